"""Timelines: acts, milestones and news of each agreement and of all together, as a picture and as a list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from markupsafe import Markup

from entente import urls
from entente.edition import Edition
from entente.model.agreement import Agreement
from entente.model.catalogue import Catalogue
from entente.model.history import gaps
from entente.model.text import Language
from entente.output import Page
from entente.pages.finish import Frame, finish
from entente.pages.moments import Moment, moments, year_groups
from entente.pages.paging import Sheet, sheets
from entente.pages.rendering import Rendering
from entente.pages.strategy import agreement_above
from entente.pages.timeline_svg import timeline_chart

MOMENTS_ON_A_PAGE = 250


def timeline_pages(catalogue: Catalogue, edition: Edition) -> Iterator[Page]:
    """Yield, in every language, the timeline of all agreements and of each."""
    for agreement in (None, *catalogue.agreements.values()):
        found = moments(catalogue, edition.today, agreement.id if agreement else None)
        first = urls.overview("timeline", agreement.id if agreement else None)
        for language in edition.languages:
            for sheet in sheets(found, MOMENTS_ON_A_PAGE, first):
                yield _timeline_page(catalogue, edition, language, agreement, sheet, found)


def _timeline_page(
    catalogue: Catalogue,
    edition: Edition,
    language: Language,
    agreement: Agreement | None,
    sheet: Sheet[Moment],
    found: Sequence[Moment],
) -> Page:
    p = Rendering(catalogue, edition, language)
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
        above=agreement_above(p, agreement) if agreement else (),
    )
    return finish(p, frame, head, sections)
