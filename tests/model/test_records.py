"""Records are frozen, refuse what they do not know, and hold what editors write."""

from datetime import datetime
from decimal import Decimal
from typing import Any

import pytest
from pydantic import ValidationError
from tests.builders import SOURCE, a_commune, a_news_item, a_project, an_agreement

from entente.model.dates import parse_date
from entente.model.kinds import KINDS
from entente.model.project import Phase


def refused(build: Any, **changes: Any) -> list[tuple[str, str]]:
    """Field and reason of everything a record refuses."""
    with pytest.raises(ValidationError) as caught:
        build(**changes)
    return [(".".join(map(str, error["loc"])), error["type"]) for error in caught.value.errors()]


def test_record_cannot_be_changed() -> None:
    with pytest.raises(ValidationError):
        an_agreement().state = "ended"  # type: ignore[misc]


def test_unknown_field_is_refused() -> None:
    assert refused(a_project, colour="red") == [("colour", "extra_forbidden")]


def test_project_without_phases_has_no_phase() -> None:
    assert a_project().phase is None


def test_last_phase_is_the_one_a_project_is_in() -> None:
    project = a_project(phases=[{"phase": "study", "date": "2020"}, {"phase": "works", "date": "2024-05"}])
    assert project.phase is not None
    assert (project.phase.phase, project.phase.date) == (Phase.WORKS, parse_date("2024-05"))


@pytest.mark.parametrize("phase", ["paused", "stopped", "not-pursued"])
def test_phase_that_ends_hope_needs_a_reason(phase: str) -> None:
    assert refused(a_project, phases=[{"phase": phase}]) == [("phases.0", "entente_phase_reason")]
    assert a_project(phases=[{"phase": phase, "reason": "Budget"}]).phases[0].phase == phase


def test_person_is_named_only_with_a_source() -> None:
    minister = {"name": "Jeanne Muller", "office": "Ministre"}
    state = [{"organisation": "ministere", "ministers": [minister]}]
    assert refused(an_agreement, state_partners=state) == [("state_partners.0.ministers.0", "entente_person_source")]
    state = [{"organisation": "ministere", "ministers": [{**minister, "sources": [SOURCE]}]}]
    assert an_agreement(state_partners=state).state_partners[0].ministers[0].name == "Jeanne Muller"


@pytest.mark.parametrize("partner", [{}, {"role": "Maître d'ouvrage"}, {"organisation": "a", "name": "B"}])
def test_partner_is_exactly_one(partner: dict[str, str]) -> None:
    assert refused(a_project, lead=partner) == [("lead", "entente_partner")]


def test_plain_text_as_partner_is_a_name() -> None:
    lead = a_project(lead="Luxtram").lead
    assert lead is not None
    assert lead.name is not None
    assert lead.name.in_language("de") == "Luxtram"


def test_plain_address_as_source_is_its_address() -> None:
    assert [str(source.url) for source in a_project(sources=[SOURCE]).sources] == [SOURCE]


@pytest.mark.parametrize(
    "address",
    ["www.a.example", "ftp://a.example", "https://", "https:///x", "javascript:alert(1)", "https://a.example/a b"],
)
def test_what_is_no_web_address_is_refused(address: str) -> None:
    assert refused(a_project, links=[{"title": "A", "url": address}]) == [("links.0.url", "entente_url")]


def test_amounts_are_exact() -> None:
    assert a_project(budget=[{"amount": "0.10", "purpose": "x"}]).budget[0].amount == Decimal("0.10")


@pytest.mark.parametrize("identifier", ["Pont", "le pont", "pont_", "-pont", "pônt", ""])
def test_identifier_is_small_letters_digits_and_hyphens(identifier: str) -> None:
    assert refused(a_project, communes=[identifier])[0][0] == "communes.0"


def test_event_has_a_time_or_a_date_as_far_as_known() -> None:
    events = a_news_item(events=[{"begin": "2026-03-04 18:30"}, {"begin": "2026-23"}]).events
    assert [event.begin for event in events] == [datetime(2026, 3, 4, 18, 30), parse_date("2026-23")]  # noqa: DTZ001


def test_code_of_a_commune_has_the_form_of_eurostat() -> None:
    assert a_commune(lau="LU0000205").lau == "LU0000205"
    assert refused(a_commune, lau="205") == [("lau", "string_pattern_mismatch")]


@pytest.mark.parametrize(
    ("path", "kind", "identity"),
    [
        ("agreements/vallee/agreement.yml", "agreement", {"id": "vallee"}),
        ("agreements/vallee/projects/pont.yml", "project", {"agreement": "vallee", "id": "pont"}),
        ("agreements/vallee/news/2024-a.yml", "news", {"agreement": "vallee", "id": "2024-a"}),
        ("reference/communes/bourg.yml", "commune", {"id": "bourg"}),
    ],
)
def test_kind_of_a_record_follows_from_its_place(path: str, kind: str, identity: dict[str, str]) -> None:
    assert [(found.name, found.match(path)) for found in KINDS if found.match(path)] == [(kind, identity)]


@pytest.mark.parametrize("path", ["agreements/vallee/pont.yml", "reference/communes/a/b.yml", "bourg.yml"])
def test_file_elsewhere_is_of_no_kind(path: str) -> None:
    assert [found.name for found in KINDS if found.match(path) is not None] == []
