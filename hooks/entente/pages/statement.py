"""The accessibility statement, in every language, from what is recorded and what the tests counted."""

from __future__ import annotations

from collections.abc import Iterator

from entente import urls
from entente.edition import Edition
from entente.model.accessibility import Accessibility, Result
from entente.model.catalogue import Catalogue
from entente.model.dates import PartialDate
from entente.model.languages import Language
from entente.output import Page, Plan, Producer, plan
from entente.pages.finish import Frame, finish
from entente.pages.rendering import Rendering

_ABSENT = ("frames", "timed_media", "editing_tools")


@Producer
def statement_pages(catalogue: Catalogue, edition: Edition) -> Iterator[Plan]:  # noqa: ARG001 – a producer
    """Yield the accessibility statement in every language; without an assessment it says that there is none."""
    for language in edition.languages:
        yield plan(urls.index("accessibility").uri(language), _statement, language)


def _statement(catalogue: Catalogue, edition: Edition, language: Language) -> Page:
    p = Rendering(catalogue, edition, language)
    if catalogue.accessibility is None:
        head, _ = p.sections("overview.html", title=p.t("accessibility.title"), lead=p.t("accessibility.none"))
        return finish(p, _frame(p), head, ())
    return _assessed(p, catalogue.accessibility)


def _assessed(p: Rendering, known: Accessibility) -> Page:
    criteria = [criterion for topic in known.assessment.topics for criterion in topic.criteria]
    results = tuple(Result)
    head, sections = p.sections(
        "accessibility.html",
        known=known,
        results=results,
        counts=known.counts(),
        number=len(criteria),
        open=known.counts()[Result.NOT_ASSESSED],
        rate=p.number(int(known.rate * 100)) if known.rate is not None else "",
        date=p.date(known.checks.date).striptags() if known.checks else "",
        pages=p.t("accessibility.pages", number=p.number(known.checks.pages)) if known.checks else "",
        absent=_ABSENT,
        headers=[p.t("accessibility.theme"), *(p.t(f"accessibility.result.{result.value}") for result in results)],
        topics=[(topic, known.counts(topic)) for topic in known.assessment.topics],
        each=[(criterion, known.result(criterion)) for criterion in criteria],
        defects=[criterion for criterion in criteria if criterion.defect],
    )
    return finish(p, _frame(p, known.checks.date if known.checks else None), head, sections)


def _frame(p: Rendering, as_of: PartialDate | None = None) -> Frame:
    return Frame(
        address=urls.index("accessibility"),
        title=p.t("accessibility.title"),
        description=p.t("accessibility.lead"),
        kind="text",
        menu="accessibility",
        as_of=as_of,
    )
