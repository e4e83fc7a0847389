"""Count what programs can see of the site's accessibility, and write it where the accessibility statement reads it.

    python -m tools.audit FOLDER-OF-THE-BUILT-SITE

Nu reads every page. axe-core looks at one page of each kind in Chromium, in every language, in light and dark, narrow
and wide, best practices included. Lighthouse looks at ten pages. The numbers go to
content/reference/accessibility-checks.json; the program fails when one of the three finds anything.
"""

from __future__ import annotations

import functools
import http.server
import itertools
import json
import re
import sys
import threading
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, sync_playwright
from tests.site.reading import PageFacts, read_site
from tools.audit_programs import lighthouse, nu_errors, version
from tools.browser import find_chromium

CHECKS = Path("content/reference/accessibility-checks.json")
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
WIDTHS = (320, 1280)
ABSENT = {
    "frames": re.compile(r"<(?:iframe|frame|object|embed)\b"),
    "timed_media": re.compile(r"<(?:audio|video|track|bgsound)\b"),
    "editing_tools": re.compile(r"<textarea\b|\scontenteditable\b"),
}
# What is right is not told: telling it takes half of the time.
AXE = {"resultTypes": ["violations"]}
TEN = {
    "home": "fr",
    "conventions": "de",
    "conventions/*": "lb",
    "conventions/*/strategie": "en",
    "conventions/*/projets/*": "fr",
    "projets": "de",
    "communes/*": "lb",
    "carte": "en",
    "actualites/*": "fr",
    "accessibilite": "de",
}
"""The pages for Lighthouse: kind, language. No page that asks not to be listed: that alone costs points."""


class _Silent(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 – the name is the library's
        """Say nothing of each request."""


@contextmanager
def served(site: Path) -> Iterator[str]:
    """Serve the site on this machine; gives its address, ending in `/`."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Silent, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


def longest_of_each_kind(pages: Iterable[PageFacts]) -> dict[str, PageFacts]:
    """The longest French page of each kind, by kind; `alternates` leads to the same in the other languages."""
    french = (page for page in pages if page.language == "fr" and not _is_alone(page))
    return {page.kind: page for page in sorted(french, key=lambda page: page.size)}


def sample(pages: Iterable[PageFacts]) -> list[str]:
    """URIs of the longest page of each kind in every language.

    Pages for frames, error pages and the way in have no other languages, or lead elsewhere: of these one from each
    folder.
    """
    pages = [page for page in pages if not page.has_refresh]
    kinds = longest_of_each_kind(pages).values()
    alone = {
        (page.language, page.uri.rstrip("/").rpartition("/")[0], page.uri.endswith(".html")): page.uri
        for page in sorted(pages, key=lambda page: page.size)
        if _is_alone(page)
    }
    return [*(uri for page in kinds for uri in page.alternates.values()), *alone.values()]


def _is_alone(page: PageFacts) -> bool:
    return page.alternates.get(page.language) != page.uri


def axe_violations(browser: Browser, address: str, uris: Iterable[str]) -> Iterator[tuple[str, list[str]]]:
    """Yield for each state the version of axe-core and what it found there."""
    axe = Axe()
    for uri, scheme, width in itertools.product(uris, SCHEMES, WIDTHS):
        # In this language the way in does not lead on to another page.
        page = browser.new_page(
            viewport={"width": width, "height": 900}, color_scheme=scheme, locale="pt-PT", reduced_motion="reduce"
        )
        page.goto(address + uri)
        answer = axe.run(page, options=AXE).response
        found = []
        for rule in answer["violations"]:
            where = ", ".join(str(node["target"][0]) for node in rule["nodes"][:3])
            found.append(f"{uri} {scheme} {width}: {rule['id']} ({len(rule['nodes'])}): {where}")
        page.close()
        yield answer["testEngine"]["version"], found


def absent(site: Path) -> Mapping[str, int]:
    """How many there are of the things that no page should have."""
    texts = [page.read_text(encoding="utf-8") for page in site.rglob("*.html")]
    return {name: sum(len(pattern.findall(text)) for text in texts) for name, pattern in ABSENT.items()}


def main() -> None:
    """Count, say what is wrong, and write the numbers."""
    site, chromium = Path(sys.argv[1]).resolve(), find_chromium()
    if chromium is None:
        sys.exit("The audit needs Chromium; tools/browser.py says how to get it.")
    pages = read_site(site)
    kinds = longest_of_each_kind(pages.values())
    errors = nu_errors(site)
    with served(site) as address:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
            states = list(axe_violations(browser, address, sample(pages.values())))
            violations = [one for _, found in states for one in found]
            browser.close()
        lowest, costs = lighthouse(chromium, [address + kinds[kind].alternates[lang] for kind, lang in TEN.items()])
    numbers = {
        "date": datetime.now(UTC).date().isoformat(),
        "pages": len(pages),
        "nu_version": version("vnu-jar"),
        "nu_errors": len(errors),
        "axe_version": states[0][0],
        "axe_states": len(states),
        "axe_violations": len(violations),
        "lighthouse_version": version("lighthouse"),
        "lighthouse_pages": len(TEN),
        **{f"lighthouse_{name.replace('-', '_')}": score for name, score in lowest.items()},
        **absent(site),
    }
    CHECKS.write_text(json.dumps(numbers, indent=2) + "\n", encoding="utf-8")
    print("\n".join([*errors, *violations, *costs, json.dumps(numbers)]))
    sys.exit(1 if errors or violations or min(lowest.values()) < 100 else 0)


if __name__ == "__main__":
    main()
