"""How a sense rule reports what it doubts."""

from __future__ import annotations

from entente.errors import Problem
from entente.model.record import Record


def warning(record: Record, field: str, code: str, **found: str) -> Problem:
    """Return a warning about a field of a record; its place in the file is found later."""
    return Problem(path=record.path, line=0, field=field, code=code, found=found, level="warning")
