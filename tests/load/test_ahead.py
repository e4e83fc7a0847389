"""What is read ahead is only a help: answers are the same without it."""

import subprocess
import sys
from pathlib import Path

import pytest

from entente.adapters.reports import FORMATS
from entente.commands.check import FORMS
from entente.load import ahead, content, halves
from entente.load.ahead import Ahead
from entente.load.content import load_content
from entente.load.memory import Memory
from entente.load.raw import FILE_LIMIT, digest_of_file
from entente.load.yaml_reader import read_plainly


@pytest.fixture(autouse=True)
def two_processors(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a machine with two processors, however many threads the tests have."""
    for module in (halves, ahead):
        monkeypatch.setattr(module, "second_process_possible", lambda: True)


def the_answer(folder: Path) -> ahead.Contents:
    reader = Ahead()
    reader.begin(folder)
    return reader.answer()


def a_folder(above: Path, **files: str) -> Path:
    folder = above / "content"
    folder.mkdir()
    for name, text in files.items():
        (folder / f"{name}.yml").write_text(text, encoding="utf-8")
    return folder


def test_files_are_found_by_their_bytes_and_their_path(tmp_path: Path) -> None:
    folder = a_folder(tmp_path, good="title: Pont\n", bad="title: [\n")
    assert the_answer(folder) == {
        (digest_of_file(b"title: Pont\n"), "content/good.yml"): read_plainly([(b"title: Pont\n", "content/good.yml")])[
            0
        ],
        (digest_of_file(b"title: [\n"), "content/bad.yml"): None,
    }


def test_the_answer_is_given_once(tmp_path: Path) -> None:
    reader = Ahead()
    reader.begin(a_folder(tmp_path, good="title: Pont\n"))
    assert [len(reader.answer()), len(reader.answer())] == [1, 0]


def test_media_other_files_and_the_rest_of_too_large_ones_are_left_alone(tmp_path: Path) -> None:
    large = "# " + "x" * FILE_LIMIT * 1_000
    folder = a_folder(tmp_path, large=large)
    (folder / "media").mkdir()
    (folder / "media" / "plan.yml").write_text("title: Plan\n", encoding="utf-8")
    (folder / "notes.txt").write_text("title: Notes\n", encoding="utf-8")
    assert list(the_answer(folder)) == [(digest_of_file(large[: FILE_LIMIT * 1_000].encode()), "content/large.yml")]


def test_a_file_that_cannot_be_read_is_left_out(tmp_path: Path) -> None:
    folder = a_folder(tmp_path, good="title: Pont\n")
    (folder / "gone.yml").symlink_to(tmp_path / "nowhere")
    assert [path for _, path in the_answer(folder)] == ["content/good.yml"]


@pytest.mark.parametrize("folder", ["content", "tests/golden/content"])
def test_content_is_the_same_with_and_without(root: Path, folder: str, monkeypatch: pytest.MonkeyPatch) -> None:
    found = []
    for is_ahead in (False, True):
        reader = Ahead()
        if is_ahead:
            reader.begin(root / folder)
        monkeypatch.setattr(content, "REMEMBERED", Memory())
        monkeypatch.setattr(content, "AHEAD", reader)
        loaded = load_content(root / folder)
        found.append((list(loaded.catalogue.records()), loaded.problems))
    assert found[0] == found[1]


def test_what_was_changed_meanwhile_is_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, root: Path) -> None:
    theme = next((root / "content" / "reference" / "themes").glob("*.yml"))
    folder = tmp_path / "content"
    (folder / "reference" / "themes").mkdir(parents=True)
    copied = folder / "reference" / "themes" / theme.name
    copied.write_bytes(theme.read_bytes())
    reader = Ahead()
    reader.begin(folder)
    told = reader.answer()
    monkeypatch.setattr(reader, "answer", lambda: told)
    monkeypatch.setattr(content, "AHEAD", reader)
    copied.write_bytes(b"not a theme: at all\n")
    assert load_content(folder).problems


def test_reading_ahead_does_not_wait_for_the_models(root: Path) -> None:
    code = "import sys, entente.commands.check; sys.exit('pydantic' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=root / "hooks", check=False)
    assert done.returncode == 0


def test_every_form_of_answer_can_be_asked_for() -> None:
    assert tuple(FORMATS) == FORMS
