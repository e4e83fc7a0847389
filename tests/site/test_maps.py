"""Maps and the list of communes in a browser: by keyboard alone, with scripts and without, on paper."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page

pytestmark = [pytest.mark.browser, pytest.mark.slow]


@pytest.fixture
def opened(browser: Browser, site_url: str) -> Callable[[str], Page]:
    context = browser.new_context(
        viewport={"width": 1280, "height": 1000},
        geolocation={"latitude": 49.87, "longitude": 6.16},
        permissions=["geolocation"],
    )
    page = context.new_page()

    def open_page(uri: str) -> Page:
        page.goto(site_url + uri)
        return page

    return open_page


def test_keyboard_alone_reaches_a_commune_and_shows_where_it_is(opened: Callable[[str], Page]) -> None:
    page = opened("fr/carte/")
    before = page.locator("#map-country a").first
    before.focus()
    for _ in range(200):
        if page.evaluate("document.activeElement.dataset.id") == "mersch":
            break
        page.keyboard.press("Tab")
    shape = page.locator("#map-country a[data-id=mersch] path")
    focus = page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--focus')")
    assert focus.strip()
    assert shape.evaluate("node => getComputedStyle(node).strokeWidth") == "4px"
    page.keyboard.press("Enter")
    page.wait_for_url("**/fr/communes/mersch/")


def test_map_can_be_skipped(opened: Callable[[str], Page]) -> None:
    page = opened("fr/carte/")
    page.locator(".map__skip a").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('svg')") is None


def test_keys_zoom_and_move_the_map(opened: Callable[[str], Page]) -> None:
    page = opened("fr/carte/")
    page.locator(".map__tools").wait_for()
    svg = page.locator("#map-country > svg")
    whole = svg.get_attribute("viewBox")
    page.locator("#map-country a[data-id=mersch]").focus()
    page.keyboard.press("+")
    closer = svg.get_attribute("viewBox")
    page.keyboard.press("ArrowUp")
    moved = svg.get_attribute("viewBox")
    page.keyboard.press("0")
    assert len({whole, closer, moved}) == 3
    assert svg.get_attribute("viewBox") == whole


def test_filter_has_the_address_of_the_list_of_projects(opened: Callable[[str], Page]) -> None:
    page = opened("fr/carte/")
    page.locator("[data-map-filter]").wait_for()
    page.select_option("[data-map-filter] select[name=phase]", index=1)
    query = page.url.partition("?")[2]
    assert query.startswith("phase=")
    assert (page.locator("[data-map-index]").get_attribute("href") or "").endswith("?" + query)
    shown = page.locator("[data-map-projects] > li:visible")
    assert 0 < shown.count() < page.locator("[data-map-projects] > li").count()


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("Iechternach", "Echternach"),
        ("ECHTERNACH", "Echternach"),
        ("esch alzette", "Esch-sur-Alzette"),
        ("Esch/Alzette", "Esch-sur-Alzette"),
        ("reiden", "Redange"),
        ("grosbous", "Groussbus-Wal"),
        ("Bascharage", "Käerjeng"),
    ],
)
def test_commune_is_found_in_any_language_and_by_old_names(
    typed: str, found: str, opened: Callable[[str], Page]
) -> None:
    page = opened("fr/communes/")
    page.locator("[data-communes-name]").fill(typed)
    assert page.locator("li[data-names]:visible > a").all_inner_texts() == [found]


def test_near_me_asks_on_click_only_and_sends_nothing(opened: Callable[[str], Page]) -> None:
    page = opened("fr/communes/")
    page.locator("[data-communes-near]").wait_for()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    assert page.locator("[data-communes-status]").inner_text() == ""
    page.locator("[data-communes-near]").click()
    page.locator("[data-communes-status] a").wait_for()
    assert page.locator("[data-communes-status]").inner_text() == (
        "Le siège le plus proche\u00a0: Diekirch, à 0,5 km environ."
    )
    assert asked == []


@pytest.mark.parametrize("commune", ["luxembourg", "esch-sur-alzette", "diekirch", "ettelbruck", "beaufort"])
def test_commune_fits_on_one_sheet_of_paper(commune: str, opened: Callable[[str], Page]) -> None:
    page = opened(f"fr/communes/{commune}/")
    assert len(re.findall(rb"/Type\s*/Page\b", page.pdf(prefer_css_page_size=True))) == 1


def test_map_works_without_script(browser: Browser, site_url: str) -> None:
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(site_url + "fr/carte/")
    assert page.locator("[data-map-filter]").is_hidden()
    page.locator("#map-country a[data-id=mersch]").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/fr/communes/mersch/")
