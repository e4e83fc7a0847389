"""Ways in which a line of a content file goes wrong: deleted, doubled, swapped with the next, or typed again badly."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from hypothesis import strategies as st

from entente.errors import ContentError, Problem
from entente.load.content import load_record
from entente.load.files import RecordFile, record_files

ROOT = Path(__file__).resolve().parents[2]
FILES = record_files(ROOT / "content")[0]

# What fingers do: keys beside the right one, an accent too many, a blank lost, a key of another language.
STRAY = "\t\u00a0 :-'\"#&*!|>[]{}%@`,?~é€\\<=0x"

Mutation = Callable[[list[str], int, str, int], list[str]]


def delete(lines: list[str], number: int, _stray: str, _place: int) -> list[str]:
    return lines[:number] + lines[number + 1 :]


def duplicate(lines: list[str], number: int, _stray: str, _place: int) -> list[str]:
    return lines[: number + 1] + lines[number:]


def swap(lines: list[str], number: int, _stray: str, _place: int) -> list[str]:
    return lines[:number] + lines[number : number + 2][::-1] + lines[number + 2 :]


def retype(lines: list[str], number: int, stray: str, place: int) -> list[str]:
    line = lines[number]
    place %= len(line) + 1
    return [*lines[:number], line[:place] + stray + line[place + len(stray) % 2 :], *lines[number + 1 :]]


MUTATIONS: Mapping[str, Mutation] = {"delete": delete, "duplicate": duplicate, "swap": swap, "retype": retype}


def problems_of(file: RecordFile, text: str) -> tuple[Problem, ...]:
    """What is said about a file with this text, as far as it can be said without the others."""
    try:
        load_record(text.encode("utf-8", "surrogatepass"), file.path, file.kind, file.identity)
    except ContentError as error:
        return error.problems
    return ()


def mutants() -> st.SearchStrategy[tuple[RecordFile, str, str]]:
    """A file of the content, what was done to it, and its text afterwards."""
    return st.builds(
        _mutant,
        st.sampled_from(FILES),
        st.sampled_from(sorted(MUTATIONS)),
        st.integers(0, 10_000),
        st.text(STRAY, max_size=3),
        st.integers(0, 200),
    )


def _mutant(file: RecordFile, name: str, number: int, stray: str, place: int) -> tuple[RecordFile, str, str]:
    lines = file.file.read_text(encoding="utf-8").split("\n")
    return file, name, "\n".join(MUTATIONS[name](lines, number % len(lines), stray, place))
