"""Pictures and documents of the content reach the site at the address the pages name, and nothing else does."""

import re
from pathlib import Path

import pytest
from lxml import html
from tests.builders import a_catalogue, a_news_item, a_text, an_edition
from tests.pictures import a_drawing, opened, saved

from entente import urls
from entente.adapters.media import publish_media
from entente.build import load_catalogue, produce
from entente.output import Page
from entente.pages.news import news_pages

PICTURE = {"file": "media/pont/vue.jpg", "alternative": a_text("The bridge"), "credit": "Ville, CC BY 4.0"}


@pytest.fixture
def media(tmp_path: Path) -> Path:
    """The folder `media/` of the agreement `vallee`."""
    folder = tmp_path / "content" / "agreements" / "vallee" / "media"
    folder.mkdir(parents=True)
    return folder


def published(folder: Path) -> list[str]:
    """What is published of the content in `folder`."""
    uris = publish_media(folder / "content", folder / "site", folder / "cache")
    site = folder / "site"
    assert sorted(path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()) == uris
    return uris


def test_documents_are_copied_to_the_address_that_pages_name(media: Path, tmp_path: Path) -> None:
    (media / "pont").mkdir()
    (media / "pont" / "plan.pdf").write_bytes(b"document")
    (media / "pont" / ".hidden").write_bytes(b"")

    assert published(tmp_path) == [urls.media("vallee", "media/pont/plan.pdf")]
    assert (tmp_path / "site" / "media" / "vallee" / "pont" / "plan.pdf").read_bytes() == b"document"


def test_picture_is_published_in_its_kind_and_as_webp_never_wider_than_it_is(media: Path, tmp_path: Path) -> None:
    (media / "vue.png").write_bytes(saved(a_drawing(900, 300), "PNG"))

    uris = published(tmp_path)

    files = {uri: opened((tmp_path / "site" / uri).read_bytes()) for uri in uris}
    assert {uri: (image.format, image.size) for uri, image in files.items()} == {
        "media/vallee/vue.png": ("PNG", (900, 300)),
        "pictures/vallee/vue.png/400.webp": ("WEBP", (400, 133)),
        "pictures/vallee/vue.png/800.webp": ("WEBP", (800, 267)),
        "pictures/vallee/vue.png/900.webp": ("WEBP", (900, 300)),
    }


def test_damaged_picture_is_left_out(media: Path, tmp_path: Path) -> None:
    (media / "vue.png").write_bytes(b"no picture")
    assert published(tmp_path) == []


@pytest.mark.parametrize("linked", ["file", "folder", "media", "agreement"])
def test_nothing_behind_a_symbolic_link_is_published(linked: str, tmp_path: Path) -> None:
    outside = tmp_path / "outside" / "media"
    outside.mkdir(parents=True)
    (outside / "secret.txt").write_bytes(b"secret")
    (outside / "secret.png").write_bytes(saved(a_drawing(), "PNG"))
    agreement = tmp_path / "content" / "agreements" / "vallee"
    link, target = {
        "file": (agreement / "media" / "secret.txt", outside / "secret.txt"),
        "folder": (agreement / "media" / "plans", outside),
        "media": (agreement / "media", outside),
        "agreement": (agreement, outside.parent),
    }[linked]
    link.parent.mkdir(parents=True)
    link.symlink_to(target)

    assert published(tmp_path) == []


def news_page(**changes: object) -> html.HtmlElement:
    pages = news_pages(a_catalogue(a_news_item(**changes)), an_edition(languages=("en",)))
    page = next(page for page in pages if isinstance(page, Page) and page.kind == "news")
    text = urls.resolve("".join(section.html for section in page.sections), page.uri)
    return html.fragment_fromstring(text, create_parent="div")


def test_picture_of_a_news_item_is_described_and_credited() -> None:
    (figure,) = news_page(picture=PICTURE).findall(".//figure")
    (image,) = figure.findall("picture/img")
    assert (image.get("src"), image.get("alt")) == ("../../../media/vallee/pont/vue.jpg", "The bridge (en)")
    assert figure.findtext("figcaption") == "Picture: Ville, CC BY 4.0"


def test_document_in_the_media_folder_is_linked() -> None:
    page = news_page(documents=[{"title": "Plan", "file": "media/plan.pdf"}])
    assert page.xpath("//a[normalize-space()='Plan']/@href") == ["../../../media/vallee/plan.pdf"]


def test_every_picture_that_pages_offer_is_published(root: Path, tmp_path: Path) -> None:
    content = root / "tests" / "golden" / "content"
    pages = [page for page in produce(load_catalogue(content), an_edition()) if isinstance(page, Page)]
    text = "".join(section.html for page in pages for section in page.sections)
    offered = set(re.findall(rf"{urls.ROOT}((?:media|pictures)/[^\s\"]+)", text))

    published = publish_media(content, tmp_path / "site", tmp_path / "cache")

    assert sorted(offered) == published
