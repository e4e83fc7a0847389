"""Each mistake an editor may make is told at its place, in the words of four languages."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import pytest

from entente.adapters.reports import findings_of
from entente.errors import Problem
from entente.examination import examine
from entente.i18n.problems import PROBLEMS, problem_text

CASES = Path(__file__).parent
FILES = sorted(CASES.glob("*.yml"))
LANGUAGES = ("fr", "de", "lb", "en")
TODAY = date(2026, 11, 23)
MADE_IN_TESTS = {
    "symbolic-link": "tests/doctor/: a file of the repository cannot point elsewhere on every system",
    "file-too-large": "tests/doctor/: a large file would only make the repository heavy",
    "value-refused": "tests/load/test_explain.py: no mistake leads there that has no better sentence",
    "boundaries-unreadable": "tests of the boundaries: they are one generated file, not a record",
    "checks-unreadable": "tests/load/test_accessibility.py: the file is written by the tests, not by an editor",
    "criteria-order": "tests/load/test_accessibility.py: the file is no record",
    "media-name": "tests/doctor/: a case is a YAML file, not a picture",
    "media-too-large": "tests/doctor/: a large file would only make the repository heavy",
    "media-kind": "tests/doctor/test_media.py: a case is a YAML file",
    "media-svg": "tests/doctor/test_media.py: a case is a YAML file",
    "picture-ending": "tests/doctor/test_media.py: a case is a YAML file",
    "picture-moving": "tests/doctor/test_media.py: a case is a YAML file",
    "picture-pixels": "tests/doctor/test_media.py: a case is a YAML file",
    "picture-unreadable": "tests/doctor/test_media.py: a case is a YAML file",
}
"""Codes whose mistake cannot be a small YAML file, and where it is shown instead."""


def header(file: Path) -> list[str]:
    """The comment lines a case begins with, without their sign."""
    lines = file.read_bytes().decode("utf-8", "replace").split("\n")
    count = next((number for number, line in enumerate(lines) if not line.startswith("#")), len(lines))
    return [line[1:].strip() for line in lines[:count]]


def expected(file: Path, language: str) -> list[str]:
    """The messages a case names in a language."""
    return [line.partition(":")[2].strip() for line in header(file)[2:] if line.startswith(f"{language}:")]


def problems(file: Path, folder: Path) -> list[Problem]:
    """The problems of the valid content with this case laid into it."""
    content = folder / "content"
    shutil.copytree(CASES / "valid" / "content", content)
    place = folder / header(file)[1]
    place.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, place)
    return examine(content, TODAY)[1]


def messages(found: Iterable[Problem], file: Path, language: str) -> list[str]:
    """Problems in words, without the path where it is the case's own."""
    return [problem_text(problem, language).removeprefix(header(file)[1] + ":") for problem in found]


def accept(file: Path, found: list[Problem]) -> None:
    """Write the messages as they are now into the header of a case."""
    title, place, *_ = header(file)
    lines = [title, place, *(f"{name}: {text}" for name in LANGUAGES for text in messages(found, file, name))]
    body = file.read_bytes().split(b"\n")[len(header(file)) :]
    file.write_bytes("".join(f"# {line}\n" for line in lines).encode() + b"\n".join(body))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_golden_case_is_told_at_its_place(file: Path, tmp_path: Path, accept_golden: bool) -> None:
    found = problems(file, tmp_path)
    if accept_golden:
        accept(file, found)
        found = problems(file, tmp_path / "again")  # a header with more lines moves the mistake
        accept(file, found)

    assert {language: messages(found, file, language) for language in LANGUAGES} == {
        language: expected(file, language) for language in LANGUAGES
    }


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_case_says_the_same_in_every_language(file: Path) -> None:
    places = [[text.split(" ", 1)[0] for text in expected(file, language)] for language in LANGUAGES]
    assert places == [places[0]] * len(LANGUAGES)
    assert places[0]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_line_to_paste_takes_the_problem_away(file: Path, tmp_path: Path) -> None:
    found = problems(file, tmp_path / "before")
    place = tmp_path / "before" / header(file)[1]
    for order, finding in enumerate(findings_of(found, tmp_path / "before" / "content")):
        if finding.correction is None:
            continue
        folder = tmp_path / f"after-{order}"
        lines = place.read_bytes().decode("utf-8", "replace").split("\n")
        number, better = finding.problem.line, finding.correction
        lines[number - (0 if better.adds else 1) : number] = better.text.split("\n")
        shutil.copytree(CASES / "valid" / "content", folder / "content")
        corrected = folder / header(file)[1]
        corrected.parent.mkdir(parents=True, exist_ok=True)
        corrected.write_text("\n".join(lines), encoding="utf-8")
        left = examine(folder / "content", TODAY)[1]
        assert (finding.problem.code, number) not in {(problem.code, problem.line) for problem in left}


def test_valid_content_has_no_problem(tmp_path: Path) -> None:
    content = tmp_path / "content"
    shutil.copytree(CASES / "valid" / "content", content)
    assert examine(content, TODAY)[1] == []


def test_every_problem_has_a_case(tmp_path: Path) -> None:
    shown = {problem.code for file in FILES for problem in problems(file, tmp_path / file.stem)}
    assert sorted(set(PROBLEMS) - shown - set(MADE_IN_TESTS)) == []
    assert sorted(shown & set(MADE_IN_TESTS)) == []


def test_no_message_uses_words_of_a_program() -> None:
    words = re.compile(r"\b(invalid|error|exception|parse|token|mapping|scalar|null|None|string|traceback)\b", re.I)
    found = {
        (code, language): sentence + remedy
        for code, sentences in PROBLEMS.items()
        for language, (sentence, remedy) in sentences.items()
        if words.search(sentence + remedy)
    }
    assert found == {}
