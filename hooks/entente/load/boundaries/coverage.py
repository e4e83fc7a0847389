"""Shapes of communes made to fit: no gap and no overlap between neighbours, and fewer points along shared borders."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import combinations

import shapely
from shapely import MultiPolygon, Polygon
from shapely.strtree import STRtree

from entente.load.boundaries.refusal import BoundariesRefused

Shapes = Mapping[str, MultiPolygon | Polygon]
"""Shapes by commune, in metres."""

# Official boundaries are drawn to the metre; strips up to one hectare are slips of the pen, more is a wrong file.
_SLIP = 10_000.0
_GRID = 0.01
_TOLERANCES = (20, 40, 60, 80, 100, 130, 160, 200, 250, 300)
_MOST_POINTS = 4500


def refuse_overlaps(shapes: Shapes) -> None:
    """Check that no two shapes overlap by more than a slip.

    Raises:
        BoundariesRefused: naming the first two that do.
    """
    names = sorted(shapes)
    tree = STRtree([shapes[name] for name in names])
    pairs = tree.query([shapes[name] for name in names], predicate="intersects").T
    for a, b in sorted((int(a), int(b)) for a, b in pairs if a < b):
        area = shapes[names[a]].intersection(shapes[names[b]]).area
        if area > _SLIP:
            raise BoundariesRefused("overlap", one=names[a], other=names[b], area=_hectares(area))


def clean_coverage(shapes: Shapes) -> dict[str, MultiPolygon]:
    """Return the shapes with every border drawn through the same points on both sides; small gaps are filled.

    Raises:
        BoundariesRefused: a gap between communes is too large to be a slip.
    """
    names = sorted(shapes)
    snapped = {name: shapely.set_precision(shapes[name], _GRID) for name in names}
    lines = shapely.unary_union([snapped[name].boundary for name in names], grid_size=_GRID)
    faces = list(shapely.polygonize(shapely.get_parts(lines).tolist()).geoms)
    tree = STRtree([snapped[name] for name in names])
    parts: dict[str, list[Polygon]] = {name: [] for name in names}
    homeless = []
    for face in faces:
        inside = face.representative_point()
        owners = sorted(int(index) for index in tree.query(inside, predicate="intersects"))
        if owners:
            parts[names[owners[0]]].append(face)
        else:
            homeless.append(face)
    for face in homeless:
        _give_away(face, parts)
    return {name: _multi(shapely.union_all(parts[name], grid_size=_GRID)) for name in names}


def _give_away(face: Polygon, parts: dict[str, list[Polygon]]) -> None:
    """Add a face that belongs to no commune to the one with which it shares the longest border."""
    shared = {
        name: sum(face.boundary.intersection(part.boundary).length for part in own if part.intersects(face))
        for name, own in parts.items()
    }
    nearest = max(sorted(shared), key=lambda name: shared[name])
    if face.area > _SLIP:
        raise BoundariesRefused("gap", commune=nearest, area=_hectares(face.area))
    parts[nearest].append(face)


def simplified(shapes: dict[str, MultiPolygon]) -> dict[str, MultiPolygon]:
    """Return the shapes with few enough points for a small file; what two shapes share stays shared."""
    names = sorted(shapes)
    result = [shapes[name] for name in names]
    for tolerance in _TOLERANCES:
        if sum(shapely.get_num_coordinates(shape) for shape in result) <= _MOST_POINTS:
            break
        result = list(shapely.coverage_simplify([shapes[name] for name in names], tolerance))
    return {name: _multi(shape) for name, shape in zip(names, result, strict=True)}


def misfit(shapes: Shapes) -> float:
    """Return the area of all overlaps and of all gaps inside the whole, in square metres."""
    overlap = sum(float(a.intersection(b).area) for a, b in combinations([shapes[name] for name in sorted(shapes)], 2))
    whole = shapely.union_all([shapes[name] for name in sorted(shapes)])
    holes = sum(Polygon(ring).area for part in _multi(whole).geoms for ring in part.interiors)
    return float(overlap + holes)


def _multi(shape: Polygon | MultiPolygon) -> MultiPolygon:
    return shape if isinstance(shape, MultiPolygon) else MultiPolygon([shape])


def _hectares(area: float) -> str:
    return f"{area / 10_000:.1f}"
