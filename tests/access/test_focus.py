"""The focus can be seen on everything that can have it: measured in pixels, in both colour schemes."""

from __future__ import annotations

import io
import struct
from collections import Counter
from collections.abc import Mapping
from typing import Literal

import pytest
from PIL import Image, ImageChops
from playwright.sync_api import Page
from tests.site.conftest import Open

pytestmark = [pytest.mark.slow, pytest.mark.browser]

# Numbers all that can have the focus; gives number and sort: name, classes and colours behind.
SORTS = """() => {
  const said = (e) => `${e.localName}.${e.getAttribute("class") ?? ""}`;
  const colours = (e) => { const s = getComputedStyle(e); return s.backgroundColor + s.backgroundImage; };
  const behind = (e) => e ? [colours(e), ...behind(e.parentElement)] : [];
  return [...document.querySelectorAll("a[href], button, input, select, summary, [tabindex='0']")]
    .filter((e) => e.checkVisibility({ visibilityProperty: true }) && e.getBoundingClientRect().width > 1)
    .map((e, number) => {
      e.dataset.number = number;
      return [number, [said(e), said(e.parentElement), [...new Set(behind(e))]].join("|")];
    });
}"""
# Shows the element in the middle of the window; gives where its mark may be drawn, and the length of a line around it.
SHOW = """(number) => {
  const e = document.querySelector(`[data-number="${number}"]`);
  e.scrollIntoView({ block: "center", behavior: "instant" });
  const box = (one) => one.getBoundingClientRect();
  const own = box(e.closest("svg") ? e.querySelector("path, circle, rect") ?? e : e), all = [own, box(e)];
  for (const around of [e.closest(".card, li, form")]) if (around) all.push(box(around));
  const line = Math.min(own.height, parseFloat(getComputedStyle(e).lineHeight) || own.height);
  const x = Math.max(0, Math.min(...all.map((b) => b.left)) - 8);
  const y = Math.max(0, Math.min(...all.map((b) => b.top)) - 8);
  const right = Math.min(innerWidth, Math.max(...all.map((b) => b.right)) + 8);
  const bottom = Math.min(innerHeight, Math.max(...all.map((b) => b.bottom)) + 8);
  return [{ x, y, width: right - x, height: bottom - y }, 2 * (Math.min(own.width, innerWidth) + line)];
}"""
FOCUS = "(number) => document.querySelector(`[data-number='${number}']`).focus({ preventScroll: true })"


def luminance(colour: tuple[int, ...]) -> float:
    """https://www.w3.org/TR/WCAG22/#dfn-relative-luminance"""
    parts = [part / 255 for part in colour[:3]]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: tuple[int, ...], other: tuple[int, ...]) -> float:
    """https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio"""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def marked_pixels(before: bytes, after: bytes) -> int:
    """How many pixels differ between two pictures with a contrast of at least 3:1."""
    one, other = (Image.open(io.BytesIO(picture)).convert("RGB") for picture in (before, after))
    box = ImageChops.difference(one, other).getbbox()
    if box is None:
        return 0
    was, now = (list(struct.iter_unpack("BBB", picture.crop(box).tobytes())) for picture in (one, other))
    pairs = Counter(zip(was, now, strict=True))
    return sum(count for (a, b), count in pairs.items() if a != b and contrast(a, b) >= 3)


def weak_focus(page: Page, known: set[str]) -> list[str]:
    """Sorts of element not yet in `known` whose focus shows less than a line of 1 px around it would."""
    page.keyboard.press("Tab")  # from now on the browser shows the focus
    weak = []
    for number, sort in page.evaluate(SORTS):
        if sort in known:
            continue
        known.add(sort)
        clip, around = page.evaluate(SHOW, number)
        page.evaluate("document.activeElement.blur()")
        before = page.screenshot(clip=clip, animations="disabled", caret="hide")
        page.evaluate(FOCUS, number)
        marked = marked_pixels(before, page.screenshot(clip=clip, animations="disabled", caret="hide"))
        if marked < around:
            weak.append(f"{sort}: {marked} pixels of {around:.0f}")
    return weak


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_focus_has_a_contrast_of_three_to_one(
    visit: Open, one_of_each: Mapping[str, Mapping[str, str]], scheme: Literal["light", "dark"]
) -> None:
    known: set[str] = set()
    weak = {}
    for kind, uris in one_of_each.items():
        page = visit(uris["fr"], scheme=scheme).page
        page.emulate_media(reduced_motion="reduce", color_scheme=scheme)
        weak[kind] = weak_focus(page, known)
        page.context.close()
    assert len(known) > 50
    assert {kind: what for kind, what in weak.items() if what} == {}
