"""Polygons that touch turned into arcs that they share."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from entente.model.boundaries import Point, Ring, Shape

Polygons = Sequence[Sequence[Sequence[Point]]]
"""Polygons, each an outer ring and its holes; rings do not repeat their first point."""


def shared_arcs(polygons: Mapping[str, Polygons]) -> tuple[tuple[tuple[Point, ...], ...], dict[str, Shape]]:
    """Return the arcs between the points where shapes meet, and each shape as numbers of arcs.

    Borders must be drawn through the same points on both sides (see `coverage.clean_coverage`).
    """
    joints = _joints(polygons)
    numbers: dict[tuple[Point, ...], int] = {}
    shapes = {
        name: tuple(tuple(_numbered(ring, joints, numbers) for ring in polygon) for polygon in polygons[name])
        for name in sorted(polygons)
    }
    return tuple(numbers), shapes


def _joints(polygons: Mapping[str, Polygons]) -> set[Point]:
    """Return the points from which more than two lines lead."""
    reached: dict[Point, set[Point]] = defaultdict(set)
    for shape in polygons.values():
        for polygon in shape:
            for ring in polygon:
                for a, b in pairwise([*ring, ring[0]]):
                    reached[a].add(b)
                    reached[b].add(a)
    return {point for point, others in reached.items() if len(others) > 2}


def _numbered(ring: Sequence[Point], joints: set[Point], numbers: dict[tuple[Point, ...], int]) -> Ring:
    found = []
    for arc in _cut(ring, joints):
        # Both sides of a border must come to the same arc, whichever way they walk it.
        known = min(arc, arc[::-1])
        number = numbers.setdefault(known, len(numbers))
        found.append(number if arc == known else ~number)
    return tuple(found)


def _cut(ring: Sequence[Point], joints: set[Point]) -> Iterator[tuple[Point, ...]]:
    first = next((index for index, point in enumerate(ring) if point in joints), ring.index(min(ring)))
    turned = [*ring[first:], *ring[: first + 1]]
    arc = [turned[0]]
    for point in turned[1:]:
        arc.append(point)
        if point in joints:
            yield tuple(arc)
            arc = [point]
    if len(arc) > 1:
        yield tuple(arc)
