"""Fields of the form and the shape of a file's values, both made from the JSON Schema of a kind of record."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from entente.i18n.words import word
from entente.model.languages import LANGUAGES, Language
from entente.schema import Schema

Field = dict[str, Any]
Shape = dict[str, Any]

ORIGINAL = "original_text"
"""Hidden field in which the text of the opened file travels along; see `page/format.js`."""
KNOWN = "known_values"
"""List of what is known of single values, which in a file stands beside each value."""

_NUMBERS = ("integer", "number")
# Texts of a few words; all others get a box of several lines.
_SHORT = ("label", "name", "name_then", "names", "official_name", "title", "unit", "payer", "publisher", "purpose")
# What a list shows of each of its items while it is closed: the first of these that the item has.
_SUMMARIES = ("title", "name", "label", "purpose", "text", "commune", "organisation", "project", "phase", "date", "url")


class FormFields:
    """The fields of one kind of record, in one language; `pickers` hold the widgets for references by field name."""

    def __init__(self, schema: Schema, language: Language, pickers: Mapping[str, Field]) -> None:
        self.schema = schema
        self.language = language
        self.pickers = pickers
        self.definitions: Schema = schema["definitions"]
        self.single: list[str] = []

    def record(self) -> tuple[list[Field], Shape]:
        """Return the fields of a record and the shape of its file."""
        fields, shape = self._fields(self.schema, skip=("id",))
        self.single = [name for name in self.schema["properties"] if self._has_provenance(name)]
        known, known_shape = self._known()
        hidden = {"name": ORIGINAL, "label": ORIGINAL, "widget": "hidden"}
        return [*fields, known, hidden], {**shape, "fields": {**shape["fields"], KNOWN: known_shape}}

    def _fields(self, part: Schema, skip: Iterable[str] = ()) -> tuple[list[Field], Shape]:
        required = part.get("required", ())
        fields: list[Field] = []
        shapes: dict[str, Shape] = {}
        # The source, the certainty and the note come after what they are about.
        last = [name for name in ("certainty", "note", "sources") if name in part["properties"]]
        names = [name for name in part["properties"] if name not in last] + last
        for name in names:
            if name in skip:
                continue
            raw = part["properties"][name]
            value, is_nullable = self._plain(raw)
            widget, shape = self._widget(name, value)
            is_required = name in required and not is_nullable
            fields.append({"name": name, **self._words(raw), **widget, "required": is_required})
            shapes[name] = shape | ({"nullable": True} if is_nullable else {})
        return fields, {"kind": "map", "fields": shapes}

    def _words(self, raw: Schema) -> Field:
        title = str(raw["title"])
        hint = str(raw.get("description", ""))
        return {"label": title[:1].upper() + title[1:], **({"hint": hint} if hint else {})}

    def _resolved(self, value: Schema) -> Schema:
        while "$ref" in value:
            *_, name = value["$ref"].split("/definitions/")
            found: Any = self.definitions
            for step in name.split("/"):
                found = found[step]
            value = {"of": name, **found}
        return value

    def _plain(self, raw: Schema) -> tuple[Schema, bool]:
        """Return the value itself, without the choice to write it with its provenance, and whether it may be empty."""
        value = self._resolved(raw)
        choices = value.get("anyOf", ())
        if len(choices) == 2 and choices[0] == {"type": "null"}:
            return self._plain(choices[1])[0], True
        if len(choices) == 2 and "value" in choices[1].get("properties", ()):
            return self._plain(choices[0])
        return value, False

    def _has_provenance(self, name: str) -> bool:
        value = self._resolved(self.schema["properties"][name])
        while value.get("anyOf", [{}])[0] == {"type": "null"}:
            value = self._resolved(value["anyOf"][1])
        return any("value" in choice.get("properties", ()) for choice in value.get("anyOf", ()))

    def _widget(self, name: str, value: Schema) -> tuple[Field, Shape]:
        if value.get("type") == "array":
            return self._list(name, self._plain(value["items"])[0])
        if "enum" in value:
            return {"widget": "select", "options": _options(value)}, {"kind": "string"}
        if value.get("of", "") in ("TextOrLine", "NameOrLine"):
            return self._text(name), _text_shape()
        if value.get("of", "").endswith("OrLine"):
            fields, shape = self._fields(self._resolved(value["anyOf"][1]))
            kind = "source" if value["of"] == "SourceOrLine" else "partner"
            return {"widget": "object", "collapsed": True, "fields": fields}, shape | {"kind": kind}
        if "properties" in value:
            fields, shape = self._fields(value)
            return {"widget": "object", "collapsed": True, "fields": fields}, shape
        return self._scalar(name, value)

    def _scalar(self, name: str, value: Schema) -> tuple[Field, Shape]:
        if value.get("of") in ("Date", "Moment"):
            date = value["anyOf"][0]
            return {"widget": "string", "pattern": [date["pattern"], date["patternErrorMessage"]]}, {"kind": "date"}
        if value.get("of") == "WebAddress":
            return {"widget": "string", "pattern": [value["pattern"], value["patternErrorMessage"]]}, {"kind": "string"}
        if value.get("type") == "boolean":
            options = [{"value": said, "label": word(f"forms.{said}", self.language)} for said in ("true", "false")]
            return {"widget": "select", "options": options}, {"kind": "flag"}
        if value.get("type") in _NUMBERS:
            pattern = r"^-?\d+$" if value["type"] == "integer" else r"^-?\d+(\.\d+)?$"
            return {"widget": "string", "pattern": [pattern, word("forms.number", self.language)]}, {"kind": "number"}
        if name == "file":
            return {"widget": "file"}, {"kind": "media"}
        return {**self.pickers.get(name, {"widget": "string"})}, {"kind": "string"}

    def _list(self, name: str, item: Schema) -> tuple[Field, Shape]:
        widget, shape = self._widget(name, item)
        if widget["widget"] in ("select", "relation"):
            return widget | {"multiple": True}, {"kind": "list", "item": shape}
        if "fields" not in widget:
            return {"widget": "list"}, {"kind": "list", "item": shape}
        names = [field["name"] for field in widget["fields"]]
        shown = next((one for one in _SUMMARIES if one in names), names[0])
        is_text = shape["fields"][shown]["kind"] == "text"
        summary = f"{{{{fields.{shown}{'.fr' if is_text else ''}}}}}"
        fields = [_picture(field, names) for field in widget["fields"]]
        return {"widget": "list", "collapsed": True, "summary": summary, "fields": fields}, {
            "kind": "list",
            "item": shape,
        }

    def _text(self, name: str) -> Field:
        widget = "string" if name in _SHORT else "text"
        fields = [
            {"name": tag, "label": word(f"language.{tag}", self.language), "widget": widget, "required": False}
            for tag in LANGUAGES
        ]
        return {"widget": "object", "fields": fields}

    def _known(self) -> tuple[Field, Shape]:
        """Return the list of what is known of single values of the record, each with its own sources."""
        provenance = self.definitions["Provenance"]
        fields, shape = self._fields(provenance)
        names = {name: self._words(self.schema["properties"][name])["label"] for name in self.single}
        which = {
            "name": "field",
            "label": word("forms.field", self.language),
            "widget": "select",
            "options": [{"value": name, "label": label} for name, label in names.items()],
        }
        known = {
            "name": KNOWN,
            "label": word("forms.known", self.language),
            "hint": word("forms.known.hint", self.language),
            "widget": "list",
            "collapsed": True,
            "required": False,
            "summary": "{{fields.field}}",
            "fields": [which, *fields],
        }
        return known, {"kind": "list", "item": {**shape, "fields": {"field": {"kind": "string"}, **shape["fields"]}}}


def _text_shape() -> Shape:
    return {"kind": "text", "fields": {tag: {"kind": "string"} for tag in LANGUAGES}}


def _picture(field: Field, beside: list[str]) -> Field:
    """Return a file that has an alternative text beside it as a picture, every other field as it is."""
    return field | {"widget": "image"} if field["name"] == "file" and "alternative" in beside else field


def _options(value: Schema) -> list[Field]:
    said = value.get("enumDescriptions") or value["enum"]
    return [{"value": one, "label": label} for one, label in zip(value["enum"], said, strict=True)]
