"""The site under the conditions in which people read: large text, narrow windows, own colours, no script, paper."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page
from tests.site.conftest import Open
from tests.site.reading import PageFacts

pytestmark = [pytest.mark.slow, pytest.mark.browser]

Kinds = Mapping[str, Mapping[str, str]]

# Wider than the window, except what may scroll by itself (WCAG 1.4.10 leaves tables and drawings their two dimensions).
TOO_WIDE = """() => {
  const width = document.documentElement.clientWidth;
  const free = (e) => e.closest(".table-wrap, pre, svg, .visually-hidden, .skip-link, [data-scrolls]") !== null;
  return document.documentElement.scrollWidth <= width + 1 ? [] : [...document.body.querySelectorAll("*")]
    .filter((e) => !free(e) && e.getBoundingClientRect().right > width + 1)
    .map((e) => `${e.localName}.${e.className} ${e.textContent.trim().slice(0, 40)}`).slice(0, 3);
}"""
# Text that its own box cuts off.
CUT_OFF = """() => [...document.querySelectorAll("main :is(p, li, h1, h2, h3, a, span, dt, dd, td, th, button, label)")]
  .filter((e) => e.offsetParent && !e.closest(".visually-hidden, svg")
    && getComputedStyle(e).clipPath === "none" && getComputedStyle(e).overflow === "hidden"
    && (e.scrollWidth > e.clientWidth + 2 || e.scrollHeight > e.clientHeight + 2))
  .map((e) => `${e.localName}.${e.className} ${e.textContent.trim().slice(0, 40)}`).slice(0, 3)"""
# https://www.w3.org/TR/WCAG22/#text-spacing
SPACING = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
    p { margin-bottom: 2em !important }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}"""
MOVING = """() => [...document.querySelectorAll("*")].filter((e) => {
  const s = getComputedStyle(e);
  return s.transitionDuration.split(",").some((d) => parseFloat(d) > 0) || s.animationName !== "none";
}).map((e) => e.localName + "." + e.className).slice(0, 3)"""


def each(visit: Open, kinds: Kinds, look: Any, **how: Any) -> dict[str, Any]:
    """What `look` finds on one page of every kind, where it finds anything."""
    found = {}
    for kind, uris in kinds.items():
        page = visit(uris["de"], **how).page  # German has the longest words
        found[kind] = look(page)
        page.context.close()
    return {kind: what for kind, what in found.items() if what}


def test_pages_fit_at_400_percent_also_with_more_space_between_letters(visit: Open, one_of_each: Kinds) -> None:
    def look(page: Page) -> list[str]:
        page.set_viewport_size({"width": 320, "height": 256})
        wide = page.evaluate(TOO_WIDE)
        page.evaluate(SPACING)
        return [*wide, *page.evaluate(TOO_WIDE), *page.evaluate(CUT_OFF)]

    assert each(visit, one_of_each, look, width=320) == {}


def test_pages_fit_with_text_twice_as_large(visit: Open, one_of_each: Kinds) -> None:
    def look(page: Page) -> list[str]:
        page.evaluate("document.documentElement.style.fontSize = '200%'")
        return [*page.evaluate(TOO_WIDE), *page.evaluate(CUT_OFF)]

    assert each(visit, one_of_each, look, width=1280) == {}


def test_nothing_moves_for_those_who_want_that(visit: Open, one_of_each: Kinds) -> None:
    def look(page: Page) -> list[str]:
        page.emulate_media(reduced_motion="reduce")
        found: list[str] = page.evaluate(MOVING)
        return found

    assert each(visit, one_of_each, look) == {}


def test_own_colours_leave_focus_state_and_buttons_visible(visit: Open) -> None:
    page = visit("fr/projets/").page
    page.emulate_media(forced_colors="active")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert page.evaluate("parseFloat(getComputedStyle(document.activeElement).outlineWidth)") >= 2
    current = page.locator(".menu [aria-current]").evaluate("(e) => getComputedStyle(e).textDecorationLine")
    assert "underline" in current
    widths = page.locator("button:visible, .button:visible").evaluate_all(
        "(all) => all.map((e) => parseFloat(getComputedStyle(e).borderTopWidth))"
    )
    assert [width for width in widths if width < 1] == []


