"""Builds that start from the last one give the site of a clean build, whatever has happened in between."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

pytestmark = pytest.mark.slow

PROJECT_FILE = "content/agreements/vallee/projects/moulin.yml"
NAMES = ("hooks", "docs", "uv.lock")


@pytest.fixture
def project(root: Path, tmp_path: Path) -> Path:
    """A copy of the project with the golden content."""
    folder = tmp_path / "project"
    shutil.copytree(root / "tests/golden/content", folder / "content")
    for name in NAMES:
        (folder / name).symlink_to(root / name)
    settings = yaml.safe_load((root / "mkdocs.yml").read_text(encoding="utf-8"))
    settings["nav"] = ["fr/index.md", "de/index.md"]
    settings["extra"]["entente"]["languages"] = ["fr", "de"]
    settings["exclude_docs"] += "lb/\nen/\n"
    (folder / "mkdocs.yml").write_text(yaml.safe_dump(settings, allow_unicode=True), encoding="utf-8")
    return folder


def build(project: Path, site: str = "site") -> subprocess.CompletedProcess[str]:
    """Build the site of a project, as an editor would."""
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "true", "SOURCE_DATE_EPOCH": "1795435200"}
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", site]
    return subprocess.run(command, cwd=project, env=environment, capture_output=True, text=True, check=False)


def files(site: Path) -> dict[str, bytes]:
    """Every file of a site but the search index, whose bytes vary between runs of Pagefind."""
    found = (path for path in site.rglob("*") if path.is_file())
    names = {path.relative_to(site).as_posix(): path for path in found}
    return {name: path.read_bytes() for name, path in names.items() if not name.startswith("pagefind/")}


def extracts(project: Path) -> dict[str, bytes]:
    """What the search reads of the site of a project."""
    (folder,) = (project / ".cache/builds").glob("*/extracts")
    return files(folder)


def times(site: Path) -> dict[str, int]:
    """When each page was written."""
    return {path.relative_to(site).as_posix(): path.stat().st_mtime_ns for path in site.rglob("*/index.html")}


def clean(project: Path) -> dict[str, bytes]:
    """The files of a build that knows nothing of earlier ones."""
    aside = project.parent / "clean"
    shutil.copytree(project, aside, symlinks=True, ignore=shutil.ignore_patterns("site", ".cache"))
    answer = build(aside)
    assert answer.returncode == 0, answer.stderr
    return files(aside / "site")


def edit(project: Path) -> None:
    file = project / PROJECT_FILE
    file.write_text(file.read_text(encoding="utf-8").replace("Moulin", "Nouveau moulin"), encoding="utf-8")


def add_page(project: Path) -> None:
    (project / "site/fr/left").mkdir()
    (project / "site/fr/left/index.html").write_text("left over", encoding="utf-8")


def spoil_page(project: Path) -> None:
    (project / "site/fr/projets/index.html").write_text("spoilt", encoding="utf-8")


def lose_page(project: Path) -> None:
    (project / "site/de/projekte/index.html").unlink()


def spoil_ledger(project: Path) -> None:
    (ledger,) = (project / ".cache/builds").rglob("ledger.json")
    ledger.write_text(ledger.read_text(encoding="utf-8")[:-100], encoding="utf-8")


def spoil_cards(project: Path) -> None:
    for card in (project / "site/cards").rglob("*.png"):
        card.unlink()


def spoil_extracts(project: Path) -> None:
    spoilt, lost, *_ = (project / ".cache/builds").rglob("extracts/fr/**/index.html")
    spoilt.write_text("spoilt", encoding="utf-8")
    lost.unlink()
    (spoilt.parent / "left.html").write_text("<main data-pagefind-body>left over</main>", encoding="utf-8")


def lose_cache(project: Path) -> None:
    shutil.rmtree(project / ".cache")


def fail_in_between(project: Path) -> None:
    file = project / PROJECT_FILE
    good = file.read_text(encoding="utf-8")
    file.write_text("title: [", encoding="utf-8")
    assert build(project).returncode == 1
    assert files(project / "site") == {}
    file.write_text(good, encoding="utf-8")


def remove_record(project: Path) -> None:
    (project / "content/agreements/vallee/news/2021-brochure.yml").unlink()


def edit_and_damage(project: Path) -> None:
    for happening in (edit, add_page, spoil_page, lose_page, spoil_cards):
        happening(project)


HAPPENINGS: tuple[Callable[[Path], None], ...] = (
    edit_and_damage,
    spoil_ledger,
    spoil_extracts,
    lose_cache,
    fail_in_between,
    remove_record,
)


@pytest.mark.parametrize("happening", HAPPENINGS, ids=lambda happening: happening.__name__)
def test_site_is_that_of_a_clean_build(happening: Callable[[Path], None], project: Path) -> None:
    assert build(project).returncode == 0
    happening(project)

    answer = build(project)

    assert answer.returncode == 0, answer.stderr
    assert files(project / "site") == clean(project)
    assert (project / "site/pagefind/pagefind-entry.json").exists()
    assert extracts(project) == extracts(project.parent / "clean")


def test_unchanged_site_is_left_as_it_is(project: Path) -> None:
    assert build(project).returncode == 0
    site, written = files(project / "site"), times(project / "site")

    assert build(project).returncode == 0

    hand_written = {name for name in written if times(project / "site")[name] != written[name]}
    assert files(project / "site") == site
    assert {name.split("/")[1] for name in hand_written if name.startswith("fr/")} <= {
        "cooperation", "facile-a-lire", "glossaire", "mentions-legales", "methode",
    }  # fmt: skip


def test_edited_project_leaves_the_pages_that_do_not_show_it(project: Path) -> None:
    assert build(project).returncode == 0
    written = times(project / "site")
    edit(project)

    assert build(project).returncode == 0

    again = times(project / "site")
    changed = {name for name in written if again[name] != written[name]}
    assert "fr/conventions/vallee/projets/moulin/index.html" in changed
    assert "fr/conventions/colline/index.html" not in changed
    assert "fr/definitions/index.html" not in changed


def test_sites_in_two_folders_do_not_disturb_each_other(project: Path) -> None:
    assert build(project, "one").returncode == 0
    edit(project)
    assert build(project, "two").returncode == 0
    assert build(project, "one").returncode == 0
    assert files(project / "one") == files(project / "two")
