"""French spaces that must not break."""

import re

import pytest

from entente.i18n.typography import typeset
from entente.i18n.words import WORDS


@pytest.mark.parametrize(
    ("plain", "expected"),
    [
        ("Sources : Loi", "Sources\u00a0: Loi"),
        ("gare ; bus", "gare\u202f; bus"),
        ("Pourquoi ?", "Pourquoi\u202f?"),
        ("à pied !</a>", "à pied\u202f!</a>"),
        ("le mot « vu », puis", "le mot «\u00a0vu\u00a0», puis"),
        ("« Mi-2030 ».", "«\u00a0Mi-2030\u00a0»."),
        ("7 000 à 1 500 000 emplois", "7\u202f000 à 1\u202f500\u202f000 emplois"),
        ("en 2018 300 arbres", "en 2018 300 arbres"),
        ("43 % des actifs, 35 millions d'euros", "43\u00a0% des actifs, 35\u00a0millions d'euros"),
        ("8,19 ha près de la gare", "8,19\u00a0ha près de la gare"),
        ("{label} : {value}", "{label}\u00a0: {value}"),
        ('<a href="https://a.example/?b=c">a : b</a>', '<a href="https://a.example/?b=c">a\u00a0: b</a>'),
        ("16:30", "16:30"),
    ],
)
def test_french_marks_and_amounts_stay_on_the_line_of_their_word(plain: str, expected: str) -> None:
    assert typeset(plain, "fr") == expected


def test_other_languages_are_left_as_they_are() -> None:
    assert typeset("Warum « so » : 7 000 ?", "de") == "Warum « so » : 7 000 ?"


def test_setting_twice_changes_nothing_more() -> None:
    once = typeset("Les « sources » : 7 000 ; et 43 % ?", "fr")
    assert typeset(once, "fr") == once


def test_no_french_word_of_the_site_lets_a_line_begin_with_a_mark() -> None:
    loose = {key: words["fr"] for key, words in WORDS.items() if re.search(r" [:;?!»](?!\w)|« ", words["fr"])}
    assert loose == {}
