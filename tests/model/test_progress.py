"""Milestones against their promises, confirmations, shares, sums and participation."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from tests.builders import a_catalogue, a_project, a_text

from entente.model.progress import (
    Budget,
    Confirmation,
    Share,
    budget_summary,
    confirmation,
    latest_moves,
    milestone_state,
    milestone_states,
    participation_state,
    share_reached,
)
from entente.model.project import Participation
from entente.model.shift import Shift

TODAY = date(2026, 11, 23)


def a_milestone(*forecasts: str, **changes: Any) -> dict[str, Any]:
    return {"id": "fin", "title": a_text("End"), "forecasts": [{"date": date} for date in forecasts], **changes}


def state(*forecasts: str, **changes: Any) -> str:
    return milestone_state(a_project(milestones=[a_milestone(*forecasts, **changes)]).milestones[0], TODAY)


@pytest.mark.parametrize(
    ("forecasts", "changes", "expected"),
    [
        ([], {}, "unknown"),
        (["2030"], {}, "on-time"),
        (["2030", "2028"], {}, "on-time"),
        (["2030", "2032"], {}, "moved"),
        (["2026"], {}, "on-time"),
        (["2026-10"], {}, "past"),
        (["2020", "2025"], {}, "past"),
        ([], {"reached": "2020"}, "reached"),
        (["2020"], {"reached": "2020-05"}, "reached-on-time"),
        (["2020"], {"reached": "2019"}, "reached-on-time"),
        (["2020", "2022"], {"reached": "2022"}, "reached-late"),
        (["2030"], {"dropped": True}, "dropped"),
    ],
)
def test_milestone_stands_against_the_date_first_promised(
    forecasts: list[str], changes: dict[str, Any], expected: str
) -> None:
    assert state(*forecasts, **changes) == expected


def test_summary_counts_milestones_in_a_fixed_order_without_zeros() -> None:
    projects = [
        a_project(milestones=[a_milestone("2030", "2032"), a_milestone(reached="2020")]),
        a_project(milestones=[a_milestone("2031", "2032")]),
    ]
    assert list(milestone_states(projects, TODAY).items()) == [("reached", 1), ("moved", 2)]


def test_latest_moves_are_those_announced_last() -> None:
    def moved(identifier: str, announced: str | None) -> Any:
        forecasts = [{"date": "2030", "announced": "2020"}, {"date": "2031", "announced": announced}]
        return a_project(id=identifier, milestones=[a_milestone(forecasts=forecasts)])

    projects = (moved("a", "2022-03"), moved("b", "2023-08"), moved("c", None), moved("d", "2021"))
    moves = latest_moves(a_catalogue(*projects), 2)
    year = Shift(direction="later", unit="years", low=1, high=1)
    assert [(move.project.id, move.after.date.text, move.shift) for move in moves] == [
        ("b", "2031", year),
        ("a", "2031", year),
    ]


def test_never_confirmed_project_is_not_overdue() -> None:
    assert confirmation(a_project(), TODAY) == Confirmation(state="never")


@pytest.mark.parametrize(("today", "expected"), [(date(2026, 8, 10), "confirmed"), (date(2026, 8, 11), "overdue")])
def test_confirmation_lasts_six_months_and_the_last_day_counts(today: date, expected: str) -> None:
    found = confirmation(a_project(confirmed="2026-02-10"), today)
    assert (found.state, found.due) == (expected, date(2026, 8, 10))


def test_confirmation_on_the_last_of_a_long_month_is_due_on_the_last_of_a_short_one() -> None:
    assert confirmation(a_project(confirmed="2025-08-31"), TODAY).due == date(2026, 2, 28)


def test_one_line_confirms() -> None:
    before = a_project(confirmed="2025-01-10", phases=[{"phase": "works"}])
    after = a_project(confirmed="2026-11-23", phases=[{"phase": "works"}])
    assert [confirmation(project, TODAY).state for project in (before, after)] == ["overdue", "confirmed"]


def test_finished_project_is_confirmed_once() -> None:
    found = confirmation(a_project(confirmed="2010-01-10", phases=[{"phase": "done"}]), TODAY)
    assert (found.state, found.due) == ("confirmed", None)


def test_vague_confirmation_counts_from_its_first_day() -> None:
    assert confirmation(a_project(confirmed="2026"), TODAY).due == date(2026, 7, 1)


def test_share_is_weighted_and_rounded_down_and_leaves_out_what_was_given_up() -> None:
    milestones = [
        a_milestone(reached="2020", weight=2),
        a_milestone("2030"),
        a_milestone("2030", weight=50, dropped=True),
    ]
    share = share_reached(a_project(milestones=milestones, progress_rule="milestones"))
    assert share == Share(reached=1, milestones=2, weight_reached=2, weight=3)
    assert share.percent == 66


@pytest.mark.parametrize(
    "changes",
    [
        {"milestones": [a_milestone(reached="2020")]},
        {"progress_rule": "milestones"},
        {"progress_rule": "milestones", "milestones": [a_milestone(dropped=True)]},
    ],
)
def test_without_a_rule_or_milestones_there_is_no_share(changes: dict[str, Any]) -> None:
    assert share_reached(a_project(**changes)) is None


def a_line(amount: int, **changes: Any) -> dict[str, Any]:
    return {"amount": amount, "purpose": a_text("Works"), "status": "voted", "as_of": "2020-01-02", **changes}


def summary(*lines: dict[str, Any]) -> Budget:
    return budget_summary(a_project(budget=list(lines)).budget)


def test_parts_of_one_kind_and_date_are_added_without_the_total() -> None:
    lines = (a_line(3, scope="part"), a_line(4, scope="part", approximate=True), a_line(7, scope="total"))
    assert summary(*lines) == Budget(sum=Decimal(7), sum_is_about=True)


@pytest.mark.parametrize(
    "other", [{"status": "spent"}, {"as_of": "2021"}, {"as_of": None}, {"certainty": "uncertain"}], ids=str
)
def test_parts_that_differ_are_not_added(other: dict[str, Any]) -> None:
    assert summary(a_line(3), a_line(4, **other)).sum is None


def test_parts_of_unknown_status_are_not_added() -> None:
    assert summary(a_line(3, status="unknown"), a_line(4, status="unknown")).sum is None


def test_first_total_is_compared_with_the_latest() -> None:
    lines = (a_line(157, scope="total", as_of="2021-02"), a_line(153, scope="total", as_of="2020-12"))
    found = summary(*lines)
    assert found.first is not None
    assert found.latest is not None
    assert (found.first.amount, found.latest.amount, found.has_undated_totals) == (153, 157, False)


def test_totals_whose_order_is_not_known_are_not_compared() -> None:
    found = summary(a_line(1, scope="total", as_of=None), a_line(2, scope="total"))
    assert found == Budget(has_undated_totals=True)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ({"state": "running", "until": "2026-11-23"}, "running"),
        ({"state": "running", "until": "2026-11-22"}, "over"),
        ({"state": "running"}, "running"),
        ({"state": "planned", "begin": "2027"}, "planned"),
        ({"state": "planned", "begin": "2025"}, "past"),
        ({"state": "over", "until": "2020"}, "over"),
        ({"state": "unknown"}, "unknown"),
    ],
)
def test_participation_ends_with_its_last_day(written: dict[str, Any], expected: str) -> None:
    assert participation_state(Participation.model_validate(written), TODAY) == expected
