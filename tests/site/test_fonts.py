"""The font in a browser: until it has come, letters of the system stand in, and nothing moves when it comes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route

pytestmark = [pytest.mark.browser, pytest.mark.slow]

OBSERVE = """
  window.shifts = [];
  window.observer = new PerformanceObserver(list => shifts.push(...list.getEntries()));
  observer.observe({type: 'layout-shift', buffered: true});
"""
"""Notes how much has moved (https://wicg.github.io/layout-instability/)."""
DRAWN = "new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))"
GOOD = 0.1
"""Up to here a page counts as one that stands still (https://web.dev/articles/cls)."""
STAND_INS = ("Atkinson as Arial", "Atkinson as Roboto", "Atkinson as DejaVu")
INSTALLED = """family => Promise.all([...document.fonts].filter(face => face.family.replaceAll('"', '') === family)
  .map(face => face.load())).then(faces => faces.length > 0, () => false)"""
WIDTHS = """([families, style, text]) => families.map(family => {
  const line = document.body.appendChild(document.createElement('span'));
  line.textContent = text;
  line.style.cssText = `position: absolute; white-space: nowrap; font: ${style} 40px "${family}"`;
  const {width, height} = line.getBoundingClientRect();
  line.remove();
  return [width, height];
})"""
TEXT = (
    "Les communes signataires élaborent ensemble un plan de mobilité pour la vallée de l’Alzette. "
    "Die Gemeinden erarbeiten gemeinsam ein Konzept für das Gebiet rund um den Bahnhof, 2024–2030. "
)


def moved_by_the_font(page: Page, address: str) -> float:
    """Open a page whose font comes only when all else has been drawn: how much moves then."""
    late: list[Route] = []
    page.route("**/*.woff2", lambda route: late.append(route))
    page.goto(address, wait_until="domcontentloaded")
    page.evaluate(DRAWN)
    while not late or page.evaluate("shifts.splice(0).length"):
        page.evaluate(DRAWN)
    for route in late:
        route.continue_()
    page.evaluate("document.fonts.ready.then(() => 0)")
    page.evaluate(DRAWN)
    return float(page.evaluate("[...shifts, ...observer.takeRecords()].reduce((sum, one) => sum + one.value, 0)"))


def test_font_that_comes_late_hardly_moves_anything_on_a_phone(
    browser: Browser, site_url: str, one_of_each: Mapping[str, Mapping[str, str]]
) -> None:
    moved = {}
    for uri in (languages["fr"] for languages in one_of_each.values()):
        with browser.new_context(viewport={"width": 390, "height": 844}) as context:
            page = context.new_page()
            page.add_init_script(OBSERVE)
            moved[uri] = moved_by_the_font(page, site_url + uri)
            if not any(page.evaluate(INSTALLED, family) for family in STAND_INS):
                pytest.skip("the system has no font that stands in: its letters have sizes that nobody has adjusted")
    assert {uri: value for uri, value in moved.items() if value >= GOOD} == {}
    # A line may still break after another word here and there.
    assert sum(moved.values()) / len(moved) < GOOD / 20


@pytest.mark.parametrize("style", ["400", "500", "600", "700", "italic 400"])
@pytest.mark.parametrize("family", STAND_INS)
def test_letters_that_stand_in_are_as_large_as_those_of_the_font(
    family: str, style: str, browser: Browser, site_url: str
) -> None:
    with browser.new_context() as context:
        page = context.new_page()
        page.goto(site_url + "fr/")
        if not page.evaluate(INSTALLED, family):
            pytest.skip(f"the system has no font for “{family}”; its figures are checked without it below")
        page.evaluate(f"document.fonts.load('{style} 40px \"Atkinson Next\"')")
        own, other = page.evaluate(WIDTHS, [["Atkinson Next", family], style, TEXT])
    assert other == [pytest.approx(own[0], rel=0.02), pytest.approx(own[1], abs=1)]


def test_every_stand_in_is_as_high_as_the_font_and_tried_before_other_fonts(root: Path) -> None:
    style_sheet = (root / "docs/assets/entente.css").read_text(encoding="utf-8")
    number = r"(\d+(?:\.\d+)?)%"
    faces = re.findall(
        rf'family: "(Atkinson as \w+)".*?size-adjust: {number}; ascent-override: {number}; descent-override: {number};',
        style_sheet,
    )
    assert {face[0] for face in faces} == set(STAND_INS)
    for _, size, ascent, descent in faces:
        heights = [float(size) * float(share) / 10_000 for share in (ascent, descent)]
        assert heights == [pytest.approx(0.984, abs=0.001), pytest.approx(0.316, abs=0.001)]
    first = ", ".join(f'"{family}"' for family in ("Atkinson Next", *STAND_INS))
    assert f"--font: {first}, " in style_sheet
