"""The picture of a milestone's dates: what was promised, what was announced later, what happened."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from markupsafe import Markup

from entente.i18n.calendar import date_words
from entente.model.dates import PartialDate

if TYPE_CHECKING:
    from entente.pages.progress import DateRow
    from entente.pages.rendering import Rendering

_WIDTH = 400
_EDGE = 14
_ROW = 42
_TOP = 18
_TICKS = 6
_STEPS = (1, 2, 5, 10, 20, 50)


@dataclass(frozen=True, kw_only=True)
class _Scale:
    """Years along the picture: the first of January of `first` at the left edge, of `last` at the right."""

    first: int
    last: int

    def x(self, day: date) -> float:
        begin, end = date(self.first, 1, 1).toordinal(), date(self.last, 1, 1).toordinal()
        return round(_EDGE + (day.toordinal() - begin) / (end - begin) * (_WIDTH - 2 * _EDGE), 1)

    def middle(self, value: PartialDate) -> float:
        return round((self.x(value.earliest) + self.x(value.latest)) / 2, 1)

    def ticks(self) -> range:
        step = next((s for s in _STEPS if (self.last - self.first) / s <= _TICKS), 100)
        return range(-(-self.first // step) * step, self.last + 1, step)


def drift_svg(p: Rendering, rows: Sequence[DateRow], identifier: str, title: str, description: str) -> Markup:
    """Return the picture of the dates in `rows`, one below the other, with the words that replace it.

    A bar covers all days a date can mean, so the picture is no more precise than the table; shapes tell promise
    (ring), later forecast (dot) and actual date (square) apart without colour. Nothing is drawn for a single date.
    """
    if len(rows) < 2:
        return Markup()
    scale = _scale([row.date for row in rows], p.edition.today)
    height = _TOP + _ROW * len(rows) + 22
    middles = [(scale.middle(row.date), _TOP + _ROW * index + 28) for index, row in enumerate(rows)]
    path = "M" + "L".join(f"{x:g} {y}" for x, y in middles)
    parts = [
        _axis(scale, height),
        _today(p, scale, height),
        Markup('<path class="drift__path" d="{}"/>').format(path),
        *(_row(p, scale, row, index, len(rows)) for index, row in enumerate(rows)),
    ]
    return Markup(
        '<svg viewBox="0 0 {width} {height}" role="img" aria-labelledby="{id}-title {id}-text">'
        '<title id="{id}-title">{title}</title><desc id="{id}-text">{text}</desc>{parts}</svg>'
    ).format(width=_WIDTH, height=height, id=identifier, title=title, text=description, parts=Markup("\n").join(parts))


def _scale(dates: Sequence[PartialDate], today: date) -> _Scale:
    first, last = min(d.earliest.year for d in dates), max(d.latest.year for d in dates) + 1
    # The day of the edition is shown where it lies near the dates; far away it would squeeze them.
    if first - 10 <= today.year <= last + 10:
        first, last = min(first, today.year), max(last, today.year + 1)
    return _Scale(first=first, last=last)


def _axis(scale: _Scale, height: int) -> Markup:
    y = height - 18
    ticks = Markup().join(
        Markup(
            '<path class="drift__tick" d="M{x:g} {top}V{y}"/>'
            '<text class="drift__text drift__text--axis" x="{x:g}" y="{below}" text-anchor="{anchor}">{year}</text>'
        ).format(x=x, top=_TOP, y=y, below=height - 4, anchor=_anchor(x), year=year)
        for year in scale.ticks()
        for x in [scale.x(date(year, 1, 1))]
    )
    return ticks + Markup('<path class="drift__line" d="M{} {}H{}"/>').format(_EDGE, y, _WIDTH - _EDGE)


def _anchor(x: float) -> str:
    if x < _EDGE * 2:
        return "start"
    return "end" if x > _WIDTH - _EDGE * 2 else "middle"


def _today(p: Rendering, scale: _Scale, height: int) -> Markup:
    if not scale.first <= p.edition.today.year < scale.last:
        return Markup()
    x = scale.x(p.edition.today)
    return Markup(
        '<path class="drift__today" d="M{x:g} {top}V{bottom}"/>'
        '<text class="drift__text drift__text--axis" x="{x:g}" y="12" text-anchor="{anchor}">{word}</text>'
    ).format(x=x, top=_TOP - 3, bottom=height - 18, anchor=_anchor(x), word=p.t("drift.today"))


def _row(p: Rendering, scale: _Scale, row: DateRow, index: int, count: int) -> Markup:
    y = _TOP + _ROW * index + 28
    left, right = scale.x(row.date.earliest), scale.x(row.date.latest)
    middle = scale.middle(row.date)
    is_left = middle < _WIDTH / 2
    words = f"{index + 1}. {date_words(row.date, p.language)}"
    bar = Markup('<path class="drift__span" d="M{:g} {}H{:g}"/>').format(left, y, max(right, left + 0.1))
    label = Markup('<text class="drift__text" x="{:g}" y="{}" text-anchor="{}">{}</text>').format(
        max(_EDGE, left) if is_left else min(_WIDTH - _EDGE, right), y - 12, "start" if is_left else "end", words
    )
    return bar + _shape(row, index, count, middle, y) + label


def _shape(row: DateRow, index: int, count: int, x: float, y: int) -> Markup:
    if row.reason is None:
        return Markup('<rect class="drift__actual" x="{:g}" y="{}" width="13" height="13"/>').format(x - 6.5, y - 6.5)
    kind = "plan" if index == 0 else "now" if index == count - 1 else "between"
    return Markup('<circle class="drift__{}" cx="{:g}" cy="{}" r="6.5"/>').format(kind, x, y)
