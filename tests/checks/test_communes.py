"""Communes: the check on names and codes, and the reference data of the country itself."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from tests.builders import a_catalogue, a_commune

from entente.checks.communes import codes_agree_with_cantons, communes_are_told_apart
from entente.load.content import load_content
from entente.model.catalogue import Catalogue
from entente.model.reference import CANTONS


@pytest.fixture(scope="module")
def country(root: Path) -> Catalogue:
    return load_content(root / "content").catalogue


def test_two_communes_with_one_name_are_noticed() -> None:
    catalogue = a_catalogue(a_commune(), a_commune(id="village"))
    found = [(problem.field, problem.code, problem.found["found"]) for problem in communes_are_told_apart(catalogue)]
    assert found == [("names", "commune-twice", "Bourg")]


def test_two_communes_with_one_code_are_noticed() -> None:
    first, second = a_commune(lau="LU0000602"), a_commune(id="village", names="Village", lau="LU0000602")
    found = [(problem.field, problem.found["found"]) for problem in communes_are_told_apart(a_catalogue(first, second))]
    assert found == [("lau", "LU0000602")]


@pytest.mark.parametrize(("code", "canton"), [("LU0000602", []), ("LU0000402", ["mersch"]), ("LU0009902", ["–"])])
def test_code_of_another_canton_is_noticed(code: str, canton: list[str]) -> None:
    found = codes_agree_with_cantons(a_catalogue(a_commune(lau=code)))
    assert [problem.found["canton"] for problem in found] == canton


def test_country_has_hundred_communes_in_twelve_cantons(country: Catalogue) -> None:
    # Since the mergers of 1 September 2023.
    assert len(country.communes) == 100
    assert {commune.canton for commune in country.communes.values()} == set(CANTONS)


def test_every_commune_has_a_code_of_its_canton(country: Catalogue) -> None:
    assert [commune.id for commune in country.communes.values() if commune.lau is None] == []
    assert list(codes_agree_with_cantons(country)) == []
    assert list(communes_are_told_apart(country)) == []


def test_cantons_have_as_many_communes_as_the_official_list(country: Catalogue) -> None:
    # STATEC, LUSTAT, codelist CL_CANTON_COMMUNE, since September 2023.
    assert Counter(commune.canton for commune in country.communes.values()) == {
        "capellen": 9,
        "clervaux": 5,
        "diekirch": 10,
        "echternach": 7,
        "esch-sur-alzette": 14,
        "grevenmacher": 8,
        "luxembourg": 11,
        "mersch": 10,
        "redange": 9,
        "remich": 7,
        "vianden": 3,
        "wiltz": 7,
    }


def test_every_commune_has_names_in_three_languages_and_sources(country: Catalogue) -> None:
    bare = [c.id for c in country.communes.values() if not (c.names.fr and c.names.de and c.names.lb and c.sources)]
    assert bare == []


def test_every_seat_is_known_with_its_source(country: Catalogue) -> None:
    assert [c.id for c in country.communes.values() if c.seat is None or not c.seat.sources] == []


@pytest.mark.parametrize(
    "communes",
    [
        ("steinfort", "mamer", "luxembourg", "niederanven", "grevenmacher"),
        ("petange", "esch-sur-alzette", "dudelange", "mondorf-les-bains", "schengen"),
        ("rambrouch", "redange", "mersch", "junglinster", "echternach"),
        ("wincrange", "clervaux", "parc-hosingen", "vianden"),
    ],
)
def test_seats_lie_in_the_right_order_from_west_to_east(communes: tuple[str, ...], country: Catalogue) -> None:
    longitudes = [country.communes[commune].seat.longitude for commune in communes]  # type: ignore[union-attr]
    assert longitudes == sorted(longitudes)


def test_every_merged_commune_is_named_with_a_source(country: Catalogue) -> None:
    predecessors = [p for commune in country.communes.values() for p in commune.predecessors]
    assert [p.name.fr for p in predecessors if not p.sources or p.until is None] == []
    assert {"Bous", "Waldbredimus", "Grosbous", "Wahl"} <= {p.name.fr for p in predecessors}
