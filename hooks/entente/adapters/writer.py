"""Outputs written as finished files: the frame of the site drawn around each page, without an engine's page objects."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, TypedDict

from jinja2 import Environment, Template

from entente import urls
from entente.adapters.body import body_html
from entente.adapters.cards import card_of
from entente.adapters.extracts import Extract, Extracts
from entente.adapters.folders import Stamp, stamp_of, written_below
from entente.adapters.frame import Assets, View, page_view
from entente.adapters.redirects import redirect_html
from entente.adapters.security import inline_scripts, protected
from entente.edition import Edition
from entente.i18n.words import word
from entente.incremental.digests import digest_of
from entente.output import File, Output, Page


class Written(TypedDict):
    """What is remembered of an output that has been written, in values that JSON can hold."""

    uri: str
    file: str
    """Path of the written file below the site's folder, with `/`."""
    digest: str
    """Digest of what was written."""
    stamp: Stamp
    """Size and time of the written file."""
    scripts: list[str]
    """Hashes of its inline scripts."""
    extract: Extract | None
    """What the search reads of it."""
    card: dict[str, Any] | None
    """What is on the picture of a page that search engines and networks should show (the fields of `Card`)."""


@dataclass(frozen=True, kw_only=True)
class TocEntry:
    """An entry of the list of sections, as the frame asks for it."""

    title: str
    url: str
    level: int
    children: tuple[TocEntry, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Body:
    """What stands inside the frame."""

    content: str
    toc: tuple[TocEntry, ...]


class SiteWriter:
    """Writes outputs below the folder `site`, and says what is to be remembered of them.

    Every HTML file gets its security policy unless `is_protecting` is false, as for a development server. What the
    search reads of a page goes to `extracts`, if there is such a folder.
    """

    def __init__(
        self,
        templates: Environment,
        edition: Edition,
        assets: Assets,
        site: Path,
        extracts: Extracts | None = None,
        *,
        is_protecting: bool = False,
    ) -> None:
        self._frame: Template = templates.get_template("main.html")
        self._not_found: Template = templates.get_template("404.html")
        self._edition = edition
        self.assets = assets
        self._site = site
        self._extracts = extracts
        self._is_protecting = is_protecting
        self.notice = ""
        """HTML above the notice of every page, such as the problems that an editor has just made."""

    def write(self, output: Output) -> Written:
        """Write one output and return what is to be remembered of it."""
        card = None
        if isinstance(output, Page) and output.is_listed:
            card = asdict(card_of(output, self._edition.site_name))
        written = self._written(output.uri, file_of(output.uri), self._content(output))
        return {**written, "card": card}

    def _written(self, uri: str, name: str, content: bytes) -> Written:
        scripts: list[str] = []
        is_page = name.endswith(".html")
        if self._is_protecting and is_page:
            scripts = sorted(inline_scripts(content))
            content = protected(content, name)
        written_below(self._site, name, content)
        return {
            "uri": uri,
            "file": name,
            "digest": digest_of([content]),
            "stamp": stamp_of(self._site / name),
            "scripts": scripts,
            "extract": self._extracts.take(name, content) if self._extracts and is_page else None,
            "card": None,
        }

    def remove(self, name: str) -> None:
        """Remove the file `name`, if it is there, and its extract."""
        (self._site / name).unlink(missing_ok=True)
        if self._extracts:
            self._extracts.remove(name)

    def worked_out(self) -> dict[str, str]:
        """Return the QR codes of this process, which take time."""
        return self.assets.codes.used

    def learn(self, codes: dict[str, str]) -> None:
        """Take over the QR codes of another process."""
        self.assets.codes.used |= codes

    def _content(self, output: Output) -> bytes:
        if isinstance(output, File):
            return output.content
        if isinstance(output, Page):
            return self._page(output).encode()
        return redirect_html(output, self._edition).encode()

    def _page(self, page: Page) -> str:
        toc = (TocEntry(title=s.title, url=f"#{s.id}", level=s.level) for s in page.sections)
        body = Body(content=body_html(page, word("section.link", page.language)), toc=tuple(toc))
        return self._frame.render(view=self.view(page), page=body, base_url=urls.relative("", page.uri).rstrip("/"))

    def view(self, page: Page) -> View:
        """Return what the frame shows around a page."""
        view = page_view(page, self._edition, self.assets)
        return replace(view, notice=self.notice + view.notice) if self.notice else view

    def write_not_found(self, page: Page, name: str, root: str) -> Written:
        """Write the error page `page` to the file `name`; it is shown at any address, so its links begin at `root`."""
        view = page_view(page, self._edition, self.assets, root=root)
        html = self._not_found.render(view=view, page=Body(content="", toc=()), base_url=root.rstrip("/"))
        return self._written(name, name, html.encode())


def file_of(uri: str) -> str:
    """Return the path of an output's file below the site's folder."""
    return f"{uri}index.html" if uri.endswith("/") else uri
