"""Pages of the news: the overview, lists by year, kind and agreement, and one page each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import get_args

from entente import urls
from entente.edition import Edition
from entente.model.catalogue import Catalogue
from entente.model.languages import Language
from entente.model.news import NewsItem, NewsKind
from entente.output import Page, Plan, Producer, plan
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


@Producer
def news_pages(catalogue: Catalogue, edition: Edition) -> Iterator[Plan]:
    """Yield, in every language, the overview of news, its lists by year, kind and agreement, and each item's page."""
    for language in edition.languages:
        yield plan(urls.index("news").uri(language), _overview, language)
        lists = _lists(Rendering(catalogue, edition, language))
        for one in (one for group in lists.values() for one in group):
            items = tuple(item.id for item in one.items)
            for sheet in sheets(items, _NEWS_ON_A_PAGE, one.address):
                arguments = (language, one.title, one.address, sheet.number, items)
                yield plan(sheet.address.uri(language), _list_page, *arguments)
        order = [None, *(item.id for item in catalogue.news_by_date), None]
        for newer, item, older in zip(order, catalogue.news_by_date, order[2:], strict=False):
            yield plan(urls.record(item).uri(language), _news_page, language, item.id, newer, older)


def _lists(p: Rendering) -> dict[str, list[NewsList]]:
    return {"years": _years(p), "news_kinds": _kinds(p), "news_agreements": _agreements(p)}


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


def _overview(catalogue: Catalogue, edition: Edition, language: Language) -> Page:
    p = Rendering(catalogue, edition, language)
    latest = Group(
        id="latest", title=p.t("section.latest_news"), html=p.macro("news_cards", p.catalogue.news_by_date[:_LATEST])
    )
    groups = [
        Group(
            id=name.replace("_", "-"),
            title=p.t(f"overview.{name}"),
            html=p.macro("year_chips", [(one.chip, one.address, len(one.items)) for one in group]),
        )
        for name, group in _lists(p).items()
    ]
    return overview_page(p, "news", "news", [latest, *groups])


def _year_title(p: Rendering, year: str) -> str:
    return year if year != "0" else p.t("date.none")


def _list_page(
    catalogue: Catalogue,
    edition: Edition,
    language: Language,
    title: str,
    address: urls.Address,
    number: int,
    items: tuple[str, ...],
) -> Page:
    p = Rendering(catalogue, edition, language)
    sheet = list(sheets(items, _NEWS_ON_A_PAGE, address))[number - 1]
    html = p.macro("news_cards", [catalogue.news[item] for item in sheet.items]) + sheet.navigation(p)
    group = Group(id="items", title=p.t("kinds.news"), html=html)
    above = ((p.t("kinds.news"), urls.index("news")),)
    lead = p.counted("count.news", len(items))
    return grouped_page(
        p, sheet.address, sheet.title(p, title), lead, [group], menu="news", above=above, is_excerpt=True
    )


def _news_page(
    catalogue: Catalogue, edition: Edition, language: Language, identifier: str, newer: str | None, older: str | None
) -> Page:
    item = catalogue.news[identifier]
    p = Rendering(catalogue, edition, language, item)
    agreements = [catalogue.agreements[identifier] for identifier in item.agreements]
    head, sections = p.sections(
        "news.html",
        record=item,
        accent=agreements[0].accent,
        agreements=agreements,
        newer=catalogue.news[newer] if newer else None,
        older=catalogue.news[older] if older else None,
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
