"""The size of a picture, and the widths in which the site offers it."""

from __future__ import annotations

from dataclasses import dataclass

WIDTHS = (400, 800, 1200, 1600)
"""Pixels: from half a telephone's screen to the widest column on a dense display."""
_HIGHEST = 4_800
"""Pixels: three screens; WebP ends at 16,383."""


@dataclass(frozen=True, kw_only=True)
class PictureSize:
    """Width and height of a picture in pixels, turned as it is meant to be looked at, as published: never enlarged."""

    width: int
    height: int

    @classmethod
    def published(cls, width: int, height: int) -> PictureSize:
        """Return the size in which a picture of `width` × `height` pixels is published."""
        size = cls(width=width, height=height)
        shown = min(width, WIDTHS[-1])
        return cls(width=shown, height=size.height_at(shown)).at_most_high(_HIGHEST)

    @property
    def widths(self) -> tuple[int, ...]:
        """Return the widths offered, narrowest first: those of `WIDTHS` below its own, then its own."""
        return (*(width for width in WIDTHS if width < self.width), self.width)

    def at_most_high(self, height: int) -> PictureSize:
        """Return this size, or the one of that height which has the same form."""
        width = max(1, round(self.width * height / self.height))
        return self if self.height <= height else PictureSize(width=width, height=height)

    def height_at(self, width: int) -> int:
        """Return the height in pixels, at least 1, that belongs to another width."""
        return max(1, round(self.height * width / self.width))
