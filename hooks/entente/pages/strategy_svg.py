"""The strategy as one picture: where the vision, objectives, fields of action and projects stand, and their links."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from entente import urls
from entente.model.agreement import Aim
from entente.model.coverage import Coverage, anchor
from entente.model.project import Project
from entente.model.record import Certainty
from entente.pages.rendering import Rendering

BOX_WIDTH = 250
_GAP = 70
_LINE = 17
_PADDING = 9
_BETWEEN = 10
_CHARACTERS = 33
"""That fit into a line of a box at the size of its letters (13 units of the drawing)."""
_TOP = 34
"""Room for the title of a column."""
_PROJECTS_DRAWN = 40
"""More would make the picture unreadable: then each aim has one box with their number."""


@dataclass(frozen=True, kw_only=True)
class Box:
    """A rectangle with words that is a link."""

    kind: str
    """`vision`, `objective`, `field`, `project` or `rest`."""
    x: int
    y: int
    width: int
    height: int
    lines: tuple[str, ...]
    href: str


@dataclass(frozen=True, kw_only=True)
class Picture:
    """A drawing: its size, the titles of its columns, boxes, and the curves that join them."""

    title: str
    description: str
    width: int
    height: int
    headings: tuple[tuple[int, int, str], ...]
    boxes: tuple[Box, ...]
    curves: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Node:
    """Something to be drawn in a column; `links` names the nodes to the left that it serves."""

    id: str
    kind: str
    text: str
    href: str
    links: tuple[str, ...] = ()


def strategy_picture(p: Rendering, coverage: Coverage) -> Picture | None:
    """Return the picture of an agreement's strategy, or None where it has neither objectives nor fields of action."""
    agreement = coverage.agreement
    if not agreement.aims:
        return None
    columns = [
        (p.t("strategy.objectives"), [_aim_node(p, aim, "objective", ()) for aim in agreement.objectives]),
        (p.t("strategy.fields"), [_aim_node(p, f, "field", f.objectives) for f in agreement.fields_of_action]),
        (p.t("kinds.project"), list(_project_nodes(p, coverage))),
    ]
    columns = [column for column in columns if column[1]]
    width = len(columns) * BOX_WIDTH + (len(columns) - 1) * _GAP
    vision = tuple(_vision_boxes(p, coverage, width))
    top = sum(box.height + 2 * _BETWEEN for box in vision) + _TOP
    placed = {node.id: box for x, (_, nodes) in enumerate(columns) for node, box in _column(nodes, x, top)}
    curves = [
        _curve(placed[target], placed[node.id], _between(placed, placed[target], placed[node.id]))
        for _, nodes in columns
        for node in nodes
        for target in node.links
        if target in placed
    ]
    return Picture(
        title=p.t("strategy.picture.title", agreement=p.plain(agreement.title)),
        description=p.t("strategy.picture.description"),
        width=width,
        height=max(box.y + box.height for box in placed.values()) + 4,
        headings=tuple((x * (BOX_WIDTH + _GAP), top - 12, title) for x, (title, _) in enumerate(columns)),
        boxes=(*vision, *placed.values()),
        curves=tuple(curves),
    )


def _aim_node(p: Rendering, aim: Aim, kind: str, objectives: Sequence[str]) -> Node:
    return Node(
        id=anchor(aim),
        kind=kind,
        text=_worded(p, p.plain(aim.title), aim.certainty),
        href="#" + anchor(aim),
        links=tuple(f"objective-{objective}" for objective in objectives),
    )


def _worded(p: Rendering, text: str, certainty: Certainty) -> str:
    return f"{text} ({p.t('certainty.uncertain')})" if certainty is Certainty.UNCERTAIN else text


