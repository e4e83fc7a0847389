"""The site by keyboard alone, in a real browser."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest
from playwright.sync_api import Page, Route
from tests.site.conftest import Open, until

pytestmark = [pytest.mark.slow, pytest.mark.browser]

# The element that has the focus: a name for it, whether it can be seen, and whether it shows that it has the focus.
FOCUS = """() => {
  const e = document.activeElement;
  if (!e || e === document.body) return null;
  const box = e.getBoundingClientRect(), style = getComputedStyle(e), within = e.closest("form, li, .card");
  const outlined = (s) => s.outlineStyle !== "none" && parseFloat(s.outlineWidth) >= 2;
  const drawn = e.namespaceURI.endsWith("/svg") && [...e.querySelectorAll("*")].some((part) =>
    getComputedStyle(part).stroke !== "none" && parseFloat(getComputedStyle(part).strokeWidth) >= 2.5);
  return {
    name: [e.localName, e.getAttribute("class"), (e.textContent || e.ariaLabel || "").trim().slice(0, 40)].join(" "),
    seen: box.width > 0 && box.height > 0 && box.right > 0 && box.left < innerWidth && box.bottom > 0
      && box.top < innerHeight && style.visibility === "visible",
    marked: drawn || outlined(style) || outlined(getComputedStyle(e, "::after"))
      || (within !== null && outlined(getComputedStyle(within))),
  };
}"""
# Which element has the focus, and where in the window it is.
PLACE = """() => {
  const e = document.activeElement, box = e.getBoundingClientRect();
  return { text: e.textContent, top: box.top, seen: box.top >= 0 && box.bottom <= innerHeight };
}"""
TABS = 400


def press(page: Page, *keys: str) -> None:
    for key in keys:
        page.keyboard.press(key)


def focused(page: Page) -> str:
    return str(page.evaluate("document.activeElement?.className || document.activeElement?.localName"))


def tab_to(page: Page, selector: str) -> None:
    """Go forward with the tabulator until the focus is on such an element."""
    for _ in range(TABS):
        press(page, "Tab")
        if page.evaluate("(s) => document.activeElement.matches(s)", selector):
            return
    raise AssertionError(f"{selector} is not reached with the tabulator")


def hold(page: Page, addresses: str) -> Callable[[], None]:
    """Let these files wait, as on a slow line, until the function that comes back is called."""
    held: list[Route] = []
    released: list[bool] = []
    page.route(addresses, lambda route: route.continue_() if released else held.append(route))

    def release() -> None:
        assert held, "nothing was asked for"
        released.append(True)
        for route in held:
            route.continue_()

    return release


def walk(page: Page, limit: int = TABS) -> list[str]:
    """What is wrong on a walk through the whole page: a focus that is lost, hidden or not shown."""
    wrong: list[str] = []
    for _ in range(limit):
        press(page, "Tab")
        at = page.evaluate(FOCUS)
        if at is None:  # after the last element the browser has its own bar
            return wrong
        if not (at["seen"] and at["marked"]):
            wrong.append(f"{at['name']}: {'not shown' if at['seen'] else 'out of sight'}")
    return wrong


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


def test_language_and_scheme_are_switched(visit: Open) -> None:
    page = visit("fr/projets/").page
    tab_to(page, ".scheme-button")
    press(page, "Space")
    assert page.locator(".scheme-button").get_attribute("aria-pressed") == "true"
    page.evaluate("document.querySelector('.language-switch a[hreflang=de]').focus()")
    press(page, "Enter")
    page.wait_for_url("**/de/projekte/")
    assert page.locator(".scheme-button").get_attribute("aria-pressed") == "true"


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
    assert page.evaluate("(document.activeElement.ariaLabel || document.activeElement.ariaLabelledByElements?.length)")


def test_letters_and_signs_alone_do_nothing(visit: Open) -> None:
    page = visit("fr/projets/").page
    before = page.evaluate("[location.href, scrollY, document.activeElement.localName]")
    for key in "abcdefghijklmnopqrstuvwxyz0123456789/?.,;:-+*#":
        press(page, key)
    assert page.evaluate("[location.href, scrollY, document.activeElement.localName]") == before


def test_filters_of_the_projects_are_used(visit: Open) -> None:
    page = visit("fr/projets/").page
    tab_to(page, ".filters select")
    name = page.evaluate("document.activeElement.name")
    press(page, "ArrowDown")
    until(page, f"document.querySelector(`.filters [name='{name}']`).selectedIndex === 1")
    assert page.evaluate("document.activeElement.name") == name
