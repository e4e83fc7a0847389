"""Pictures for social networks: what stands on them, how large they are, and that they are drawn once."""

import io
from pathlib import Path

import pytest
from PIL import Image
from tests.builders import a_catalogue, a_news_item, a_project, an_edition

from entente.adapters.cards import Artist, Card, card_of, write_cards
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


def test_card_is_drawn_once(root: Path, tmp_path: Path) -> None:
    cards = {"fr/": CARD, "de/": CARD}
    write_cards(cards, tmp_path / "a", tmp_path / "cache", root / FONT)
    (kept,) = (tmp_path / "cache").iterdir()
    kept.write_bytes(b"drawn before")
    write_cards(cards, tmp_path / "b", tmp_path / "cache", root / FONT)
    assert sorted(path.relative_to(tmp_path / "b").as_posix() for path in (tmp_path / "b").rglob("*.png")) == [
        "cards/de.png",
        "cards/fr.png",
    ]
    assert (tmp_path / "b" / "cards" / "fr.png").read_bytes() == b"drawn before"


def test_several_processes_draw_the_same_pictures(root: Path, tmp_path: Path) -> None:
    cards = {
        f"fr/{number}/": Card(title=f"Titre {number}", kicker="", site_name="Entente", accent=1) for number in range(60)
    }
    for folder, processes in (("one", 1), ("two", 2)):
        write_cards(cards, tmp_path / folder, tmp_path / f"{folder}-cache", root / FONT, processes)
    drawn = [
        {path.name: path.read_bytes() for path in (tmp_path / folder / "cards" / "fr").iterdir()}
        for folder in ("one", "two")
    ]
    assert drawn[0] == drawn[1]


def test_every_page_has_a_card_in_its_language() -> None:
    catalogue, edition = a_catalogue(a_news_item(), a_project()), an_edition()
    pages = [output for producer in PAGES for output in producer(catalogue, edition) if isinstance(output, Page)]
    cards = {page.uri: card_of(page, "Entente") for page in pages}
    assert cards["de/konventionen/vallee/projekte/pont/"] == Card(
        title="Bridge (de)", kicker="Projekt · Vallée", site_name="Entente", accent=1
    )
    assert cards["de/konventionen/vallee/projekte/pont/"].alternative == "Bridge (de) – Projekt · Vallée – Entente"
    assert [uri for uri, card in cards.items() if not card.title] == []
