"""The search index: made of extracts after a build, or when somebody searches while the site is served."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from entente.adapters.extracts import Extracts
from entente.adapters.search import SearchError, SearchOnDemand, index_search


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    """Extracts of a page in French and of one in Luxembourgish."""
    take_page(Extracts(tmp_path / "pages"), "fr", "Gare")
    take_page(Extracts(tmp_path / "pages"), "lb", "Bréck")
    return tmp_path / "pages"


def take_page(extracts: Extracts, language: str, title: str) -> None:
    """Take the extract of the page `<language>/<title>/`."""
    html = (
        f'<!doctype html><html lang="{language}"><head><title>{title}</title></head>'
        f"<body><main data-pagefind-body><h1>{title}</h1><p>Texte</p></main></body></html>"
    )
    assert extracts.take(f"{language}/{title}/index.html", html.encode())


def pages_by_language(entry: bytes) -> dict[str, int]:
    """Number of pages in the index of each language."""
    return {language: index["page_count"] for language, index in json.loads(entry)["languages"].items()}


def test_every_language_has_an_index_of_its_own(pages: Path, tmp_path: Path) -> None:
    index_search(pages, tmp_path / "index")
    assert pages_by_language((tmp_path / "index" / "pagefind-entry.json").read_bytes()) == {"fr": 1, "lb": 1}


def test_addresses_in_the_index_are_those_of_the_pages(pages: Path, tmp_path: Path) -> None:
    index_search(pages, tmp_path / "index")
    fragments = [gzip.decompress(path.read_bytes()) for path in (tmp_path / "index" / "fragment").iterdir()]
    found = [json.loads(fragment.removeprefix(b"pagefind_dcd"))["url"] for fragment in fragments]
    assert sorted(found) == ["/fr/Gare/", "/lb/Bréck/"]


def test_making_the_index_says_nothing(pages: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    index_search(pages, tmp_path / "index")
    assert capfd.readouterr() == ("", "")


def test_index_that_cannot_be_made_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SearchError):
        index_search(tmp_path / "nowhere", tmp_path / "index")


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
def server() -> Iterator[Server]:
    """A server of two pages."""
    search = SearchOnDemand("/")
    take_page(search.extracts, "fr", "Gare")
    take_page(search.extracts, "lb", "Bréck")
    yield Server(search)
    search.close()


def test_first_search_makes_the_index(server: Server) -> None:
    before = server.get("/pagefind/pagefind-entry.json")
    status, _ = server.get("/pagefind/pagefind.js")
    after = server.get("/pagefind/pagefind-entry.json")

    assert before == ("404 Not Found", b"engine: /pagefind/pagefind-entry.json")
    assert (status, after[0], pages_by_language(after[1])) == ("200 OK", "200 OK", {"fr": 1, "lb": 1})


def test_index_is_made_anew_only_after_the_site_has_changed(server: Server) -> None:
    server.get("/pagefind/pagefind.js")
    take_page(server.search.extracts, "fr", "Pont")
    server.get("/pagefind/pagefind.js")
    unchanged = server.get("/pagefind/pagefind-entry.json")[1]
    server.search.forget()
    server.get("/pagefind/pagefind.js")

    assert pages_by_language(unchanged) == {"fr": 1, "lb": 1}
    assert pages_by_language(server.get("/pagefind/pagefind-entry.json")[1]) == {"fr": 2, "lb": 1}


def test_whoever_searches_has_the_pages_prepared_first() -> None:
    search = SearchOnDemand("/", lambda: take_page(search.extracts, "de", "Brücke"))
    server = Server(search)
    server.get("/pagefind/pagefind.js")
    assert pages_by_language(server.get("/pagefind/pagefind-entry.json")[1]) == {"de": 1}
    search.close()


@pytest.mark.parametrize("path", ["/", "/fr/", "/pagefind", "/pagefind/../secret", "/pagefind/none.js"])
def test_everything_else_is_left_to_the_engine(path: str, server: Server) -> None:
    assert server.get(path) == ("404 Not Found", b"engine: " + path.encode())
