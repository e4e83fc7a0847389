"""The map of one commune with its neighbours."""

from __future__ import annotations

from entente.model.boundaries import Point
from entente.model.reference import Commune
from entente.model.territory import standing
from entente.pages.maps.drawing import Drawing, framed, html
from entente.pages.maps.naming import commune_shape, seat_of
from entente.pages.maps.sheet import Box, sheet_of
from entente.pages.rendering import Rendering


def commune_map(p: Rendering, commune: Commune) -> str:
    """Return the map of a commune and what lies around it; empty without boundaries."""
    boundaries = p.catalogue.boundaries
    if boundaries is None or commune.id not in boundaries.shapes:
        return ""
    sheet = sheet_of(boundaries)
    name = p.plain(commune.names)
    drawing = Drawing(
        id="map-commune",
        title=p.t("map.commune.title", name=name),
        description=p.t("map.commune.desc", name=name),
        view=framed([sheet.boxes[commune.id]], 0.45, shape=(1.0, 1.5)),
        kind="commune",
    )
    accent = _accent(p, commune)
    seen = [c for c in sheet.boxes if sheet.boxes[c].touches(drawing.view) and c in p.catalogue.communes]
    around = p.communes(c for c in seen if c != commune.id)
    drawing.shapes = [commune_shape(p, other, sheet.fine[other.id]) for other in around]
    drawing.shapes.append(commune_shape(p, commune, sheet.fine[commune.id], "in", accent))
    for shown in (commune, *around):
        _write(drawing, sheet.boxes[shown.id], seat_of(shown), p.plain(shown.names), "in" if shown is commune else "")
    return html(p, sheet, drawing)


def _accent(p: Rendering, commune: Commune) -> int:
    """Return the colour of the first cooperation a commune belongs to, 0 for none."""
    found = p.catalogue.memberships_by_commune.get(commune.id, ())
    present = (a.accent for a, membership in found if standing(a, membership, p.edition.today) != "past")
    return next(present, 0)


def _write(drawing: Drawing, box: Box, seat: Point | None, name: str, kind: str) -> None:
    """Write a name at the seat, or in the middle of what is seen of the commune."""
    view = drawing.view
    if seat is None or not (view.left < seat[0] < view.right and view.top < seat[1] < view.bottom):
        seat = (
            (max(box.left, view.left) + min(box.right, view.right)) / 2,
            (max(box.top, view.top) + min(box.bottom, view.bottom)) / 2,
        )
    drawing.write(seat, name, kind)
