"""The real content built once by each engine."""

from __future__ import annotations

import functools
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from tests.site.conftest import DAY, build_site, built_once, shared_folder

from entente.adapters.export import export_site
from entente.adapters.settings import edition_of
from entente.build import load_catalogue, produce
from entente.output import Output


def run(command: list[str], folder: Path) -> None:
    """Run a command that must succeed."""
    environment = os.environ | {"SOURCE_DATE_EPOCH": DAY, "NO_MKDOCS_2_WARNING": "true"}
    answer = subprocess.run(
        [sys.executable, "-m", *command], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    assert answer.returncode == 0, answer.stdout + answer.stderr


def build_with_properdocs(project: Path, target: Path) -> None:
    """Build the project with ProperDocs, its configuration untouched."""
    command = ["properdocs", "build", "--quiet", "--strict", "--config-file", "mkdocs.yml", "--site-dir", str(target)]
    run(command, project)


def build_with_zensical(project: Path, target: Path) -> None:
    """Export the project and build the export with Zensical, which writes only below its own folder."""
    export = target.with_name("export")
    export_site(project, export, {"SOURCE_DATE_EPOCH": DAY})
    run(["zensical", "build", "--strict"], export)
    shutil.move(export / "site", target)


@pytest.fixture(scope="session")
def sites(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Path]:
    """The folder each engine has built, by the engine's name."""
    shared = shared_folder(tmp_path_factory)
    return {
        "MkDocs": built_once(shared, "built-site", functools.partial(build_site, root)),
        "ProperDocs": built_once(shared, "properdocs-site", functools.partial(build_with_properdocs, root)),
        "Zensical": built_once(shared, "zensical-site", functools.partial(build_with_zensical, root)),
    }


@pytest.fixture(scope="session")
def outputs(root: Path) -> tuple[Output, ...]:
    """Every output of the real content."""
    edition = edition_of("Entente", "https://entente.example.org/", {}, {"SOURCE_DATE_EPOCH": DAY})
    return tuple(produce(load_catalogue(root / "content"), edition))
