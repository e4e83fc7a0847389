"""Timelines: acts, milestones and news of each agreement and of all together, as a picture and as a list."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from entente import urls
from entente.edition import Edition
from entente.model.catalogue import Catalogue
from entente.model.history import gaps
from entente.model.languages import Language
from entente.output import Page, Plan, Producer, plan
from entente.pages.finish import Frame, finish
from entente.pages.moments import Moment, moments, year_groups
from entente.pages.paging import Sheet, sheets
from entente.pages.rendering import Rendering
from entente.pages.strategy import agreement_above
from entente.pages.timeline_svg import timeline_chart

MOMENTS_ON_A_PAGE = 250


@Producer
def timeline_pages(catalogue: Catalogue, edition: Edition) -> Iterator[Plan]:
    """Yield, in every language, the timeline of all agreements and of each."""
    for agreement in (None, *catalogue.agreements):
        for sheet in _sheets(catalogue, edition, agreement):
            for language in edition.languages:
                yield plan(sheet.address.uri(language), _timeline_page, language, agreement, sheet.number)


def _sheets(catalogue: Catalogue, edition: Edition, agreement: str | None) -> list[Sheet[Moment]]:
    found = catalogue.derive(moments, edition.today, agreement)
    return list(sheets(found, MOMENTS_ON_A_PAGE, urls.overview("timeline", agreement)))


def _timeline_page(
    catalogue: Catalogue, edition: Edition, language: Language, identifier: str | None, number: int
) -> Page:
    p = Rendering(catalogue, edition, language)
    agreement = catalogue.agreements[identifier] if identifier else None
    found = catalogue.derive(moments, edition.today, identifier)
    sheet = _sheets(catalogue, edition, identifier)[number - 1]
    agreements = [agreement] if agreement else list(catalogue.agreements.values())
    whole = p.t("timeline.title_of", agreement=p.plain(agreement.title)) if agreement else p.t("timeline.title")
    title, is_first = sheet.title(p, whole), sheet.number == 1
    head, sections = p.sections(
        "timeline.html",
        agreement=agreement,
        title=title,
        is_first=is_first,
        chart=timeline_chart(p, whole, found, agreements) if is_first else None,
        others=[(a, urls.overview("timeline", a.id)) for a in agreements] if is_first and not agreement else [],
        gaps=gaps(agreement, edition.today) if agreement else (),
        years=year_groups(sheet.items),
        navigation=Markup(sheet.navigation(p)),
    )
    frame = Frame(
        address=sheet.address,
        title=title,
        description=p.t("timeline.lead"),
        kind="overview",
        menu="agreements" if agreement else "news",
        accent=agreement.accent if agreement else 0,
        is_excerpt=True,
        above=agreement_above(p, agreement) if agreement else (),
    )
    return finish(p, frame, head, sections)
