"""Two processes read the same as one, whatever happens to the second."""

import os
import threading
from collections.abc import Sequence
from pathlib import Path

import pytest

from entente.load import content, halves
from entente.load.content import load_content
from entente.load.halves import MANY, in_halves, second_process_possible
from entente.load.memory import Memory


@pytest.fixture(autouse=True)
def two_processors(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a machine with two processors, however many threads the tests have."""
    monkeypatch.setattr(halves, "second_process_possible", lambda: True)


def with_process(items: Sequence[int]) -> list[tuple[int, int]]:
    """Each number with the process that looked at it."""
    return [(item, os.getpid()) for item in items]


def test_many_items_are_shared_and_stay_in_order() -> None:
    found = in_halves(with_process, range(MANY))
    assert [item for item, _ in found] == list(range(MANY))
    assert len({process for _, process in found}) == 2


def test_few_items_are_not_shared() -> None:
    assert {process for _, process in in_halves(with_process, range(MANY - 1))} == {os.getpid()}


def test_second_half_is_done_again_when_the_second_process_fails() -> None:
    here = os.getpid()

    def failing(items: Sequence[int]) -> list[int]:
        if os.getpid() != here:
            raise RuntimeError
        return [item * 2 for item in items]

    assert in_halves(failing, range(MANY)) == [item * 2 for item in range(MANY)]


def test_second_half_is_done_again_when_its_answer_is_cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = halves.marshal.dumps
    monkeypatch.setattr(halves.marshal, "dumps", lambda value: whole(value)[:-9])
    assert in_halves(list, range(MANY)) == list(range(MANY))


def test_second_process_is_not_started_beside_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(threading, "active_count", lambda: 2)
    assert not second_process_possible()


@pytest.mark.parametrize("folder", ["content", "tests/golden/content", "tests/cases/valid/content"])
def test_content_is_the_same_from_one_and_from_two_processes(
    root: Path, folder: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = []
    for many in (1, 10**9):
        monkeypatch.setattr(content, "REMEMBERED", Memory())
        monkeypatch.setattr(halves, "MANY", many)
        loaded = load_content(root / folder)
        found.append((list(loaded.catalogue.records()), loaded.problems))
    assert found[0] == found[1]
