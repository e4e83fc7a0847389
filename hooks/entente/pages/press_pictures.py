"""Pictures for the press, as SVG and PNG: the mark of the site and the map of an agreement's area."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup
from PIL import Image, ImageDraw

from entente.model.boundaries import Boundaries, Point
from entente.pages.maps.sheet import box_around, place

_PNG_WIDTH = 1600
_ACCENTS = ("#0b5a6b", "#1d4f9c", "#5a3fa0", "#8a2f6b", "#a0372a", "#7d5200", "#2c6a34", "#455a6b")
"""The colours of agreements 1 to 8, as in docs/assets/entente.css."""
_LAND, _LINE = "#e3e9eb", "#8a9aa1"
_MARK = (
    ("#0a4452", ((3, 9.5), (13.6, 3), (16.6, 14.4), (9.8, 25.4), (3, 22.6))),
    ("#2f8296", ((16, 2.6), (29, 8.2), (29, 15.8), (19, 13.9))),
    ("#e8a33d", ((18.4, 16.3), (29, 18.3), (29, 24), (18.6, 29.4), (11.8, 26.4))),
)


@dataclass(frozen=True, kw_only=True)
class Shape:
    """A filled area of a picture, in its own units."""

    fill: str
    line: str | None
    points: tuple[Point, ...]


@dataclass(frozen=True, kw_only=True)
class Picture:
    """Areas to be drawn one over the other."""

    title: str
    width: float
    height: float
    shapes: tuple[Shape, ...]


def mark(site_name: str) -> Picture:
    """Return the mark of the site."""
    shapes = tuple(Shape(fill=fill, line=None, points=points) for fill, points in _MARK)
    return Picture(title=site_name, width=32, height=32, shapes=shapes)


def area(boundaries: Boundaries, communes: Sequence[str], accent: int, title: str) -> Picture:
    """Return the map of the country with the communes of an area in its colour."""
    rings = [(commune, ring) for commune in sorted(boundaries.shapes) for ring in boundaries.rings(commune)]
    placed = [(commune, [place(*point) for point in ring]) for commune, ring in rings]
    box = box_around(point for _, ring in placed for point in ring).widened(10)
    return Picture(
        title=title,
        width=box.width,
        height=box.height,
        shapes=tuple(
            Shape(
                fill=_ACCENTS[accent - 1] if commune in communes else _LAND,
                line=_LINE if commune not in communes else "#ffffff",
                points=tuple((round(x - box.left, 1), round(y - box.top, 1)) for x, y in ring),
            )
            for commune, ring in sorted(placed, key=lambda one: (one[0] in communes, one[0]))
        ),
    )


def svg(picture: Picture) -> bytes:
    """Return a picture as SVG that stands alone."""
    paths = Markup("\n").join(
        Markup('<path d="{}" fill="{}"{}/>').format(
            "M" + "L".join(f"{x:g} {y:g}" for x, y in shape.points) + "z",
            shape.fill,
            Markup(' stroke="{}" stroke-width="1.5"').format(shape.line) if shape.line else "",
        )
        for shape in picture.shapes
    )
    head = Markup('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {:g} {:g}" role="img"><title>{}</title>')
    return (head.format(picture.width, picture.height, picture.title) + "\n" + paths + Markup("\n</svg>\n")).encode()


def png(picture: Picture) -> bytes:
    """Return a picture as PNG, 1600 pixels wide."""
    scale = _PNG_WIDTH / picture.width
    # Drawn with a palette from the start: reducing the colours afterwards takes ten times as long as drawing.
    image = Image.new("P", (_PNG_WIDTH, round(picture.height * scale)), "#ffffff")
    pen = ImageDraw.Draw(image)
    for shape in picture.shapes:
        points = [(x * scale, y * scale) for x, y in shape.points]
        pen.polygon(points, fill=shape.fill)
        if shape.line:
            pen.line([*points, points[0]], fill=shape.line, width=2)
    content = io.BytesIO()
    image.save(content, "PNG", compress_level=6)
    return content.getvalue()
