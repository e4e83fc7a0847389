"""The only place where the stages meet: load, check, produce."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from entente.data.producers import DATA
from entente.edition import Edition
from entente.errors import ContentError, Problem
from entente.examination import examine_roughly
from entente.feeds.producers import FEEDS
from entente.load.content import locate
from entente.model.catalogue import Catalogue
from entente.output import Output, Page, Producer
from entente.pages.producers import PAGES

PRODUCERS: tuple[Producer, ...] = (*PAGES, *DATA, *FEEDS)


def load_catalogue(content: Path) -> Catalogue:
    """Return the catalogue of the folder `content`.

    Raises:
        ContentError: with every problem of every file, and of all checks across the files that could be read.
    """
    return load_publishable(content)[0]


def load_publishable(content: Path, today: date | None = None) -> tuple[Catalogue, list[Problem]]:
    """Return the catalogue of the folder `content`, and the warnings that the sense rules give on the day `today`.

    A build says how many warnings there are, not where: `examine` also looks up their lines.

    Raises:
        ContentError: as in `load_catalogue`.
    """
    catalogue, warnings = examine_roughly(content, today)
    problems = [problem for problem in warnings if problem.level == "problem"]
    if problems:
        raise ContentError(locate(problems, content))
    return catalogue, warnings


def produce(catalogue: Catalogue, edition: Edition) -> Iterator[Output]:
    """Yield every output of the site.

    Raises:
        ContentError: two outputs have one address.
    """
    taken: list[tuple[str, str]] = []
    for producer in PRODUCERS:
        for output in producer(catalogue, edition):
            taken.append((output.uri, (output.source if isinstance(output, Page) else None) or output.uri))
            yield output
    refuse_two_at_one_address(taken)


def refuse_two_at_one_address(taken: Iterable[tuple[str, str]]) -> None:
    """Refuse outputs, given as URI and content file, of which two would be published at one address.

    Raises:
        ContentError: with a problem for each address that is taken twice.
    """
    first: dict[str, str] = {}
    problems = []
    for uri, source in taken:
        if uri in first:
            found = {"uri": uri, "other": first[uri]}
            problems.append(Problem(path=source, code="address-twice", found=found))
        first.setdefault(uri, source)
    if problems:
        raise ContentError(problems)
