"""JSON Schemas of the records, by which editors such as VS Code complete, explain and underline while one types."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from entente.i18n.descriptions import description
from entente.i18n.possible_values import meanings
from entente.i18n.words import WORDS
from entente.model.kinds import KINDS, SET_BY_LOADER, Kind
from entente.model.record import Provenance

Schema = dict[str, Any]

# The draft that yaml-language-server knows best.
_DRAFT = "http://json-schema.org/draft-07/schema#"
_DATE = r"^(\d{3}[\dX](-\d\d(-\d\d)?)?[?~%]?)(/\d{3}[\dX](-\d\d(-\d\d)?)?[?~%]?)?$"
_MOMENT = r"^\d{4}-\d\d-\d\d[T ]\d\d:\d\d$"
_WEB = r"^https?://"
# A part that may also be written as one line: the loader makes a map of it.
_ALSO_TEXT = ("Text", "Name", "Source", "Partner", "Signatory")
_EXAMPLES: Mapping[str, list[Any]] = {
    "amount": [250000],
    "begin": ["2026-03-04 18:30"],
    "commune": ["mersch"],
    "communes": [["mersch", "lorentzweiler"]],
    "credit": ["© Commune de Mersch, CC BY 4.0"],
    "email": ["info@commune.lu"],
    "file": ["media/pont.jpg"],
    "phone": ["+352 12 34 56"],
    "reviewed": [["de", "en"]],
    "url": ["https://amenagement-territoire.public.lu/"],
    "website": ["https://amenagement-territoire.public.lu/"],
}
_WRONG_DATE = {
    "fr": "Une date s'écrit 2024-05-03, 2024-05, 2024, 2023-23 (automne), 2011~ (vers) ou 2013? (incertaine).",
    "de": "Ein Datum schreibt man 2024-05-03, 2024-05, 2024, 2023-23 (Herbst), 2011~ (um) oder 2013? (unsicher).",
    "lb": "En Datum schreift een 2024-05-03, 2024-05, 2024, 2023-23 (Hierscht), 2011~ (ëm) oder 2013? (onsécher).",
    "en": "A date is written 2024-05-03, 2024-05, 2024, 2023-23 (autumn), 2011~ (about) or 2013? (uncertain).",
}
_WRONG_ADDRESS = {
    "fr": "Une adresse web commence par https://",
    "de": "Eine Webadresse beginnt mit https://",
    "lb": "Eng Webadress fänkt mat https:// un",
    "en": "A web address begins with https://",
}


def schemas(language: str) -> Iterator[tuple[Kind, Schema]]:
    """Yield each kind of record with its schema, titles and descriptions in `language`."""
    for kind in KINDS:
        yield kind, schema(kind, language)


def schema(kind: Kind, language: str) -> Schema:
    """Return the schema of one kind of record, titles and descriptions in `language`."""
    raw = kind.model.model_json_schema()
    parts: Schema = raw.pop("$defs") | {"Provenance": Provenance.model_json_schema()}
    parts["Provenance"].pop("$defs", None)
    translator = _Translator(language, parts)
    root = translator.part(raw)
    root["properties"] = {name: root["properties"][name] for name in kind.fields}
    root["required"] = [name for name in root["required"] if name not in ("id", *SET_BY_LOADER)]
    title = WORDS[f"kind.{kind.name}"][language]
    definitions = {name: translator.part(part) for name, part in sorted(parts.items())} | translator.shared
    return {"$schema": _DRAFT, **root, "title": title, "definitions": dict(sorted(definitions.items()))}


class _Translator:
    """Turns what pydantic says of a model into what an editor needs, in one language."""

    def __init__(self, language: str, parts: Schema) -> None:
        self.language = language
        self.parts = parts
        self.shared: Schema = {}

    def part(self, raw: Schema) -> Schema:
        """Return the schema of a part: a map with fields, or one of several values."""
        if "enum" in raw:
            return self._enumeration({"type": raw["type"], "enum": raw["enum"]})
        fields = {name: self._field(name, field) for name, field in raw["properties"].items()}
        for name in raw.get("required", []):
            if {"type": "null"} in raw["properties"][name].get("anyOf", ()):
                fields[name]["anyOf"] = [{"type": "null"}, {"$ref": fields[name].pop("$ref")}]
        part: Schema = {"type": "object", "properties": fields, "additionalProperties": False}
        part["required"] = raw.get("required", [])
        return part if part["required"] else {name: part[name] for name in part if name != "required"}

    def _field(self, name: str, raw: Schema) -> Schema:
        value = self._value(name, {key: raw[key] for key in raw if key not in ("title", "description", "default")})
        if _is_single(value, self.parts):
            known = {"anyOf": [value, _with_provenance(value)]}
            shared = value.get("$ref", "").rpartition("/")[2]
            value = self._share(f"{shared}Known", known) if shared else known
        words = WORDS.get(f"name.{name}", {})
        title = words.get(self.language, name)
        field = {"title": title, "description": description(raw.get("description", ""), self.language), **value}
        return field | ({"examples": _EXAMPLES[name]} if name in _EXAMPLES else {})

    def _value(self, name: str, raw: Schema) -> Schema:
        choices = [choice for choice in raw.get("anyOf", ()) if choice != {"type": "null"}]
        if len(choices) == 1:
            return self._value(name, choices[0])
        if raw.get("type") == "array":
            return {"type": "array", "items": self._value(name, raw["items"])}
        if "$ref" in raw:
            return self._reference(raw["$ref"].rpartition("/")[2])
        if "enum" in raw or "const" in raw:
            return self._enumeration({"type": "string", "enum": raw.get("enum") or [raw["const"]]})
        if choices and all(choice.get("type") in ("number", "string") for choice in choices):
            limits = {key: limit for key, limit in choices[0].items() if key in ("minimum", "exclusiveMinimum")}
            return {"type": "number", **limits}
        if raw.get("type") == ["string", "integer"]:
            return self._date(raw)
        if name in ("url", "website", "online"):
            wrong = _WRONG_ADDRESS[self.language]
            return self._share("WebAddress", {"type": "string", "pattern": _WEB, "patternErrorMessage": wrong})
        return {key: raw[key] for key in raw if key not in ("title", "description")}

    def _date(self, raw: Schema) -> Schema:
        name, pattern = ("Moment", f"{_DATE}|{_MOMENT}") if "18:30" in raw.get("description", "") else ("Date", _DATE)
        wrong = _WRONG_DATE[self.language]
        written = {"type": "string", "pattern": pattern, "patternErrorMessage": wrong}
        return self._share(name, {"anyOf": [written, {"type": "integer"}]})

    def _reference(self, part: str) -> Schema:
        if "enum" in self.parts[part]:
            return self.part(self.parts[part])
        reference: Schema = {"$ref": f"#/definitions/{part}"}
        if part not in _ALSO_TEXT:
            return reference
        return self._share(f"{part}OrLine", {"anyOf": [{"type": ["string", "number"]}, reference]})

    def _share(self, name: str, value: Schema) -> Schema:
        """Keep a schema that many fields have once, and return a reference to it."""
        self.shared[name] = value
        return {"$ref": f"#/definitions/{name}"}

    def _enumeration(self, raw: Schema) -> Schema:
        found = meanings(raw["enum"], self.language)
        # Understood by the YAML extension of VS Code; plain JSON Schema has no place for it.
        return {**raw, "enumDescriptions": list(found)} if found else raw


def _is_single(value: Schema, parts: Schema) -> bool:
    """Return whether a value can carry its own provenance: no list, and no part that has fields for it."""
    part = value.get("$ref", "").rpartition("/")[2].removesuffix("OrLine")
    return value.get("type") != "array" and part != "Source" and "sources" not in _fields(parts.get(part, {}))


def _fields(part: Schema) -> Schema:
    fields: Schema = part.get("properties", {})
    return fields


def _with_provenance(value: Schema) -> Schema:
    known = {name: {"$ref": f"#/definitions/Provenance/properties/{name}"} for name in Provenance.model_fields}
    return {
        "type": "object",
        "properties": {"value": value, **known},
        "required": ["value"],
        "additionalProperties": False,
    }
