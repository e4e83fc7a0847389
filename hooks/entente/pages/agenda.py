"""The agenda: events to come, milestones announced, and what has been."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from entente import urls
from entente.edition import Edition
from entente.model.agreement import Agreement
from entente.model.appointments import Appointment, appointments, first_day, last_day
from entente.model.catalogue import Catalogue
from entente.model.languages import Language
from entente.model.project import Project
from entente.output import Page, Plan, Producer, plan
from entente.pages.finish import Frame, finish
from entente.pages.rendering import Rendering


@Producer
def agenda_pages(catalogue: Catalogue, edition: Edition) -> Iterator[Plan]:  # noqa: ARG001 – a producer
    """Yield, in every language, the page of coming and past events."""
    for language in edition.languages:
        yield plan(urls.index("agenda").uri(language), _agenda, language)


def _agenda(catalogue: Catalogue, edition: Edition, language: Language) -> Page:
    p = Rendering(catalogue, edition, language)
    every = appointments(catalogue, None)
    events = [one for one in every if one.event is not None]
    coming = [one for one in events if is_coming(one, edition)]
    head, sections = p.sections(
        "agenda.html",
        coming=coming,
        milestones=[one for one in every if one.milestone is not None and is_coming(one, edition)],
        years=_by_year([one for one in events if one not in coming]),
        follow=urls.index("follow"),
        calendar=urls.link(urls.file_beside(urls.home(), language, urls.CALENDAR)),
    )
    frame = Frame(
        address=urls.index("agenda"),
        title=p.t("agenda.title"),
        description=p.t("agenda.lead"),
        kind="agenda",
        menu="agenda",
    )
    return finish(p, frame, head, sections)


def coming_events(catalogue: Catalogue, record: Agreement | Project, edition: Edition) -> list[Appointment]:
    """Return the events of an agreement or project that may still be ahead, soonest first."""
    every = appointments(catalogue, record)
    return [one for one in every if one.event is not None and is_coming(one, edition)]


def is_coming(one: Appointment, edition: Edition) -> bool:
    """Return whether something may still be ahead: not held or reached, and its last possible day not gone by."""
    if one.milestone is not None and (one.milestone.reached or one.milestone.dropped):
        return False
    if one.event is not None and one.event.state == "held":
        return False
    return max(last_day(one.end or one.begin), last_day(one.begin)) >= edition.today


def _by_year(past: Sequence[Appointment]) -> list[tuple[str, list[Appointment]]]:
    newest_first = sorted(past, key=lambda one: (first_day(one.begin), one.name), reverse=True)
    return [(str(year), list(group)) for year, group in groupby(newest_first, lambda one: first_day(one.begin).year)]
