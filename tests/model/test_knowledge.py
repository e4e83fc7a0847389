"""Facts with and without source, doubts, confirmations and translations are counted by a stated rule."""

from __future__ import annotations

from datetime import date
from typing import Any

from tests.builders import SOURCE, a_project, a_text

from entente.model.knowledge import Fact, facts_of, knowledge, texts_of
from entente.model.record import Provenance
from entente.model.text import Text

TODAY = date(2026, 11, 23)


def facts(**changes: Any) -> list[Fact]:
    return list(facts_of(a_project(**changes)))


def a_fact(path: str, *, own: bool = True, uncertain: bool = False) -> Fact:
    return Fact(path=path, has_own_source=own, is_uncertain=uncertain)


def test_record_counts_as_a_fact() -> None:
    assert facts() == [a_fact("")]


def test_part_without_source_has_that_of_the_part_it_lies_in_but_not_of_the_record() -> None:
    milestones = [
        {"id": "a", "title": a_text("A"), "sources": [SOURCE], "forecasts": [{"date": "2030"}]},
        {"id": "b", "title": a_text("B"), "forecasts": [{"date": "2030", "certainty": "uncertain"}]},
    ]
    assert facts(milestones=milestones) == [
        a_fact(""),
        a_fact("milestones.0"),
        a_fact("milestones.0.forecasts.0"),
        a_fact("milestones.1", own=False),
        a_fact("milestones.1.forecasts.0", own=False, uncertain=True),
    ]


def test_remarks_and_unknown_participation_are_no_facts() -> None:
    assert facts(remarks=[{"kind": "missing", "text": a_text("No date")}]) == [a_fact("")]


def test_value_with_its_own_provenance_is_a_fact() -> None:
    project = a_project().model_copy(update={"provenance": {"title": Provenance(certainty="uncertain")}})
    assert list(facts_of(project)) == [a_fact(""), a_fact("title", own=False, uncertain=True)]


def test_titles_of_documents_are_not_to_be_translated() -> None:
    project = a_project(
        documents=[{"title": "Plan", "publisher": "Ville"}], key_figures=[{"label": "Voies", "number": 5}]
    )
    assert list(texts_of(project)) == [project.title, project.summary, Text(fr="Voies")]


def test_record_counts_once_however_often_it_is_given() -> None:
    project = a_project(summary={"fr": "Pont", "de": "Brücke"}, reviewed=["de"], confirmed="2026-11-01", sources=[])
    found = knowledge([project, project], TODAY)
    assert (found.facts, found.with_own_source, found.with_record_source, found.without_source) == (1, 0, 0, 1)
    assert (found.projects, found.confirmed, found.overdue, found.never_confirmed) == (1, 1, 0, 0)
    assert (found.texts, found.untranslated) == (2, {"fr": 0, "de": 0, "lb": 1, "en": 1})
    assert found.unreviewed == {"de": 0, "lb": 1, "en": 1}
