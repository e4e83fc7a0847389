"""What changed in the fields of one record, for every field that no rule of its own speaks about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from enum import Enum
from typing import Any

from pydantic import BaseModel

from entente.comparison.change import Change, Value
from entente.model.dates import PartialDate
from entente.model.languages import LANGUAGES
from entente.model.record import Record
from entente.model.text import Text

_NOT_COMPARED = ("id", "path", "provenance")
_IDENTIFYING = (
    "id",
    "commune",
    "organisation",
    "project",
    "url",
    "phase",
    "title",
    "text",
    "name",
    "label",
    "purpose",
    "date",
)


def field_changes(before: Record, after: Record, handled: frozenset[str]) -> Iterator[Change]:
    """Yield what changed in the fields of a record except those in `handled`."""
    for name in type(after).model_fields:
        if name in _NOT_COMPARED or name in handled:
            continue
        old, new = getattr(before, name), getattr(after, name)
        if old != new:
            yield from _value_changes(after, f"@name.{name}", old, new)
    if before.provenance != after.provenance:
        yield Change(record=after, key="sources")


def _value_changes(record: Record, field: str, old: Any, new: Any) -> Iterator[Change]:  # noqa: ANN401 – any field
    if isinstance(old, Text) and isinstance(new, Text):
        yield from text_changes(record, field, old, new)
    elif isinstance(old, tuple) and isinstance(new, tuple):
        yield from _list_changes(record, field, old, new)
    elif isinstance(old, BaseModel) and isinstance(new, BaseModel):
        for name in type(new).model_fields:
            inner_old, inner_new = getattr(old, name), getattr(new, name)
            if inner_old != inner_new:
                yield from _value_changes(record, f"@name.{name}", inner_old, inner_new)
    elif old is None:
        yield Change(record=record, key="field.added", found={"field": field, "new": _value(new)})
    elif new is None:
        yield Change(record=record, key="field.removed", found={"field": field, "old": _value(old)})
    else:
        yield Change(record=record, key="field.changed", found={"field": field, "old": _value(old), "new": _value(new)})


def text_changes(record: Record, field: str, old: Text, new: Text) -> Iterator[Change]:
    """Yield each language in which a text changed, and the translations left behind by a change of the French."""
    changed = [language for language in LANGUAGES if getattr(old, language) != getattr(new, language)]
    for language in changed:
        found: dict[str, Value] = {"field": field, "text_language": f"@language.{language}"}
        before, after = getattr(old, language), getattr(new, language)
        if before and after:
            yield Change(
                record=record, key="text.changed", found=found | {"old": Text(fr=before), "new": Text(fr=after)}
            )
        else:
            yield Change(record=record, key="text.added" if after else "text.removed", found=found)
    if "fr" in changed and new.fr and old.fr:
        for language in LANGUAGES[1:]:
            if language not in changed and getattr(new, language) is not None:
                yield Change(
                    record=record, key="text.outdated", found={"field": field, "text_language": f"@language.{language}"}
                )


def _list_changes(record: Record, field: str, old: Sequence[Any], new: Sequence[Any]) -> Iterator[Change]:
    before, after = _by_identity(old), _by_identity(new)
    for identity, item in after.items():
        if identity not in before:
            yield Change(record=record, key="list.added", found={"field": field, "item": _value(item)})
        elif item != before[identity]:
            yield Change(record=record, key="list.changed", found={"field": field, "item": _value(item)})
    for identity, item in before.items():
        if identity not in after:
            yield Change(record=record, key="list.removed", found={"field": field, "item": _value(item)})
    if before == after and tuple(before) != tuple(after):
        yield Change(record=record, key="list.order", found={"field": field})


def _by_identity(items: Sequence[Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for item in items:
        identity = _identity(item)
        while identity in found:
            identity += "+"
        found[identity] = item
    return found


def _identity(item: Any) -> str:  # noqa: ANN401 – items of every list
    if not isinstance(item, BaseModel):
        return str(item)
    for name in _IDENTIFYING:
        value = getattr(item, name, None)
        if value is not None:
            return f"{name}={value.fr or value!r}" if isinstance(value, Text) else f"{name}={value}"
    return repr(item)


def _value(value: Any) -> Value:  # noqa: ANN401 – any field
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, BaseModel) and not isinstance(value, Text):
        names = (
            "title",
            "names",
            "name",
            "label",
            "purpose",
            "text",
            "url",
            "date",
            "id",
            "commune",
            "organisation",
            "project",
        )
        found = next((getattr(value, name) for name in names if getattr(value, name, None) is not None), None)
        return _value(found)
    if value is None or isinstance(value, (str, bool, int, Decimal, PartialDate, Text)):
        return value
    if isinstance(value, tuple):
        return ", ".join(str(_value(item)) for item in value)
    return str(value)
