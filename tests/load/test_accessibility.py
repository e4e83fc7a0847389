"""The files about the site's own accessibility are read, or refused with a problem at its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from entente.errors import ContentError
from entente.i18n.problems import problem_text
from entente.load.accessibility import ASSESSMENT, CHECKS, read_accessibility

VALID = """\
framework: RAWeb 1
url: https://accessibilite.public.lu/fr/raweb1/
topics:
  - number: 1
    title: Images
    criteria:
      - number: "1.1"
        level: A
"""


def content(folder: Path, assessment: str, checks: str | None = None) -> Path:
    for name, text in ((ASSESSMENT, assessment), (CHECKS, checks)):
        if text is not None:
            file = folder / "content" / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
    return folder / "content"


def told(folder: Path) -> list[str]:
    with pytest.raises(ContentError) as found:
        read_accessibility(folder)
    return [problem_text(problem, "en") for problem in found.value.problems]


def test_nothing_is_known_where_there_is_no_file(tmp_path: Path) -> None:
    assert read_accessibility(tmp_path) is None


def test_results_of_the_tests_that_are_no_json_are_a_problem(tmp_path: Path) -> None:
    messages = told(content(tmp_path, VALID, "{"))
    assert [message.split(": ")[0] for message in messages] == [f"content/{CHECKS}:1:1"]


def test_a_criterion_below_another_theme_is_a_problem_at_its_place(tmp_path: Path) -> None:
    messages = told(content(tmp_path, VALID.replace('"1.1"', '"2.1"')))
    assert [message.split(": ")[0:2] for message in messages] == [[f"content/{ASSESSMENT}:4:3", "topics"]]
