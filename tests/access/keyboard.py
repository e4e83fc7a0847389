"""How a reader without a mouse goes through a page, and what they see of it."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page, Route

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
    """Press these keys one after the other."""
    for key in keys:
        page.keyboard.press(key)


def focused(page: Page) -> str:
    """The class or the name of the element that has the focus."""
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
