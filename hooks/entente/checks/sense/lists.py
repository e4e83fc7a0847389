"""Lists name everything once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache

from pydantic import BaseModel

from entente.checks.sense.warning import warning
from entente.errors import Problem
from entente.model.catalogue import Catalogue


def lists_name_everything_once(catalogue: Catalogue, _today: date) -> Iterator[Problem]:
    """Yield a warning for each identifier that stands twice in one list of a record."""
    for record in catalogue.records():
        for field in _lists_of(type(record)):
            values = getattr(record, field)
            if len(values) == len(set(values)):
                continue  # nearly always: asked first
            for index, value in enumerate(values):
                if value in values[:index]:
                    yield warning(record, f"{field}.{index}", "listed-twice", found=value)


@cache
def _lists_of(model: type[BaseModel]) -> tuple[str, ...]:
    """Return the fields of a record that hold a list of words."""
    return tuple(
        name
        for name, info in model.model_fields.items()
        if str(info.annotation).startswith("tuple[")
        and not any(
            isinstance(inner, type) and issubclass(inner, BaseModel)
            for inner in getattr(info.annotation, "__args__", ())
        )
    )
