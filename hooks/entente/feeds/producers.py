"""The one list of what produces feeds and calendars."""

from __future__ import annotations

from entente.feeds.atom import feeds
from entente.feeds.calendars import calendars
from entente.output import Producer

FEEDS: tuple[Producer, ...] = (feeds, calendars)
