"""What the search reads of each page: its words and the facts about it, without the frame, pictures and menus."""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path
from typing import TypedDict

from entente.adapters.folders import Stamp, stamp_of, written_below
from entente.incremental.digests import digest_of

_SEARCHED = b" data-pagefind-body"
_DOCUMENT = re.compile(rb"<html\b[^>]*>", re.IGNORECASE)
# What a picture shows stands beside it as text; menus and filters say what other pages tell.
_UNREAD = re.compile(rb"<(svg|nav|form)\b.*?</\1>", re.DOTALL)


class Extract(TypedDict):
    """What is remembered of an extract that has been written, in values that JSON can hold."""

    digest: str
    stamp: Stamp


def extract_of(html: bytes) -> bytes | None:
    """Return what the search reads of a page, as a page of its own in the same language; None if it is not searched.

    Pagefind takes twice as long to go through whole pages.
    """
    mark = html.find(_SEARCHED)
    if mark < 0:
        return None
    document = _DOCUMENT.search(html)
    body = html[html.rindex(b"<", 0, mark) : html.rindex(b"</main>")]
    return b"%s<body>%s</main></body></html>" % (document.group() if document else b"", _UNREAD.sub(b" ", body))


class Extracts:
    """The folder that holds the extract of every page which is searched, each at the place of its page."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def take(self, name: str, html: bytes) -> Extract | None:
        """Write the extract of the page that is the file `name`, or remove it when the page is not searched."""
        content = extract_of(html)
        if content is None:
            self.remove(name)
            return None
        written_below(self.folder, name, content)
        return {"digest": digest_of([content]), "stamp": stamp_of(self.folder / name)}

    def remove(self, name: str) -> None:
        """Remove the extract of the file `name`, if there is one."""
        with suppress(FileNotFoundError, NotADirectoryError):
            (self.folder / name).unlink()
