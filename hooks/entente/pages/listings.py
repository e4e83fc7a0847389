"""Pages of themes, national objectives, planning instruments and organisations: what belongs to each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from markupsafe import Markup

from entente import urls
from entente.edition import Edition
from entente.model.agreement import Agreement, Aim
from entente.model.catalogue import Catalogue
from entente.model.coverage import anchor
from entente.model.languages import Language
from entente.model.news import NewsItem
from entente.model.project import Project
from entente.model.record import Record
from entente.model.reference import Instrument, Objective, Organisation, Theme
from entente.output import Page, Plan, Producer, plan
from entente.pages.finish import Frame, finish
from entente.pages.overview import Group, overview_page
from entente.pages.rendering import Rendering

Fact = tuple[str, str | Markup]
_PROJECTS_SHOWN = 48


@dataclass(frozen=True, kw_only=True)
class Gathered:
    """What belongs to a record that gathers others."""

    agreements: Sequence[Agreement] = ()
    projects: Sequence[Project] = ()
    news: Sequence[NewsItem] = ()
    aims: Sequence[tuple[Agreement, Sequence[tuple[Aim, str]]]] = ()
    """Aims of agreements that serve it, each with its anchor."""
    projects_list: urls.Address | None = None
    """Address of the list of all its projects, where the page shows only the first ones."""
    facts: Sequence[Fact] = field(default_factory=list)
    expects_projects: bool = False


Gather = Callable[[Rendering, Record], Gathered]


@Producer
def listing_pages(catalogue: Catalogue, edition: Edition) -> Iterator[Plan]:
    """Yield, in every language, the overviews and pages of themes, objectives, instruments and organisations."""
    for language in edition.languages:
        for kind in _GATHERED:
            yield plan(urls.index(f"{kind}s").uri(language), _overview, language, kind)
            for record in _ordered(catalogue, kind):
                yield plan(urls.record(record).uri(language), _listing_page, language, kind, record.id)


def _ordered(catalogue: Catalogue, kind: str) -> list[Record]:
    records: Mapping[str, Record] = getattr(catalogue, f"{kind}s")
    return sorted(records.values(), key=lambda record: (getattr(record, "order", 0), record.id))


def _overview(catalogue: Catalogue, edition: Edition, language: Language, kind: str) -> Page:
    p = Rendering(catalogue, edition, language)
    html = p.macro("record_list", _ordered(catalogue, kind))
    return overview_page(p, kind, f"{kind}s", [Group(id="all", title=p.t(f"kinds.{kind}"), html=html)])


def _listing_page(catalogue: Catalogue, edition: Edition, language: Language, kind: str, identifier: str) -> Page:
    record: Record = getattr(catalogue, f"{kind}s")[identifier]
    p = Rendering(catalogue, edition, language, record)
    found = _GATHERED[kind](p, record)
    head, sections = p.sections(
        "listing.html",
        record=record,
        kicker=p.t(f"kind.{kind}"),
        limit=_PROJECTS_SHOWN,
        strategy_of=_strategy_of,
        **vars(found),
    )
    title = p.plain(getattr(record, "title", None) or getattr(record, "names", None))
    text = getattr(record, "text", None)
    frame = Frame(
        address=urls.record(record),
        title=title,
        description=p.plain(text) or title,
        kind=kind,
        menu=f"{kind}s",
        above=((p.t(f"kinds.{kind}"), urls.record_index(record)),),
    )
    return finish(p, frame, head, sections)


def _strategy_of(agreement: Agreement) -> urls.Address:
    return urls.overview("strategy", agreement.id)


def _theme(p: Rendering, record: Record) -> Gathered:
    assert isinstance(record, Theme)  # noqa: S101 – narrows the type for the kind listed above
    return Gathered(
        projects=p.catalogue.projects_by_theme.get(record.id, ()),
        news=p.catalogue.news_by_theme.get(record.id, ()),
        projects_list=urls.projects_by("themes", record.id),
        expects_projects=True,
    )


def _objective(p: Rendering, record: Record) -> Gathered:
    assert isinstance(record, Objective)  # noqa: S101
    return Gathered(
        agreements=p.catalogue.agreements_by_national_objective.get(record.id, ()),
        aims=[
            (agreement, [(aim, anchor(aim)) for aim in agreement.aims if record.id in aim.national_objectives])
            for agreement in p.catalogue.agreements_by_national_objective.get(record.id, ())
        ],
        projects=p.catalogue.projects_by_national_objective.get(record.id, ()),
        projects_list=urls.projects_by("objectives", record.id),
        facts=[
            (p.t("field.kind"), p.t(f"objective-kind.{record.kind}")),
            (p.t("kind.instrument"), p.link(p.catalogue.instruments[record.programme])),
            (p.t("field.links"), p.t("strategy.editorial_links")),
        ],
        expects_projects=True,
    )


def _instrument(p: Rendering, record: Record) -> Gathered:
    assert isinstance(record, Instrument)  # noqa: S101
    website = Markup('<a href="{}">{}</a>').format(record.website, p.host(record.website)) if record.website else ""
    return Gathered(
        projects=p.catalogue.projects_by_instrument.get(record.id, ()),
        facts=[
            (p.t("field.abbreviation"), record.abbreviation or ""),
            (p.t("field.level"), p.t(f"level.{record.level}")),
            (p.t("field.since"), p.date(record.since) + p.mark_value("since")),
            (p.t("field.website"), website),
        ],
    )


def _organisation(p: Rendering, record: Record) -> Gathered:
    assert isinstance(record, Organisation)  # noqa: S101
    website = Markup('<a href="{}">{}</a>').format(record.website, p.host(record.website)) if record.website else ""
    return Gathered(
        agreements=[a for a in p.catalogue.agreements.values() if _takes_part(a, record.id)],
        projects=[
            x
            for x in p.catalogue.projects.values()
            if any(partner and partner.organisation == record.id for partner in (x.lead, *x.partners))
        ],
        facts=[
            (p.t("field.abbreviation"), record.abbreviation or ""),
            (p.t("field.kind"), p.t(f"organisation-kind.{record.kind}")),
            (p.t("field.period"), p.period(record.since, record.until)),
            (p.t("field.website"), website),
        ],
    )


def _takes_part(agreement: Agreement, organisation: str) -> bool:
    named = [partner.organisation for partner in agreement.state_partners]
    named += [
        signatory.organisation for act in agreement.acts for signatory in act.signatories if signatory.organisation
    ]
    return organisation in named


_GATHERED: Mapping[str, Gather] = {
    "theme": _theme,
    "objective": _objective,
    "instrument": _instrument,
    "organisation": _organisation,
}
"""What belongs to a record of each of these kinds."""
