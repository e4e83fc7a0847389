"""A whole site built from hostile strings, opened in Chromium: nothing runs, nothing breaks."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser
from tests.security.hostile import write_hostile_content
from tests.site.conftest import DAY, Visit, built_once, serve, shared_folder

pytestmark = [pytest.mark.slow, pytest.mark.browser]

SETS = 8
Look = Callable[[str], Visit]

TRAP = """window.pwned = (x) => console.error("pwned " + x);
for (const name of ["alert", "confirm", "prompt", "print"]) window[name] = () => console.error(name);"""

# What the document is after all that; addresses as the browser resolves them.
SHAPE = """() => ({
  body: [...document.body.children].map((e) => e.localName + "." + e.className.split(" ")[0]),
  headings: document.querySelectorAll("h1").length,
  mains: document.querySelectorAll("main").length,
  running: [...document.querySelectorAll("*")].filter((e) =>
    [...e.attributes].some((a) => /^(on|style$|srcdoc$|formaction$|ping$)/i.test(a.name)) ||
    e.matches("iframe, object, embed, base, frame, applet, template, style, math") ||
    e.matches("script:not([src], [type='application/ld+json'])")
  ).map((e) => e.outerHTML.slice(0, 100)),
  leading: [...document.querySelectorAll("[href], [src], [action]")]
    .map((e) => new URL(e.href?.baseVal ?? e.href ?? e.src ?? e.action, location).href)
    .filter((address) => !/^(https?:|mailto:|tel:)/.test(address)),
  forms: [...document.forms].map((f) => f.action).filter((action) => !action.startsWith(location.origin)),
  clobbered: ["location", "config", "forms"].filter((name) => document[name] instanceof Element),
})"""


@pytest.fixture(scope="module")
def hostile_site(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a site whose every text is hostile."""

    def build(target: Path) -> None:
        project = target.with_name("hostile-project")
        shutil.copytree(root / "docs", project / "docs")
        shutil.copytree(root / "hooks", project / "hooks", ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copy(root / "mkdocs.yml", project)
        write_hostile_content(project / "content", SETS)
        command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--strict", "--site-dir", str(target)]
        environment = os.environ | {"SOURCE_DATE_EPOCH": DAY, "NO_MKDOCS_2_WARNING": "true"}
        # Such content gives thousands of warnings to the editor, and is published all the same.
        answer = subprocess.run(command, cwd=project, env=environment, capture_output=True, text=True, check=False)
        assert answer.returncode == 0, answer.stdout + answer.stderr

    return built_once(shared_folder(tmp_path_factory), "hostile-site", build)


@pytest.fixture(scope="module")
def look(browser: Browser, hostile_site: Path) -> Iterator[Look]:
    """Function that opens a page of the hostile site in the same window, with traps set."""
    server = serve(hostile_site)
    address = next(server)
    context = browser.new_context(locale="fr-LU")
    page = context.new_page()
    page.add_init_script(TRAP)
    page.on("dialog", lambda dialog: dialog.dismiss())
    seen = Visit(page=page)
    seen.watch(address)

    def open_page(uri: str) -> Visit:
        seen.complaints.clear()
        seen.outside.clear()
        page.goto(address + uri)
        return seen

    yield open_page
    context.close()
    next(server, None)


def test_no_page_runs_a_hostile_string_or_loses_its_shape(hostile_site: Path, look: Look) -> None:
    pages = {p.relative_to(hostile_site).as_posix(): p for p in sorted(hostile_site.rglob("index.html"))}
    # In the language of the texts and in one that falls back to it; old addresses only lead on.
    shown = [
        name.removesuffix("index.html")
        for name, path in pages.items()
        if name.startswith(("fr/", "en/")) and b'http-equiv="refresh"' not in path.read_bytes()
    ]
    assert len(shown) > 2 * 16 * SETS
    wrong = {uri: found for uri in shown if (found := _wrong(look(uri)))}
    assert wrong == {}


def test_searching_for_hostile_strings_runs_nothing(look: Look) -> None:
    seen = look("fr/recherche/?q=pwned")
    seen.page.locator(".search-list a").first.wait_for()
    seen.page.locator(".site-header input[type=search]").fill('"><img src=x onerror=pwned(1)>')
    seen.page.locator(".search-panel").wait_for()
    seen.page.wait_for_load_state("networkidle")
    assert _wrong(seen) == {}


def test_asking_for_a_hostile_string_in_the_address_runs_nothing(look: Look) -> None:
    for query in ("?q=<script>pwned(1)</script>", '?q="><img src=x onerror=pwned(1)>', "#<img src=x onerror=pwned(1)>"):
        for uri in ("fr/recherche/", "fr/projets/", "fr/communes/", "fr/actualites/"):
            seen = look(uri + query)
            seen.page.wait_for_load_state("networkidle")
            assert _wrong(seen) == {}, uri + query


def _wrong(seen: Visit) -> dict[str, object]:
    """What is not as it should be on the open page."""
    shape = seen.page.evaluate(SHAPE)
    body = [part for part in shape.pop("body") if part != "aside.page-end"]
    expected = {"headings": 1, "mains": 1, "running": [], "leading": [], "forms": [], "clobbered": []}
    found = {name: value for name, value in shape.items() if value != expected[name]}
    if body not in (["a.skip-link", "header.site-header", "main.", "footer.site-footer"], ["main.embed__card"]):
        found["body"] = body
    return found | {"complaints": list(seen.complaints)} if seen.complaints or seen.outside else found
