"""The timeline as a picture: acts and how long they held, milestones, and how much news each year brought."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from entente.model.agreement import Agreement
from entente.model.dates import PartialDate
from entente.model.history import gaps
from entente.pages.moments import Moment, MomentKind
from entente.pages.rendering import Rendering
from entente.pages.strategy_svg import wrapped

WIDTH = 960
_LEFT = 170
_LANE = 58
_TOP = 26
_NEWS_HEIGHT = 20
_LABEL_CHARACTERS = 22


@dataclass(frozen=True, kw_only=True)
class Mark:
    """A shape at a place, with the words that a pointer shows."""

    shape: str
    """`act`, `milestone`, `ahead`, `news`, `valid` or `gap`."""
    x: float
    y: float
    width: float = 0
    height: float = 0
    title: str


@dataclass(frozen=True, kw_only=True)
class Lane:
    """A row of the picture."""

    label: tuple[str, ...]
    """In lines."""
    y: int
    accent: int
    marks: tuple[Mark, ...]


@dataclass(frozen=True, kw_only=True)
class Chart:
    """The whole picture, ready to be written."""

    title: str
    height: int
    years: tuple[tuple[float, int], ...]
    today: float
    lanes: tuple[Lane, ...]


@dataclass(frozen=True, kw_only=True)
class Scale:
    """From days to places in the picture."""

    first: int
    last: int

    def x(self, day: date) -> float:
        """Return where a day lies."""
        years = day.year - self.first + (day.timetuple().tm_yday - 1) / 366
        return round(_LEFT + years / (self.last - self.first + 1) * (WIDTH - _LEFT - 10), 1)

    def middle(self, value: PartialDate) -> float:
        """Return where a date lies that is known to a month or a year: in the middle of it."""
        return round((self.x(value.earliest) + self.x(value.latest)) / 2, 1)


def timeline_chart(p: Rendering, title: str, found: Sequence[Moment], agreements: Sequence[Agreement]) -> Chart | None:
    """Return the picture with one lane per agreement, or None when nothing has a date."""
    dated = [moment for moment in found if moment.date]
    if not dated:
        return None
    today = p.edition.today
    years = [day.year for m in dated if m.date for day in (m.date.earliest, m.date.latest)]
    scale = Scale(first=min(*years, today.year), last=max(*years, today.year))
    lanes = [
        Lane(
            label=wrapped(p.plain(agreement.title), _LABEL_CHARACTERS),
            y=_TOP + number * _LANE,
            accent=agreement.accent,
            marks=tuple(_marks(p, scale, agreement, [m for m in dated if agreement.id in m.agreements], number)),
        )
        for number, agreement in enumerate(agreements)
    ]
    step = 5 if scale.last - scale.first > 8 else 1
    return Chart(
        title=title,
        height=_TOP + len(lanes) * _LANE + 6,
        years=tuple((scale.x(date(y, 1, 1)), y) for y in range(scale.first, scale.last + 1) if y % step == 0),
        today=scale.x(today),
        lanes=tuple(lanes),
    )


def _marks(p: Rendering, scale: Scale, agreement: Agreement, found: Sequence[Moment], number: int) -> Iterator[Mark]:
    top = _TOP + number * _LANE
    yield from _validity(p, scale, agreement, top + 12)
    yield from _counted(p, scale, found, "news", top + _LANE - 8)
    yield from _counted(p, scale, found, "milestone", top + 27)
    for moment in found:
        if moment.kind == "act" and moment.date:
            words = p.t("labelled", label=p.date(moment.date).striptags(), value=p.plain(moment.title))
            yield Mark(shape="act", x=scale.middle(moment.date), y=top + 12, title=_doubted(p, moment, words))


def _doubted(p: Rendering, moment: Moment, words: str) -> str:
    return f"{words} ({p.t('certainty.uncertain')})" if moment.is_uncertain else words


def _validity(p: Rendering, scale: Scale, agreement: Agreement, y: int) -> Iterator[Mark]:
    """Yield how long acts held, as far as an act says it, and the times for which no act was found."""
    for act in agreement.acts:
        start = act.valid_from or act.date
        if start and act.valid_until and act.valid_until.latest > start.earliest:
            when = p.period(start, act.valid_until).striptags()
            words = p.t("labelled", label=f"{p.t('field.valid')} {when}", value=p.plain(act.title))
            yield _bar("valid", scale.x(start.earliest), scale.x(act.valid_until.latest), y, words)
    for gap in gaps(agreement, p.edition.today):
        end = gap.before.earliest if gap.before else p.edition.today
        yield _bar("gap", scale.x(gap.after.latest), scale.x(end), y, p.t("timeline.gap"))


def _bar(shape: str, begin: float, end: float, y: int, title: str) -> Mark:
    return Mark(shape=shape, x=begin, y=y, width=round(max(end - begin, 2), 1), title=title)


def _counted(p: Rendering, scale: Scale, found: Sequence[Moment], kind: MomentKind, y: int) -> Iterator[Mark]:
    """Yield one mark a year: the number of news items as a bar, milestones as one shape."""
    years = Counter((m.date.earliest.year, m.is_ahead) for m in found if m.kind == kind and m.date)
    most = max(years.values(), default=1)
    for (year, is_ahead), number in sorted(years.items()):
        what = p.counted("count.news" if kind == "news" else "count.milestones", number)
        words = p.t("labelled", label=year, value=what)
        x = scale.x(date(year, 7, 1))
        shape = kind if kind == "news" else "ahead" if is_ahead else "milestone"
        height = max(3, round(_NEWS_HEIGHT * number / most)) if kind == "news" else 0
        yield Mark(shape=shape, x=x, y=y - height, height=height, title=words)
