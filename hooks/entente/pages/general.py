"""Pages about the whole: home, definitions and search."""

from __future__ import annotations

from collections.abc import Iterator

from entente import urls
from entente.edition import Edition
from entente.model.agreement import AgreementKind
from entente.model.catalogue import Catalogue
from entente.model.project import Phase
from entente.model.text import Language
from entente.output import Page
from entente.pages.dating import as_of, latest
from entente.pages.finish import Frame, finish
from entente.pages.rendering import Rendering

_NEWS_ON_HOME = 6


def general_pages(catalogue: Catalogue, edition: Edition) -> Iterator[Page]:
    """Yield, in every language, the home page, the definitions and the search page."""
    for language in edition.languages:
        yield _home(catalogue, edition, language)
        yield _definitions(catalogue, edition, language)
        yield _search(catalogue, edition, language)


def _home(catalogue: Catalogue, edition: Edition, language: Language) -> Page:
    p = Rendering(catalogue, edition, language)
    head, sections = p.sections(
        "home.html",
        agreements=catalogue.agreements.values(),
        news=catalogue.news_by_date[:_NEWS_ON_HOME],
        communes_count=len(catalogue.memberships_by_commune),
        about=urls.hand_written("about"),
        agreements_index=urls.index("agreements"),
        projects_index=urls.index("projects"),
        news_index=urls.index("news"),
        communes_index=urls.index("communes"),
    )
    frame = Frame(
        address=urls.home(),
        title=p.t("home.title"),
        description=p.t("home.lead"),
        kind="home",
        menu="home",
        as_of=latest(as_of(item) for item in catalogue.news_by_date),
    )
    return finish(p, frame, head, sections)


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


def _search(catalogue: Catalogue, edition: Edition, language: Language) -> Page:
    p = Rendering(catalogue, edition, language)
    head, sections = p.sections("overview.html", title=p.t("search.title"), lead=p.t("search.lead"))
    frame = Frame(
        address=urls.index("search"),
        title=p.t("search.title"),
        description=p.t("search.lead"),
        kind="search",
        is_listed=False,
    )
    return finish(p, frame, head, sections)
