"""What a reader meets, in Chromium on a slow line: bytes of a page view, bytes and time of a search."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright
from tools.browser import find_chromium

from benchmarks.served import Served, served

_FLAGS = "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
LINE = "9 Mbit/s, 60 ms"
_FIRST_RESULT = """([words, field, result]) => new Promise((found, failed) => {
    setTimeout(() => failed(new Error(`nothing found for ${words}`)), 60000);
    const input = document.querySelector(field);
    const seen = () => document.querySelector(result);
    const begin = performance.now();
    const done = () => found((performance.now() - begin) / 1000);
    new MutationObserver((_, observer) => { if (seen()) { observer.disconnect(); done(); } })
        .observe(document, {childList: true, subtree: true, attributes: true});
    input.focus();
    input.value = words;
    input.dispatchEvent(new Event("input", {bubbles: true}));
})"""


@dataclass(frozen=True, kw_only=True)
class Line:
    """How fast a network is: bytes a second, and milliseconds until the first byte."""

    bytes_a_second: float
    latency: float

    @classmethod
    def parse(cls, text: str) -> Line:
        """Return the line that a text such as "9 Mbit/s, 60 ms" names.

        Raises:
            ValueError: the text has another form.
        """
        found = re.fullmatch(r"(\d+(?:\.\d+)?) ([kM])bit/s, (\d+) ms", text)
        if found is None:
            raise ValueError(f"expected a line like {LINE!r}, found {text!r}")
        bits = float(found[1]) * {"k": 1e3, "M": 1e6}[found[2]]
        return cls(bytes_a_second=bits / 8, latency=float(found[3]))


@dataclass(frozen=True, kw_only=True)
class Searched:
    """One first search on a page that has just been opened."""

    seconds: float
    """From the words being in the field until the first result is on the page."""
    page_view: int
    """Bytes for searching that the page fetched before anybody searched."""
    bytes: int
    """Bytes fetched because of the search."""


@dataclass(frozen=True, kw_only=True)
class Weight:
    """Compressed bytes of a page view without pictures: with nothing kept by the browser, and coming from the home."""

    first: int
    next: int


@contextmanager
def browser() -> Iterator[Browser | None]:
    """Start Chromium for the block; None where there is none."""
    program = find_chromium()
    if program is None:
        yield None
        return
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=program, args=_FLAGS.split())
        try:
            yield started
        finally:
            started.close()


@dataclass(frozen=True, kw_only=True)
class Field:
    """Where a search is on a page: CSS selectors of its field and of a result."""

    input: str
    result: str


OURS = Field(input="[data-search] input[type=search]", result=".search-panel:not([hidden]) .search-list li a")


def searches(started: Browser, site: Path, uri: str, words: Sequence[str], field: Field = OURS) -> list[Searched]:
    """Return the first search for each of `words` on the page `uri`, each with an empty cache, on `LINE`."""
    with served(site) as serving:
        return [_searched(started, serving, uri, one, field) for one in words]


def _searched(started: Browser, serving: Served, uri: str, words: str, field: Field) -> Searched:
    context = started.new_context()
    try:
        page = context.new_page()
        _slow_down(page, Line.parse(LINE))
        serving.answers.clear()
        page.goto(serving.address + uri, wait_until="networkidle")
        page_view = serving.search_weight()
        serving.answers.clear()
        seconds = page.evaluate(_FIRST_RESULT, [words, field.input, field.result])
        return Searched(seconds=seconds, page_view=page_view, bytes=serving.weight(pictures=True))
    finally:
        context.close()


def _slow_down(page: Page, line: Line) -> None:
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.setCacheDisabled", {"cacheDisabled": True})
    speed = {"downloadThroughput": line.bytes_a_second, "uploadThroughput": line.bytes_a_second}
    session.send("Network.emulateNetworkConditions", {"offline": False, "latency": line.latency, **speed})


def weights(started: Browser, site: Path, home: str, uris: Sequence[str]) -> dict[str, Weight]:
    """Return the weight of each page, by its URI; next views come from the home page, its own from another page."""
    other = next((uri for uri in uris if uri != home), home)
    with served(site) as serving:
        return {
            uri: Weight(
                first=_weight(started, serving, uri),
                next=_weight(started, serving, uri, home if uri != home else other),
            )
            for uri in uris
        }


def _weight(started: Browser, serving: Served, uri: str, before: str | None = None) -> int:
    context = started.new_context()
    try:
        page = context.new_page()
        if before is not None:
            page.goto(serving.address + before, wait_until="networkidle")
        serving.answers.clear()
        page.goto(serving.address + uri, wait_until="networkidle")
        return serving.weight()
    finally:
        context.close()
