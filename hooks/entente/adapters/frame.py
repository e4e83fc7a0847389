"""What the page frame (the theme's templates) is told about a page, whichever engine fills it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache, partial
from urllib.parse import quote

from entente import urls
from entente.adapters.cards import card_of
from entente.adapters.sharing import Codes, Share, share_of
from entente.edition import Edition
from entente.i18n.calendar import day_words
from entente.i18n.words import word
from entente.model.languages import Language
from entente.output import Page

LANGUAGE_NAMES: dict[Language, str] = {"fr": "Français", "de": "Deutsch", "lb": "Lëtzebuergesch", "en": "English"}
_MENU = ("agreements", "projects", "news", "communes", "map", "about")
_FOOTER = (
    "participation",
    "agenda",
    "timeline",
    "coverage",
    "follow",
    "themes",
    "objectives",
    "instruments",
    "organisations",
    "definitions",
    "glossary",
    "method",
    "knowledge",
    "easy",
    "accessibility",
    "legal",
    "colophon",
)
_KIND_OF = {
    "agreements": "agreement",
    "projects": "project",
    "news": "news",
    "communes": "commune",
    "themes": "theme",
    "objectives": "objective",
    "instruments": "instrument",
    "organisations": "organisation",
}


@dataclass(frozen=True, kw_only=True)
class Apology:
    """What the page for addresses that lead nowhere says in one language."""

    language: Language
    title: str
    text: str
    home: Link


@dataclass(frozen=True, kw_only=True)
class Link:
    """A link in the frame."""

    title: str
    url: str | None
    current: bool = False
    type: str = ""


@dataclass(frozen=True, kw_only=True)
class LanguageLink:
    """A link to the same page in another language."""

    language: str
    name: str
    url: str
    current: bool
    absolute: str
    """The same address as search engines want it."""


@dataclass(frozen=True, kw_only=True)
class View:
    """Everything the frame shows around a page; all addresses are ready to use."""

    language: Language
    t: Callable[..., str]
    title: str
    description: str
    site_name: str
    canonical: str | None
    alternates: tuple[LanguageLink, ...]
    x_default: str | None
    menu: tuple[Link, ...]
    footer: tuple[Link, ...]
    breadcrumbs: tuple[Link, ...]
    kind: str
    kind_label: str
    edit_url: str | None
    report_url: str | None
    as_of: str | None
    home_url: str
    search_url: str
    feeds: tuple[Link, ...] = ()
    accent: str = ""
    notice: str = ""
    robots: str | None = None
    is_searched: bool = True
    css: tuple[str, ...] = ()
    stylesheets: tuple[str, ...] = ()
    js: tuple[str, ...] = ()
    pagefind_url: str | None = None
    build_date: str = ""
    head_extra: tuple[str, ...] = ()
    card_url: str | None = None
    card_text: str = ""
    share: Share | None = None


@dataclass(frozen=True, kw_only=True)
class Assets:
    """Style sheets and scripts of every page, as URIs."""

    css: tuple[str, ...]
    js: tuple[str, ...]
    has_search: bool
    codes: Codes = field(default_factory=Codes)


def page_view(page: Page, edition: Edition, assets: Assets, root: str | None = None) -> View:
    """Return the view of a page; `root` replaces the relative way to the site's root, for pages shown anywhere."""
    root = "../" * page.uri.count("/") if root is None else root
    here = partial(_from, root)
    t = partial(_word, page.language)
    card = card_of(page, edition.site_name)
    return View(
        language=page.language,
        t=t,
        title=page.title,
        description=page.description,
        site_name=edition.site_name,
        canonical=edition.url(page.uri) if page.is_listed else None,
        alternates=_alternates(page, edition, here),
        x_default=edition.url("" if page.kind == "home" else page.address.uris[0][1]),
        menu=_links(_MENU, page.language, root, page.menu),
        footer=_links(_FOOTER, page.language, root, page.menu),
        breadcrumbs=_breadcrumbs(page, here),
        kind=page.kind,
        kind_label=t(f"kind.{page.kind}") if page.kind != "search" else "",
        edit_url=edition.edit_url + quote(page.source) if edition.edit_url and page.source else None,
        report_url=_report_url(page, edition),
        as_of=page.as_of,
        home_url=here(urls.home().uri(page.language)),
        search_url=here(urls.index("search").uri(page.language)),
        feeds=tuple(Link(title=feed.title, url=here(feed.uri), type=feed.type) for feed in page.feeds),
        accent=f"accent-{page.accent}" if page.accent else "",
        notice=urls.resolve(page.notice, page.uri),
        robots=None if page.is_listed else "noindex",
        is_searched=page.is_listed and not page.is_excerpt and page.kind != "search",
        stylesheets=tuple(map(here, assets.css)),
        js=tuple(map(here, assets.js)),
        pagefind_url=here("pagefind/pagefind.js") if assets.has_search else None,
        build_date=day_words(edition.today, page.language),
        head_extra=tuple(urls.resolve(html, page.uri) for html in page.head_extra),
        card_url=edition.url(card.uri) if page.is_listed else None,
        card_text=card.alternative,
        share=share_of(page, edition, assets.codes),
    )


