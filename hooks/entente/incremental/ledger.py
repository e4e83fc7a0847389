"""The ledger: for every output that was made, its plan, what it was made from, and what is remembered of it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from entente.incremental.digests import Digests, digest_of
from entente.incremental.watching import Read
from entente.model.catalogue import Catalogue
from entente.output import Plan

_FORM = 1
"""To be raised when the form of the file changes."""


def identity(plan: Plan) -> str:
    """Return what tells a plan from every other: its function and its arguments."""
    named = f"{plan.function.__module__}.{plan.function.__qualname__}{plan.arguments!r}"
    return digest_of([named.encode()])


@dataclass(frozen=True)
class Entry:
    """An output that was made."""

    plan: str
    """Identity of its plan."""
    reads: frozenset[Read]
    memory: Mapping[str, object]
    """What is remembered of it: plain values that JSON can hold."""


class Ledger:
    """The entries of one site, by URI; each holds for the catalogue settled on last."""

    def __init__(self) -> None:
        self.entries: dict[str, Entry] = {}
        self.digests: dict[str, str] = {}
        """Of what was made of all outputs together, by its name."""
        self.is_as_read = False
        """Whether it says what the text says that it was read from."""
        self._seen: dict[Read, str] = {}

    def settle(self, catalogue: Catalogue) -> None:
        """Forget every output that was made from something that is different in `catalogue`."""
        self._now = Digests(catalogue)
        changed = {read for read, digest in self._seen.items() if self._now.of(read) != digest}
        if changed:
            self.is_as_read = False
            self.entries = {uri: entry for uri, entry in self.entries.items() if changed.isdisjoint(entry.reads)}
            self._seen = {read: digest for read, digest in self._seen.items() if read not in changed}

    def knows(self, plan: Plan) -> bool:
        """Say whether the output of `plan` is as it would be made today."""
        entry = self.entries.get(plan.uri)
        return entry is not None and entry.plan == identity(plan)

    def note(self, plan: Plan, reads: frozenset[Read], memory: Mapping[str, object]) -> None:
        """Write down that the output of `plan` was made from the catalogue settled on last."""
        self.is_as_read = False
        self.entries[plan.uri] = Entry(identity(plan), reads, memory)
        for read in reads - self._seen.keys():
            self._seen[read] = self._now.of(read)

    def as_text(self, setting: str) -> str:
        """Return the ledger as text, to be read under the same `setting`: the digest of all that is not content."""
        numbers: dict[Read, int] = {}
        entries = {
            uri: [entry.plan, sorted(numbers.setdefault(read, len(numbers)) for read in entry.reads), entry.memory]
            for uri, entry in self.entries.items()
        }
        seen = [[*read, self._seen[read]] for read in numbers]
        text = json.dumps([_FORM, setting, self.digests, seen, entries], separators=(",", ":"))
        return f"{digest_of([text.encode()])}\n{text}"

    @classmethod
    def of_text(cls, written: str, setting: str) -> Ledger:
        """Return the ledger written as text under the same `setting`; an empty one when it cannot be trusted."""
        ledger = cls()
        digest, _, text = written.partition("\n")
        if digest != digest_of([text.encode()]):
            return ledger
        form, made_under, digests, seen, entries = json.loads(text)
        if form != _FORM or made_under != setting:
            return ledger
        ledger.digests = digests
        reads = [(name, key) for name, key, _ in seen]
        ledger._seen = {read: digest for read, (_, _, digest) in zip(reads, seen, strict=True)}
        for uri, (plan, numbers, memory) in entries.items():
            ledger.entries[uri] = Entry(plan, frozenset(reads[number] for number in numbers), memory)
        ledger.is_as_read = True
        return ledger
