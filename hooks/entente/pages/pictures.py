"""A picture of a record as a page offers it: in several widths, of which the browser takes the one it needs."""

from __future__ import annotations

from dataclasses import dataclass

from entente import urls
from entente.model.catalogue import Catalogue
from entente.model.pictures import PictureSize
from entente.model.record import Record
from entente.model.values import Picture

_COLUMN = 940
"""Pixels of the widest column of text, to which the style sheet keeps pictures."""
_HIGHEST = 900
"""Pixels: a picture that is higher would not be seen at once on any screen."""


@dataclass(frozen=True, kw_only=True)
class Shown:
    """What an `img` element says of a picture's files."""

    address: str
    """Address of the picture in the kind in which its maker gave it, for browsers that do not know WebP."""
    size: PictureSize | None = None
    """The largest size in which it is shown; None where the catalogue was made without the files, as tests do."""
    srcset: str = ""
    """Addresses and widths in WebP (https://html.spec.whatwg.org/#srcset-attributes)."""
    sizes: str = ""
    """How wide it will be, for the browser to choose before it knows the style sheet."""


def media_address(record: Record, file: str) -> str:
    """Return the address of a file in the folder `media/` of a record's agreement, as made by `urls.link`."""
    return urls.link(_uri(record, file))


def shown_picture(catalogue: Catalogue, record: Record, picture: Picture) -> Shown:
    """Return where the files of a record's picture are, as addresses made by `urls.link`, and its size."""
    uri = _uri(record, picture.file)
    size = catalogue.pictures.get(uri)
    if size is None:
        return Shown(address=urls.link(uri))
    shown = size.at_most_high(_HIGHEST)
    return Shown(
        address=urls.link(uri),
        size=shown,
        srcset=", ".join(f"{urls.link(urls.picture(uri, width))} {width}w" for width in size.widths),
        # Widths measured on the pages; an em in a condition is 16 pixels, whatever the style sheet says.
        sizes=f"(min-width: 64em) {min(shown.width, _COLUMN)}px, 92vw",
    )


def _uri(record: Record, file: str) -> str:
    return urls.media(getattr(record, "agreement", record.id), file)
