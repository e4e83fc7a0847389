"""Shapes in metres written as rings in degrees, rounded so that shared points stay shared."""

from __future__ import annotations

from collections.abc import Callable

from shapely import MultiPolygon

from entente.model.boundaries import Point

_DIGITS = 5
ToDegrees = Callable[[float, float], tuple[float, float]]


def rings_of(shape: MultiPolygon, to_degrees: ToDegrees) -> list[list[list[Point]]]:
    """Return the polygons of a shape as rings of degrees to five digits (about a metre), without closing points."""
    return [
        [
            ring
            for ring in (_ring(line.coords, to_degrees) for line in (part.exterior, *part.interiors))
            if len(ring) > 2
        ]
        for part in sorted(shape.geoms, key=lambda part: part.bounds)
    ]


def _ring(coordinates: object, to_degrees: ToDegrees) -> list[Point]:
    points: list[Point] = []
    for x, y in list(coordinates)[:-1]:  # type: ignore[call-overload]
        longitude, latitude = to_degrees(x, y)
        point = (round(longitude, _DIGITS), round(latitude, _DIGITS))
        if not points or points[-1] != point:
            points.append(point)
    return points[:-1] if len(points) > 1 and points[0] == points[-1] else points
