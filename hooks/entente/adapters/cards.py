"""The pictures that social networks show for a page: title, kind, agreement and colour, drawn once and kept."""

from __future__ import annotations

import hashlib
import multiprocessing
import os
import shutil
import struct
import unicodedata
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from entente import urls
from entente.i18n.words import word
from entente.output import Page

WIDTH, HEIGHT = 1200, 630
"""The size that Open Graph readers expect (https://ogp.me)."""

_VERSION = "1"
"""To be changed with every change of the drawing, so that no old picture is taken from the cache."""
_TOP, _BOTTOM, _LEFT = 110, 490, 70
_SIZES = ((72, 3), (60, 4), (48, 5))
"""Sizes of the title and how many lines of each fit."""
_KICKER_SIZE, _NAME_SIZE = 34, 40
_WORTH_A_PROCESS = 50
_SHADES = 8
_TO_SHADES = [value * (_SHADES - 1) // 255 for value in range(256)]
_MARGIN = 2
_ACCENTS = {
    0: "#0a4452", 1: "#0a4452", 2: "#173f7d", 3: "#45307d", 4: "#6b2353",
    5: "#7d2a20", 6: "#5f3f05", 7: "#205027", 8: "#33454f",
}  # fmt: skip
_AMBER, _LIGHT, _TEAL = 8, 9, 10
# The mark of the site (docs/.overrides/partials-entente/icons.html), in a square of 32.
_MARK = (
    (_LIGHT, ((3, 9.5), (13.6, 3), (16.6, 14.4), (9.8, 25.4), (3, 22.6))),
    (_TEAL, ((16, 2.6), (29, 8.2), (29, 15.8), (19, 13.9))),
    (_AMBER, ((18.4, 16.3), (29, 18), (29, 24), (18.6, 29.4), (11.8, 26.4))),
)


@dataclass(frozen=True, kw_only=True)
class Card:
    """What is written on the picture of a page."""

    title: str
    kicker: str
    """Kind and agreement, in the page's language."""
    site_name: str
    accent: int

    @property
    def alternative(self) -> str:
        """Return what the picture says, for those who cannot see it."""
        return " – ".join(dict.fromkeys(part for part in (self.title, self.kicker, self.site_name) if part))

    @property
    def file(self) -> str:
        """Return the name of the picture's file, the same for the same picture only.

        So a network that has kept the picture of an address asks for the new one when it has changed.
        """
        told = "\0".join((_VERSION, self.title, self.kicker, self.site_name, str(self.accent)))
        return hashlib.sha256(told.encode()).hexdigest()[:32] + ".png"

    @property
    def uri(self) -> str:
        """Return where the picture is in the site."""
        return f"{urls.CARDS}/{self.file}"


def card_of(page: Page, site_name: str) -> Card:
    """Return the card of a page."""
    kind = word(f"kind.{page.kind}", page.language) if page.kind not in ("home", "text") else ""
    agreement = next((value for name, value in page.metadata if name == "agreement" and value != page.title), "")
    return Card(
        title=page.title,
        kicker=" · ".join(part for part in (kind, agreement) if part),
        site_name=site_name,
        accent=page.accent if page.accent in _ACCENTS else 0,
    )


def write_cards(cards: Iterable[Card], site: Path, cache: Path, font: Path, processes: int = 1) -> None:
    """Write the pictures `cards` below `site`, each at its `uri`, and remove what else is in their folder.

    Pictures already in `cache` are not drawn again; a picture already in its place stays.
    """
    wanted = {card.file: card for card in cards}
    folder = site / urls.CARDS
    for path in (cache, folder):
        path.mkdir(parents=True, exist_ok=True)
    kept = {entry.name for entry in os.scandir(cache)}
    missing = [card for name, card in wanted.items() if name not in kept]
    if processes > 1 and len(missing) > _WORTH_A_PROCESS and "fork" in multiprocessing.get_all_start_methods():
        shares = [(missing[share::processes], cache, font) for share in range(processes)]
        with multiprocessing.get_context("fork").Pool(processes) as pool:
            pool.starmap(_draw, shares)
    elif missing:
        _draw(missing, cache, font)
    there = {entry.name: entry for entry in os.scandir(folder)}
    kept_as = {entry.name: entry.inode() for entry in os.scandir(cache)}
    for name in wanted:
        found = there.pop(name, None)
        if found is None or found.inode() != kept_as[name]:
            _put(cache / name, folder / name)
    for left in there.values():
        if left.is_dir(follow_symlinks=False):
            shutil.rmtree(left.path)
        else:
            Path(left.path).unlink()


def _draw(cards: Sequence[Card], cache: Path, font: Path) -> None:
    artist = Artist(font)
    for card in cards:
        # Another build may look for it at this moment: nobody ever sees half of it.
        drawn = cache / f"{card.file}.{os.getpid()}"
        drawn.write_bytes(artist.draw(card))
        drawn.replace(cache / card.file)


def _put(kept: Path, target: Path) -> None:
    """Give a kept picture a second name, or copy it where the two places are on different disks."""
    target.unlink(missing_ok=True)
    try:
        os.link(kept, target)
    except OSError:
        shutil.copyfile(kept, target)


@dataclass(frozen=True, kw_only=True)
class Strip:
    """Some rows of a picture, as they are and compressed."""

    rows: bytes
    packed: bytes


class Artist:
    """Draws cards; what several cards share is drawn once.

    A card is put together from three strips: the upper and the lower are the same for all cards of a colour and are
    kept compressed; only the strip with the title is made anew. That takes about a millisecond instead of twenty.
    """

    def __init__(self, font: Path) -> None:
        self._font = font
        self._fonts: dict[tuple[int, int], ImageFont.FreeTypeFont] = {}
        self._words: dict[tuple[str, int, int], tuple[Image.Image, float]] = {}
        self._frames: dict[tuple[int, str], tuple[Strip, Strip]] = {}
        self._blank: dict[int, Strip] = {}
        self._ground = _ground(_BOTTOM - _TOP)

    def draw(self, card: Card) -> bytes:
        """Return the PNG of a card, with 16 colours."""
        strip = self._ground.copy()
        y = 10
        if card.kicker:
            self._line(strip, card.kicker.split(), _KICKER_SIZE, 600, y)
            y += 62
        size, lines = self._fitting(card.title)
        for line in lines:
            self._line(strip, line, size, 750, y)
            y += int(size * 1.16)
        used = min(y + 20, _BOTTOM - _TOP)
        if used not in self._blank:
            self._blank[used] = _strip(_ground(_BOTTOM - _TOP - used))
        top, bottom = self._frame(card.accent, card.site_name)
        title = _strip(strip.crop((0, 0, strip.width, used)))
        return _png(_palette(_ACCENTS[card.accent]), (top, title, self._blank[used], bottom))

    def _fitting(self, title: str) -> tuple[int, list[list[str]]]:
        for size, most in _SIZES:
            lines = self._wrapped(title.split(), size)
            if len(lines) <= most:
                return size, lines
        return size, [*lines[: most - 1], [*lines[most - 1][:-1], "…"]]

    def _wrapped(self, words: list[str], size: int) -> list[list[str]]:
        space = self._word(" ", size, 750)[1]
        lines: list[list[str]] = [[]]
        x = 0.0
        for text in words:
            width = self._word(text, size, 750)[1]
            if lines[-1] and x + width > WIDTH - 2 * _LEFT:
                lines.append([])
                x = 0
            lines[-1].append(text)
            x += width + space
        return lines

    def _line(self, strip: Image.Image, words: list[str], size: int, weight: int, y: int, left: int = _LEFT) -> None:
        x: float = left + _MARGIN
        space = self._word(" ", size, weight)[1]
        for text in words:
            mask, width = self._word(text, size, weight)
            strip.paste(mask, (round(x), y))
            x += width + space

    def _word(self, text: str, size: int, weight: int) -> tuple[Image.Image, float]:
        """Return a word as shades 0 to 7 on the ground colour, and its width."""
        found = self._words.get((text, size, weight))
        if found is None:
            font = self._font_of(size, weight)
            drawn = _drawable(text)
            width = font.getlength(drawn)
            mask = Image.new("L", (int(width) + 4, int(size * 1.3)))
            ImageDraw.Draw(mask).text((0, 0), drawn, font=font, fill=255)
            shades = mask.point(_TO_SHADES)
            indexed = Image.frombytes("P", shades.size, shades.tobytes())
            found = self._words[text, size, weight] = (indexed, width)
        return found

    def _font_of(self, size: int, weight: int) -> ImageFont.FreeTypeFont:
        if (size, weight) not in self._fonts:
            # Raqm may be there or not: the simple layout gives the same picture everywhere.
            font = ImageFont.truetype(str(self._font), size, layout_engine=ImageFont.Layout.BASIC)
            font.set_variation_by_axes([weight])
            self._fonts[size, weight] = font
        return self._fonts[size, weight]

    def _frame(self, accent: int, site_name: str) -> tuple[Strip, Strip]:
        """Return the strips above and below the title: a line of colour, the mark and the name of the site."""
        if (accent, site_name) not in self._frames:
            top, bottom = _ground(_TOP), _ground(HEIGHT - _BOTTOM)
            ImageDraw.Draw(top).rectangle((_MARGIN, 0, WIDTH + _MARGIN, 13), fill=_AMBER)
            for colour, points in _MARK:
                ImageDraw.Draw(bottom).polygon([(_LEFT + x * 2.4, 30 + y * 2.4) for x, y in points], fill=colour)
            self._line(bottom, site_name.split(), _NAME_SIZE, 700, 44, left=_LEFT + 100)
            self._frames[accent, site_name] = (_strip(top), _strip(bottom))
        return self._frames[accent, site_name]


def _drawable(text: str) -> str:
    """Return `text` with letters that the font does not have (beyond Latin-1) as their plain letter."""
    return "".join(
        letter
        if letter < "\u0100" or letter > "\u024f" or letter in "ıŒœ"
        else unicodedata.normalize("NFKD", letter)[0]
        for letter in text
    )


def _ground(height: int) -> Image.Image:
    """Return an empty strip; the pixels of its margin make the byte that PNG wants before each row (filter: none)."""
    return Image.new("P", (WIDTH + _MARGIN, height), 0)


def _strip(image: Image.Image) -> Strip:
    rows = image.tobytes("raw", "P;4")
    compressor = zlib.compressobj(1, wbits=-15, strategy=zlib.Z_RLE)
    # After a full flush, pieces compressed apart can follow one another (RFC 1951).
    return Strip(rows=rows, packed=compressor.compress(rows) + compressor.flush(zlib.Z_FULL_FLUSH))


@lru_cache(maxsize=16)
def _palette(ground: str) -> bytes:
    deep = tuple(int(ground[i : i + 2], 16) for i in (1, 3, 5))
    shades = [tuple(round(part + (255 - part) * shade / (_SHADES - 1)) for part in deep) for shade in range(_SHADES)]
    colours = [*shades, (0xE8, 0xA3, 0x3D), (0xBF, 0xE3, 0xEB), (0x3F, 0x9B, 0xB0)]
    return bytes(part for colour in colours for part in colour)


def _png(palette: bytes, strips: tuple[Strip, ...]) -> bytes:
    """Return a PNG (https://www.w3.org/TR/png-3/) of 16 colours from its strips."""
    header = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 4, 3, 0, 0, 0)
    check = 1
    for strip in strips:
        check = zlib.adler32(strip.rows, check)
    # RFC 1950: head of the stream, the pieces, an empty last piece, the checksum of all rows.
    data = b"\x78\x01" + b"".join(strip.packed for strip in strips) + b"\x03\x00" + struct.pack(">I", check)
    chunks = ((b"IHDR", header), (b"PLTE", palette), (b"IDAT", data), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, content) for name, content in chunks)


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
