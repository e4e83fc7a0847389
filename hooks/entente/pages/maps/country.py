"""The map of the country with all areas, and the small one on the home page."""

from __future__ import annotations

from entente import urls
from entente.model.agreement import Agreement
from entente.model.territory import members
from entente.pages.maps.drawing import Drawing, Mark, Overlay, Shape, framed, html
from entente.pages.maps.naming import agreement_name, commune_shape, foreign_marks, letter, seat_of
from entente.pages.maps.sheet import Sheet, box_around, sheet_of
from entente.pages.rendering import Rendering


def country_map(p: Rendering) -> str:
    """Return the map of the country: every commune and every area as a link; empty without boundaries."""
    if p.catalogue.boundaries is None:
        return ""
    sheet = sheet_of(p.catalogue.boundaries)
    drawing = _country(p, sheet, "country")
    communes = p.communes(commune for commune in sheet.boundaries.shapes if commune in p.catalogue.communes)
    drawing.shapes = [commune_shape(p, commune, sheet.coarse[commune.id]) for commune in communes]
    drawing.overlays = [
        Overlay(path=_area_path(p, sheet, agreement), accent=agreement.accent, state=agreement.state)
        for agreement in _larger_first(p)
    ]
    drawing.marks[:0] = [mark for a in p.catalogue.agreements.values() for mark in foreign_marks(p, a)]
    return html(p, sheet, drawing)


def areas_map(p: Rendering) -> str:
    """Return the small map of the home page, on which only the areas are links; empty without boundaries."""
    if p.catalogue.boundaries is None:
        return ""
    sheet = sheet_of(p.catalogue.boundaries)
    drawing = _country(p, sheet, "areas")
    drawing.zooms = False
    drawing.ground = sheet.perimeter(tuple(sheet.boundaries.shapes), 0)
    drawing.shapes = [
        Shape(
            path=_area_path(p, sheet, agreement),
            href=p.href(urls.record(agreement)),
            name=agreement_name(p, agreement),
            id=agreement.id,
            kind=agreement.state,
            accent=agreement.accent,
        )
        for agreement in _larger_first(p)
    ]
    return html(p, sheet, drawing)


def _country(p: Rendering, sheet: Sheet, identifier: str) -> Drawing:
    abroad = [mark.at for agreement in p.catalogue.agreements.values() for mark in foreign_marks(p, agreement)]
    drawing = Drawing(
        id=f"map-{identifier}",
        title=p.t(f"map.{identifier}.title"),
        description=p.t(f"map.{identifier}.desc"),
        view=framed([sheet.box, *([box_around(abroad)] if abroad else [])], 0.02),
        kind="country",
    )
    for at in abroad:
        drawing.placing.keep_free(at, drawing.em * 0.5)
    drawing.marks = [_area_mark(p, drawing, agreement) for agreement in p.catalogue.agreements.values()]
    return drawing


def _larger_first(p: Rendering) -> list[Agreement]:
    return sorted(p.catalogue.agreements.values(), key=lambda a: (-len(members(a, p.edition.today)), a.id))


def _area_path(p: Rendering, sheet: Sheet, agreement: Agreement) -> str:
    drawn = sorted(commune for commune in members(agreement, p.edition.today) if commune in sheet.boundaries.shapes)
    return sheet.perimeter(tuple(drawn), 0)


def _area_mark(p: Rendering, drawing: Drawing, agreement: Agreement) -> Mark:
    communes = p.communes(members(agreement, p.edition.today))
    seats = [seat for commune in communes if (seat := seat_of(commune))]
    middle = (sum(x for x, _ in seats) / len(seats), sum(y for _, y in seats) / len(seats)) if seats else (0.0, 0.0)
    return Mark(
        at=drawing.placing.mark(middle, drawing.em),
        text=letter(p, agreement),
        href=p.href(urls.record(agreement)),
        name=f"{letter(p, agreement)} – {agreement_name(p, agreement)}",
        id=agreement.id,
        accent=agreement.accent,
        kind=agreement.state,
    )
