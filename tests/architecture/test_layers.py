"""The layers of docs/developers/architecture.md hold, and a breach of each rule would be noticed."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

LAYERS = "Layers of the package"
ENGINES = "Only the adapters know an engine"
LAYER_NAMES = ("adapters", "build", "load", "checks", "pages", "data", "feeds", "i18n", "model")
LINT = "from importlinter.cli import lint_imports_command; lint_imports_command()"

BREACHES: Mapping[str, tuple[str, str, list[str]]] = {
    "errors import the model": ("errors.py", "import entente.model", [LAYERS]),
    "the model imports the build": ("model/planted.py", "import entente.build", [LAYERS]),
    "pages import their sibling data": ("pages/planted.py", "import entente.data", [LAYERS]),
    "checks import their sibling load": ("checks/planted.py", "import entente.load", [LAYERS]),
    "feeds import an adapter": ("feeds/planted.py", "from entente import adapters", [LAYERS]),
    "a module stands in no layer": ("planted.py", "PLANTED = True", [LAYERS]),
    "pages import MkDocs": ("pages/planted.py", "from mkdocs.structure.files import File", [ENGINES]),
    "the build imports Zensical": ("build/planted.py", "import zensical", [ENGINES]),
}


def broken_rules(folder: Path, root: Path) -> list[str]:
    """Names of the contracts that the package `entente` in this folder breaks."""
    command = [sys.executable, "-c", LINT, "--config", str(root / "pyproject.toml"), "--no-cache", "--no-logo"]
    environment = os.environ | {"PYTHONPATH": str(folder), "NO_COLOR": "1", "COLUMNS": "300"}
    answer = subprocess.run(command, check=False, capture_output=True, text=True, env=environment, cwd=folder)
    broken = re.findall(r"^(.+) BROKEN\b", answer.stdout, re.MULTILINE)
    assert bool(broken) == bool(answer.returncode), answer.stdout + answer.stderr
    return broken


def complete_copy(root: Path, folder: Path) -> Path:
    """A copy of the package in which every layer that can be a folder is one; gives the package's folder."""
    package = folder / "entente"
    shutil.copytree(root / "hooks" / "entente", package, ignore=shutil.ignore_patterns("__pycache__"))
    for name in LAYER_NAMES:
        init = package / name / "__init__.py"
        init.parent.mkdir(exist_ok=True)
        (package / f"{name}.py").unlink(missing_ok=True)
        if not init.exists():
            init.write_text("")
    return package


def test_package_keeps_its_layers(root: Path) -> None:
    assert broken_rules(root / "hooks", root) == []


@pytest.mark.parametrize("breach", BREACHES)
def test_breach_is_noticed(breach: str, root: Path, tmp_path: Path) -> None:
    place, line, broken = BREACHES[breach]
    file = complete_copy(root, tmp_path) / place
    before = file.read_text() if file.exists() else ""
    file.write_text(f"{before}\n{line}\n")

    assert broken_rules(tmp_path, root) == broken
