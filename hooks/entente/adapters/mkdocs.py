"""Outputs as pages and files of MkDocs 1.6 (and ProperDocs, which runs the same code); problems as its errors."""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import click
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File as EngineFile
from mkdocs.structure.files import Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as EnginePage

from entente import urls
from entente.adapters.cards import Card, card_of
from entente.adapters.components import locked_components
from entente.adapters.frame import Assets, apologies, hand_written_page, page_view
from entente.adapters.kept import setting_of
from entente.adapters.media import publish_media
from entente.adapters.records import KeptRecords
from entente.adapters.reports import build_report, problem_notice
from entente.adapters.search import SearchOnDemand
from entente.adapters.serving import LiveSite
from entente.adapters.settings import edition_of, message_language
from entente.adapters.sharing import Codes
from entente.adapters.site import SiteBuild
from entente.adapters.watcher import ContentWatcher, Steps
from entente.adapters.writer import SiteWriter, Written, file_of
from entente.build import load_publishable
from entente.edition import Edition
from entente.errors import ContentError, Problem
from entente.examination import examine_file
from entente.i18n.problems import count_text
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
    """The events of one build; while serving, the live site, the search and the last good content outlive it."""

    edition: Edition
    writer: SiteWriter
    build: SiteBuild
    language = "fr"
    is_serving = False
    live: LiveSite | None = None
    search: SearchOnDemand | None = None
    watcher: ContentWatcher | None = None
    last_good: Catalogue | None = None

    def __init__(self) -> None:
        self.error_pages: list[Written] = []
        self.hand_written: dict[str, Card] = {}

    def on_startup(self, *, command: str, dirty: bool) -> None:
        """Remember whether this is `mkdocs serve`."""
        self.is_serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Take the edition from the configuration, and keep MkDocs from making its own list of pages."""
        components = locked_components(root_of(config) / "uv.lock")
        self.edition = edition_of(config.site_name, config.site_url, config.extra, os.environ, components)
        self.language = message_language(config.extra, os.environ)
        config.theme.static_templates.discard("sitemap.xml")
        return config

    def on_pre_build(self, config: MkDocsConfig) -> None:
        """Save the site of the last build from being emptied."""
        self.build = SiteBuild(Path(config.site_dir), root_of(config) / ".cache", self.edition)
        if not self.is_serving:
            self.build.begin()

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Write what has changed; a problem in content stops the build with the whole list."""
        content, site = root_of(config) / "content", Path(config.site_dir)
        for file in [f for f in files if f.src_uri.startswith(_UNUSED_THEME_FILES)]:
            files.remove(file)
        if self.is_serving and self.live is None:
            self.live = LiveSite(Path(config.site_dir), self._absolute_root())
            self.search = SearchOnDemand(self._absolute_root(), lambda: self._complete(config))
        self.writer = self._writer(files, config)
        try:
            outputs = self._serve(content, config) if self.is_serving else self._publish(content, config)
        except ContentError as error:
            raise PluginError(build_report(error.problems, content, self.language)) from None
        for name in (*outputs, *publish_media(content, site, root_of(config) / ".cache" / "pictures")):
            files.append(WrittenFile(name, config))
        self.hand_written = {}
        self.error_pages = [
            self.writer.write_not_found(not_found_page(language), f"{language}/404.html", self._absolute_root())
            for language in self.edition.languages
        ]
        for file in files.documentation_pages():
            file.inclusion = InclusionLevel.NOT_IN_NAV
        return files

    def _writer(self, files: Files, config: MkDocsConfig) -> SiteWriter:
        """Return what writes pages: into the frame, with the theme's style sheets and our own."""
        theme_css = sorted(
            f.src_uri for f in files if f.src_uri.startswith("assets/stylesheets/") and f.src_uri.endswith(".css")
        )
        codes = Codes(root_of(config) / ".cache" / "qr-lines.json")
        assets = Assets(css=(*theme_css, *_OWN_CSS), js=_OWN_JS, has_search=True, codes=codes)
        # The script by which `mkdocs serve` reloads a page would not be allowed by the pages' policy.
        is_protecting = not self.is_serving
        templates = config.theme.get_env()
        extracts = self.search.extracts if self.search else self.build.extracts
        return SiteWriter(templates, self.edition, assets, Path(config.site_dir), extracts, is_protecting=is_protecting)

    def _complete(self, config: MkDocsConfig) -> None:
        """Make everything that a search looks through."""
        assert self.live is not None and self.search is not None  # noqa: S101 – only while serving
        self.live.make_all()
        for name in map(file_of, self.hand_written):
            self.search.extracts.take(name, (Path(config.site_dir) / name).read_bytes())

    def _publish(self, content: Path, config: MkDocsConfig) -> list[str]:
        """Write what has changed since the last build and return the names of all files of outputs."""
        records = KeptRecords(root_of(config) / ".cache")
        records.recall()
        self.last_good = self._catalogue(content)
        records.keep(self.last_good)
        theme = (path for place in config.theme.dirs for path in Path(place).rglob("*.html"))
        options = (self.writer.assets.css, config.site_dir, config.theme.name)
        setting = setting_of(self.edition, theme, options)
        return [one["file"] for one in self.build.publish(self.last_good, self.writer, setting)]

    def _serve(self, content: Path, config: MkDocsConfig) -> list[str]:
        """Be ready to make every output when it is asked for, and return the names of their files."""
        assert self.live is not None  # noqa: S101 – while serving
        self.live.begin()
        return [file_of(uri) for uri in self._settle(content)]

    def _settle(self, content: Path) -> list[str]:
        """Take the content as it is now for the live site; with problems, the last one without, and say which."""
        assert self.live is not None and self.search is not None  # noqa: S101 – only while serving
        had_notice, self.writer.notice = self.writer.notice, ""
        try:
            self.last_good = self._catalogue(content)
        except ContentError as error:
            if self.last_good is None:
                raise
            click.echo(build_report(error.problems, content, self.language), err=True)
            self.writer.notice = problem_notice(error.problems, self.language)
        self.search.forget()
        is_all_stale = self.writer.notice != had_notice
        return self.live.settle(self.last_good, self.edition, self.writer, is_all_stale=is_all_stale)

    def _show(self, content: Path, changed: Path) -> bool:
        """Take over one record that has changed, at once; return False when everything must be read."""
        after = None if self.writer.notice or self.last_good is None else examine_file(self.last_good, content, changed)
        if after is None or self.live is None or self.search is None:
            return False
        self.last_good = after
        self.search.forget()
        self.live.show(after, self.edition, self.writer)
        return True

    def _follow(self, content: Path, config: MkDocsConfig) -> bool:
        """Take over all content and its pictures; return whether pages show a problem now, or show none any more."""
        publish_media(content, Path(config.site_dir), root_of(config) / ".cache" / "pictures")
        before = self.writer.notice
        self._settle(content)
        return self.writer.notice != before

    def _catalogue(self, content: Path) -> Catalogue:
        # While serving, the warnings wait until the writer rests.
        catalogue, warnings = load_publishable(content, None if self.is_serving else self.edition.today)
        self._count(warnings)
        return catalogue

    def _rest(self, content: Path) -> None:
        """Say how many warnings the content gives."""
        with suppress(ContentError):  # then its problems have been told
            self._count(load_publishable(content, self.edition.today)[1])

    def _count(self, warnings: Sequence[Problem]) -> None:
        if warnings:
            # Not through MkDocs' log: its strict mode counts warnings there and would stop the build.
            click.echo(f"{count_text(warnings, self.language)}: entente check", err=True)

    def on_page_context(
        self, context: dict[str, Any], page: EnginePage, config: MkDocsConfig, nav: Navigation
    ) -> dict[str, Any]:
        """Give the template the view of a hand-written page."""
        source = f"docs/{page.file.src_uri}"
        try:
            output = hand_written_page(page.url, page.meta, str(page.title), source)
        except KeyError:
            raise PluginError(word("hand-written.unknown", self.edition.languages[0], path=source)) from None
        self.hand_written[output.uri] = card_of(output, self.edition.site_name)
        context["view"] = self.writer.view(output)
        return context

    def on_template_context(self, context: dict[str, Any], template_name: str, config: MkDocsConfig) -> dict[str, Any]:
        """Give the site-wide error page its view, in the first language."""
        if template_name == "404.html":
            output = not_found_page(self.edition.languages[0])
            context["view"] = page_view(output, self.edition, self.writer.assets, root=self._absolute_root())
            context["page"] = {"content": "", "toc": [], "meta": {}}
            context["apologies"] = apologies(self.edition, self._absolute_root())
            context["base_url"] = self._absolute_root().rstrip("/")
        return context

    def on_post_build(self, config: MkDocsConfig) -> None:
        """Write what concerns the whole site; while serving, the search index is made when it is wanted."""
        if not self.is_serving:
            font = Path(config.docs_dir) / _FONT
            self.build.finish(self.hand_written, self.error_pages, self.writer, font)
        # Last, for its page has a policy of its own.
        if (config.extra.get("entente") or {}).get("forms") and self.last_good is not None:
            from entente.adapters.forms import EDITOR, form_settings, write_forms  # takes time that most builds save

            settings = form_settings(config.extra, self.language)
            assert settings is not None  # noqa: S101 – they are there
            write_forms(Path(config.site_dir), root_of(config) / EDITOR, self.last_good, settings)

    def on_serve(self, server: Any, config: MkDocsConfig, builder: Any) -> Any:  # noqa: ANN401 – the engine's own
        """Let the development server answer searches, and show content as soon as it is saved."""
        if self.live is not None and self.search is not None:
            content = root_of(config) / "content"
            server.set_app(self.search.in_front_of(self.live.in_front_of(server.get_app())))
            steps = Steps(
                show=self._show,
                follow=lambda: self._follow(content, config),
                rest=lambda: self._rest(content),
            )
            self.watcher = ContentWatcher(content, steps, server)
            # MkDocs would look every half second and then build the whole site.
            config.watch = [path for path in config.watch if Path(path).resolve() != content.resolve()]
            self.watcher.start()
        return server

    def on_shutdown(self) -> None:
        """Remove what only serving needed."""
        if self.watcher is not None:
            self.watcher.stop()
        if self.search is not None:
            self.search.close()

    def _absolute_root(self) -> str:
        return "/" + self.edition.base_url.partition("://")[2].partition("/")[2]


def root_of(config: MkDocsConfig) -> Path:
    """Return the folder of the project."""
    return Path(config.config_file_path or "mkdocs.yml").parent


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
