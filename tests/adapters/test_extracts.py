"""What the search reads of a page."""

from __future__ import annotations

from pathlib import Path

import pytest

from entente.adapters.extracts import Extracts, extract_of
from entente.adapters.folders import stamp_of
from entente.incremental.digests import digest_of

HEAD = b'<!doctype html>\n<html lang="fr" dir="ltr"><head><title>Gare</title></head><body><header>Menu</header>'
MAIN = b'<main id="content" data-pagefind-body>%s</main>'
PAGE = HEAD + MAIN % b'<h1>Gare</h1>\n<h2 id="a">But</h2>' + b"<footer>Fin</footer></body></html>"
EXTRACT = (
    b'<html lang="fr" dir="ltr"><body><main id="content" data-pagefind-body><h1>Gare</h1>\n<h2 id="a">But</h2>'
    b"</main></body></html>"
)


def test_extract_holds_language_and_body_of_a_page_without_its_frame() -> None:
    assert extract_of(PAGE) == EXTRACT


@pytest.mark.parametrize(
    "unread",
    [
        b'<svg class="map"><title>Carte</title>\n<text>Mersch</text></svg>',
        b'<nav aria-label="Pages"><a href="../">Tout</a></nav>',
        b"<form><label>Th\xc3\xa8me <select><option>Eau</option></select></label></form>",
    ],
)
def test_pictures_menus_and_filters_are_not_read(unread: bytes) -> None:
    assert extract_of(HEAD + MAIN % (b"<p>un</p>" + unread + b"<p>deux</p>" + unread)) == (
        b'<html lang="fr" dir="ltr"><body><main id="content" data-pagefind-body><p>un</p> <p>deux</p> </main>'
        b"</body></html>"
    )


def test_page_that_is_not_searched_has_no_extract() -> None:
    assert extract_of(HEAD + b"<main><h1>Gare</h1></main></body></html>") is None


def test_extract_stands_where_its_page_stands(tmp_path: Path) -> None:
    taken = Extracts(tmp_path).take("fr/gare/index.html", PAGE)
    file = tmp_path / "fr/gare/index.html"
    assert file.read_bytes() == EXTRACT
    assert taken == {"digest": digest_of([EXTRACT]), "stamp": stamp_of(file)}


def test_page_that_is_searched_no_longer_loses_its_extract(tmp_path: Path) -> None:
    extracts = Extracts(tmp_path)
    extracts.take("fr/gare/index.html", PAGE)
    assert extracts.take("fr/gare/index.html", PAGE.replace(b" data-pagefind-body", b"")) is None
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_removing_what_is_not_there_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    extracts = Extracts(tmp_path)
    extracts.remove("fr/none/index.html")
    extracts.remove("file/index.html")
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
