"""The page that says how well things are known: sources, doubts, confirmations and translations, per agreement."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from markupsafe import escape

from entente import urls
from entente.edition import Edition
from entente.model.catalogue import Catalogue
from entente.model.knowledge import Knowledge, knowledge
from entente.model.languages import Language
from entente.output import Page, Plan, Producer, plan
from entente.pages.finish import Frame, finish
from entente.pages.rendering import Rendering


@Producer
def knowledge_pages(catalogue: Catalogue, edition: Edition) -> Iterator[Plan]:  # noqa: ARG001 – a producer
    """Yield the page in every language."""
    for language in edition.languages:
        yield plan(urls.index("knowledge").uri(language), _knowledge_page, language)


def _counted(catalogue: Catalogue, today: date) -> list[tuple[str, Knowledge]]:
    rows = []
    for agreement in catalogue.agreements.values():
        projects = catalogue.projects_by_agreement.get(agreement.id, ())
        news = catalogue.news_by_agreement.get(agreement.id, ())
        rows.append((agreement.id, knowledge((agreement, *projects, *news), today)))
    everything = (*catalogue.agreements.values(), *catalogue.projects.values(), *catalogue.news.values())
    return [*rows, ("", knowledge(everything, today))]


def _knowledge_page(catalogue: Catalogue, edition: Edition, language: Language) -> Page:
    p = Rendering(catalogue, edition, language)
    rows = [
        (p.link(catalogue.agreements[agreement]) if agreement else escape(p.t("knowledge.all")), found)
        for agreement, found in catalogue.derive(_counted, edition.today)
    ]
    head, sections = p.sections(
        "knowledge.html", rows=rows, definitions=urls.index("definitions"), method=urls.hand_written("method")
    )
    frame = Frame(
        address=urls.index("knowledge"),
        title=p.t("knowledge.title"),
        description=p.t("knowledge.lead"),
        kind="overview",
        menu="knowledge",
    )
    return finish(p, frame, head, sections)
