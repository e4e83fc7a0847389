"""The accessibility statement says what is recorded and counted, and claims nothing else."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from tests.builders import a_catalogue, an_edition

from entente.load.accessibility import read_accessibility
from entente.model.accessibility import Accessibility, Assessment, Checks, Result
from entente.pages.statement import statement_pages

CHECKS = {
    "date": "2026-11-23", "pages": 10, "nu_version": "1", "nu_errors": 0, "axe_version": "4", "axe_states": 8,
    "axe_violations": 0, "frames": 0, "timed_media": 0, "editing_tools": 0,
}  # fmt: skip


def an_accessibility(*results: str, **checks: int | str) -> Accessibility:
    """One theme with a criterion for each result; `frames` for one that is about frames."""
    criteria = [
        {"number": f"2.{number}", "level": "A", **({"absent": "frames"} if result == "frames" else {"result": result})}
        for number, result in enumerate(results, 1)
    ]
    assessment = {
        "framework": "RAWeb 1",
        "url": "https://example.org/",
        "topics": [{"number": 2, "title": "Cadres", "criteria": criteria}],
    }
    counted = Checks.model_validate({**CHECKS, **checks}) if checks else None
    return Accessibility(assessment=Assessment.model_validate(assessment), checks=counted)


def text_of(known: Accessibility, **edition: Any) -> str:
    pages = statement_pages(replace(a_catalogue(), accessibility=known), an_edition(languages=("en",), **edition))
    return "\n".join(section.html for page in pages for section in page.sections)


def test_no_rate_is_given_while_a_criterion_is_not_assessed() -> None:
    assert an_accessibility("conforming", "not-assessed").rate is None
    assert "2 criteria of levels A and AA" in text_of(an_accessibility("conforming", "not-assessed"))
    assert "1 of 2 criteria have not yet been assessed" in text_of(an_accessibility("conforming", "not-assessed"))


def test_rate_counts_only_criteria_that_apply() -> None:
    known = an_accessibility("conforming", "conforming", "not-conforming", "not-applicable")
    assert known.rate is not None
    assert float(known.rate) == 2 / 3
    assert "66 % of the applicable criteria are met" in text_of(known)


def test_what_the_tests_show_to_be_absent_does_not_apply() -> None:
    counts = {frames: an_accessibility("frames", frames=frames).counts() for frames in (0, 3)}
    found = {n: (count[Result.NOT_APPLICABLE], count[Result.NOT_ASSESSED]) for n, count in counts.items()}
    assert found == {0: (1, 0), 3: (0, 1)}


def test_nothing_follows_from_tests_that_have_not_run() -> None:
    assert an_accessibility("frames").counts()[Result.NOT_ASSESSED] == 1
    assert "have not yet been run" in text_of(an_accessibility("frames"))


def test_scores_of_lighthouse_stand_beside_the_counts_where_it_has_run() -> None:
    scores = {"lighthouse_accessibility": 100, "lighthouse_best_practices": 96, "lighthouse_seo": 92}
    known = an_accessibility("frames", lighthouse_version="12", lighthouse_pages=10, **scores)
    assert '<td>10 pages</td><td class="num">100, 96 and 92 out of 100</td>' in text_of(known)
    assert "Lighthouse" not in text_of(an_accessibility("frames", frames=0))


def test_address_for_reports_is_the_configured_one_or_none() -> None:
    assert 'href="mailto:a@example.org"' in text_of(an_accessibility("conforming"), report_email="a@example.org")
    assert "will be named by the body that publishes" in text_of(an_accessibility("conforming"))


def test_without_an_assessment_the_statement_says_that_there_is_none() -> None:
    pages = {page.language: page for page in statement_pages(a_catalogue(), an_edition())}
    assert [*pages] == ["fr", "de", "lb", "en"]
    assert "The accessibility of this site has not been assessed yet." in pages["en"].head
    assert pages["en"].sections == ()


def test_our_own_assessment_has_every_criterion_and_claims_none(root: Path) -> None:
    known = read_accessibility(root / "content")
    assert known is not None
    criteria = [criterion for topic in known.assessment.topics for criterion in topic.criteria]
    assert len(criteria) == 136
    assert {c.result for c in criteria} == {Result.NOT_ASSESSED} or known.assessment.assessed is not None
