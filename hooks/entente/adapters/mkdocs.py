"""Outputs as pages and files of MkDocs 1.6 (and ProperDocs, which runs the same code); problems as its errors."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File as EngineFile
from mkdocs.structure.files import Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as EnginePage
from mkdocs.structure.toc import AnchorLink, TableOfContents

from entente import urls
from entente.adapters.body import body_html
from entente.adapters.cards import Card, card_of, write_cards
from entente.adapters.frame import Assets, hand_written_page, page_view
from entente.adapters.headers import underscore_headers
from entente.adapters.redirects import redirect_html
from entente.adapters.search import SearchOnDemand, index_search
from entente.adapters.security import protect_site, script_hashes
from entente.adapters.settings import edition_of
from entente.adapters.sharing import Codes
from entente.build import load_catalogue, produce
from entente.edition import Edition
from entente.errors import ContentError
from entente.i18n.problems import problem_text
from entente.i18n.words import word
from entente.output import File, Output, Page

_LOG = logging.getLogger("mkdocs.entente")
_OWN_CSS = ("assets/entente.css",)
_FONT = "assets/fonts/atkinson-hyperlegible-next-latin-wght-normal.woff2"
_OWN_JS = ("assets/entente.js",)
# Material's own scripts and search are not used (docs/developers/decisions.md): they are not published either.
_UNUSED_THEME_FILES = (
    "assets/javascripts/",
    "assets/images/",
    "assets/stylesheets/classic/",
    "assets/stylesheets/modern/",
)


class OutputPage(EnginePage):
    """A page of MkDocs whose body comes ready from a producer: nothing is read or converted."""

    def __init__(self, output: Page, file: EngineFile, config: MkDocsConfig) -> None:
        super().__init__(output.title, file, config)
        self.output = output

    def read_source(self, config: MkDocsConfig) -> None:
        """Say title and description, as MkDocs takes them from front matter."""
        self.markdown = ""
        self.meta = {"title": self.output.title, "description": self.output.description}
        if self.output.kind == "not-found":
            self.meta["template"] = "404.html"

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Take the body and its headings from the output."""
        self.content = body_html(self.output, word("section.link", self.output.language))
        self.toc = TableOfContents([AnchorLink(s.title, s.id, s.level) for s in self.output.sections])
        # What MkDocs 1.6 compares for `validation.anchors`; our own tests follow every link of the built site.
        self.present_anchor_ids = {section.id for section in self.output.sections}
        self.links_to_anchors = {}


