"""A mistake in one field does not hide the mistakes in the others."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from entente.examination import examine

AGREEMENT = "agreements/vallee/agreement.yml"
PROJECT = "agreements/vallee/projects/pont.yml"
VALID_AGREEMENT = (
    "title: Vallée\nsummary: Des communes\nkind: article-26-convention\nstate: in-force\nsources: [Carte]\n"
)
VALID_PROJECT = "title: Pont\nsummary: Un pont\nrelation: measure\nsources: [Carte]\n"


@pytest.fixture
def content(root: Path, tmp_path: Path) -> Path:
    """A copy of the small valid content of the cases."""
    return Path(shutil.copytree(root / "tests/cases/valid/content", tmp_path / "content"))


def found(content: Path, inside: str, text: str) -> list[tuple[int, str, str]]:
    """The line, field and code of each problem when a file holds this text."""
    (content / inside).write_text(text, encoding="utf-8")
    return [(p.line, p.field, p.code) for p in examine(content)[1] if p.path == f"content/{inside}"]


def test_wrong_word_does_not_hide_an_unknown_name(content: Path) -> None:
    text = VALID_PROJECT.replace("measure", "mesure") + "themes: [mobilty]\n"

    assert found(content, PROJECT, text) == [
        (3, "relation", "unknown-value"),
        (5, "themes.0", "reference-unknown"),
    ]


def test_misspelled_required_field_does_not_hide_an_end_before_its_beginning(content: Path) -> None:
    text = (
        VALID_AGREEMENT.replace("summary:", "sumary:") + 'communes:\n- {commune: bourg, since: "2020", until: "2010"}\n'
    )

    assert found(content, AGREEMENT, text) == [
        (2, "sumary", "unknown-field"),
        (7, "communes.0.until", "period-reversed"),
    ]


def test_empty_title_does_not_hide_acts_out_of_order(content: Path) -> None:
    acts = "acts:\n- {kind: signature, title: B, date: 2012}\n- {kind: signature, title: A, date: 2005}\n"
    text = VALID_AGREEMENT.replace("title: Vallée", "title: ''") + acts

    assert found(content, AGREEMENT, text) == [
        (1, "title.fr", "empty-text"),
        (8, "acts.1.date", "order"),
    ]


def test_field_that_is_wrong_is_not_blamed_a_second_time(content: Path) -> None:
    text = (
        VALID_AGREEMENT
        + "objectives:\n- {id: habiter}\nfields_of_action:\n- {id: sol, title: Sol, objectives: [habiter]}\n"
    )

    assert found(content, AGREEMENT, text) == [(7, "objectives.0.title", "required")]


def test_second_record_of_one_name_is_checked_too(content: Path) -> None:
    twin = "agreements/colline/projects/pont.yml"
    for folder, text in (("vallee", VALID_PROJECT), ("colline", "")):
        (content / f"agreements/{folder}/projects").mkdir(parents=True, exist_ok=True)
        (content / f"agreements/{folder}/projects/pont.yml").write_text(text or VALID_PROJECT, encoding="utf-8")
    (content / "agreements/colline/agreement.yml").write_text(VALID_AGREEMENT, encoding="utf-8")

    assert found(content, PROJECT, VALID_PROJECT + "themes: [mobilty]\n") == [
        (1, "", "identifier-twice"),
        (5, "themes.0", "reference-unknown"),
    ]
    assert found(content, twin, VALID_PROJECT) == []
