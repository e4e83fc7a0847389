"""A map as data: what stands on it, ready for the template that writes the SVG."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from entente.model.boundaries import Point
from entente.model.dates import parse_date
from entente.pages.maps.placing import Placing
from entente.pages.maps.sheet import Box, Sheet
from entente.pages.rendering import ENVIRONMENT, Rendering

# Letters are one part in so many of the width of a map: readable at 290 px, smaller on wide screens (entente.css).
_LETTERS_ACROSS = 26
_STATES = ("in-force", "unknown", "ended")


@dataclass(frozen=True, kw_only=True)
class Shape:
    """A commune: a link with a name."""

    path: str
    href: str
    name: str
    id: str
    kind: str = ""
    """`in` the area, `past`, the state of a whole area, or nothing for the land around."""
    accent: int = 0

    @property
    def is_area(self) -> bool:
        """Return whether it is a whole area, drawn with its pattern."""
        return self.kind in _STATES


@dataclass(frozen=True, kw_only=True)
class Overlay:
    """A cooperation's area drawn over the communes, with a pattern of its own."""

    path: str
    accent: int
    state: str


@dataclass(frozen=True, kw_only=True)
class Mark:
    """A numbered or lettered mark: a link with a name."""

    at: Point
    text: str
    href: str
    name: str
    id: str = ""
    accent: int = 0
    kind: str = ""
    lines: tuple[Point, ...] = ()
    """Places the mark belongs to, when it stands between them."""


@dataclass(frozen=True, kw_only=True)
class Label:
    """A name written on the map; the shape or mark below it carries the link."""

    at: Point
    text: str
    beside: Point = (0, 0)
    """How far from `at` it stands, in ems to the right and down."""
    kind: str = ""


@dataclass(kw_only=True)
class Drawing:
    """A map being made: everything on it in the order in which it is drawn and reached by the keyboard."""

    id: str
    title: str
    description: str
    view: Box
    em: float = field(init=False)
    shapes: list[Shape] = field(default_factory=list)
    overlays: list[Overlay] = field(default_factory=list)
    seats: list[Point] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    labels: list[Label] = field(default_factory=list)
    placing: Placing = field(init=False)
    ground: str = ""
    """Path of the country below everything, where no commune is drawn."""
    kind: str = "area"
    zooms: bool = True
    """Whether a script may add tools for a closer look."""

    def __post_init__(self) -> None:
        self.em = round(self.view.width / _LETTERS_ACROSS, 1)
        self.placing = Placing(self.em, self.view)

    def write(self, at: Point, text: str, kind: str = "", clear: float = 0) -> None:
        """Write a name beside a place, unless there is no room: the table beside the map holds all names."""
        beside = self.placing.name(at, text, clear)
        if beside:
            self.labels.append(Label(at=at, text=text, beside=beside, kind=kind))

    @property
    def patterns(self) -> list[int]:
        """Return the accents whose patterns are used."""
        drawn = (self.overlays, [shape for shape in self.shapes if shape.is_area])
        return sorted({thing.accent for group in drawn for thing in group})


def html(p: Rendering, sheet: Sheet, drawing: Drawing) -> str:
    """Return the figure of a map with its caption, which says what the boundaries are."""
    module = ENVIRONMENT.get_template("map.html").module
    dates = [p.date(parse_date(source.date)) for source in sheet.boundaries.sources]
    return str(module.figure(p, drawing, sheet.boundaries, dates))  # type: ignore[attr-defined]


def framed(boxes: Iterable[Box], margin: float, shape: tuple[float, float] = (0.7, 1.5)) -> Box:
    """Return a frame around boxes with a margin (a part of the longer side), neither too flat nor too narrow.

    `shape` is the least and greatest width in heights.
    """
    found = list(boxes)
    around = Box(
        left=min(b.left for b in found),
        top=min(b.top for b in found),
        right=max(b.right for b in found),
        bottom=max(b.bottom for b in found),
    )
    wide = around.widened(margin * max(around.width, around.height))
    across = max(wide.width, shape[0] * wide.height) - wide.width
    down = max(wide.height, wide.width / shape[1]) - wide.height
    return Box(
        left=round(wide.left - across / 2),
        right=round(wide.right + across / 2),
        top=round(wide.top - down / 2),
        bottom=round(wide.bottom + down / 2),
    )
