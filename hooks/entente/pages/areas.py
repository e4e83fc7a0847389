"""What an agreement's page says about its area as a whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from entente.model.agreement import Agreement
from entente.model.record import Source
from entente.model.reference import Commune, Instrument
from entente.model.territory import (
    Change,
    Overlap,
    People,
    changes,
    members,
    neighbours_of,
    overlaps,
    people,
    surface,
)
from entente.pages.maps.area import Numbered, area_map, numbered_projects
from entente.pages.rendering import Rendering

_PROGRAMME = "pdat-2023"


@dataclass(frozen=True, kw_only=True)
class AreaView:
    """An area as a whole, ready for the template."""

    map: str
    people: People | None
    sources: tuple[Source, ...]
    surface: Decimal | None
    without_surface: str
    """Names of the communes whose surface is not known."""
    cantons: Sequence[str]
    neighbours: Sequence[Commune]
    overlaps: Sequence[Overlap]
    changes: Sequence[Change]
    projects: Sequence[Numbered]
    has_abroad: bool
    """Whether figures leave out members outside the country."""
    instrument: Instrument | None
    """The national programme that defines areas of action."""


def area_view(p: Rendering, agreement: Agreement) -> AreaView:
    """Return what is known of an agreement's area today."""
    inside = members(agreement, p.edition.today)
    communes = p.communes(inside)
    total = people(communes)
    sources = dict.fromkeys(source for part in total.parts for source in part.sources) if total else {}
    return AreaView(
        map=area_map(p, agreement),
        people=total,
        sources=tuple(sources),
        surface=surface(communes),
        without_surface=", ".join(p.plain(c.names) for c in communes if c.area_km2 is None),
        cantons=sorted({commune.canton for commune in communes}),
        neighbours=p.communes(neighbours_of(p.catalogue, inside)),
        overlaps=overlaps(p.catalogue, agreement, p.edition.today),
        changes=changes(agreement),
        projects=numbered_projects(p, agreement),
        has_abroad=bool(agreement.other_members),
        instrument=p.catalogue.instruments.get(_PROGRAMME),
    )
