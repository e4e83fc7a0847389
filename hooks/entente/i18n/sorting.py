"""The order of names in lists."""

from __future__ import annotations

import unicodedata


def sort_key(name: str) -> str:
    """Return the form of a name by which lists are sorted: accents and case do not count."""
    decomposed = unicodedata.normalize("NFKD", name.casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c))
