"""Words of the maps, of areas and of the pages of communes."""

from __future__ import annotations

WORDS: dict[str, dict[str, str]] = {}
