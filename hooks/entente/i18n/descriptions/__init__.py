"""Descriptions of the fields of records, in the languages of editors; in English they stand in the model itself."""

from __future__ import annotations

from entente.i18n.descriptions import agreements, news, projects, reference, shared

_PLACES = {"fr": 0, "de": 1, "lb": 2}
_TEXTS: dict[str, tuple[str, str, str]] = {
    english: texts
    for topic in (agreements, news, projects, reference, shared)
    for english, texts in topic.TEXTS.items()
}


def description(english: str, language: str) -> str:
    """Return the description of a field in `language`; in English where nobody has translated it yet."""
    texts = _TEXTS.get(english)
    return texts[_PLACES[language]] if texts and language in _PLACES else english


def is_translated(english: str) -> bool:
    """Return whether a description is there in every language."""
    return english in _TEXTS
