"""What opens or comes while somebody uses a page breaks no rule that axe can see either."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page
from tests.site.conftest import Open
from tools.audit import AXE

pytestmark = [pytest.mark.slow, pytest.mark.browser]


def open_menu(page: Page) -> None:
    """The menu of a narrow screen."""
    page.locator(".menu-button").click()
    page.locator("#site-menu").wait_for()


def search_in_header(page: Page) -> None:
    """Results below the field of every page."""
    page.locator(".search-field input").fill("Diekirch")
    page.locator(".search-panel a").first.wait_for()


def search_on_page(page: Page) -> None:
    """Results and choices of the search page."""
    page.locator(".search-page input").fill("Diekirch")
    page.locator(".search-results a").first.wait_for()


def find_nothing(page: Page) -> None:
    """A choice of projects that leaves none."""
    page.select_option("select[name=commune]", "diekirch")
    page.select_option("select[name=agreement]", "dici")
    page.locator("[data-filter-empty]").wait_for()


def choose_on_map(page: Page) -> None:
    """A theme chosen on an enlarged map."""
    page.select_option("[data-map-filter] select >> nth=0", index=1)
    page.locator(".map__tools button").first.click()


def unfold_everything(page: Page) -> None:
    """Everything that can be folded out."""
    page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")


STATES: dict[str, tuple[str, int, Callable[[Page], None]]] = {
    "menu": ("de/", 320, open_menu),
    "search in the header": ("fr/", 1280, search_in_header),
    "search in the menu": ("lb/", 320, lambda page: (open_menu(page), search_in_header(page))[0]),
    "search page": ("en/search/", 320, search_on_page),
    "no project": ("fr/projets/", 1280, find_nothing),
    "map": ("fr/carte/", 1280, choose_on_map),
    "folds of an agreement": ("fr/conventions/nordstad/", 320, unfold_everything),
    "folds of the statement": ("de/barrierefreiheit/", 320, unfold_everything),
}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("state", STATES)
def test_axe_finds_no_violation_in_what_is_open(state: str, scheme: Literal["light", "dark"], visit: Open) -> None:
    uri, width, act = STATES[state]
    page = visit(uri, width=width, scheme=scheme).page
    page.emulate_media(reduced_motion="reduce", color_scheme=scheme)
    act(page)
    violations = Axe().run(page, options=AXE).response["violations"]
    assert {one["id"]: [node["html"][:200] for node in one["nodes"]][:3] for one in violations} == {}
