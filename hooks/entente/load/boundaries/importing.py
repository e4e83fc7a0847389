"""Official boundaries taken over: read, matched, made to fit, simplified."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from pyproj import Transformer

from entente.load.boundaries.coverage import clean_coverage, refuse_overlaps, simplified
from entente.load.boundaries.matching import matched
from entente.load.boundaries.official import GRID, read_official
from entente.load.boundaries.topology import shared_arcs
from entente.load.boundaries.transfer import rings_of
from entente.model.boundaries import Boundaries, BoundarySource
from entente.model.reference import Commune


@dataclass(frozen=True, kw_only=True)
class Imported:
    """Boundaries made of an official file, and what had to be put together."""

    boundaries: Boundaries
    merged: Mapping[str, tuple[str, ...]]


def import_official(file: Path, communes: Mapping[str, Commune], source: BoundarySource) -> Imported:
    """Return the boundaries of all communes as `file` draws them.

    Raises:
        BoundariesRefused: the file cannot be used.
    """
    match = matched(read_official(file), communes)
    refuse_overlaps(match.shapes)
    shapes = simplified(clean_coverage(match.shapes))
    to_degrees = Transformer.from_crs(GRID, "EPSG:4326", always_xy=True)
    arcs, numbered = shared_arcs({name: rings_of(shape, to_degrees.transform) for name, shape in shapes.items()})
    return Imported(
        boundaries=Boundaries(exact=True, sources=(source,), arcs=arcs, shapes=numbered), merged=match.merged
    )
