"""A value with its own provenance is marked beside its part, or listed with the sources under its name."""

from __future__ import annotations

from typing import Any

from tests.builders import SOURCE, a_project, a_text
from tests.pages.rendered import all_words, project_page, section, words

from entente.model.record import Provenance

OTHER = "https://other.example/"


def sources(project: Any, **known: dict[str, Any]) -> Any:
    """The sources of the project's page, its values known as given (`acts__0` stands for `acts.0`)."""
    provenance = {path.replace("__", "."): Provenance.model_validate(value) for path, value in known.items()}
    return project_page(project.model_copy(update={"provenance": provenance}))


def test_value_no_template_marks_is_listed_with_its_name_and_words() -> None:
    page = sources(a_project(themes=["mobilite"]), update_every_months={"sources": [OTHER], "certainty": "uncertain"})
    assert all_words(section(page, "sources"), ".//ul[@class='values']/li") == [
        "Update every … months – “6” (uncertain)1"
    ]


def test_value_of_a_part_is_marked_beside_the_part() -> None:
    project = a_project(milestones=[{"id": "fin", "title": a_text("End"), "reached": "2020", "sources": [SOURCE]}])
    page = sources(project, milestones__0__reached={"sources": [OTHER], "as_of": "2021", "note": a_text("Weak")})
    assert words(section(page, "milestones").xpath("./p")[0]) == (
        "Reached: 2020. No date announced before is known.1 “2020”2 (as of 2021) Weak (en)"
    )
    assert section(page, "sources").xpath(".//ul[@class='values']") == []


def test_sources_are_listed_once_with_the_day_they_were_read() -> None:
    read = {"url": OTHER, "title": "Report", "publisher": "State", "date": "2020", "retrieved": "2026-11-20"}
    project = a_project(
        sources=[read],
        phases=[{"phase": "works", "sources": [read]}],
        updates=[{"date": "2020", "title": a_text("News"), "sources": [read, SOURCE]}],
    )
    assert all_words(section(project_page(project), "sources"), ".//li") == [
        "Report, State, 2020 (retrieved on 20 November 2026)",
        "source.example/page",
    ]
