"""The page "follow": every feed and calendar of the site, and what a feed is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from entente import urls
from entente.edition import Edition
from entente.i18n.sorting import sort_key
from entente.model.catalogue import Catalogue
from entente.model.languages import Language
from entente.model.record import Record
from entente.output import Feed, Page, Plan, Producer, plan
from entente.pages.finish import Frame, finish
from entente.pages.rendering import Rendering, record_title
from entente.pages.subscriptions import subscriptions


@dataclass(frozen=True, kw_only=True)
class Row:
    """What can be followed, and by what."""

    record: Record
    feeds: tuple[Feed, ...]


@Producer
def follow_pages(catalogue: Catalogue, edition: Edition) -> Iterator[Plan]:  # noqa: ARG001 – a producer
    """Yield, in every language, the page that lists all feeds and calendars."""
    for language in edition.languages:
        yield plan(urls.index("follow").uri(language), _follow, language)


def _follow(catalogue: Catalogue, edition: Edition, language: Language) -> Page:
    p = Rendering(catalogue, edition, language)
    head, sections = p.sections(
        "follow.html",
        everything=subscriptions(p, None),
        groups={
            "agreement": _rows(p, catalogue.agreements.values()),
            "theme": _rows(p, catalogue.themes.values()),
            "commune": _rows(p, catalogue.communes.values()),
            "project": _rows(p, catalogue.projects.values()),
        },
        link=urls.link,
    )
    frame = Frame(
        address=urls.index("follow"),
        title=p.t("follow.title"),
        description=p.t("follow.lead"),
        kind="follow",
        menu="follow",
    )
    return finish(p, frame, head, sections)


def _rows(p: Rendering, records: Iterable[Record]) -> list[Row]:
    rows = [Row(record=record, feeds=subscriptions(p, record)) for record in records]
    return sorted(rows, key=lambda row: (sort_key(p.plain(record_title(row.record))), row.record.id))
