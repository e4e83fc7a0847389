"""The project page says how far a project is, how late, and how well that is known."""

from __future__ import annotations

from typing import Any

import pytest
from tests.builders import SOURCE, a_catalogue, a_project, a_text, an_edition
from tests.pages.rendered import all_words, fragment, project_page, section, words

from entente.pages.rendering import ENVIRONMENT, Rendering

NEVER = "Nobody has confirmed this state yet."


def badge(**changes: Any) -> str:
    return words(section(project_page(a_project(**changes)), "head").xpath(".//*[contains(@class, 'badge')]")[0])


def progress(**changes: Any) -> Any:
    return section(project_page(a_project(**changes)), "progress")


def steps(**changes: Any) -> list[tuple[str, str]]:
    found = progress(**changes).xpath(".//ol[@class='stepper']/li")
    return [(step.get("class"), words(step)) for step in found]


def test_steps_tell_dated_undated_current_and_later_phases() -> None:
    phases = [{"phase": "study", "date": "2019"}, {"phase": "works", "date": "2024-05"}]
    assert steps(phases=phases) == [
        ("is-skipped", "Idea no date known"),
        ("is-done", "Study 2019 (passed)"),
        ("is-skipped", "Planning no date known"),
        ("is-skipped", "Procedure no date known"),
        ("is-current", "Implementation May 2024 (now)"),
        ("is-ahead", "Done still to come"),
    ]


def test_paused_project_shows_where_it_halted_and_why() -> None:
    phases = [{"phase": "works", "date": "2020"}, {"phase": "paused", "date": "2022", "reason": a_text("No money")}]
    page = progress(phases=phases)
    assert [(step.get("class"), words(step)) for step in page.xpath(".//ol[@class='stepper']/li")][-2:] == [
        ("is-halted", "Implementation 2020 halted here"),
        ("is-ahead", "Done still to come"),
    ]
    assert "Paused 2022 – Reason: No money (en)" in all_words(page, "./p")
    assert all_words(page, ".//ol[@class='timeline']/li") == [
        "2020 Implementation",
        "2022 Paused – Reason: No money (en)",
    ]


def test_each_phase_has_its_sources_doubt_and_definition() -> None:
    page = progress(phases=[{"phase": "idea", "certainty": "uncertain", "sources": [SOURCE]}])
    step = page.xpath(".//li[@aria-current='step']")[0]
    assert words(step) == "Idea no date known (uncertain)1 (now)"
    assert [link.get("href")[-11:] for link in step.xpath(".//a")] == ["#phase-idea", "#source-1"]


def test_unknown_phase_is_said_and_has_no_steps() -> None:
    page = progress()
    assert page.xpath(".//ol") == []
    assert (
        "Phase unknown: no source seen says in which of the defined phases the project is. What these phases mean"
        in all_words(page, "./p")
    )


def test_state_never_confirmed_names_the_last_dated_fact() -> None:
    updates = [{"date": "2023-08", "title": a_text("News")}, {"date": "2030", "title": a_text("Plan")}]
    assert all_words(progress(updates=updates), ".//*[contains(@class, 'notice--unconfirmed')]") == [
        f"{NEVER} Last dated fact: August 2023."
    ]
    assert all_words(progress(), ".//*[contains(@class, 'notice--unconfirmed')]") == [
        f"{NEVER} No dated fact is known."
    ]


def test_confirmed_state_says_when_the_next_confirmation_is_due() -> None:
    page = progress(confirmed="2026-11-01", phases=[{"phase": "works"}])
    notice = page.xpath(".//*[@data-due]")[0]
    assert (notice.get("class"), notice.get("data-due")) == ("notice", "2027-05-01")
    assert words(notice) == "State confirmed on 1 November 2026. Next confirmation due on 1 May 2027."
    assert badge(confirmed="2026-11-01", phases=[{"phase": "works"}]) == "Implementation"


def test_overdue_confirmation_shows_in_the_phase_itself() -> None:
    changes: dict[str, Any] = {"confirmed": "2025-11-01", "phases": [{"phase": "works"}]}
    assert badge(**changes) == "Implementation, not confirmed since 1 November 2025"
    assert all_words(progress(**changes), ".//*[contains(@class, 'notice--unconfirmed')]") == [
        "not confirmed since 1 November 2025. "
        "The confirmation due on 1 May 2026 is missing: the state may have changed since."
    ]


