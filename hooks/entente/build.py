"""The only place where the stages meet: load, check, produce."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from entente.checks.all_checks import check_catalogue
from entente.edition import Edition
from entente.errors import ContentError, Problem
from entente.load.content import load_content, locate
from entente.model.catalogue import Catalogue
from entente.output import Output, Page, Producer
from entente.pages.producers import PAGES

PRODUCERS: tuple[Producer, ...] = PAGES


def load_catalogue(content: Path) -> Catalogue:
    """Return the catalogue of the folder `content`.

    Raises:
        ContentError: with every problem of every file, and of all checks across the files that could be read.
    """
    catalogue, problems = examine(content)
    if any(problem.level == "problem" for problem in problems):
        raise ContentError(problems)
    return catalogue


def examine(content: Path) -> tuple[Catalogue, list[Problem]]:
    """Return what could be read from the folder `content`, and all problems and warnings, sorted by place."""
    loaded = load_content(content)
    across = check_catalogue(loaded.catalogue)
    if loaded.problems:
        # A file that could not be read is missing from the catalogue: references to it are not the editor's mistake.
        unread = {Path(problem.path).stem for problem in loaded.problems} | {
            Path(problem.path).parent.name for problem in loaded.problems
        }
        across = [problem for problem in across if problem.found.get("found") not in unread]
    return loaded.catalogue, sorted([*loaded.problems, *locate(across, content)])


def produce(catalogue: Catalogue, edition: Edition) -> Iterator[Output]:
    """Yield every output of the site.

    Raises:
        ContentError: two outputs have one address.
    """
    taken: dict[str, Output] = {}
    for producer in PRODUCERS:
        for output in producer(catalogue, edition):
            other = taken.setdefault(output.uri, output)
            if other is not output:
                raise ContentError([_address_twice(output, other)])
            yield output


def _address_twice(output: Output, other: Output) -> Problem:
    def source(of: Output) -> str:
        return (of.source if isinstance(of, Page) else None) or of.uri

    return Problem(path=source(output), code="address-twice", found={"uri": output.uri, "other": source(other)})


def problems_of(content: Path) -> Iterable[Problem]:
    """Return all problems and warnings of the folder `content`, sorted by place."""
    return examine(content)[1]
