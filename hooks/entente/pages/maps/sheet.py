"""The sheet all maps are cut from: places on it, and the shapes of communes as SVG paths."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise

from entente.model.boundaries import Boundaries, Point

# One unit is 100 m. So small a country keeps its form when degrees are only stretched.
_UNITS_PER_DEGREE = 1111.95
_SHRINK = math.cos(math.radians(49.8))
_WEST, _NORTH = 5.72, 50.19


def place(longitude: float, latitude: float) -> Point:
    """Return where a position stands on the sheet: units to the right and down."""
    return (longitude - _WEST) * _SHRINK * _UNITS_PER_DEGREE, (_NORTH - latitude) * _UNITS_PER_DEGREE


@dataclass(frozen=True, kw_only=True)
class Box:
    """A rectangle on the sheet."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """Return its width in units."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Return its height in units."""
        return self.bottom - self.top

    def touches(self, other: Box) -> bool:
        """Return whether two rectangles have a part in common."""
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )

    def widened(self, by: float) -> Box:
        """Return the rectangle with `by` units more on every side."""
        return Box(left=self.left - by, top=self.top - by, right=self.right + by, bottom=self.bottom + by)


def box_around(points: Iterable[Point]) -> Box:
    """Return the smallest rectangle around points on the sheet."""
    xs, ys = zip(*points, strict=True)
    return Box(left=min(xs), top=min(ys), right=max(xs), bottom=max(ys))


class Sheet:
    """The shapes of one set of boundaries on the sheet; paths are written once and used by every map."""

    def __init__(self, boundaries: Boundaries) -> None:
        self.boundaries = boundaries
        self._rings = {
            commune: [[place(*point) for point in ring] for ring in boundaries.rings(commune)]
            for commune in sorted(boundaries.shapes)
        }
        self.boxes = {commune: box_around(p for ring in rings for p in ring) for commune, rings in self._rings.items()}
        self.box = box_around(point for rings in self._rings.values() for ring in rings for point in ring)

    def covers(self, commune: str, at: Point) -> bool:
        """Return whether a point lies in a commune (an odd number of its lines to the right)."""
        crossings = 0
        for ring in self._rings.get(commune, ()):
            for (x, y), (x_after, y_after) in pairwise([*ring, ring[0]]):
                if (y > at[1]) != (y_after > at[1]):
                    crossings += at[0] < x + (at[1] - y) / (y_after - y) * (x_after - x)
        return crossings % 2 == 1

    @cached_property
    def fine(self) -> dict[str, str]:
        """Return the path of each commune, to ten metres, for maps of an area."""
        return {commune: path_data(rings, 1) for commune, rings in self._rings.items()}

    @cached_property
    def coarse(self) -> dict[str, str]:
        """Return the path of each commune, to a hundred metres, for maps of the country."""
        return {commune: path_data(rings, 0) for commune, rings in self._rings.items()}

    @lru_cache(maxsize=64)  # noqa: B019 – there is one sheet in a build
    def perimeter(self, communes: tuple[str, ...], digits: int) -> str:
        """Return the path around several communes together."""
        rings = self.boundaries.perimeter(communes)
        return path_data([[place(*point) for point in ring] for ring in rings], digits)


@lru_cache(maxsize=2)
def sheet_of(boundaries: Boundaries) -> Sheet:
    """Return the sheet for boundaries; the one last used is kept."""
    return Sheet(boundaries)


def path_data(rings: Iterable[Sequence[Point]], digits: int) -> str:
    """Return closed rings as SVG path data in relative steps, without steps that lead nowhere."""
    return "".join(f"{_steps(ring, digits)}z" for ring in rings)


def _steps(ring: Sequence[Point], digits: int) -> str:
    scale = 10**digits
    rounded = [(round(x * scale), round(y * scale)) for x, y in ring]
    at_x, at_y = rounded[0]
    parts = [f"M{_number(at_x, scale)} {_number(at_y, scale)}"]
    separator = "l"
    for x, y in rounded[1:]:
        if (x, y) != (at_x, at_y):
            across, down = _number(x - at_x, scale), _number(y - at_y, scale)
            parts.append(f"{separator}{across}{down if down.startswith('-') else ' ' + down}")
            separator = " "
        at_x, at_y = x, y
    return "".join(parts).replace(" -", "-")


def _number(value: int, scale: int) -> str:
    return f"{value / scale:g}" if scale > 1 else str(value)
