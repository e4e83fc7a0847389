"""The map of one agreement: its communes and their seats, its projects as numbered marks, members abroad."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from entente import urls
from entente.model.agreement import Agreement
from entente.model.boundaries import Point
from entente.model.project import Project
from entente.model.territory import former_members, members
from entente.pages.maps.drawing import Drawing, Label, Mark, framed, html
from entente.pages.maps.naming import commune_shape, foreign_marks, seat_of
from entente.pages.maps.sheet import Box, Sheet, sheet_of
from entente.pages.rendering import Rendering

# Radius of the dot of a seat and of the ring of a place abroad, in ems.
_SEAT = 0.25
_ABROAD = 0.5


@dataclass(frozen=True, kw_only=True)
class Numbered:
    """A project with its number on the map."""

    number: int
    project: Project
    is_everywhere: bool
    """Whether it is a project of every commune of the area."""


def numbered_projects(p: Rendering, agreement: Agreement) -> tuple[Numbered, ...]:
    """Return an agreement's projects whose communes are known, numbered as on its map."""
    placed = [x for x in p.catalogue.projects_by_agreement.get(agreement.id, ()) if x.communes]
    inside = members(agreement, p.edition.today)
    return tuple(
        Numbered(number=number, project=project, is_everywhere=_everywhere(project, inside))
        for number, project in enumerate(placed, 1)
    )


def area_map(p: Rendering, agreement: Agreement) -> str:
    """Return the map of an agreement's area; empty without boundaries or without communes."""
    boundaries = p.catalogue.boundaries
    inside = members(agreement, p.edition.today)
    if boundaries is None or not any(commune in boundaries.shapes for commune in inside):
        return ""
    sheet = sheet_of(boundaries)
    abroad = list(foreign_marks(p, agreement))
    boxes = [sheet.boxes[commune] for commune in inside if commune in sheet.boxes]
    boxes += [Box(left=m.at[0], right=m.at[0], top=m.at[1], bottom=m.at[1]) for m in abroad]
    title = p.plain(agreement.title)
    drawing = Drawing(
        id="map-area",
        title=p.t("map.area.title", title=title),
        description=p.t("map.area.desc", title=title),
        view=framed(boxes, 0.08),
    )
    _draw_communes(p, sheet, drawing, agreement)
    _draw_abroad(drawing, abroad)
    numbered = numbered_projects(p, agreement)
    drawing.marks += [_project_mark(p, sheet, drawing, agreement, one) for one in numbered if not one.is_everywhere]
    _draw_everywhere(p, drawing, agreement, [one for one in numbered if one.is_everywhere])
    return html(p, sheet, drawing)


def _draw_communes(p: Rendering, sheet: Sheet, drawing: Drawing, agreement: Agreement) -> None:
    inside = members(agreement, p.edition.today)
    past = former_members(agreement, p.edition.today)
    seen = [c for c in sheet.boxes if sheet.boxes[c].touches(drawing.view) and c in p.catalogue.communes]
    # What lies around comes first, so that the lines of the area are drawn over it.
    for kind, group in (("", [c for c in seen if c not in inside and c not in past]), ("past", past), ("in", inside)):
        for commune in p.communes(c for c in group if c in seen):
            accent = agreement.accent if kind else 0
            drawing.shapes.append(commune_shape(p, commune, sheet.fine[commune.id], kind, accent))
    for commune in p.communes(c for c in inside if c in seen):
        seat = seat_of(commune)
        if seat:
            drawing.seats.append(seat)
            drawing.placing.keep_free(seat, drawing.em * _SEAT)
    for commune in p.communes(c for c in inside if c in seen):
        if seat := seat_of(commune):
            drawing.write(seat, p.plain(commune.names), "in", _SEAT)


def _draw_abroad(drawing: Drawing, abroad: Sequence[Mark]) -> None:
    drawing.marks += abroad
    for mark in abroad:
        drawing.placing.keep_free(mark.at, drawing.em * _ABROAD)
    for mark in abroad:
        drawing.write(mark.at, mark.name.partition(" (")[0], "abroad", _ABROAD)


def _everywhere(project: Project, inside: Sequence[str]) -> bool:
    return len(inside) > 1 and set(inside) <= set(project.communes)


def _project_mark(p: Rendering, sheet: Sheet, drawing: Drawing, agreement: Agreement, one: Numbered) -> Mark:
    """Return the mark of a project: in its commune, beside the seat, or between the seats of several."""
    seats = [seat for c in p.communes(one.project.communes) if (seat := seat_of(c))]
    middle = (sum(x for x, _ in seats) / len(seats), sum(y for _, y in seats) / len(seats)) if seats else (0.0, 0.0)
    communes = one.project.communes
    inside = partial(sheet.covers, communes[0]) if len(communes) == 1 else lambda _: True
    at = drawing.placing.mark(middle, drawing.em * 0.9, inside)
    return _mark(p, agreement, one, at, lines=tuple(seats) if len(seats) > 1 else ())


def _draw_everywhere(p: Rendering, drawing: Drawing, agreement: Agreement, ones: Sequence[Numbered]) -> None:
    """Put projects of the whole area in a row below the map."""
    if not ones:
        return
    em, view = drawing.em, drawing.view
    label = p.t("map.whole_area")
    start = view.left + em * (0.6 * len(label) + 2)
    per_row = max(1, int((view.right - start) // (em * 2)))
    rows = -(-len(ones) // per_row)
    drawing.labels.append(Label(at=(view.left + em * 0.5, view.bottom + em * 1.8), text=label, kind="row"))
    for index, one in enumerate(ones):
        row, column = divmod(index, per_row)
        at = (start + column * em * 2, view.bottom + em * (1.45 + 2 * row))
        drawing.marks.append(_mark(p, agreement, one, at))
    drawing.view = Box(left=view.left, top=view.top, right=view.right, bottom=round(view.bottom + em * (2 * rows + 1)))


def _mark(p: Rendering, agreement: Agreement, one: Numbered, at: Point, lines: tuple[Point, ...] = ()) -> Mark:
    phase = one.project.phase.phase.value if one.project.phase else "unknown"
    return Mark(
        at=at,
        text=str(one.number),
        href=p.href(urls.record(one.project)),
        name=f"{one.number} – {p.plain(one.project.title)} – {p.t(f'phase.{phase}')}",
        id=one.project.id,
        accent=agreement.accent,
        kind="project",
        lines=lines,
    )
