"""The programs of npm that look at the built site: the Nu HTML checker and Lighthouse.

Versions and hashes stand in tools/audit-programs/; Node 18.20 or later, npm and, for Nu, Java must be present.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
PINNED = ROOT / "tools" / "audit-programs"
INSTALLED = ROOT / ".tools" / "audit"
CATEGORIES = ("accessibility", "best-practices", "seo")
_FLAGS = "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"


def version(package: str) -> str:
    """The version in which a package is pinned."""
    return str(json.loads((PINNED / "package.json").read_text(encoding="utf-8"))["dependencies"][package])


def nu_errors(site: Path) -> list[str]:
    """Read every page of the site with Nu and return what it calls an error, with its place."""
    jar = _installed() / "vnu-jar" / "build" / "dist" / "vnu.jar"
    command = ["java", "-Xss2m", "-jar", str(jar), "--errors-only", "--skip-non-html", "--format", "json", str(site)]
    answer = subprocess.run(command, check=False, capture_output=True, text=True)
    messages = json.loads(answer.stderr)["messages"]
    return [f"{m.get('url', '').partition(site.name)[2]}:{m.get('lastLine', 0)}: {m['message']}" for m in messages]


def lighthouse(chromium: str, addresses: Iterable[str]) -> tuple[dict[str, int], list[str]]:
    """Look at pages with Lighthouse; return the lowest score of each category (of 100) and what costs points."""
    lowest, found = dict.fromkeys(CATEGORIES, 100), []
    for address in addresses:
        report = _report(chromium, address)
        for name in CATEGORIES:
            category = report["categories"][name]
            # Without a score Lighthouse could not look: that is no hundred.
            lowest[name] = min(lowest[name], int(round((category["score"] or 0) * 100, 6)))
            audits = [report["audits"][one["id"]] for one in category["auditRefs"] if one["weight"]]
            wrong = [audit["title"] for audit in audits if audit["score"] is not None and audit["score"] < 1]
            found += [f"{address}: {name}: {title}" for title in wrong]
    return lowest, found


def _report(chromium: str, address: str) -> dict[str, Any]:
    program = _installed() / "lighthouse" / "cli" / "index.js"
    options = ["--quiet", "--output=json", f"--only-categories={','.join(CATEGORIES)}", f"--chrome-flags={_FLAGS}"]
    command = ["node", str(program), address, *options]
    environment = os.environ | {"CHROME_PATH": chromium}
    answer = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
    report: dict[str, Any] = json.loads(answer.stdout)
    return report


def _installed() -> Path:
    """The folder of the packages, each checked against its hash when it was installed; runs no script of any."""
    lock = INSTALLED / "package-lock.json"
    if lock.exists() and lock.read_bytes() == (PINNED / lock.name).read_bytes() and (INSTALLED / "done").exists():
        return INSTALLED / "node_modules"
    npm = shutil.which("npm")
    if npm is None:
        sys.exit("npm is not there; the audit needs it, and Java.")
    shutil.rmtree(INSTALLED, ignore_errors=True)
    shutil.copytree(PINNED, INSTALLED)
    command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"]
    subprocess.run(command, check=True, cwd=INSTALLED, stdout=sys.stderr)
    (INSTALLED / "done").touch()
    return INSTALLED / "node_modules"
