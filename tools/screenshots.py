"""Photograph the built site: six kinds of page at four widths for the developers, and the picture of the README.

`.venv/bin/python -m tools.screenshots [site]` renews docs/developers/screenshots/ and docs/assets/screenshot.png.
"""

from __future__ import annotations

import functools
import http.server
import io
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, sync_playwright
from tools.browser import NO_BROWSER, find_chromium

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "docs" / "developers" / "screenshots"
README_PICTURE = ROOT / "docs" / "assets" / "screenshot.png"
PAGES = {
    "home": "fr/",
    "agreement": "fr/conventions/nordstad/",
    "project": "de/konventionen/nordstad/projekte/gare-ettelbruck/",
    "commune": "lb/gemengen/diekirch/",
    "projects": "en/projects/",
    "news": "fr/actualites/",
}
# Width and height in pixels: what people see first, and a little more on phones.
SCREENS = ((390, 1500), (768, 1300), (1280, 1000), (1920, 1080))
_DARK_WIDTH = 1280
_COLOURS = 96


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 – the name the base class gives
        """Say nothing about each request."""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve a folder on this machine while the block runs; gives its address."""
    handler = functools.partial(_Quiet, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def photograph(browser: Browser, address: str, size: tuple[int, int], scheme: str) -> bytes:
    """Return the first screen of a page as a PNG of few colours."""
    context = browser.new_context(
        viewport={"width": size[0], "height": size[1]},
        color_scheme="dark" if scheme == "dark" else "light",
        reduced_motion="reduce",
    )
    page = context.new_page()
    page.goto(address, wait_until="networkidle")
    picture = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    context.close()
    reduced = io.BytesIO()
    picture.quantize(_COLOURS, dither=Image.Dither.NONE).save(reduced, "PNG", optimize=True)
    return reduced.getvalue()


def photograph_all(browser: Browser, base: str) -> Iterator[tuple[Path, bytes]]:
    """Yield the path and bytes of every picture."""
    yield README_PICTURE, photograph(browser, base + PAGES["home"], (1280, 800), "light")
    for name, uri in PAGES.items():
        for size in SCREENS:
            yield FOLDER / f"{name}-{size[0]}.png", photograph(browser, base + uri, size, "light")
            if size[0] == _DARK_WIDTH:
                yield FOLDER / f"{name}-{size[0]}-dark.png", photograph(browser, base + uri, size, "dark")


def main(site: Path) -> None:
    """Renew all pictures from the site built in `site`."""
    chromium = find_chromium()
    if chromium is None:
        sys.exit(NO_BROWSER)
    FOLDER.mkdir(parents=True, exist_ok=True)
    with served(site) as base, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        for path, content in photograph_all(browser, base):
            path.write_bytes(content)
            print(f"{path.relative_to(ROOT)}: {len(content):,} bytes")
        browser.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "site")
