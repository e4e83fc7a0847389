"""Two catalogues compared: what is new, gone, renamed or changed, and which pages that touches."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from entente.comparison.change import Change
from entente.comparison.fields import field_changes
from entente.comparison.rules import RULES, handled_fields
from entente.model.catalogue import Catalogue
from entente.model.kinds import KINDS
from entente.model.record import Record


@dataclass(frozen=True, kw_only=True)
class Comparison:
    """Everything that differs between two states of the content."""

    added: tuple[Record, ...]
    removed: tuple[Record, ...]
    renamed: tuple[tuple[Record, Record], ...]
    changes: tuple[Change, ...]
    reformatted: tuple[str, ...]
    """Paths of files that differ although they say the same."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing on the site changes."""
        return not (self.added or self.removed or self.renamed or self.changes)


def compare(
    before: Catalogue, after: Catalogue, touched: Iterable[str] = (), unread: frozenset[str] = frozenset()
) -> Comparison:
    """Return what differs.

    `touched` are the paths of changed files, to name those with no effect; `unread` the paths of files that are there
    but cannot be read, so that their records do not count as removed.
    """
    added: list[Record] = []
    removed: list[Record] = []
    renamed: list[tuple[Record, Record]] = []
    changes: list[Change] = []
    for kind in KINDS:
        old: Mapping[str, Record] = getattr(before, kind.collection)
        new: Mapping[str, Record] = getattr(after, kind.collection)
        names = {former: record for record in new.values() for former in record.moved_from}
        for identifier, record in new.items():
            if identifier in old:
                changes.extend(record_changes(old[identifier], record))
            elif not any(former in old for former in record.moved_from):
                added.append(record)
        for identifier, record in old.items():
            if identifier in new:
                continue
            if identifier in names:
                renamed.append((record, names[identifier]))
                changes.extend(record_changes(record, names[identifier]))
            elif record.path not in unread:
                removed.append(record)
    affected = {c.record.path for c in changes} | {r.path for r in (*added, *removed)} | {n.path for _, n in renamed}
    known = {record.path for record in after.records()}
    return Comparison(
        added=tuple(added),
        removed=tuple(removed),
        renamed=tuple(renamed),
        changes=tuple(changes),
        reformatted=tuple(sorted(path for path in touched if path in known and path not in affected)),
    )


def record_changes(before: Record, after: Record) -> Iterator[Change]:
    """Yield what changed between two states of one record, most telling first."""
    for rule in RULES:
        yield from rule(before, after)
    yield from field_changes(before, after, handled_fields(after) | {"moved_from"})
