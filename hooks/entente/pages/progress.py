"""What templates may say about progress: phases as steps, milestones and confirmations in words, sums of amounts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Literal

from markupsafe import Markup

from entente.i18n.calendar import day_words
from entente.model.appointments import event_state
from entente.model.dates import PartialDate
from entente.model.kinship import Kinship
from entente.model.progress import (
    budget_summary,
    confirmation,
    latest_moves,
    milestone_drift,
    milestone_state,
    milestone_states,
    participation_state,
    share_reached,
)
from entente.model.project import Forecast, Milestone, Phase, PhaseEntry, Project
from entente.model.shift import Shift, shift_between
from entente.model.values import BudgetLine
from entente.pages.dating import last_fact
from entente.pages.drift import drift_svg

if TYPE_CHECKING:
    from entente.pages.rendering import Rendering

_STEPS = (Phase.IDEA, Phase.STUDY, Phase.PLANNING, Phase.PROCEDURE, Phase.WORKS, Phase.DONE)
_NAMES_SHOWN = 3
_MONTHS_SAID_AS_MONTHS = 24


@dataclass(frozen=True, kw_only=True)
class Step:
    """A phase of the usual course and how a project stands to it."""

    phase: Phase
    state: Literal["done", "current", "halted", "skipped", "ahead"]
    entry: PhaseEntry | None = None


def steps_of(project: Project) -> tuple[Step, ...]:
    """Return the phases of the usual course, or nothing where none of them is known of the project.

    A phase before the latest one that no source dates is `skipped`; `halted` is where a project paused or stopped.
    """
    entries = {entry.phase: entry for entry in project.phases if entry.phase in _STEPS}
    if not entries or project.phase is None:
        return ()
    last = [entry for entry in project.phases if entry.phase in _STEPS][-1].phase
    reached = _STEPS.index(last)
    return tuple(
        Step(phase=phase, state=_step_state(index - reached, phase, project, entries), entry=entries.get(phase))
        for index, phase in enumerate(_STEPS)
    )


def _step_state(
    distance: int, phase: Phase, project: Project, entries: dict[Phase, PhaseEntry]
) -> Literal["done", "current", "halted", "skipped", "ahead"]:
    if distance > 0:
        return "ahead"
    if distance < 0:
        return "done" if phase in entries else "skipped"
    return "current" if project.phase is not None and project.phase.phase is phase else "halted"


def has_detours(project: Project) -> bool:
    """Return whether the phases did not simply follow the usual course, so that the steps do not tell everything."""
    order = [_STEPS.index(entry.phase) if entry.phase in _STEPS else -1 for entry in project.phases]
    return any(place < 0 for place in order) or any(b <= a for a, b in pairwise(order))


def dated(p: Rendering, key: str, date: PartialDate, **found: object) -> Markup:
    """Return a sentence with a date, in the form for a whole date (`key.day`) or for a vaguer one."""
    return p.sentence(f"{key}.day" if date.is_exact_day else key, date=p.date(date), **found)


def span_words(p: Rendering, shift: Shift) -> str:
    """Return a length of time in words: "2 years", "2–3 years", "2 years and 3 months"."""
    years, months = divmod(shift.low, 12)
    if shift.unit == "months" and shift.low == shift.high and shift.low >= _MONTHS_SAID_AS_MONTHS:
        first = p.counted("span.years", years, amount=years)
        return p.t("span.and", first=first, second=p.counted("span.months", months, amount=months)) if months else first
    amount = str(shift.low) if shift.low == shift.high else f"{shift.low}–{shift.high}"
    return p.counted(f"span.{shift.unit}", shift.high, amount=amount)


def by_words(p: Rendering, shift: Shift) -> str:
    """Return by how much something moved: "by about 2 years"."""
    return p.t("span.by.about" if shift.about else "span.by", span=span_words(p, shift))


def distance_words(p: Rendering, first: PartialDate, second: PartialDate) -> str:
    """Return how far a date lies from the first one: "about 2 years later", or that no difference is certain."""
    shift = shift_between(first, second)
    if shift is None:
        return p.t("milestone.shift.none")
    span = span_words(p, shift)
    return p.t(f"milestone.shift.{shift.direction}", span=p.t("span.about", span=span) if shift.about else span)


def milestone_words(p: Rendering, milestone: Milestone) -> Markup:
    """Return how a milestone stands, in a sentence: "Announced for: 2032, moved by about 2 years since 2022"."""
    state = milestone_state(milestone, p.edition.today)
    drift = milestone_drift(milestone)
    date = milestone.reached or (milestone.forecasts[-1].date if milestone.forecasts else None)
    found: dict[str, object] = {"date": p.date(date), "by": "", "since": ""}
    if drift is not None:
        found |= {"by": by_words(p, drift), "since": _since(p, milestone.forecasts)}
    key = f"milestone.is.{state}"
    if drift is not None and drift.direction == "earlier" and state in ("reached-on-time", "on-time"):
        key = key.replace("reached-on-time", "reached-earlier").replace("is.on-time", "is.on-time-earlier")
    words = p.sentence(key, **found)
    if state == "past" and drift is not None and drift.direction == "later":
        words += Markup(" ") + p.sentence("milestone.moved_before", **found)
    return words + p.uncertain(_certainty(milestone))


def _since(p: Rendering, forecasts: Sequence[Forecast]) -> str:
    first = forecasts[0].announced
    if first is None or first.earliest.year != first.latest.year:
        return ""
    return p.t("milestone.since", year=f"{first.earliest.year:04}")


def _certainty(milestone: Milestone) -> str | None:
    """Return "uncertain" when one of the dates told by `milestone_words` is."""
    told = [milestone, *milestone.forecasts[:1], *(milestone.forecasts[-1:] if milestone.reached is None else ())]
    return next((part.certainty.value for part in told if part.certainty == "uncertain"), None)


def milestone_of_interest(p: Rendering, project: Project) -> Milestone | None:
    """Return the milestone that tells best whether a project is late: moved, or past without news, or the next one."""
    states = [(milestone_state(milestone, p.edition.today), milestone) for milestone in project.milestones]
    for wanted in ("moved", "past", "on-time"):
        for state, milestone in states:
            if state == wanted:
                return milestone
    return None


@dataclass(frozen=True, kw_only=True)
class DateRow:
    """A row of the table of a milestone's dates."""

    label: str
    date: PartialDate
    announced: PartialDate | None = None
    shift: str = ""
    reason: Forecast | None = None
    marks: Markup = field(default_factory=Markup)


