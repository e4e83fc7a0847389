"""A change of content reviewed: both states loaded, checked, compared and told in words."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from entente.comparison.compare import compare
from entente.comparison.report import Part, parts
from entente.errors import Problem
from entente.examination import examine
from entente.i18n.problems import problem_text
from entente.model.languages import Language


def review(before: Path, after: Path, touched: list[str], language: Language, today: date) -> tuple[Part, ...]:
    """Return what the change from one content folder to another does, `touched` being the paths of changed files.

    `today` is the day for which the sense rules are asked.
    """
    old, old_problems = examine(before, today)
    new, new_problems = examine(after, today)
    known = {_without_place(problem) for problem in old_problems}
    introduced = [problem for problem in new_problems if _without_place(problem) not in known]
    known_paths = {record.path for record in new.records()}
    unread = frozenset(problem.path for problem in new_problems if problem.path not in known_paths)
    return parts(compare(old, new, touched, unread), new, [problem_text(p, language) for p in introduced], language)


def _without_place(problem: Problem) -> tuple[str, str, str, str]:
    return problem.path, problem.field, problem.code, repr(sorted(problem.found.items()))
