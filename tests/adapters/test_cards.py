"""Pictures for social networks: what stands on them, how large they are, and that they are drawn once."""

import io
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from tests.builders import a_catalogue, a_news_item, a_project, an_edition

from entente.adapters.cards import Artist, Card, card_of, write_cards
from entente.adapters.folders import written_below
from entente.output import Page
from entente.pages.producers import PAGES

FONT = "docs/assets/fonts/atkinson-hyperlegible-next-latin-wght-normal.woff2"
CARD = Card(title="Une gare", kicker="Projet · Vallée", site_name="Entente", accent=3)


@pytest.fixture
def artist(root: Path) -> Artist:
    return Artist(root / FONT)


def pixels(png: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(png))
    image.load()
    return image.convert("RGB")


def test_card_has_the_size_of_open_graph_and_the_colour_of_the_agreement(artist: Artist) -> None:
    image = pixels(artist.draw(CARD))
    assert (image.size, image.getpixel((1100, 300)), image.getpixel((600, 5))) == (
        (1200, 630),
        (0x45, 0x30, 0x7D),
        (0xE8, 0xA3, 0x3D),
    )


def test_title_is_written_in_white(artist: Artist) -> None:
    colours = {colour for _, colour in pixels(artist.draw(CARD)).crop((60, 180, 500, 280)).getcolors() or []}
    assert (255, 255, 255) in colours


def test_same_card_gives_the_same_bytes(root: Path) -> None:
    other = Artist(root / FONT)
    other.draw(Card(title="Autre chose", kicker="", site_name="Entente", accent=1))
    assert Artist(root / FONT).draw(CARD) == other.draw(CARD)


@pytest.mark.parametrize(
    "title",
    ["x", "Œuvre – „Lëtzebuerg“ l’été", "Ćwikła Łódź", "mot " * 120, "Donaudampfschifffahrt" * 20],
)
def test_any_title_fits_and_stays_below_60_kilobytes(title: str, artist: Artist) -> None:
    png = artist.draw(Card(title=title, kicker="Projet", site_name="Entente", accent=0))
    assert (pixels(png).size, len(png) < 60_000) == ((1200, 630), True)


def written(site: Path) -> dict[str, bytes]:
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*.png")}


def test_card_is_drawn_once(root: Path, tmp_path: Path) -> None:
    write_cards([CARD, CARD], tmp_path / "a", tmp_path / "cache", root / FONT)
    (kept,) = (tmp_path / "cache").iterdir()
    kept.write_bytes(b"drawn before")
    write_cards([CARD], tmp_path / "b", tmp_path / "cache", root / FONT)
    assert written(tmp_path / "b") == {CARD.uri: b"drawn before"}


def test_several_processes_draw_the_same_pictures(root: Path, tmp_path: Path) -> None:
    cards = [Card(title=f"Titre {number}", kicker="", site_name="Entente", accent=1) for number in range(60)]
    for folder, processes in (("one", 1), ("two", 2)):
        write_cards(cards, tmp_path / folder, tmp_path / f"{folder}-cache", root / FONT, processes)
    assert written(tmp_path / "one") == written(tmp_path / "two")
    assert set(written(tmp_path / "one")) == {card.uri for card in cards}


def test_what_no_page_shows_any_more_is_removed(root: Path, tmp_path: Path) -> None:
    other = replace(CARD, title="Autre chose")
    write_cards([CARD, other], tmp_path / "site", tmp_path / "cache", root / FONT)
    for left in ("cards/fr/page.png", "cards/old.png"):
        written_below(tmp_path / "site", left, b"of an earlier version")
    write_cards([other], tmp_path / "site", tmp_path / "cache", root / FONT)
    assert set(written(tmp_path / "site")) == {other.uri}


def test_a_picture_that_was_changed_in_its_place_is_put_back(root: Path, tmp_path: Path) -> None:
    write_cards([CARD], tmp_path / "site", tmp_path / "cache", root / FONT)
    shown = tmp_path / "site" / CARD.uri
    as_drawn = shown.read_bytes()
    shown.unlink()
    shown.write_bytes(b"something else")
    write_cards([CARD], tmp_path / "site", tmp_path / "cache", root / FONT)
    assert shown.read_bytes() == as_drawn


def test_address_changes_with_what_the_picture_shows() -> None:
    assert len({CARD.uri, replace(CARD, title="Autre").uri, replace(CARD, accent=4).uri}) == 3


def test_every_page_has_a_card_in_its_language() -> None:
    catalogue, edition = a_catalogue(a_news_item(), a_project()), an_edition()
    pages = [output for producer in PAGES for output in producer(catalogue, edition) if isinstance(output, Page)]
    cards = {page.uri: card_of(page, "Entente") for page in pages}
    assert cards["de/konventionen/vallee/projekte/pont/"] == Card(
        title="Bridge (de)", kicker="Projekt · Vallée", site_name="Entente", accent=1
    )
    assert cards["de/konventionen/vallee/projekte/pont/"].alternative == "Bridge (de) – Projekt · Vallée – Entente"
    assert [uri for uri, card in cards.items() if not card.title] == []
