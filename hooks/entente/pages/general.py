"""The page of definitions."""

from __future__ import annotations

from collections.abc import Iterator

from entente import urls
from entente.edition import Edition
from entente.model.agreement import AgreementKind
from entente.model.catalogue import Catalogue
from entente.model.languages import Language
from entente.model.project import Phase
from entente.output import Page, Plan, Producer, plan
from entente.pages.finish import Frame, finish
from entente.pages.rendering import Rendering


@Producer
def general_pages(catalogue: Catalogue, edition: Edition) -> Iterator[Plan]:  # noqa: ARG001 – a producer
    """Yield, in every language, the page of definitions."""
    for language in edition.languages:
        yield plan(urls.index("definitions").uri(language), _definitions, language)


def _definitions(catalogue: Catalogue, edition: Edition, language: Language) -> Page:
    p = Rendering(catalogue, edition, language)
    head, sections = p.sections(
        "definitions.html",
        phases=[*(phase.value for phase in Phase), "unknown"],
        kinds=[kind.value for kind in AgreementKind],
    )
    frame = Frame(
        address=urls.index("definitions"),
        title=p.t("definitions.title"),
        description=p.t("definitions.lead"),
        kind="text",
        menu="about",
    )
    return finish(p, frame, head, sections)
