"""What a model refuses, as problems at the place and in the words of the file."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from entente.errors import Problem
from entente.load.cascades import is_value_misspelled, told_once
from entente.load.slips import SIGN
from entente.load.yaml_reader import PROVENANCE_KEYS, Document, Location, Place, dotted
from entente.model.fields import fields_at
from entente.model.languages import LANGUAGES
from entente.model.record import Part

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
    "entente_moment": "moment-expected",
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
    yield from told_once(problems, document, model, base)


def _problem(document: Document, details: ErrorDetails, model: type[BaseModel], base: Location) -> Problem:
    kind = details["type"]
    code = _CODES.get(kind) or next((c for p, c in _PREFIXES if kind.startswith(p)), "value-refused")
    location = base + details["loc"]
    name = str(details["loc"][-1]) if details["loc"] else ""
    found = {"found": _shown(details["input"])}
    if code == "unknown-field":
        code, names = _unknown_field(name, fields_at(model, details["loc"][:-1]))
        found |= names
    elif code == "required":
        found["field"] = name
        code = "alternative-missing" if name == "alternative" else code
    elif details["input"] is None:
        code = "nothing-given"
    elif (wrapped := _misses_its_value(document, location, details["input"])) is not None:
        return wrapped
    elif code in _CLOSER:
        code, words = _CLOSER[code](details, model)
        found |= words
    line, column = place_of(document, location, details["type"])
    return Problem(path=document.path, line=line, column=column, field=dotted(location), code=code, found=found)


def _misses_its_value(document: Document, location: Location, given: Any) -> Problem | None:
    """Return the problem of sources and the like without the value they belong to, None where that is not the case."""
    if not isinstance(given, dict) or not PROVENANCE_KEYS & set(given):
        return None
    others = [name for name in given if name not in PROVENANCE_KEYS]
    if len(others) > 1 or (others and not is_value_misspelled(others[0])):
        return None
    if others:
        location, code, found = (*location, others[0]), "unknown-field", {"field": others[0], "near": "value"}
    else:
        location, code, found = (*location, "value"), "required", {"field": "value"}
    line, column = place_of(document, location, "missing" if code == "required" else "extra_forbidden")
    return Problem(path=document.path, line=line, column=column, field=dotted(location), code=code, found=found)


def _unknown_field(name: str, known: list[str]) -> tuple[str, dict[str, str]]:
    found = {"field": name, "near": _nearest(name.rstrip(":"), known)}
    habit = _LANGUAGE_HABITS.get(name.lower()[:3], name.lower() if name.lower() in LANGUAGES else "")
    if known[: len(LANGUAGES)] == list(LANGUAGES) and (habit or len(name) <= len("lb-LU")):
        return "unknown-language", found | {"near": habit or found["near"]}
    return "unknown-field", found


def _unknown_value(details: ErrorDetails, _model: type[BaseModel]) -> tuple[str, dict[str, str]]:
    allowed = _allowed(str(details.get("ctx", {}).get("expected", "")))
    written = re.sub(r"[\s_]+", "-", str(details["input"]).strip().lower())
    return "unknown-value", {"allowed": ", ".join(allowed), "near": _nearest(written, allowed)}


def _out_of_range(details: ErrorDetails, _model: type[BaseModel]) -> tuple[str, dict[str, str]]:
    code = "too-small" if details["type"].startswith("greater") else "too-large"
    return code, {"limit": str(next(iter(details.get("ctx", {"": ""}).values()), ""))}


def _not_a_date(details: ErrorDetails, _model: type[BaseModel]) -> tuple[str, dict[str, str]]:
    is_day = re.fullmatch(r"\d{4}-\d\d(-\d\d)?", str(details["input"]).strip())
    return "not-in-the-calendar" if is_day else "date-expected", {}


def _shape(details: ErrorDetails, _model: type[BaseModel]) -> tuple[str, dict[str, str]]:
    is_file = "media/" in str(details.get("ctx", {}).get("pattern", ""))
    return "media-path" if is_file else "shape", {}


def _no_list(details: ErrorDetails, model: type[BaseModel]) -> tuple[str, dict[str, str]]:
    given = details["input"]
    if isinstance(given, str) and SIGN.match(given):
        return "list-sign", {}
    known = fields_at(model, details["loc"])
    if isinstance(given, dict) and not set(given).isdisjoint(known):
        return "list-of-groups-expected", {}
    return "list-expected", {"first": _first(known)} if known else {}


def _no_fields(details: ErrorDetails, model: type[BaseModel]) -> tuple[str, dict[str, str]]:
    given, known = details["input"], fields_at(model, details["loc"])
    if (
        isinstance(given, list)
        and given
        and all(isinstance(item, dict) and set(item) <= {*LANGUAGES} for item in given)
    ):
        return "languages-as-list", {}
    is_item = isinstance(details["loc"][-1], int) and isinstance(given, str)
    return "fields-expected", {"first": _first(known)} if is_item and known else {}


def _first(known: list[str]) -> str:
    """Return the field that a value without a name probably belongs to."""
    return next((name for name in known if name not in Part.model_fields), known[0])


# Codes that a look at what was written makes more precise.
_CLOSER: Mapping[str, Callable[[ErrorDetails, type[BaseModel]], tuple[str, dict[str, str]]]] = {
    "date-expected": _not_a_date,
    "fields-expected": _no_fields,
    "list-expected": _no_list,
    "out-of-range": _out_of_range,
    "shape": _shape,
    "unknown-value": _unknown_value,
}


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
