"""Calendars of events and milestones (iCalendar, RFC 5545)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, time, timedelta
from typing import cast
from zoneinfo import ZoneInfo

from icalendar import Calendar, vDatetime
from icalendar import Event as CalendarEvent

from entente import urls
from entente.edition import Edition
from entente.feeds.atom import moment
from entente.feeds.channels import Channel, channel, host
from entente.feeds.entries import followed, followed_address, followed_name
from entente.feeds.telling import Teller
from entente.i18n.calendar import moment_words
from entente.model.appointments import (
    Appointment,
    Kept,
    Moment,
    appointments,
    appointments_of,
    calendar_records,
    first_day,
    last_day,
)
from entente.model.catalogue import Catalogue
from entente.model.languages import Language
from entente.model.news import Event
from entente.model.project import Milestone
from entente.output import File, Plan, Producer, plan

_LUXEMBOURG = ZoneInfo("Europe/Luxembourg")
_ONE_DAY = timedelta(days=1)
_END = b"END:VCALENDAR\r\n"


@Producer
def calendars(catalogue: Catalogue, edition: Edition) -> Iterator[Plan]:
    """Yield, in every language, a calendar of everything, of each agreement and of each commune."""
    for language in edition.languages:
        for record in calendar_records(catalogue):
            uri = urls.file_beside(followed_address(record), language, urls.CALENDAR)
            yield plan(uri, _calendar_file, language, *followed_name(record))


def _calendar_file(
    catalogue: Catalogue, edition: Edition, language: Language, collection: str, identifier: str
) -> File:
    record, teller = followed(catalogue, collection, identifier), Teller(catalogue, edition, language)
    about = channel(teller, record)
    events = [_ready(catalogue, edition, language, one) for one in appointments(catalogue, cast(Kept, record))]
    content = _calendar(teller, about, events)
    return File(uri=urls.file_beside(about.address, language, urls.CALENDAR), content=content)


def _ready(catalogue: Catalogue, edition: Edition, language: Language, one: Appointment) -> bytes:
    record = one.item or one.project
    collection = "news" if one.item else "projects"
    assert record is not None  # noqa: S101 – an appointment has one of the two
    return catalogue.derive(_ready_events, edition, language, collection, record.id)[one.name]


def _ready_events(
    catalogue: Catalogue, edition: Edition, language: Language, collection: str, identifier: str
) -> Mapping[str, bytes]:
    """Return the events that a news item or project makes, by name."""
    teller = Teller(catalogue, edition, language)
    record = catalogue.news[identifier] if collection == "news" else catalogue.projects[identifier]
    return {one.name: _event(teller, one).to_ical() for one in appointments_of(record)}


def _calendar(teller: Teller, about: Channel, events: Sequence[bytes]) -> bytes:
    """Return a calendar of ready events, which several calendars share."""
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", f"-//Entente//{teller.edition.site_name}//{teller.language.upper()}")
    calendar.add("method", "PUBLISH")
    # RFC 7986: name, description and address of a calendar; X-WR-… is what older programs read.
    title = " ".join(about.calendar_title.split())  # the library does not escape a line end here
    calendar.add("name", title)
    calendar.add("x-wr-calname", title)
    calendar.add("description", " ".join(about.calendar_subtitle.split()))
    calendar.add("url", about.page)
    calendar.add("uid", f"{about.name}/{teller.language}@{host(teller.edition)}")
    empty: bytes = calendar.to_ical()
    return empty.removesuffix(_END) + b"".join(events) + _END


def _event(teller: Teller, one: Appointment) -> CalendarEvent:
    event = CalendarEvent()
    record = one.item or one.project
    assert record is not None  # noqa: S101 – an appointment has one of the two
    event.add("uid", f"{one.name}@{host(teller.edition)}")
    event.add("dtstamp", moment(one.said) if one.said else datetime.combine(first_day(one.begin), time(12), UTC))
    event.add("summary", _summary(teller, one))
    event.add("description", "\n".join((*_description(teller, one), teller.url(record))))
    event.add("url", teller.url(record))
    event.add("categories", [teller.plain(teller.catalogue.agreements[a].title) for a in record.agreements])
    event.add("status", _status(one))
    event.add("sequence", one.times_changed)
    event.add("transp", "TRANSPARENT")
    if one.event is not None and (place := teller.where(one.event) or one.event.online):
        event.add("location", place)
    _add_times(event, one)
    return event


def _add_times(event: CalendarEvent, one: Appointment) -> None:
    """Add begin and end: in UTC where the hour is known, else whole days; the end is the first day after (3.6.1)."""
    if isinstance(one.begin, datetime):
        event.add("dtstart", vDatetime(_utc(one.begin)))
        if one.end is not None:
            event.add("dtend", vDatetime(_utc(_end_time(one.end))))
        return
    event.add("dtstart", first_day(one.begin))
    event.add("dtend", max(last_day(one.end or one.begin), last_day(one.begin)) + _ONE_DAY)


def _utc(local: datetime) -> datetime:
    return local.replace(tzinfo=_LUXEMBOURG).astimezone(UTC)


def _end_time(end: Moment) -> datetime:
    return end if isinstance(end, datetime) else datetime.combine(end.latest + _ONE_DAY, time())


def _status(one: Appointment) -> str:
    """Return the status (3.8.1.11): a forecast, and what is uncertain or perhaps never took place, is tentative."""
    if one.milestone is not None:
        if one.milestone.dropped:
            return "CANCELLED"
        return "CONFIRMED" if one.milestone.reached and not one.is_uncertain else "TENTATIVE"
    state = one.event.state if one.event else "unknown"
    if state == "cancelled":
        return "CANCELLED"
    is_open = state == "unknown" or (state != "held" and one.is_vague)
    return "TENTATIVE" if is_open or one.is_uncertain else "CONFIRMED"


def _summary(teller: Teller, one: Appointment) -> str:
    if one.milestone is not None and one.project is not None:
        title = teller.t(
            "calendar.milestone", title=teller.plain(one.milestone.title), project=teller.plain(one.project.title)
        )
    else:
        title = teller.plain(one.item.title) if one.item else ""
    if one.event is not None and one.event.state in ("moved", "cancelled"):
        title = teller.t("calendar.state", state=teller.t(f"event-state.{one.event.state}"), title=title)
    if one.is_vague:
        title = teller.t("calendar.vague", date=moment_words(one.begin, teller.language), title=title)
    return title


def _description(teller: Teller, one: Appointment) -> Iterator[str]:
    if one.event is not None and one.item is not None:
        yield from _about_event(teller, one.event)
        if one.item.lead:
            yield teller.plain(one.item.lead)
    elif one.milestone is not None and one.project is not None:
        yield from _about_milestone(teller, one.milestone)
        yield teller.plain(one.project.summary)
    if one.is_vague:
        yield teller.t("calendar.vague_note")
    if one.is_uncertain:
        yield teller.t("calendar.uncertain")


def _about_event(teller: Teller, event: Event) -> Iterator[str]:
    yield teller.t(f"event-state.{event.state}")
    if event.moved_from:
        yield teller.t("label", name=teller.t("event.moved_from")) + teller.moment(event)
    for key, text in (
        ("registration", event.registration),
        ("audience", event.audience),
        ("accessibility", event.accessibility),
    ):
        if text:
            yield teller.t("label", name=teller.t(f"event.{key}")) + teller.plain(text)
    if event.online:
        yield teller.t("label", name=teller.t("event.online")) + event.online


def _about_milestone(teller: Teller, milestone: Milestone) -> Iterator[str]:
    if milestone.dropped:
        yield teller.t("calendar.dropped")
    if milestone.reached:
        yield teller.t("calendar.reached", date=teller.date(milestone.reached))
    elif milestone.forecasts:
        yield teller.t("calendar.expected", date=teller.date(milestone.forecasts[-1].date))
    if milestone.forecasts and (milestone.reached or len(milestone.forecasts) > 1):
        yield teller.t("calendar.first", date=teller.date(milestone.forecasts[0].date))
