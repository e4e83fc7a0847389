"""A comparison told to a reviewer: Markdown, plain text or JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from entente import urls
from entente.comparison.compare import Comparison
from entente.i18n.words import word
from entente.model.catalogue import Catalogue
from entente.model.kinds import KINDS
from entente.model.languages import Language
from entente.model.record import Record


@dataclass(frozen=True, kw_only=True)
class Part:
    """A heading and the lines below it; a line may have lines of its own."""

    title: str
    lines: tuple[tuple[str, tuple[str, ...]], ...]


def parts(comparison: Comparison, after: Catalogue, problems: Sequence[str], language: Language) -> tuple[Part, ...]:
    """Return what a reviewer reads, in order: changes, new, moved and removed pages, problems, mere formatting."""
    found = (
        Part(title=word("changes.changed", language), lines=tuple(_changed(comparison, after, language))),
        Part(title=word("changes.added", language), lines=tuple(_pages(comparison.added, language))),
        Part(
            title=word("changes.renamed", language), lines=tuple(_pages([n for _, n in comparison.renamed], language))
        ),
        Part(title=word("changes.removed", language), lines=tuple(_pages(comparison.removed, language))),
        Part(title=word("changes.problems", language), lines=tuple((problem, ()) for problem in problems)),
        Part(title=word("changes.reformatted", language), lines=tuple((path, ()) for path in comparison.reformatted)),
    )
    return tuple(part for part in found if part.lines)


def markdown(found: Sequence[Part], language: Language) -> str:
    """Return the parts as Markdown, ready for a comment on a merge request."""
    if not found:
        return word("changes.none", language) + "\n"
    blocks = []
    for part in found:
        lines = [f"### {part.title}", ""]
        for line, below in part.lines:
            lines.append(f"- {line}")
            lines.extend(f"  - {inner}" for inner in below)
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks) + "\n"


def plain(found: Sequence[Part], language: Language) -> str:
    """Return the parts as plain text."""
    if not found:
        return word("changes.none", language) + "\n"
    lines = []
    for part in found:
        lines.append(part.title)
        for line, below in part.lines:
            lines.append(f"  {line}")
            lines.extend(f"    {inner}" for inner in below)
    return "\n".join(lines) + "\n"


def as_json(found: Sequence[Part], language: Language) -> str:
    """Return the parts as JSON: a list of `title` and `lines`, each line with `text` and `details`."""
    data = [
        {"title": part.title, "lines": [{"text": line, "details": list(below)} for line, below in part.lines]}
        for part in found
    ]
    return json.dumps({"language": language, "parts": data}, ensure_ascii=False, indent=2) + "\n"


def _changed(comparison: Comparison, after: Catalogue, language: Language) -> Iterator[tuple[str, tuple[str, ...]]]:
    by_record: dict[str, list[str]] = {}
    for change in comparison.changes:
        by_record.setdefault(_called(change.record, language), []).append(change.sentence(language, after.communes))
    for name, sentences in by_record.items():
        yield name, tuple(sentences)


def _pages(records: Sequence[Record], language: Language) -> Iterator[tuple[str, tuple[str, ...]]]:
    for record in records:
        yield f"{_called(record, language)} – /{urls.record(record).uri(language)}", ()


def _called(record: Record, language: Language) -> str:
    kind = next(kind.name for kind in KINDS if isinstance(record, kind.model))
    return f"{word(f'kind.{kind}', language)} {record.called.in_language(language)}"
