"""The digest: what is new in a time, as a newsletter in plain text, Markdown and HTML for mail."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from entente import urls
from entente.edition import Edition
from entente.feeds.entries import Entry, entries_about
from entente.feeds.telling import ENVIRONMENT, Teller, Told
from entente.i18n.calendar import day_words
from entente.i18n.words import word
from entente.model.appointments import Appointment, appointments, last_day
from entente.model.catalogue import Catalogue
from entente.model.languages import Language

_WIDTH = 72
_MARKDOWN_SIGNS = re.compile(r"([\\`*_{}\[\]()#+!<>|])")


@dataclass(frozen=True, kw_only=True)
class Group:
    """What is new about one agreement, newest first."""

    title: str
    url: str
    items: tuple[Told, ...]


@dataclass(frozen=True, kw_only=True)
class Coming:
    """An event ahead."""

    title: str
    when: str
    where: str
    url: str


@dataclass(frozen=True, kw_only=True)
class Digest:
    """A newsletter in one language."""

    title: str
    period: str
    groups: tuple[Group, ...]
    coming: tuple[Coming, ...]
    teller: Teller

    @property
    def count(self) -> int:
        """Return how many things are new."""
        return sum(len(group.items) for group in self.groups)


def digest(
    catalogue: Catalogue,
    edition: Edition,
    language: Language,
    since: date,
    until: date,
    agreement: str | None = None,
) -> Digest | None:
    """Return what is new from `since` to `until` (both included), of one agreement or all; None when nothing is.

    What is only known to a month or year counts for its first day, so that each thing is told in one digest.
    """
    teller = Teller(catalogue, edition, language)
    record = catalogue.agreements[agreement] if agreement else None
    found = [entry for entry in entries_about(catalogue, record) if _is_within(entry, since, until)]
    if not found:
        return None
    period = teller.t("digest.period", since=day_words(since, language), until=day_words(until, language))
    name = teller.plain(record.title) if record else edition.site_name
    ahead = [one for one in appointments(catalogue, record) if _is_ahead(one, until)]
    return Digest(
        title=teller.t("digest.title", name=name),
        period=period,
        groups=tuple(_groups(teller, found, agreement)),
        coming=tuple(_coming(teller, one) for one in ahead),
        teller=teller,
    )


def _is_within(entry: Entry, since: date, until: date) -> bool:
    return entry.changed is not None and since <= entry.changed.earliest <= until


def _is_ahead(one: Appointment, until: date) -> bool:
    return one.event is not None and one.event.state != "cancelled" and last_day(one.begin) > until


def _groups(teller: Teller, entries: list[Entry], only: str | None) -> Iterator[Group]:
    for identifier, agreement in teller.catalogue.agreements.items():
        own = tuple(teller.tell(entry) for entry in entries if (only or entry.record.agreement) == identifier)
        if own:
            yield Group(title=teller.plain(agreement.title), url=teller.url(agreement), items=own)


def _coming(teller: Teller, one: Appointment) -> Coming:
    assert one.event is not None and one.item is not None  # noqa: S101 – only events come here
    return Coming(
        title=teller.plain(one.item.title),
        when=teller.when(one.event),
        where=teller.where(one.event),
        url=teller.url(one.item),
    )


def nothing_new(language: Language, since: date, until: date) -> str:
    """Return the sentence that says that nothing is new."""
    return word("digest.nothing", language, since=day_words(since, language), until=day_words(until, language))


def digest_text(found: Digest) -> str:
    """Return the digest as plain text in lines of at most 72 characters, addresses excepted."""
    t = found.teller.t
    lines = [found.title, "=" * len(found.title), "", found.period, ""]
    for group in found.groups:
        lines += [group.title, "-" * len(group.title), group.url, ""]
        for item in group.items:
            lines += [*_wrapped(f"* {item.title}"), *_wrapped(f"  {_about(item)}")]
            lines += [*_wrapped(f"  {_summary(item)}"), f"  {item.url}", ""]
    if found.coming:
        lines += [t("section.coming"), "-" * len(t("section.coming")), ""]
        for one in found.coming:
            lines += [*_wrapped(f"* {one.when}: {one.title}"), *_wrapped(f"  {one.where}"), f"  {one.url}", ""]
    lines += [t("follow.title"), _follow_url(found)]
    return "\n".join(lines) + "\n"


def _wrapped(line: str) -> list[str]:
    """Return a line as lines that fit, those after the first indented by two; nothing for a blank line."""
    return textwrap.wrap(line, _WIDTH, subsequent_indent="  ", break_long_words=False, break_on_hyphens=False)


def digest_markdown(found: Digest) -> str:
    """Return the digest as Markdown."""
    t = found.teller.t
    lines = [f"# {_escaped(found.title)}", "", _escaped(found.period), ""]
    for group in found.groups:
        lines += [f"## [{_escaped(group.title)}]({group.url})", ""]
        for item in group.items:
            lines += [f"### [{_escaped(item.title)}]({item.url})", "", f"*{_escaped(_about(item))}*", ""]
            lines += [_escaped(_summary(item)), ""] if _summary(item) else []
    if found.coming:
        lines += [f"## {t('section.coming')}", ""]
        for one in found.coming:
            place = f", {_escaped(one.where)}" if one.where else ""
            lines.append(f"- {_escaped(one.when)}{place}: [{_escaped(one.title)}]({one.url})")
        lines.append("")
    lines.append(f"[{t('follow.title')}]({_follow_url(found)})")
    return "\n".join(lines) + "\n"


def digest_mail(found: Digest) -> str:
    """Return the digest as HTML for mail programs: one column of 600 pixels, styles written at each element."""
    return ENVIRONMENT.get_template("digest.html").render(
        d=found,
        t=found.teller.t,
        language=found.teller.language,
        about=_about,
        summary=_summary,
        follow=_follow_url(found),
    )


def _about(item: Told) -> str:
    doubt = f" ({word('certainty.uncertain', item.language)})" if item.is_uncertain else ""
    return f"{item.date} · {item.kind}{doubt}"


def _summary(item: Told) -> str:
    return item.summary if item.summary != item.title else ""


def _escaped(text: str) -> str:
    return _MARKDOWN_SIGNS.sub(r"\\\1", text)


def _follow_url(found: Digest) -> str:
    return found.teller.edition.url(urls.index("follow").uri(found.teller.language))
