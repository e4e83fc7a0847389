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
def test_what_is_not_there_is_refused_all_at_once_with_what_was_probably_meant() -> None:
    names = ("--agreement", "vallees", "--commune", "Bourg", "--theme", "mobilitee", "--project", "ponts")
    answer = new("news", *names, "--title", "x", "--summary", "x", *SOURCE)
    assert (answer.exit_code, answer.output) == (
        1,
        "Nothing was written:\n"
        "agreement: no agreement is called “vallees”; did you mean “vallee”?\n"
        "project: no project is called “ponts”; did you mean “pont”?\n"
        "commune: no commune is called “Bourg”; did you mean “bourg”?\n"
        "theme: no theme is called “mobilitee”; did you mean “mobilite”?\n",
    )


@pytest.mark.usefixtures("content")
def test_where_nothing_is_near_all_that_there_is_is_told() -> None:
    answer = new("news", "--agreement", "xyz", "--title", "x", "--summary", "x", *SOURCE)
    assert answer.output.splitlines()[1:] == ["agreement: no agreement is called “xyz”", "There are: colline, vallee"]


def test_what_is_not_there_is_asked_again(content: Path) -> None:
    answer = new("news", "--title", "Fête", "--summary", "x", *SOURCE, answers="valle\nvallee\n")
    told = "agreement: no agreement is called “valle”; did you mean “vallee”?"
    assert (answer.exit_code, answer.output.count(told)) == (0, 1)
    assert (content / "agreements/vallee/news/2026-11-23-fete.yml").is_file()


def test_theme_and_project_are_written_into_the_file(content: Path) -> None:
    names = ("--agreement", "vallee", "--commune", "bourg", "--theme", "mobilite", "--project", "pont")
    new("news", *names, "--title", "Fête", "--summary", "x", *SOURCE)
    assert written(content / "agreements/vallee/news/2026-11-23-fete.yml")[5:-2] == [
        "projects:",
        "  - pont",
        "communes:",
        "  - bourg",
        "themes:",
        "  - mobilite",
    ]
    assert problems() == "0 problems\n"


def test_answers_that_make_no_valid_record_are_refused(content: Path) -> None:
    event = ("event", "--agreement", "vallee", "--title", "x", "--summary", "x", "--place", "y", *SOURCE)
    answer = new(*event, "--begin", "tomorrow")
    assert (answer.exit_code, answer.output.splitlines()[0]) == (1, "Nothing was written:")
    assert not (content / "agreements/vallee/news/2026-11-23-x.yml").exists()
