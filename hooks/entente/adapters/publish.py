"""Outputs as finished files in the folder of the site, made by as many processes as there are processors."""

from __future__ import annotations

import os
import pickle
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Protocol

from entente.build import PRODUCERS, refuse_two_at_one_address
from entente.edition import Edition
from entente.feeds.producers import FEEDS
from entente.model.catalogue import Catalogue
from entente.output import Output, Page


class Workshop(Protocol):
    """What writes outputs; a copy of it works in each process, and what the copies remember comes together again."""

    def write(self, output: Output) -> None:
        """Write one output."""

    def state(self) -> Any:  # noqa: ANN401 – known to the workshop alone
        """Return what this process remembers."""

    def absorb(self, state: Any) -> None:  # noqa: ANN401
        """Remember what another process has remembered."""


Answer = tuple[list["Made"], Any]


@dataclass(frozen=True, kw_only=True)
class Made:
    """What is remembered of an output that has been written."""

    uri: str
    file: str
    """Path of the written file below the site's folder, with `/`."""
    source: str
    """Path of the content file it shows, or its URI."""
    is_listed: bool
    """Whether it is a page that search engines should show."""


def made_from(output: Output) -> Made:
    """Return what is to be remembered of an output."""
    is_page = isinstance(output, Page)
    return Made(
        uri=output.uri,
        file=file_of(output),
        source=(output.source if isinstance(output, Page) else None) or output.uri,
        is_listed=is_page and output.is_listed,  # type: ignore[union-attr]
    )


def file_of(output: Output) -> str:
    """Return the path of an output's file below the site's folder."""
    return f"{output.uri}index.html" if output.uri.endswith("/") else output.uri


def publish(catalogue: Catalogue, edition: Edition, workshop: Workshop, processes: int = 1) -> list[Made]:
    """Give every output to `workshop`, the producers shared among processes, and return what was made, sorted.

    Which process makes an output does not show in it: a producer is a function of catalogue and edition.

    Raises:
        ContentError: two outputs have one address.
    """
    tasks = range(len(PRODUCERS))
    if processes > 1 and hasattr(os, "fork"):
        made = _in_processes(catalogue, edition, workshop, processes)
    else:
        made = [found for task in tasks for found in _produced(task, catalogue, edition, workshop)]
    refuse_two_at_one_address((one.uri, one.source) for one in made)
    return sorted(made, key=lambda one: one.uri)


def _produced(task: int, catalogue: Catalogue, edition: Edition, workshop: Workshop) -> Iterator[Made]:
    for output in PRODUCERS[task](catalogue, edition):
        workshop.write(output)
        yield made_from(output)


def _in_processes(catalogue: Catalogue, edition: Edition, workshop: Workshop, processes: int) -> list[Made]:
    """Return what all processes have made; each takes the next number from a pipe until none is left."""
    tasks, giver = os.pipe()
    # Long tasks first, so that the processes end together: the feeds and calendars stand last among the producers.
    os.write(giver, bytes(sorted(range(len(PRODUCERS)), key=lambda task: PRODUCERS[task] not in FEEDS)))
    os.close(giver)

    def work() -> list[Made]:
        numbers = iter(lambda: os.read(tasks, 1), b"")
        return [found for number in numbers for found in _produced(number[0], catalogue, edition, workshop)]

    children = [_child(lambda: (work(), workshop.state())) for _ in range(processes - 1)]
    try:
        made = work()
    finally:
        os.close(tasks)
        answers = [_answer(process, pipe) for process, pipe in children]
    for answer in answers:
        if isinstance(answer, BaseException):
            raise answer
        made += answer[0]
        workshop.absorb(answer[1])
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


def written_below(site: Path, name: str, content: bytes) -> None:
    """Write `content` to the file `name` below the folder `site`, making the folders above it."""
    path = site / name
    try:
        path.write_bytes(content)
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
