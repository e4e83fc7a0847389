"""Our pages as plain Markdown, the same words in the same structure, for tools that start from Markdown."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from entente import urls
from entente.output import Page

_BLOCKS = {"p", "div", "section", "figure", "figcaption", "article", "header", "dl", "ul", "ol", "table", "caption"}
_LINES = {"li": "- ", "dt": "", "dd": "", "blockquote": "> ", "h1": "# ", "h2": "## ", "h3": "### ", "h4": "#### "}
_SKIPPED = {"svg", "script", "style", "select", "button"}


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self.links: list[str] = []
        self.skipped = 0
        self.columns = 0
        self.rows = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SKIPPED:
            self.skipped += 1
        elif tag in _BLOCKS:
            self.parts.append("\n\n")
            self.rows = 0
        elif tag in _LINES:
            self.parts.append("\n\n" + _LINES[tag])
        elif tag == "tr":
            self.parts.append("\n| ")
            self.columns = 0
        elif tag == "a":
            self.links.append(dict(attrs).get("href") or "")
            self.parts.append("[")
        elif tag in ("strong", "b"):
            self.parts.append("**")

    def handle_endtag(self, tag: str) -> None:
        if tag in _SKIPPED:
            self.skipped -= 1
        elif tag in ("td", "th"):
            self.parts.append(" | ")
            self.columns += 1
        elif tag == "tr" and self.rows == 0:
            self.parts.append("\n|" + " --- |" * self.columns)
            self.rows = 1
        elif tag == "a" and self.links:
            self.parts.append(f"]({self.links.pop()})")
        elif tag in ("strong", "b"):
            self.parts.append("**")
        elif tag in _LINES or tag in _BLOCKS:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self.skipped and data.strip():
            self.parts.append(re.sub(r"\s+", " ", data))


def plain_markdown(page: Page) -> str:
    """Return a page as Markdown without any HTML; links stay as they are."""
    reader = _Reader()
    for html in (page.head, *(f"<h2>{section.title}</h2>{section.html}" for section in page.sections)):
        reader.feed(urls.resolve(html, page.uri))
    text = re.sub(r"\n{3,}", "\n\n", "".join(reader.parts)).strip()
    description = page.description.replace('"', "'")
    return f'---\ntitle: "{page.title.replace(chr(34), chr(39))}"\ndescription: "{description}"\n---\n\n{text}\n'
