"""Reference data: communes, organisations, themes, national planning objectives and planning instruments."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, get_args

from pydantic import Field

from entente.model.dates import Date
from entente.model.record import Identifier, Part, Record, WebAddress
from entente.model.text import Name, Text

Canton = Literal[
    "capellen",
    "clervaux",
    "diekirch",
    "echternach",
    "esch-sur-alzette",
    "grevenmacher",
    "luxembourg",
    "mersch",
    "redange",
    "remich",
    "vianden",
    "wiltz",
]
CANTONS: tuple[Canton, ...] = get_args(Canton)


class Seat(Part):
    """Where the administration of a commune sits, or the locality that stands for it."""

    name: Name | None = None
    """Name of the locality, when it differs from the commune's."""
    latitude: float = Field(ge=49.4, le=50.2)
    """Degrees north (WGS 84)."""
    longitude: float = Field(ge=5.7, le=6.6)
    """Degrees east (WGS 84)."""


class Population(Part):
    """How many people live in a commune at a date."""

    number: int = Field(ge=0)
    """Inhabitants."""
    date: Date
    """Day or year for which the number holds."""


class Predecessor(Part):
    """A commune that was merged into this one, or its former name."""

    name: Name
    """Its name."""
    until: Date | None = None
    """Last day or year under that name."""


class Commune(Record):
    """One of the country's communes."""

    names: Name
    """Name in French, German and Luxembourgish."""
    other_names: tuple[str, ...] = ()
    """Old official names and other spellings, for searching."""
    canton: Canton
    """The canton it lies in."""
    lau: str | None = Field(default=None, pattern=r"^LU\d{7}$")
    """Code of the local administrative unit (Eurostat LAU), only from a source that was seen."""
    seat: Seat | None = None
    """Where its administration sits."""
    area_km2: Decimal | None = Field(default=None, gt=0)
    """Surface in square kilometres."""
    population: tuple[Population, ...] = ()
    """Inhabitants at one or more dates."""
    predecessors: tuple[Predecessor, ...] = ()
    """Communes merged into it and former names."""
    city: bool = False
    """Whether it has the status of a town."""

    @property
    def all_names(self) -> tuple[str, ...]:
        """Return every name by which people may look for it: three languages, older names, merged communes."""
        names = [self.names.fr, self.names.de, self.names.lb, *self.other_names]
        for predecessor in self.predecessors:
            names += [predecessor.name.fr, predecessor.name.de, predecessor.name.lb]
        return tuple(dict.fromkeys(name for name in names if name))


class Organisation(Record):
    """A ministry, administration, syndicate, company, office or association."""

    names: Name
    """Its name."""
    abbreviation: str | None = None
    """Its usual abbreviation."""
    kind: Literal["ministry", "administration", "syndicate", "company", "office", "association", "research", "other"]
    """What it is."""
    text: Text | None = None
    """What it does, in a sentence."""
    website: WebAddress | None = None
    """Its website."""
    since: Date | None = None
    """From when it exists under this name."""
    until: Date | None = None
    """Until when it existed under this name."""


class Theme(Record):
    """A subject under which projects and news are found."""

    title: Text
    """Its name."""
    text: Text
    """What belongs to it, in a sentence."""


class Objective(Record):
    """A principle or objective of the national planning programme (PDAT 2023)."""

    title: Text
    """Its wording."""
    kind: Literal["principle", "objective"]
    """`principle` (principe directeur) or `objective` (objectif politique)."""
    programme: Identifier
    """Identifier of the planning instrument that states it."""
    text: Text | None = None
    """What it means, in plain words."""
    order: int = Field(default=1, ge=1)
    """Its place in the list."""


class Instrument(Record):
    """A formal planning instrument that cooperations complement."""

    title: Name
    """Its name."""
    abbreviation: str | None = None
    """Its usual abbreviation."""
    text: Text
    """What it is, in plain words."""
    level: Literal["national", "communal", "cross-border", "regional"]
    """Who makes it."""
    binding: bool | None = None
    """Whether it binds citizens or authorities; left out when no source says."""
    since: Date | None = None
    """From when the present version applies."""
    website: WebAddress | None = None
    """Where it can be read."""
