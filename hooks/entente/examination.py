"""Loading and checking together: everything that is to be said about the content, before anything is made of it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from entente.checks.all_checks import check_catalogue
from entente.checks.sense.all_rules import question_catalogue
from entente.errors import Problem
from entente.load.collector import paused_collector
from entente.load.content import load_content, locate
from entente.load.media import media_problems
from entente.model.catalogue import Catalogue


def examine(content: Path, today: date | None = None) -> tuple[Catalogue, list[Problem]]:
    """Return what could be read from the folder `content`, and all problems and warnings, sorted by place.

    The sense rules are asked only when `today` is given, the day on which the content is looked at.
    """
    with paused_collector():
        catalogue, problems = examine_roughly(content, today)
        return catalogue, locate(problems, content)


def examine_roughly(content: Path, today: date | None = None) -> tuple[Catalogue, list[Problem]]:
    """Return the same as `examine`, but what was found across files without its place, which takes a second reading."""
    loaded = load_content(content)
    across = [*check_catalogue(loaded.catalogue), *media_problems(loaded.catalogue, content)]
    across = [problem for problem in across if problem.found.get("found") not in _unread(loaded.problems)]
    if today is not None:
        across += question_catalogue(loaded.catalogue, today)
    return loaded.catalogue, [*loaded.problems, *across]


def _unread(problems: Iterable[Problem]) -> set[str]:
    """Return the identifiers of files that could not be read: references to them are not the editor's mistake."""
    paths = [Path(problem.path) for problem in problems if problem.level == "problem"]
    return {path.stem for path in paths} | {path.parent.name for path in paths}
