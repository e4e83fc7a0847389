"""Pages of the agreements: the overview and one page each."""

from __future__ import annotations

from collections.abc import Iterator

from entente import urls
from entente.edition import Edition
from entente.model.agreement import Agreement
from entente.model.catalogue import Catalogue
from entente.model.coverage import coverage_of
from entente.model.history import gaps
from entente.model.languages import Language
from entente.output import Page, Plan, Producer, Section, plan
from entente.pages.agenda import coming_events
from entente.pages.areas import area_view
from entente.pages.dating import as_of, latest
from entente.pages.finish import Frame, finish
from entente.pages.maps.silhouette import silhouette
from entente.pages.overview import Group, overview_page
from entente.pages.rendering import Rendering

_PROJECTS_SHOWN = 48
"""Of each relation, on the page of an agreement; all are in its list of projects."""
_OLDER_NEWS_SHOWN = 100
"""On the page of an agreement; all are on its timeline."""


@Producer
def agreement_pages(catalogue: Catalogue, edition: Edition) -> Iterator[Plan]:
    """Yield, in every language, the overview of agreements and the page of each."""
    for language in edition.languages:
        yield plan(urls.index("agreements").uri(language), _overview, language)
        for agreement in catalogue.agreements.values():
            yield plan(urls.record(agreement).uri(language), _agreement_page, language, agreement.id)


def _overview(catalogue: Catalogue, edition: Edition, language: Language) -> Page:
    p = Rendering(catalogue, edition, language)
    groups = []
    for kind in dict.fromkeys(agreement.kind for agreement in catalogue.agreements.values()):
        members = [agreement for agreement in catalogue.agreements.values() if agreement.kind == kind]
        groups.append(
            Group(
                id=kind.value,
                title=p.t(f"agreement-kind.{kind.value}"),
                html=p.macro("agreement_cards", members),
                text=p.t(f"agreement-kind.{kind.value}.definition"),
            )
        )
    return overview_page(p, "agreement", "agreements", groups)


def _agreement_page(catalogue: Catalogue, edition: Edition, language: Language, identifier: str) -> Page:
    agreement = catalogue.agreements[identifier]
    p = Rendering(catalogue, edition, language, agreement)
    news = catalogue.news_by_agreement.get(agreement.id, ())
    head, sections = agreement_sections(p, agreement)
    frame = Frame(
        address=urls.record(agreement),
        title=p.plain(agreement.title),
        description=p.plain(agreement.summary),
        kind="agreement",
        menu="agreements",
        accent=agreement.accent,
        above=((p.t("kinds.agreement"), urls.index("agreements")),),
        as_of=latest([as_of(agreement), *(item.date for item in news)]),
        metadata=(("agreement", p.plain(agreement.title)), ("state", p.t(f"state.{agreement.state}"))),
    )
    return finish(p, frame, head, sections)


def agreement_sections(p: Rendering, agreement: Agreement) -> tuple[str, tuple[Section, ...]]:
    """Return head and sections of what is known of an agreement."""
    catalogue = p.catalogue
    return p.sections(
        "agreement.html",
        record=agreement,
        press=urls.record(agreement).below("press"),
        dossier=urls.dossier(agreement.id),
        area=area_view(p, agreement),
        art=silhouette(p, agreement),
        projects=catalogue.projects_by_agreement.get(agreement.id, ()),
        events=coming_events(catalogue, agreement, p.edition),
        news=catalogue.news_by_agreement.get(agreement.id, ()),
        coverage=catalogue.derive(coverage_of, agreement.id),
        gaps=gaps(agreement, p.edition.today),
        limit=_PROJECTS_SHOWN,
        older_limit=_OLDER_NEWS_SHOWN,
        projects_list=urls.projects_by("agreements", agreement.id),
        **{f"{name}_address": urls.overview(name, agreement.id) for name in ("strategy", "coverage", "timeline")},
    )
