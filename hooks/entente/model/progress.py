"""How far projects are: milestones against their promises, confirmations and how old they are, shares, amounts."""

from __future__ import annotations

import calendar
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from entente.model.catalogue import Catalogue
from entente.model.dates import PartialDate
from entente.model.project import Forecast, Milestone, Participation, Phase, Project
from entente.model.record import Certainty
from entente.model.shift import Shift, shift_between
from entente.model.values import BudgetLine

FINAL_PHASES = (Phase.DONE, Phase.STOPPED, Phase.NOT_PURSUED)
"""Phases that do not change any more: they need no repeated confirmation."""

MilestoneState = Literal["reached-on-time", "reached-late", "reached", "on-time", "moved", "past", "unknown", "dropped"]
MILESTONE_STATES: tuple[MilestoneState, ...] = (
    "reached-on-time",
    "reached-late",
    "reached",
    "on-time",
    "moved",
    "past",
    "unknown",
    "dropped",
)
"""In the order in which they are told: reached at the promised date or before, later than promised, without a known
promise; still ahead at the promised date, moved to a later one; past without news; no date known; given up."""


def milestone_state(milestone: Milestone, today: date) -> MilestoneState:
    """Return how a milestone stands on `today` against the date first promised for it."""
    if milestone.dropped:
        return "dropped"
    drift = milestone_drift(milestone)
    if milestone.reached is not None:
        if not milestone.forecasts:
            return "reached"
        return "reached-late" if drift is not None and drift.direction == "later" else "reached-on-time"
    if not milestone.forecasts:
        return "unknown"
    if milestone.forecasts[-1].date.latest < today:
        return "past"
    return "moved" if drift is not None and drift.direction == "later" else "on-time"


def milestone_drift(milestone: Milestone) -> Shift | None:
    """Return how far the actual date, or else the latest forecast, lies from the first promise; None for none."""
    if not milestone.forecasts:
        return None
    return shift_between(milestone.forecasts[0].date, milestone.reached or milestone.forecasts[-1].date)


def milestone_states(projects: Iterable[Project], today: date) -> dict[MilestoneState, int]:
    """Return how many milestones of `projects` are in each state, in the order of `MILESTONE_STATES`, without zeros."""
    found = Counter(milestone_state(milestone, today) for project in projects for milestone in project.milestones)
    return {state: found[state] for state in MILESTONE_STATES if found[state]}


@dataclass(frozen=True, kw_only=True)
class Move:
    """A forecast that put a milestone at another date than the forecast before it."""

    project: Project
    milestone: Milestone
    before: Forecast
    after: Forecast
    shift: Shift


def latest_moves(catalogue: Catalogue, limit: int) -> tuple[Move, ...]:
    """Return the moved dates last announced, newest announcement first; undated announcements are left out."""
    moves = [
        Move(project=project, milestone=milestone, before=before, after=after, shift=shift)
        for project in catalogue.projects.values()
        for milestone in project.milestones
        for before, after in pairwise(milestone.forecasts)
        if after.announced and (shift := shift_between(before.date, after.date))
    ]
    moves.sort(key=lambda move: (move.project.id, move.milestone.id))
    moves.sort(key=lambda move: move.after.announced.latest if move.after.announced else date.min, reverse=True)
    return tuple(moves[:limit])


@dataclass(frozen=True, kw_only=True)
class Confirmation:
    """When a project's state was last confirmed and whether that is too long ago."""

    state: Literal["confirmed", "overdue", "never"]
    on: PartialDate | None = None
    due: date | None = None
    """Day by which it has to be confirmed again; None where nothing changes any more or nothing was confirmed."""


@lru_cache(maxsize=16384)
def confirmation_due(on: date, months: int) -> date:
    """Return the day `months` months after `on`, at the end of the month where it has no such day."""
    month = on.month - 1 + months
    year, month = on.year + month // 12, month % 12 + 1
    return date(year, month, min(on.day, calendar.monthrange(year, month)[1]))


