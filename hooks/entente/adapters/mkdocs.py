"""Outputs as pages and files of MkDocs 1.6 (and ProperDocs, which runs the same code); problems as its errors."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import click
from markupsafe import Markup
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File as EngineFile
from mkdocs.structure.files import Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as EnginePage

from entente import urls
from entente.adapters.cards import card_of, write_cards
from entente.adapters.components import locked_components
from entente.adapters.forms import EDITOR, form_settings, write_forms
from entente.adapters.frame import Assets, hand_written_page, page_view
from entente.adapters.headers import underscore_headers
from entente.adapters.media import publish_media
from entente.adapters.publish import publish, sitemap, written_below
from entente.adapters.reports import build_report
from entente.adapters.search import SearchOnDemand, search_index
from entente.adapters.security import protect_site
from entente.adapters.settings import edition_of, message_language
from entente.adapters.sharing import Codes
from entente.adapters.writer import SiteWriter
from entente.build import load_publishable
from entente.edition import Edition
from entente.errors import ContentError
from entente.i18n.problems import count_text, problem_text
from entente.i18n.words import word
from entente.model.catalogue import Catalogue
from entente.output import Page

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


class WrittenFile(EngineFile):
    """A file that is already in the site's folder: MkDocs 1.6 resolves links to it and leaves it as it is."""

    def __init__(self, name: str, config: MkDocsConfig) -> None:
        is_page = name.endswith("index.html")
        src_uri = f"{name.removesuffix('.html')}.md" if is_page else name
        super().__init__(
            src_uri,
            src_dir=None,
            dest_dir=config.site_dir,
            use_directory_urls=True,
            inclusion=InclusionLevel.NOT_IN_NAV,
        )
        self.dest_uri = name

    def is_documentation_page(self) -> bool:
        """Say that there is nothing to convert."""
        return False

    def copy_file(self, dirty: bool = False) -> None:
        """Leave the file as it is."""


