"""Loading and checking together: everything that is to be said about the content, before anything is made of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, ValuesView
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from entente.checks.all_checks import check_catalogue
from entente.checks.names import written_as_names
from entente.checks.sense.all_rules import question_parts, question_records
from entente.errors import Problem
from entente.load.collector import paused_collector
from entente.load.content import load_content, locate, reread
from entente.load.halves import in_halves
from entente.load.media import media_problems
from entente.load.remainders import Remainder
from entente.model.catalogue import Catalogue
from entente.model.kinds import KINDS
from entente.model.record import Record


def examine(content: Path, today: date | None = None) -> tuple[Catalogue, list[Problem]]:
    """Return what could be read from the folder `content`, and all problems and warnings, sorted by place.

    The sense rules are asked only when `today` is given, the day on which the content is looked at.
    """
    with paused_collector():
        catalogue, problems = _examined(content, today, lambda doubts: locate(doubts, content))
        return catalogue, locate(problems, content)


def examine_roughly(content: Path, today: date | None = None) -> tuple[Catalogue, list[Problem]]:
    """Return the same as `examine`, but what was found across files without its place, which takes a second reading."""
    return _examined(content, today, lambda doubts: doubts)


Placing = Callable[[list[Problem]], list[Problem]]


def _examined(content: Path, today: date | None, placed: Placing) -> tuple[Catalogue, list[Problem]]:
    loaded = load_content(content)
    across = [
        *check_catalogue(loaded.catalogue),
        *media_problems(loaded.catalogue, content),
        *(problem for remainder in loaded.remainders for problem in _check_remainder(loaded.catalogue, remainder)),
    ]
    across = [problem for problem in across if problem.found.get("found") not in _unread(loaded.problems)]
    if today is not None:
        across += [*question_records(loaded.catalogue, today), *_doubtful_parts(loaded.catalogue, placed)]
    return loaded.catalogue, [*written_as_names(loaded.catalogue, loaded.problems), *across]


def _doubtful_parts(catalogue: Catalogue, placed: Placing) -> Iterator[Problem]:
    def plainly(records: Sequence[Record]) -> list[list[dict[str, Any]]]:
        return [list(map(vars, placed(doubts))) for doubts in question_parts(catalogue, records)]

    told = in_halves(plainly, list(catalogue.records()))
    return (Problem(**fields) for doubts in told for fields in doubts)


def _check_remainder(catalogue: Catalogue, remainder: Remainder) -> Iterator[Problem]:
    """Yield what is wrong with a record that could not be read whole, beyond the fields that are wrong anyway."""
    collection, record = remainder.collection, remainder.record
    changed: dict[str, Any] = {collection: {**getattr(catalogue, collection), record.id: record}}
    for problem in check_catalogue(focused(replace(catalogue, **changed), collection, record.id)):
        # Fields of action name objectives of the same file: where these are wrong, none is known.
        fields = {problem.field.partition(".")[0], problem.found.get("kind", "")}
        if problem.path == record.path and remainder.wrong.isdisjoint(fields):
            yield problem


_ASKED_ONLY_TO_BE_THERE = ("projects", "news")
"""Of these, checks of other records ask nothing but that they are there (tests/incremental/test_reread.py)."""


def examine_file(catalogue: Catalogue, content: Path, file: Path) -> Catalogue | None:
    """Return `catalogue` with the record in `file` read anew, when all is well with it and with what refers to it.

    A few milliseconds for a project or a news item, a tenth of a second for what many others refer to, as an
    agreement; for who looks at a page while writing. None when everything must be examined: the file is no record's,
    it is new or gone, another address leads to the record than before, or something is wrong.
    """
    after = reread(catalogue, content, file)
    if after is None:
        return None
    path = f"{content.name}/{file.relative_to(content).as_posix()}"
    collection, record = next(
        (kind.collection, record)
        for kind in KINDS
        for record in getattr(after, kind.collection).values()
        if record.path == path
    )
    before: Record = getattr(catalogue, collection)[record.id]
    if getattr(before, "moved_from", None) != getattr(record, "moved_from", None):
        return None
    narrow = focused(after, collection, record.id)
    across = check_catalogue(narrow if collection in _ASKED_ONLY_TO_BE_THERE else after)
    return None if any((*across, *media_problems(narrow, content))) else after


class _Focus(dict[str, Record]):
    """Records of one kind: all can be looked up, one (or none) is gone through."""

    def __init__(self, records: Mapping[str, Record], identifier: str | None) -> None:
        super().__init__(records)
        self._shown = {identifier: records[identifier]} if identifier is not None else {}

    def values(self) -> ValuesView[Record]:  # type: ignore[override]  # a view of another dictionary
        return self._shown.values()


def focused(catalogue: Catalogue, collection: str, identifier: str) -> Catalogue:
    """Return a catalogue in which everything can be looked up, and only one record is gone through."""
    kinds = {kind.collection for kind in KINDS}
    narrow: dict[str, Any] = {
        name: _Focus(getattr(catalogue, name), identifier if name == collection else None) for name in kinds
    }
    return replace(catalogue, **narrow)


def _unread(problems: Iterable[Problem]) -> set[str]:
    """Return the identifiers of files that could not be read: references to them are not the editor's mistake."""
    paths = [Path(problem.path) for problem in problems if problem.level == "problem"]
    return {path.stem for path in paths} | {path.parent.name for path in paths}
