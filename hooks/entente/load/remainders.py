"""What can still be asked of a file with mistakes: the record without the fields that are wrong."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Literal, get_args, get_origin

from pydantic import ValidationError

from entente.errors import ContentError
from entente.load.yaml_reader import read_document
from entente.model.kinds import Kind
from entente.model.record import Record
from entente.model.text import Text

_COMPARED = frozenset({"canton"})
"""Fields that checks compare with other fields (`checks/communes.py`): nothing may stand in for them."""


@dataclass(frozen=True, kw_only=True)
class Remainder:
    """A record that will not be published, for the checks that ask about its other fields."""

    collection: str
    """Name of the field of the catalogue to which it would belong."""
    record: Record
    wrong: frozenset[str]
    """Its fields that are left out, or stand in with a value that nobody wrote."""


def remainder(raw: bytes, path: str, kind: Kind, identity: Mapping[str, str]) -> Remainder | None:
    """Return what is left of the record in the bytes of one file; None when they cannot be read, or nothing is."""
    try:
        data = {**read_document(raw, path).data, **identity, "path": path}
    except ContentError:
        return None
    wrong: frozenset[str] = frozenset()
    try:
        record = kind.model.model_validate(data)
    except ValidationError as error:
        wrong = frozenset(str(details["loc"][0]) for details in error.errors(include_url=False) if details["loc"])
        if not wrong or not wrong.isdisjoint({*identity, *_COMPARED}):
            return None
        kept = {field: value for field, value in data.items() if field not in wrong}
        try:
            record = kind.model.model_validate(_stand_ins(kind.model, wrong, identity["id"]) | kept)
        except ValidationError:
            return None
    return Remainder(collection=kind.collection, record=record, wrong=wrong)


def _stand_ins(model: type[Record], wrong: frozenset[str], identifier: str) -> dict[str, Any]:
    """Return a value for each wrong field that a record cannot do without."""
    required = {name: info.annotation for name, info in model.model_fields.items() if info.is_required()}
    return {name: _stand_in(annotation, identifier) for name, annotation in required.items() if name in wrong}


def _stand_in(annotation: Any, identifier: str) -> Any:
    if get_origin(annotation) is Literal:
        return get_args(annotation)[0]
    if isinstance(annotation, type) and issubclass(annotation, StrEnum):
        return next(iter(annotation)).value
    if isinstance(annotation, type) and issubclass(annotation, Text):
        return {"fr": identifier}
    return None
