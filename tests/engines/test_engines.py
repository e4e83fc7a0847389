"""MkDocs, ProperDocs and Zensical publish the same addresses from the same content."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import unquote

import pytest

from entente import urls
from entente.model.languages import LANGUAGES
from entente.output import File, Output

pytestmark = [pytest.mark.engines, pytest.mark.slow]

ENGINES = ("MkDocs", "ProperDocs", "Zensical")
_LINK = re.compile(r'<a\b[^>]*?\shref="([^"#?]+)')


def addresses(site: Path) -> set[str]:
    """The addresses of all pages of a built site."""
    return {path.relative_to(site).as_posix().removesuffix("index.html") for path in site.rglob("*.html")}


def expected_files(outputs: tuple[Output, ...]) -> list[str]:
    """The file in which each output and each hand-written page must be found."""
    produced = [output.uri if isinstance(output, File) else f"{output.uri}index.html" for output in outputs]
    hand_written = [f"{urls.hand_written(key).uri(lg)}index.html" for key in urls.HAND_WRITTEN for lg in LANGUAGES]
    return sorted([*produced, *hand_written, *(f"{language}/404.html" for language in LANGUAGES), "404.html"])


@pytest.mark.parametrize("engine", ENGINES)
def test_every_output_is_published(engine: str, sites: Mapping[str, Path], outputs: tuple[Output, ...]) -> None:
    assert [file for file in expected_files(outputs) if not (sites[engine] / file).is_file()] == []


@pytest.mark.parametrize("engine", ["ProperDocs", "Zensical"])
def test_engine_publishes_the_addresses_of_mkdocs(engine: str, sites: Mapping[str, Path]) -> None:
    assert addresses(sites[engine]) ^ addresses(sites["MkDocs"]) == set()


def test_properdocs_writes_the_bytes_of_mkdocs(sites: Mapping[str, Path]) -> None:
    # Pagefind 1.5 writes the same index in other bytes each time.
    def files(site: Path) -> dict[str, bytes]:
        found = {path.relative_to(site).as_posix(): path for path in site.rglob("*") if path.is_file()}
        return {name: path.read_bytes() for name, path in found.items() if not name.startswith("pagefind/")}

    expected, actual = files(sites["MkDocs"]), files(sites["ProperDocs"])

    assert sorted(name for name in expected.keys() | actual.keys() if expected.get(name) != actual.get(name)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_zensical_page_says_its_own_language(language: str, sites: Mapping[str, Path]) -> None:
    pages = sorted((sites["Zensical"] / language).rglob("index.html"))
    tags = {re.search(r'<html lang="([a-z]+)"', page.read_text(encoding="utf-8")) for page in pages}
    assert {tag.group(1) for tag in tags if tag} == {language}


def test_every_link_of_the_zensical_site_leads_to_a_file(sites: Mapping[str, Path]) -> None:
    site = sites["Zensical"]
    broken = set()
    for page in site.rglob("*.html"):
        here = page.relative_to(site).parent.as_posix()
        for href in _LINK.findall(page.read_text(encoding="utf-8")):
            target = posixpath.normpath(posixpath.join("/", here, unquote(href))).strip("/")
            inside = "://" not in href and not href.startswith(("mailto:", "tel:", "/"))
            if inside and not (site / target).is_file() and not (site / target / "index.html").is_file():
                broken.add((here, href))
    assert sorted(broken) == []
