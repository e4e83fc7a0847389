"""What shapes and marks on maps are called and where they lead."""

from __future__ import annotations

from collections.abc import Iterator

from entente import urls
from entente.model.agreement import Agreement
from entente.model.boundaries import Point
from entente.model.reference import Commune
from entente.model.territory import standing
from entente.pages.maps.drawing import Mark, Shape
from entente.pages.maps.sheet import place
from entente.pages.rendering import Rendering

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def letter(p: Rendering, agreement: Agreement) -> str:
    """Return the letter that marks an agreement on the map of the country."""
    position = list(p.catalogue.agreements).index(agreement.id)
    return _LETTERS[position] if position < len(_LETTERS) else str(position + 1)


def agreement_name(p: Rendering, agreement: Agreement) -> str:
    """Return what an area is called: the agreement's title and state."""
    return f"{p.plain(agreement.title)} – {p.t(f'state.{agreement.state}')}"


def commune_name(p: Rendering, commune: Commune) -> str:
    """Return what a commune's shape is called: its name and the cooperations it belongs to."""
    found = p.catalogue.memberships_by_commune.get(commune.id, ())
    titles = dict.fromkeys(
        p.plain(agreement.title)
        for agreement, membership in found
        if standing(agreement, membership, p.edition.today) != "past"
    )
    return f"{p.plain(commune.names)} – {', '.join(titles) or p.t('map.no_cooperation')}"


def commune_shape(p: Rendering, commune: Commune, path: str, kind: str = "", accent: int = 0) -> Shape:
    """Return the shape of a commune, leading to its page."""
    href = p.href(urls.record(commune))
    return Shape(path=path, href=href, name=commune_name(p, commune), id=commune.id, kind=kind, accent=accent)


def seat_of(commune: Commune) -> Point | None:
    """Return where a commune's seat stands on the sheet."""
    return place(commune.seat.longitude, commune.seat.latitude) if commune.seat else None


def foreign_marks(p: Rendering, agreement: Agreement) -> Iterator[Mark]:
    """Yield a mark for each member outside the country whose place is known, leading to the list of these members."""
    for member in agreement.other_members:
        if member.latitude is not None and member.longitude is not None:
            yield Mark(
                at=place(member.longitude, member.latitude),
                text="",
                href=f"{p.href(urls.record(agreement))}#other-members",
                name=f"{p.plain(member.name)} ({member.country}) – {p.plain(agreement.title)}",
                accent=agreement.accent,
                kind="foreign",
            )
