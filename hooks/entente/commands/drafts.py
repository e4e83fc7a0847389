"""New content files: valid from the first save, every further field beside it as a comment with its meaning."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from entente.i18n.descriptions import description
from entente.i18n.guesses import meant_identifier
from entente.model.kinds import KINDS, Kind

_PLAIN = re.compile(r"[a-z0-9][a-z0-9-]*|\d{4}(-\d\d){0,2}[?~%]?|https?://[^\s#]+|true|false")
# Small words that make an identifier longer and no clearer.
_FILLERS = re.compile("a|au|aux|das|de|den|der|des|die|du|d|en|et|l|la|le|les|of|the|un|une|und|vun|vum|an|am|op|to")
_WORDS_IN_IDENTIFIER = 6


@dataclass(frozen=True, kw_only=True)
class Draft:
    """A content file about to be written."""

    kind: Kind
    identity: Mapping[str, str]
    """What its path says: `id`, and the `agreement` it belongs to."""
    text: str

    @property
    def path(self) -> str:
        """Return its path below `content/`."""
        path = self.kind.pattern
        for name, value in self.identity.items():
            path = path.replace(f"<{name}>", value)
        return path


@dataclass(frozen=True, kw_only=True)
class Answers:
    """What an editor has said about the new record; texts are in `language`."""

    title: str
    summary: str
    source: str
    language: str
    today: date
    agreement: str = ""
    identifier: str = ""
    date: str = ""
    begin: str = ""
    place: str = ""
    commune: str = ""
    theme: str = ""
    project: str = ""
    kind: str = ""
    relation: str = ""


def draft(what: str, answers: Answers) -> Draft:
    """Return the file of a new agreement, project, news item or event."""
    kind = _kind("news" if what == "event" else what)
    identifier = answers.identifier or short_identifier(answers.title)
    if kind.name == "news":
        day = answers.date or answers.today.isoformat()
        start = re.sub("[?~%]", "", day).replace("/", "-").lower()
        identifier = identifier if identifier.startswith(start) else f"{start}-{identifier}"
    identity = {"id": identifier} if kind.name == "agreement" else {"agreement": answers.agreement, "id": identifier}
    values = {name: value for name, value in _VALUES[what](answers).items() if value}
    return Draft(kind=kind, identity=identity, text=_file(kind, values, answers.language))


def short_identifier(title: str) -> str:
    """Return an identifier made of the first telling words of a title."""
    words = meant_identifier(title).split("-")
    telling = [word for word in words if not _FILLERS.fullmatch(word)] or words
    return "-".join(telling[:_WORDS_IN_IDENTIFIER])


def _kind(name: str) -> Kind:
    return next(kind for kind in KINDS if kind.name == name)


def _listed(answer: str) -> list[str]:
    return [answer] if answer else []


def _agreement(answers: Answers) -> dict[str, Any]:
    return {
        "title": {answers.language: answers.title},
        "summary": {answers.language: answers.summary},
        "kind": answers.kind,
        "state": "unknown",
        "communes": [{"commune": answers.commune}] if answers.commune else [],
        "sources": [answers.source],
    }


def _project(answers: Answers) -> dict[str, Any]:
    return {
        "title": {answers.language: answers.title},
        "summary": {answers.language: answers.summary},
        "relation": answers.relation,
        "communes": _listed(answers.commune),
        "themes": _listed(answers.theme),
        "confirmed": answers.today.isoformat(),
        "sources": [answers.source],
    }


def _news(answers: Answers) -> dict[str, Any]:
    return {
        "date": answers.date or answers.today.isoformat(),
        "title": {answers.language: answers.title},
        "lead": {answers.language: answers.summary},
        "projects": _listed(answers.project),
        "communes": _listed(answers.commune),
        "themes": _listed(answers.theme),
        "sources": [answers.source],
    }


def _event(answers: Answers) -> dict[str, Any]:
    event: dict[str, Any] = {"begin": answers.begin}
    if answers.place:
        event["place"] = {"name": answers.place}
    if answers.commune:
        event["commune"] = answers.commune
    return _news(answers) | {"kind": "event", "events": [event]}


_VALUES = {"agreement": _agreement, "project": _project, "news": _news, "event": _event}


def _file(kind: Kind, values: Mapping[str, Any], language: str) -> str:
    """Return the text of the file: fields with values, and the others as comments, in the order of the model."""
    lines: list[str] = []
    for name in kind.fields:
        if name in values:
            lines += _yaml(name, values[name], "")
        elif name not in ("id", "moved_from", "accent"):
            meaning = description(kind.model.model_fields[name].description or "", language)
            lines.append(f"# {name}: {meaning}")
    return "\n".join(lines) + "\n"


def _yaml(name: str, value: Any, indent: str) -> Iterator[str]:  # noqa: ANN401 – any value of a YAML file
    if isinstance(value, dict):
        yield f"{indent}{name}:"
        for inner, part in value.items():
            yield from _yaml(inner, part, indent + "  ")
    elif isinstance(value, list):
        yield f"{indent}{name}:"
        for item in value:
            lines = list(_item(item, indent + "    "))
            yield f"{indent}  - {lines[0].lstrip()}"
            yield from lines[1:]
    else:
        yield f"{indent}{name}: {_scalar(value)}"


def _item(item: Any, indent: str) -> Iterator[str]:  # noqa: ANN401
    if not isinstance(item, dict):
        yield _scalar(item)
        return
    for name, value in item.items():
        yield from _yaml(name, value, indent)


def _scalar(value: str) -> str:
    return value if _PLAIN.fullmatch(value) else json.dumps(value, ensure_ascii=False)
