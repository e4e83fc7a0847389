"""Hostile strings in every text field of every kind of record stay text."""

import re
from collections.abc import Mapping
from xml.etree import ElementTree

import pytest
from tests.builders import a_catalogue, an_edition
from tests.security.dangers import dangers
from tests.security.hostile import CORPUS, hostile_data, hostile_records

from entente.adapters.body import body_html
from entente.build import produce
from entente.output import File, Output, Page
from entente.prose import prose_html
from entente.urls import ROOT

CONTEXTS = (
    "{}",
    "a {} b",
    "- {}",
    "> {}",
    "| a |\n|---|\n| {} |",
    "**{}**",
    "[x]({})",
    '[x](/ "{}")',
    "`{}`",
    "### {}",
)


@pytest.fixture(scope="module")
def outputs() -> Mapping[str, Output]:
    """What is published of a catalogue full of hostile strings, by URI."""
    return {output.uri: output for output in produce(a_catalogue(*hostile_records(CORPUS)), an_edition())}


def test_corpus_is_large_and_says_nothing_twice() -> None:
    assert len(CORPUS) >= 150
    assert len(set(CORPUS)) == len(CORPUS)


def test_every_kind_of_record_has_hostile_fields() -> None:
    counts = {path: len(fields) for path, (_, _, fields) in hostile_data(CORPUS).items()}
    assert [path for path, count in counts.items() if count < 5] == []


@pytest.mark.parametrize("context", CONTEXTS)
def test_prose_keeps_nothing_dangerous(context: str) -> None:
    found = {text: dangers(prose_html(context.format(text.replace("|", "\\|")))) for text in CORPUS}
    assert {text: what for text, what in found.items() if what} == {}


def test_pages_of_hostile_records_hold_nothing_dangerous(outputs: Mapping[str, Output]) -> None:
    pages = [page for page in outputs.values() if isinstance(page, Page) and page.language in ("fr", "en")]
    found = {page.uri: dangers(body_html(page, "{title}") + page.notice) for page in pages}
    assert {uri: what for uri, what in found.items() if what} == {}


def test_heads_of_hostile_pages_hold_nothing_dangerous(outputs: Mapping[str, Output]) -> None:
    """Scripts in the head are data, or files of our own."""
    own = re.compile(rf'<script src="{ROOT}assets/[a-z.-]+"(?: defer)?(?: blocking="render")?></script>')
    extras = {o.uri: [own.sub("", html) for html in o.head_extra] for o in outputs.values() if isinstance(o, Page)}
    found = {uri: dangers("".join(html for html in extra if "<script" in html)) for uri, extra in extras.items()}
    assert {uri: what for uri, what in found.items() if what} == {}


def test_every_hostile_page_keeps_its_parts(outputs: Mapping[str, Output]) -> None:
    """As many headings, sections and lists as the same page has with harmless words."""
    harmless = produce(a_catalogue(*hostile_records(("1 word",))), an_edition(languages=("fr",)))
    expected = {page.uri: _parts(page) for page in harmless if isinstance(page, Page)}
    found = {uri: _parts(page) for uri, page in outputs.items() if isinstance(page, Page) and uri in expected}
    assert {uri: parts for uri, parts in found.items() if parts != expected[uri]} == {}


def test_files_in_xml_stay_well_formed_and_without_scripts(outputs: Mapping[str, Output]) -> None:
    files = [o for o in outputs.values() if isinstance(o, File) and o.uri.endswith((".xml", ".svg", ".atom", ".rdf"))]
    trees = {file.uri: ElementTree.fromstring(file.content) for file in files}  # noqa: S314 – our own output
    found = {uri: [e.tag for e in tree.iter() if str(e.tag).endswith("script")] for uri, tree in trees.items()}
    assert {uri: tags for uri, tags in found.items() if tags} == {}


def _parts(page: Page) -> tuple[tuple[str, ...], int]:
    html = body_html(page, "{title}")
    return tuple(s.id for s in page.sections if not s.id.startswith("letter-")), html.count("<h1")
