"""Where marks and names go on a map so that none covers another."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator

from entente.model.boundaries import Point
from entente.pages.maps.sheet import Box

_TURN = math.pi * (3 - math.sqrt(5))
_TRIES = 220
# The widest letters of the typeface are about this much of its size.
_LETTER = 0.56
# As much of the size of letters stays empty on each side of a name: two that touch would read as one.
_CLEARANCE = 0.3
# Letters such as p and g, and the room below a name.
_BELOW = 0.3 + _CLEARANCE / 2


class Placing:
    """What has been put on a map so far; `em` is the size of its letters in units."""

    def __init__(self, em: float, frame: Box) -> None:
        self.em = em
        self.frame = frame
        self._taken: list[Box] = []

    def keep_free(self, at: Point, radius: float) -> None:
        """Keep a circle free of what is put down later."""
        self._taken.append(_square(at, radius))

    def mark(self, at: Point, radius: float, allowed: Callable[[Point], bool] = lambda _: True) -> Point:
        """Return the free and allowed place nearest to `at` for a round mark, and take it.

        Where all is full the mark stands closer to others, as on wide screens, and at last on `at`.
        """
        for tight in (1.0, 0.8, 0.62):
            for spot in _spiral(at, radius * tight * 0.5):
                box = _square(spot, radius * tight)
                if allowed(spot) and self._is_free(box):
                    self._taken.append(box)
                    return spot
        return at

    def name(self, at: Point, text: str, clear: float = 0) -> Point | None:
        """Return by how many ems a name's middle and baseline lie beside `at`, and take it; None if none is free.

        In ems, so that a name stays with its seat when the style sheet makes letters smaller; so is `clear`, the radius
        of what stands on `at` itself.
        """
        half = len(text) * _LETTER / 2
        for across, down in _around(half, clear):
            x, y = at[0] + across * self.em, at[1] + down * self.em
            wide = (half + _CLEARANCE) * self.em
            box = Box(left=x - wide, right=x + wide, top=y - self.em, bottom=y + _BELOW * self.em)
            if self._is_free(box):
                self._taken.append(box)
                return across, down
        return None

    def _is_free(self, box: Box) -> bool:
        inside = (
            box.left >= self.frame.left
            and box.right <= self.frame.right
            and box.top >= self.frame.top
            and box.bottom <= self.frame.bottom
        )
        return inside and not any(box.touches(other) for other in self._taken)


def _around(half: float, clear: float) -> Iterator[Point]:
    """Yield places for a name of half a length around a point, in ems: the nearest that readers expect come first."""
    above, below = -clear - _BELOW - 0.05, clear + 1.05
    side = half + clear + _CLEARANCE + 0.05
    near = ((0.0, above), (0.0, below)) if clear == 0 else ((0.0, below), (0.0, above))
    yield from (*near, (side, 0.35), (-side, 0.35))
    yield from ((side, 0.8), (-side, 0.8), (side, -0.1), (-side, -0.1))
    yield from ((half, above), (-half, above), (half, below), (-half, below))
    yield from ((0.0, above - 1.1), (0.0, below + 1.1), (side, above), (-side, above), (side, below), (-side, below))


def _square(at: Point, radius: float) -> Box:
    return Box(left=at[0] - radius, right=at[0] + radius, top=at[1] - radius, bottom=at[1] + radius)


def _spiral(at: Point, step: float) -> Iterator[Point]:
    """Yield points around `at`, ever farther, evenly spread (a sunflower's seeds)."""
    for index in range(_TRIES):
        distance = step * math.sqrt(index)
        yield at[0] + distance * math.cos(index * _TURN), at[1] + distance * math.sin(index * _TURN)
