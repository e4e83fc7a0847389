"""The dossier of each agreement: all that is known of it in one document made to be printed."""

from __future__ import annotations

from collections.abc import Iterator

from entente import urls
from entente.edition import Edition
from entente.i18n.calendar import day_words
from entente.model.catalogue import Catalogue
from entente.model.languages import Language
from entente.output import Page, Plan, Producer, plan
from entente.pages.agreements import agreement_sections
from entente.pages.dating import as_of, latest
from entente.pages.finish import Frame, finish
from entente.pages.maps.silhouette import silhouette
from entente.pages.rendering import Rendering


@Producer
def dossier_pages(catalogue: Catalogue, edition: Edition) -> Iterator[Plan]:
    """Yield, in every language, the dossier of each agreement."""
    for language in edition.languages:
        for agreement in catalogue.agreements:
            yield plan(urls.dossier(agreement).uri(language), _dossier, language, agreement)


def _dossier(catalogue: Catalogue, edition: Edition, language: Language, identifier: str) -> Page:
    agreement = catalogue.agreements[identifier]
    p = Rendering(catalogue, edition, language, agreement)
    news = catalogue.news_by_agreement.get(agreement.id, ())
    title = p.t("dossier.title", name=p.plain(agreement.title))
    # Sources are numbered in the order of their first use: what both pages tell comes first.
    _, told = agreement_sections(p, agreement)
    head, own = p.sections(
        "dossier.html",
        record=agreement,
        art=silhouette(p, agreement),
        made_on=day_words(edition.today, language),
        projects=catalogue.projects_by_agreement.get(agreement.id, ()),
        news=news,
    )
    replaced = {section.id: section for section in own}
    frame = Frame(
        address=urls.dossier(agreement.id),
        title=title,
        description=p.t("dossier.lead"),
        kind="dossier",
        menu="agreements",
        accent=agreement.accent,
        above=(
            (p.t("kinds.agreement"), urls.index("agreements")),
            (p.plain(agreement.title), urls.record(agreement)),
        ),
        as_of=latest([as_of(agreement), *(item.date for item in news)]),
        is_listed=False,
    )
    return finish(p, frame, head, tuple(replaced.get(section.id, section) for section in told))