def test_own_colours_reach_the_words_of_drawings_also_against_the_chosen_scheme(visit: Open) -> None:
    page = visit("fr/conventions/nordstad/projets/gare-ettelbruck/", scheme="dark").page
    page.locator(".scheme-button").click()
    page.emulate_media(forced_colors="active", color_scheme="dark")
    words = page.locator(".drift__text").evaluate_all("(all) => all.map((e) => getComputedStyle(e).fill)")
    assert {*words} == {page.evaluate("getComputedStyle(document.body).color")}


@pytest.mark.parametrize("width", [320, 1280])
def test_without_javascript_everything_can_be_read_and_reached(visit: Open, one_of_each: Kinds, width: int) -> None:
    def look(page: Page) -> list[str]:
        expected = ["h1", ".menu a", ".language-switch a", ".site-footer a"]
        return [s for s in expected if not page.locator(s).first.is_visible()] + page.locator(
            "button:visible, [hidden] h2"
        ).evaluate_all("(all) => all.filter((e) => e.type !== 'submit').map((e) => 'dead: ' + e.textContent)")

    assert each(visit, one_of_each, look, width=width, javascript=False) == {}


def test_without_javascript_the_search_says_so(visit: Open) -> None:
    page = visit("fr/recherche/", javascript=False).page
    assert page.locator("noscript .notice, .notice").first.is_visible()


def test_without_styles_pages_are_in_order(visit: Open, one_of_each: Kinds) -> None:
    def look(page: Page) -> list[str]:
        page.route("**/*.css", lambda route: route.abort())
        page.reload()
        order = page.evaluate(
            "['.skip-link', 'header', 'h1', 'footer'].map((s) => document.querySelector(s).getBoundingClientRect().top)"
        )
        hidden = [] if page.locator("h1").is_visible() else ["h1"]
        icons = page.evaluate(
            "[...document.querySelectorAll('svg.icon, svg.mark')].filter((e) => e.clientWidth > 300).length"
        )
        return hidden + ([] if order == sorted(order) else ["order"]) + (["huge icons"] if icons else [])

    assert each(visit, one_of_each, look) == {}


def test_paper_shows_the_text_and_where_links_lead(visit: Open, one_of_each: Kinds) -> None:
    def look(page: Page) -> list[str]:
        page.emulate_media(media="print", color_scheme="dark")
        wrong = [
            s for s in (".site-header", ".breadcrumbs", ".toc", ".skip-link") if page.locator(f"{s}:visible").count()
        ]
        link = page.locator(".prose p a[href^=http]:visible").first
        if link.count() and "http" not in link.evaluate("(e) => getComputedStyle(e, '::after').content"):
            wrong.append("addresses of links")
        if page.evaluate("getComputedStyle(document.body).backgroundColor") != "rgb(255, 255, 255)":
            wrong.append("dark paper")
        return wrong

    assert each(visit, one_of_each, look) == {}


def test_everything_to_press_is_large_enough_or_alone(
    visit: Open, one_of_each: Kinds, site_pages: Mapping[str, PageFacts]
) -> None:
    """WCAG 2.5.8, which axe leaves out unless it is asked. How near two marks of sources are depends on their lines."""
    agreements = {page.uri: page.alternates for page in site_pages.values() if page.kind == "conventions/*"}
    options = {"runOnly": {"type": "rule", "values": ["target-size"]}, "resultTypes": ["violations"]}

    def is_covered_by_a_map(node: Any) -> bool:
        # axe does not know that a drawing cuts off what is outside of it.
        related = [one["html"] for check in node["any"] for one in check["relatedNodes"]]
        return bool(related) and all("data-id=" in html for html in related)

    def look(page: Page) -> list[str]:
        found = [node for rule in Axe().run(page, options=options).response["violations"] for node in rule["nodes"]]
        return [node["html"][:160] for node in found if not is_covered_by_a_map(node)]

    assert each(visit, {**one_of_each, **agreements}, look, width=320) == {}
