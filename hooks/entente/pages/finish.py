"""The last step of every page: head, sections, sources and notices put together as an output."""

from __future__ import annotations

from dataclasses import dataclass

from entente import urls
from entente.model.dates import PartialDate
from entente.output import Feed, Page, Section
from entente.pages.embed import embedded_uri
from entente.pages.facts import search_facts
from entente.pages.rendering import Rendering
from entente.pages.structured import structured_data
from entente.pages.subscriptions import page_subscriptions

_DESCRIPTION_LENGTH = 160


@dataclass(frozen=True, kw_only=True)
class Frame:
    """What a page says about itself to the frame of the site around it."""

    address: urls.Address
    title: str
    description: str
    kind: str
    menu: str = ""
    accent: int = 0
    above: tuple[tuple[str, urls.Address], ...] = ()
    """Title and address of the pages above it, without the home page."""
    as_of: PartialDate | None = None
    metadata: tuple[tuple[str, str], ...] = ()
    feeds: tuple[Feed, ...] = ()
    head_extra: tuple[str, ...] = ()
    is_listed: bool = True
    is_excerpt: bool = False


def finish(p: Rendering, frame: Frame, head: str, sections: tuple[Section, ...]) -> Page:
    """Return the page of `frame` with its sections, its numbered sources last, and the notice on its translation."""
    is_own_page = p.record is not None and frame.address == urls.record(p.record)
    sections = (*sections, *p.ending(is_own_page=is_own_page))
    breadcrumbs = (
        (p.t("home"), urls.home().uri(p.language)),
        *((title, address.uri(p.language)) for title, address in frame.above),
    )
    return Page(
        address=frame.address,
        language=p.language,
        title=frame.title,
        description=shortened(frame.description),
        kind=frame.kind,
        head=head,
        sections=sections,
        notice=str(p.notice()),
        breadcrumbs=breadcrumbs,
        source=p.record.path if p.record else None,
        as_of=str(p.date(frame.as_of).striptags()) if frame.as_of else None,
        accent=frame.accent,
        feeds=frame.feeds or page_subscriptions(p, frame.kind),
        metadata=_metadata(p, frame),
        head_extra=(*frame.head_extra, *_structured(p, frame, breadcrumbs)),
        embedded=embedded_uri(p, frame.address),
        menu=frame.menu,
        is_listed=frame.is_listed,
        is_excerpt=frame.is_excerpt,
    )


def _metadata(p: Rendering, frame: Frame) -> tuple[tuple[str, str], ...]:
    facts = search_facts(p)
    known = {name for name, _ in facts}
    return (*facts, *((name, value) for name, value in frame.metadata if name not in known))


def _structured(p: Rendering, frame: Frame, breadcrumbs: tuple[tuple[str, str], ...]) -> tuple[str, ...]:
    uri = frame.address.uri(p.language)
    return (structured_data(p, breadcrumbs, frame.title, uri, frame.kind),) if frame.is_listed else ()


def shortened(text: str) -> str:
    """Return `text` cut after the last whole word within the length search engines show."""
    if len(text) <= _DESCRIPTION_LENGTH:
        return text
    return text[: _DESCRIPTION_LENGTH - 1].rsplit(" ", 1)[0].rstrip(" ,;:–") + "…"
