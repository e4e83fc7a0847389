"""Write docs/developers/content-model.md, the fields of every record, from the models themselves."""

import types
from collections.abc import Iterator
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from pydantic import BaseModel
from pydantic_core import PydanticUndefined

from entente.model.accessibility import Assessment, Checks
from entente.model.dates import Date
from entente.model.kinds import KINDS
from entente.model.news import Moment
from entente.model.record import Identifier, WebAddress
from entente.model.text import Name, Text

PAGE = Path(__file__).resolve().parent.parent / "docs" / "developers" / "content-model.md"

_INTRODUCTION = """\
# Content model

<!-- Written by `.venv/bin/python -m tools.content_model` from hooks/entente/model; change the words there. -->

One file holds one record. Its name, without `.yml`, is its identifier and never changes.

- A **text** is written per language (`fr`, `de`, `lb`, `en`); a plain text is French. A **name** is a text that need
  not be translated.
- A **date** is as precise as it is known: `2024-05-03`, `2024-05`, `2024`, `2023-23` (autumn; 21 is spring),
  `201X` (a decade), `2011~` (about), `2013?` (uncertain), `2021/2022` (from–to).
- Any value can carry its own source: write a map with `value` and one or more of `sources`, `as_of`, `certainty`
  and `note` instead of the value.
- A **source** is an address, or a map of the fields of [Source](#source).
- Fields marked ● are required. Unknown fields are refused. Nobody writes `path`, `provenance` and the `agreement`
  of a project or news item: they follow from where the file lies and what stands beside its values.
"""
_WORDS: tuple[tuple[Any, str], ...] = (
    (Date, "date"),
    (Moment, "date, or day and time"),
    (Identifier, "identifier"),
    (WebAddress, "web address"),
    (Text, "[text](#text)"),
    (Name, "[name](#name)"),
    (bool, "`true` or `false`"),
    (int, "whole number"),
    (float, "number"),
    (Decimal, "number"),
    (str, "words"),
)


def content_model() -> str:
    """The whole page in Markdown."""
    kinds = [kind.model for kind in KINDS]
    single = [Assessment, Checks]
    parts = sorted(set(_reachable([*kinds, *single])) - {*kinds, *single}, key=lambda part: part.__name__)
    sections = [_INTRODUCTION, "## Records\n"]
    for kind in KINDS:
        sections.append(f"### {kind.model.__name__}\n\nIn `content/{kind.pattern}`. {_sentence(kind.model)}\n")
        sections.append(_table(kind.model))
    sections.append("## Single files\n")
    for model in single:
        sections.append(f"### {model.__name__}\n\n{_sentence(model)}\n")
        sections.append(_table(model))
    sections.append("## Parts of records\n")
    for part in parts:
        sections.append(f"### {part.__name__}\n\n{_sentence(part)}\n")
        sections.append(_table(part))
    return "\n".join(sections)


def _sentence(model: type[BaseModel]) -> str:
    return " ".join((model.__doc__ or "").split("\n\n")[0].split())


def _table(model: type[BaseModel]) -> str:
    rows = ["| Field | | Form | What it says |", "|---|---|---|---|"]
    hints = get_type_hints(model, include_extras=True)
    for name, field in model.model_fields.items():
        if name in ("path", "provenance") or (name == "agreement" and field.exclude):
            continue
        required = "●" if field.is_required() and name != "id" else ""
        default = field.default
        note = "" if default in (None, (), PydanticUndefined) or isinstance(default, BaseModel) else _default(default)
        text = " ".join((field.description or "").replace("|", "\\|").split())
        rows.append(f"| `{field.alias or name}` | {required} | {_form(hints[name])} | {text}{note} |")
    return "\n".join(rows) + "\n"


def _default(value: object) -> str:
    written = str(value).lower() if isinstance(value, bool) else str(value)
    return f" Left out, it is `{written}`."


def _form(hint: object) -> str:
    for known, words in _WORDS:
        if hint == known:
            return words
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return _form(arguments[0])
    if origin in (Union, types.UnionType):
        return ", or ".join(_form(argument) for argument in arguments if argument is not type(None))
    if origin is tuple:
        return f"list: {_form(arguments[0])}"
    if origin is Literal:
        return ", ".join(f"`{value}`" for value in arguments)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return ", ".join(f"`{member.value}`" for member in hint)
    if isinstance(hint, type) and issubclass(hint, BaseModel):
        return f"[{hint.__name__}](#{hint.__name__.lower()})"
    return "words"


def _reachable(models: list[type[BaseModel]]) -> Iterator[type[BaseModel]]:
    """Every model that a record may hold, at any depth."""
    seen: set[type[BaseModel]] = set()
    waiting: list[Any] = list(models)
    while waiting:
        hint = waiting.pop()
        if isinstance(hint, type) and issubclass(hint, BaseModel):
            if hint not in seen:
                seen.add(hint)
                yield hint
                waiting.extend(get_type_hints(hint, include_extras=True).values())
        else:
            waiting.extend(get_args(hint))


if __name__ == "__main__":
    PAGE.write_text(content_model(), encoding="utf-8")
