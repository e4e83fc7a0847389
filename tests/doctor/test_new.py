"""`entente new` asks for what is needed and writes a valid file, once."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from entente.__main__ import main

VALID = Path(__file__).resolve().parents[1] / "cases" / "valid" / "content"
SOURCE = ("--source", "https://source.example/x")


@pytest.fixture
def content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795435200")
    monkeypatch.chdir(tmp_path)
    return Path(shutil.copytree(VALID, tmp_path / "content"))


def new(*options: str, answers: str = "") -> Result:
    return CliRunner().invoke(main, ["new", *options, "--language", "en"], input=answers)


def written(file: Path) -> list[str]:
    """The lines of a file that are no comments."""
    return [line for line in file.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]


def problems() -> str:
    return CliRunner().invoke(main, ["check", "--format", "lines", "--language", "en"]).output


def test_a_project_is_written_with_its_fields_as_comments(content: Path) -> None:
    title = ("--title", "Le bac de l'Alzette : été")
    answer = new("project", "--agreement", "vallee", *title, "--summary", "Un bac", "--relation", "measure", *SOURCE)

    file = content / "agreements/vallee/projects/bac-alzette-ete.yml"
    assert written(file) == [
        "title:",
        '  en: "Le bac de l\'Alzette : été"',
        "summary:",
        '  en: "Un bac"',
        "relation: measure",
        "confirmed: 2026-11-23",
        "sources:",
        "  - https://source.example/x",
    ]
    assert "# milestones: Steps with dates." in file.read_text(encoding="utf-8").splitlines()
    assert answer.output.splitlines()[:2] == [
        "Written: content/agreements/vallee/projects/bac-alzette-ete.yml",
        "The page will be at /en/agreements/vallee/projects/bac-alzette-ete/",
    ]
    assert problems() == "0 problems\n"


def test_what_no_option_says_is_asked(content: Path) -> None:
    answers = "vallee\nPublic meeting\nCome and talk\n2027-03-04 18:30\nTown hall\nhttps://source.example/m\n"
    assert new("event", answers=answers).exit_code == 0

    file = content / "agreements/vallee/news/2026-11-23-public-meeting.yml"
    assert written(file) == [
        "date: 2026-11-23",
        "title:",
        '  en: "Public meeting"',
        "lead:",
        '  en: "Come and talk"',
        "kind: event",
        "events:",
        '  - begin: "2027-03-04 18:30"',
        "    place:",
        '      name: "Town hall"',
        "sources:",
        "  - https://source.example/m",
    ]
    assert problems() == "0 problems\n"


def test_an_agreement_gets_a_folder_of_its_own(content: Path) -> None:
    new("agreement", "--title", "Plateau", "--summary", "x", "--kind", "egtc", *SOURCE)
    assert (content / "agreements/plateau/agreement.yml").is_file()


def test_a_file_that_is_there_is_never_overwritten(content: Path) -> None:
    options = ("news", "--agreement", "vallee", "--title", "Fête", "--summary", "x", *SOURCE)
    new(*options)
    file = content / "agreements/vallee/news/2026-11-23-fete.yml"
    file.write_text("mine")
    answer = new(*options)
    assert (answer.exit_code, file.read_text(), answer.output) == (
        1,
        "mine",
        "content/agreements/vallee/news/2026-11-23-fete.yml exists already; nothing was written. "
        "Choose another title, or --id.\n",
    )


@pytest.mark.usefixtures("content")
def test_an_agreement_that_is_not_there_is_refused() -> None:
    answer = new("news", "--agreement", "vallees", "--title", "x", "--summary", "x", *SOURCE)
    assert (answer.exit_code, answer.output) == (
        1,
        "No agreement is called “vallees”. There are: colline, vallee\n",
    )


def test_answers_that_make_no_valid_record_are_refused(content: Path) -> None:
    event = ("event", "--agreement", "vallee", "--title", "x", "--summary", "x", "--place", "y", *SOURCE)
    answer = new(*event, "--begin", "tomorrow")
    assert (answer.exit_code, answer.output.splitlines()[0]) == (1, "Nothing was written:")
    assert not (content / "agreements/vallee/news/2026-11-23-x.yml").exists()
