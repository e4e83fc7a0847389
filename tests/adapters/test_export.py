"""`entente export` writes a folder for Zensical, and only where it may."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from entente.__main__ import main


@pytest.fixture
def project(root: Path, tmp_path: Path) -> Path:
    """A copy of the project in which there is nothing but reference data."""
    folder = tmp_path / "project"
    shutil.copytree(root / "docs", folder / "docs")
    shutil.copytree(root / "content" / "reference" / "themes", folder / "content" / "reference" / "themes")
    shutil.copy(root / "mkdocs.yml", folder)
    return folder


def export(project: Path, target: Path) -> tuple[int, str]:
    """Exit code and words of the command."""
    answer = CliRunner().invoke(main, ["export", str(target), "--project", str(project)])
    return answer.exit_code, answer.output


def test_export_writes_a_project_that_zensical_reads(project: Path, tmp_path: Path) -> None:
    target = tmp_path / "export"

    code, _ = export(project, target)

    settings = yaml.safe_load((target / "mkdocs.yml").read_text())
    assert code == 0
    assert sorted(path.name for path in target.iterdir()) == ["README.md", "docs", "mkdocs.yml", "overrides"]
    assert {"name": "material", "language": "fr", "font": False, "custom_dir": "overrides"}.items() <= settings[
        "theme"
    ].items()
    assert [next(iter(section)) for section in settings["nav"]] == ["Français", "Deutsch", "Lëtzebuergesch", "English"]
    named = [
        next(iter(e.values())) if isinstance(e, dict) else e for s in settings["nav"] for e in next(iter(s.values()))
    ]
    assert [uri for uri in named if not (target / "docs" / uri).is_file()] == []


def test_hand_written_page_keeps_its_text_and_says_its_language(project: Path, tmp_path: Path) -> None:
    export(project, tmp_path / "export")

    exported = (tmp_path / "export" / "docs" / "de" / "methode.md").read_text(encoding="utf-8")
    front, _, text = exported.removeprefix("---\n").partition("\n---\n")

    assert yaml.safe_load(front)["language"] == "de"
    assert text.strip().splitlines()[-1] == (project / "docs/de/methode.md").read_text().strip().splitlines()[-1]


def test_second_export_replaces_the_first(project: Path, tmp_path: Path) -> None:
    target = tmp_path / "export"
    export(project, target)
    (target / "docs" / "gone.md").write_text("# Gone\n")

    code, _ = export(project, target)

    assert (code, (target / "docs" / "gone.md").exists()) == (0, False)


def test_folder_with_other_files_is_left_alone(project: Path, tmp_path: Path) -> None:
    target = tmp_path / "mine"
    target.mkdir()
    (target / "letter.txt").write_text("keep me")

    code, said = export(project, target)

    assert (code, said) == (1, f"Error: {target} is not empty and was not made by `entente export`\n")
    assert [path.name for path in target.iterdir()] == ["letter.txt"]


def test_problem_in_content_stops_the_export_before_anything_is_written(project: Path, tmp_path: Path) -> None:
    (project / "content" / "reference" / "themes" / "kaputt.yml").write_text("title: Kaputt\n")

    code, said = export(project, tmp_path / "export")

    assert code == 1
    assert said.splitlines()[0].startswith("content/reference/themes/kaputt.yml:1:1: text: ")
    assert not (tmp_path / "export").exists()
