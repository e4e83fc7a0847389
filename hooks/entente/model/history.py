"""The history of an agreement: the times it was valid, and the times for which no act was found."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from entente.model.agreement import Act, Agreement
from entente.model.dates import PartialDate

_STARTS_ANEW = ("signature", "foundation")
"""Acts after which an earlier end date no longer holds."""


@dataclass(frozen=True, kw_only=True)
class Gap:
    """A time for which no act was found."""

    after: PartialDate
    """End of what was valid before, or the last act where no end is known."""
    before: PartialDate | None
    """Date of the next act; None when nothing was found since."""
    position: int
    """Number of acts that come before the gap."""
    follows_end: bool
    """Whether `after` is the end of what was valid; otherwise it is the last known date."""


def gaps(agreement: Agreement, today: date) -> tuple[Gap, ...]:
    """Return the times for which no act of `agreement` was found, oldest first.

    Between two acts only an end date that was said makes a gap; after the last one, also a state that is not known.
    """
    found: list[Gap] = []
    until: PartialDate | None = None
    for position, act in enumerate(agreement.acts):
        start = act.valid_from or act.date
        if until and start and act.kind != "idea" and start.earliest > until.latest + timedelta(days=1):
            found.append(Gap(after=until, before=start, position=position, follows_end=True))
        until = _valid_until(act, until)
    last = _after_last(agreement, until, today)
    return (*found, last) if last else tuple(found)


def _valid_until(act: Act, until: PartialDate | None) -> PartialDate | None:
    if act.valid_until or act.kind in _STARTS_ANEW:
        return act.valid_until
    return until


def _after_last(agreement: Agreement, until: PartialDate | None, today: date) -> Gap | None:
    is_over = until is not None and until.latest < today
    if agreement.state == "ended" or not (agreement.state == "unknown" or is_over):
        return None
    dates = [act.date for act in agreement.acts if act.date]
    last = until if is_over else max(dates, default=None)
    if last is None:
        return None
    return Gap(after=last, before=None, position=len(agreement.acts), follows_end=is_over)
