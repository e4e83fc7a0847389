"""How a sense rule reports what it doubts."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from pydantic import BaseModel

from entente.errors import Problem
from entente.model.record import Record

PartRule = Callable[[Record, str, BaseModel], Iterable[Problem]]
"""What is asked of each part of a record, however deep; the text is its field path, with a dot at its end."""


def warning(record: Record, field: str, code: str, **found: str) -> Problem:
    """Return a warning about a field of a record; its place in the file is found later."""
    return Problem(path=record.path, line=0, field=field, code=code, found=found, level="warning")
