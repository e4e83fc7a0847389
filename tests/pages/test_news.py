"""Pages of the news: what is listed where."""

from tests.builders import a_catalogue, a_news_item, an_edition
from tests.pages.rendered import section, words

from entente import urls
from entente.output import Page
from entente.pages.news import news_pages

ITEMS = (
    a_news_item(),
    a_news_item(id="b", date="2023-23", kind="event"),
    a_news_item(id="c", date=None),
)


def pages() -> dict[str, Page]:
    return {page.uri: page for page in news_pages(a_catalogue(*ITEMS), an_edition(languages=("en",)))}


def test_overview_leads_to_years_kinds_and_agreements() -> None:
    overview = pages()["en/news/"]
    assert [words(section(overview, name)) for name in ("years", "news-kinds", "news-agreements")] == [
        "2024 1 news item 2023 1 news item no date known 1 news item",
        "News 2 news items Event 1 news item",
        "Vallée 3 news items",
    ]


def test_each_list_has_a_page() -> None:
    assert sorted(uri for uri, page in pages().items() if page.kind == "overview") == [
        "en/news/",
        "en/news/0/",
        "en/news/2023/",
        "en/news/2024/",
        "en/news/by/agreements/vallee/",
        "en/news/by/event/",
        "en/news/by/news/",
    ]


def test_list_of_a_kind_holds_that_kind_only() -> None:
    assert words(section(pages()["en/news/by/event/"], "items")) == "autumn 2023 Event The bridge opens (en) Vallée"


def test_item_leads_to_the_one_before_and_after() -> None:
    links = section(pages()["en/news/b/"], "neighbours").xpath(".//a/@href")
    assert [urls.resolve(href, "") for href in links] == ["./en/news/2024-05-03-ouverture/", "./en/news/c/"]
