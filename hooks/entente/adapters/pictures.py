"""Pictures as the site publishes them: drawn anew from their pixels, upright, in several widths, kept in a cache."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Iterator, Mapping
from io import BytesIO
from pathlib import Path

import PIL
from PIL import Image, ImageCms

from entente import urls
from entente.load.media import MediaFile
from entente.load.pictures import ORIENTATION, PICTURES
from entente.model.pictures import PictureSize

_VERSION = f"1 {PIL.__version__}"
"""Of what is done here: with another one, what the cache keeps is not used."""
_CHECKSUM = 32
_COLOURS_OF_A_DRAWING = 256
_SAVED: Mapping[str, Mapping[str, int]] = {
    "AVIF": {"quality": 65, "max_threads": 1},
    "GIF": {},
    "JPEG": {"quality": 85, "optimize": True, "progressive": True},
    "PNG": {"optimize": True},
    "WEBP": {"quality": 85, "method": 4},
}
"""How the picture is saved in the kind in which it came."""
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""What sets a picture upright; Pillow's own way also writes the other tags anew, and fails where one is broken."""
_PHOTOGRAPH = {"quality": 78, "method": 4}
_DRAWING = {"lossless": True, "quality": 60, "method": 4}


def published_pictures(media: MediaFile, size: PictureSize, cache: Path) -> Iterator[tuple[str, bytes]]:
    """Yield URI and bytes of a picture: at its own URI in its own kind, then as WebP in each of its widths.

    Nothing of the file but its pixels is published: neither place nor device, nor what else it may hide.
    """
    raw = media.file.read_bytes()
    key = hashlib.sha256(_VERSION.encode() + media.file.suffix.lower().encode() + b"\0" + raw).hexdigest()
    image: Image.Image | None = None
    for width in (None, *size.widths):
        place = cache / (f"{key}-{width}.webp" if width else key)
        content = kept(place)
        if content is None:
            image = image or _upright(raw)
            content = _webp(image, size, width) if width else _fallback(image, size, media.file)
            keep(place, content)
        yield urls.picture(media.uri, width) if width else media.uri, content


def kept(place: Path) -> bytes | None:
    """Return what the cache keeps at `place`, or None where it keeps nothing or something broken."""
    try:
        found = place.read_bytes()
    except FileNotFoundError:
        return None
    checksum, content = found[:_CHECKSUM], found[_CHECKSUM:]
    return content if hashlib.sha256(content).digest() == checksum else None


def keep(place: Path, content: bytes) -> None:
    """Put `content` into the cache at `place`, at once and whole, whoever else writes or reads there."""
    place.parent.mkdir(parents=True, exist_ok=True)
    number, name = tempfile.mkstemp(dir=place.parent, prefix=".writing-")
    try:
        with os.fdopen(number, "wb") as file:
            file.write(hashlib.sha256(content).digest() + content)
        Path(name).replace(place)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _upright(raw: bytes) -> Image.Image:
    """Return the pixels of a picture as it is meant to be looked at, in the colours that every screen knows (sRGB)."""
    image: Image.Image = Image.open(BytesIO(raw), formats=sorted(set(PICTURES.values())))
    turn = _TURNS.get(image.getexif().get(ORIENTATION, 1))
    profile = image.info.get("icc_profile")
    image = image if turn is None else image.transpose(turn)
    if image.mode.startswith("I"):  # 16 bits for each pixel, of which Pillow would cut off the brightest
        image = image.point(lambda value: value / 256).convert("L")
    has_holes = image.has_transparency_data
    holes = image.convert("RGBA").getchannel("A") if has_holes else None
    image = _in_usual_colours(image, profile) if profile else image.convert("RGB")
    if holes is not None:
        image.putalpha(holes)
    return Image.frombytes(image.mode, image.size, image.tobytes())  # without what the file said besides


def _in_usual_colours(image: Image.Image, profile: bytes) -> Image.Image:
    if image.mode not in ("RGB", "CMYK", "L"):
        image = image.convert("RGB")
    try:
        known = ImageCms.ImageCmsProfile(BytesIO(profile))
        found = ImageCms.profileToProfile(image, known, ImageCms.createProfile("sRGB"), outputMode="RGB")
    except (ImageCms.PyCMSError, OSError):
        found = None  # a profile that cannot be read, or of another kind of colours
    return found or image.convert("RGB")


def _webp(image: Image.Image, size: PictureSize, width: int) -> bytes:
    is_drawing = image.getcolors(_COLOURS_OF_A_DRAWING) is not None
    return _saved(_scaled(image, size, width), "WEBP", _DRAWING if is_drawing else _PHOTOGRAPH)


def _fallback(image: Image.Image, size: PictureSize, file: Path) -> bytes:
    kind = PICTURES[file.suffix.lower()]
    return _saved(_scaled(image, size, size.width), kind, _SAVED[kind])


def _scaled(image: Image.Image, size: PictureSize, width: int) -> Image.Image:
    wanted = (width, size.height_at(width))
    return image if image.size == wanted else image.resize(wanted, Image.Resampling.LANCZOS)


def _saved(image: Image.Image, kind: str, how: Mapping[str, int]) -> bytes:
    content = BytesIO()
    image.save(content, kind, **how)
    return content.getvalue()
