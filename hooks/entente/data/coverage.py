"""The coverage of each agreement and of the country as tables, beside the pages that show them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from entente import urls
from entente.data.tables import csv_bytes
from entente.edition import Edition
from entente.model.agreement import AgreementObjective
from entente.model.catalogue import Catalogue
from entente.model.coverage import Meeting, NationalCoverage, coverage_of
from entente.model.languages import Language
from entente.model.project import Project
from entente.model.text import Text
from entente.output import File, Plan, Producer, plan

FILE_NAME = "coverage.csv"
_HEADER = ("objective_kind", "objective_id", "objective", "project_id", "project", "commune_id", "commune", "gap")


@Producer
def coverage_tables(catalogue: Catalogue, edition: Edition) -> Iterator[Plan]:
    """Yield, in every language, one table of objectives, projects and communes per agreement and for the country.

    A line is one meeting of the three; what meets nothing has a line with empty cells and the name of the gap.
    """
    for language in edition.languages:
        for agreement in (None, *catalogue.agreements):
            address = urls.overview("coverage", agreement)
            yield plan(urls.file_beside(address, language, FILE_NAME), _table, language, agreement)


def _table(catalogue: Catalogue, edition: Edition, language: Language, agreement: str | None) -> File:  # noqa: ARG001
    if agreement is None:
        return _file(urls.index("coverage"), language, _national_rows(catalogue, language))
    coverage = catalogue.derive(coverage_of, agreement)
    rows = (_row(meeting, catalogue, language) for meeting in coverage.meetings())
    return _file(urls.overview("coverage", agreement), language, rows)


def _file(address: urls.Address, language: Language, rows: Iterable[tuple[str, ...]]) -> File:
    return File(uri=urls.file_beside(address, language, FILE_NAME), content=csv_bytes(_HEADER, rows))


def _row(meeting: Meeting, catalogue: Catalogue, language: Language) -> tuple[str, ...]:
    aim = meeting.aim
    kind = "" if aim is None else "objective" if isinstance(aim, AgreementObjective) else "field-of-action"
    objective = (kind, aim.id, _in(aim.title, language)) if aim else ("", "", "")
    return (*objective, *_where(meeting.project, meeting.commune, catalogue, language), _gap(bool(aim), meeting))


def _national_rows(catalogue: Catalogue, language: Language) -> Iterator[tuple[str, ...]]:
    for identifier, project, commune in NationalCoverage(catalogue).meetings():
        objective = ("", "", "")
        if identifier:
            record = catalogue.objectives[identifier]
            objective = (record.kind, record.id, _in(record.title, language))
        meeting = Meeting(aim=None, project=project, commune=commune)
        yield (*objective, *_where(project, commune, catalogue, language), _gap(bool(identifier), meeting))


def _where(project: Project | None, commune: str | None, catalogue: Catalogue, language: Language) -> tuple[str, ...]:
    named = (project.id, _in(project.title, language)) if project else ("", "")
    place = (commune, _in(catalogue.communes[commune].names, language)) if commune else ("", "")
    return (*named, *place)


def _gap(has_objective: bool, meeting: Meeting) -> str:
    gaps = {
        "objective-without-project": has_objective and meeting.project is None,
        "project-without-objective": not has_objective and meeting.project is not None,
        "project-without-commune": meeting.project is not None and meeting.commune is None,
        "commune-without-project": meeting.project is None and meeting.commune is not None,
    }
    return " ".join(name for name, is_there in gaps.items() if is_there)


def _in(text: Text, language: Language) -> str:
    return text.in_language(language)
