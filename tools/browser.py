"""Find Chromium for the tests that look at pages, or install it; prints where it is.

Tests may call `find_chromium()` too: it gives back the path of a Chromium that starts, or nothing.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")

NO_BROWSER = """\
The tests need Chromium, and it could not be installed. Please do one of these, then try again:
  on Debian, as root:   apt-get install -y chromium
  anywhere:             .venv/bin/playwright install --with-deps chromium
  or name a browser:    CHROMIUM=/path/to/chromium make test
To run only the tests that need no browser:  make test-fast"""


def starts(browser: str) -> bool:
    """Whether this browser runs at all: a file alone may lack the libraries it needs."""
    try:
        answer = subprocess.run([browser, "--version"], check=False, capture_output=True, timeout=60)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return answer.returncode == 0


def playwright_browser() -> str | None:
    """The browser that Playwright installed for itself, or nothing."""
    from playwright.sync_api import sync_playwright  # only in .venv, while the rest runs anywhere

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).exists() else None


def candidates() -> Iterator[str]:
    """Browsers that may be there, the one somebody asked for first."""
    if named := os.environ.get("CHROMIUM"):
        yield named
        return
    yield from filter(None, map(shutil.which, NAMES))
    if own := playwright_browser():
        yield own


def find_chromium() -> str | None:
    """Path of a Chromium that starts: `CHROMIUM`, else the system's, else Playwright's; or nothing."""
    return next(filter(starts, candidates()), None)


def install_with_apt() -> None:
    """Install Debian's Chromium where we may: as root, where apt-get is present."""
    if shutil.which("apt-get") and os.geteuid() == 0:
        subprocess.run(["apt-get", "update", "-qq"], check=False, stdout=sys.stderr)
        environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        command = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"]
        subprocess.run(command, check=False, stdout=sys.stderr, env=environment)


def install_with_playwright() -> None:
    """Let Playwright fetch its own Chromium."""
    command = [sys.executable, "-m", "playwright", "install", "chromium"]
    subprocess.run(command, check=False, stdout=sys.stderr)


WAYS: tuple[Callable[[], None], ...] = (install_with_apt, install_with_playwright)
"""Ways to get a browser; the system's first, because it brings the libraries it needs."""


def ready_chromium() -> str:
    """A Chromium that starts, installed if need be; ends the program with advice when there is no way."""
    if found := find_chromium():
        return found
    if named := os.environ.get("CHROMIUM"):
        sys.exit(f"CHROMIUM names {named}, which does not start.")
    for way in WAYS:
        way()
        if found := find_chromium():
            return found
    sys.exit(NO_BROWSER)


if __name__ == "__main__":
    sys.stdout.write(ready_chromium() + "\n")
