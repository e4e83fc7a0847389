"""Cards of the site within pages of other sites, under the headers that the site's server sends."""

from __future__ import annotations

import functools
import http.server
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Frame

pytestmark = [pytest.mark.browser, pytest.mark.slow]

Framed = Callable[[str], Frame]


class _Elsewhere(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 – the name is the library's
        """Stay silent."""


@pytest.fixture
def framed(browser: Browser, site_url: str, tmp_path: Path) -> Iterator[Framed]:
    """Opens an address of the site in a frame of a page of another origin."""
    handler = functools.partial(_Elsewhere, directory=str(tmp_path))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as elsewhere:
        threading.Thread(target=elsewhere.serve_forever, daemon=True).start()

        def opened(uri: str) -> Frame:
            code = f'<!doctype html><title>Elsewhere</title><iframe src="{site_url}{uri}" title="Card"></iframe>'
            (tmp_path / "index.html").write_text(code, encoding="utf-8")
            page = browser.new_context().new_page()
            page.goto(f"http://127.0.0.1:{elsewhere.server_port}/", wait_until="networkidle")
            return page.frames[1]

        yield opened
        elsewhere.shutdown()


@pytest.mark.parametrize(
    ("uri", "title"),
    [
        ("fr/integrer/conventions/nordstad/", "Nordstad"),
        ("de/einbetten/gemeinden/diekirch/", "Diekirch"),
        ("en/embed/projects/nordstadbus/", "Nordstadbus"),
    ],
)
def test_card_shows_on_another_site(uri: str, title: str, framed: Framed, site_url: str) -> None:
    card = framed(uri)
    assert card.url == site_url + uri
    assert card.locator("h1").inner_text(timeout=5000) == title
    assert card.locator("script").count() == 0
    assert card.evaluate("document.styleSheets.length") == 1


def test_usual_page_does_not_show_on_another_site(framed: Framed) -> None:
    assert framed("fr/conventions/nordstad/").url == "chrome-error://chromewebdata/"
