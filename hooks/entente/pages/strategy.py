"""The strategy of each agreement: vision, objectives, fields of action and projects, as text and as one picture."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from entente import urls
from entente.edition import Edition
from entente.model.agreement import Agreement, Aim
from entente.model.catalogue import Catalogue
from entente.model.coverage import anchor, coverage_of
from entente.model.languages import Language
from entente.model.reference import Objective
from entente.output import Page, Plan, Producer, plan
from entente.pages.dating import as_of
from entente.pages.finish import Frame, finish
from entente.pages.rendering import Rendering
from entente.pages.strategy_svg import strategy_picture

_PROJECTS_BELOW_AN_AIM = 30


@Producer
def strategy_pages(catalogue: Catalogue, edition: Edition) -> Iterator[Plan]:
    """Yield, in every language, the strategy of each agreement."""
    for agreement in catalogue.agreements:
        for language in edition.languages:
            yield plan(urls.overview("strategy", agreement).uri(language), _strategy_page, language, agreement)


def _strategy_page(catalogue: Catalogue, edition: Edition, language: Language, identifier: str) -> Page:
    coverage = catalogue.derive(coverage_of, identifier)
    agreement = coverage.agreement
    p = Rendering(catalogue, edition, language, agreement)
    title = p.t("strategy.title", agreement=p.plain(agreement.title))
    head, sections = p.sections(
        "strategy.html",
        record=agreement,
        title=title,
        coverage=coverage,
        picture=strategy_picture(p, coverage),
        fields_are_linked=not agreement.objectives
        or not agreement.fields_of_action
        or any(field.objectives for field in agreement.fields_of_action),
        national=national_aims(catalogue, agreement),
        anchor=anchor,
        limit=_PROJECTS_BELOW_AN_AIM,
        projects_list=urls.projects_by("agreements", agreement.id),
        coverage_address=urls.overview("coverage", agreement.id),
    )
    frame = Frame(
        address=urls.overview("strategy", agreement.id),
        title=title,
        description=p.t("strategy.lead"),
        kind="overview",
        menu="agreements",
        accent=agreement.accent,
        above=agreement_above(p, agreement),
        as_of=as_of(agreement),
        metadata=(("agreement", p.plain(agreement.title)),),
    )
    return finish(p, frame, head, sections)


def agreement_above(p: Rendering, agreement: Agreement) -> tuple[tuple[str, urls.Address], ...]:
    """Return the pages above a page that belongs to an agreement."""
    return (p.t("kinds.agreement"), urls.index("agreements")), (p.plain(agreement.title), urls.record(agreement))


def national_aims(catalogue: Catalogue, agreement: Agreement) -> Sequence[tuple[Objective, Sequence[Aim]]]:
    """Return the national objectives that aims of `agreement` serve, in the programme's order, with those aims."""
    ordered = sorted(catalogue.objectives.values(), key=lambda objective: (objective.order, objective.id))
    found = [(o, [aim for aim in agreement.aims if o.id in aim.national_objectives]) for o in ordered]
    return [(objective, aims) for objective, aims in found if aims]
