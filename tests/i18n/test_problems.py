"""A problem reads as place, field, sentence and what to do."""

import pytest

from entente.errors import Problem
from entente.i18n.problems import problem_text
from entente.model.languages import LANGUAGES

REFERENCE = Problem(
    path="content/agreements/vallee/projects/pont.yml",
    line=3,
    column=5,
    field="communes.0",
    code="reference-unknown",
    found={"kind": "commune", "found": "bourk", "near": "bourg"},
)


def test_problem_is_told_in_four_languages() -> None:
    place = "content/agreements/vallee/projects/pont.yml:3:5: communes: "
    assert [problem_text(REFERENCE, language).removeprefix(place) for language in LANGUAGES] == [
        "aucune commune ne s'appelle «\u00a0bourk\u00a0»\u202f; vouliez-vous écrire «\u00a0bourg\u00a0»\u202f?",
        "Gemeinde „bourk“ gibt es nicht; meinten Sie „bourg“?",
        "Gemeng „bourk“ gëtt et net; hutt Dir „bourg“ gemengt?",
        "no commune is called “bourk”; did you mean “bourg”?",
    ]


def test_problem_without_field_and_remedy_is_one_sentence() -> None:
    problem = Problem(path="a.yml", code="unknown-field", found={"field": "x", "near": ""})
    assert problem_text(problem, "en") == "a.yml:1:1: there is no field “x” here"


def test_reader_of_another_language_gets_english() -> None:
    assert problem_text(REFERENCE, "pt") == problem_text(REFERENCE, "en")


@pytest.mark.parametrize("found", ["{found}", "{", "{0}", "%s", "{near}"])
def test_what_was_found_is_shown_as_it_is(found: str) -> None:
    problem = Problem(path="a.yml", field="kind", code="email-expected", found={"found": found})
    assert (
        problem_text(problem, "en")
        == f"a.yml:1:1: kind: expected an e-mail address, found “{found}”; write name@domain.lu"
    )


def test_problems_are_sorted_by_place() -> None:
    places = [("b.yml", 1, 1), ("a.yml", 10, 2), ("a.yml", 10, 1), ("a.yml", 9, 9)]
    problems = [Problem(path=path, line=line, column=column, code="tab") for path, line, column in places]
    assert [(p.path, p.line, p.column) for p in sorted(problems)] == sorted(places)
