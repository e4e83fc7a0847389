"""Cards of agreements, projects and communes that other sites may show in a frame: small pages without scripts."""

from __future__ import annotations

from collections.abc import Iterator

from entente import urls
from entente.edition import Edition
from entente.model.agreement import Agreement
from entente.model.catalogue import Catalogue
from entente.model.languages import Language
from entente.model.project import Project
from entente.model.record import Record
from entente.model.reference import Commune
from entente.output import File, Plan, Producer, plan
from entente.pages.rendering import ENVIRONMENT, Rendering, record_title


@Producer
def embedded_cards(catalogue: Catalogue, edition: Edition) -> Iterator[Plan]:
    """Yield, in every language, one script-free page per agreement, project and commune."""
    records: list[Record] = [
        *catalogue.agreements.values(),
        *catalogue.projects.values(),
        *catalogue.communes.values(),
    ]
    for language in edition.languages:
        for record in records:
            kind = next(kind for model, kind in _KINDS if isinstance(record, model))
            yield plan(f"{urls.embedded(record, language)}index.html", _embedded_card, language, kind, record.id)


def embedded_uri(p: Rendering, address: urls.Address) -> str | None:
    """Return the URI of the card of the page being written, where its record has one and this is its own page."""
    record = p.record
    if not isinstance(record, Agreement | Project | Commune) or address != urls.record(record):
        return None
    return urls.embedded(record, p.language)


def _embedded_card(catalogue: Catalogue, edition: Edition, language: Language, kind: str, identifier: str) -> File:
    record: Record = getattr(catalogue, f"{kind}s")[identifier]
    p = Rendering(catalogue, edition, language, record)
    return File(uri=f"{urls.embedded(record, language)}index.html", content=_card(p, record).encode())


def _card(p: Rendering, record: Record) -> str:
    uri = urls.embedded(record, p.language)
    html = ENVIRONMENT.get_template("embed.html").render(
        p=p,
        record=record,
        kind=next(kind for model, kind in _KINDS if isinstance(record, model)),
        title=p.plain(record_title(record)),
        accent=_accent(p, record),
        canonical=p.edition.url(urls.record(record).uri(p.language)),
        site_name=p.edition.site_name,
        memberships=p.catalogue.memberships_by_commune.get(record.id, ()),
        projects=_projects(p, record),
        style=urls.link("assets/entente.css"),
        icon=urls.link("assets/favicon.svg"),
    )
    return urls.resolve(html, uri)


def _projects(p: Rendering, record: Record) -> int:
    if isinstance(record, Agreement):
        return len(p.catalogue.projects_by_agreement.get(record.id, ()))
    return len(p.catalogue.projects_by_commune.get(record.id, ())) if isinstance(record, Commune) else 0


def _accent(p: Rendering, record: Record) -> int:
    if isinstance(record, Project):
        return p.catalogue.agreements[record.agreement].accent
    return record.accent if isinstance(record, Agreement) else 1


_KINDS: tuple[tuple[type[Record], str], ...] = ((Agreement, "agreement"), (Project, "project"), (Commune, "commune"))
