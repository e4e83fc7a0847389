"""Search finds words of a page, in the language of the page only, and says what kind of record it found."""

from __future__ import annotations

import json
from collections.abc import Mapping

import pytest
from playwright.sync_api import Page
from tests.site.conftest import Open

from entente.i18n.words import word

pytestmark = pytest.mark.browser

LANGUAGES = ("fr", "de", "lb", "en")
KINDS = {
    "conventions/*": "agreement",
    "conventions/*/projets/*": "project",
    "actualites/*": "news",
    "communes/*": "commune",
}


def found(page: Page, words: str) -> list[tuple[str, str]]:
    """URI and kind of everything the index of the page's language finds, best first."""
    script = """async words => {
        const url = new URL(document.querySelector('[data-search]').dataset.pagefindUrl, document.baseURI);
        const pagefind = await import(url);
        await pagefind.init();
        const answer = await pagefind.search(words);
        const data = await Promise.all(answer.results.slice(0, 20).map(result => result.data()));
        return JSON.stringify(data.map(one => [new URL(one.url, location).pathname.slice(1), one.meta.kind ?? '']));
    }"""
    return [(uri, kind) for uri, kind in json.loads(page.evaluate(script, words))]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", sorted(KINDS))
def test_title_of_a_page_finds_it_and_names_its_kind(
    kind: str, language: str, one_of_each: Mapping[str, Mapping[str, str]], visit: Open
) -> None:
    uri = one_of_each[kind][language]
    seen = visit(uri)
    answers = found(seen.page, seen.page.inner_text("h1"))

    assert (uri, word(f"kind.{KINDS[kind]}", language)) in answers  # type: ignore[arg-type]
    assert {answer.partition("/")[0] for answer, _ in answers} == {language}


def test_search_page_lists_what_it_finds_with_its_kind(visit: Open) -> None:
    seen = visit("fr/recherche/?q=Fridhaff")
    first = seen.page.locator(".search-results .search-list li").first
    first.wait_for()

    assert first.locator(".badge").inner_text() in {word("kind.project", "fr"), word("kind.news", "fr")}
    assert (seen.complaints, seen.outside) == ([], [])


@pytest.mark.parametrize("uri", ["fr/", "fr/recherche/"])
def test_nothing_of_the_index_is_fetched_before_somebody_searches(uri: str, visit: Open) -> None:
    seen = visit(uri)
    seen.page.wait_for_load_state("networkidle")
    names = seen.page.evaluate("performance.getEntriesByType('resource').map(entry => entry.name)")
    assert [name for name in names if "pagefind" in name or name.endswith("search.js")] == []


def test_search_page_offers_choices_and_keeps_them_in_the_address(visit: Open) -> None:
    seen = visit("fr/recherche/")
    page = seen.page
    page.locator(".search-page input").focus()
    kind = page.locator(".search-page select[name=kind]")
    kind.locator("option").nth(1).wait_for(state="attached")
    kind.select_option(word("kind.agreement", "fr"))
    page.locator(".search-results a").first.wait_for()
    badges = set(page.locator(".search-results .badge").all_inner_texts())
    page.reload()
    page.locator(".search-results a").first.wait_for()

    assert (badges, kind.input_value(), seen.complaints) == (
        {word("kind.agreement", "fr")},
        word("kind.agreement", "fr"),
        [],
    )
