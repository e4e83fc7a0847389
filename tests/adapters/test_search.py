"""The search index: made after a build, or when somebody searches while the site is served."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from entente.adapters.search import SearchError, SearchOnDemand, index_search


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site with a page in French and one in Luxembourgish."""
    write_page(tmp_path / "site", "fr", "Gare")
    write_page(tmp_path / "site", "lb", "Bréck")
    return tmp_path / "site"


def write_page(site: Path, language: str, title: str) -> None:
    """Write the page `<language>/<title>/`."""
    page = site / language / title / "index.html"
    page.parent.mkdir(parents=True)
    page.write_text(
        f'<!doctype html><html lang="{language}"><head><title>{title}</title></head>'
        f"<body><main data-pagefind-body><h1>{title}</h1><p>Texte</p></main></body></html>",
        encoding="utf-8",
    )


def pages_by_language(entry: bytes) -> dict[str, int]:
    """Number of pages in the index of each language."""
    return {language: index["page_count"] for language, index in json.loads(entry)["languages"].items()}


def test_every_language_has_an_index_of_its_own(site: Path) -> None:
    index_search(site)
    assert pages_by_language((site / "pagefind" / "pagefind-entry.json").read_bytes()) == {"fr": 1, "lb": 1}


def test_making_the_index_says_nothing(site: Path, capfd: pytest.CaptureFixture[str]) -> None:
    index_search(site)
    assert capfd.readouterr() == ("", "")


def test_index_that_cannot_be_made_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SearchError):
        index_search(tmp_path / "nowhere")


class Server:
    """A served site, asked as a web server asks it."""

    def __init__(self, search: SearchOnDemand) -> None:
        self.search = search
        self.app = search.in_front_of(self._engine)

    def _engine(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        start_response("404 Not Found", [])
        return [b"engine: " + environ["PATH_INFO"].encode()]

    def get(self, path: str) -> tuple[str, bytes]:
        """Status and content of the answer."""
        said: list[str] = []
        content = b"".join(self.app({"PATH_INFO": path}, lambda status, _: said.append(status)))
        return said[0], content


@pytest.fixture
def server(site: Path) -> Iterator[Server]:
    """A server at whose root the site is."""
    search = SearchOnDemand(site, "/")
    yield Server(search)
    search.close()


def test_first_search_makes_the_index(server: Server) -> None:
    before = server.get("/pagefind/pagefind-entry.json")
    status, _ = server.get("/pagefind/pagefind.js")
    after = server.get("/pagefind/pagefind-entry.json")

    assert before == ("404 Not Found", b"engine: /pagefind/pagefind-entry.json")
    assert (status, after[0], pages_by_language(after[1])) == ("200 OK", "200 OK", {"fr": 1, "lb": 1})


def test_index_is_made_anew_only_after_the_site_has_changed(server: Server, site: Path) -> None:
    server.get("/pagefind/pagefind.js")
    write_page(site, "fr", "Pont")
    server.get("/pagefind/pagefind.js")
    unchanged = server.get("/pagefind/pagefind-entry.json")[1]
    server.search.forget()
    server.get("/pagefind/pagefind.js")

    assert pages_by_language(unchanged) == {"fr": 1, "lb": 1}
    assert pages_by_language(server.get("/pagefind/pagefind-entry.json")[1]) == {"fr": 2, "lb": 1}


def test_index_outlives_the_emptying_of_the_site(server: Server, site: Path) -> None:
    server.get("/pagefind/pagefind.js")
    (site / "fr" / "Gare" / "index.html").unlink()

    assert server.get("/pagefind/pagefind.js")[0] == "200 OK"
    assert not (site / "pagefind").exists()


@pytest.mark.parametrize("path", ["/", "/fr/", "/pagefind", "/pagefind/../secret", "/pagefind/none.js"])
def test_everything_else_is_left_to_the_engine(path: str, server: Server) -> None:
    assert server.get(path) == ("404 Not Found", b"engine: " + path.encode())
