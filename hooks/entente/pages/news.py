"""Pages of the news: the overview, one list per year and one page each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from entente import urls
from entente.edition import Edition
from entente.model.catalogue import Catalogue
from entente.model.news import NewsItem
from entente.model.text import Language
from entente.output import Page
from entente.pages.dating import as_of
from entente.pages.finish import Frame, finish
from entente.pages.overview import Group, grouped_page, overview_page
from entente.pages.paging import sheets
from entente.pages.rendering import Rendering

_LATEST = 12
_NEWS_ON_A_PAGE = 200


def news_pages(catalogue: Catalogue, edition: Edition) -> Iterator[Page]:
    """Yield, in every language, the overview of news, the list of each year and the page of each item."""
    years = {year: tuple(items) for year, items in groupby(catalogue.news_by_date, year_of)}
    for language in edition.languages:
        yield _overview(catalogue, edition, language, years)
        for year, items in years.items():
            yield from _year_pages(catalogue, edition, language, year, items)
        ordered = catalogue.news_by_date
        for position, item in enumerate(ordered):
            newer = ordered[position - 1] if position else None
            older = ordered[position + 1] if position + 1 < len(ordered) else None
            yield _news_page(catalogue, edition, language, item, newer, older)


def year_of(item: NewsItem) -> str:
    """Return the year of a news item, "0" when it has no date."""
    return f"{item.date.earliest.year:04}" if item.date else "0"


def _overview(
    catalogue: Catalogue, edition: Edition, language: Language, years: dict[str, tuple[NewsItem, ...]]
) -> Page:
    p = Rendering(catalogue, edition, language)
    latest = Group(
        id="latest", title=p.t("section.latest_news"), html=p.macro("news_cards", catalogue.news_by_date[:_LATEST])
    )
    chips = p.macro(
        "year_chips", [(_year_title(p, year), urls.news_year(year), len(items)) for year, items in years.items()]
    )
    return overview_page(p, "news", "news", [latest, Group(id="years", title=p.t("overview.years"), html=chips)])


def _year_title(p: Rendering, year: str) -> str:
    return year if year != "0" else p.t("date.none")


def _year_pages(
    catalogue: Catalogue, edition: Edition, language: Language, year: str, items: Sequence[NewsItem]
) -> Iterator[Page]:
    for sheet in sheets(items, _NEWS_ON_A_PAGE, urls.news_year(year)):
        p = Rendering(catalogue, edition, language)
        title = p.t("overview.year", year=year) if year != "0" else p.t("overview.year.none")
        html = p.macro("news_cards", sheet.items) + sheet.navigation(p)
        group = Group(id="items", title=p.t("kinds.news"), html=html)
        above = ((p.t("kinds.news"), urls.index("news")),)
        lead = p.counted("count.news", len(items))
        yield grouped_page(p, sheet.address, sheet.title(p, title), lead, [group], menu="news", above=above)


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
