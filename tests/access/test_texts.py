"""What is read aloud: headings, tables, links and languages, on one page of every kind in every language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from lxml import html
from tests.site.reading import PageFacts
from tools.audit import sample

from entente import urls

pytestmark = pytest.mark.slow

LANGUAGES = ("fr", "de", "lb", "en")
SAYING_NOTHING = {
    *("ici", "plus", "suite", "lire", "en savoir plus", "cliquez ici", "lien", "voir"),
    *("hier", "mehr", "weiter", "lesen", "mehr erfahren", "link"),
    *("hei", "méi", "weider", "liesen", "kuckt hei"),
    *("here", "more", "read more", "click here", "link", "see"),
}
HAND_WRITTEN = {
    f"{language}/{name}/"
    for names in (*urls.HAND_WRITTEN.values(), *urls.IN_SOME_LANGUAGES.values())
    for language, name in names.items()
}
SCOPES = ("col", "row", "colgroup", "rowgroup")
Pages = Mapping[str, Any]


@pytest.fixture(scope="module")
def pages(built_site: Path, site_pages: Mapping[str, PageFacts]) -> Pages:
    """One page of every kind in every language, as trees, by URI."""
    return {uri: _tree(built_site, uri) for uri in sample(site_pages.values())}


def _tree(site: Path, uri: str) -> Any:
    file = site / uri / "index.html" if uri.endswith("/") or not uri else site / uri
    return html.document_fromstring(file.read_text(encoding="utf-8"))


def _said(element: Any) -> str:
    """What is read of an element: its label, else its text with the alternatives of pictures in it."""
    if element.get("aria-label"):
        return str(element.get("aria-label"))
    texts = element.xpath(".//text()[not(ancestor::*[@aria-hidden='true'])] | .//img/@alt")
    return " ".join(" ".join(texts).split())


def _links(tree: Any) -> Iterator[Any]:
    return (link for link in tree.iter("a") if link.get("href"))


def found(pages: Pages, look: Any) -> dict[str, list[str]]:
    """What `look` finds on each page, where it finds anything."""
    seen = {uri: look(tree) for uri, tree in pages.items()}
    return {uri: what for uri, what in seen.items() if what}


def test_headings_begin_with_the_only_title_and_leave_out_no_level(pages: Pages) -> None:
    def look(tree: Any) -> list[str]:
        levels = [int(heading.tag[1]) for heading in tree.iter("h1", "h2", "h3", "h4", "h5", "h6")]
        jumps = [f"h{one} then h{next_}" for one, next_ in pairwise(levels) if next_ > one + 1]
        return jumps + ([] if levels[:1] == [1] and levels.count(1) == 1 else [f"titles: {levels}"])

    # A card in a frame stands below the headings of the page that shows it.
    assert found({uri: tree for uri, tree in pages.items() if not tree.find_class("embed")}, look) == {}


def test_every_cell_that_heads_others_says_which(pages: Pages) -> None:
    def look(tree: Any) -> list[str]:
        return [
            _said(cell) for cell in tree.iter("th") if cell.get("scope") not in ("col", "row", "colgroup", "rowgroup")
        ]

    assert found(pages, look) == {}


def test_every_table_has_a_caption_or_stands_below_a_heading_in_a_text(pages: Pages) -> None:
    generated = {uri: tree for uri, tree in pages.items() if uri not in HAND_WRITTEN}
    bare = found(
        generated, lambda tree: [_said(table)[:40] for table in tree.iter("table") if table[0].tag != "caption"]
    )
    lost = found(pages, lambda tree: tree.xpath("//table[not(preceding::h2)]/@class"))
    assert (bare, lost) == ({}, {})


def test_no_table_is_there_for_its_looks(pages: Pages) -> None:
    assert found(pages, lambda tree: [_said(t)[:40] for t in tree.iter("table") if t.find(".//th") is None]) == {}


def test_every_link_says_where_it_leads(pages: Pages) -> None:
    def look(tree: Any) -> list[str]:
        names = {_said(link).rstrip(" →»…").lower() for link in _links(tree)}
        return sorted(names & {"", *SAYING_NOTHING})

    assert found(pages, look) == {}


def test_links_with_the_same_words_lead_to_one_place_or_are_told_apart_by_what_stands_around(pages: Pages) -> None:
    def look(tree: Any) -> list[str]:
        targets: dict[tuple[str, str], set[str]] = {}
        for link in tree.xpath("//main//a[@href][not(ancestor::nav)][not(@class='footnote-backref')]"):
            around = next(link.iterancestors("li", "tr", "dd", "figure"), link.getparent())
            address = str(link.get("href")).replace("http://", "https://")
            targets.setdefault((_said(link), _said(around)), set()).add(address)
        return sorted(said for (said, _), addresses in targets.items() if len(addresses) > 1)

    assert found(pages, look) == {}


def test_the_first_link_of_every_page_skips_to_its_content(pages: Pages) -> None:
    def look(tree: Any) -> list[str]:
        first = next(_links(tree.body))
        target = tree.get_element_by_id("content", None)
        is_right = first.get("href") == "#content" and target is not None and target.get("tabindex") == "-1"
        return [] if is_right else [_said(first)]

    # A card in a frame is nothing but content, and the way in has four links.
    framed = {uri: tree for uri, tree in pages.items() if uri and tree.find(".//header") is not None}
    assert len(framed) > 200
    assert found(framed, look) == {}


def test_every_language_named_is_one_of_ours_or_a_known_other(pages: Pages) -> None:
    def look(tree: Any) -> list[str]:
        return sorted({*tree.xpath("//@lang"), *tree.xpath("//a/@hreflang")} - {*LANGUAGES})

    assert found(pages, look) == {}


def test_the_language_switch_says_each_name_in_its_own_language(pages: Pages) -> None:
    def look(tree: Any) -> list[str]:
        links = tree.xpath("//nav[contains(@class, 'language-switch')]//a")
        return [_said(link) for link in links if link.get("lang") != link.get("hreflang")]

    assert found(pages, look) == {}


def test_what_changes_by_itself_is_announced(pages: Pages) -> None:
    """A live region speaks only when it is there before its words."""
    searching = ("fr/recherche/", "fr/projets/", "fr/carte/", "fr/communes/")
    missing = [uri for uri in searching if not pages[uri].xpath("//main//*[@role='status']")]
    assert missing == []


def test_pictures_and_drawings_are_described_or_left_out(pages: Pages) -> None:
    def look(tree: Any) -> list[str]:
        images = [str(image.get("src")) for image in tree.iter("img") if image.get("alt") is None]
        drawings = tree.xpath("//*[local-name()='svg'][not(@aria-hidden='true' or @role)]/@class")
        return images + [str(name) for name in drawings]

    assert found(pages, look) == {}
