"""Outputs as finished files in the folder of the site: only those that have changed, by as many processes as wanted."""

from __future__ import annotations

import os
import pickle
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, BinaryIO, Protocol

from entente.build import plans
from entente.edition import Edition
from entente.incremental.ledger import Ledger
from entente.incremental.watching import Read, Reads, watched
from entente.model.catalogue import Catalogue
from entente.output import Output, Plan

_MOST_SHARES = 200
"""Into so many shares the work is divided: a share has its number in one byte, and the last ones end together."""
_WORTH_A_PROCESS = 40


class Workshop(Protocol):
    """What writes outputs; a copy of it works in each process."""

    def write(self, output: Output) -> Mapping[str, object]:
        """Write one output and return what is to be remembered of it, in plain values."""

    def worked_out(self) -> Any:  # noqa: ANN401 – known to the workshop alone
        """Return what this process has worked out and other builds can use."""

    def learn(self, found: Any) -> None:  # noqa: ANN401
        """Take over what another process has worked out."""


@dataclass(frozen=True, kw_only=True)
class Done:
    """An output that has been made now."""

    number: int
    """Its place among the plans."""
    reads: frozenset[Read]
    memory: Mapping[str, object]


def publish(
    catalogue: Catalogue, edition: Edition, workshop: Workshop, ledger: Ledger | None = None, processes: int = 1
) -> dict[str, Mapping[str, object]]:
    """Give every output that `ledger` does not know to `workshop`; return what is remembered of all, by URI, sorted.

    The ledger must be settled on the same catalogue; afterwards it knows all outputs and no others. Which process makes
    an output, and when, does not show in it: it is a function of catalogue and edition.

    Raises:
        ContentError: two outputs have one address.
    """
    if ledger is None:
        ledger = Ledger()
        ledger.settle(catalogue)
    planned = plans(catalogue, edition)
    wanted = [plan for plan in planned if not ledger.knows(plan)]
    for done in _made(wanted, catalogue, edition, workshop, processes):
        ledger.note(wanted[done.number], done.reads, done.memory)
    ledger.entries = {plan.uri: ledger.entries[plan.uri] for plan in sorted(planned, key=lambda plan: plan.uri)}
    return {uri: entry.memory for uri, entry in ledger.entries.items()}


def _made(
    wanted: Sequence[Plan], catalogue: Catalogue, edition: Edition, workshop: Workshop, processes: int
) -> Iterable[Done]:
    maker = Maker(catalogue, edition, workshop)
    if processes > 1 and len(wanted) > _WORTH_A_PROCESS and hasattr(os, "fork"):
        return _in_processes(maker, workshop, wanted, processes)
    return [maker.make(number, plan) for number, plan in enumerate(wanted)]


Answer = tuple[list[Done], Any]


class Maker:
    """Makes outputs of one catalogue and sees what each is made from."""

    def __init__(self, catalogue: Catalogue, edition: Edition, workshop: Workshop) -> None:
        self._reads = Reads()
        self._catalogue, self._edition, self._workshop = watched(catalogue, self._reads), edition, workshop

    def make(self, number: int, plan: Plan) -> Done:
        """Write the output of a plan, the one with this `number`."""
        with self._reads.collected() as found:
            memory = self._workshop.write(plan.make(self._catalogue, self._edition))
        return Done(number=number, reads=frozenset(found), memory=memory)


def _in_processes(maker: Maker, workshop: Workshop, wanted: Sequence[Plan], processes: int) -> list[Done]:
    """Return what all processes have made; each takes the next share from a pipe until none is left."""
    size = -(-len(wanted) // _MOST_SHARES)
    tasks, giver = os.pipe()
    # The last plans are the feeds: they are made in no time and let the processes end together.
    os.write(giver, bytes(range(-(-len(wanted) // size))))
    os.close(giver)

    def work() -> list[Done]:
        shares = iter(lambda: os.read(tasks, 1), b"")
        numbers = (n for share in shares for n in range(share[0] * size, min((share[0] + 1) * size, len(wanted))))
        return [maker.make(number, wanted[number]) for number in numbers]

    children = [_child(lambda: (work(), workshop.worked_out())) for _ in range(processes - 1)]
    try:
        made = work()
    finally:
        os.close(tasks)
        answers = [_answer(process, pipe) for process, pipe in children]
    for answer in answers:
        if isinstance(answer, BaseException):
            raise answer
        made += answer[0]
        workshop.learn(answer[1])
    return made


def _child(work: Callable[[], Answer]) -> tuple[int, BinaryIO]:
    """Start a process that does `work`, and return its number and the pipe on which it answers."""
    reader, writer = os.pipe()
    process = os.fork()
    if process:
        os.close(writer)
        return process, os.fdopen(reader, "rb")
    try:
        os.close(reader)
        with os.fdopen(writer, "wb") as pipe:
            try:
                answer: object = work()
            except BaseException as error:
                answer = error
            pickle.dump(answer, pipe)
    finally:
        os._exit(0)


def _answer(process: int, pipe: BinaryIO) -> Answer | BaseException:
    with pipe:
        said = pipe.read()
    os.waitpid(process, 0)
    if not said:
        return RuntimeError("A process that makes pages ended without an answer.")
    answer: Answer | BaseException = pickle.loads(said)  # noqa: S301 – written by our own process
    return answer


def sitemap(uris: Iterable[str], edition: Edition) -> bytes:
    """Return the list of all pages for search engines (https://www.sitemaps.org/protocol.html)."""
    entries = "".join(f"<url><loc>{edition.url(uri)}</loc></url>\n" for uri in sorted(uris))
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{entries}</urlset>\n'
    ).encode()
