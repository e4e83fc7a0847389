"""Pages are made when a browser asks for them, from the content as it is at that moment."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from jinja2 import DictLoader, Environment
from tests.builders import a_catalogue, a_commune, a_project, a_text, an_agreement, an_edition

from entente.adapters.frame import Assets
from entente.adapters.serving import LiveSite
from entente.adapters.writer import SiteWriter
from entente.model.catalogue import Catalogue

EDITION = an_edition(base_url="https://example.org/", languages=("fr",))
PROJECT = "fr/conventions/vallee/projets/pont/"
RECORDS = (an_agreement(), a_commune())
VALLEY = a_catalogue(*RECORDS, a_project())
RENAMED = a_catalogue(*RECORDS, a_project(title=a_text("Quay")))


class Live:
    """A live site and what a browser gets of it."""

    def __init__(self, folder: Path) -> None:
        templates = Environment(
            loader=DictLoader({"main.html": "{{ page.content | safe }}", "404.html": ""}), autoescape=True
        )
        assets = Assets(css=(), js=(), has_search=False)
        self.folder = folder
        self.writer = SiteWriter(templates, EDITION, assets, folder)
        self.site = LiveSite(folder, "/site/")

    def settle(self, catalogue: Catalogue, *, is_all_stale: bool = False) -> list[str]:
        return self.site.settle(catalogue, EDITION, self.writer, is_all_stale=is_all_stale)

    def get(self, path: str) -> None:
        def app(environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:  # noqa: ARG001
            return [b""]

        list(self.site.in_front_of(app)({"PATH_INFO": path}, lambda *_: None))

    def files(self) -> set[str]:
        return {path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*") if path.is_file()}

    def written(self) -> int:
        return (self.folder / PROJECT / "index.html").stat().st_mtime_ns


@pytest.fixture
def live(tmp_path: Path) -> Live:
    found = Live(tmp_path)
    found.settle(VALLEY)
    return found


@pytest.mark.parametrize(
    ("path", "file"),
    [
        (f"/site/{PROJECT}", f"{PROJECT}index.html"),
        (f"/site/{PROJECT}index.html", f"{PROJECT}index.html"),
        (f"/site/{PROJECT.rstrip('/')}", f"{PROJECT}index.html"),
        ("/site/fr/feed.atom", "fr/feed.atom"),
        ("/site/", "index.html"),
        ("/site/fr/integrer/conventions/vallee/", "fr/integrer/conventions/vallee/index.html"),
    ],
)
def test_what_is_asked_for_is_made_and_nothing_else(path: str, file: str, live: Live) -> None:
    live.get(path)
    assert live.files() == {file}


@pytest.mark.parametrize("path", [f"/{PROJECT}", "/site/nowhere/", "/site/../secret", "/livereload/1/2"])
def test_other_addresses_are_left_alone(path: str, live: Live) -> None:
    live.get(path)
    assert live.files() == set()


def test_page_is_made_once_and_again_when_what_it_shows_has_changed(live: Live) -> None:
    live.get(f"/site/{PROJECT}")
    first = live.written()
    live.get(f"/site/{PROJECT}")
    assert live.written() == first

    live.site.show(RENAMED, EDITION, live.writer)
    live.get(f"/site/{PROJECT}")
    assert "Quay (fr)" in (live.folder / PROJECT / "index.html").read_text(encoding="utf-8")


def test_everything_is_made_anew_when_every_page_tells_a_problem(live: Live) -> None:
    live.get(f"/site/{PROJECT}")
    first = live.written()
    live.settle(VALLEY, is_all_stale=True)
    live.get(f"/site/{PROJECT}")
    assert live.written() > first


def test_page_of_a_record_that_is_gone_is_removed(live: Live) -> None:
    live.get(f"/site/{PROJECT}")
    uris = live.settle(a_catalogue(*RECORDS))
    live.get(f"/site/{PROJECT}")
    assert (PROJECT in uris, live.files()) == (False, set())


def test_whole_site_is_written_for_the_search(live: Live) -> None:
    live.site.make_all()
    uris = live.settle(VALLEY)
    assert live.files() == {f"{uri}index.html" if uri.endswith("/") else uri for uri in uris}
