"""The outline of an agreement's area as artwork for the head of a page; it says nothing a reader would miss."""

from __future__ import annotations

from collections.abc import Collection

from markupsafe import Markup

from entente.model.agreement import Agreement
from entente.model.territory import members
from entente.pages.maps.sheet import sheet_of
from entente.pages.rendering import Rendering

_MARGIN = 4
_SVG = Markup(
    '<svg class="silhouette" viewBox="{:.0f} {:.0f} {:.0f} {:.0f}" aria-hidden="true" focusable="false">{}</svg>'
)
_PATH = Markup('<path class="silhouette__{}" d="{}"/>')


def silhouette(p: Rendering, agreement: Agreement, marked: Collection[str] = ()) -> Markup:
    """Return the communes of an agreement today as a picture, those of `marked` brighter; empty without boundaries."""
    if p.catalogue.boundaries is None:
        return Markup()
    sheet = sheet_of(p.catalogue.boundaries)
    inside = sorted(commune for commune in members(agreement, p.edition.today) if commune in sheet.boxes)
    if not inside:
        return Markup()
    boxes = [sheet.boxes[commune].widened(_MARGIN) for commune in inside]
    left, top = min(box.left for box in boxes), min(box.top for box in boxes)
    right, bottom = max(box.right for box in boxes), max(box.bottom for box in boxes)
    bright = [commune for commune in inside if commune in marked]
    paths = [
        _PATH.format(name, "".join(sheet.coarse[commune] for commune in communes))
        for name, communes in (("land", [c for c in inside if c not in bright]), ("place", bright))
        if communes
    ]
    return _SVG.format(left, top, right - left, bottom - top, Markup().join(paths))
