"""What must hold for everything that is published, shown on the real content."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.builders import an_edition

from entente import urls
from entente.adapters.body import body_html
from entente.build import load_catalogue, produce
from entente.model.languages import LANGUAGES
from entente.output import File, Output, Page, Redirect

Outputs = dict[str, Output]
Pages = dict[str, Page]

_LINK = re.compile(rf"{urls.ROOT}([^\"'\s<>)]*)")
_OWN_ANCHOR = re.compile(r"""href=["']#([^"']+)""")
_ID = re.compile(r"""\sid=["']?([^"'\s>]+)""")
FROM_ELSEWHERE = ("assets/", "pagefind/")
"""Files that are published as they are, or made after the pages."""


@pytest.fixture(scope="module")
def outputs(root: Path) -> Outputs:
    """Everything made of the real content, by its address."""
    return {output.uri: output for output in produce(load_catalogue(root / "content"), an_edition())}


@pytest.fixture(scope="module")
def pages(outputs: Outputs) -> Pages:
    """The pages among the outputs."""
    return {uri: output for uri, output in outputs.items() if isinstance(output, Page)}


def html_of(page: Page) -> str:
    """All HTML of a page, its addresses not yet resolved."""
    return "\n".join((page.head, page.notice, *page.head_extra, *(section.html for section in page.sections)))


def anchors(page: Page) -> set[str]:
    """Where one can jump to on a page."""
    return {*_ID.findall(html_of(page)), *(section.id for section in page.sections), "content"}


def links(page: Page) -> Iterator[str]:
    """Addresses inside the site that a page names."""
    yield from _LINK.findall(html_of(page))
    yield from (uri for _, uri in page.breadcrumbs)
    yield from (feed.uri for feed in page.feeds)
    yield from (uri for _, uri in page.address.uris)


def test_every_link_leads_to_something_published(outputs: Outputs, pages: Pages) -> None:
    known = (
        {uri.removesuffix("index.html") for uri in outputs}
        | {"", *outputs}
        | {urls.hand_written(key).uri(x) for key in urls.HAND_WRITTEN for x in LANGUAGES}
    )
    broken = {
        f"{uri}: {link}"
        for uri, page in pages.items()
        for link in links(page)
        if re.split("[#?]", link)[0] not in known and not link.startswith(FROM_ELSEWHERE)
    }
    assert sorted(broken) == []


def test_every_anchor_is_there(pages: Pages) -> None:
    there = {uri: anchors(page) for uri, page in pages.items()}
    broken = set()
    for uri, page in pages.items():
        own = (f"{uri}#{anchor}" for anchor in _OWN_ANCHOR.findall(html_of(page)))
        for link in (*links(page), *own):
            target, sign, anchor = link.partition("#")
            if sign and target in pages and anchor not in there[target]:
                broken.add(f"{uri}: {link}")
    assert sorted(broken) == []


def test_addresses_differ_in_more_than_capitals(outputs: Outputs) -> None:
    counts = Counter(uri.lower() for uri in outputs)
    assert {uri: count for uri, count in counts.items() if count > 1} == {}


def test_addresses_are_plain(outputs: Outputs) -> None:
    assert [uri for uri in outputs if not re.fullmatch(r"([a-z0-9._-]+/)*([A-Za-z0-9._-]+)?", uri)] == []


def test_every_page_stands_at_its_own_address_in_its_language(pages: Pages) -> None:
    assert [
        uri for uri, page in pages.items() if not uri.startswith(f"{page.language}/") or not uri.endswith("/")
    ] == []


def test_every_page_is_there_in_every_language(pages: Pages) -> None:
    missing = {f"{uri}: {other}" for uri, page in pages.items() for _, other in page.address.uris if other not in pages}
    assert sorted(missing) == []


def test_sections_are_the_same_in_every_language(pages: Pages) -> None:
    def ids(page: Page) -> list[str]:
        return [section.id for section in page.sections]

    # Lists from A to Z have the letters of their language.
    different = {
        uri
        for uri, page in pages.items()
        if page.language == "fr" and page.kind not in ("overview", "search")
        for _, other in page.address.uris
        if set(ids(pages[other])) != set(ids(page))
    }
    assert sorted(different) == []


def test_no_anchor_stands_twice_on_a_page(pages: Pages) -> None:
    repeated = {}
    for uri, page in pages.items():
        counts = Counter([*_ID.findall(html_of(page)), *(section.id for section in page.sections)])
        if twice := sorted(anchor for anchor, count in counts.items() if count > 1):
            repeated[uri] = twice
    assert repeated == {}


def test_every_page_has_a_title_a_description_and_one_heading(pages: Pages) -> None:
    wrong = [u for u, p in pages.items() if not p.title or not p.description or p.head.count("<h1") != 1]
    assert wrong == []


def test_no_address_is_left_unresolved(pages: Pages, outputs: Outputs) -> None:
    assert [uri for uri, page in pages.items() if urls.ROOT in body_html(page, "{title}")] == []
    mark = urls.ROOT.encode()
    assert [uri for uri, output in outputs.items() if isinstance(output, File) and mark in output.content] == []


def test_every_redirect_leads_to_a_page_in_the_same_language(outputs: Outputs, pages: Pages) -> None:
    redirects = [output for output in outputs.values() if isinstance(output, Redirect)]
    wrong = [r.uri for r in redirects if r.target not in pages or r.uri.split("/")[0] != r.target.split("/")[0]]
    assert wrong == []


def test_no_page_speaks_of_programs(pages: Pages) -> None:
    # What a template prints when a value is missing or of the wrong kind.
    words = re.compile(r">\s*(None|True|False|Undefined|\[\]|\{\})\s*<|PartialDate\(|Text\(fr=|Markup\(")
    assert [uri for uri, page in pages.items() if words.search(html_of(page))] == []


def test_every_source_mark_leads_to_its_source(pages: Pages) -> None:
    wrong = {}
    for uri, page in pages.items():
        marks = set(re.findall(r"#(source-\d+)", html_of(page)))
        if missing := sorted(marks - anchors(page)):
            wrong[uri] = missing
    assert wrong == {}
