"""The committed file of boundaries, in TopoJSON: what the maps are drawn from."""

from __future__ import annotations

import json
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any

from entente.errors import ContentError, Problem
from entente.model.boundaries import Boundaries, BoundarySource, Point, Shape
from entente.model.dates import parse_date

FILE = "reference/boundaries/communes.topojson"
"""Below `content/`."""
OUTLINE = "reference/boundaries/outline.geojson"

# A step of 0.00001 degrees is about one metre.
_STEPS = 100_000


def read_boundaries(content: Path) -> Boundaries | None:
    """Return the boundaries stored below `content`, or None when there are none.

    Raises:
        ContentError: somebody changed the file by hand, or it was cut off.
    """
    file = content / FILE
    if not file.is_file():
        return None
    try:
        return boundaries_of(json.loads(file.read_text(encoding="utf-8")))
    except (ValueError, LookupError, TypeError, AttributeError):
        raise ContentError([Problem(path=f"{content.name}/{FILE}", code="boundaries-unreadable")]) from None


def boundaries_of(topology: dict[str, Any]) -> Boundaries:
    """Return the boundaries in a TopoJSON topology as `stored_text` writes it."""
    about = topology["entente"]
    geometries = topology["objects"]["communes"]["geometries"]
    return Boundaries(
        exact=about["exact"],
        sources=tuple(_source(source) for source in about["sources"]),
        arcs=tuple(_absolute(arc) for arc in topology["arcs"]),
        shapes={geometry["id"]: _shape(geometry["arcs"]) for geometry in geometries},
    )


def _source(found: dict[str, Any]) -> BoundarySource:
    parse_date(found["date"])  # maps say it in words: an unreadable one must be noticed here
    return BoundarySource(**found)


def _absolute(arc: list[list[int]]) -> tuple[Point, ...]:
    xs, ys = (accumulate(values) for values in zip(*arc, strict=True))
    return tuple((x / _STEPS, y / _STEPS) for x, y in zip(xs, ys, strict=True))


def _shape(polygons: list[list[list[int]]]) -> Shape:
    return tuple(tuple(tuple(ring) for ring in polygon) for polygon in polygons)


def stored_text(boundaries: Boundaries) -> str:
    """Return the text of the file for `boundaries`: one arc and one commune a line, so that changes can be read.

    TopoJSON 1.0: https://github.com/topojson/topojson-specification
    """
    arcs = [_compact(_steps(arc)) for arc in boundaries.arcs]
    geometries = [
        _compact({"type": "MultiPolygon", "id": commune, "arcs": shape})
        for commune, shape in sorted(boundaries.shapes.items())
    ]
    about = {"exact": boundaries.exact, "sources": [vars(source) for source in boundaries.sources]}
    return (
        '{"type":"Topology",\n'
        f'"transform":{{"scale":[{1 / _STEPS:.5f},{1 / _STEPS:.5f}],"translate":[0,0]}},\n'
        f'"entente":{json.dumps(about, ensure_ascii=False, indent=1)},\n'
        '"objects":{"communes":{"type":"GeometryCollection","geometries":[\n' + ",\n".join(geometries) + "\n]}},\n"
        '"arcs":[\n' + ",\n".join(arcs) + "\n]}\n"
    )


def _steps(arc: tuple[Point, ...]) -> list[list[int]]:
    points = [(round(x * _STEPS), round(y * _STEPS)) for x, y in arc]
    return [list(points[0]), *([after[0] - at[0], after[1] - at[1]] for at, after in pairwise(points))]


def _compact(value: object) -> str:
    return json.dumps(value, separators=(",", ":"))
