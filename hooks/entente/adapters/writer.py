"""Outputs written as finished files: the frame of the site drawn around each page, without an engine's page objects."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from jinja2 import Environment, Template

from entente import urls
from entente.adapters.body import body_html
from entente.adapters.cards import Card, card_of
from entente.adapters.frame import Assets, View, page_view
from entente.adapters.publish import file_of, written_below
from entente.adapters.redirects import redirect_html
from entente.adapters.security import inline_scripts, protected
from entente.edition import Edition
from entente.i18n.words import word
from entente.output import File, Output, Page

State = tuple[dict[str, Card], dict[str, str], set[str], set[str]]


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
    """Writes outputs below the folder `site`, and remembers the pictures and codes that their pages need.

    Every HTML file gets its security policy unless `is_protecting` is false, as for a development server.
    """

    def __init__(
        self, templates: Environment, edition: Edition, assets: Assets, site: Path, *, is_protecting: bool = False
    ) -> None:
        self._frame: Template = templates.get_template("main.html")
        self._not_found: Template = templates.get_template("404.html")
        self._edition = edition
        self._assets = assets
        self._site = site
        self._is_protecting = is_protecting
        self.protected: set[str] = set()
        """Files written with their security policy."""
        self.scripts: set[str] = set()
        """Hashes of the inline scripts in them."""
        self.cards: dict[str, Card] = {}
        self.notice = ""
        """HTML above the notice of every page, such as the problems that an editor has just made."""

    def write(self, output: Output) -> None:
        """Write one output."""
        self._write(file_of(output), self._content(output))

    def _write(self, name: str, content: bytes) -> None:
        if self._is_protecting and name.endswith(".html"):
            self.protected.add(name)
            self.scripts |= inline_scripts(content)
            content = protected(content, name)
        written_below(self._site, name, content)

    def _content(self, output: Output) -> bytes:
        if isinstance(output, File):
            return output.content
        if isinstance(output, Page):
            return self._page(output).encode()
        return redirect_html(output, self._edition).encode()

    def _page(self, page: Page) -> str:
        if page.is_listed:
            self.cards[page.uri] = card_of(page, self._edition.site_name)
        toc = (TocEntry(title=s.title, url=f"#{s.id}", level=s.level) for s in page.sections)
        body = Body(content=body_html(page, word("section.link", page.language)), toc=tuple(toc))
        return self._frame.render(view=self.view(page), page=body, base_url=urls.relative("", page.uri).rstrip("/"))

    def view(self, page: Page) -> View:
        """Return what the frame shows around a page."""
        view = page_view(page, self._edition, self._assets)
        return replace(view, notice=self.notice + view.notice) if self.notice else view

    def write_not_found(self, page: Page, name: str, root: str) -> None:
        """Write the error page `page` to the file `name`; it is shown at any address, so its links begin at `root`."""
        view = page_view(page, self._edition, self._assets, root=root)
        html = self._not_found.render(view=view, page=Body(content="", toc=()), base_url=root.rstrip("/"))
        self._write(name, html.encode())

    def state(self) -> State:
        """Return what this process remembers, for another to absorb."""
        return self.cards, self._assets.codes.used, self.protected, self.scripts

    def absorb(self, state: State) -> None:
        """Remember what another process has remembered."""
        cards, codes, files, scripts = state
        self.cards |= cards
        self._assets.codes.used |= codes
        self.protected |= files
        self.scripts |= scripts
