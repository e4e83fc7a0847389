"""Parts that several kinds of record share: documents, links, contacts, figures, budget lines, places, pictures."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from entente.model.dates import Date
from entente.model.languages import Language
from entente.model.record import Identifier, Model, Part, WebAddress
from entente.model.text import Name, Text

# An address as offices have it: what RFC 6068 gives a meaning in links (? & % ,) and quoted names are left out.
_EMAIL = re.compile(r"[\w.+'-]+@[\w-]+(\.[\w-]+)+")
_PHONE = re.compile(r"\+?\d[\d ()./-]*")


def _email(value: str) -> str:
    if not _EMAIL.fullmatch(value):
        raise PydanticCustomError("entente_email", "e-mail address expected")
    return value


def _phone(value: str) -> str:
    if not _PHONE.fullmatch(value):
        raise PydanticCustomError("entente_phone", "telephone number expected")
    return value


EmailAddress = Annotated[str, AfterValidator(_email)]
PhoneNumber = Annotated[str, AfterValidator(_phone)]
MediaPath = Annotated[str, Field(pattern=r"^media/[a-z0-9][a-z0-9._-]*(/[a-z0-9][a-z0-9._-]*)*$")]


class Document(Part):
    """A document or publication, on the web or in the agreement's `media/` folder."""

    title: Text
    """Title of the document, in the language it is written in."""
    url: WebAddress | None = None
    """Where it can be read."""
    file: MediaPath | None = None
    """The file in the folder `media/` beside the agreement."""
    date: Date | None = None
    """When it was made."""
    language: Language | None = None
    """Language the document is written in."""
    publisher: Text | None = None
    """Who made it."""


class Link(Model):
    """A web page worth reading."""

    title: Text
    """What the reader finds there."""
    url: WebAddress
    """Its address."""


class Contact(Part):
    """An organisation or office the public can turn to; never a private person."""

    name: Text
    """Name of the organisation or office."""
    address: str | None = None
    """Postal address."""
    email: EmailAddress | None = None
    """E-mail address of the office."""
    phone: PhoneNumber | None = None
    """Telephone number of the office."""
    website: WebAddress | None = None
    """Its website."""


class OfficeHolder(Part):
    """A person named only as the holder of a public office, in that role, with a source."""

    name: str
    """First and last name."""
    office: Text
    """The public office, for example "mayor of Diekirch"."""
    since: Date | None = None
    """When the person took the office."""
    until: Date | None = None
    """When the person left it."""

    @model_validator(mode="after")
    def _has_source(self) -> OfficeHolder:
        if not self.sources:
            raise PydanticCustomError("entente_person_source", "a person is named only with a source")
        return self


class KeyFigure(Part):
    """A figure with its meaning, date and source."""

    label: Text
    """What is counted."""
    number: Decimal | None = None
    """The figure itself, without thousands separators."""
    text: Text | None = None
    """The figure in words where no single number says it, for example a range."""
    unit: Text | None = None
    """Unit, for example "ha" or "%"."""
    date: Date | None = None
    """Day, month or year for which it holds."""


class BudgetLine(Part):
    """An amount of money: what for, who pays, from when."""

    amount: Decimal = Field(ge=0)
    """Amount, without thousands separators."""
    currency: Literal["EUR"] = "EUR"
    """Currency (ISO 4217)."""
    purpose: Text
    """What the money is for."""
    payer: Text | None = None
    """Who pays."""
    status: Literal["estimated", "agreed", "voted", "contracted", "spent", "granted", "unknown"] = "unknown"
    """How firm the amount is; `unknown` where no source says."""
    as_of: Date | None = None
    """When the amount was said."""
    scope: Literal["total", "part"] = "part"
    """`total` for an amount that covers the whole project at that date, `part` for one item of it."""
    approximate: bool = False
    """Whether the source says "about"."""


class Place(Model):
    """Where something is."""

    name: Name | None = None
    """Name of the place, street or site."""
    latitude: float | None = Field(default=None, ge=49.0, le=51.0)
    """Degrees north (WGS 84)."""
    longitude: float | None = Field(default=None, ge=5.0, le=7.0)
    """Degrees east (WGS 84)."""
    address: str | None = None
    """Postal address."""


class Picture(Part):
    """A picture from the folder `media/`."""

    file: MediaPath
    """The file in the folder `media/` beside the agreement."""
    alternative: Text
    """What the picture shows, for those who cannot see it."""
    credit: str
    """Who made it and under which licence it may be shown."""
    caption: Text | None = None
    """Words below the picture."""


class Partner(Part):
    """Someone who takes part: an organisation or commune of the reference data, or a name."""

    organisation: Identifier | None = None
    """Identifier of an organisation."""
    commune: Identifier | None = None
    """Identifier of a commune."""
    agreement: Identifier | None = None
    """Identifier of an agreement, where the cooperation itself takes part."""
    name: Name | None = None
    """Name, where it is neither."""
    role: Text | None = None
    """What it does."""

    @model_validator(mode="before")
    @classmethod
    def _plain_text_is_a_name(cls, value: Any) -> Any:
        return {"name": value} if isinstance(value, str) else value

    @model_validator(mode="after")
    def _exactly_one(self) -> Partner:
        given = [x for x in (self.organisation, self.commune, self.agreement, self.name) if x is not None]
        if len(given) != 1:
            raise PydanticCustomError("entente_partner", "one of organisation, commune, agreement or name expected")
        return self


def period_is_ordered(begin: Date | None, end: Date | None) -> bool:
    """Return whether `end` is not certainly before `begin`; an unknown side is fine."""
    return begin is None or end is None or end.latest >= begin.earliest
