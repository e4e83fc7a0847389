"""Count what programs can see of the site's accessibility, and write it where the accessibility statement reads it.

    python -m tools.audit FOLDER-OF-THE-BUILT-SITE

Nu (npm `vnu-jar`, needs Java and npm) reads every page; axe-core looks at one page of each kind in Chromium, in every
language, in light and dark, narrow and wide. The numbers go to content/reference/accessibility-checks.json.
"""

from __future__ import annotations

import functools
import http.server
import itertools
import json
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, sync_playwright
from tests.site.reading import read_site
from tools.browser import find_chromium

NU_VERSION = "26.9.27"
TOOLS = Path(".tools/audit")
CHECKS = Path("content/reference/accessibility-checks.json")
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
WIDTHS = (320, 1280)
ABSENT = {
    "frames": re.compile(r"<(?:iframe|frame|object|embed)\b"),
    "timed_media": re.compile(r"<(?:audio|video|track|bgsound)\b"),
    "editing_tools": re.compile(r"<textarea\b|\scontenteditable\b"),
}


class _Silent(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 – the name is the library's
        """Say nothing of each request."""


def nu_errors(site: Path) -> list[str]:
    """Read every page with the Nu HTML checker and return what it calls an error, with its place."""
    jar = TOOLS / "node_modules/vnu-jar/build/dist/vnu.jar"
    if not jar.exists():
        wanted = ["npm", "install", "--prefix", str(TOOLS), "--ignore-scripts", "--no-audit", "--no-fund"]
        subprocess.run([*wanted, f"vnu-jar@{NU_VERSION}"], check=True, stdout=subprocess.DEVNULL)
    command = ["java", "-Xss2m", "-jar", str(jar), "--errors-only", "--skip-non-html", "--format", "json", str(site)]
    answer = subprocess.run(command, check=False, capture_output=True, text=True)
    messages = json.loads(answer.stderr)["messages"]
    return [f"{m.get('url', '').partition(site.name)[2]}:{m.get('lastLine', 0)}: {m['message']}" for m in messages]


def states(site: Path) -> Iterator[tuple[str, Literal["light", "dark"], int]]:
    """Yield the URI of one page of each kind in each language; in French and German with every scheme and width."""
    longest: dict[str, Any] = {}
    for page in read_site(site).values():
        is_better = page.size > getattr(longest.get(page.kind), "size", -1)
        if page.language == "fr" and page.uri.endswith("/") and page.alternates and is_better:
            longest[page.kind] = page
    for page in longest.values():
        for language, uri in page.alternates.items():
            for scheme, width in itertools.product(SCHEMES, WIDTHS):
                # The others have the same frame and shorter words: each colour scheme and each width once.
                if language in ("fr", "de") or (scheme, width) in (("light", 320), ("dark", 1280)):
                    yield uri, scheme, width


def axe_violations(browser: Browser, address: str, site: Path) -> tuple[str, int, list[str]]:
    """Return the version of axe-core, how many states it saw, and what it found, best practices included."""
    axe, version, count, found = Axe(), "", 0, []
    for uri, scheme, width in states(site):
        context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
        page = context.new_page()
        page.goto(address + uri)
        answer = axe.run(page).response
        version, count = answer["testEngine"]["version"], count + 1
        for rule in answer["violations"]:
            where = ", ".join(str(node["target"][0]) for node in rule["nodes"][:3])
            found.append(f"{uri} {scheme} {width}: {rule['id']} ({len(rule['nodes'])}): {where}")
        context.close()
    return version, count, found


def main() -> None:
    """Count, say what is wrong, and write the numbers."""
    site = Path(sys.argv[1]).resolve()
    pages = sorted(site.rglob("*.html"))
    texts = [page.read_text(encoding="utf-8") for page in pages]
    errors = nu_errors(site)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Silent, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=["--no-sandbox", "--disable-gpu"])
        version, count, violations = axe_violations(browser, f"http://127.0.0.1:{server.server_port}/", site)
        browser.close()
    server.shutdown()
    numbers = {
        "date": datetime.now(UTC).date().isoformat(),
        "pages": len(pages),
        "nu_version": NU_VERSION,
        "nu_errors": len(errors),
        "axe_version": version,
        "axe_states": count,
        "axe_violations": len(violations),
        **{name: sum(len(pattern.findall(text)) for text in texts) for name, pattern in ABSENT.items()},
    }
    CHECKS.write_text(json.dumps(numbers, indent=2) + "\n", encoding="utf-8")
    print("\n".join([*errors, *violations, json.dumps(numbers)]))
    sys.exit(1 if errors or violations else 0)


if __name__ == "__main__":
    main()
