"""Dates, numbers and money read naturally in the four languages, and never more precise than they are known."""

from datetime import date, datetime
from decimal import Decimal

import pytest

from entente.i18n.calendar import (
    date_words,
    day_words,
    machine_date,
    moment_words,
    money_words,
    number_words,
    short_date,
    span_words,
)
from entente.model.dates import parse_date
from entente.model.languages import LANGUAGES


def in_all(function: object, *values: object) -> list[str]:
    """What a function gives back in fr, de, lb and en."""
    return [function(*values, language) for language in LANGUAGES]  # type: ignore[operator]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2024-05-03", ["3 mai 2024", "3. Mai 2024", "3. Mee 2024", "3 May 2024"]),
        ("2024-05-01", ["1er mai 2024", "1. Mai 2024", "1. Mee 2024", "1 May 2024"]),
        ("2024-05", ["mai 2024", "Mai 2024", "Mee 2024", "May 2024"]),
        ("2023-23", ["automne 2023", "Herbst 2023", "Hierscht 2023", "autumn 2023"]),
        ("2023-24", ["hiver 2023/2024", "Winter 2023/2024", "Wanter 2023/2024", "winter 2023/2024"]),
        ("2024", ["2024", "2024", "2024", "2024"]),
        ("201X", ["années 2010", "2010er-Jahre", "2010er Joren", "2010s"]),
        ("2011~", ["vers 2011", "um 2011", "ëm 2011", "about 2011"]),
        ("2024-05-03~", ["vers le 3 mai 2024", "um den 3. Mai 2024", "ëm den 3. Mee 2024", "about 3 May 2024"]),
        (
            "2013?",
            ["2013 (date incertaine)", "2013 (Datum unsicher)", "2013 (Datum onsécher)", "2013 (date uncertain)"],
        ),
        (
            "2013%",
            [
                "vers 2013 (date incertaine)",
                "um 2013 (Datum unsicher)",
                "ëm 2013 (Datum onsécher)",
                "about 2013 (date uncertain)",
            ],
        ),
        ("2021/2022", ["2021 – 2022"] * 4),
    ],
)
def test_date_is_said_in_words(text: str, words: list[str]) -> None:
    assert in_all(date_words, parse_date(text)) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2024-05-03", ["03/05/2024", "03.05.2024", "03.05.2024", "03/05/2024"]),
        ("2024-05", ["mai 2024", "Mai 2024", "Mee 2024", "May 2024"]),
    ],
)
def test_date_in_a_table_is_short(text: str, words: list[str]) -> None:
    assert in_all(short_date, parse_date(text)) == words


@pytest.mark.parametrize(
    ("text", "machine"),
    [
        ("2024-05-03", "2024-05-03"),
        ("2024-05", "2024-05"),
        ("2024", "2024"),
        ("2024-23", None),
        ("201X", None),
        ("2024~", None),
        ("2024?", None),
        ("2021/2022", None),
    ],
)
def test_machines_get_a_date_only_where_html_has_a_form_for_it(text: str, machine: str | None) -> None:
    assert machine_date(parse_date(text)) == machine


def test_day_is_said_like_a_date() -> None:
    assert in_all(day_words, date(2024, 5, 3)) == ["3 mai 2024", "3. Mai 2024", "3. Mee 2024", "3 May 2024"]


def test_moment_is_said_with_its_time() -> None:
    assert in_all(moment_words, datetime(2026, 3, 4, 18, 5)) == [  # noqa: DTZ001 – local time, as content has it
        "4 mars 2026 à 18:05",
        "4. März 2026, 18:05 Uhr",
        "4. Mäerz 2026, 18:05 Auer",
        "4 March 2026, 18:05",
    ]
    assert in_all(moment_words, parse_date("2026-03")) == ["mars 2026", "März 2026", "Mäerz 2026", "March 2026"]


def test_hours_of_one_day_name_the_day_once() -> None:
    begin, end, next_day = map(datetime.fromisoformat, ("2026-03-04 18:05", "2026-03-04 20:00", "2026-03-05 09:00"))
    assert [span_words(begin, end, language) for language in LANGUAGES] == [
        "4 mars 2026, de 18:05 à 20:00",
        "4. März 2026, 18:05–20:00 Uhr",
        "4. Mäerz 2026, 18:05–20:00 Auer",
        "4 March 2026, 18:05–20:00",
    ]
    assert span_words(begin, next_day, "en") == "4 March 2026, 18:05 – 5 March 2026, 09:00"


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, ["0", "0", "0", "0"]),
        (1234567, ["1\u202f234\u202f567", "1.234.567", "1.234.567", "1,234,567"]),
        (Decimal("12.5"), ["12,5", "12,5", "12,5", "12.5"]),
    ],
)
def test_number_has_the_separators_of_the_language(number: Decimal | int, words: list[str]) -> None:
    assert in_all(number_words, number) == words


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        (
            "1500000",
            ["1\u202f500\u202f000\u00a0€", "1.500.000\u00a0€", "1.500.000\u00a0€", "1,500,000\u00a0€"],
        ),
        ("0.1", ["0,10\u00a0€", "0,10\u00a0€", "0,10\u00a0€", "0.10\u00a0€"]),
    ],
)
def test_money_has_cents_only_when_there_are_some(amount: str, words: list[str]) -> None:
    assert in_all(money_words, Decimal(amount), "EUR") == words
