"""Areas as a whole: who belongs when, how many people, how large, which neighbours, what overlaps."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from entente.model.agreement import Agreement, Membership
from entente.model.catalogue import Catalogue
from entente.model.dates import PartialDate
from entente.model.reference import Commune, Population

Standing = Literal["present", "unknown", "past"]


def belongs(membership: Membership, today: date) -> bool:
    """Return whether a commune's time in a cooperation has not ended before `today`."""
    return membership.until is None or membership.until.latest >= today


def members(agreement: Agreement, today: date) -> tuple[str, ...]:
    """Return the communes that belong to an area today, or belonged to it last, each once, as listed in content."""
    return tuple(dict.fromkeys(m.commune for m in agreement.communes if belongs(m, today)))


def former_members(agreement: Agreement, today: date) -> tuple[str, ...]:
    """Return the communes that left an area and do not belong to it today."""
    present = members(agreement, today)
    return tuple(dict.fromkeys(m.commune for m in agreement.communes if m.commune not in present))


def standing(agreement: Agreement, membership: Membership, today: date) -> Standing:
    """Return whether a commune takes part in a cooperation today: a cooperation of unknown state is `unknown`."""
    if agreement.state == "ended" or not belongs(membership, today):
        return "past"
    return "present" if agreement.state == "in-force" else "unknown"


@dataclass(frozen=True, kw_only=True)
class People:
    """How many people live in several communes on one day."""

    number: int
    date: PartialDate
    parts: tuple[Population, ...]


def people(communes: Sequence[Commune]) -> People | None:
    """Return the sum for the latest date that all communes share, or None: figures of different days are not added."""
    shared = set.intersection(*({entry.date for entry in c.population} for c in communes)) if communes else set()
    if not shared:
        return None
    day = max(shared)
    parts = tuple(next(entry for entry in c.population if entry.date == day) for c in communes)
    return People(number=sum(part.number for part in parts), date=day, parts=parts)


def latest_population(commune: Commune) -> Population | None:
    """Return the newest figure for a commune, or None."""
    return max(commune.population, key=lambda entry: entry.date, default=None)


def surface(communes: Iterable[Commune]) -> Decimal | None:
    """Return the sum of all surfaces in square kilometres, or None where one is not known."""
    total = Decimal(0)
    for commune in communes:
        if commune.area_km2 is None:
            return None
        total += commune.area_km2
    return total or None


def neighbours_of(catalogue: Catalogue, communes: Iterable[str]) -> tuple[str, ...]:
    """Return the communes that border on several communes together, without these."""
    inside = set(communes)
    if catalogue.boundaries is None:
        return ()
    around = catalogue.boundaries.neighbours
    return tuple(sorted({other for commune in inside for other in around.get(commune, ())} - inside))


@dataclass(frozen=True, kw_only=True)
class Overlap:
    """Another cooperation that shares communes with one."""

    agreement: Agreement
    communes: tuple[str, ...]


def overlaps(catalogue: Catalogue, agreement: Agreement, today: date) -> tuple[Overlap, ...]:
    """Return the other cooperations whose areas share communes with an agreement's, with these communes."""
    own = set(members(agreement, today))
    found = []
    for other in catalogue.agreements.values():
        shared = tuple(commune for commune in members(other, today) if commune in own)
        if shared and other.id != agreement.id:
            found.append(Overlap(agreement=other, communes=shared))
    return tuple(found)


@dataclass(frozen=True, kw_only=True)
class Change:
    """Communes that entered or left an area at one date."""

    date: PartialDate
    joined: tuple[Membership, ...]
    left: tuple[Membership, ...]


def changes(agreement: Agreement) -> tuple[Change, ...]:
    """Return how the perimeter changed over time, oldest first; memberships without dates are not in it."""
    joined: dict[PartialDate, list[Membership]] = defaultdict(list)
    left: dict[PartialDate, list[Membership]] = defaultdict(list)
    for membership in agreement.communes:
        if membership.since is not None:
            joined[membership.since].append(membership)
        if membership.until is not None:
            left[membership.until].append(membership)
    return tuple(
        Change(date=day, joined=tuple(joined.get(day, ())), left=tuple(left.get(day, ())))
        for day in sorted({*joined, *left})
    )