class Adapter:
    """The events of one build; only the search of `mkdocs serve` lives from one build to the next."""

    edition: Edition
    assets: Assets
    cards: dict[str, Card]
    is_serving = False
    search: SearchOnDemand | None = None

    def on_startup(self, *, command: str, dirty: bool) -> None:
        """Remember whether this is `mkdocs serve`."""
        self.is_serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Take the edition from the configuration."""
        self.edition = edition_of(config.site_name, config.site_url, config.extra, os.environ)
        return config

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Add every output; a problem in content stops the build with the whole list."""
        root = Path(config.config_file_path or "mkdocs.yml").parent
        for file in [f for f in files if f.src_uri.startswith(_UNUSED_THEME_FILES)]:
            files.remove(file)
        theme_css = sorted(
            f.src_uri for f in files if f.src_uri.startswith("assets/stylesheets/") and f.src_uri.endswith(".css")
        )
        codes = Codes(root / ".cache" / "qr-codes.json")
        self.assets = Assets(css=(*theme_css, *_OWN_CSS), js=_OWN_JS, has_search=True, codes=codes)
        self.cards = {}
        try:
            for output in produce(load_catalogue(root / "content"), self.edition):
                files.append(self._engine_file(output, config))
        except ContentError as error:
            raise PluginError(problem_list(error, self.edition.languages[0])) from None
        for language in self.edition.languages:
            files.append(self._not_found(language, config))
        for file in files.documentation_pages():
            file.inclusion = InclusionLevel.NOT_IN_NAV
        return files

    def _engine_file(self, output: Output, config: MkDocsConfig) -> EngineFile:
        if isinstance(output, Page):
            file = EngineFile.generated(
                config, f"{output.uri}index.md", content="", inclusion=InclusionLevel.NOT_IN_NAV
            )
            OutputPage(output, file, config)
            return file
        if isinstance(output, File):
            return EngineFile.generated(config, output.uri, content=output.content)
        return EngineFile.generated(config, f"{output.uri}index.html", content=redirect_html(output, self.edition))

    def _not_found(self, language: Any, config: MkDocsConfig) -> EngineFile:  # noqa: ANN401
        output = not_found_page(language)
        file = EngineFile.generated(config, f"{language}/404.md", content="", inclusion=InclusionLevel.NOT_IN_NAV)
        file.dest_uri = f"{language}/404.html"
        OutputPage(output, file, config)
        return file

    def on_page_context(
        self, context: dict[str, Any], page: EnginePage, config: MkDocsConfig, nav: Navigation
    ) -> dict[str, Any]:
        """Give the template the view of the page."""
        if isinstance(page, OutputPage):
            output = page.output
        else:
            title = str(page.title)
            output = hand_written_page(page.url, page.meta, title, f"docs/{page.file.src_uri}")
        if output.is_listed:
            self.cards[output.uri] = card_of(output, self.edition.site_name)
        if output.kind == "not-found":
            context["base_url"] = self._absolute_root().rstrip("/")
            context["view"] = page_view(output, self.edition, self.assets, root=self._absolute_root())
        else:
            context["view"] = page_view(output, self.edition, self.assets)
        return context

    def on_template_context(self, context: dict[str, Any], template_name: str, config: MkDocsConfig) -> dict[str, Any]:
        """Give the site-wide error page its view, in the first language."""
        if template_name == "404.html":
            output = not_found_page(self.edition.languages[0])
            context["view"] = page_view(output, self.edition, self.assets, root=self._absolute_root())
            context["page"] = {"content": "", "toc": [], "meta": {}}
            context["base_url"] = self._absolute_root().rstrip("/")
        return context

    def on_post_build(self, config: MkDocsConfig) -> None:
        """Make the search index of what was written and protect the pages; while serving, only when they are wanted."""
        site = Path(config.site_dir)
        if self.is_serving:  # the script by which `mkdocs serve` reloads a page would not be allowed
            self.search = self.search or SearchOnDemand(site, self._absolute_root())
            self.search.forget()
            return
        index_search(site)
        self._write_pictures(config)
        protect_site(site)
        (site / "_headers").write_text(underscore_headers(script_hashes(site)), encoding="utf-8")

    def on_serve(self, server: Any, config: MkDocsConfig, builder: Any) -> Any:  # noqa: ANN401 – the engine's own
        """Let the development server answer searches."""
        if self.search is not None:
            server.set_app(self.search.in_front_of(server.get_app()))
        return server

    def on_shutdown(self) -> None:
        """Remove what only serving needed."""
        if self.search is not None:
            self.search.close()

    def _write_pictures(self, config: MkDocsConfig) -> None:
        cache = Path(config.config_file_path or "mkdocs.yml").parent / ".cache"
        write_cards(self.cards, Path(config.site_dir), cache / "cards", Path(config.docs_dir) / _FONT)
        self.assets.codes.save()

    def _absolute_root(self) -> str:
        return "/" + self.edition.base_url.partition("://")[2].partition("/")[2]


def problem_list(error: ContentError, language: str) -> str:
    """Return all problems, one a line, then their number."""
    lines: Iterable[str] = (problem_text(problem, language) for problem in error.problems)
    return "\n".join(("", *lines, word_count(len(error.problems), language)))


def word_count(number: int, language: str) -> str:
    """Return the closing line of a list of problems."""
    return f"{number} problème(s)" if language == "fr" else f"{number} problem(s)"


def not_found_page(language: Any) -> Page:  # noqa: ANN401
    """Return the error page of a language."""
    return Page(
        address=urls.home(),
        language=language,
        title=word("not_found", language),
        description="",
        kind="not-found",
        head="",
        is_listed=False,
    )
