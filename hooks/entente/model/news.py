"""The news item: something that happened or will happen, told to the public."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, PlainSerializer, WithJsonSchema
from pydantic_core import PydanticCustomError

from entente.model.dates import Date, PartialDate, read_date
from entente.model.record import Identifier, Part, Record, WebAddress
from entente.model.text import Text
from entente.model.values import Document, Link, Picture, Place

NewsKind = Literal["news", "event", "participation", "publication", "meeting"]

_MOMENT = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d", re.ASCII)


def _read_moment(value: Any) -> PartialDate | datetime:
    """Return a local time (Europe/Luxembourg, minutes) such as `2026-03-04 18:30`, or a date without time."""
    if isinstance(value, datetime):
        return value
    try:
        if isinstance(value, str) and _MOMENT.fullmatch(value.strip()):
            return datetime.fromisoformat(value.strip())
        return read_date(value)
    except ValueError:  # pydantic's own is one, too
        raise PydanticCustomError("entente_moment", "date with time expected") from None


Moment = Annotated[
    PartialDate | datetime,
    BeforeValidator(_read_moment),
    PlainSerializer(str, return_type=str),
    WithJsonSchema({"type": ["string", "integer"], "description": "2026-03-04 18:30, or a date as far as known"}),
]


class Event(Part):
    """When and where something takes place that people can come to."""

    begin: Moment
    """Begin: day and local time (`2026-03-04 18:30`), or the date as far as known."""
    end: Moment | None = None
    """End."""
    state: Literal["planned", "held", "moved", "cancelled", "unknown"] = "planned"
    """`planned`, `held`, `moved` to another date or place, or `cancelled`."""
    moved_from: Moment | None = None
    """The date announced first, when it was moved."""
    place: Place | None = None
    """Where."""
    commune: Identifier | None = None
    """Commune in which it takes place."""
    online: WebAddress | None = None
    """Address for taking part online."""
    registration: Text | None = None
    """How to register, or that it is not needed."""
    audience: Text | None = None
    """Who may come."""
    accessibility: Text | None = None
    """How accessible the place is."""


class NewsItem(Record):
    """A dated piece of news about a cooperation."""

    agreement: Identifier = Field(exclude=True)
    """Identifier of the agreement in whose folder it lies; set by the loader."""
    other_agreements: tuple[Identifier, ...] = ()
    """Further agreements it concerns."""
    date: Date | None
    """Day, month, season or year; empty when no source gives it."""
    title: Text
    """Headline."""
    lead: Text | None = None
    """What happened, in one or two sentences."""
    text: Text | None = None
    """The whole story (Markdown)."""
    kind: NewsKind = "news"
    """news, event, meeting, participation or publication."""
    events: tuple[Event, ...] = ()
    """Dates and places, for what people can come to."""
    projects: tuple[Identifier, ...] = ()
    """Projects it is about."""
    communes: tuple[Identifier, ...] = ()
    """Communes it concerns."""
    themes: tuple[Identifier, ...] = ()
    """Themes it belongs to."""
    picture: Picture | None = None
    """Picture."""
    documents: tuple[Document, ...] = ()
    """Documents published with it."""
    links: tuple[Link, ...] = ()
    """Pages worth reading."""
    certainty: Literal["seen", "uncertain"] = "seen"
    """`seen` when read in the source, `uncertain` when the source is weak or contradicted."""
    notable: bool = True
    """Whether it appears in feeds; `false` for a mere correction."""
    updated: Date | None = None
    """When the item was last changed in substance."""

    @property
    def agreements(self) -> tuple[str, ...]:
        """Return the identifiers of all agreements it concerns, the one whose folder holds it first."""
        return (self.agreement, *self.other_agreements)