def test_page_not_built_again_holds_the_words_for_later() -> None:
    page = section(project_page(a_project(confirmed="2026-11-01", phases=[{"phase": "works"}])), "head")
    found = page.xpath(".//*[contains(@class, 'badge')]")[0]
    later = found.xpath(".//*[@data-overdue]")[0]
    assert (found.get("data-due"), later.get("hidden")) == ("2027-05-01", "")
    assert later.text_content().strip() == ", not confirmed since 1 November 2026"


def test_share_is_shown_with_its_rule() -> None:
    milestones = [{"id": "a", "title": a_text("A"), "reached": "2020"}, {"id": "b", "title": a_text("B"), "weight": 3}]
    found = progress(milestones=milestones, progress_rule="milestones").xpath(".//*[@class='progress']")[0]
    bar = found.xpath("./progress")[0]
    assert (bar.get("max"), bar.get("value")) == ("4", "1")
    assert words(found) == "Milestones reached: 1 of 2 (25%) 25 % Weights: 1 of 4. How this is computed"
    assert found.xpath(".//a")[0].get("href").endswith("/definitions/#rule-milestones")


@pytest.mark.parametrize("changes", [{}, {"milestones": [{"id": "a", "title": a_text("A"), "reached": "2020"}]}])
def test_without_a_rule_the_word_is_unknown_and_there_is_no_bar(changes: dict[str, Any]) -> None:
    page = progress(**changes)
    assert page.xpath(".//progress") == []
    assert "Progress in figures: unknown. Why?" in all_words(page, "./p")


MOVED = {
    "id": "fin",
    "title": a_text("End"),
    "forecasts": [
        {"date": "2025", "announced": "2017-03-04", "sources": [SOURCE]},
        {"date": "2030~", "announced": "2022", "reason": a_text("Ground water")},
        {"date": "2033", "announced": "2024-05", "certainty": "uncertain"},
    ],
}


def milestones(*found: dict[str, Any], language: str = "en") -> Any:
    return section(project_page(a_project(milestones=list(found)), language=language), "milestones")


def test_drift_is_said_drawn_and_tabled_with_the_same_dates() -> None:
    page = milestones(MOVED)
    assert words(page.xpath("./p")[0]) == "Announced for: 2033, moved by 8 years since 2017. (uncertain)"
    assert [text.text for text in page.xpath(".//figure//*[@class='drift__text']")] == [
        "1. 2025",
        "2. about 2030",
        "3. 2033",
    ]
    assert [[words(cell) for cell in row] for row in page.xpath(".//tbody/tr")] == [
        ["1. First announcement", "20251", "4 March 2017", "–", "not given"],
        ["2. Later announcement", "about 2030", "2022", "about 5 years later", "Ground water (en)"],
        ["3. Later announcement", "2033 (uncertain)", "May 2024", "8 years later", "not given"],
    ]


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("fr", "Annoncé pour : 2033, déplacé de 8 ans depuis 2017. (incertain)"),
        ("de", "Angekündigt für: 2033, um 8 Jahre verschoben seit 2017. (unsicher)"),
        ("lb", "Ugekënnegt fir: 2033, ëm 8 Joer geréckelt zënter 2017. (onsécher)"),
        ("en", "Announced for: 2033, moved by 8 years since 2017. (uncertain)"),
    ],
)
def test_drift_is_said_in_every_language(language: str, expected: str) -> None:
    assert words(milestones(MOVED, language=language).xpath("./p")[0]) == expected


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, "No date known."),
        ({"forecasts": [{"date": "2030"}]}, "Announced for: 2030. No move of this date is known."),
        ({"forecasts": [{"date": "2030"}, {"date": "2028"}]}, "Announced for: 2028, brought forward by 2 years."),
        (
            {"forecasts": [{"date": "2020", "announced": "2018"}, {"date": "2022-10"}]},
            "Announced for: October 2022. This date has passed; no source seen says whether it was reached. "
            "It had been moved by about 2 years since 2018.",
        ),
        ({"reached": "2020-05"}, "Reached: May 2020. No date announced before is known."),
        (
            {"forecasts": [{"date": "2020-05"}], "reached": "2020-05-20"},
            "Reached: 20 May 2020, at the date first announced.",
        ),
        (
            {"forecasts": [{"date": "2020-05"}], "reached": "2022-08"},
            "Reached: August 2022, moved by 2 years and 3 months from the first announcement.",
        ),
        (
            {"forecasts": [{"date": "2025/2026"}], "reached": "2024"},
            "Reached: 2024, ahead of the first announcement by 1–2 years.",
        ),
        ({"forecasts": [{"date": "2030"}], "dropped": True}, "This milestone is no longer pursued."),
    ],
)
def test_milestone_is_told_in_a_sentence(changes: dict[str, Any], expected: str) -> None:
    assert words(milestones({"id": "fin", "title": a_text("End"), **changes}).xpath("./p")[0]) == expected