def _alternates(page: Page, edition: Edition, here: Callable[[str], str]) -> tuple[LanguageLink, ...]:
    return tuple(
        LanguageLink(
            language=language,
            name=LANGUAGE_NAMES[language],
            url=here(uri),
            current=language == page.language,
            absolute=edition.url(uri),
        )
        for language, uri in page.address.uris
        if language in edition.languages
    )


def _breadcrumbs(page: Page, here: Callable[[str], str]) -> tuple[Link, ...]:
    if page.kind == "home":
        return ()
    above = (Link(title=title, url=here(uri)) for title, uri in page.breadcrumbs)
    return (*above, Link(title=page.title, url=None))


def _from(root: str, uri: str) -> str:
    return (root + uri) or "./"


def _word(language: Language, key: str, **found: object) -> str:
    return word(key, language, **found)


@lru_cache(maxsize=4096)
def _links(keys: tuple[str, ...], language: Language, root: str, current: str) -> tuple[Link, ...]:
    return tuple(
        Link(
            title=_menu_title(key, language),
            url=_from(root, _menu_address(key).uri(language)),
            current=key == current,
        )
        for key in keys
        if language in dict(_menu_address(key).uris)
    )


def _menu_title(key: str, language: Language) -> str:
    if key in _KIND_OF:
        return word(f"kinds.{_KIND_OF[key]}", language)
    return word("definitions.title" if key == "definitions" else f"menu.{key}", language)


def _menu_address(key: str) -> urls.Address:
    return urls.hand_written(key) if key in {**urls.HAND_WRITTEN, **urls.IN_SOME_LANGUAGES} else urls.index(key)


def _report_url(page: Page, edition: Edition) -> str | None:
    if edition.report_email is None:
        return None
    subject = quote(word("report.subject", page.language, title=page.title))
    body = quote(
        word(
            "report.body",
            page.language,
            url=edition.url(page.uri),
            source=page.source or "–",
            date=edition.today.isoformat(),
        )
    )
    return f"mailto:{edition.report_email}?subject={subject}&body={body}"


def hand_written_page(uri: str, metadata: Mapping[str, object], title: str, source: str) -> Page:
    """Return what a hand-written page at `uri` says about itself, from its front matter; its body is the engine's.

    Raises:
        KeyError: there is no hand-written page at this address (see `urls.hand_written`).
    """
    key, language = hand_written_at(uri)
    said = {
        "notice.unreviewed": metadata.get("translation") == "unreviewed",
        "notice.easy": bool(metadata.get("easy")),
    }
    notice = "\n".join(
        f'<div class="notice notice--unreviewed"><p>{word(sentence, language)}</p></div>'
        for sentence, is_so in said.items()
        if is_so
    )
    return Page(
        address=urls.hand_written(key),
        language=language,
        title=str(metadata.get("title") or title),
        description=str(metadata.get("description") or ""),
        kind="text",
        head="",
        notice=notice,
        breadcrumbs=((word("home", language), urls.home().uri(language)),),
        source=source,
        menu=key,
    )


def hand_written_at(uri: str) -> tuple[str, Language]:
    """Return key and language of the hand-written page at `uri`.

    Raises:
        KeyError: there is none.
    """
    for key, names in {**urls.HAND_WRITTEN, **urls.IN_SOME_LANGUAGES}.items():
        for language, name in names.items():
            if uri == f"{language}/{name}/":
                return key, language
    raise KeyError(uri)


def apologies(edition: Edition, root: str) -> list[Apology]:
    """Return what the site-wide error page says in the languages besides its own, for servers that know only this one.

    `root` is the address of the site, with its last stroke.
    """
    return [
        Apology(
            language=language,
            title=word("not_found", language),
            text=word("not_found_text", language),
            home=Link(title=word("not_found_home", language), url=f"{root}{language}/"),
        )
        for language in edition.languages[1:]
    ]
