"""What comes along when a text is pasted from elsewhere: the signs of HTML, and misread characters."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pydantic import BaseModel

from entente.checks.sense.warning import warning
from entente.errors import Problem
from entente.model.languages import LANGUAGES
from entente.model.record import Record
from entente.model.values import Picture

# Elements that people paste; `sub`, `sup` and `abbr` have no other form in Markdown and are meant.
_HTML = re.compile(
    r"</?(?:p|br|b|i|u|em|strong|span|div|a|ul|ol|li|h[1-6]|table|t[dhr]|font|img)\b[^<>]*>|&(?:[a-z]{2,8}|#\d{2,5});",
    re.IGNORECASE,
)


# UTF-8 read as Windows-1252: "é" becomes "Ã©".
_GARBLED = re.compile("\\S*(?:Ã[\u00a0-\u00bf\u0152-\u2122]|â€)\\S*")


def texts_hold_nothing_pasted(record: Record, field: str, part: BaseModel) -> Iterator[Problem]:
    """Yield a warning for each text with an element or a sign of HTML, or with characters of a wrong encoding."""
    for language in LANGUAGES:
        text = getattr(part, language)
        if not text:
            continue
        html = _HTML.search(text) if "<" in text or "&" in text else None
        garbled = _GARBLED.search(text) if "Ã" in text or "â€" in text else None
        for found, code in ((html, "html-in-text"), (garbled, "text-garbled")):
            if found:
                yield warning(record, f"{field}{language}", code, found=found.group())


def pictures_are_described(record: Record, field: str, part: BaseModel) -> Iterator[Problem]:
    """Yield a warning for each picture whose description is only the name of its file."""
    if not isinstance(part, Picture):
        return
    name = part.file.rpartition("/")[2]
    for language in part.alternative.languages():
        text = getattr(part.alternative, language)
        if text.lower() in (part.file, name, name.rpartition(".")[0]):
            yield warning(record, f"{field}alternative.{language}", "alternative-is-file-name", found=text)
