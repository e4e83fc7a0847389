"""The distance between two dates is told no more precisely than both are known."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entente.model.dates import parse_date
from entente.model.shift import Shift, shift_between


def shift(first: str, second: str) -> Shift | None:
    return shift_between(parse_date(first), parse_date(second))


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("2017", "2025", Shift(direction="later", unit="years", low=8, high=8)),
        ("2032", "2030", Shift(direction="earlier", unit="years", low=2, high=2)),
        ("2030~", "2032", Shift(direction="later", unit="years", low=2, high=2, about=True)),
        ("2030?", "2032", Shift(direction="later", unit="years", low=2, high=2, about=True)),
        ("2025/2026", "2028", Shift(direction="later", unit="years", low=2, high=3)),
        ("2022-03", "2024", Shift(direction="later", unit="years", low=2, high=2, about=True)),
        ("2022-03", "2023-05", Shift(direction="later", unit="months", low=14, high=14)),
        ("2022-10", "2023-21", Shift(direction="later", unit="months", low=5, high=7)),
        ("2022-22", "2023-22", Shift(direction="later", unit="months", low=12, high=12)),
        ("2022-03-04", "2022-05", Shift(direction="later", unit="months", low=2, high=2, about=True)),
        ("2022-03-04", "2022-03-20", Shift(direction="later", unit="days", low=16, high=16)),
        ("2022-03-04", "2024-03-04", Shift(direction="later", unit="months", low=24, high=24)),
        ("2022-03-04", "2022-08-20", Shift(direction="later", unit="months", low=6, high=6, about=True)),
    ],
)
def test_distance_has_the_unit_of_the_vaguer_date(first: str, second: str, expected: Shift) -> None:
    assert shift(first, second) == expected


@pytest.mark.parametrize(("first", "second"), [("2022", "2022-05"), ("2022-22", "2022-07-14"), ("202X", "2025")])
def test_dates_that_may_be_the_same_day_have_no_distance(first: str, second: str) -> None:
    assert (shift(first, second), shift(second, first)) == (None, None)


DATES = st.dates(min_value=parse_date("1990").earliest, max_value=parse_date("2060").latest).flatmap(
    lambda day: st.sampled_from([day.isoformat(), day.isoformat()[:7], day.isoformat()[:4]])
)


@given(DATES, DATES)
def test_distance_is_the_same_both_ways_and_never_zero(first: str, second: str) -> None:
    there, back = shift(first, second), shift(second, first)
    if there is None:
        assert back is None
    else:
        assert back is not None
        assert (there.unit, there.low, there.high, there.about) == (back.unit, back.low, back.high, back.about)
        assert {there.direction, back.direction} == {"later", "earlier"}
        assert 1 <= there.low <= there.high
