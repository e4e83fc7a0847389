"""What a browser may do with the site: a strict policy in every written page."""

from __future__ import annotations

import base64
import hashlib
import os
import re
from collections.abc import Container, Iterable
from html.parser import HTMLParser
from pathlib import Path

# https://www.w3.org/TR/CSP3/ – a directive that is not named falls back to default-src: nothing.
_POLICY: tuple[tuple[str, str], ...] = (
    ("default-src", "'none'"),
    ("script-src", "'self'"),
    ("style-src", "'self'"),
    ("img-src", "'self' data:"),  # Material's style sheet draws its icons as data
    ("font-src", "'self'"),
    ("connect-src", "'self'"),
    ("worker-src", "'self'"),
    ("manifest-src", "'self'"),
    ("base-uri", "'none'"),
    ("form-action", "'self'"),
)
# Pagefind's index is read by WebAssembly; this allows nothing else to be evaluated.
_FOR_SEARCH = "'wasm-unsafe-eval'"
_SEARCH_MARK = b"data-pagefind-url="
_PLACE = re.compile(rb'<meta charset="?utf-8"?\s*/?>', re.IGNORECASE)
_INLINE_SCRIPT = re.compile(rb"<script(?![^>]*(?:\ssrc=|application/ld\+json))", re.IGNORECASE)
# https://html.spec.whatwg.org/multipage/scripting.html#attr-script-type – any other type is data and never run.
_RUNS = ("", "module", "importmap", "speculationrules", "text/javascript", "application/javascript")
REFERRER = "same-origin"


class UnprotectedPageError(ValueError):
    """A written page has no place for its policy."""


def content_security_policy(hashes: Iterable[str] = (), *, has_search: bool, ancestors: str | None = None) -> str:
    """Return the policy of a page: `hashes` of its inline scripts, `ancestors` who may frame it (headers only)."""
    scripts = " ".join(["'self'", *sorted(hashes), *([_FOR_SEARCH] if has_search else [])])
    directives = [(name, scripts if name == "script-src" else value) for name, value in _POLICY]
    if ancestors is not None:
        directives.append(("frame-ancestors", ancestors))
    return "; ".join(f"{name} {value}" for name, value in directives)


def protect_site(site: Path, done: Container[str] = ()) -> dict[str, frozenset[str]]:
    """Write its policy into every page of the folder `site`, and return the hashes of the inline scripts of each.

    Pages whose names are in `done` have been written with their policy and are left as they are, unnamed.

    Raises:
        UnprotectedPageError: a page does not say its character encoding, after which the policy belongs.
    """
    hashes = {}
    for place, _, files in os.walk(site):
        above = Path(place).relative_to(site).as_posix().removeprefix(".")
        for name in (f"{above}/{file}".removeprefix("/") for file in files if file.endswith(".html")):
            if name not in done:
                html = (site / name).read_bytes()
                hashes[name] = inline_scripts(html)
                (site / name).write_bytes(protected(html, name))
    return hashes


def protected(html: bytes, name: str) -> bytes:
    """Return a page with its own policy as the second element of its head; `name` says which page in an error.

    Raises:
        UnprotectedPageError: the page does not say its character encoding.
    """
    place = _PLACE.search(html)
    if place is None:
        raise UnprotectedPageError(f'{name}: no <meta charset="utf-8">, so there is no place for its security policy')
    policy = content_security_policy(inline_scripts(html), has_search=_SEARCH_MARK in html)
    added = (
        f'\n<meta http-equiv="Content-Security-Policy" content="{policy}">\n<meta name="referrer" content="{REFERRER}">'
    )
    return html[: place.end()] + added.encode() + html[place.end() :]


def script_hashes(site: Path) -> frozenset[str]:
    """Return the hashes of all inline scripts of a written site."""
    return frozenset(found for path in site.rglob("*.html") for found in inline_scripts(path.read_bytes()))


def inline_scripts(html: bytes) -> frozenset[str]:
    """Return the hash sources (CSP3 2.3.1) of the inline scripts that a browser would run."""
    if not _INLINE_SCRIPT.search(html):  # parsing a page takes longer than making it
        return frozenset()
    parser = _Scripts()
    parser.feed(html.decode())
    parser.close()
    return frozenset(_hash_source(text) for text in parser.found)


def _hash_source(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


class _Scripts(HTMLParser):
    """Collects the text of inline scripts that are run, not of data blocks."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._is_inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        kind = (given.get("type") or "").strip().lower()
        self._is_inside = tag == "script" and "src" not in given and kind in _RUNS

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002 – the name is the parser's
        self._is_inside = False

    def handle_data(self, data: str) -> None:
        if self._is_inside:
            self.found.append(data)