def _project_nodes(p: Rendering, coverage: Coverage) -> Iterator[Node]:
    """Yield the linked projects in the order of their first aim, then one node for those without a known aim."""
    served = {project.id: _direct(coverage, project) for project in coverage.projects}
    order = [anchor(aim) for aim in coverage.agreement.aims]
    linked = [project for project in coverage.projects if served[project.id]]
    if len(linked) > _PROJECTS_DRAWN:
        for aim in coverage.agreement.aims:
            number = len(coverage.projects_by_aim[anchor(aim)])
            if number:
                text = p.counted("count.projects", number)
                yield Node(id=f"of-{anchor(aim)}", kind="rest", text=text, href="#" + anchor(aim), links=(anchor(aim),))
    else:
        for project in sorted(linked, key=lambda x: (order.index(served[x.id][0]), x.id)):
            href = p.href(urls.record(project))
            yield Node(id=project.id, kind="project", text=p.plain(project.title), href=href, links=served[project.id])
    rest = len(coverage.projects) - len(linked)
    if rest:
        text = p.counted("strategy.picture.rest", rest)
        yield Node(id="rest", kind="rest", text=text, href=p.href(urls.overview("coverage", coverage.agreement.id)))


def _direct(coverage: Coverage, project: Project) -> tuple[str, ...]:
    """Return the anchors of the aims a project names itself; fields of action first, so that curves stay short."""
    fields = [anchor(aim) for aim in coverage.agreement.fields_of_action if aim.id in project.fields_of_action]
    objectives = [anchor(aim) for aim in coverage.agreement.objectives if aim.id in project.objectives]
    return (*fields, *objectives)


def _vision_boxes(p: Rendering, coverage: Coverage, width: int) -> Iterator[Box]:
    """Yield the vision in force, across the whole picture."""
    for vision in coverage.agreement.vision[:1]:
        text = _worded(p, p.plain(vision.text), vision.certainty)
        lines = wrapped(p.t("strategy.picture.vision", text=text), _CHARACTERS * width // BOX_WIDTH)
        height = len(lines) * _LINE + 2 * _PADDING
        yield Box(kind="vision", x=0, y=1, width=width, height=height, lines=lines, href="#vision")


def _column(nodes: Sequence[Node], position: int, top: int) -> Iterator[tuple[Node, Box]]:
    y = top
    for node in nodes:
        lines = wrapped(node.text, _CHARACTERS)
        height = len(lines) * _LINE + 2 * _PADDING
        x = position * (BOX_WIDTH + _GAP)
        yield (
            node,
            Box(kind=node.kind, x=x, y=y, width=BOX_WIDTH, height=height, lines=lines, href=node.href),
        )
        y += height + _BETWEEN


def _between(placed: Mapping[str, Box], left: Box, right: Box) -> list[Box]:
    return [box for box in placed.values() if left.x < box.x < right.x]


def _curve(left: Box, right: Box, between: Sequence[Box]) -> str:
    """Return the path from the right edge of one box to the left edge of another.

    Where a column lies between, the path runs through a space between two of its boxes, so that it seems to join none.
    """
    x1, y1 = left.x + left.width, left.y + left.height // 2
    x2, y2 = right.x, right.y + right.height // 2
    if not between:
        return f"M{x1} {y1}{_bend(x1, y1, x2, y2)}"
    spaces = [between[0].y - _BETWEEN // 2, *(box.y + box.height + _BETWEEN // 2 for box in between)]
    y = min(spaces, key=lambda space: abs(2 * space - y1 - y2))
    begin, end = between[0].x, between[0].x + between[0].width
    return f"M{x1} {y1}{_bend(x1, y1, begin, y)}H{end}{_bend(end, y, x2, y2)}"


def _bend(x1: int, y1: int, x2: int, y2: int) -> str:
    bend = _GAP * 6 // 10
    return f"C{x1 + bend} {y1} {x2 - bend} {y2} {x2} {y2}"


def wrapped(text: str, characters: int) -> tuple[str, ...]:
    """Return `text` in lines of at most `characters`, never parting French punctuation from its word."""
    for mark in ":;!?»":
        text = text.replace(f" {mark}", f"\N{NO-BREAK SPACE}{mark}")
    return tuple(textwrap.wrap(text.replace("« ", "«\N{NO-BREAK SPACE}"), characters))
