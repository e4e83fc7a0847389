"""The only place where the stages meet: load, check, produce."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from entente.data.producers import DATA
from entente.edition import Edition
from entente.errors import ContentError, Problem
from entente.examination import examine_roughly
from entente.feeds.producers import FEEDS
from entente.load.content import locate
from entente.model.catalogue import Catalogue
from entente.output import Output, Page, Plan, Producer
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


def plans(catalogue: Catalogue, edition: Edition) -> list[Plan]:
    """Return the plan of every output of the site.

    Raises:
        ContentError: two outputs have one address.
    """
    planned = [plan for producer in PRODUCERS for plan in producer.plans(catalogue, edition)]
    _refuse_two_at_one_address(planned, catalogue, edition)
    return planned


def plans_by_producer(catalogue: Catalogue, edition: Edition) -> dict[Producer, dict[str, Plan]]:
    """Return the plan of every output by what plans it and by its URI.

    Raises:
        ContentError: two outputs have one address.
    """
    planned = {producer: list(producer.plans(catalogue, edition)) for producer in PRODUCERS}
    _refuse_two_at_one_address([plan for group in planned.values() for plan in group], catalogue, edition)
    return {producer: {plan.uri: plan for plan in group} for producer, group in planned.items()}


def produce(catalogue: Catalogue, edition: Edition) -> Iterator[Output]:
    """Yield every output of the site.

    Raises:
        ContentError: two outputs have one address.
    """
    for plan in plans(catalogue, edition):
        yield plan.make(catalogue, edition)


def _refuse_two_at_one_address(planned: Sequence[Plan], catalogue: Catalogue, edition: Edition) -> None:
    first: dict[str, Plan] = {}
    problems = []
    for plan in planned:
        other = first.setdefault(plan.uri, plan)
        if other is not plan:
            # Which files these are is seen only in what they make.
            path, taken = (_source(one.make(catalogue, edition)) for one in (plan, other))
            problems.append(Problem(path=path, code="address-twice", found={"uri": plan.uri, "other": taken}))
    if problems:
        raise ContentError(problems)


def _source(output: Output) -> str:
    return (output.source if isinstance(output, Page) else None) or output.uri
