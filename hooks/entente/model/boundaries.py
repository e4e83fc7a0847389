"""The boundaries of the communes: shapes that share their borders, which tell neighbours and areas."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

Point = tuple[float, float]
"""Degrees east and north (WGS 84)."""
Ring = tuple[int, ...]
"""Numbers of arcs in order; `~n` is arc `n` walked backwards, as in TopoJSON."""
Shape = tuple[tuple[Ring, ...], ...]
"""Polygons, each an outer ring and its holes."""


@dataclass(frozen=True, kw_only=True)
class BoundarySource:
    """Where boundaries come from."""

    title: str
    """What was used, and who made it."""
    date: str
    """Day for which they hold, or on which they were taken over (ISO 8601)."""
    licence: str
    """Under which conditions they may be shown."""
    url: str | None = None
    """Where they can be read."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Boundaries:
    """The shapes of all communes; a border between two of them is one arc that both use."""

    exact: bool
    """Whether these are the official boundaries; else the shapes are schematic."""
    sources: tuple[BoundarySource, ...]
    arcs: tuple[tuple[Point, ...], ...]
    """Lines between the points where three shapes meet; a closed one repeats its first point."""
    shapes: Mapping[str, Shape]
    """The shape of each commune by its identifier."""

    @cached_property
    def neighbours(self) -> Mapping[str, tuple[str, ...]]:
        """Return the communes that share a border with each commune, in the order of their identifiers."""
        found: dict[str, set[str]] = {commune: set() for commune in self.shapes}
        for owners in self._owners.values():
            for owner in owners:
                found[owner].update(other for other in owners if other != owner)
        return {commune: tuple(sorted(others)) for commune, others in found.items()}

    @cached_property
    def _owners(self) -> Mapping[int, tuple[str, ...]]:
        owners: dict[int, list[str]] = defaultdict(list)
        for commune in sorted(self.shapes):
            for arc in self._arcs_of(commune):
                owners[arc if arc >= 0 else ~arc].append(commune)
        return {arc: tuple(communes) for arc, communes in owners.items()}

    def _arcs_of(self, commune: str) -> Iterator[int]:
        for polygon in self.shapes[commune]:
            for ring in polygon:
                yield from ring

    def line(self, arc: int) -> tuple[Point, ...]:
        """Return the points of an arc, backwards for `~n`."""
        return self.arcs[arc] if arc >= 0 else self.arcs[~arc][::-1]

    def rings(self, commune: str) -> list[list[Point]]:
        """Return all rings of a commune as points, without the closing one."""
        return [self._joined(ring) for polygon in self.shapes[commune] for ring in polygon]

    def _joined(self, ring: Iterable[int]) -> list[Point]:
        points: list[Point] = []
        for arc in ring:
            points.extend(self.line(arc)[:-1])
        return points

    def perimeter(self, communes: Iterable[str]) -> list[list[Point]]:
        """Return the rings around several communes together, without the borders between them."""
        used = [arc for commune in sorted(set(communes)) if commune in self.shapes for arc in self._arcs_of(commune)]
        turned = {~arc for arc in used}
        begins: dict[Point, list[int]] = defaultdict(list)
        for arc in used:
            if arc not in turned:
                begins[self.line(arc)[0]].append(arc)
        rings = []
        while begins:
            rings.append(self._joined(self._walk(begins, min(begins))))
        return rings

    def _walk(self, begins: dict[Point, list[int]], start: Point) -> Iterator[int]:
        """Yield arcs from `start` until it is reached again, taking them out of `begins`."""
        at = start
        while True:
            arc = begins[at].pop()
            if not begins[at]:
                del begins[at]
            yield arc
            at = self.line(arc)[-1]
            if at == start:
                return

    def borders(self) -> list[tuple[Point, ...]]:
        """Return the lines between communes, each once, without the outline of the country."""
        return [self.arcs[arc] for arc, owners in sorted(self._owners.items()) if len(owners) > 1]
