"""Each check notices what it is there for, and lets everything else pass."""

from tests.builders import a_catalogue, a_commune, a_news_item, a_project, an_agreement, an_organisation

from entente.checks.all_checks import CHECKS, check_catalogue
from entente.checks.walk import parts_of
from entente.errors import Problem
from entente.model.catalogue import Catalogue


def found(catalogue: Catalogue) -> list[tuple[str, str, dict[str, str]]]:
    """Field, code and words of every problem of a catalogue."""
    return [(problem.field, problem.code, dict(problem.found)) for problem in check_catalogue(catalogue)]


def test_valid_catalogue_has_no_problem() -> None:
    assert found(a_catalogue(a_project(communes=["bourg"]), a_news_item(projects=["pont"]))) == []


def test_every_check_says_in_a_sentence_what_it_finds() -> None:
    assert [check.__name__ for check in CHECKS if not (check.__doc__ or "").startswith("Yield a")] == []


def test_problem_across_records_knows_its_file_and_leaves_its_line_open() -> None:
    problems = check_catalogue(a_catalogue(a_project(themes=["mobilitee"])))
    assert problems == [
        Problem(
            path="content/agreements/vallee/projects/pont.yml",
            line=0,
            field="themes.0",
            code="reference-unknown",
        )
    ]


def test_every_kind_of_partner_is_looked_up() -> None:
    partners = [
        {"organisation": "x"},
        {"commune": "y"},
        {"agreement": "z"},
        {"name": "w"},
        {"organisation": "ministere"},
    ]
    assert found(a_catalogue(a_project(partners=partners))) == [
        (
            "partners.0.organisation",
            "reference-unknown",
            {"kind": "organisation", "found": "x", "near": "", "choices": "ministere"},
        ),
        (
            "partners.1.commune",
            "reference-unknown",
            {"kind": "commune", "found": "y", "near": "", "choices": "bourg"},
        ),
        (
            "partners.2.agreement",
            "reference-unknown",
            {"kind": "agreement", "found": "z", "near": "", "choices": "vallee"},
        ),
    ]


def test_signatories_events_and_relations_are_looked_up() -> None:
    agreement = an_agreement(acts=[{"kind": "signature", "title": "x", "signatories": [{"commune": "bourk"}]}])
    project = a_project(related=[{"project": "ponts", "reason": "x"}])
    item = a_news_item(events=[{"begin": "2024-05-03", "commune": "burg"}])
    assert [
        (field, words["found"], words["near"]) for field, _, words in found(a_catalogue(agreement, project, item))
    ] == [
        ("acts.0.signatories.0.commune", "bourk", "bourg"),
        ("related.0.project", "ponts", "pont"),
        ("events.0.commune", "burg", "bourg"),
    ]


def test_aims_of_a_joint_project_may_come_from_any_of_its_agreements() -> None:
    other = an_agreement(id="colline", objectives=[{"id": "marcher", "title": "Marcher"}])
    joint = a_project(other_agreements=["colline"], objectives=["habiter", "marcher"])
    assert found(a_catalogue(an_agreement(), other, joint)) == []


def test_agreement_follows_another_one() -> None:
    assert found(a_catalogue(an_agreement(follows=["vallee"]))) == [("follows.0", "itself", {})]


def test_dates_that_overlap_are_in_order() -> None:
    phases = [{"phase": "study", "date": "2024"}, {"phase": "works", "date": "2024-03"}]
    period = {"begin": "2024-06", "end": "2024"}
    assert found(a_catalogue(a_project(phases=phases, period=period))) == []


def test_period_is_looked_at_wherever_it_is_written() -> None:
    agreement = an_agreement(communes=[{"commune": "bourg", "since": "2020", "until": "2019"}])
    acts = [{"kind": "signature", "title": "x", "valid_from": "2020", "valid_until": "2018"}]
    other = an_agreement(id="colline", acts=acts)
    organisation = an_organisation(since="2020", until="2010")
    assert [field for field, _, _ in found(a_catalogue(agreement, other, organisation))] == [
        "acts.0.valid_until",
        "communes.0.until",
        "until",
    ]


def test_act_without_date_does_not_break_the_order() -> None:
    acts = [{"kind": "idea", "title": "a", "date": "2020"}, {"kind": "decision", "title": "b"}]
    late = [*acts, {"kind": "signature", "title": "c", "date": "2019"}]
    assert found(a_catalogue(an_agreement(acts=acts))) == []
    assert [field for field, _, _ in found(a_catalogue(an_agreement(acts=late)))] == ["acts.2.date"]


def test_news_file_begins_with_its_date_as_far_as_known() -> None:
    right = [("2024-05-03-a", "2024-05-03"), ("2024-a", "2024?"), ("201x-a", "201X"), ("2021-2022-a", "2021/2022")]
    items = [a_news_item(id=identifier, date=date) for identifier, date in right]
    assert found(a_catalogue(*items, a_news_item(id="sans-date-a", date=None))) == []
    assert found(a_catalogue(a_news_item(id="2024-05-a", date="2024-06"))) == [
        ("date", "file-date", {"expected": "2024-06-"})
    ]


def test_commune_lies_in_the_area_of_one_of_its_agreements_past_or_present() -> None:
    former = an_agreement(communes=[{"commune": "bourg", "until": "2015"}])
    elsewhere = a_commune(id="hameau", names="Hameau")
    assert found(a_catalogue(former, a_commune(), elsewhere, a_project(communes=["bourg"]))) == []
    assert found(a_catalogue(former, a_commune(), elsewhere, a_project(communes=["hameau"]))) == [
        ("communes.0", "commune-outside", {"found": "hameau", "agreements": "vallee"})
    ]


def test_area_is_not_judged_when_an_agreement_is_unknown() -> None:
    joint = a_project(other_agreements=["colline"], communes=["hameau"])
    assert [code for _, code, _ in found(a_catalogue(a_commune(), a_commune(id="hameau", names="Hameau"), joint))] == [
        "reference-unknown"
    ]


def test_former_address_belongs_to_nobody_else() -> None:
    moved = a_project(id="passerelle", moved_from=["pont"])
    assert found(a_catalogue(a_project(), moved)) == [
        (
            "moved_from.0",
            "address-twice",
            {
                "uri": "fr/conventions/vallee/projets/pont/",
                "other": "content/agreements/vallee/projects/pont.yml",
            },
        )
    ]
    assert found(a_catalogue(moved)) == []


def test_two_records_cannot_have_moved_from_one_address() -> None:
    one, other = (
        a_commune(moved_from=["vieux-bourg"]),
        a_commune(id="hameau", names="Hameau", moved_from=["vieux-bourg"]),
    )
    assert [field for field, _, _ in found(a_catalogue(one, other))] == ["moved_from.0"]


def test_every_part_of_a_record_is_walked_through() -> None:
    project = a_project(lead={"name": "x", "role": "y"}, phases=[{"phase": "idea"}])
    assert [field for field, _ in parts_of(project) if field.startswith(("lead", "phases"))] == [
        "lead.",
        "lead.name.",
        "lead.role.",
        "phases.0.",
    ]
