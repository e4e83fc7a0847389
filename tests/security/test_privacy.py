"""What a visit leaves behind and whom it tells: nobody, and nothing but what the reader chose."""

import json
from collections.abc import Mapping

import pytest
from playwright.sync_api import Page
from tests.site.conftest import Open, until

pytestmark = [pytest.mark.slow, pytest.mark.browser]

KEPT = {"scheme", "entente-language-offered"}
"""All that may be stored: the colour scheme, and that a language was offered at `/`."""

STORED = """async () => ({
  local: Object.keys(localStorage),
  session: Object.keys(sessionStorage),
  cookies: document.cookie,
  databases: (await indexedDB.databases()).map((found) => found.name),
  caches: await caches.keys(),
  workers: (await navigator.serviceWorker.getRegistrations()).length,
})"""
NOTHING = {"local": [], "session": [], "cookies": "", "databases": [], "caches": [], "workers": 0}


def test_no_page_of_any_kind_asks_anybody_else_or_keeps_anything(
    visit: Open, one_of_each: Mapping[str, Mapping[str, str]]
) -> None:
    seen = {}
    for kind, uris in one_of_each.items():
        opened = visit(uris["fr"])
        opened.page.wait_for_load_state("networkidle")
        seen[kind] = (opened.complaints, opened.outside, _kept(opened.page), opened.page.context.cookies())
        opened.page.context.close()
    assert {kind: found for kind, found in seen.items() if found != ([], [], NOTHING, [])} == {}


@pytest.mark.parametrize("language", ["fr", "de", "lb", "en"])
def test_using_everything_asks_nobody_else_and_keeps_the_scheme_only(visit: Open, language: str) -> None:
    opened = visit(f"{language}/")
    page = opened.page
    page.locator(".scheme-button").click()
    page.get_by_role("search").get_by_role("searchbox").fill("Diekirch")
    page.locator(".search-panel a").first.click()
    page.wait_for_url(lambda url: not url.endswith(f"/{language}/"))
    page.locator(".language-switch a:not([aria-current])").first.click()
    page.wait_for_load_state("networkidle")

    assert (opened.complaints, opened.outside, page.context.cookies()) == ([], [], [])
    assert _kept(page) == NOTHING | {"local": ["scheme"]}


def test_the_first_page_keeps_that_it_offered_a_language(visit: Open) -> None:
    opened = visit("", language="de-LU")
    opened.page.wait_for_url("**/de/")
    assert (opened.complaints, opened.outside) == ([], [])
    assert _kept(opened.page) == NOTHING | {"local": ["entente-language-offered"]}


def test_error_pages_ask_nobody_else(visit: Open) -> None:
    found = {}
    for uri in ("nowhere/", "fr/nowhere/", "de/nowhere/", "lb/nowhere/", "en/no/where/"):
        opened = visit(uri)
        opened.page.wait_for_load_state("networkidle")
        # The page itself is the one thing that was not found.
        complaints = [c for c in opened.complaints if "404 (Not Found)" not in c]
        found[uri] = (complaints, opened.outside, _kept(opened.page))
    assert {uri: what for uri, what in found.items() if what != ([], [], NOTHING)} == {}


def test_storage_that_is_refused_breaks_nothing(visit: Open) -> None:
    opened = visit("fr/")
    opened.page.add_init_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });"
    )
    opened.page.reload()
    opened.page.locator(".scheme-button").click()
    assert opened.page.locator(".scheme-button").get_attribute("aria-pressed") == "true"
    assert opened.complaints == []


def test_policy_stops_what_would_be_injected(visit: Open) -> None:
    """Were a string to become an element after all, the browser would not run it."""
    page = visit("fr/").page
    page.evaluate(
        """() => {
          window.ran = 0; window.stopped = [];
          document.addEventListener("securitypolicyviolation", (event) => stopped.push(event.effectiveDirective));
          document.querySelector("main").innerHTML =
            '<img src=x onerror="ran++"><p style="color:red">x</p><iframe src="https://example.org/"></iframe>'
            + '<object data="x"></object><form action="https://example.org/"></form>';
          const script = document.createElement("script");
          script.textContent = "ran++";
          document.body.append(script);
          setTimeout(() => { try { eval("ran++"); } catch { stopped.push("eval"); } });
        }"""
    )
    until(page, "new Set(window.stopped).size >= 7")
    stopped = json.loads(page.evaluate("JSON.stringify([window.ran, [...new Set(window.stopped)].sort()])"))
    assert stopped == [
        0,
        ["eval", "frame-src", "object-src", "script-src", "script-src-attr", "script-src-elem", "style-src-attr"],
    ]


def _kept(page: Page) -> dict[str, object]:
    found: dict[str, object] = page.evaluate(STORED)
    return found
