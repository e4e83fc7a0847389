"""Coverage says which aims, projects and communes meet, and what meets nothing."""

from __future__ import annotations

from tests.builders import a_catalogue, a_commune, a_project, a_text, an_agreement, an_objective

from entente.model.catalogue import Catalogue
from entente.model.coverage import Coverage, Meeting, NationalCoverage, anchor, coverage_of

HOUSING = {"id": "habiter", "title": a_text("Housing"), "national_objectives": ["sobriete"]}
CARE = {"id": "soigner", "title": a_text("Care")}
LAND = {"id": "sol", "title": a_text("Land"), "objectives": ["habiter"]}


def a_valley(*projects: dict[str, object]) -> Catalogue:
    """The agreement with two objectives, a field that serves the first of them, and two communes."""
    agreement = an_agreement(
        objectives=[HOUSING, CARE],
        fields_of_action=[LAND],
        communes=[{"commune": "bourg"}, {"commune": "pre"}, {"commune": "vieux", "until": "2011"}],
    )
    communes = [a_commune(), a_commune(id="pre", names={"fr": "Pré"}), a_commune(id="vieux", names={"fr": "Vieux"})]
    return a_catalogue(agreement, *communes, *(a_project(**project) for project in projects))


def coverage(*projects: dict[str, object]) -> Coverage:
    catalogue = a_valley(*projects)
    return coverage_of(catalogue, "vallee")


def aims_of(*projects: dict[str, object]) -> list[str]:
    found = coverage(*projects)
    return [anchor(aim) for aim in found.aims_by_project["pont"]]


def test_project_serves_the_objective_and_the_field_it_names() -> None:
    assert aims_of({"objectives": ["soigner"], "fields_of_action": ["sol"]}) == [
        "objective-habiter",
        "objective-soigner",
        "field-sol",
    ]


def test_project_serves_an_objective_through_its_field_of_action() -> None:
    assert aims_of({"fields_of_action": ["sol"]}) == ["objective-habiter", "field-sol"]


def test_objective_and_field_of_the_same_name_are_two_aims() -> None:
    agreement = an_agreement(
        objectives=[{"id": "eau", "title": a_text("Water")}], fields_of_action=[{"id": "eau", "title": a_text("Water")}]
    )
    catalogue = a_catalogue(agreement, a_project(fields_of_action=["eau"]))

    found = coverage_of(catalogue, agreement.id).aims_by_project["pont"]

    assert [anchor(aim) for aim in found] == ["field-eau"]


def test_communes_that_left_the_area_are_not_asked_for_projects() -> None:
    assert coverage().communes == ("bourg", "pre")


def test_area_that_ended_keeps_its_last_communes() -> None:
    agreement = an_agreement(communes=[{"commune": "bourg", "until": "2013"}])
    assert coverage_of(a_catalogue(agreement), agreement.id).communes == ("bourg",)


def test_gaps_are_what_meets_nothing() -> None:
    found = coverage({"objectives": ["habiter"], "communes": ["bourg"]}, {"id": "quai"})

    gaps = (
        [anchor(aim) for aim in found.aims_without_project],
        [project.id for project in found.projects_without_aim],
        [project.id for project in found.projects_without_commune],
        found.communes_without_project,
    )

    assert gaps == (["objective-soigner", "field-sol"], ["quai"], ["quai"], ("pre",))


def test_number_counts_projects_in_a_commune_and_without_known_place() -> None:
    found = coverage({"objectives": ["habiter"], "communes": ["bourg"]}, {"id": "quai", "objectives": ["habiter"]})
    housing = found.agreement.objectives[0]

    assert [found.number(housing, commune) for commune in ("bourg", "pre", None)] == [1, 0, 1]


def test_meetings_name_every_combination_and_every_gap_once() -> None:
    found = coverage({"objectives": ["soigner"], "communes": ["bourg"]})
    housing, care = found.agreement.objectives
    land = found.agreement.fields_of_action[0]
    project = found.projects[0]

    assert list(found.meetings()) == [
        Meeting(aim=housing, project=None, commune=None),
        Meeting(aim=care, project=project, commune="bourg"),
        Meeting(aim=land, project=None, commune=None),
        Meeting(aim=None, project=None, commune="pre"),
    ]


def test_joint_project_is_covered_in_each_of_its_agreements() -> None:
    other = an_agreement(id="plateau", objectives=[{"id": "rouler", "title": a_text("Cycling")}])
    project = a_project(other_agreements=["plateau"], objectives=["rouler"])
    catalogue = a_catalogue(an_agreement(), other, project)

    found = {a.id: coverage_of(catalogue, a.id).projects_by_aim for a in catalogue.agreements.values()}

    assert found == {"vallee": {"objective-habiter": ()}, "plateau": {"objective-rouler": (project,)}}


def test_country_counts_what_serves_a_national_objective_through_an_aim() -> None:
    national = NationalCoverage(a_valley({"objectives": ["habiter"], "communes": ["bourg"]}, {"id": "quai"}))
    projects = tuple(national.catalogue.projects.values())

    assert (national.number(projects, "sobriete"), national.without(projects)) == (1, 1)


def test_country_names_objectives_projects_and_communes_without_each_other() -> None:
    catalogue = a_catalogue(
        an_objective(), an_objective(id="climat", order=2), a_project(national_objectives=["climat"])
    )
    national = NationalCoverage(catalogue)

    gaps = (national.objectives_without_project, national.projects_without_objective, national.communes_without_project)

    assert gaps == (("sobriete",), (), ("bourg",))
