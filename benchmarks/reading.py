"""What is measured of a built site from a reader's side: searches, and the weight of typical and heavy pages."""

from __future__ import annotations

import re
import statistics
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import yaml

from benchmarks.browsing import LINE, Searched, Weight
from benchmarks.figures import size_of
from benchmarks.measure import Run
from benchmarks.results import Fact, Row

KINDS: Mapping[str, str] = {
    "home": "fr",
    "overview of projects": "fr/projets",
    "overview of news": "fr/actualites",
    "agreement": "fr/conventions/*",
    "project": "fr/conventions/*/projets/*",
    "news item": "fr/actualites/[12]???-*",
    "commune": "fr/communes/*",
}
"""Where the pages of each kind lie that are weighed: the page of median size, so a typical one."""
HEAVIEST = "heaviest"


def weighed_pages(site: Path) -> dict[str, str]:
    """Return the URI of a typical page of each kind that the site has, and of its heaviest page."""
    found = {kind: _pages(site, f"{pattern}/index.html") for kind, pattern in KINDS.items()}
    chosen = {kind: pages[len(pages) // 2] for kind, pages in found.items() if pages}
    return {
        kind: _uri(site, page) for kind, page in (chosen | {HEAVIEST: _pages(site, "fr/**/index.html")[-1]}).items()
    }


def _pages(site: Path, pattern: str) -> list[Path]:
    """Return pages, the lightest first."""
    return sorted(site.glob(pattern), key=lambda page: (page.stat().st_size, page.as_posix()))


def _uri(site: Path, page: Path) -> str:
    return f"{page.parent.relative_to(site).as_posix()}/"


def weight_facts(pages: Mapping[str, str], weights: Mapping[str, Weight]) -> Iterator[Fact]:
    """Yield both weights of each kind of page, and the most of the typical ones."""
    for key, name in (("first", "first view"), ("next", "next view")):
        found = {kind: getattr(weights[uri], key) for kind, uri in pages.items()}
        for kind, value in found.items():
            told = f"{name} without pictures, gzipped, {kind} ({pages[kind]})"
            yield Fact(key=f"{key}-{kind}", name=told, value=value, unit="bytes")
        most = max(value for kind, value in found.items() if kind != HEAVIEST)
        yield Fact(key=f"{key}-view", name=f"{name}, most of typical pages", value=most, unit="bytes")


def searched_words(content: Path, language: str, number: int) -> list[str]:
    """Return what to search for: one or two long words of the titles of that many projects."""
    files = sorted(content.glob("agreements/*/projects/*.yml"))[:number]
    titles = [yaml.load(file.read_bytes(), yaml.CSafeLoader)["title"][language] for file in files]
    return [" ".join(longest(title, 1 + position % 2)) for position, title in enumerate(titles)]


def longest(title: str, number: int) -> list[str]:
    """Return the longest words of a title, at most `number`."""
    return sorted(re.findall(r"\w+", title), key=len, reverse=True)[:number]


def search_rows(site: Path, found: Sequence[Searched]) -> tuple[list[Row], list[Fact]]:
    """Return what first searches took and fetched."""
    runs = tuple(Run(seconds=one.seconds, processor=0, memory=0) for one in found)
    facts = (
        (
            "page-view-search",
            "fetched for searching, on a page view without a search",
            max(one.page_view for one in found),
        ),
        ("first-search", "fetched by a first search, median", statistics.median(one.bytes for one in found)),
        ("first-search-most", "fetched by a first search, most", max(one.bytes for one in found)),
    )
    return (
        [Row(key="first-result", name=f"first search result, {LINE}", runs=runs)],
        [
            *(Fact(key=key, name=name, value=value, unit="bytes") for key, name, value in facts),
            Fact(key="pages", name="pages in the folder of the site", value=size_of(site).pages, unit=""),
        ],
    )
