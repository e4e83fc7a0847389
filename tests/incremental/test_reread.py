"""One file read anew gives what reading everything gives, or says that it does not suffice."""

from __future__ import annotations

import shutil
from pathlib import Path
from random import Random

import pytest
from tests.builders import an_edition
from tests.incremental.random_edits import edit

from entente.build import load_catalogue
from entente.errors import ContentError
from entente.examination import examine_file, examine_roughly
from entente.load.files import kind_of

GOLDEN = Path(__file__).parents[1] / "golden" / "content"
TODAY = an_edition().today


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return Path(shutil.copytree(GOLDEN, tmp_path / "content"))


def changed(file: Path, old: str, new: str) -> Path:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    return file


@pytest.mark.parametrize(
    "name", ["agreements/vallee/projects/gare.yml", "agreements/vallee/agreement.yml", "reference/communes/bourg.yml"]
)
def test_changed_record_is_read_anew(name: str, content: Path) -> None:
    before = load_catalogue(content)
    file = content / name
    file.write_text(file.read_text(encoding="utf-8") + "\n# encore\n", encoding="utf-8")
    assert examine_file(before, content, file) == load_catalogue(content)


@pytest.mark.parametrize(
    "name",
    ["agreements/vallee/media/plan.txt", "agreements/vallee/projects/new.yml"],
)
def test_other_files_need_everything(name: str, content: Path) -> None:
    before = load_catalogue(content)
    file = content / name
    file.touch()
    assert examine_file(before, content, file) is None


def test_agreement_that_loses_what_a_project_refers_to_needs_everything(content: Path) -> None:
    before, file = load_catalogue(content), content / "agreements/vallee/agreement.yml"
    aim = next(aim for project in before.projects.values() for aim in project.objectives)
    changed(file, f"id: {aim}\n", "id: other\n")
    assert examine_file(before, content, file) is None


def test_removed_project_needs_everything(content: Path) -> None:
    before, file = load_catalogue(content), content / "agreements/vallee/projects/gare.yml"
    file.unlink()
    assert examine_file(before, content, file) is None


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(60))
def test_whatever_is_edited_one_file_read_anew_is_all_read_or_refused(seed: int, content: Path) -> None:
    before, chance = load_catalogue(content), Random(seed)  # noqa: S311 – edits, not secrets
    stamps = {file: file.read_bytes() for file in content.rglob("*.yml")}
    told = edit(content, chance)
    edited = [file for file, raw in stamps.items() if not file.exists() or file.read_bytes() != raw]

    for file in edited:
        quick = examine_file(before, content, file)
        _, problems = examine_roughly(content, TODAY)
        try:
            everything = load_catalogue(content)
        except ContentError:
            everything = None
        assert quick is None or quick == everything, told
        is_record = kind_of(file.relative_to(content).as_posix())[0] is not None and everything is not None
        is_quick = quick is not None or any(problem.line for problem in problems)
        assert is_quick or not is_record or not file.exists(), told
