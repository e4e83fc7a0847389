"""The page that says how well things are known: sources, doubts, confirmations and translations, per agreement."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup, escape

from entente import urls
from entente.edition import Edition
from entente.model.catalogue import Catalogue
from entente.model.knowledge import Knowledge, knowledge
from entente.output import Page
from entente.pages.finish import Frame, finish
from entente.pages.rendering import Rendering


def knowledge_pages(catalogue: Catalogue, edition: Edition) -> Iterator[Page]:
    """Yield the page in every language."""
    rows = _counted(catalogue, edition)
    for language in edition.languages:
        p = Rendering(catalogue, edition, language)
        named = [
            (p.link(catalogue.agreements[agreement]) if agreement else escape(p.t("knowledge.all")), found)
            for agreement, found in rows
        ]
        yield _page(p, named)


def _counted(catalogue: Catalogue, edition: Edition) -> list[tuple[str, Knowledge]]:
    rows = []
    for agreement in catalogue.agreements.values():
        projects = catalogue.projects_by_agreement.get(agreement.id, ())
        news = catalogue.news_by_agreement.get(agreement.id, ())
        rows.append((agreement.id, knowledge((agreement, *projects, *news), edition.today)))
    everything = (*catalogue.agreements.values(), *catalogue.projects.values(), *catalogue.news.values())
    return [*rows, ("", knowledge(everything, edition.today))]


def _page(p: Rendering, rows: list[tuple[Markup, Knowledge]]) -> Page:
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
