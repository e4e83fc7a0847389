"""What a built page says about itself, read without a browser."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from lxml import html

OWN_ADDRESS = "https://entente.example.org/"
_LINKING = ("href", "src", "poster", "data", "action", "data-pagefind-url")


@dataclass(frozen=True, kw_only=True)
class PageFacts:
    """The head of a page, where it leads and where one can jump to on it."""

    uri: str
    language: str
    kind: str
    """Its place below the language, `*` for an identifier: `home`, `projets`, `conventions/*/projets/*`."""
    title: str
    description: str
    canonical: str | None
    alternates: Mapping[str, str]
    """URI of the same page per language, from its hreflang links; without x-default."""
    x_default: str | None
    """Target of hreflang="x-default"."""
    switch: Mapping[str, str]
    """URI to which the visible language switch leads, per language."""
    headings: tuple[str, ...]
    """Texts of all h1."""
    links: tuple[str, ...]
    """Every address the page names, as written, in order, each once."""
    anchors: frozenset[str]
    repeated_anchors: tuple[str, ...]
    is_listed: bool
    has_refresh: bool
    size: int


def read_site(site: Path) -> dict[str, PageFacts]:
    """Read every page of a built site; by URI."""
    files = sorted(site.rglob("*.html"))
    pages = (read_page(file.read_text(encoding="utf-8"), _uri(file, site)) for file in files)
    return {page.uri: page for page in pages}


def read_page(text: str, uri: str) -> PageFacts:
    """Read one page."""
    tree = html.document_fromstring(text)
    hreflang = {
        link.get("hreflang"): resolved(link.get("href"), uri)
        for link in tree.xpath("//link[@rel='alternate'][@hreflang]")
    }
    ids = [str(value) for value in tree.xpath("//@id")]
    return PageFacts(
        uri=uri,
        language=tree.get("lang", ""),
        kind=_kind(uri),
        title=_first(tree.xpath("//head/title/text()")),
        description=_first(tree.xpath("//meta[@name='description']/@content")),
        canonical=_first(tree.xpath("//link[@rel='canonical']/@href")) or None,
        alternates={language: target for language, target in hreflang.items() if language != "x-default"},
        x_default=hreflang.get("x-default"),
        switch={
            str(link.get("hreflang")): resolved(link.get("href"), uri) for link in tree.xpath("//header//a[@hreflang]")
        },
        headings=tuple(" ".join(h.text_content().split()) for h in tree.xpath("//h1")),
        links=tuple(dict.fromkeys(str(value) for name in _LINKING for value in tree.xpath(f"//@{name}"))),
        anchors=frozenset(ids),
        repeated_anchors=tuple(sorted({value for value in ids if ids.count(value) > 1})),
        is_listed="noindex" not in _first(tree.xpath("//meta[@name='robots']/@content")),
        has_refresh=bool(tree.xpath("//meta[@http-equiv='refresh']")),
        size=len(text),
    )


def resolved(address: str, uri: str) -> str:
    """The URI (with `#anchor`, if any) an address on the page `uri` leads to; unchanged when it leaves the site."""
    if address.startswith(OWN_ADDRESS):
        return address.removeprefix(OWN_ADDRESS)
    if "://" in address or address.startswith(("mailto:", "tel:", "data:")):
        return address
    path, sign, anchor = address.partition("#")
    if path.startswith("/"):
        return path[1:] + sign + anchor
    parts = uri.split("/")[:-1]
    for part in path.split("/"):
        if part == "..":
            parts = parts[:-1] if parts else ["(outside)"]
        elif part not in ("", "."):
            parts.append(part)
    if not path:
        return uri + sign + anchor
    ending = "/" if path.endswith(("/", "..", ".")) and parts else ""
    return "/".join(parts) + ending + sign + anchor


def _uri(file: Path, site: Path) -> str:
    uri = file.relative_to(site).as_posix()
    return uri.removesuffix("index.html") if file.name == "index.html" else uri


def _kind(uri: str) -> str:
    parts = uri.strip("/").split("/")[1:]
    return "/".join(part if index % 2 == 0 else "*" for index, part in enumerate(parts)) or "home"


def _first(values: list[str]) -> str:
    return str(values[0]).strip() if values else ""
