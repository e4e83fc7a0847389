"""Records in which every text field of every kind holds hostile strings, made from the types of the model."""

from __future__ import annotations

import enum
import struct
import types
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

import yaml
from pydantic import BaseModel

from entente.model.dates import Date
from entente.model.kinds import KINDS, Kind
from entente.model.news import Moment
from entente.model.record import Identifier, Model, Provenance, Record, WebAddress
from entente.model.text import Text
from entente.model.values import EmailAddress, MediaPath, Partner, PhoneNumber

CORPUS = tuple(Path(__file__).with_name("corpus.txt").read_text(encoding="utf-8").split("\n")[:-1])

_FIXED: tuple[tuple[Any, Any], ...] = (
    # The worst that each of these lets in.
    (WebAddress, "https://example.org/x?a=1&b='(y)&lt;#z"),
    (EmailAddress, "o'x+y@example.org"),
    (PhoneNumber, "+352 (0) 1-2/3.4"),
    (MediaPath, "media/picture.png"),
    (Date, "2024"),
    (Moment, "2026-03-04 18:30"),
)
_PAIRS = {
    "agreement": ("vallee", "plaine"),
    "project": ("pont", "tunnel"),
    "news": ("2024-05-03-pont", "2024-05-03-tunnel"),
    "commune": ("bourg", "ville"),
    "organisation": ("ministere", "syndicat"),
    "theme": ("mobilite", "logement"),
    "objective": ("sobriete", "nature"),
    "instrument": ("pdat", "plan"),
}
_REFERENCES = {
    "commune": "commune", "communes": "commune", "organisation": "organisation", "projects": "project",
    "project": "project", "themes": "theme", "national_objectives": "objective", "instruments": "instrument",
    "programme": "instrument", "agreement": "agreement", "other_agreements": "agreement", "follows": "agreement",
}  # fmt: skip
_TO_THE_OTHER = ("other_agreements", "follows")
# Set by the loader; and a code that has one form only, each different.
_LEFT_OUT = ("path", "provenance", "agreement", "id", "lau")


@dataclass(frozen=True, kw_only=True)
class Hostile:
    """Writes one record; each text field takes the next string."""

    kind: Kind
    identifier: str
    other: str
    suffix: str = ""
    """Ends every identifier, so that several such sets stand side by side."""
    strings: Sequence[str]
    taken: list[str] = field(default_factory=list)
    """Paths of the text fields filled so far."""

    def record(self) -> dict[str, Any]:
        """The record as an editor would write it."""
        return self._model(self.kind.model, "")

    def _model(self, model: type[BaseModel], path: str) -> dict[str, Any]:
        hints = get_type_hints(model, include_extras=True)
        left_out = _LEFT_OUT if issubclass(model, Record) else ()
        names = [name for name in model.model_fields if name not in left_out]
        if issubclass(model, Partner):
            names = [name for name in names if name not in ("organisation", "commune", "agreement")]
        return {name: self._value(hints[name], name, f"{path}{name}") for name in names}

    def _value(self, hint: Any, name: str, path: str) -> Any:
        for known, value in _FIXED:
            if hint == known:
                return value
        if hint == Identifier:
            return self._identifier(name, path)
        origin = get_origin(hint)
        if origin is Annotated:
            return self._value(get_args(hint)[0], name, path)
        if origin in (Union, types.UnionType):
            return self._value(next(a for a in get_args(hint) if a is not type(None)), name, path)
        if origin is tuple:
            inner = get_args(hint)[0]
            return [self._value(inner, name, f"{path}.")] if get_origin(inner) is not Literal else [get_args(inner)[0]]
        return self._plain(hint, name, path)

    def _plain(self, hint: Any, name: str, path: str) -> Any:
        if get_origin(hint) is Literal:
            return get_args(hint)[0]
        if hint is bool:
            return True
        if hint in (int, Decimal):
            return 1
        if hint is float:
            return 49.8 if name == "latitude" else 6.1
        if isinstance(hint, type) and issubclass(hint, enum.Enum):
            return next(iter(hint)).value
        if isinstance(hint, type) and issubclass(hint, Text):
            # In two languages: the pages in the other two show it as a foreign text.
            return {"fr": self._string(path), "de": self._string(path)}
        if isinstance(hint, type) and issubclass(hint, Model):
            return self._model(hint, f"{path}.")
        assert hint is str, (hint, path)
        return self._string(path)

    def _string(self, path: str) -> str:
        self.taken.append(path)
        return self.strings[(len(self.taken) * 7) % len(self.strings)]

    def _identifier(self, name: str, path: str) -> str:
        if name == "moved_from":
            return f"old-{self.identifier}"
        if name in ("objectives", "fields_of_action"):
            return "aim" if name == "objectives" else "acting"
        if name == "id":
            return "acting" if "fields_of_action" in path else "aim"
        kind = _REFERENCES[name]
        if kind == self.kind.name:
            return self.other
        return _PAIRS[kind][1 if name in _TO_THE_OTHER else 0] + self.suffix


def hostile_data(strings: Sequence[str], suffix: str = "") -> dict[str, tuple[Kind, dict[str, Any], tuple[str, ...]]]:
    """Two records of every kind: path below `content/` -> kind, what an editor wrote, and its text fields."""
    found = {}
    for kind in KINDS:
        for one, other in (_PAIRS[kind.name], _PAIRS[kind.name][::-1]):
            writer = Hostile(kind=kind, identifier=one + suffix, other=other + suffix, suffix=suffix, strings=strings)
            path = kind.pattern.replace("<agreement>", "vallee" + suffix).replace("<id>", one + suffix)
            found[path] = (kind, writer.record(), tuple(writer.taken))
    return found


def hostile_records(strings: Sequence[str]) -> list[Record]:
    """Two records of every kind, with a note of provenance beside every field."""
    note = Hostile(kind=KINDS[0], identifier="x", other="y", strings=strings)
    provenance = Provenance.model_validate(note._model(Provenance, "provenance."))
    records = []
    for path, (kind, data, _) in hostile_data(strings).items():
        identity = kind.match(path) or {}
        everywhere = dict.fromkeys(data, provenance)
        records.append(
            kind.model.model_validate({**data, **identity, "path": f"content/{path}", "provenance": everywhere})
        )
    return records


def write_hostile_content(folder: Path, sets: int) -> None:
    """Write the whole corpus into every text field of every kind of record, as YAML in `folder`.

    A file has a largest size: the corpus is cut into `sets`, each with two records of every kind.
    """
    for number in range(sets):
        text = "\n\n".join(CORPUS[number::sets])
        for path, (kind, data, _) in hostile_data((text,), f"-{number}").items():
            if kind.name == "commune":  # no two have one name
                data["names"] = {language: f"{name} {path}" for language, name in data["names"].items()}
            noted = {name: _with_provenance(value, text) for name, value in data.items()}
            file = folder / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(yaml.safe_dump(noted, allow_unicode=True, sort_keys=False), encoding="utf-8")
            if kind.name == "agreement":
                (file.parent / "media").mkdir(exist_ok=True)
                (file.parent / "media" / "picture.png").write_bytes(a_picture(320, 200))


def a_picture(width: int, height: int) -> bytes:
    """A white picture in PNG (https://www.w3.org/TR/png/)."""
    rows = (b"\0" + b"\xff" * width) * height
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)) for name, data in parts
    )


def _with_provenance(value: Any, text: str) -> Any:
    if not isinstance(value, Mapping) or not set(value) <= {"fr", "de"}:
        return value
    return {"value": dict(value), "sources": [{"title": text, "publisher": text, "note": text}], "note": text}
