"""Texts are found in the reader's language, or in the nearest one there is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from entente.model.languages import FALLBACK, LANGUAGES, Language
from entente.model.text import Name, Text

some_languages = st.lists(st.sampled_from(LANGUAGES), min_size=1, unique=True)


def test_plain_text_is_french() -> None:
    assert Text.model_validate("Pont") == Text(fr="Pont")


def test_number_is_a_text_too() -> None:
    assert Text.model_validate(2035) == Text(fr="2035")


def test_blanks_around_a_text_do_not_count() -> None:
    assert Text.model_validate({"de": "  Brücke\n"}) == Text(de="Brücke")


@pytest.mark.parametrize("value", [{}, "", {"fr": ""}, {"fr": None}, {"lu": "Bréck"}, ["Pont"], None, True])
def test_what_is_no_text_is_refused(value: object) -> None:
    with pytest.raises(ValidationError):
        Text.model_validate(value)


@given(some_languages, st.sampled_from(LANGUAGES))
def test_reader_gets_the_first_language_of_the_fallback_that_is_there(there: list[Language], wanted: Language) -> None:
    text = Text(**{language: f"in {language}" for language in there})
    nearest = next(language for language in FALLBACK[wanted] if language in there)
    assert (text.found_in(wanted), text.in_language(wanted)) == (nearest, f"in {nearest}")


@given(some_languages)
def test_languages_are_told_in_one_order(there: list[Language]) -> None:
    assert Text(**dict.fromkeys(there, "x")).languages() == tuple(x for x in LANGUAGES if x in there)


@pytest.mark.parametrize(
    ("wanted", "order"),
    [
        ("fr", ("fr", "de", "lb", "en")),
        ("de", ("de", "fr", "lb", "en")),
        ("lb", ("lb", "de", "fr", "en")),
        ("en", ("en", "fr", "de", "lb")),
    ],
)
def test_every_fallback_begins_with_the_language_itself(wanted: Language, order: tuple[Language, ...]) -> None:
    assert FALLBACK[wanted] == order


def test_name_is_a_text() -> None:
    assert Name.model_validate("Nordstad").in_language("en") == "Nordstad"
