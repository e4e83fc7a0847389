"""Every reference from one record to another leads somewhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from entente.checks.names import known_records, names_of, unknown_reference
from entente.errors import Problem
from entente.model.agreement import Agreement
from entente.model.catalogue import Catalogue
from entente.model.news import NewsItem
from entente.model.project import Project
from entente.model.record import Record
from entente.model.reference import Objective
from entente.model.values import Partner

# Field path, kind of record referred to, identifier.
Reference = tuple[str, str, str]


def references_exist(catalogue: Catalogue) -> Iterator[Problem]:
    """Yield a problem for each reference to a record that is not there, with the nearest name."""
    known = known_records(catalogue)
    for record in catalogue.records():
        for field, kind, identifier in _references(record):
            if identifier not in known[kind]:
                yield unknown_reference(record.path, field, kind, identifier, names_of(known[kind]))
            elif kind in ("project", "agreement") and identifier == record.id and _is_same_kind(record, kind):
                yield Problem(path=record.path, line=0, field=field, code="itself")
        if isinstance(record, Project):
            yield from _aims(catalogue, record)
        if isinstance(record, Agreement):
            yield from _objectives_of_fields(record)


def _is_same_kind(record: Record, kind: str) -> bool:
    return isinstance(record, Project if kind == "project" else Agreement)


def _references(record: Record) -> Iterator[Reference]:
    if isinstance(record, Agreement):
        yield from _of_agreement(record)
    elif isinstance(record, Project):
        yield from _of_project(record)
    elif isinstance(record, NewsItem):
        yield from _of_news(record)
    elif isinstance(record, Objective):
        yield "programme", "instrument", record.programme


def _of_agreement(agreement: Agreement) -> Iterator[Reference]:
    for index, membership in enumerate(agreement.communes):
        yield f"communes.{index}.commune", "commune", membership.commune
    for index, partner in enumerate(agreement.state_partners):
        yield f"state_partners.{index}.organisation", "organisation", partner.organisation
    for index, act in enumerate(agreement.acts):
        yield from _of_partners(f"acts.{index}.signatories", act.signatories)
    for name in ("objectives", "fields_of_action"):
        for index, aim in enumerate(getattr(agreement, name)):
            yield from _listed(f"{name}.{index}.national_objectives", "objective", aim.national_objectives)
    for index, field in enumerate(agreement.fields_of_action):
        yield from _listed(f"fields_of_action.{index}.themes", "theme", field.themes)
    yield from _listed("follows", "agreement", agreement.follows)


def _of_project(project: Project) -> Iterator[Reference]:
    yield from _belonging("", project.agreement, project.other_agreements)
    yield from _of_partners("partners", project.partners)
    if project.lead:
        yield from _of_partner("lead", project.lead)
    yield from _listed("communes", "commune", project.communes)
    yield from _listed("themes", "theme", project.themes)
    yield from _listed("national_objectives", "objective", project.national_objectives)
    yield from _listed("instruments", "instrument", project.instruments)
    for index, relation in enumerate(project.related):
        yield f"related.{index}.project", "project", relation.project


def _of_news(item: NewsItem) -> Iterator[Reference]:
    yield from _belonging("", item.agreement, item.other_agreements)
    yield from _listed("projects", "project", item.projects)
    yield from _listed("communes", "commune", item.communes)
    yield from _listed("themes", "theme", item.themes)
    for index, event in enumerate(item.events):
        if event.commune:
            yield f"events.{index}.commune", "commune", event.commune


def _belonging(field: str, agreement: str, others: Iterable[str]) -> Iterator[Reference]:
    yield field, "agreement", agreement
    yield from _listed("other_agreements", "agreement", others)


def _listed(field: str, kind: str, identifiers: Iterable[str]) -> Iterator[Reference]:
    for index, identifier in enumerate(identifiers):
        yield f"{field}.{index}", kind, identifier


def _of_partners(field: str, partners: Iterable[Partner]) -> Iterator[Reference]:
    for index, partner in enumerate(partners):
        yield from _of_partner(f"{field}.{index}", partner)


def _of_partner(field: str, partner: Partner) -> Iterator[Reference]:
    for kind in ("organisation", "commune", "agreement"):
        identifier = getattr(partner, kind)
        if identifier:
            yield f"{field}.{kind}", kind, identifier


def _aims(catalogue: Catalogue, project: Project) -> Iterator[Problem]:
    agreements = [catalogue.agreements[a] for a in project.agreements if a in catalogue.agreements]
    if len(agreements) < len(project.agreements):
        return  # An agreement that is not there, or could not be read, is a problem of its own.
    for name in ("objectives", "fields_of_action"):
        known = [aim.id for agreement in agreements for aim in getattr(agreement, name)]
        for index, identifier in enumerate(getattr(project, name)):
            if identifier not in known:
                yield unknown_reference(project.path, f"{name}.{index}", name, identifier, {one: one for one in known})


def _objectives_of_fields(agreement: Agreement) -> Iterator[Problem]:
    known = [objective.id for objective in agreement.objectives]
    for number, field in enumerate(agreement.fields_of_action):
        for index, identifier in enumerate(field.objectives):
            if identifier not in known:
                field_path = f"fields_of_action.{number}.objectives.{index}"
                yield unknown_reference(
                    agreement.path, field_path, "objectives", identifier, {one: one for one in known}
                )
