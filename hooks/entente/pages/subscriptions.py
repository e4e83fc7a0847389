"""The feeds and the calendar by which a page can be followed."""

from __future__ import annotations

from entente import urls
from entente.model.agreement import Agreement
from entente.model.project import Project
from entente.model.record import Record
from entente.model.reference import Commune, Theme
from entente.output import Feed
from entente.pages.rendering import Rendering, record_title

_FORMS = (
    ("feed.atom", urls.ATOM, "application/atom+xml"),
    ("feed.json", urls.JSON, "application/feed+json"),
    ("feed.calendar", urls.CALENDAR, "text/calendar"),
)
_ABOUT_EVERYTHING = ("home", "overview", "agenda", "follow")


def subscriptions(p: Rendering, record: Record | None) -> tuple[Feed, ...]:
    """Return the feeds and the calendar that follow `record`, or everything for None; projects have no calendar."""
    if record is not None and not isinstance(record, Agreement | Project | Commune | Theme):
        return ()
    has_calendar = record is None or isinstance(record, Agreement | Commune)
    address = urls.home() if record is None else urls.record(record)
    return tuple(
        Feed(
            title=p.t("feed.named", form=p.t(word), name=_name(p, record, word)),
            uri=urls.file_beside(address, p.language, file),
            type=media_type,
        )
        for word, file, media_type in _FORMS[: 3 if has_calendar else 2]
    )


def _name(p: Rendering, record: Record | None, form: str) -> str:
    if record is not None:
        return p.plain(record_title(record))
    return p.t("calendar.everything" if form == "feed.calendar" else "feed.everything")


def page_subscriptions(p: Rendering, kind: str) -> tuple[Feed, ...]:
    """Return by what the page being written can be followed: its record, or everything where it is about the whole."""
    if p.record is not None:
        return subscriptions(p, p.record)
    return subscriptions(p, None) if kind in _ABOUT_EVERYTHING else ()
