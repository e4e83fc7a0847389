"""Official commune boundaries read from GeoJSON or a Shapefile, in metres of the national grid."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import shapefile
import shapely
from pyproj import Transformer
from shapely import MultiPolygon, Polygon
from shapely.errors import ShapelyError
from shapely.geometry import shape as shape_of

from entente.load.boundaries.refusal import BoundariesRefused

# https://epsg.io/2169: Luxembourg 1930 / Gauss, the grid in which the land registry publishes.
GRID = "EPSG:2169"
_DEGREES = "EPSG:4326"
_IN_DEGREES = (5.6, 49.3, 6.7, 50.3)
_ON_GRID = (40_000.0, 50_000.0, 115_000.0, 145_000.0)
_REQUIRED = ("COMMUNE", "LAU2")


@dataclass(frozen=True, kw_only=True)
class OfficialShape:
    """One commune as the official file draws it."""

    name: str
    code: str
    """Its code of local administrative unit as written, such as `0204` or `LU0000204`."""
    shape: MultiPolygon | Polygon
    """In metres (EPSG:2169)."""


def read_official(file: Path) -> list[OfficialShape]:
    """Return the communes drawn in a GeoJSON file or Shapefile.

    Raises:
        BoundariesRefused: the file is not there, damaged, without the needed fields or outside the country.
    """
    if not file.is_file():
        raise BoundariesRefused("missing", file=file.name)
    readers: dict[str, Callable[[Path], Iterator[tuple[Mapping[str, Any], Any]]]] = {
        ".geojson": _geojson,
        ".json": _geojson,
        ".shp": _shapefile,
    }
    reader = readers.get(file.suffix.lower())
    if reader is None:
        raise BoundariesRefused("ending", file=file.name)
    found = [_official(number, fields, geometry) for number, (fields, geometry) in enumerate(reader(file), 1)]
    if not found:
        raise BoundariesRefused("empty", file=file.name)
    return _on_grid(found)


def _geojson(file: Path) -> Iterator[tuple[Mapping[str, Any], Any]]:
    try:
        document = json.loads(file.read_text(encoding="utf-8-sig"))
    except UnicodeDecodeError:
        raise BoundariesRefused("encoding", file=file.name) from None
    except json.JSONDecodeError as error:
        raise BoundariesRefused("json", file=file.name, line=str(error.lineno), column=str(error.colno)) from None
    features = document.get("features") if isinstance(document, dict) else None
    if not isinstance(features, list):
        raise BoundariesRefused("collection", file=file.name)
    for feature in features:
        if not isinstance(feature, dict):
            raise BoundariesRefused("collection", file=file.name)
        yield feature.get("properties") or {}, feature.get("geometry")


def _shapefile(file: Path) -> Iterator[tuple[Mapping[str, Any], Any]]:
    absent = [ending for ending in (".shx", ".dbf") if not file.with_suffix(ending).is_file()]
    if absent:
        raise BoundariesRefused("parts", file=file.name, absent=", ".join(absent))
    declared = file.with_suffix(".cpg")
    encoding = declared.read_text(encoding="ascii").strip() if declared.is_file() else "utf-8"
    try:
        with shapefile.Reader(str(file), encoding=encoding, encodingErrors="strict") as reader:
            for record in reader.iterShapeRecords():
                yield record.record.as_dict(), record.shape.__geo_interface__ if record.shape.shapeType else None
    except UnicodeDecodeError:
        raise BoundariesRefused("encoding", file=file.name) from None
    except Exception:  # pyshp 3.1 raises struct, index, type and own errors for damaged files
        raise BoundariesRefused("damaged", file=file.name) from None


def _official(number: int, fields: Mapping[str, Any], geometry: Any) -> OfficialShape:
    written = {key.upper(): value for key, value in fields.items()}
    for field in _REQUIRED:
        if written.get(field) in (None, ""):
            raise BoundariesRefused("field", number=str(number), field=field, found=", ".join(fields) or "–")
    name = str(written["COMMUNE"]).strip()
    if not isinstance(geometry, dict) or geometry.get("type") not in ("Polygon", "MultiPolygon"):
        raise BoundariesRefused("polygon", commune=name, found=str((geometry or {}).get("type", "–")))
    try:
        shape = shape_of(geometry)
    except (ShapelyError, ValueError, TypeError, IndexError, KeyError):
        raise BoundariesRefused("shape", commune=name) from None
    if shape.is_empty or not shape.is_valid:
        raise BoundariesRefused("shape", commune=name)
    return OfficialShape(name=name, code=str(written["LAU2"]).strip().removesuffix(".0"), shape=shapely.force_2d(shape))


def _on_grid(shapes: list[OfficialShape]) -> list[OfficialShape]:
    """Return the shapes in metres: which of the two systems the file uses is seen from the numbers themselves."""
    bounds = tuple(float(value) for value in shapely.total_bounds([one.shape for one in shapes]))
    if _inside(bounds, _ON_GRID):
        return shapes
    if not _inside(bounds, _IN_DEGREES):
        raise BoundariesRefused("elsewhere", found=", ".join(f"{value:.5g}" for value in bounds))
    to_grid = Transformer.from_crs(_DEGREES, GRID, always_xy=True)
    return [
        OfficialShape(
            name=one.name,
            code=one.code,
            shape=shapely.transform(one.shape, lambda x, y: to_grid.transform(x, y), interleaved=False),
        )
        for one in shapes
    ]


def _inside(bounds: tuple[float, ...], limits: tuple[float, float, float, float]) -> bool:
    west, south, east, north = bounds
    return west >= limits[0] and south >= limits[1] and east <= limits[2] and north <= limits[3]
