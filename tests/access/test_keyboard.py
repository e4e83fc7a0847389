"""The site by keyboard alone, in a real browser."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from tests.access.keyboard import PLACE, focused, hold, press, tab_to, walk
from tests.site.conftest import Open, until

pytestmark = [pytest.mark.slow, pytest.mark.browser]


@pytest.mark.parametrize("width", [320, 1280])
def test_focus_is_visible_all_the_way_on_every_kind_of_page(
    visit: Open, one_of_each: Mapping[str, Mapping[str, str]], width: int
) -> None:
    found = {}
    for kind, uris in one_of_each.items():
        page = visit(uris["fr"], width=width).page
        found[kind] = walk(page, 60)
        page.context.close()
    assert {kind: wrong for kind, wrong in found.items() if wrong} == {}


# Of the whole page.
BACKGROUND = "getComputedStyle(document.body).backgroundColor"


def test_results_that_come_late_leave_the_focus_where_it_is(visit: Open) -> None:
    page = visit("fr/").page
    release = hold(page, "**/pagefind/**")
    page.goto(page.url + "recherche/?q=Diekirch")
    tab_to(page, ".prose .linklist a")
    press(page, *["Tab"] * 5)
    before = page.evaluate(PLACE)
    release()
    page.locator(".search-results a").first.wait_for()
    after = page.evaluate(PLACE)
    assert (after["text"], after["seen"]) == (before["text"], True)
    assert after["top"] == pytest.approx(before["top"], abs=2)


def test_choices_that_come_late_leave_the_focus_where_it_is(visit: Open) -> None:
    page = visit("fr/recherche/").page
    release = hold(page, "**/pagefind/**")
    tab_to(page, ".search-page input")
    tab_to(page, ".prose .linklist a")
    before = page.evaluate(PLACE)
    release()
    page.locator(".search-page select[name=theme] option").nth(1).wait_for(state="attached")
    assert page.evaluate(PLACE) == before


@pytest.mark.parametrize("uri", ["fr/", "de/projekte/", "lb/nowhere/", "en/search/", "nowhere/", "fr/cooperation/"])
def test_the_first_stop_is_a_link_to_the_content(visit: Open, uri: str) -> None:
    page = visit(uri).page
    press(page, "Tab")
    assert focused(page) == "skip-link"
    press(page, "Enter")
    assert page.evaluate("document.activeElement.id") == "content"
    press(page, "Tab")
    assert page.evaluate("document.activeElement.closest('main, .page-end, footer') !== null")


def test_the_menu_opens_and_closes_on_a_narrow_screen(visit: Open) -> None:
    page = visit("fr/", width=320).page
    menu, button = page.locator("#site-menu"), page.locator(".menu-button")
    assert not menu.is_visible()
    tab_to(page, ".menu-button")
    press(page, "Enter")
    assert (menu.is_visible(), button.get_attribute("aria-expanded")) == (True, "true")
    press(page, "Tab")
    assert page.evaluate("document.activeElement.closest('.menu') !== null")
    press(page, "Escape")
    assert (menu.is_visible(), button.get_attribute("aria-expanded"), focused(page)) == (
        False,
        "false",
        "button menu-button",
    )


def test_every_entry_of_the_open_menu_is_reached(visit: Open) -> None:
    page = visit("de/", width=320).page
    tab_to(page, ".menu-button")
    press(page, "Enter")
    expected = page.evaluate(
        "[...document.querySelectorAll('#site-menu :is(a, button, input)')].map((e) => e.textContent || e.name)"
    )
    reached = []
    for _ in expected:
        press(page, "Tab")
        reached.append(page.evaluate("document.activeElement.textContent || document.activeElement.name"))
    assert reached == expected


def test_search_leads_to_a_result_and_escape_back_to_the_field(visit: Open) -> None:
    page = visit("fr/").page
    tab_to(page, ".search-field input")
    page.keyboard.type("Nordstad")
    page.locator(".search-panel a").first.wait_for()
    page.locator(".search-field [role=status]", has_text="Nordstad").wait_for(state="attached")
    press(page, "ArrowDown")
    assert page.evaluate("document.activeElement.closest('.search-panel') !== null")
    press(page, "Escape")
    assert (page.evaluate("document.activeElement.name"), page.locator(".search-panel").is_visible()) == ("q", False)
    page.keyboard.type(" ")
    page.locator(".search-panel a").first.wait_for()
    press(page, "ArrowDown", "Enter")
    page.wait_for_url(lambda url: "ordstad" in url)


@pytest.mark.parametrize("width", [320, 1280])
def test_the_language_is_switched(visit: Open, width: int) -> None:
    page = visit("fr/projets/", width=width).page
    if width == 320:
        tab_to(page, ".menu-button")
        press(page, "Enter")
    tab_to(page, ".language-switch a[hreflang=de]")
    press(page, "Enter")
    page.wait_for_url("**/de/projekte/")
    assert page.get_attribute("html", "lang") == "de"


@pytest.mark.parametrize("width", [320, 1280])
def test_the_scheme_is_switched_and_kept(visit: Open, width: int) -> None:
    page = visit("fr/projets/", width=width).page
    if width == 320:
        tab_to(page, ".menu-button")
        press(page, "Enter")
    tab_to(page, ".scheme-button")
    light = page.evaluate(BACKGROUND)
    press(page, "Space")
    dark = page.evaluate(BACKGROUND)
    page.reload()
    assert page.locator(".scheme-button").get_attribute("aria-pressed") == "true"
    assert (page.evaluate(BACKGROUND), dark == light) == (dark, False)


def test_a_wide_table_can_be_read(visit: Open, one_of_each: Mapping[str, Mapping[str, str]]) -> None:
    for uris in one_of_each.values():
        page = visit(uris["fr"], width=320).page
        wide = page.evaluate(
            "[...document.querySelectorAll('.table-wrap')].filter((e) => e.scrollWidth > e.clientWidth + 1).length"
        )
        if wide:
            break
        page.context.close()
    tab_to(page, ".table-wrap[role=region]")
    press(page, "ArrowRight", "ArrowRight", "ArrowRight")
    until(page, "document.activeElement.scrollLeft > 0")
    assert page.locator(":focus").aria_snapshot().startswith('- region "')


def test_letters_and_signs_alone_do_nothing(visit: Open) -> None:
    page = visit("fr/projets/").page
    before = page.evaluate("[location.href, scrollY, document.activeElement.localName]")
    for key in "abcdefghijklmnopqrstuvwxyz0123456789/?.,;:-+*#":
        press(page, key)
    assert page.evaluate("[location.href, scrollY, document.activeElement.localName]") == before


def test_projects_are_filtered_and_their_number_is_told(visit: Open) -> None:
    page = visit("fr/projets/").page
    status = page.locator("[data-filter-status][role=status]")
    everything = status.inner_text()
    tab_to(page, ".filters select")
    name = page.evaluate("document.activeElement.name")
    press(page, "ArrowDown")
    until(page, f"document.querySelector(`.filters [name='{name}']`).selectedIndex === 1")
    until(page, f"document.querySelector('[data-filter-status]').textContent !== {everything!r}")
    assert (page.evaluate("document.activeElement.name"), f"{name}=" in page.url) == (name, True)


def test_the_search_page_tells_how_much_it_finds_and_leads_to_a_result(visit: Open) -> None:
    page = visit("de/suche/").page
    tab_to(page, ".search-page input")
    page.keyboard.type("Ettelbruck")
    page.locator(".search-results [role=status]", has_text="Ettelbruck").wait_for()
    page.locator(".search-results a").first.wait_for()
    tab_to(page, ".search-results a")
    press(page, "Enter")
    page.wait_for_url(lambda url: "/suche/" not in url)


def test_communes_are_filtered_and_their_number_is_told(visit: Open) -> None:
    page = visit("en/communes/").page
    tab_to(page, "[data-communes-name]")
    page.keyboard.type("Esch")
    shown = page.locator("li[data-names]:visible").count()
    assert page.locator("[data-communes-status][role=status]").inner_text().startswith(f"{shown} ")


MARKS = "#map-country > svg a"
SHOWN = "document.querySelector('#map-country > svg').getAttribute('viewBox')"


def test_every_place_on_the_map_is_reached_and_named(visit: Open) -> None:
    page = visit("fr/carte/").page
    expected = page.locator(MARKS).evaluate_all("(all) => all.map((e) => e.getAttribute('aria-label'))")
    tab_to(page, MARKS)
    reached, named = [], []
    for _ in expected:
        reached.append(page.evaluate("document.activeElement.getAttribute('aria-label')"))
        named.append(page.locator("#map-country .map__details").inner_text())
        press(page, "Tab")
    assert len(expected) > 100
    assert (reached, named) == (expected, [" ".join(label.split()) for label in expected])


def test_the_map_is_enlarged_moved_and_left_whole_by_keys(visit: Open) -> None:
    page = visit("fr/carte/").page
    tab_to(page, MARKS)
    seen = [page.evaluate(SHOWN)]
    for key in ("+", "+", "ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp", "-", "Escape"):
        press(page, key)
        seen.append(page.evaluate(SHOWN))
    sizes = [float(shown.split()[2]) for shown in seen]
    assert sizes[0] > sizes[1] > sizes[2] == sizes[6] < sizes[7] < sizes[8]
    assert len(set(seen[2:6])) == 4
    assert (seen[8], page.evaluate("document.activeElement.matches('svg a')")) == (seen[0], True)


def test_what_gets_the_focus_on_an_enlarged_map_comes_into_view(visit: Open) -> None:
    page = visit("fr/carte/").page
    tab_to(page, MARKS)
    press(page, "+", "+", "+", "+")
    lost = []
    for _ in range(page.locator(MARKS).count() - 1):
        press(page, "Tab")
        if not page.evaluate(IN_MAP):
            lost.append(page.evaluate("document.activeElement.getAttribute('aria-label')"))
    assert lost == []


# Whether the middle of what has the focus is within the drawing.
IN_MAP = """() => {
  const e = document.activeElement.getBoundingClientRect();
  const map = document.querySelector("#map-country > svg").getBoundingClientRect();
  const [x, y] = [(e.left + e.right) / 2, (e.top + e.bottom) / 2];
  return x >= map.left - 1 && x <= map.right + 1 && y >= map.top - 1 && y <= map.bottom + 1;
}"""


def test_buttons_of_the_map_do_what_they_say_and_say_when_they_cannot(visit: Open) -> None:
    page = visit("fr/carte/").page
    tab_to(page, "#map-country .map__tools button")
    whole = page.evaluate(SHOWN)
    assert page.locator("#map-country .map__tools button[aria-disabled=true]").count() == 2
    press(page, "Enter")
    assert page.evaluate(SHOWN) != whole
    press(page, "Tab", "Enter")
    assert page.evaluate(SHOWN) == whole
    assert page.locator("#map-country .map__tools button:focus").count() == 1


def test_what_stays_open_is_closed_by_escape_or_by_going_on(visit: Open) -> None:
    page = visit("fr/").page
    tab_to(page, ".search-field input")
    page.keyboard.type("Diekirch")
    page.locator(".search-panel a").first.wait_for()
    press(page, "Shift+Tab")
    assert not page.locator(".search-panel").is_visible()