def test_picture_replaces_itself_in_words_and_a_single_date_needs_none() -> None:
    figure = milestones(MOVED).xpath(".//figure/svg")[0]
    assert (figure.get("role"), figure.get("aria-labelledby")) == ("img", "drift-fin-title drift-fin-text")
    assert [figure.xpath(f".//{name}")[0].text for name in ("title", "desc")] == [
        "End (en)",
        "Announced for: 2033, moved by 8 years since 2017. (uncertain)",
    ]
    assert milestones({"id": "fin", "title": a_text("End"), "reached": "2020"}).xpath(".//figure | .//table") == []


def test_project_without_milestones_does_not_claim_to_be_on_time() -> None:
    assert words(milestones()) == "No dated milestone is known: it cannot be said whether the project keeps its dates."


def test_card_tells_the_phase_its_doubt_and_whether_the_project_is_late() -> None:
    phases = [{"phase": "works", "certainty": "uncertain"}]
    project = a_project(phases=phases, milestones=[MOVED], confirmed="2025-01-02")
    p = Rendering(a_catalogue(project), an_edition(), "en")
    card = fragment(p.macro("project_cards", [project]))
    assert all_words(card, ".//*[contains(@class, 'card__meta') or contains(@class, 'card__note')]") == [
        "Implementation (uncertain), not confirmed since 2 January 2025",
        "End (en) – Announced for: 2033, moved by 8 years since 2017. (uncertain)",
        "Vallée",
    ]


def test_summary_of_milestones_counts_and_says_of_how_many_projects() -> None:
    projects = [a_project(milestones=[MOVED, {"id": "b", "title": a_text("B")}]), a_project(id="quai")]
    p = Rendering(a_catalogue(*projects), an_edition(), "en")
    summary = fragment(ENVIRONMENT.globals["progress"].milestone_summary(p, projects))
    assert words(summary) == (
        "1 ahead, date moved 1 no date known 2 milestones known. Projects with at least one known milestone: 1 of 2."
    )


def test_budget_compares_totals_and_says_why_it_does_not_add() -> None:
    def line(amount: int, **changes: Any) -> dict[str, Any]:
        return {"amount": amount, "purpose": a_text("Works"), "status": "voted", **changes}

    lines = [
        line(153_300_000, scope="total", as_of="2020-12-10", status="estimated"),
        line(157_300_000, scope="total", as_of="2021-02-10"),
        line(5, approximate=True),
        line(6, certainty="uncertain"),
    ]
    page = section(project_page(a_project(budget=lines)), "budget")
    assert all_words(page, "./p") == [
        "Total first 153,300,000 € (10 December 2020, estimated), then 157,300,000 € (10 February 2021, voted): "
        "4,000,000 € more.",
        "These amounts are not added up: their nature, date or reliability differs or is not known.",
    ]
    assert all_words(page, ".//tbody//td[1]")[2:] == ["about 5 €", "6 € (uncertain)"]


def test_related_projects_say_why() -> None:
    place = {"communes": ["bourg"], "themes": ["mobilite"]}
    named = a_project(id="quai", related=[{"project": "pont", "reason": a_text("Same river")}])
    near = a_project(id="rue", **place)
    page = project_page(a_project(**place), named, near)
    assert all_words(section(page, "related"), ".//li") == [
        "Bridge (en) Same river (en) (stated on that project's page)",
        "Bridge (en) Same commune (Bourg) and same theme (Mobility (en))",
    ]
