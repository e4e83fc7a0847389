"""Every value of a record that has fields of its own, with the path that leads to it."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel

from entente.model.record import Record


def parts_of(record: Record) -> Iterator[tuple[str, BaseModel]]:
    """Yield the record (path ``""``), then each value below it with its path such as `acts.0.documents.1`."""
    yield from _below(record, "")


def _below(model: BaseModel, path: str) -> Iterator[tuple[str, BaseModel]]:
    yield path, model
    prefix = f"{path}." if path else ""
    for name, value in vars(model).items():
        if isinstance(value, BaseModel):
            yield from _below(value, prefix + name)
        elif isinstance(value, tuple):
            for index, item in enumerate(value):
                if isinstance(item, BaseModel):
                    yield from _below(item, f"{prefix}{name}.{index}")


def value_at(record: Record, path: str) -> object:
    """Return the value at `path` such as `acts.0.date`, or None where there is none."""
    value: object = record
    for step in path.split("."):
        if isinstance(value, tuple):
            value = value[int(step)] if step.isdigit() and int(step) < len(value) else None
        else:
            value = getattr(value, step, None)
    return value
