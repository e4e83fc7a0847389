"""Edits of content as an editor might make them: of any value of any record, of any file."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import yaml

Place = tuple[list[Any] | dict[str, Any], Any]


def edit(content: Path, chance: Random) -> str:
    """Change something in the folder `content`, and say what."""
    files = sorted(content.rglob("*.yml"))
    file = chance.choice(files)
    if chance.random() < 0.1:
        file.unlink()
        return f"{file.name} removed"
    if chance.random() < 0.1:
        copy = file.with_stem(f"{file.stem}-{chance.randrange(100)}")
        shutil.copyfile(file, copy)
        return f"{copy.name} copied"
    data = yaml.safe_load(file.read_text(encoding="utf-8"))
    places = list(_places(data))
    if not places:
        return "nothing"
    holder, key = chance.choice(places)
    before = holder[key]
    _change(holder, key, chance)
    file.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False), encoding="utf-8")
    after = holder[key] if not isinstance(holder, dict) or key in holder else None
    return f"{file.name}: {key}: {before!r} → {after!r}"


def _places(value: Any) -> Iterator[Place]:
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, part in pairs:
        yield value, key
        yield from _places(part)


def _change(holder: Any, key: Any, chance: Random) -> None:
    value = holder[key]
    if isinstance(holder, dict) and chance.random() < 0.2:
        del holder[key]
    elif isinstance(value, bool):
        holder[key] = not value
    elif isinstance(value, int | float):
        holder[key] = value + 1
    elif isinstance(value, list) and value:
        holder[key] = value[1:] if chance.random() < 0.5 else value[::-1]
    elif isinstance(value, str):
        holder[key] = _other(value, chance)


def _other(text: str, chance: Random) -> str:
    if text[:4].isdigit():
        return str(int(text[:4]) + 1) + text[4:]
    return f"{text} encore" if " " in text else chance.choice(_WORDS)


# Identifiers and kinds of the golden content: many an exchange of one for another is good content.
_WORDS = (
    "vallee", "colline", "foret", "bourg", "pont-sur-eau", "mobilite", "works", "study", "idea", "done", "procedure",
    "gare", "passerelle", "moulin", "commune", "state", "convention", "event", "news", "publication", "uncertain",
)  # fmt: skip
