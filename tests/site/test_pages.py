"""Every page of the built site, read without a browser: language, addresses, links and anchors."""

import re
from collections.abc import Mapping
from pathlib import Path

import pytest
from tests.site.reading import OWN_ADDRESS, PageFacts, resolved

from entente import urls

pytestmark = pytest.mark.slow

LANGUAGES = ("fr", "de", "lb", "en")
Pages = Mapping[str, PageFacts]


@pytest.fixture(scope="module")
def proper(site_pages: Pages) -> Pages:
    """The pages with the frame of the site: no error pages, redirects, cards to embed, nor the page at `/`."""
    return {
        uri: page for uri, page in site_pages.items() if uri.endswith("/") and not page.has_refresh and not is_card(uri)
    }


def is_card(uri: str) -> bool:
    """Whether a page is a card that other websites show in their own pages."""
    parts = uri.strip("/").split("/")
    return len(parts) > 2 and parts[1] in urls.SEGMENTS["embed"].values()


@pytest.fixture(scope="module")
def listed(proper: Pages) -> Pages:
    """The pages that search engines may show."""
    return {uri: page for uri, page in proper.items() if page.is_listed}


def test_there_are_pages_in_every_language(proper: Pages) -> None:
    everywhere = [page for page in proper.values() if len(page.alternates) == len(LANGUAGES)]
    counts = {language: sum(page.language == language for page in everywhere) for language in LANGUAGES}
    assert len(set(counts.values())) == 1
    assert min(counts.values()) > 300


def test_every_page_says_the_language_of_its_address(proper: Pages) -> None:
    assert [uri for uri, page in proper.items() if page.language != uri.partition("/")[0]] == []


def test_every_page_has_one_heading_a_title_and_a_description(proper: Pages) -> None:
    wrong = [u for u, p in proper.items() if not (len(p.headings) == 1 and p.headings[0] and p.title and p.description)]
    assert wrong == []


def test_titles_of_listed_pages_of_one_kind_differ(listed: Pages) -> None:
    first: dict[tuple[str, str, str], str] = {}
    same = [
        (page.title, first[page.language, page.kind, page.title], uri)
        for uri, page in sorted(listed.items())
        if first.setdefault((page.language, page.kind, page.title), uri) != uri
    ]
    assert same == []


def test_every_listed_page_names_its_canonical_address(listed: Pages) -> None:
    assert [uri for uri, page in listed.items() if page.canonical != OWN_ADDRESS + uri] == []


def test_every_page_names_itself_in_its_languages_and_so_do_those_pages(proper: Pages) -> None:
    wrong = [
        uri
        for uri, page in proper.items()
        if list(page.alternates) != [language for language in LANGUAGES if language in page.alternates]
        or page.alternates.get(page.language) != uri
        or any(other not in proper or proper[other].alternates != page.alternates for other in page.alternates.values())
    ]
    assert wrong == []


def test_only_pages_in_easy_language_are_not_there_in_every_language(proper: Pages) -> None:
    fewer = {uri: sorted(page.alternates) for uri, page in proper.items() if len(page.alternates) < len(LANGUAGES)}
    assert fewer == {"de/leichte-sprache/": ["de", "fr"], "fr/facile-a-lire/": ["de", "fr"]}


def test_every_page_names_a_default_for_other_languages(proper: Pages) -> None:
    homes = {f"{language}/" for language in LANGUAGES}
    assert [u for u, p in proper.items() if p.x_default != ("" if u in homes else p.alternates["fr"])] == []


def test_the_language_switch_leads_to_the_same_page(proper: Pages) -> None:
    assert [uri for uri, page in proper.items() if page.switch != page.alternates] == []


def test_no_anchor_stands_twice_on_a_page(site_pages: Pages) -> None:
    assert {uri: page.repeated_anchors for uri, page in site_pages.items() if page.repeated_anchors} == {}


def test_every_internal_link_and_anchor_leads_somewhere(site_pages: Pages, built_site: Path) -> None:
    files = {path.relative_to(built_site).as_posix() for path in built_site.rglob("*") if path.is_file()}
    broken = {
        f"{uri}: {link}"
        for uri, page in site_pages.items()
        for link in page.links
        if not _leads_somewhere(resolved(link, uri), site_pages, files)
    }
    assert sorted(broken) == []


def test_no_page_asks_anybody_elses_server_for_something(built_site: Path) -> None:
    from lxml import html

    outside = set()
    for file in built_site.rglob("*.html"):
        tree = html.document_fromstring(file.read_text(encoding="utf-8"))
        outside |= {
            str(address)
            for address in tree.xpath(
                "//@src | //@srcset | //@poster | //link[not(@rel='canonical')]/@href | //use/@href"
            )
            if "//" in address and not str(address).startswith(OWN_ADDRESS)
        }
    assert outside == set()


def test_no_page_holds_code_or_style_between_its_words(built_site: Path) -> None:
    from lxml import html

    found = {
        f"{file.relative_to(built_site)}: {node}"
        for file in built_site.rglob("*.html")
        for node in html.document_fromstring(file.read_text(encoding="utf-8")).xpath(
            "//@style | //style/@type | //@*[starts-with(name(), 'on')]"
        )
    }
    assert found == set()


def _leads_somewhere(target: str, pages: Pages, files: set[str]) -> bool:
    if "://" in target or target.startswith(("mailto:", "tel:", "data:")):
        return True
    path, _, anchor = target.partition("#")
    path = path.partition("?")[0]
    if path in pages:
        return not anchor or anchor in pages[path].anchors
    return path in files and not anchor


def test_error_page_for_all_languages_leads_home_in_each(built_site: Path) -> None:
    html = (built_site / "404.html").read_text(encoding="utf-8")
    sections = re.findall(r'<section lang="(\w+)".*?<h2[^>]*>(.*?)</h2>.*?<a href="(.*?)">', html, re.S)
    assert sections == [
        ("de", "Seite nicht gefunden", "/de/"),
        ("lb", "Säit net fonnt", "/lb/"),
        ("en", "Page not found", "/en/"),
    ]
    assert [
        language for language in LANGUAGES if "<section lang" in (built_site / language / "404.html").read_text()
    ] == []
