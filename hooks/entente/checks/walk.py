"""Every part of a record, with its field path, however deep it lies."""

from __future__ import annotations

import types
from functools import cache
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel

from entente.model.record import Record


def parts_of(record: Record) -> list[tuple[str, BaseModel]]:
    """Return the record (field path ``""``) and each part in it with its path such as `budget.0.`, the dot included."""
    found: list[tuple[str, BaseModel]] = []
    _gather(record, "", found)
    return found


def _gather(model: BaseModel, field: str, found: list[tuple[str, BaseModel]]) -> None:
    found.append((field, model))
    values = model.__dict__
    for name in _fields_with_parts(type(model)):
        value = values[name]
        if isinstance(value, tuple):
            for index, item in enumerate(value):
                if isinstance(item, BaseModel):
                    _gather(item, f"{field}{name}.{index}.", found)
        elif isinstance(value, BaseModel):
            _gather(value, f"{field}{name}.", found)


@cache
def _fields_with_parts(model: type[BaseModel]) -> tuple[str, ...]:
    """Return the fields that can hold parts; asking every field of every record takes ten times as long."""
    return tuple(name for name, info in model.model_fields.items() if _can_hold_parts(info.annotation))


def _can_hold_parts(annotation: Any) -> bool:  # noqa: ANN401 – annotations have no common type
    origin = get_origin(annotation)
    if origin is Annotated:
        return _can_hold_parts(get_args(annotation)[0])
    if origin in (Union, types.UnionType, tuple):
        return any(_can_hold_parts(argument) for argument in get_args(annotation))
    return isinstance(annotation, type) and issubclass(annotation, BaseModel)
