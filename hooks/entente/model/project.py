"""The project: what a cooperation, or others in its area, do, how far it is, and how that is known."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

from pydantic import Field, computed_field, model_validator
from pydantic_core import PydanticCustomError

from entente.model.dates import Date
from entente.model.record import Identifier, Part, Record
from entente.model.text import Text
from entente.model.values import BudgetLine, Contact, Document, KeyFigure, Link, Partner, Picture, Place


class Phase(StrEnum):
    """How far a project is; each word is defined for the public on the page of definitions."""

    IDEA = "idea"
    STUDY = "study"
    PLANNING = "planning"
    PROCEDURE = "procedure"
    WORKS = "works"
    DONE = "done"
    PAUSED = "paused"
    STOPPED = "stopped"
    NOT_PURSUED = "not-pursued"


PHASES_WITH_REASON = (Phase.PAUSED, Phase.STOPPED, Phase.NOT_PURSUED)


class PhaseEntry(Part):
    """The day a project entered a phase."""

    phase: Phase
    """idea, study, planning, procedure, works, done, paused, stopped or not-pursued."""
    date: Date | None = None
    """Since when, or when it was first seen in this phase."""
    reason: Text | None = None
    """Why; required for paused, stopped and not-pursued."""

    @model_validator(mode="after")
    def _reason_given(self) -> PhaseEntry:
        if self.phase in PHASES_WITH_REASON and self.reason is None:
            raise PydanticCustomError("entente_phase_reason", "reason expected")
        return self


class Forecast(Part):
    """A date announced for a milestone."""

    date: Date
    """The date promised or expected."""
    announced: Date | None = None
    """When it was announced."""
    reason: Text | None = None
    """Why the date moved, where the source says so."""


class Milestone(Part):
    """A step of a project with its promised, expected and actual dates."""

    id: Identifier
    """Short name of the milestone within the project."""
    title: Text
    """What is reached."""
    forecasts: tuple[Forecast, ...] = ()
    """The first promised date and every later forecast, oldest announcement first."""
    reached: Date | None = None
    """When it was reached."""
    weight: int = Field(default=1, ge=1, le=100)
    """How much it counts in the share of milestones reached."""
    dropped: bool = False
    """Whether it is no longer pursued."""


class Period(Part):
    """When something begins and ends."""

    begin: Date | None = None
    """Begin."""
    end: Date | None = None
    """End, planned or actual."""


class Participation(Part):
    """Whether and how the public can take part."""

    state: Literal["planned", "running", "over", "not-planned", "unknown"]
    """`planned`, `running`, `over`, `not-planned`, or `unknown` where no source says."""
    begin: Date | None = None
    """From when."""
    until: Date | None = None
    """Until when."""
    where: Text | None = None
    """Where it takes place, on site or online."""
    how: Text | None = None
    """How one takes part."""
    result: Text | None = None
    """What came of it."""
    links: tuple[Link, ...] = ()
    """Pages about it."""


class Update(Part):
    """A dated entry in the project's log."""

    date: Date
    """When it happened or was said."""
    title: Text
    """What is new, in a short sentence."""
    text: Text | None = None
    """More about it (Markdown)."""
    notable: bool = True
    """Whether it appears in feeds; `false` for a mere correction."""


class Relation(Part):
    """A project related to this one, and why."""

    project: Identifier
    """Identifier of the other project."""
    reason: Text
    """Why they are related."""


class Project(Record):
    """A project; it may belong to several agreements and counts once."""

    agreement: Identifier = Field(exclude=True)
    """Identifier of the agreement in whose folder it lies; set by the loader."""
    other_agreements: tuple[Identifier, ...] = ()
    """Further agreements it belongs to."""
    title: Text
    """Its name."""
    summary: Text
    """What it is, in one or two sentences."""
    text: Text | None = None
    """More about it (Markdown)."""
    relation: Literal["measure", "context"]
    """`measure` of the cooperation, or `context`: something that happens in the area without being its measure."""
    carried_by: tuple[Literal["convention", "syndicate", "state", "company", "commune"], ...] = ()
    """Who carries it; left empty when no source says."""
    lead: Partner | None = None
    """Who leads it."""
    partners: tuple[Partner, ...] = ()
    """Who takes part."""
    phases: tuple[PhaseEntry, ...] = ()
    """Its phases, oldest first; the last is the one it is in. Empty when not known."""
    status_text: Text | None = None
    """How the source words the state of the project."""
    period: Period | None = None
    """When it begins and ends."""
    milestones: tuple[Milestone, ...] = ()
    """Steps with dates."""
    progress_rule: Literal["milestones"] | None = None
    """`milestones` to show the weighted share of milestones reached; without it no percentage is shown."""
    budget: tuple[BudgetLine, ...] = ()
    """Amounts of money."""
    communes: tuple[Identifier, ...] = ()
    """Communes in which it takes place."""
    place: Place | None = None
    """Where exactly."""
    themes: tuple[Identifier, ...] = ()
    """Themes it belongs to."""
    objectives: tuple[Identifier, ...] = ()
    """Objectives of its agreement that it serves."""
    fields_of_action: tuple[Identifier, ...] = ()
    """Fields of action of its agreement to which it belongs."""
    national_objectives: tuple[Identifier, ...] = ()
    """Objectives of the national programme (PDAT) it serves. An editorial link, shown as such."""
    instruments: tuple[Identifier, ...] = ()
    """Formal planning instruments it depends on or feeds."""
    participation: Participation = Participation(state="unknown")
    """Whether and how the public can take part."""
    updates: tuple[Update, ...] = ()
    """What happened, as a dated log."""
    key_figures: tuple[KeyFigure, ...] = ()
    """Figures and results."""
    pictures: tuple[Picture, ...] = ()
    """Pictures."""
    documents: tuple[Document, ...] = ()
    """Plans, studies and publications."""
    links: tuple[Link, ...] = ()
    """Pages worth reading."""
    contact: Contact | None = None
    """Whom the public can turn to."""
    related: tuple[Relation, ...] = ()
    """Related projects."""
    confirmed: Date | None = None
    """Day on which somebody last confirmed that all this is still right."""
    update_every_months: int = Field(default=6, ge=1, le=60)
    """After how many months the state has to be confirmed again."""

    @computed_field  # type: ignore[prop-decorator]
    @property
    def agreements(self) -> tuple[str, ...]:
        """Return the identifiers of all agreements it belongs to, the one whose folder holds it first."""
        return (self.agreement, *self.other_agreements)

    @property
    def phase(self) -> PhaseEntry | None:
        """Return the phase it is in, or None when not known."""
        return self.phases[-1] if self.phases else None
