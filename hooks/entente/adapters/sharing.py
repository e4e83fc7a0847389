"""By what a page is passed on: a mail, its address, a QR code on paper, a card for other sites."""

from __future__ import annotations

import json
from collections.abc import Container, Iterable
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from urllib.parse import quote

import segno
from markupsafe import Markup

from entente.edition import Edition
from entente.i18n.words import word
from entente.output import Page

_KINDS_WITH_CODE = ("agreement", "project", "commune")
_FRAME = Markup('<iframe src="{}" title="{}" width="400" height="320" loading="lazy"></iframe>')


@dataclass(frozen=True, kw_only=True)
class Share:
    """How the page can be shared; all addresses are absolute."""

    address: str
    mail_url: str
    code: Markup | None = None
    """The address as a QR code (inline SVG), shown on paper."""
    embed_url: str | None = None
    embed_html: str | None = None
    """What to paste into another site."""


def share_of(page: Page, edition: Edition, codes: Codes) -> Share | None:
    """Return how a page can be shared, or None for pages that are not meant to be found."""
    if not page.is_listed or page.kind in ("not-found", "search"):
        return None
    address = edition.url(page.uri)
    subject, body = quote(page.title), quote(f"{page.title}\n{address}\n")
    embed_url = edition.url(page.embedded) if page.embedded else None
    is_printed_often = page.kind in _KINDS_WITH_CODE
    return Share(
        address=address,
        mail_url=f"mailto:?subject={subject}&body={body}",
        code=codes.code(address, word("share.code", page.language)) if is_printed_often else None,
        embed_url=embed_url,
        embed_html=str(_FRAME.format(embed_url, f"{page.title} – {edition.site_name}")) if embed_url else None,
    )


class Codes:
    """QR codes of addresses, kept between builds in one file; drawing one takes almost two milliseconds."""

    def __init__(self, cache: Path | None = None) -> None:
        self._cache = cache
        self._kept: dict[str, str] = json.loads(cache.read_text()) if cache and cache.exists() else {}
        self.used: dict[str, str] = {}
        """Size and path of each code that a page has asked for, by its address."""

    def code(self, address: str, title: str) -> Markup:
        """Return the QR code of an address as inline SVG, `title` saying what it is."""
        lines = self.used.get(address) or self._kept.get(address) or _lines(address)
        self.used[address] = lines
        size, _, path = lines.partition(" ")
        return Markup(
            '<svg class="qr" viewBox="-4 -4 {0} {0}" role="img"><title>{1}</title><path class="qr__ground" '
            'd="M-4-4h{0}v{0}h-{0}z"/><path class="qr__lines" d="{2}"/></svg>'
        ).format(int(size) + 8, title, path)

    def save(self, addresses: Container[str]) -> None:
        """Keep the codes of `addresses`, the pages of the site."""
        kept = {address: lines for address, lines in {**self._kept, **self.used}.items() if address in addresses}
        if self._cache is not None and kept != self._kept:
            self._cache.parent.mkdir(parents=True, exist_ok=True)
            self._cache.write_text(json.dumps(kept, sort_keys=True))


def _lines(address: str) -> str:
    """Return size and path of a code: a line along each row, in relative steps, because they are short.

    One mask serves for all, since trying the eight takes eight times as long.
    """
    code = segno.make_qr(address, error="m", mask=3, boost_error=False)
    rows = (_row(y, row) for y, row in enumerate(code.matrix))
    return f"{len(code.matrix)} {''.join(rows)}"


def _row(y: int, row: Iterable[int]) -> str:
    """Return the path along the dark modules of a row, one unit high when it is drawn with a line that wide."""
    runs = [(bool(dark), len(list(same))) for dark, same in groupby(row)]
    while runs and not runs[-1][0]:
        runs.pop()
    return f"M0 {y}.5" + "".join(f"{'h' if dark else 'm'}{length}{'' if dark else ' 0'}" for dark, length in runs)
