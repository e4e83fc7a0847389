"""Feeds and calendars by what they follow: name, description and addresses of each in one language."""

from __future__ import annotations

from dataclasses import dataclass

from entente import urls
from entente.edition import Edition
from entente.feeds.entries import Followed, followed_address
from entente.feeds.telling import Teller
from entente.model.reference import Commune

_FIRST_YEAR = 2026
"""Year since which the site's tag URIs exist; it never changes (RFC 4151)."""


@dataclass(frozen=True, kw_only=True)
class Channel:
    """What a feed or calendar says about itself; all addresses are absolute."""

    id: str
    name: str
    """Stable name, unique over the site: `everything`, `agreement/valley`."""
    title: str
    calendar_title: str
    subtitle: str
    calendar_subtitle: str
    page: str
    """The page the channel follows."""
    address: urls.Address


def channel(teller: Teller, record: Followed) -> Channel:
    """Return the channel that follows `record`, or everything for None."""
    title = channel_name(teller, record)
    name = "everything" if record is None else f"{type(record).__name__.lower()}/{record.id}"
    address = followed_address(record)
    dates = teller.t("calendar.everything") if record is None else title
    subtitle = "feed.subtitle.everything" if record is None else "feed.subtitle"
    return Channel(
        id=tag_uri(teller, f"feed/{name}"),
        name=name,
        title=teller.t("feed.title", site=teller.edition.site_name, name=title),
        calendar_title=teller.t("feed.title", site=teller.edition.site_name, name=dates),
        subtitle=teller.t(subtitle, name=title),
        calendar_subtitle=teller.t("calendar.subtitle", name=title) if record else dates,
        page=teller.edition.url(address.uri(teller.language)),
        address=address,
    )


def channel_name(teller: Teller, record: Followed) -> str:
    """Return what a channel is called: the title of what it follows."""
    if record is None:
        return teller.t("feed.everything")
    return teller.plain(record.names if isinstance(record, Commune) else record.title)


def tag_uri(teller: Teller, name: str) -> str:
    """Return the stable identifier of `name` in the teller's language (a tag URI, RFC 4151)."""
    return f"tag:{host(teller.edition)},{_FIRST_YEAR}:{teller.language}/{name}"


def host(edition: Edition) -> str:
    """Return the name of the site's host."""
    return edition.base_url.partition("://")[2].partition("/")[0].partition(":")[0]
