"""The agreement: a cooperation between the State and communes, or between communes, and what it wants."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

from pydantic import Field

from entente.model.dates import Date
from entente.model.record import Identifier, Part, Record, WebAddress
from entente.model.text import Name, Text
from entente.model.values import BudgetLine, Contact, Document, KeyFigure, Link, OfficeHolder, Partner, Picture


class AgreementKind(StrEnum):
    """What an agreement is in law; not every cooperation is a convention, and the site must not say so."""

    ARTICLE_26 = "article-26-convention"
    """Convention under article 26 of the modified law of 17 April 2018 on spatial planning."""
    PREDECESSOR = "predecessor-convention"
    """Convention concluded before that law."""
    LETTER_OF_INTENT = "letter-of-intent"
    """Letter of intent between communes and the State."""
    EGTC = "egtc"
    """European grouping of territorial cooperation (Regulation (EC) No 1082/2006)."""


class AgreementName(Part):
    """A name the cooperation had during a time."""

    name: Text
    """The name as it was used officially."""
    since: Date | None = None
    """From when."""
    until: Date | None = None
    """Until when."""


class Signatory(Partner):
    """Who signed an act: an organisation, commune or, in a public office, a person."""

    person: OfficeHolder | None = None
    """The holder of a public office who signed for it."""


class Act(Part):
    """Something that founded, changed or ended the cooperation."""

    kind: Literal["idea", "foundation", "signature", "amendment", "prolongation", "accession", "decision", "end"]
    """`signature` of a convention or letter, `amendment` ("avenant"), `prolongation`, `accession` of a commune,
    `foundation` of a body, other `decision`, `idea` before any act, `end`."""
    date: Date | None = None
    """When it happened, as far as known; left out when the source does not say."""
    title: Text
    """What happened, in a short sentence."""
    text: Text | None = None
    """More about it: content, duration, reasons."""
    official_name: Text | None = None
    """Official title of the act."""
    valid_from: Date | None = None
    """From when it holds."""
    valid_until: Date | None = None
    """Until when it holds; left out when not known."""
    signatories: tuple[Signatory, ...] = ()
    """Who signed."""
    documents: tuple[Document, ...] = ()
    """Its text, where public."""


class Membership(Part):
    """A commune's time in the cooperation."""

    commune: Identifier
    """Identifier of the commune."""
    since: Date | None = None
    """From when it belongs to the area."""
    until: Date | None = None
    """Until when; left out while it belongs."""
    name_then: Name | None = None
    """Name of the commune at that time, when it was another."""


class OtherMember(Part):
    """A member outside the country's communes, such as a foreign commune."""

    name: Name
    """Its name."""
    country: Literal["FR", "BE", "DE", "LU"]
    """Country (ISO 3166-1)."""
    since: Date | None = None
    """From when it belongs to the area."""
    latitude: float | None = Field(default=None, ge=48.0, le=52.0)
    """Degrees north of its seat (WGS 84)."""
    longitude: float | None = Field(default=None, ge=4.0, le=8.0)
    """Degrees east of its seat (WGS 84)."""


class StatePartner(Part):
    """A ministry that acts for the State."""

    organisation: Identifier
    """Identifier of the ministry among the organisations."""
    since: Date | None = None
    """From when."""
    until: Date | None = None
    """Until when."""
    ministers: tuple[OfficeHolder, ...] = ()
    """Who held the office."""


class Organ(Part):
    """A body of the cooperation and whom it brings together."""

    id: Identifier
    """Short name of the organ within the agreement."""
    kind: Literal[
        "political-committee",
        "technical-committee",
        "working-group",
        "regional-management",
        "syndicate",
        "expert-group",
        "company",
        "other",
    ]
    """What it is."""
    name: Text
    """Its name."""
    members: Text | None = None
    """Whom it brings together."""
    task: Text | None = None
    """What it does."""
    since: Date | None = None
    """From when it exists."""
    until: Date | None = None
    """Until when."""
    office_holders: tuple[OfficeHolder, ...] = ()
    """Who chairs or runs it, as holders of that office."""


class Aim(Part):
    """What a cooperation wants or where it acts."""

    id: Identifier
    """Short name within the agreement."""
    title: Text
    """The objective or field in a few words."""
    text: Text | None = None
    """More about it."""
    national_objectives: tuple[Identifier, ...] = ()
    """Objectives of the national programme (PDAT) it serves. An editorial link, shown as such."""
    since: Date | None = None
    """Since when the cooperation follows it."""
    until: Date | None = None
    """Until when."""


class AgreementObjective(Aim):
    """Something the cooperation wants to reach."""


class FieldOfAction(Aim):
    """A field in which the cooperation acts."""

    objectives: tuple[Identifier, ...] = ()
    """Objectives of this agreement it serves."""
    themes: tuple[Identifier, ...] = ()
    """Themes it belongs to."""


class Vision(Part):
    """What the cooperation wants the area to become."""

    text: Text
    """The vision in one or a few sentences."""
    date: Date | None = None
    """When it was stated."""


class Agreement(Record):
    """A cooperation: what it is, who belongs to it, what it wants, what it does and how it developed."""

    title: Name
    """Short name by which people know it."""
    summary: Text
    """What it is, in two or three sentences."""
    kind: AgreementKind
    """What it is in law today, or was at its end."""
    state: Literal["in-force", "ended", "unknown"]
    """Whether it is in force, ended, or whether that is not known."""
    state_note: Text | None = None
    """What is known of its state, in a sentence."""
    in_force_as_of: Date | None = None
    """When the state was last seen in a source."""
    names: tuple[AgreementName, ...] = ()
    """Official names over time."""
    legal_basis: Text | None = None
    """Law on which it rests."""
    acts: tuple[Act, ...] = ()
    """What founded, changed or ended it, oldest first."""
    communes: tuple[Membership, ...] = ()
    """Communes of the country that belong or belonged to it."""
    other_members: tuple[OtherMember, ...] = ()
    """Members outside the country's communes."""
    state_partners: tuple[StatePartner, ...] = ()
    """Ministries that acted for the State."""
    organs: tuple[Organ, ...] = ()
    """Bodies that steer and carry it."""
    vision: tuple[Vision, ...] = ()
    """What it wants the area to become; the first is the one in force."""
    objectives: tuple[AgreementObjective, ...] = ()
    """What it wants to reach."""
    fields_of_action: tuple[FieldOfAction, ...] = ()
    """Where it acts."""
    key_figures: tuple[KeyFigure, ...] = ()
    """Figures about the area or the cooperation."""
    budget: tuple[BudgetLine, ...] = ()
    """Money of the cooperation itself."""
    contacts: tuple[Contact, ...] = ()
    """Whom the public can turn to."""
    website: WebAddress | None = None
    """Its own website."""
    links: tuple[Link, ...] = ()
    """Other pages worth reading."""
    documents: tuple[Document, ...] = ()
    """Texts, plans and publications."""
    pictures: tuple[Picture, ...] = ()
    """Pictures."""
    follows: tuple[Identifier, ...] = ()
    """Agreements that it continues, only where a source says so."""
    accent: int = Field(default=1, ge=1, le=8)
    """Number of the colour by which the site marks it."""

    @property
    def aims(self) -> tuple[Aim, ...]:
        """Return its objectives, then its fields of action."""
        return (*self.objectives, *self.fields_of_action)
