"""The coverage as a table: one line per meeting, and the gaps by name."""

from __future__ import annotations

import csv
import io

from tests.builders import a_catalogue, a_project, a_text, an_agreement, an_edition

from entente.data.coverage import coverage_tables
from entente.model.catalogue import Catalogue

HEADER = ["objective_kind", "objective_id", "objective", "project_id", "project", "commune_id", "commune", "gap"]


def tables(catalogue: Catalogue) -> dict[str, list[list[str]]]:
    """The lines of each file in French, by its address."""
    files = coverage_tables(catalogue, an_edition(languages=("fr",)))
    return {file.uri: list(csv.reader(io.StringIO(file.content.decode("utf-8-sig"), newline=""))) for file in files}


def test_table_of_an_agreement_holds_meetings_and_gaps() -> None:
    catalogue = a_catalogue(
        an_agreement(
            objectives=[{"id": "habiter", "title": a_text("Housing")}, {"id": "eau", "title": a_text("Water")}]
        ),
        a_project(objectives=["habiter"], communes=["bourg"]),
        a_project(id="quai", title="Quai, « bord »"),
    )

    assert tables(catalogue)["fr/conventions/vallee/couverture/coverage.csv"] == [
        HEADER,
        ["objective", "habiter", "Housing (fr)", "pont", "Bridge (fr)", "bourg", "Bourg", ""],
        ["objective", "eau", "Water (fr)", "", "", "", "", "objective-without-project"],
        ["", "", "", "quai", "Quai, « bord »", "", "", "project-without-objective project-without-commune"],
    ]


def test_table_of_the_country_holds_national_objectives() -> None:
    catalogue = a_catalogue(a_project(national_objectives=["sobriete"]))

    assert tables(catalogue)["fr/couverture/coverage.csv"] == [
        HEADER,
        ["objective", "sobriete", "Less land (fr)", "pont", "Bridge (fr)", "", "", "project-without-commune"],
        ["", "", "", "", "", "bourg", "Bourg", "commune-without-project"],
    ]


def test_there_is_one_table_per_agreement_and_language_and_one_for_the_country() -> None:
    files = [file.uri for file in coverage_tables(a_catalogue(), an_edition(languages=("fr", "en")))]

    assert files == [
        "fr/couverture/coverage.csv",
        "fr/conventions/vallee/couverture/coverage.csv",
        "en/coverage/coverage.csv",
        "en/agreements/vallee/coverage/coverage.csv",
    ]
