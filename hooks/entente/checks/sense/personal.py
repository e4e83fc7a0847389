"""Personal data has no place in content."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pydantic import BaseModel

from entente.checks.sense.warning import warning
from entente.errors import Problem
from entente.model.languages import LANGUAGES
from entente.model.record import Record
from entente.model.text import Text
from entente.model.values import Contact

# Mobile telephones of Luxembourg: nine digits, such as 621 123 456.
_MOBILE = re.compile(r"(?<![\d.,])(?:(?:\+|00) ?352[ .-]?)?6[25679][18][ .-]?\d{3}[ .-]?\d{3}(?![\d.,]?\d)")
_AMOUNT = re.compile(r"\s?(?:€|EUR|euro|m²|m2|m3|t\b|kWh|habitants)")
_EMAIL = re.compile(r"\b([a-z][a-z-]+)\.([a-z][a-z-]+)@[\w.-]+\.\w+", re.IGNORECASE)
_OFFICES = re.compile(
    "info|contact|secretariat|services?|commune|gemeng|administration|accueil|presse?|reservation|bureau|office|mairie|"
    "bierger|college|technique|urbanisme|population|environnement|klima|amenagement",
    re.IGNORECASE,
)


def prose_holds_no_personal_data(record: Record, field: str, part: BaseModel) -> Iterator[Problem]:
    """Yield a warning for each mobile telephone number and each e-mail address of a person."""
    for name, text in _texts(part):
        # Asked first for one character: the expressions take most of the time of all sense rules.
        phone = _MOBILE.search(text) if "6" in text else None
        if phone and not _AMOUNT.match(text, phone.end()):
            yield warning(record, f"{field}{name}", "personal-phone", found=phone.group().strip())
        email = _EMAIL.search(text) if "@" in text else None
        if email and not any(map(_OFFICES.fullmatch, email.groups())):
            yield warning(record, f"{field}{name}", "personal-email", found=email.group())


def _texts(part: BaseModel) -> Iterator[tuple[str, str]]:
    names: tuple[str, ...] = ()
    if isinstance(part, Text):
        names = LANGUAGES
    elif isinstance(part, Contact):
        names = ("address", "email", "phone")
    for name in names:
        value = getattr(part, name)
        if value:
            yield name, value
