"""Picture files: whether they can be shown, and how large they are."""

from __future__ import annotations

import warnings
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from entente.model.pictures import PictureSize

if TYPE_CHECKING:
    from PIL import Image

PICTURES = {".avif": "AVIF", ".gif": "GIF", ".jpeg": "JPEG", ".jpg": "JPEG", ".png": "PNG", ".webp": "WEBP"}
"""Endings of picture files, and the format that each stands for."""
PIXEL_LIMIT = 50
"""Millions of pixels, as good telephones make them: a small file can hold so many more that they fill the memory."""

ORIENTATION = 0x0112
"""EXIF tag: 5 to 8 say that the picture lies on its side (CIPA DC-008, 4.6.5)."""
_READ_AS = {kind: ending for ending, kind in PICTURES.items()}


class NotShowable(Exception):  # noqa: N818 – no mistake of a program
    """A file that the site cannot show as a picture: the code of the problem, and what was found."""

    def __init__(self, code: str, **found: str) -> None:
        super().__init__(code)
        self.code = code
        self.found = found


def is_picture(file: Path) -> bool:
    """Return whether a file is a picture by its ending."""
    return file.suffix.lower() in PICTURES


def picture_size(file: Path) -> PictureSize:
    """Return the size of a picture as the site shows it.

    Raises:
        NotShowable: the file is damaged, no picture, of another kind than its ending says, moving, or too large.
    """
    known = file.stat()
    return _picture_size(file, known.st_mtime_ns, known.st_size)


# While `mkdocs serve` runs, most pictures are the same as at the last save.
@lru_cache(maxsize=4096)
def _picture_size(file: Path, _modified: int, _size: int) -> PictureSize:
    from PIL import Image  # only where there are pictures: it takes as long to load as fifty records

    expected = PICTURES[file.suffix.lower()]
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of tags that are published no more than what they warn of
            image = Image.open(BytesIO(file.read_bytes()), formats=sorted(_READ_AS))
            _refuse_other_kinds(image, expected, file.name)
            return _size_of(image)
    except NotShowable:
        raise
    except Image.DecompressionBombError:
        raise _too_many_pixels(file.name) from None
    # What a decoder stumbles over in a damaged or hostile file can be anything, and always means the same.
    except Exception:
        raise NotShowable("picture-unreadable", name=file.name, format=_name_of(expected)) from None


def _refuse_other_kinds(image: Image.Image, expected: str, name: str) -> None:
    # MPO: a JPEG that telephones follow with a second one, such as its brightness.
    kind = "JPEG" if image.format == "MPO" else str(image.format)
    if kind != expected:
        raise NotShowable("picture-ending", name=name, format=_name_of(kind), ending=_READ_AS[kind])
    if image.format != "MPO" and getattr(image, "n_frames", 1) > 1:
        raise NotShowable("picture-moving", name=name)
    if image.width * image.height > PIXEL_LIMIT * 1_000_000:
        raise _too_many_pixels(name)


def _size_of(image: Image.Image) -> PictureSize:
    width, height = image.size
    # JPEG can be read at an eighth of its size: enough to notice that its end is missing.
    image.draft("RGB", (width // 8, height // 8))
    image.load()
    is_on_its_side = image.getexif().get(ORIENTATION, 1) in (5, 6, 7, 8)
    return PictureSize.published(*((height, width) if is_on_its_side else (width, height)))


def _too_many_pixels(name: str) -> NotShowable:
    return NotShowable("picture-pixels", name=name, limit=str(PIXEL_LIMIT))


def _name_of(kind: str) -> str:
    return "WebP" if kind == "WEBP" else kind
