"""Dates mean what ISO 8601-2 (EDTF level 1) says, and no more than is known."""

from datetime import date
from time import struct_time
from typing import Any

import pytest
from edtf import parse_edtf
from hypothesis import given, settings
from hypothesis import strategies as st

from entente.model.dates import PartialDate, parse_date

years = st.integers(1000, 2999).map(lambda year: f"{year:04}")
months = st.integers(1, 12).map(lambda month: f"{month:02}")
days = st.dates(date(1000, 1, 1), date(2999, 12, 31)).map(date.isoformat)
seasons = st.sampled_from(["21", "22", "23"])
"""Without winter: the package lets it end in December of the same year, where ours ends in February of the next."""
plain = st.one_of(days, years, st.builds("{}-{}".format, years, months), st.builds("{}-{}".format, years, seasons))
decades = st.integers(100, 299).map(lambda decade: f"{decade}X")
qualified = st.builds("{}{}".format, plain, st.sampled_from(["", "?", "~", "%"]))


def as_date(moment: struct_time | Any) -> date:
    """The day of what the edtf package gives back."""
    return date(*moment[:3])


@settings(max_examples=40)
@given(st.one_of(plain, decades))
def test_bounds_equal_those_of_the_edtf_package(text: str) -> None:
    ours, theirs = parse_date(text), parse_edtf(text)
    assert (ours.earliest, ours.latest) == (as_date(theirs.lower_strict()), as_date(theirs.upper_strict()))


# The package knows no season with a qualifier.
@settings(max_examples=40)
@given(qualified.filter(lambda text: parse_date(text).precision != "season"))
def test_qualifiers_equal_those_of_the_edtf_package(text: str) -> None:
    ours, theirs = parse_date(text), parse_edtf(text)
    both = bool(getattr(theirs, "is_uncertain_and_approximate", False))
    assert (ours.uncertain, ours.approximate) == (
        both or bool(getattr(theirs, "is_uncertain", False)),
        both or bool(getattr(theirs, "is_approximate", False)),
    )


@given(st.tuples(plain, plain).filter(lambda pair: parse_date(pair[1]).latest >= parse_date(pair[0]).earliest))
def test_interval_reaches_from_the_first_day_to_the_last(pair: tuple[str, str]) -> None:
    interval = parse_date("/".join(pair))
    begin, end = parse_date(pair[0]), parse_date(pair[1])
    assert interval == PartialDate(
        earliest=begin.earliest, latest=end.latest, text="/".join(pair), precision="interval"
    )
    assert interval.parts == (begin, end)


@given(st.one_of(qualified, decades))
def test_date_keeps_the_form_it_was_written_in(text: str) -> None:
    assert str(parse_date(text)) == text


@given(qualified, qualified)
def test_dates_are_ordered_by_the_first_day_they_can_mean(one: str, other: str) -> None:
    first, second = sorted((parse_date(one), parse_date(other)))
    assert (first.earliest, first.latest) <= (second.earliest, second.latest)


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "precision"),
    [
        ("2024-05-03", date(2024, 5, 3), date(2024, 5, 3), "day"),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29), "month"),
        ("2020-21", date(2020, 3, 1), date(2020, 5, 31), "season"),
        ("2020-24", date(2020, 12, 1), date(2021, 2, 28), "season"),
        ("2024", date(2024, 1, 1), date(2024, 12, 31), "year"),
        ("201X", date(2010, 1, 1), date(2019, 12, 31), "decade"),
        ("2021/2022", date(2021, 1, 1), date(2022, 12, 31), "interval"),
    ],
)
def test_date_is_as_precise_as_it_is_written(text: str, earliest: date, latest: date, precision: Any) -> None:
    assert parse_date(text) == PartialDate(earliest=earliest, latest=latest, text=text, precision=precision)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2024-02-30",
        "2023-02-29",
        "2024-13",
        "2024-25",
        "2024-5-3",
        "24-05-03",
        "3 mai 2024",
        "03.05.2024",
        "2024/2022",
        "2024/",
        "/2024",
        "2020/2021/2022",
        "201X-05",
        "2024-05-03T10:00",
        "~2011",
        "2024?~",
        "٢٠٢٤",
    ],
)
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        parse_date(text)


@pytest.mark.parametrize(
    ("text", "exact"), [("2024-05-03", True), ("2024-05-03?", False), ("2024-05-03~", False), ("2024-05", False)]
)
def test_only_a_certain_day_is_exact(text: str, exact: bool) -> None:
    assert parse_date(text).is_exact_day is exact
