"""Whatever happens to a line of a real file: no traceback, no endless work, and no problem without a line."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from tests.doctor.mutations import FILES, MUTATIONS, mutants, problems_of

from entente.errors import Problem
from entente.i18n.problems import PROBLEMS
from entente.i18n.report import Finding, report_text
from entente.load.files import RecordFile

LANGUAGES = ("fr", "de", "lb", "en")


def told_badly(problems: tuple[Problem, ...], text: str) -> list[str]:
    """Problems that an editor could not find or read."""
    lines = text.replace("\r\n", "\n").split("\n")
    bad = []
    for problem in problems:
        if problem.code not in PROBLEMS or not 1 <= problem.line <= len(lines) or problem.column < 1:
            bad.append(f"{problem.code} {problem.line}:{problem.column}")
            continue
        for language in LANGUAGES:
            report = report_text(Finding(problem=problem, line=lines[problem.line - 1]), language)
            if "{field}" in report or not report.startswith(f"{problem.path}:{problem.line}:"):
                bad.append(report)
    return bad


@given(mutants())
@settings(max_examples=300)
def test_a_changed_line_is_accepted_or_told_at_its_line(mutant: tuple[RecordFile, str, str]) -> None:
    file, _, text = mutant
    assert told_badly(problems_of(file, text), text) == []


@pytest.mark.slow
@pytest.mark.parametrize("name", ["delete", "duplicate", "swap"])
def test_every_fifth_line_of_every_file_can_go_wrong(name: str) -> None:
    bad = []
    for order, file in enumerate(FILES):
        lines = file.file.read_text(encoding="utf-8").split("\n")
        for number in range(order % 5, len(lines), 5):
            text = "\n".join(MUTATIONS[name](lines, number, "", 0))
            bad += told_badly(problems_of(file, text), text)
    assert bad == []
