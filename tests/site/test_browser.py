"""The built site in a browser: it opens without complaint in every language, and leads where it says."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from tests.site.conftest import Open

pytestmark = pytest.mark.browser

LANGUAGES = ("fr", "de", "lb", "en")
OneOfEach = Mapping[str, Mapping[str, str]]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_page_opens_without_complaint(language: str, one_of_each: OneOfEach, visit: Open) -> None:
    seen = visit(f"{language}/")
    wanted = [uris[language] for uris in one_of_each.values() if language in uris]
    opened = {}
    for uri in wanted:
        answer = seen.page.goto(_address(seen.page.url, uri))
        opened[uri] = (answer.status if answer else 0, seen.page.get_attribute("html", "lang"))

    assert opened == dict.fromkeys(wanted, (200, language))
    assert (seen.complaints, seen.outside) == ([], [])


def test_language_switch_leads_round_through_every_kind_of_page(one_of_each: OneOfEach, visit: Open) -> None:
    seen = visit("fr/")
    landed = {}
    for kind, uris in one_of_each.items():
        seen.page.goto(_address(seen.page.url, uris["fr"]))
        round_trip = [*(language for language in LANGUAGES if language in uris and language != "fr"), "fr"]
        for language in round_trip:
            seen.page.click(f".language-switch a[hreflang={language}]")
            landed[kind, language] = seen.page.url

    assert landed == {
        (kind, language): _address(seen.page.url, uri)
        for kind, uris in one_of_each.items()
        for language, uri in uris.items()
    }


def test_root_leads_to_the_preferred_language_on_the_first_visit_only(visit: Open) -> None:
    seen = visit("", language="de-LU")
    seen.page.wait_for_url("**/de/")
    seen.page.goto(_address(seen.page.url, ""))
    seen.page.wait_for_load_state("networkidle")

    offered = seen.page.eval_on_selector_all("a[hreflang]", "links => links.map(link => link.hreflang)")
    assert (seen.page.url, offered) == (_address(seen.page.url, ""), list(LANGUAGES))


def test_root_offers_the_languages_without_a_script(visit: Open) -> None:
    seen = visit("", language="de-LU", javascript=False)
    names = seen.page.locator("a[hreflang] strong").all_inner_texts()
    assert (seen.page.url, names) == (
        _address(seen.page.url, ""),
        ["Français", "Deutsch", "Lëtzebuergesch", "English"],
    )


def test_root_stays_when_the_browser_asks_for_none_of_our_languages(visit: Open) -> None:
    seen = visit("", language="pt-PT")
    seen.page.wait_for_load_state("networkidle")
    assert seen.page.url == _address(seen.page.url, "")


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("fr", "Page introuvable"),
        ("de", "Seite nicht gefunden"),
        ("lb", "Säit net fonnt"),
        ("en", "Page not found"),
    ],
)
def test_address_that_leads_nowhere_is_told_in_its_language(language: str, heading: str, visit: Open) -> None:
    seen = visit(f"{language}/nulle/part/")
    answer = seen.page.reload()
    assert answer is not None
    home = seen.page.get_attribute(".brand", "href")

    assert (answer.status, seen.page.get_attribute("html", "lang"), seen.page.inner_text("h1"), home) == (
        404,
        language,
        heading,
        f"/{language}/",
    )
    assert seen.page.evaluate("getComputedStyle(document.querySelector('.site-header')).display") != "inline"


def test_address_that_leads_nowhere_offers_the_ways_of_the_menu(visit: Open) -> None:
    seen = visit("de/nirgendwo/")
    links = "[...document.querySelectorAll('{} a')].map((link) => [link.textContent, link.href])"
    offered, menu = (seen.page.evaluate(links.format(one)) for one in ("main nav", ".menu"))

    assert (offered, offered != []) == (menu, True)


def _address(url: str, uri: str) -> str:
    """The address of `uri` on the server of `url`."""
    return "/".join(url.split("/")[:3]) + "/" + uri
