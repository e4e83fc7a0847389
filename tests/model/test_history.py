"""The history of an agreement names the times for which no act was found."""

from __future__ import annotations

from datetime import date

from tests.builders import a_text, an_agreement

from entente.model.history import Gap, gaps

TODAY = date(2026, 11, 23)


def found(*acts: tuple[str, str | None, str | None], state: str = "in-force") -> list[tuple[str, str, int, bool]]:
    """The gaps of acts (kind, date, end of validity): after, before ("" for none), position, whether after an end."""
    written = [
        {"kind": kind, "title": a_text("Act")}
        | ({"date": day} if day else {})
        | ({"valid_until": until} if until else {})
        for kind, day, until in acts
    ]
    agreement = an_agreement(acts=written, state=state)
    return [(str(g.after), str(g.before or ""), g.position, g.follows_end) for g in gaps(agreement, TODAY)]


def test_convention_in_force_without_a_known_end_has_no_gap() -> None:
    assert found(("signature", "2015", None)) == []


def test_time_between_an_end_and_the_next_act_is_a_gap() -> None:
    assert found(("signature", "2005-09-26", "2012"), ("signature", "2014", None)) == [("2012", "2014", 1, True)]


def test_act_on_the_day_after_an_end_leaves_no_gap() -> None:
    assert found(("signature", "2010", "2012-12-31"), ("prolongation", "2013-01-01", "2030")) == []


def test_date_known_only_to_the_year_of_the_end_is_no_gap() -> None:
    assert found(("signature", "2010", "2012-06-30"), ("signature", "2012", None)) == []


def test_amendment_without_an_end_of_its_own_keeps_the_end_before() -> None:
    acts = (("signature", "2010", "2012"), ("amendment", "2011", None), ("signature", "2014", None))
    assert found(*acts) == [("2012", "2014", 2, True)]


def test_end_that_has_passed_is_named_even_where_the_state_is_in_force() -> None:
    assert found(("signature", "2008", None), ("amendment", "2011-07-14", "2013-12-31")) == [
        ("2013-12-31", "", 2, True)
    ]


def test_unknown_state_is_named_after_the_last_act() -> None:
    assert found(("signature", "2020-10-20", None), state="unknown") == [("2020-10-20", "", 1, False)]


def test_agreement_that_ended_has_no_gap_after_its_end() -> None:
    assert found(("signature", "2008", "2013"), state="ended") == []


def test_idea_is_no_act_that_closes_a_time() -> None:
    assert found(("signature", "2008", "2010"), ("idea", "2012", None), state="ended") == []


def test_unknown_state_without_any_date_says_nothing() -> None:
    assert gaps(an_agreement(acts=[], state="unknown"), TODAY) == ()


def test_gap_says_how_many_acts_come_before_it() -> None:
    agreement = an_agreement(acts=[{"kind": "signature", "title": a_text("Act"), "date": "2008"}], state="unknown")
    date_of_act = agreement.acts[0].date
    assert date_of_act is not None
    assert gaps(agreement, TODAY) == (Gap(after=date_of_act, before=None, position=1, follows_end=False),)
