"""Pages of the news: the overview, lists by year, kind and agreement, and one page each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import get_args

from entente import urls
from entente.edition import Edition
from entente.model.catalogue import Catalogue
from entente.model.news import NewsItem, NewsKind
from entente.model.text import Language
from entente.output import Page
from entente.pages.dating import as_of
from entente.pages.finish import Frame, finish
from entente.pages.overview import Group, grouped_page, overview_page
from entente.pages.paging import sheets
from entente.pages.rendering import Rendering

NEWS_KINDS: tuple[NewsKind, ...] = get_args(NewsKind)

_LATEST = 12
_NEWS_ON_A_PAGE = 200


@dataclass(frozen=True, kw_only=True)
class NewsList:
    """The news items of one year, kind or agreement, at an address of their own."""

    chip: str
    """How the overview calls the list."""
    title: str
    address: urls.Address
    items: Sequence[NewsItem]


def news_pages(catalogue: Catalogue, edition: Edition) -> Iterator[Page]:
    """Yield, in every language, the overview of news, its lists by year, kind and agreement, and each item's page."""
    for language in edition.languages:
        p = Rendering(catalogue, edition, language)
        lists = {"years": _years(p), "news_kinds": _kinds(p), "news_agreements": _agreements(p)}
        yield _overview(p, lists)
        for one in (one for group in lists.values() for one in group):
            yield from _list_pages(catalogue, edition, language, one)
        ordered = catalogue.news_by_date
        for position, item in enumerate(ordered):
            newer = ordered[position - 1] if position else None
            older = ordered[position + 1] if position + 1 < len(ordered) else None
            yield _news_page(catalogue, edition, language, item, newer, older)


def year_of(item: NewsItem) -> str:
    """Return the year of a news item, "0" when it has no date."""
    return f"{item.date.earliest.year:04}" if item.date else "0"


def _years(p: Rendering) -> list[NewsList]:
    return [
        NewsList(
            chip=_year_title(p, year),
            title=p.t("overview.year", year=year) if year != "0" else p.t("overview.year.none"),
            address=urls.news_year(year),
            items=tuple(items),
        )
        for year, items in groupby(p.catalogue.news_by_date, year_of)
    ]


def _kinds(p: Rendering) -> list[NewsList]:
    found = [(kind, [item for item in p.catalogue.news_by_date if item.kind == kind]) for kind in NEWS_KINDS]
    return [
        NewsList(chip=name, title=p.t("overview.news_of", name=name), address=urls.news_by(kind), items=items)
        for kind, items in found
        if items and (name := p.t(f"news-kind.{kind}"))
    ]


def _agreements(p: Rendering) -> list[NewsList]:
    return [
        NewsList(
            chip=p.plain(agreement.title),
            title=p.t("overview.news_of", name=p.plain(agreement.title)),
            address=urls.news_by(agreement.id, "agreements"),
            items=items,
        )
        for agreement in p.catalogue.agreements.values()
        if (items := p.catalogue.news_by_agreement.get(agreement.id, ()))
    ]


def _overview(p: Rendering, lists: Mapping[str, Sequence[NewsList]]) -> Page:
    latest = Group(
        id="latest", title=p.t("section.latest_news"), html=p.macro("news_cards", p.catalogue.news_by_date[:_LATEST])
    )
    groups = [
        Group(
            id=name.replace("_", "-"),
            title=p.t(f"overview.{name}"),
            html=p.macro("year_chips", [(one.chip, one.address, len(one.items)) for one in group]),
        )
        for name, group in lists.items()
    ]
    return overview_page(p, "news", "news", [latest, *groups])


def _year_title(p: Rendering, year: str) -> str:
    return year if year != "0" else p.t("date.none")


def _list_pages(catalogue: Catalogue, edition: Edition, language: Language, one: NewsList) -> Iterator[Page]:
    for sheet in sheets(one.items, _NEWS_ON_A_PAGE, one.address):
        p = Rendering(catalogue, edition, language)
        html = p.macro("news_cards", sheet.items) + sheet.navigation(p)
        group = Group(id="items", title=p.t("kinds.news"), html=html)
        above = ((p.t("kinds.news"), urls.index("news")),)
        lead = p.counted("count.news", len(one.items))
        yield grouped_page(p, sheet.address, sheet.title(p, one.title), lead, [group], menu="news", above=above)


def _news_page(
    catalogue: Catalogue,
    edition: Edition,
    language: Language,
    item: NewsItem,
    newer: NewsItem | None,
    older: NewsItem | None,
) -> Page:
    p = Rendering(catalogue, edition, language, item)
    agreements = [catalogue.agreements[identifier] for identifier in item.agreements]
    head, sections = p.sections(
        "news.html", record=item, accent=agreements[0].accent, agreements=agreements, newer=newer, older=older
    )
    year = year_of(item)
    frame = Frame(
        address=urls.record(item),
        title=p.plain(item.title),
        description=p.plain(item.lead or item.title),
        kind="news",
        menu="news",
        accent=agreements[0].accent,
        above=((p.t("kinds.news"), urls.index("news")), (_year_title(p, year), urls.news_year(year))),
        as_of=as_of(item),
        metadata=(
            ("agreement", ", ".join(p.plain(a.title) for a in agreements)),
            ("news-kind", p.t(f"news-kind.{item.kind}")),
            *((("date", item.date.text),) if item.date else ()),
        ),
    )
    return finish(p, frame, head, sections)
