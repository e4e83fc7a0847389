"""What a change of content does, in sentences."""

from __future__ import annotations

from typing import Any

import pytest
from tests.builders import a_catalogue, a_commune, a_news_item, a_project, an_agreement

from entente.comparison.compare import compare
from entente.comparison.report import as_json, markdown, parts, plain
from entente.model.catalogue import Catalogue
from entente.model.record import Record


def sentences(before: Record, after: Record, language: str = "fr") -> list[str]:
    comparison = compare(a_catalogue(before), a_catalogue(after))
    communes = a_catalogue(a_commune()).communes
    return [change.sentence(language, communes) for change in comparison.changes]  # type: ignore[arg-type]


def a_milestone(*forecasts: str, **changes: Any) -> dict[str, Any]:
    return {"id": "fin", "title": "Ouverture", "forecasts": [{"date": date} for date in forecasts], **changes}


def test_the_same_content_changes_nothing() -> None:
    comparison = compare(a_catalogue(a_project()), a_catalogue(a_project()))
    assert comparison.is_empty
    assert plain(parts(comparison, a_catalogue(), [], "fr"), "fr") == "Rien ne change sur le site.\n"


def test_a_milestone_announced_for_another_date_says_both_dates() -> None:
    before = a_project(milestones=[a_milestone("2027-04")])
    after = a_project(milestones=[a_milestone("2027-04", "2027-10")])
    assert sentences(before, after) == [
        "jalon «\u00a0Ouverture\u00a0»\u00a0: la date annoncée, avril 2027, devient octobre 2027"
    ]
    assert sentences(before, after, "de") == [
        "Meilenstein „Ouverture“: der angekündigte Termin wechselt von April 2027 zu Oktober 2027"
    ]


def test_a_milestone_reached_is_said_once() -> None:
    before = a_project(milestones=[a_milestone("2027-04")])
    after = a_project(milestones=[a_milestone("2027-04", reached="2027-05-02")])
    assert sentences(before, after) == ["jalon «\u00a0Ouverture\u00a0» atteint\u00a0: 2 mai 2027"]


def test_a_new_phase_says_which_it_was_before() -> None:
    before = a_project(phases=[{"phase": "study", "date": "2024"}])
    after = a_project(phases=[{"phase": "study", "date": "2024"}, {"phase": "works", "date": "2026"}])
    assert sentences(before, after) == ["la phase passe de «\u00a0Étude\u00a0» à «\u00a0Réalisation\u00a0»"]


def test_a_commune_that_leaves_is_named_with_its_date() -> None:
    before = an_agreement(communes=[{"commune": "bourg"}])
    after = an_agreement(communes=[{"commune": "bourg", "until": "2026-10-01"}])
    assert sentences(before, after) == ["la commune de Bourg quitte l'accord (1er octobre 2026)"]
    assert sentences(before, after, "lb") == ["d'Gemeng Buerg verléisst den Accord (1. Oktober 2026)"]


def test_a_french_text_changed_alone_leaves_its_translations_behind() -> None:
    before = a_project(summary={"fr": "Un pont.", "de": "Eine Brücke."})
    after = a_project(summary={"fr": "Deux ponts.", "de": "Eine Brücke."})
    assert sentences(before, after) == [
        "résumé (français)\u00a0: «\u00a0Un pont.\u00a0» devient «\u00a0Deux ponts.\u00a0»",
        "résumé\u00a0: la traduction (allemand) n'a pas suivi le changement du français",
    ]


def test_a_confirmation_is_said() -> None:
    assert sentences(a_project(), a_project(confirmed="2026-11-23")) == ["état confirmé\u00a0: 23 novembre 2026"]


def test_lists_say_what_came_and_what_went() -> None:
    before = a_project(links=[{"title": "Plan", "url": "https://a.lu/plan"}])
    after = a_project(links=[{"title": "Loi", "url": "https://a.lu/loi"}])
    assert sentences(before, after) == [
        "liens\u00a0: ajouté\u00a0: «\u00a0Loi\u00a0»",
        "liens\u00a0: retiré\u00a0: «\u00a0Plan\u00a0»",
    ]


@pytest.mark.parametrize(
    "field", ["title", "summary", "status_text", "period", "themes", "confirmed", "budget", "place"]
)
def test_no_change_of_a_field_goes_unsaid(field: str) -> None:
    values: dict[str, Any] = {
        "title": "Autre titre",
        "summary": "Autre résumé",
        "status_text": "En cours",
        "period": {"begin": "2024"},
        "themes": ["mobilite"],
        "confirmed": "2026-01-01",
        "budget": [{"amount": 5, "purpose": "Étude"}],
        "place": {"name": "Gare"},
    }
    assert sentences(
        a_project(**{field: None} if field not in ("title", "summary") else {}), a_project(**{field: values[field]})
    )


def test_new_renamed_and_removed_pages_are_listed_with_their_addresses() -> None:
    before = a_catalogue(a_project(id="pont"), a_project(id="bac"), a_news_item())
    after = a_catalogue(a_project(id="passerelle", moved_from=["pont"]), a_project(id="tunnel"))
    text = plain(parts(compare(before, after), after, [], "fr"), "fr")
    title = a_project().title.fr
    assert text == (
        "Nouvelles pages\n"
        f"  Projet {title} – /fr/conventions/vallee/projets/tunnel/\n"
        "Pages déplacées (l'ancienne adresse y mène)\n"
        f"  Projet {title} – /fr/conventions/vallee/projets/passerelle/\n"
        "Pages retirées\n"
        f"  Projet {title} – /fr/conventions/vallee/projets/bac/\n"
        f"  Actualité {a_news_item().title.fr} – /fr/actualites/2024-05-03-ouverture/\n"
    )


def test_a_file_that_says_the_same_is_called_reformatted() -> None:
    project = a_project().model_copy(update={"path": "content/agreements/vallee/projects/pont.yml"})
    catalogue = a_catalogue(project)
    found = parts(compare(catalogue, catalogue, [project.path]), catalogue, [], "en")
    assert markdown(found, "en") == f"### Formatting only, no effect on the site\n\n- {project.path}\n"


def test_a_file_that_cannot_be_read_does_not_count_as_removed() -> None:
    project = a_project().model_copy(update={"path": "content/x.yml"})
    comparison = compare(a_catalogue(project), Catalogue(), unread=frozenset({"content/x.yml"}))
    assert project not in comparison.removed


def test_json_holds_the_same_sentences() -> None:
    before, after = a_catalogue(a_project()), a_catalogue(a_project(confirmed="2026-11-23"))
    title = a_project().title.fr
    assert as_json(parts(compare(before, after), after, ["x.yml:1:1: y"], "fr"), "fr") == (
        '{\n  "language": "fr",\n  "parts": [\n    {\n      "title": "Ce qui change",\n      "lines": [\n        {\n'
        f'          "text": "Projet {title}",\n          "details": [\n'
        '            "état confirmé\u00a0: 23 novembre 2026"\n'
        '          ]\n        }\n      ]\n    },\n    {\n      "title": "Nouveaux problèmes et avertissements",\n'
        '      "lines": [\n        {\n          "text": "x.yml:1:1: y",\n          "details": []\n        }\n      ]\n'
        "    }\n  ]\n}\n"
    )
