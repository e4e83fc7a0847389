"""What each value of a fixed list means, in the words of the site."""

from __future__ import annotations

from collections.abc import Sequence

from entente.i18n.words import WORDS

# Beginnings of the keys in `i18n.words` under which the values of a field have their words.
_GROUPS = (
    "act", "agreement-kind", "budget-status", "canton", "carrier", "certainty", "event-state", "language", "level",
    "news-kind", "objective-kind", "organ-kind", "organisation-kind", "participation", "phase", "relation", "remark",
    "state",
)  # fmt: skip


def meanings(values: Sequence[str], language: str) -> tuple[str, ...]:
    """Return the word (and its definition, where there is one) for each value, or nothing when they have none."""
    for group in _GROUPS:
        if values and all(f"{group}.{value}" in WORDS for value in values):
            return tuple(_meaning(f"{group}.{value}", language) for value in values)
    return ()


def _meaning(key: str, language: str) -> str:
    parts = [WORDS[part] for part in (key, f"{key}.definition") if part in WORDS]
    return " – ".join(words.get(language, words["en"]) for words in parts)
