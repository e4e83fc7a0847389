"""Dates and numbers as readers of each language expect them (Unicode CLDR, through Babel)."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache

from babel.dates import format_date, format_time
from babel.numbers import format_currency, format_decimal

from entente.model.dates import PartialDate, parse_date
from entente.model.languages import Language

_LOCALES: dict[str, str] = {"fr": "fr", "de": "de_LU", "lb": "lb_LU", "en": "en_GB"}

_SEASONS = {
    "fr": {"21": "printemps {0}", "22": "été {0}", "23": "automne {0}", "24": "hiver {0}/{1}"},
    "de": {"21": "Frühjahr {0}", "22": "Sommer {0}", "23": "Herbst {0}", "24": "Winter {0}/{1}"},
    "lb": {"21": "Fréijoer {0}", "22": "Summer {0}", "23": "Hierscht {0}", "24": "Wanter {0}/{1}"},
    "en": {"21": "spring {0}", "22": "summer {0}", "23": "autumn {0}", "24": "winter {0}/{1}"},
}
_ABOUT = {"fr": "vers {0}", "de": "um {0}", "lb": "ëm {0}", "en": "about {0}"}
_ABOUT_DAY = {"fr": "vers le {0}", "de": "um den {0}", "lb": "ëm den {0}", "en": "about {0}"}
_UNCERTAIN = {
    "fr": "{0} (date incertaine)",
    "de": "{0} (Datum unsicher)",
    "lb": "{0} (Datum onsécher)",
    "en": "{0} (date uncertain)",
}
_DECADE = {"fr": "années {0}", "de": "{0}er-Jahre", "lb": "{0}er Joren", "en": "{0}s"}
_TIME = {"fr": "{0} à {1}", "de": "{0}, {1} Uhr", "lb": "{0}, {1} Auer", "en": "{0}, {1}"}
_HOURS = {"fr": "{0}, de {1} à {2}", "de": "{0}, {1}–{2} Uhr", "lb": "{0}, {1}–{2} Auer", "en": "{0}, {1}–{2}"}


@lru_cache(maxsize=16384)
def date_words(value: PartialDate, language: Language) -> str:
    """Return a date in words, no more precise than it is known: "3 mai 2024", "automne 2020", "vers 2011"."""
    if value.parts is not None:
        return f"{date_words(value.parts[0], language)} – {date_words(value.parts[1], language)}"
    words = _certain_words(value, language)
    if value.approximate:
        words = (_ABOUT_DAY if value.precision == "day" else _ABOUT)[language].format(words)
    return _UNCERTAIN[language].format(words) if value.uncertain else words


def _certain_words(value: PartialDate, language: Language) -> str:
    locale = _LOCALES[language]
    if value.precision == "day":
        words = format_date(value.earliest, "long", locale)
        return "1er" + words[1:] if language == "fr" and value.earliest.day == 1 else words
    if value.precision == "month":
        return format_date(value.earliest, "MMMM y", locale)
    if value.precision == "season":
        return _SEASONS[language][value.text[5:7]].format(value.text[:4], value.latest.year)
    return _DECADE[language].format(value.earliest.year) if value.precision == "decade" else value.text[:4]


def day_words(day: date, language: Language) -> str:
    """Return a calendar day in words: "3 mai 2024"."""
    return date_words(parse_date(day.isoformat()), language)


def short_date(value: PartialDate, language: Language) -> str:
    """Return a date as short as tables need it: "03/05/2024" for a day, else as in `date_words`."""
    if not value.is_exact_day:
        return date_words(value, language)
    pattern = "dd/MM/y" if language in ("fr", "en") else "dd.MM.y"
    return format_date(value.earliest, pattern, _LOCALES[language])


def moment_words(value: PartialDate | datetime, language: Language) -> str:
    """Return a local time in words ("4 mars 2026 à 18:30"), or a date without time as in `date_words`."""
    if isinstance(value, datetime):
        return _TIME[language].format(day_words(value.date(), language), _hour(value, language))
    return date_words(value, language)


def span_words(begin: PartialDate | datetime, end: PartialDate | datetime | None, language: Language) -> str:
    """Return begin and end in words, the day only once where both are hours of it."""
    if isinstance(begin, datetime) and isinstance(end, datetime) and begin.date() == end.date():
        hours = _hour(begin, language), _hour(end, language)
        return _HOURS[language].format(day_words(begin.date(), language), *hours)
    return " – ".join(moment_words(moment, language) for moment in (begin, end) if moment is not None)


def _hour(moment: datetime, language: Language) -> str:
    return format_time(moment.time(), "HH:mm", locale=_LOCALES[language])


def machine_date(value: PartialDate | datetime) -> str | None:
    """Return the value of an HTML `datetime` attribute, or None when HTML has no form for this precision.

    https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-time-element
    """
    if isinstance(value, datetime):
        return value.isoformat(timespec="minutes")
    if value.approximate or value.uncertain or value.precision not in ("day", "month", "year"):
        return None
    return value.text


def number_words(value: Decimal | int | float, language: Language) -> str:
    """Return a number with the separators of the language."""
    return format_decimal(value, locale=_LOCALES[language])


def money_words(amount: Decimal, currency: str, language: Language) -> str:
    """Return an amount of money, without cents when it has none."""
    pattern = "#,##0.00\u00a0¤" if amount % 1 else "#,##0\u00a0¤"
    return format_currency(amount, currency, pattern, locale=_LOCALES[language], currency_digits=False)
