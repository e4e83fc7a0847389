"""Coverage pages: which objectives, projects and communes meet, and what is left without."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from markupsafe import Markup

from entente import urls
from entente.edition import Edition
from entente.model.agreement import Agreement, Aim
from entente.model.catalogue import Catalogue
from entente.model.coverage import NationalCoverage, anchor, coverage_of
from entente.model.languages import Language
from entente.model.project import Project
from entente.output import Page, Plan, Producer, plan
from entente.pages.finish import Frame, finish
from entente.pages.paging import Sheet, sheets
from entente.pages.rendering import Rendering
from entente.pages.strategy import agreement_above

_PROJECTS_ON_A_PAGE = 200
_LISTED_WITHOUT = 60
"""Longest list below a gap; the rest is in the data file."""


@Producer
def coverage_pages(catalogue: Catalogue, edition: Edition) -> Iterator[Plan]:
    """Yield, in every language, the coverage of the country and of each agreement."""
    for language in edition.languages:
        yield plan(urls.index("coverage").uri(language), _national_page, language)
    for agreement in catalogue.agreements:
        for language in edition.languages:
            for sheet in _sheets(catalogue, agreement):
                yield plan(sheet.address.uri(language), _agreement_page, language, agreement, sheet.number)


def _sheets(catalogue: Catalogue, agreement: str) -> Iterator[Sheet[Project]]:
    projects = catalogue.projects_by_agreement.get(agreement, ())
    return sheets(projects, _PROJECTS_ON_A_PAGE, urls.overview("coverage", agreement))


def _agreement_page(catalogue: Catalogue, edition: Edition, language: Language, identifier: str, number: int) -> Page:
    coverage = catalogue.derive(coverage_of, identifier)
    agreement = coverage.agreement
    p = Rendering(catalogue, edition, language, agreement)
    sheet = next(sheet for sheet in _sheets(catalogue, identifier) if sheet.number == number)
    title = sheet.title(p, p.t("coverage.title", agreement=p.plain(agreement.title)))
    template = "coverage.html" if sheet.number == 1 else "coverage_more.html"
    head, sections = p.sections(
        template,
        record=agreement,
        title=title,
        coverage=coverage,
        communes=p.communes(coverage.communes),
        projects=sheet.items,
        navigation=Markup(sheet.navigation(p)),
        **_details(p, agreement, urls.overview("coverage", agreement.id), "strategy"),
    )
    frame = Frame(
        address=sheet.address,
        title=title,
        description=p.t("coverage.lead"),
        kind="overview",
        menu="agreements",
        accent=agreement.accent,
        above=agreement_above(p, agreement),
        metadata=(("agreement", p.plain(agreement.title)),),
    )
    return finish(p, frame, head, sections)


def _national_page(catalogue: Catalogue, edition: Edition, language: Language) -> Page:
    p = Rendering(catalogue, edition, language)
    coverage = NationalCoverage(catalogue)
    title = p.t("coverage.title_country")
    head, sections = p.sections(
        "coverage_country.html",
        title=title,
        coverage=coverage,
        objectives=[p.catalogue.objectives[identifier] for identifier in coverage.objectives],
        communes=p.communes(coverage.communes),
        address_of=lambda agreement: urls.overview("coverage", agreement.id),
        outside=len(p.catalogue.communes) - len(coverage.communes),
        **_details(p, None, urls.index("coverage"), "objectives"),
    )
    frame = Frame(
        address=urls.index("coverage"),
        title=title,
        description=p.t("coverage.lead"),
        kind="overview",
        menu="objectives",
        above=((p.t("kinds.objective"), urls.index("objectives")),),
    )
    return finish(p, frame, head, sections)


def _details(p: Rendering, agreement: Agreement | None, address: urls.Address, segment: str) -> dict[str, object]:
    """Return what both templates need: lengths, addresses and ways to name an aim."""
    return {
        "limit": _LISTED_WITHOUT,
        "csv": urls.link(urls.file_beside(address, p.language, "coverage.csv")),
        "aims_address": urls.overview(segment, agreement.id if agreement else None),
        "anchor": anchor,
        "aim_titles": lambda aims: _aim_titles(p, aims),
    }


def _aim_titles(p: Rendering, aims: Sequence[Aim]) -> Markup:
    return Markup(p.t("semicolon")).join(p.text(aim.title) for aim in aims)
