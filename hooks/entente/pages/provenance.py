"""The provenance of single values of the record a page shows: beside their part, or listed with the sources."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from entente.i18n.words import WORDS
from entente.model.catalogue import Catalogue
from entente.model.dates import PartialDate
from entente.model.parts import parts_of, value_at
from entente.model.record import Certainty, Part, Provenance, Record
from entente.model.text import Text

if TYPE_CHECKING:
    from entente.pages.rendering import Rendering

# Words for the values a field can have: by the field, or by what holds it and the field.
_WORDS_OF = {
    "canton": "canton",
    "carried_by": "carrier",
    "language": "language",
    "level": "level",
    "phase": "phase",
    "relation": "relation",
    "status": "budget-status",
    "Act.kind": "act",
    "Agreement.kind": "agreement-kind",
    "Agreement.state": "state",
    "Event.state": "event-state",
    "NewsItem.kind": "news-kind",
    "Objective.kind": "objective-kind",
    "Organ.kind": "organ-kind",
    "Organisation.kind": "organisation-kind",
    "Participation.state": "participation",
    "Remark.kind": "remark",
}
_COLLECTIONS = (
    "agreements",
    "projects",
    "communes",
    "organisations",
    "themes",
    "objectives",
    "instruments",
    "news",
)


@dataclass(frozen=True, kw_only=True)
class Value:
    """A single value whose provenance is not shown beside it: where it stands, what it says, how it is known."""

    label: str
    words: Markup
    marks: Markup


class ValueProvenance:
    """Which values of a record have a provenance of their own, and which of those the page has shown already."""

    def __init__(self, record: Record | None) -> None:
        self._record = record
        self._shown: set[str] = set()
        self._of_part: dict[int, list[str]] = {}
        if record is not None and record.provenance:
            owners = {path: part for path, part in parts_of(record) if isinstance(part, Part)}
            for path in record.provenance:
                owner = _owner(path, owners)
                if owner is not None:
                    # Identity tells equal parts apart; the record keeps them alive.
                    self._of_part.setdefault(id(owner), []).append(path)

    def at(self, path: str) -> Provenance | None:
        """Return the provenance of the value at `path`, which counts as shown from now on."""
        self._shown.add(path)
        return self._record.how_known(path) if self._record is not None else None

    def within(self, part: object) -> list[str]:
        """Return the paths of the values that `part` itself holds and that have a provenance."""
        return self._of_part.get(id(part), [])

    def remaining(self, p: Rendering) -> Iterator[Value]:
        """Yield the values not shown with their provenance so far."""
        if self._record is None:
            return
        for path in self._record.provenance:
            if path not in self._shown:
                yield Value(
                    label=_label(p, path),
                    words=value_words(p, self._record, path),
                    marks=p.mark(self.at(path), note=True),
                )


def marks_within(p: Rendering, values: ValueProvenance, part: object) -> Markup:
    """Return the marks of the values a part holds; what is not just a source names the value it belongs to."""
    html = Markup()
    for path in values.within(part):
        provenance = values.at(path)
        if provenance is None or p.record is None:
            continue
        is_plain = provenance.certainty is Certainty.SEEN and not provenance.note and not provenance.as_of
        words = Markup() if is_plain else value_words(p, p.record, path)
        quoted = p.sentence("value.quoted", value=words) if words else escape("" if is_plain else _label(p, path))
        space = Markup(" ") if quoted else Markup()
        html += space + Markup('<span class="note">{}</span>').format(quoted) if quoted else Markup()
        html += p.mark(provenance, note=True)
    return html


def value_words(p: Rendering, record: Record, path: str) -> Markup:
    """Return what stands at `path` in words, or nothing where it has parts of its own."""
    *above, field = path.split(".")
    if field.isdigit():
        field = above.pop() if above else field
    holder = value_at(record, ".".join(above)) if above else record
    value = value_at(record, path)
    items = value if isinstance(value, tuple) else (value,)
    words = (_words(p, type(holder).__name__, field, item) for item in items)
    return Markup(", ").join(word for word in words if word)


def _words(p: Rendering, holder: str, field: str, value: object) -> Markup:
    if isinstance(value, Text):
        return p.text(value)
    if isinstance(value, PartialDate | datetime):
        return p.date(value)
    if isinstance(value, bool):
        return escape(p.t("value.yes" if value else "value.no"))
    if isinstance(value, Decimal | int | float):
        return escape(p.number(value))
    return _string_words(p, holder, field, value) if isinstance(value, str) else Markup()


def _string_words(p: Rendering, holder: str, field: str, value: str) -> Markup:
    group = _WORDS_OF.get(f"{holder}.{field}") or _WORDS_OF.get(field)
    if group and f"{group}.{value}" in WORDS:
        return escape(p.t(f"{group}.{value}"))
    record = _record(p.catalogue, field, value)
    return p.title(record) if record else escape(value)


def _record(catalogue: Catalogue, field: str, identifier: str) -> Record | None:
    names = {f"{field}s", field, field.removeprefix("other_"), field.removeprefix("national_")}
    for name in _COLLECTIONS:
        if name in names:
            found: Record | None = getattr(catalogue, name).get(identifier)
            return found
    return None


def _owner(path: str, owners: dict[str, Part]) -> Part | None:
    while path:
        path = path.rpartition(".")[0]
        if path in owners:
            return owners[path]
    return None


def _label(p: Rendering, path: str) -> str:
    """Return where a value stands in words: "acts 9, date"; places count from 1."""
    words: list[str] = []
    for step in path.split("."):
        if step.isdigit():
            words[-1] += f" {int(step) + 1}"
        else:
            words.append(p.t(f"name.{step}"))
    label = ", ".join(words)
    return label[:1].upper() + label[1:]
