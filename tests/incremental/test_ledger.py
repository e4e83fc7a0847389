"""The ledger knows what is still good, and trusts no file that is not as it was written."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.builders import a_catalogue, a_commune, a_project, a_text, an_agreement

from entente.edition import Edition
from entente.incremental.ledger import Ledger
from entente.incremental.watching import WHOLE, Read, Reads, watched
from entente.model.catalogue import Catalogue
from entente.output import File, Plan, plan


def file(catalogue: Catalogue, edition: Edition, name: str) -> File:  # noqa: ARG001 – what a plan calls
    return File(uri=name, content=b"")


def planned(name: str, uri: str = "a.txt") -> Plan:
    return plan(uri, file, name)


VALLEY = a_catalogue(an_agreement(), a_commune(), a_project())
READS: frozenset[Read] = frozenset({("projects", "pont"), ("projects_by_commune", "bourg"), ("themes", WHOLE)})


def a_ledger(reads: frozenset[Read] = READS) -> Ledger:
    ledger = Ledger()
    ledger.settle(VALLEY)
    ledger.note(planned("one"), reads, {"file": "a.txt"})
    return ledger


@pytest.mark.parametrize(
    ("read", "catalogue"),
    [
        (("projects", "pont"), a_catalogue(an_agreement(), a_commune(), a_project(title=a_text("Quay")))),
        (("projects", "quai"), a_catalogue(an_agreement(), a_commune(), a_project(), a_project(id="quai"))),
        (("projects", WHOLE), a_catalogue(an_agreement(), a_commune(), a_project(), a_project(id="quai"))),
        (("projects_by_commune", "bourg"), a_catalogue(an_agreement(), a_commune(), a_project(communes=["bourg"]))),
        (("memberships_by_commune", "bourg"), a_catalogue(an_agreement(communes=[]), a_commune(), a_project())),
        (("news_by_date", WHOLE), None),
    ],
)
def test_output_is_forgotten_when_what_it_read_has_changed(read: Read, catalogue: Catalogue | None) -> None:
    ledger = a_ledger(frozenset({read}))
    ledger.settle(catalogue or VALLEY)
    assert ledger.knows(planned("one")) is (catalogue is None)


def test_output_is_kept_when_something_else_has_changed() -> None:
    ledger = a_ledger()
    ledger.settle(a_catalogue(an_agreement(title="Tal"), a_commune(), a_project()))
    assert ledger.knows(planned("one"))


def test_what_was_forgotten_and_noted_again_holds_for_the_new_content() -> None:
    ledger, changed = a_ledger(), a_catalogue(an_agreement(), a_commune(), a_project(title=a_text("Quay")))
    ledger.settle(changed)
    ledger.note(planned("one"), READS, {})
    ledger.settle(changed)
    assert ledger.knows(planned("one"))
    ledger.settle(VALLEY)
    assert not ledger.knows(planned("one"))


@pytest.mark.parametrize("other", [planned("two"), planned("one", "b.txt"), plan("a.txt", File)])
def test_another_plan_is_not_known(other: Plan) -> None:
    assert not a_ledger().knows(other)


def test_ledger_is_read_as_it_was_written() -> None:
    ledger = a_ledger()
    ledger.digests["search"] = "abc"

    read = Ledger.of_text(ledger.as_text("setting"), "setting")
    assert (read.entries, read.digests) == (ledger.entries, {"search": "abc"})
    read.settle(VALLEY)
    assert read.knows(planned("one"))


@pytest.mark.parametrize("spoil", [lambda text: text[:-9], lambda text: text.replace("a.txt", "b.txt"), lambda _: ""])
def test_ledger_that_cannot_be_trusted_is_empty(spoil: Callable[[str], str]) -> None:
    assert Ledger.of_text(spoil(a_ledger().as_text("setting")), "setting").entries == {}


def test_ledger_of_another_setting_is_empty() -> None:
    assert Ledger.of_text(a_ledger().as_text("yesterday"), "today").entries == {}


def test_reads_are_noted_by_field_and_key() -> None:
    reads = Reads()
    catalogue = watched(VALLEY, reads)
    with reads.collected() as found:
        assert catalogue.projects["pont"].id == "pont"
        assert catalogue.agreements.get("nowhere") is None
        assert "bourg" in catalogue.communes
        assert list(catalogue.themes.values()) == list(VALLEY.themes.values())
        assert catalogue.projects_by_agreement.get("vallee", ()) == (VALLEY.projects["pont"],)
        assert catalogue.boundaries is None
    assert found == {
        ("projects", "pont"),
        ("agreements", "nowhere"),
        ("communes", "bourg"),
        ("themes", WHOLE),
        ("projects_by_agreement", "vallee"),
        ("boundaries", WHOLE),
    }


def test_methods_of_the_catalogue_are_watched_too() -> None:
    reads = Reads()
    catalogue = watched(VALLEY, reads)
    with reads.collected() as found:
        catalogue.national_objectives_of(VALLEY.projects["pont"])
    assert found == {("agreements", "vallee")}


def titles(catalogue: Catalogue, agreement: str) -> tuple[str, ...]:
    return tuple(project.id for project in catalogue.projects_by_agreement.get(agreement, ()))


def test_who_asks_for_something_derived_has_read_what_it_was_made_from() -> None:
    reads = Reads()
    catalogue = watched(VALLEY, reads)
    found = []
    for _ in range(2):
        with reads.collected() as seen:
            assert catalogue.derive(titles, "vallee") == ("pont",)
        found.append(seen)
    assert found == [{("projects_by_agreement", "vallee")}, {("projects_by_agreement", "vallee")}]
    assert VALLEY.derive(titles, "vallee") == ("pont",)


def test_of_what_is_derived_for_a_language_one_language_is_kept() -> None:
    catalogue, asked = watched(VALLEY, Reads()), []

    def told(catalogue: Catalogue, language: str, agreement: str) -> tuple[str, ...]:
        asked.append(language)
        return titles(catalogue, agreement)

    for language in ("fr", "fr", "de", "de", "fr"):
        assert catalogue.derive(told, language, "vallee") == ("pont",)
    assert asked == ["fr", "de", "fr"]
