"""The words of the interface: one module per topic, each word in all four languages side by side."""

from __future__ import annotations

from babel import Locale
from babel.plural import to_python

from entente.i18n.typography import typeset
from entente.i18n.words import (
    boundaries,
    changes,
    definitions,
    dossier,
    drafts,
    fields,
    forms,
    interface,
    knowledge,
    maps,
    outreach,
    overviews,
    pages,
    progress,
    records,
    search,
    states,
    strategy,
    trust,
)
from entente.model.languages import Language

Words = dict[str, dict[str, str]]

TOPICS: tuple[Words, ...] = (
    interface.WORDS,
    records.WORDS,
    search.WORDS,
    states.WORDS,
    definitions.WORDS,
    pages.WORDS,
    outreach.WORDS,
    fields.WORDS,
    changes.WORDS,
    drafts.WORDS,
    boundaries.WORDS,
    maps.WORDS,
    strategy.WORDS,
    overviews.WORDS,
    progress.WORDS,
    knowledge.WORDS,
    trust.WORDS,
    dossier.WORDS,
    forms.WORDS,
)
# The modules write plain spaces, which an editor of words sees; no French line may begin with its colon.
WORDS: Words = {
    key: {language: typeset(text, language) for language, text in words.items()}
    for topic in TOPICS
    for key, words in topic.items()
}

_PLURAL = {language: to_python(Locale.parse(language).plural_form) for language in ("fr", "de", "lb", "en")}


def word(key: str, language: Language, **found: object) -> str:
    """Return the word or sentence `key` in `language`, its `{names}` filled from `found`.

    Raises:
        KeyError: there is no such word.
    """
    text = WORDS[key][language]
    return text.format(**found) if found else text


def counted(key: str, number: int, language: Language, **found: object) -> str:
    """Return the sentence for a count: `key.one` or `key.other` by the plural rule of the language (CLDR)."""
    form = "one" if _PLURAL[language](number) == "one" else "other"
    return WORDS[f"{key}.{form}"][language].format(number=number, **found)