def date_rows(p: Rendering, milestone: Milestone) -> list[DateRow]:
    """Return the promise, the later forecasts and the actual date, each with its distance from the promise."""
    first = milestone.forecasts[0].date if milestone.forecasts else None
    rows = [
        DateRow(
            label=p.t("milestone.later" if index else "milestone.first"),
            date=forecast.date,
            announced=forecast.announced,
            shift=distance_words(p, milestone.forecasts[0].date, forecast.date) if index else "–",
            reason=forecast,
            marks=p.mark(forecast, note=True),
        )
        for index, forecast in enumerate(milestone.forecasts)
    ]
    if milestone.reached is not None:
        shift = distance_words(p, first, milestone.reached) if first is not None else "–"
        rows.append(
            DateRow(
                label=p.t("milestone.actual"),
                date=milestone.reached,
                shift=shift,
                marks=p.uncertain(milestone.certainty) + p.marks(milestone.sources),
            )
        )
    return rows


def kinship_words(p: Rendering, kinship: Kinship) -> Markup:
    """Return why a project is related."""
    if kinship.relation is not None:
        reason = p.text(kinship.relation.reason)
        if p.record is not None and kinship.relation not in getattr(p.record, "related", ()):
            reason = p.sentence("related.named_there", reason=reason)
        return reason + p.mark(kinship.relation, note=True)
    reasons = []
    if kinship.aims:
        aims = [
            p.text(aim.title)
            for agreement, _, identifier in (aim.partition("/") for aim in kinship.aims)
            for aim in p.catalogue.agreements[agreement].aims
            if aim.id == identifier
        ]
        reasons.append(p.sentence("related.aims", names=_some(p, aims)))
    if kinship.communes:
        communes = _some(p, [p.text(commune.names) for commune in p.communes(kinship.communes)])
        themes = _some(p, [p.title(p.catalogue.themes[theme]) for theme in kinship.themes])
        reasons.append(p.sentence("related.place", communes=communes, themes=themes))
    return Markup(". ").join(reasons)


def _some(p: Rendering, names: Iterable[Markup]) -> Markup:
    names = list(dict.fromkeys(names))
    shown = Markup(", ").join(names[:_NAMES_SHOWN])
    rest = len(names) - _NAMES_SHOWN
    return p.sentence("related.and_others", names=shown, number=rest) if rest > 0 else shown


def amount_words(p: Rendering, line: BudgetLine) -> Markup:
    """Return an amount with "about" before it where the source says so."""
    words = p.money(line.amount, line.currency)
    return Markup("{}").format(f"{p.t('about')} {words}" if line.approximate else words) + p.uncertain(line.certainty)


def budget_words(p: Rendering, lines: Sequence[BudgetLine]) -> list[Markup]:
    """Return what can be said of several amounts together: the sum of parts, first against latest total, or why not."""
    found = budget_summary(lines)
    sentences = []
    if found.first is not None and found.latest is not None:
        first, latest = found.first, found.latest
        difference = latest.amount - first.amount
        key = "budget.more" if difference > 0 else "budget.less" if difference < 0 else "budget.same"
        amount = p.money(abs(difference), latest.currency)
        if first.approximate or latest.approximate:
            amount = f"{p.t('about')} {amount}"
        sentences.append(
            p.sentence(
                "budget.changed",
                first=amount_words(p, first),
                first_date=p.date(first.as_of),
                first_status=p.t(f"budget-status.{first.status}"),
                latest=amount_words(p, latest),
                latest_date=p.date(latest.as_of),
                latest_status=p.t(f"budget-status.{latest.status}"),
                difference=p.t(key, amount=amount) if difference else p.t(key),
            )
        )
    if found.has_undated_totals:
        sentences.append(p.sentence("budget.undated"))
    if found.sum is not None:
        total = p.money(found.sum, lines[0].currency)
        sentences.append(p.sentence("budget.sum", amount=f"{p.t('about')} {total}" if found.sum_is_about else total))
    elif sum(line.scope == "part" for line in lines) > 1:
        sentences.append(p.sentence("budget.no_sum"))
    return sentences


FACTS_ABOUT_PROGRESS: tuple[Callable[..., Any], ...] = (
    confirmation,
    day_words,
    event_state,
    has_detours,
    last_fact,
    latest_moves,
    milestone_state,
    milestone_states,
    participation_state,
    share_reached,
    shift_between,
    steps_of,
)
"""What templates may ask of records."""

WORDS_ABOUT_PROGRESS: tuple[Callable[..., Any], ...] = (
    amount_words,
    budget_words,
    by_words,
    date_rows,
    dated,
    drift_svg,
    kinship_words,
    milestone_of_interest,
    milestone_words,
)
"""What templates may say about them; each takes the page being written first."""