class Adapter:
    """The events of one build; while serving, the search and the last content without problems outlive it."""

    edition: Edition
    assets: Assets
    writer: SiteWriter
    listed: tuple[str, ...] = ()
    language = "fr"
    is_serving = False
    search: SearchOnDemand | None = None
    last_good: Catalogue | None = None

    def on_startup(self, *, command: str, dirty: bool) -> None:
        """Remember whether this is `mkdocs serve`."""
        self.is_serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Take the edition from the configuration, and keep MkDocs from making its own list of pages."""
        self.edition = edition_of(
            config.site_name,
            config.site_url,
            config.extra,
            os.environ,
            locked_components(Path(config.config_file_path or "mkdocs.yml").parent / "uv.lock"),
        )
        self.language = message_language(config.extra, os.environ)
        config.theme.static_templates.discard("sitemap.xml")
        return config

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Write every output; a problem in content stops the build with the whole list."""
        root = Path(config.config_file_path or "mkdocs.yml").parent
        for file in [f for f in files if f.src_uri.startswith(_UNUSED_THEME_FILES)]:
            files.remove(file)
        theme_css = sorted(
            f.src_uri for f in files if f.src_uri.startswith("assets/stylesheets/") and f.src_uri.endswith(".css")
        )
        codes = Codes(root / ".cache" / "qr-codes.json")
        self.assets = Assets(css=(*theme_css, *_OWN_CSS), js=_OWN_JS, has_search=True, codes=codes)
        # The script by which `mkdocs serve` reloads a page would not be allowed by the pages' policy.
        site, is_protecting = Path(config.site_dir), not self.is_serving
        templates = config.theme.get_env()
        self.writer = SiteWriter(templates, self.edition, self.assets, site, is_protecting=is_protecting)
        try:
            # Forking beside the threads of the development server is not safe.
            processes = 1 if self.is_serving else os.cpu_count() or 1
            made = publish(self._catalogue(root / "content"), self.edition, self.writer, processes)
        except ContentError as error:
            raise PluginError(build_report(error.problems, root / "content", self.language)) from None
        self.listed = tuple(one.uri for one in made if one.is_listed)
        for one in made:
            files.append(WrittenFile(one.file, config))
        for uri in publish_media(root / "content", site, root / ".cache" / "pictures"):
            files.append(WrittenFile(uri, config))
        for language in self.edition.languages:
            self.writer.write_not_found(not_found_page(language), f"{language}/404.html", self._absolute_root())
        for file in files.documentation_pages():
            file.inclusion = InclusionLevel.NOT_IN_NAV
        return files

    def _catalogue(self, content: Path) -> Catalogue:
        """Return the content; while serving, the last one without problems, and say which problems there are now."""
        try:
            self.last_good, warnings = load_publishable(content, self.edition.today)
            if warnings:
                # Not through MkDocs' log: its strict mode counts warnings there and would stop the build.
                click.echo(f"{count_text(warnings, self.language)}: entente check", err=True)
        except ContentError as error:
            if not self.is_serving or self.last_good is None:
                raise
            click.echo(build_report(error.problems, content, self.language), err=True)
            self.writer.notice = problem_notice(error, self.language)
        return self.last_good

    def on_page_context(
        self, context: dict[str, Any], page: EnginePage, config: MkDocsConfig, nav: Navigation
    ) -> dict[str, Any]:
        """Give the template the view of a hand-written page."""
        source = f"docs/{page.file.src_uri}"
        try:
            output = hand_written_page(page.url, page.meta, str(page.title), source)
        except KeyError:
            raise PluginError(word("hand-written.unknown", self.edition.languages[0], path=source)) from None
        self.writer.cards[output.uri] = card_of(output, self.edition.site_name)
        self.listed = (*self.listed, output.uri)
        context["view"] = self.writer.view(output)
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
        if self.is_serving:
            self.search = self.search or SearchOnDemand(site, self._absolute_root())
            self.search.forget()
            self._write_forms(config)
            return
        written_below(site, "sitemap.xml", sitemap(self.listed, self.edition))
        scripts = self.writer.scripts | protect_site(site, self.writer.protected)
        with search_index(site):
            self._write_pictures(config)
        (site / "_headers").write_text(underscore_headers(scripts), encoding="utf-8")
        self._write_forms(config)

    def on_serve(self, server: Any, config: MkDocsConfig, builder: Any) -> Any:  # noqa: ANN401 – the engine's own
        """Let the development server answer searches."""
        if self.search is not None:
            server.set_app(self.search.in_front_of(server.get_app()))
        return server

    def on_shutdown(self) -> None:
        """Remove what only serving needed."""
        if self.search is not None:
            self.search.close()

    def _write_forms(self, config: MkDocsConfig) -> None:
        """Publish the form editor where `mkdocs.yml` asks for it; last, for its page has a policy of its own."""
        settings = form_settings(config.extra, self.language)
        if settings is not None and self.last_good is not None:
            editor = Path(config.config_file_path or "mkdocs.yml").parent / EDITOR
            write_forms(Path(config.site_dir), editor, self.last_good, settings)

    def _write_pictures(self, config: MkDocsConfig) -> None:
        cache = Path(config.config_file_path or "mkdocs.yml").parent / ".cache"
        font = Path(config.docs_dir) / _FONT
        write_cards(self.writer.cards, Path(config.site_dir), cache / "cards", font, os.cpu_count() or 1)
        self.assets.codes.save()

    def _absolute_root(self) -> str:
        return "/" + self.edition.base_url.partition("://")[2].partition("/")[2]


def problem_notice(error: ContentError, language: str) -> str:
    """Return a notice for the pages shown while content has problems, each named in every line."""
    lines = Markup("\n").join(problem_text(problem, language) for problem in error.problems)
    return Markup('<div class="notice notice--uncertain" role="alert"><pre>{}</pre></div>').format(lines)


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
