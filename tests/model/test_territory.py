"""Areas: who belongs, and sums only of what may be added."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from tests.builders import a_catalogue, a_commune, an_agreement

from entente.model.territory import changes, former_members, members, overlaps, people, standing, surface

TODAY = date(2026, 11, 23)


def test_population_is_added_for_the_latest_date_all_communes_share() -> None:
    first = a_commune(population=[{"number": 100, "date": "2021"}, {"number": 110, "date": "2026"}])
    second = a_commune(id="b", population=[{"number": 20, "date": "2021"}, {"number": 25, "date": "2025"}])
    total = people([first, second])
    assert total and (total.number, total.date.text) == (120, "2021")


def test_population_of_different_dates_is_not_added() -> None:
    first = a_commune(population=[{"number": 110, "date": "2026"}])
    second = a_commune(id="b", population=[{"number": 25, "date": "2025"}])
    assert people([first, second]) is None
    assert people([]) is None


def test_surface_is_added_only_when_all_are_known() -> None:
    assert surface([a_commune(area_km2="10.5"), a_commune(id="b", area_km2="2")]) == Decimal("12.5")
    assert surface([a_commune(area_km2="10.5"), a_commune(id="b")]) is None


def test_commune_that_left_and_came_back_is_a_member_once() -> None:
    times = [
        {"commune": "bourg", "until": "2010"},
        {"commune": "bourg", "since": "2015"},
        {"commune": "b", "until": "2012"},
    ]
    agreement = an_agreement(communes=times)
    assert (members(agreement, TODAY), former_members(agreement, TODAY)) == (("bourg",), ("b",))


def test_membership_that_ends_this_year_still_counts() -> None:
    assert members(an_agreement(communes=[{"commune": "bourg", "until": "2026"}]), TODAY) == ("bourg",)


def test_commune_of_an_ended_or_unknown_cooperation_is_not_called_present() -> None:
    found = [
        standing(a, a.communes[0], TODAY) for a in (an_agreement(state=s) for s in ("in-force", "unknown", "ended"))
    ]
    assert found == ["present", "unknown", "past"]


def test_cooperations_that_share_communes_overlap() -> None:
    first = an_agreement(communes=[{"commune": "bourg"}, {"commune": "b"}])
    second = an_agreement(id="colline", communes=[{"commune": "b"}])
    found = overlaps(a_catalogue(first, second), first, TODAY)
    assert [(overlap.agreement.id, overlap.communes) for overlap in found] == [("colline", ("b",))]


def test_changes_of_the_area_are_told_by_date() -> None:
    times = [
        {"commune": "bourg", "since": "2005"},
        {"commune": "b", "since": "2005", "until": "2012"},
        {"commune": "c"},
    ]
    found = changes(an_agreement(communes=times))
    assert [(c.date.text, [m.commune for m in c.joined], [m.commune for m in c.left]) for c in found] == [
        ("2005", ["bourg", "b"], []),
        ("2012", [], ["b"]),
    ]
