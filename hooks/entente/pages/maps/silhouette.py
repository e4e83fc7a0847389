"""Outlines of areas and of the country as artwork for the head of a page; they say nothing a reader would miss."""

from __future__ import annotations

from collections.abc import Collection

from markupsafe import Markup

from entente.model.agreement import Agreement
from entente.model.reference import Commune
from entente.model.territory import members
from entente.pages.maps.sheet import Box, sheet_of
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
    around = Box(left=left, top=top, right=right, bottom=bottom)
    land, place = ("".join(sheet.coarse[x] for x in part) for part in ([c for c in inside if c not in bright], bright))
    return _drawn(around, land, place)


def place_in_country(p: Rendering, commune: Commune) -> Markup:
    """Return the country as a picture, a commune brighter; empty where its boundaries are not known."""
    if p.catalogue.boundaries is None or commune.id not in p.catalogue.boundaries.shapes:
        return Markup()
    sheet = sheet_of(p.catalogue.boundaries)
    country = sheet.perimeter(tuple(sheet.boundaries.shapes), 0)
    return _drawn(sheet.box.widened(_MARGIN), country, sheet.coarse[commune.id])


def _drawn(around: Box, land: str, place: str) -> Markup:
    paths = [_PATH.format(name, path) for name, path in (("land", land), ("place", place)) if path]
    return _SVG.format(around.left, around.top, around.width, around.height, Markup().join(paths))
