"""Which fields may stand where: in a record, in a part of it, and anywhere at all."""

from __future__ import annotations

import types
from collections.abc import Iterator
from functools import cache
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel

from entente.model.kinds import KINDS
from entente.model.record import Provenance, Record


def fields_at(model: type[BaseModel], location: tuple[int | str, ...]) -> list[str]:
    """Return the names of the fields at `location` below `model`, in their order; none where there are no fields."""
    current = model_at(model, location)
    return [name for name, info in current.model_fields.items() if not info.exclude] if current else []


def model_at(model: type[BaseModel], location: tuple[int | str, ...]) -> type[BaseModel] | None:
    """Return the model of what stands at `location` below `model`, None where it is no group of fields."""
    current: type[BaseModel] | None = model
    for part in location:
        if isinstance(part, int):
            continue
        if current is None or part not in current.model_fields:
            return None
        current = _model_in(current.model_fields[part].annotation)
    return current


@cache
def field_names() -> frozenset[str]:
    """Return the names of all fields that may stand anywhere in content."""
    return frozenset().union(*_groups().values())


def record_has(names: set[str]) -> bool:
    """Return whether all of these fields may stand together in a record."""
    return any(names <= fields for model, fields in _groups().items() if issubclass(model, Record))


def part_has(names: set[str]) -> bool:
    """Return whether all of these fields may stand together in a part of a record, or beside a single value."""
    return any(names <= fields for model, fields in _groups().items() if not issubclass(model, Record))


@cache
def _groups() -> dict[type[BaseModel], frozenset[str]]:
    """Return the names of the fields of each record and each part, and those that stand beside a single value."""
    models: dict[type[BaseModel], None] = {}
    roots: list[type[BaseModel]] = [Provenance, *(kind.model for kind in KINDS)]
    for model in roots:
        _gather(model, models)
    return {model: frozenset((*model.model_fields, *(["value"] if model is Provenance else []))) for model in models}


def _gather(model: type[BaseModel], models: dict[type[BaseModel], None]) -> None:
    if model not in models:
        models[model] = None
        for info in model.model_fields.values():
            for inner in _models_in(info.annotation):
                _gather(inner, models)


def _model_in(annotation: Any) -> type[BaseModel] | None:
    """Return the model inside `X | None`, `tuple[X, ...]` or `Annotated[X, …]`, or the annotation if it is one."""
    return next(_models_in(annotation), None)


def _models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    origin = get_origin(annotation)
    if origin is Annotated or origin in (Union, types.UnionType, tuple, list):
        for argument in get_args(annotation)[: 1 if origin is Annotated else None]:
            yield from _models_in(argument)
    elif isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
