"""Every word of the site is there in four languages, and says the same things in each."""

import re
from string import Formatter

import pytest

from entente.i18n.problems import PROBLEMS
from entente.i18n.words import TOPICS, WORDS, counted, word
from entente.model.languages import LANGUAGES, Language


def names(text: str) -> set[str]:
    """The `{names}` a sentence leaves open."""
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def test_every_word_is_there_in_every_language() -> None:
    assert {key: sorted(words) for key, words in WORDS.items() if set(words) != set(LANGUAGES)} == {}
    assert [key for key, words in WORDS.items() if not all(text.strip() for text in words.values())] == []


def test_every_language_leaves_the_same_names_open() -> None:
    different = {
        key: {language: sorted(names(text)) for language, text in words.items()}
        for key, words in WORDS.items()
        if len({frozenset(names(text)) for text in words.values()}) > 1
    }
    assert different == {}


def test_no_word_is_defined_in_two_topics() -> None:
    keys = [key for topic in TOPICS for key in topic]
    assert sorted({key for key in keys if keys.count(key) > 1}) == []


def test_every_problem_is_told_in_every_language_with_the_same_names() -> None:
    open_names = {
        code: {language: frozenset(re.findall(r"\{(\w+)\}", "".join(pair))) for language, pair in sentences.items()}
        for code, sentences in PROBLEMS.items()
    }
    assert {code for code, found in open_names.items() if set(found) != set(LANGUAGES)} == set()
    assert {code: found for code, found in open_names.items() if len(set(found.values())) > 1} == {}


def test_word_is_filled() -> None:
    assert word("period.since", "de", begin="2024") == "seit 2024"


def test_unknown_word_is_refused() -> None:
    with pytest.raises(KeyError):
        word("no.such.word", "fr")


@pytest.mark.parametrize(
    ("number", "language", "text"),
    [
        (0, "fr", "0 projet"),
        (1, "fr", "1 projet"),
        (2, "fr", "2 projets"),
        (0, "de", "0 Projekte"),
        (1, "de", "1 Projekt"),
        (1, "lb", "1 Projet"),
        (2, "lb", "2 Projeten"),
        (0, "en", "0 projects"),
        (1, "en", "1 project"),
    ],
)
def test_count_follows_the_plural_of_the_language(number: int, language: Language, text: str) -> None:
    assert counted("count.projects", number, language) == text
