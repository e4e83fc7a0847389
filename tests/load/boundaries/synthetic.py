"""A synthetic official file: a hundred polygons with crooked shared borders, named and coded as our communes."""

from __future__ import annotations

import json
import math
import random
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import shapefile
from pyproj import Transformer

from entente.model.reference import Commune

SIDE = 10
STEP = 6000.0
WEST, SOUTH = 48_000.0, 62_000.0
POINTS_ON_A_BORDER = 40

Point = tuple[float, float]
Feature = dict[str, Any]


def communes(count: int = SIDE * SIDE) -> dict[str, Commune]:
    """Communes `c000` … with a code each."""
    return {
        f"c{number:03}": Commune.model_validate(
            {"id": f"c{number:03}", "names": f"Dorf {number:03}", "canton": "mersch", "lau": f"LU0000{number:03}"}
        )
        for number in range(count)
    }


def features() -> list[Feature]:
    """Hundred features in EPSG:2169; neighbours have exactly the same points along their border."""
    chance = random.Random(7)  # noqa: S311 – the same file in every run
    across = {(x, y): _crooked(chance, _corner(x, y), _corner(x + 1, y)) for x in range(SIDE) for y in range(SIDE + 1)}
    upward = {(x, y): _crooked(chance, _corner(x, y), _corner(x, y + 1)) for x in range(SIDE + 1) for y in range(SIDE)}
    return [
        feature(
            number,
            [
                *across[x, y][:-1],
                *upward[x + 1, y][:-1],
                *across[x, y + 1][::-1][:-1],
                *upward[x, y][::-1],
            ],
        )
        for number, (x, y) in enumerate((x, y) for y in range(SIDE) for x in range(SIDE))
    ]


def feature(number: int, ring: Sequence[Point]) -> Feature:
    """One commune as the official file has it."""
    fields = {"COMMUNE": f"Dorf {number:03}", "LAU2": f"{number:04}", "CANTON": "Mersch", "DISTRICT": "Luxembourg"}
    return {"type": "Feature", "properties": fields, "geometry": {"type": "Polygon", "coordinates": [list(ring)]}}


def in_degrees(found: Sequence[Feature]) -> list[Feature]:
    """The same features in WGS 84."""
    transform = Transformer.from_crs("EPSG:2169", "EPSG:4326", always_xy=True).transform
    return [_moved(one, transform) for one in found]


def _moved(one: Feature, transform: Callable[[float, float], Point]) -> Feature:
    rings = [[transform(x, y) for x, y in ring] for ring in one["geometry"]["coordinates"]]
    return {**one, "geometry": {"type": "Polygon", "coordinates": rings}}


def write_geojson(file: Path, found: Sequence[Feature]) -> Path:
    """Write features as GeoJSON."""
    file.write_text(json.dumps({"type": "FeatureCollection", "features": list(found)}), encoding="utf-8")
    return file


def write_shapefile(file: Path, found: Sequence[Feature]) -> Path:
    """Write features as a Shapefile with its .shx and .dbf."""
    with shapefile.Writer(str(file), shapeType=shapefile.POLYGON, encoding="utf-8") as writer:
        for name in ("COMMUNE", "LAU2", "CANTON", "DISTRICT"):
            writer.field(name, "C", size=40)
        for one in found:
            writer.poly([ring[::-1] for ring in one["geometry"]["coordinates"]])
            writer.record(**one["properties"])
    return file


def _corner(x: int, y: int) -> Point:
    return WEST + x * STEP, SOUTH + y * STEP


def _crooked(chance: random.Random, begin: Point, end: Point) -> list[Point]:
    """A border from `begin` to `end` with small bends, in millimetres."""
    line = [begin]
    for index in range(1, POINTS_ON_A_BORDER):
        share = index / POINTS_ON_A_BORDER
        bend = chance.uniform(-400, 400) * math.sin(math.pi * share)
        x, y = begin[0] + share * (end[0] - begin[0]), begin[1] + share * (end[1] - begin[1])
        line.append((round(x, 3), round(y + bend, 3)) if begin[1] == end[1] else (round(x + bend, 3), round(y, 3)))
    return [*line, end]
