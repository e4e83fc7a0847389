"""The catalogue answers what belongs together, in an order that does not depend on files."""

from tests.builders import a_catalogue, a_commune, a_news_item, a_project, an_agreement, an_objective

from entente.model.catalogue import Catalogue


def identifiers(catalogue: Catalogue, index: str, key: str) -> list[str]:
    """Identifiers of the records an index of the catalogue holds for a key."""
    return [record.id for record in getattr(catalogue, index).get(key, ())]


def test_project_of_two_agreements_stands_under_both_and_counts_once() -> None:
    joint = a_project(other_agreements=["colline"])
    catalogue = a_catalogue(an_agreement(), an_agreement(id="colline"), joint)

    assert identifiers(catalogue, "projects_by_agreement", "vallee") == ["pont"]
    assert identifiers(catalogue, "projects_by_agreement", "colline") == ["pont"]
    assert list(catalogue.projects) == ["pont"]
    assert joint.agreements == ("vallee", "colline")


def test_news_stands_newest_first_and_without_date_last() -> None:
    catalogue = a_catalogue(
        a_news_item(id="sans-date-a", date=None),
        a_news_item(id="2023-a", date="2023"),
        a_news_item(id="2024-05-03-b", date="2024-05-03"),
        a_news_item(id="2024-05-03-a", date="2024-05-03"),
        a_news_item(id="2024-05-a", date="2024-05"),
    )
    assert [item.id for item in catalogue.news_by_date] == [
        "2024-05-03-a",
        "2024-05-03-b",
        "2024-05-a",
        "2023-a",
        "sans-date-a",
    ]


def test_news_of_a_commune_includes_the_news_of_its_projects() -> None:
    catalogue = a_catalogue(
        a_project(communes=["bourg"], themes=["mobilite"]),
        a_news_item(id="2024-a", date="2024", projects=["pont"]),
        a_news_item(id="2023-a", date="2023", communes=["bourg"], themes=["mobilite"]),
        a_news_item(id="2022-a", date="2022"),
    )
    assert identifiers(catalogue, "news_by_commune", "bourg") == ["2024-a", "2023-a"]
    assert identifiers(catalogue, "news_by_theme", "mobilite") == ["2024-a", "2023-a"]
    assert identifiers(catalogue, "news_by_project", "pont") == ["2024-a"]


def test_project_serves_national_objectives_directly_and_through_its_agreement() -> None:
    aims = [{"id": "habiter", "title": "Habiter", "national_objectives": ["sobriete"]}]
    project = a_project(objectives=["habiter"], national_objectives=["climat"])
    catalogue = a_catalogue(an_agreement(objectives=aims), project, an_objective(), an_objective(id="climat"))

    assert catalogue.national_objectives_of(project) == ("climat", "sobriete")
    assert identifiers(catalogue, "projects_by_national_objective", "sobriete") == ["pont"]
    assert identifiers(catalogue, "agreements_by_national_objective", "sobriete") == ["vallee"]
    assert identifiers(catalogue, "agreements_by_national_objective", "climat") == []


def test_commune_knows_its_memberships() -> None:
    past = an_agreement(id="colline", communes=[{"commune": "bourg", "until": "2015"}])
    catalogue = a_catalogue(an_agreement(), past, a_commune())
    found = [
        (agreement.id, str(membership.until)) for agreement, membership in catalogue.memberships_by_commune["bourg"]
    ]
    assert found == [("colline", "2015"), ("vallee", "None")]


def test_records_are_all_records() -> None:
    catalogue = a_catalogue(a_project(), a_news_item())
    assert [record.id for record in catalogue.records()] == [
        "vallee",
        "pont",
        "2024-05-03-ouverture",
        "bourg",
        "ministere",
        "mobilite",
        "sobriete",
        "pdat",
    ]
