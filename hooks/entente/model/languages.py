"""The four languages of the site, and which one stands in for another."""

from __future__ import annotations

from typing import Literal, get_args

Language = Literal["fr", "de", "lb", "en"]
LANGUAGES: tuple[Language, ...] = get_args(Language)

FALLBACK: dict[Language, tuple[Language, ...]] = {
    "fr": ("fr", "de", "lb", "en"),
    "de": ("de", "fr", "lb", "en"),
    "lb": ("lb", "de", "fr", "en"),
    "en": ("en", "fr", "de", "lb"),
}
