"""The software with which the site is made, as the lock file names it and as each package states its licence."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from importlib.metadata import PackageMetadata, PackageNotFoundError, metadata
from pathlib import Path
from typing import Any

from entente.edition import Component

_PROJECT = "entente"
_LONGEST = 60
"""Some packages put the whole text of their licence where its name belongs."""


def locked_components(lock: Path) -> tuple[Component, ...]:
    """Return everything that the lock file `uv.lock` names for building the site, by name; nothing without the file."""
    if not lock.is_file():
        return ()
    packages = {package["name"]: package for package in tomllib.loads(lock.read_text(encoding="utf-8"))["package"]}
    return tuple(_component(packages[name]) for name in sorted(_needed(packages)))


def _needed(packages: Mapping[str, Mapping[str, Any]]) -> set[str]:
    """Return the names of all packages the project needs, and which these need; not those for its development."""
    needed: set[str] = set()
    waiting = list(packages[_PROJECT].get("dependencies", ()))
    while waiting:
        wanted = waiting.pop()
        package = packages[wanted["name"]]
        groups = [package.get("optional-dependencies", {}).get(extra, ()) for extra in wanted.get("extra", ())]
        found = [*package.get("dependencies", ()), *(one for group in groups for one in group)]
        if wanted["name"] not in needed:
            waiting += found
        else:
            waiting += [one for group in groups for one in group if one["name"] not in needed]
        needed.add(wanted["name"])
    return needed


def _component(package: Mapping[str, Any]) -> Component:
    files: Sequence[Mapping[str, str]] = (
        *([package["sdist"]] if "sdist" in package else []),
        *package.get("wheels", ()),
    )
    hashes = sorted({file["hash"].partition(":")[2] for file in files if file.get("hash", "").startswith("sha256:")})
    return Component(
        name=package["name"], version=package["version"], licence=_licence(package["name"]), hashes=tuple(hashes)
    )


def _licence(name: str) -> str | None:
    try:
        found = metadata(name)
    except PackageNotFoundError:
        return None
    return stated_licence(found)


def stated_licence(found: PackageMetadata) -> str | None:
    """Return the licence a package states: as SPDX expression (PEP 639), else its own words, else its classifiers."""
    own = next((found[field].strip() for field in ("License-Expression", "License") if found[field]), "")
    if own and own != "UNKNOWN" and len(own) <= _LONGEST and "\n" not in own:
        return own
    classifiers = [c.rpartition(" :: ")[2] for c in found.get_all("Classifier") or () if c.startswith("License :: ")]
    return ", ".join(classifiers) or None
