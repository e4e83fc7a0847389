"""The real site, built once for all tests of this folder, served on this machine, and a browser to look at it."""

from __future__ import annotations

import atexit
import fcntl
import functools
import http.server
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page, Request, sync_playwright
from tests.site.reading import PageFacts, read_site
from tools.browser import find_chromium

from entente.adapters.headers import framed_paths, response_headers

DAY = "1795435200"
"""`SOURCE_DATE_EPOCH` of every build in the tests: 23 November 2026, 12:00 UTC."""
_FLAGS = "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"


def build_site(project: Path, target: Path) -> None:
    """Build the project in the folder `project` into `target`, as `make build` does."""
    environment = os.environ | {"SOURCE_DATE_EPOCH": DAY, "NO_MKDOCS_2_WARNING": "true"}
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--strict", "--site-dir", str(target)]
    answer = subprocess.run(command, cwd=project, env=environment, capture_output=True, text=True, check=False)
    assert (answer.returncode, answer.stdout + answer.stderr) == (0, ""), answer.stdout + answer.stderr


def shared_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The temporary folder of this test run, the same for all its processes."""
    own = tmp_path_factory.getbasetemp()
    return own.parent if "PYTEST_XDIST_WORKER" in os.environ else own


def built_once(folder: Path, name: str, build: Callable[[Path], None]) -> Path:
    """The folder `name`, made by `build` in the first process that asks for it."""
    target, done = folder / name, folder / f"{name}.done"
    with (folder / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not done.exists():
            build(target)
            done.touch()
    return target


@pytest.fixture(scope="session")
def built_site(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the real site, built by MkDocs."""
    return built_once(shared_folder(tmp_path_factory), "built-site", functools.partial(build_site, root))


@pytest.fixture(scope="session")
def site_pages(built_site: Path) -> Mapping[str, PageFacts]:
    """What every page of the real site says about itself, by its URI such as `fr/projets/`."""
    return read_site(built_site)


@pytest.fixture(scope="session")
def one_of_each(site_pages: Mapping[str, PageFacts]) -> Mapping[str, Mapping[str, str]]:
    """The URI of one page of each kind in its languages: kind -> language -> URI; the longest page of its kind."""
    longest: dict[str, PageFacts] = {}
    for page in site_pages.values():
        if (
            page.language == "fr"
            and page.uri.endswith("/")
            and page.alternates
            and page.size > getattr(longest.get(page.kind), "size", -1)
        ):
            longest[page.kind] = page
    return {kind: page.alternates for kind, page in sorted(longest.items())}


class _Handler(http.server.SimpleHTTPRequestHandler):
    """Serves a folder like a web server set up for this site: each language has its own error page."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 – the name is the library's
        """Stay silent."""

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:  # noqa: ARG002
        """Answer with the error page of the language of the address."""
        language = self.path.strip("/").partition("/")[0]
        page = Path(self.directory) / language / "404.html"
        if code != 404 or not page.is_file():
            page = Path(self.directory) / "404.html"
        content = page.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)


class _HandlerWithHeaders(_Handler):
    """Says with every file what the files in `deploy/` make a server say."""

    def end_headers(self) -> None:
        """Add the headers of the site."""
        for name, value in response_headers(in_frames=self.path.startswith(framed_paths())).items():
            self.send_header(name, value)
        super().end_headers()


def serve(folder: Path, handler: type[_Handler] = _Handler) -> Iterator[str]:
    """Serve a folder as long as the fixture lives; gives its address, ending in `/`."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(handler, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="session")
def site_url(built_site: Path) -> Iterator[str]:
    """Address at which the real site is served, ending in `/`."""
    yield from serve(built_site, _HandlerWithHeaders)


@functools.cache
def _started_browser() -> Browser:
    """The one Chromium of this process: folders of tests share it, and Playwright starts only once."""
    chromium = find_chromium()
    assert chromium, "These tests need Chromium: `make test` finds or installs it, or set CHROMIUM to its path."
    playwright = sync_playwright().start()
    atexit.register(playwright.stop)
    started = playwright.chromium.launch(executable_path=chromium, args=_FLAGS.split())
    atexit.register(started.close)
    return started


@pytest.fixture(scope="session")
def browser() -> Browser:
    """A headless Chromium."""
    return _started_browser()


@dataclass(kw_only=True)
class Visit:
    """A page in the browser, and what went wrong while it was open."""

    page: Page
    complaints: list[str] = field(default_factory=list)
    """Errors and warnings of the console, uncaught exceptions and failed requests, in words."""
    outside: list[str] = field(default_factory=list)
    """Requests to anybody else's server."""

    def watch(self, address: str) -> None:
        """Note everything that goes wrong, and every request that leaves `address`."""
        self.page.on("console", lambda m: self._note(m.type, m.text) if m.type in ("error", "warning") else None)
        self.page.on("pageerror", lambda error: self._note("exception", str(error)))
        self.page.on("requestfailed", self._failed)
        self.page.on("request", lambda request: self._request(request.url, address))

    def _failed(self, request: Request) -> None:
        # What was still loading when the next page was opened is no failure of the site.
        if request.failure != "net::ERR_ABORTED":
            self._note("failed", request.url)

    def _note(self, kind: str, text: str) -> None:
        self.complaints.append(f"{kind}: {text}")

    def _request(self, url: str, address: str) -> None:
        if not url.startswith((address, "data:", "blob:")):
            self.outside.append(url)


Open = Callable[..., Visit]


def until(page: Page, claim: str) -> None:
    """Wait until `claim`, in JavaScript, is true of the page.

    Playwright's own `wait_for_function` asks inside the page, where the site's policy forbids `eval`: it only works
    where the claim is true at once.
    """
    for _ in range(600):
        if page.evaluate(claim):
            return
        page.wait_for_timeout(50)
    raise AssertionError(f"never true: {claim}")


@pytest.fixture
def visit(browser: Browser, site_url: str) -> Iterator[Open]:
    """Function that opens a page: `visit("fr/projets/", width=390, scheme="dark", javascript=False)`.

    Each call is a first visit in a new browser profile; `language` is what the browser asks for.
    """
    contexts = []

    def open_page(
        uri: str,
        *,
        width: int = 1280,
        scheme: Literal["light", "dark"] = "light",
        javascript: bool = True,
        language: str = "fr-LU",
    ) -> Visit:
        context = browser.new_context(
            viewport={"width": width, "height": 900},
            color_scheme=scheme,
            java_script_enabled=javascript,
            locale=language,
        )
        contexts.append(context)
        seen = Visit(page=context.new_page())
        seen.watch(site_url)
        seen.page.goto(site_url + uri)
        return seen

    yield open_page
    for context in contexts:
        context.close()