def confirmation(project: Project, today: date) -> Confirmation:
    """Return the confirmation of a project's state on `today`; a vague date counts from its first day."""
    on = project.confirmed
    if on is None:
        return Confirmation(state="never")
    if project.phase is not None and project.phase.phase in FINAL_PHASES:
        return Confirmation(state="confirmed", on=on)
    due = confirmation_due(on.earliest, project.update_every_months)
    return Confirmation(state="overdue" if due < today else "confirmed", on=on, due=due)


@dataclass(frozen=True, kw_only=True)
class Share:
    """The weighted share of milestones reached, by the rule "milestones"."""

    reached: int
    """Number of milestones reached."""
    milestones: int
    """Number of milestones that are still pursued."""
    weight_reached: int
    weight: int

    @property
    def percent(self) -> int:
        """Return the share in whole percent, rounded down so that 100 means all."""
        return 100 * self.weight_reached // self.weight


def share_reached(project: Project) -> Share | None:
    """Return the share of a project's milestones reached, or None where it states no rule or has no milestones."""
    counted = [milestone for milestone in project.milestones if not milestone.dropped]
    if project.progress_rule != "milestones" or not counted:
        return None
    reached = [milestone for milestone in counted if milestone.reached is not None]
    return Share(
        reached=len(reached),
        milestones=len(counted),
        weight_reached=sum(milestone.weight for milestone in reached),
        weight=sum(milestone.weight for milestone in counted),
    )


@dataclass(frozen=True, kw_only=True)
class Budget:
    """What can be said about several amounts together."""

    sum: Decimal | None = None
    """Sum of the parts, where they allow one."""
    sum_is_about: bool = False
    first: BudgetLine | None = None
    """The oldest amount for the whole, where at least two carry dates that tell which is older."""
    latest: BudgetLine | None = None
    has_undated_totals: bool = False
    """Whether several amounts for the whole are known and their dates do not tell which is the latest."""


def budget_summary(lines: Iterable[BudgetLine]) -> Budget:
    """Return sum and change of amounts.

    Parts are added only with one currency, one known status, one date and no uncertain amount among them; amounts for
    the whole are never added to anything. Oldest and latest whole are compared only when all carry dates in order.
    """
    lines = tuple(lines)
    parts = [line for line in lines if line.scope == "part"]
    wholes = [line for line in lines if line.scope == "total"]
    dated = sorted((line.as_of.earliest, position) for position, line in enumerate(wholes) if line.as_of)
    by_date = [wholes[position] for _, position in dated]
    in_order = len(by_date) == len(wholes) > 1 and all(_is_before(a, b) for a, b in pairwise(by_date))
    return Budget(
        sum=sum((line.amount for line in parts), Decimal()) if _can_be_added(parts) else None,
        sum_is_about=any(line.approximate for line in parts),
        first=by_date[0] if in_order else None,
        latest=by_date[-1] if in_order else None,
        has_undated_totals=len(wholes) > 1 and not in_order,
    )


def _can_be_added(parts: list[BudgetLine]) -> bool:
    kinds = {(line.currency, line.status, str(line.as_of)) for line in parts}
    return (
        len(parts) > 1
        and len(kinds) == 1
        and parts[0].status != "unknown"
        and all(line.certainty is Certainty.SEEN for line in parts)
    )


def _is_before(first: BudgetLine, second: BudgetLine) -> bool:
    same_currency = first.currency == second.currency
    return same_currency and bool(first.as_of and second.as_of and first.as_of.latest < second.as_of.earliest)


ParticipationState = Literal["running", "planned", "over", "past", "not-planned", "unknown"]


def participation_state(participation: Participation, today: date) -> ParticipationState:
    """Return how the public can take part on `today`: as written, but `over` once the last day has gone by.

    `past` is a planned participation whose dates have gone by without a source that says whether it took place.
    """
    end = participation.until or (participation.begin if participation.state == "planned" else None)
    if end is None or end.latest >= today:
        return participation.state
    if participation.state == "running":
        return "over"
    return "past" if participation.state == "planned" else participation.state
