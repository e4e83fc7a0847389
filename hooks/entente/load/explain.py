"""What a model refuses, as problems at the place and in the words of the file."""

from __future__ import annotations

import difflib
import types
from collections.abc import Iterator
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from entente.errors import Problem
from entente.load.yaml_reader import Document, Location, Place, dotted
from entente.model.text import LANGUAGES

# pydantic's error type -> our code; https://docs.pydantic.dev/latest/errors/validation_errors/
_CODES = {
    "missing": "required",
    "extra_forbidden": "unknown-field",
    "string_type": "text-expected",
    "string_too_short": "empty-text",
    "literal_error": "unknown-value",
    "enum": "unknown-value",
    "string_pattern_mismatch": "shape",
    "tuple_type": "list-expected",
    "list_type": "list-expected",
    "model_type": "fields-expected",
    "model_attributes_type": "fields-expected",
    "dict_type": "fields-expected",
    "greater_than": "out-of-range",
    "greater_than_equal": "out-of-range",
    "less_than": "out-of-range",
    "less_than_equal": "out-of-range",
    "entente_date": "date-expected",
    "entente_url": "web-address-expected",
    "entente_email": "email-expected",
    "entente_phone": "phone-expected",
    "entente_criteria": "criteria-order",
    "entente_text_empty": "empty-text",
    "entente_source_empty": "source-empty",
    "entente_person_source": "person-without-source",
    "entente_partner": "partner-one-of",
    "entente_phase_reason": "phase-reason",
}
_PREFIXES = (
    ("int_", "whole-number-expected"),
    ("decimal_", "number-expected"),
    ("float_", "number-expected"),
    ("bool_", "yes-no-expected"),
    ("finite_", "number-expected"),
)
# How people write our languages otherwise: by country, in words, or by ISO 639-2.
_LANGUAGE_HABITS = {
    "lu": "lb", "ltz": "lb", "lux": "lb", "lët": "lb", "let": "lb", "lb_": "lb", "lb-": "lb",
    "ger": "de", "deu": "de", "all": "de", "al": "de", "de_": "de", "de-": "de",
    "fre": "fr", "fra": "fr", "fr_": "fr", "fr-": "fr",
    "eng": "en", "ang": "en", "uk": "en", "gb": "en", "en_": "en", "en-": "en",
}  # fmt: skip


def explain(
    document: Document, error: ValidationError, model: type[BaseModel], base: Location = ()
) -> Iterator[Problem]:
    """Yield a problem for each thing `model` refuses in the part of `document` at `base`."""
    problems = [_problem(document, details, model, base) for details in error.errors(include_url=False)]
    # A misspelled field is one mistake: that the right one is missing needs no second message.
    meant = {(_above(p.field), p.found["near"]) for p in problems if p.found.get("near") and "field" in p.found}
    for problem in problems:
        if problem.code != "required" or (_above(problem.field), problem.found["field"]) not in meant:
            yield problem


def _above(field: str) -> str:
    return field.rpartition(".")[0]


def _problem(document: Document, details: ErrorDetails, model: type[BaseModel], base: Location) -> Problem:
    kind = details["type"]
    code = _CODES.get(kind) or next((c for p, c in _PREFIXES if kind.startswith(p)), "value-refused")
    location = base + details["loc"]
    found: dict[str, str] = {"found": _shown(details["input"])}
    if code == "unknown-field":
        found["field"] = str(details["loc"][-1])
        known = _field_names(model, details["loc"][:-1])
        found["near"] = _nearest(found["field"], known)
        habit = _LANGUAGE_HABITS.get(found["field"].lower()[:3], "")
        if known[: len(LANGUAGES)] == list(LANGUAGES) and (habit or len(found["field"]) <= len("lb-LU")):
            code = "unknown-language"
            found["near"] = habit or found["near"]
    elif code == "required":
        found["field"] = str(details["loc"][-1])
        code = "alternative-missing" if found["field"] == "alternative" else code
    elif code == "unknown-value":
        allowed = _allowed(str(details.get("ctx", {}).get("expected", "")))
        found["allowed"] = ", ".join(allowed)
        found["near"] = _nearest(str(details["input"]), allowed)
    elif code == "out-of-range":
        found["limit"] = str(next(iter(details.get("ctx", {"": ""}).values()), ""))
    line, column = place_of(document, location, details["type"])
    return Problem(path=document.path, line=line, column=column, field=dotted(location), code=code, found=found)


def place_of(document: Document, location: Location, kind: str = "") -> Place:
    """Return where `location` stands: the field's name when it is unknown, else its value, else the nearest above.

    `kind` is pydantic's type of error.
    """
    places = document.key_places if kind == "extra_forbidden" else document.places
    if kind == "missing":
        parent = location[:-1]
        return document.key_places.get(parent) or document.places.get(parent) or document.places[()]
    known: Location = ()
    for part in location:
        if (*known, part) in document.places:
            known = (*known, part)
    return places.get(known) or document.places[()]


def _shown(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, dict):
        return "{…}"
    if isinstance(value, (list, tuple)):
        return "[…]"
    text = str(value)
    return text if len(text) <= 60 else text[:57] + "…"


def _allowed(expected: str) -> list[str]:
    return [word.strip(" '\"") for word in expected.replace(" or ", ", ").split(",") if word.strip(" '\"")]


def _nearest(word: str, candidates: list[str]) -> str:
    return next(iter(difflib.get_close_matches(word, candidates, 1, 0.6)), "")


def _field_names(model: type[BaseModel], location: tuple[int | str, ...]) -> list[str]:
    current: Any = model
    for part in location:
        if isinstance(part, int):
            continue
        if not (isinstance(current, type) and issubclass(current, BaseModel)) or part not in current.model_fields:
            return []
        current = _model_in(current.model_fields[part].annotation)
    if isinstance(current, type) and issubclass(current, BaseModel):
        return [name for name, info in current.model_fields.items() if not info.exclude]
    return []


def _model_in(annotation: Any) -> Any:
    """Return the model inside `X | None`, `tuple[X, ...]` or `Annotated[X, …]`, else the annotation itself."""
    origin = get_origin(annotation)
    if origin is Annotated or origin in (Union, types.UnionType, tuple, list):
        inner = [_model_in(argument) for argument in get_args(annotation)[: 1 if origin is Annotated else None]]
        return next((m for m in inner if isinstance(m, type) and issubclass(m, BaseModel)), None)
    return annotation
