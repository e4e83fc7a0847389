"""Overviews: the page that lists all records of one kind, in groups under headings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from entente import urls
from entente.output import Page, Section
from entente.pages.finish import Frame, finish
from entente.pages.rendering import Rendering


@dataclass(frozen=True, kw_only=True)
class Group:
    """Records listed under one heading."""

    id: str
    title: str
    html: str
    text: str = ""
    """A sentence below the heading."""


def overview_page(p: Rendering, kind: str, segment: str, groups: Sequence[Group]) -> Page:
    """Return the overview of the records of `kind`, at the address `segment`, with its groups as sections."""
    return grouped_page(
        p, urls.index(segment), p.t(f"kinds.{kind}"), p.t(f"overview.{segment}.lead"), groups, menu=segment
    )


def grouped_page(
    p: Rendering,
    address: urls.Address,
    title: str,
    lead: str,
    groups: Sequence[Group],
    *,
    menu: str,
    above: tuple[tuple[str, urls.Address], ...] = (),
    is_excerpt: bool = False,
) -> Page:
    """Return a page of groups under a small head with a title and a lead; see `Page.is_excerpt`."""
    head, _ = p.sections("overview.html", title=title, lead=lead)
    sections = tuple(Section(id=group.id, title=group.title, html=_group_html(group)) for group in groups)
    frame = Frame(
        address=address, title=title, description=lead, kind="overview", menu=menu, above=above, is_excerpt=is_excerpt
    )
    return finish(p, frame, head, sections)


def _group_html(group: Group) -> str:
    text = Markup("<p>{}</p>\n").format(group.text) if group.text else Markup()
    return str(text) + group.html
