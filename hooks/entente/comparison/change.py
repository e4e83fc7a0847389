"""One thing that a change of content does, as a sentence waiting for its language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from entente.i18n.calendar import date_words, number_words
from entente.i18n.words import word
from entente.model.dates import PartialDate
from entente.model.languages import Language
from entente.model.record import Record
from entente.model.reference import Commune
from entente.model.text import Text

Value = str | int | bool | Decimal | PartialDate | Text | None


@dataclass(frozen=True, kw_only=True)
class Change:
    """A sentence `change.<key>` about a record, and the values that complete it.

    Values beginning with `@` are words of the interface, such as `@phase.works`; those beginning with `#` are
    identifiers of communes, such as `#diekirch`.
    """

    record: Record
    key: str
    found: Mapping[str, Value] = field(default_factory=dict)

    def sentence(self, language: Language, communes: Mapping[str, Commune]) -> str:
        """Return the sentence in `language`; `communes` gives the names of the communes it speaks of."""
        found = {name: value_words(value, language, communes) for name, value in self.found.items()}
        return word(f"change.{self.key}", language, **found)


def value_words(value: Value, language: Language, communes: Mapping[str, Commune]) -> str:
    """Return a value of content as a reader of `language` says it."""
    if isinstance(value, str) and value.startswith("#"):
        commune = communes.get(value[1:])
        return commune.names.in_language(language) if commune else value[1:]
    if value is None:
        return word("change.nothing", language)
    if isinstance(value, bool):
        return word("change.yes" if value else "change.no", language)
    if isinstance(value, PartialDate):
        return date_words(value, language)
    if isinstance(value, Text):
        return quoted(value.in_language(language), language)
    if isinstance(value, (int, Decimal)):
        return number_words(value, language)
    return word(value[1:], language) if value.startswith("@") else value


def quoted(text: str, language: Language) -> str:
    """Return a text in the quotation marks of the language, shortened to what a reviewer needs to recognise it."""
    short = text if len(text) <= 90 else text[:89].rsplit(" ", 1)[0] + " …"
    return word("quoted", language, text=short)
