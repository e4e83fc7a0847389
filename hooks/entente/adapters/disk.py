"""Outputs as a folder: finished bodies for looking at, or Markdown that another engine turns into pages."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from pathlib import Path

import yaml
from markupsafe import escape

from entente import urls
from entente.adapters.body import body_html
from entente.adapters.frame import LANGUAGE_NAMES
from entente.adapters.redirects import redirect_html
from entente.edition import Edition
from entente.i18n.words import word
from entente.model.languages import Language
from entente.output import File, Output, Page, Section

_MARKDOWN_SIGNS = re.compile(r"([\\`*_{}\[\]()#+\-.!])")


def write_outputs(outputs: Iterable[Output], folder: Path, edition: Edition, *, markdown: bool = False) -> list[Path]:
    """Write every output below `folder` and return the files, sorted; `markdown` makes pages for an engine.

    Without `markdown` a page is its body as HTML, without the frame of the site.
    """
    return sorted(_write(output, folder, edition, markdown=markdown) for output in outputs)


def _write(output: Output, folder: Path, edition: Edition, *, markdown: bool) -> Path:
    if isinstance(output, File):
        return written(folder / output.uri, output.content)
    if isinstance(output, Page) and markdown:
        return written(folder / output.uri / "index.md", markdown_page(output, edition).encode())
    if isinstance(output, Page):
        body = body_html(output, word("section.link", output.language))
        return written(folder / output.uri / "index.html", body.encode())
    return written(folder / output.uri / "index.html", redirect_html(output, edition).encode())


def written(path: Path, content: bytes) -> Path:
    """Write `content` to `path`, making the folders above it, and return `path`."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def markdown_page(page: Page, edition: Edition) -> str:
    """Return a page as Markdown: front matter, real headings, and the HTML of each part untouched between them."""
    parts = [page.head, page.notice, *(_markdown_section(section) for section in page.sections), _ending(page, edition)]
    body = "\n\n".join(part.strip() for part in parts if part.strip())
    return front_matter(page, edition) + urls.resolve(body, page.uri) + "\n"


def front_matter(page: Page, edition: Edition) -> str:
    """Return what a page says about itself: title, description, language, and its address in the other languages."""
    fields: dict[str, object] = {
        "title": page.title,
        "description": page.description,
        "language": page.language,
        "alternates": alternates(page.address, edition),
    }
    if not page.is_listed:
        fields["search"] = {"exclude": True}
    return f"---\n{yaml.safe_dump(fields, allow_unicode=True, sort_keys=False, width=1000)}---\n\n"


def alternates(address: urls.Address, edition: Edition) -> list[dict[str, str]]:
    """Return name, tag and URI of an address in every language of the edition."""
    return [
        {"name": LANGUAGE_NAMES[language], "lang": language, "link": uri}
        for language, uri in address.uris
        if language in edition.languages
    ]


def _markdown_section(section: Section) -> str:
    # Inside a block element Python-Markdown leaves everything as it is, blank lines included.
    return f"{'#' * section.level} {markdown_text(section.title)} {{#{section.id}}}\n\n<div>\n{section.html}\n</div>"


def markdown_text(text: str) -> str:
    """Return plain text so that Markdown shows it letter by letter."""
    return _MARKDOWN_SIGNS.sub(r"\\\1", html.escape(text, quote=False))


def _ending(page: Page, edition: Edition) -> str:
    lines: list[str] = []
    if page.as_of:
        lines.append(escape(_sentence("as_of", page.language, date=page.as_of)))
    if edition.edit_url and page.source:
        lines.append(
            f'<a href="{escape(edition.edit_url + page.source)}">{escape(_sentence("edit", page.language))}</a>'
        )
    return "<p>" + "<br>".join(lines) + "</p>" if lines else ""


def _sentence(key: str, language: Language, **found: object) -> str:
    return word(key, language, **found)
