"""French typography: the spaces that must not break, so that no line begins with a colon or ends with an amount."""

from __future__ import annotations

import re
from functools import lru_cache

_NO_BREAK = "\u00a0"
_NARROW = "\u202f"
# Lexique des règles typographiques en usage à l'Imprimerie nationale: colon and guillemets stand apart by a space,
# semicolon, question and exclamation mark by a narrow one. What follows tells a mark from a part of a code or address.
_AFTER = r"(?=[\s<)\]»”\"'’.,…*_\u00a0]|$)"
_BEFORE_MARK = re.compile(rf" ([:;?!»]){_AFTER}")
_AFTER_QUOTE = re.compile("« (?=[^ ])")
_THOUSANDS = re.compile(r"(?<![\d,.])(\d{1,3}) (?=\d{3}(?!\d))")
_UNIT = re.compile(r"(?<=\d) (?=(?:%|€|km²?|m²|ha|ko|Mo|millions?|milliards?)(?!\w))")


def typeset(text: str, language: str) -> str:
    """Return a text or its HTML as `language` sets it: French with spaces that do not break, others as they are.

    In French the spaces before `: ; ? ! »` and units, after `«` and between thousands do not break; none is added.
    """
    return _french(text) if language == "fr" and " " in text else text


@lru_cache(maxsize=32768)
def _french(text: str) -> str:
    text = _BEFORE_MARK.sub(lambda found: (_NO_BREAK if found[1] in ":»" else _NARROW) + found[1], text)
    text = _AFTER_QUOTE.sub(f"«{_NO_BREAK}", text)
    return _UNIT.sub(_NO_BREAK, _THOUSANDS.sub(rf"\1{_NARROW}", text))
