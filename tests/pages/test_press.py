"""Press pages and cards for other sites: complete, the same bytes each time, and without scripts."""

import io
import zipfile
from datetime import date
from pathlib import Path

import pytest
from lxml import etree, html
from PIL import Image
from tests.builders import a_catalogue, a_commune, a_project, an_agreement, an_edition

from entente import urls
from entente.build import load_catalogue
from entente.edition import Edition
from entente.model.catalogue import Catalogue
from entente.output import File, Page
from entente.pages.embed import embedded_cards
from entente.pages.press import press_pages


@pytest.fixture(scope="module")
def real(root: Path) -> Catalogue:
    return load_catalogue(root / "content")


@pytest.fixture(scope="module")
def files(real: Catalogue) -> dict[str, bytes]:
    edition = Edition(today=date(2026, 11, 23), base_url="https://entente.example/")
    return {output.uri: output.content for output in press_pages(real, edition) if isinstance(output, File)}


def test_zip_holds_texts_in_four_languages_and_pictures_in_two_forms(files: dict[str, bytes]) -> None:
    archive = zipfile.ZipFile(io.BytesIO(files["press/nordstad/nordstad.zip"]))
    assert archive.namelist() == [
        "logo.png",
        "logo.svg",
        "map.png",
        "map.svg",
        "nordstad-de.txt",
        "nordstad-en.txt",
        "nordstad-fr.txt",
        "nordstad-lb.txt",
    ]
    assert archive.read("map.svg") == files["press/nordstad/map.svg"]


def test_pictures_can_be_read_and_show_the_area(files: dict[str, bytes]) -> None:
    paths = etree.fromstring(files["press/nordstad/map.svg"]).findall("{*}path")
    assert len([path for path in paths if path.get("fill") == "#0b5a6b"]) == 6
    image = Image.open(io.BytesIO(files["press/nordstad/map.png"])).convert("RGB")
    assert (image.width, (0x0B, 0x5A, 0x6B) in {colour for _, colour in image.getcolors(256) or []}) == (1600, True)


def test_same_content_gives_the_same_bytes(files: dict[str, bytes], real: Catalogue) -> None:
    edition = Edition(today=date(2026, 11, 23), base_url="https://entente.example/")
    again = {output.uri: output.content for output in press_pages(real, edition) if isinstance(output, File)}
    assert again == files


def test_presentation_is_there_in_all_languages_on_each_page() -> None:
    outputs = press_pages(a_catalogue(a_commune()), an_edition())
    page = next(output for output in outputs if isinstance(output, Page) and output.language == "de")
    (section,) = [section for section in page.sections if section.id == "boilerplate"]
    parts = html.fragment_fromstring(section.html, create_parent="div")
    assert {part.get("lang"): part.findall("p")[0].text for part in parts.findall("details/div")} == {
        "fr": "Vallée – Convention de coopération territoriale (art. 26).",
        "de": "Vallée – Konvention zur territorialen Zusammenarbeit (Art. 26).",
        "lb": "Vallée – Konventioun fir territorial Kooperatioun (Art. 26).",
        "en": "Vallée – Territorial cooperation convention (art. 26).",
    }


def test_text_tells_the_source_of_each_figure() -> None:
    figure = {"label": {"fr": "Surface"}, "number": "12", "unit": {"fr": "ha"}, "sources": ["https://source.example/f"]}
    outputs = press_pages(a_catalogue(an_agreement(key_figures=[figure])), an_edition())
    (archive,) = [one.content for one in outputs if isinstance(one, File) and one.uri.endswith(".zip")]
    text = zipfile.ZipFile(io.BytesIO(archive)).read("vallee-fr.txt").decode()
    assert "Surface\u00a0: 12 ha [https://source.example/f]" in text.split("\n\n")


def test_card_for_other_sites_has_no_script_and_leads_to_the_page() -> None:
    catalogue, edition = a_catalogue(a_project()), an_edition()
    cards = {file.uri: html.document_fromstring(file.content.decode()) for file in embedded_cards(catalogue, edition)}
    assert len(cards) == 4 * 3
    card = cards[urls.embedded(a_project(), "en") + "index.html"]
    assert (card.xpath("//script|//style|//*[@style]"), card.xpath("string(//h1/a/@href)")) == (
        [],
        "https://entente.example/en/agreements/vallee/projects/pont/",
    )
    assert card.xpath("//a[not(@target='_blank')]") == []
