"""News tells what happened: it is not dated in the future."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from entente.checks.sense.warning import warning
from entente.errors import Problem
from entente.model.catalogue import Catalogue


def news_is_not_dated_in_the_future(catalogue: Catalogue, today: date) -> Iterator[Problem]:
    """Yield a warning for each news item whose date certainly lies after `today`."""
    for item in catalogue.news.values():
        if item.date and item.date.earliest > today:
            yield warning(item, "date", "news-in-future", date=item.date.text)
