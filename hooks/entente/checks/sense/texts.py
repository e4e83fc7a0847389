"""Texts that are too long for their place, or copied from one language to another."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from pydantic import BaseModel

from entente.checks.sense.warning import warning
from entente.errors import Problem
from entente.model.catalogue import Catalogue
from entente.model.languages import LANGUAGES
from entente.model.record import Record
from entente.model.text import Name, Text

CARD = 300
"""Characters of a summary that a card shows before it becomes a page of its own."""

# Fewer words are often a name, a place or a unit that is the same in every language.
_SENTENCE = 6
_NAMES = ("name.", "official_name.")


def summaries_fit_a_card(catalogue: Catalogue, _today: date) -> Iterator[Problem]:
    """Yield a warning for each summary or lead that is longer than a card, in each language."""
    summaries: list[tuple[Record, str, Text | None]] = [
        *((agreement, "summary", agreement.summary) for agreement in catalogue.agreements.values()),
        *((project, "summary", project.summary) for project in catalogue.projects.values()),
        *((item, "lead", item.lead) for item in catalogue.news.values()),
    ]
    for record, field, text in summaries:
        for language in text.languages() if text else ():
            length = len(getattr(text, language))
            if length > CARD:
                yield warning(record, f"{field}.{language}", "summary-too-long", length=str(length), limit=str(CARD))


def translations_differ(record: Record, field: str, part: BaseModel) -> Iterator[Problem]:
    """Yield a warning for each sentence that is the same in two languages; proper names may be."""
    if isinstance(part, Text) and not isinstance(part, Name):
        yield from _copies(record, field, part)


def _copies(record: Record, field: str, text: Text) -> Iterator[Problem]:
    written = [words for words in text.__dict__.values() if words is not None]
    if len(set(written)) == len(written):
        return  # nearly always: asked first
    # A title that is the same in all languages is a name ("MiNELL – Minett Natur an Ëmwelt Léier Lab").
    if field.endswith(_NAMES) or (field.endswith("title.") and len(set(text.__dict__.values())) == 1):
        return
    first: dict[str, str] = {}
    for language in LANGUAGES:
        words = getattr(text, language)
        if words is None or len(words) < _SENTENCE * 2 or len(words.split()) < _SENTENCE:
            continue
        other = first.setdefault(words, language)
        if other != language:
            yield warning(record, f"{field}{language}", "same-text", other=other, language=language)
