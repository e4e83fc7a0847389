"""Pictures and documents of the content reach the site at the address the pages name."""

from pathlib import Path

from lxml import html
from tests.builders import a_catalogue, a_news_item, a_text, an_edition

from entente import urls
from entente.adapters.media import copy_media
from entente.output import Page
from entente.pages.news import news_pages

PICTURE = {"file": "media/pont/vue.jpg", "alternative": a_text("The bridge"), "credit": "Ville, CC BY 4.0"}


def test_media_are_copied_to_the_address_that_pages_name(tmp_path: Path) -> None:
    file = tmp_path / "content" / "agreements" / "vallee" / "media" / "pont" / "vue.jpg"
    file.parent.mkdir(parents=True)
    file.write_bytes(b"picture")
    (file.parent / ".hidden").write_bytes(b"")

    copied = copy_media(tmp_path / "content", tmp_path / "site")

    assert copied == [urls.media("vallee", "media/pont/vue.jpg")]
    assert (tmp_path / "site" / copied[0]).read_bytes() == b"picture"


def news_page(**changes: object) -> html.HtmlElement:
    pages = news_pages(a_catalogue(a_news_item(**changes)), an_edition(languages=("en",)))
    page = next(page for page in pages if isinstance(page, Page) and page.kind == "news")
    text = urls.resolve("".join(section.html for section in page.sections), page.uri)
    return html.fragment_fromstring(text, create_parent="div")


def test_picture_of_a_news_item_is_described_and_credited() -> None:
    (figure,) = news_page(picture=PICTURE).findall(".//figure")
    (image,) = figure.findall("img")
    assert (image.get("src"), image.get("alt")) == ("../../../media/vallee/pont/vue.jpg", "The bridge (en)")
    assert figure.findtext("figcaption") == "Picture: Ville, CC BY 4.0"


def test_document_in_the_media_folder_is_linked() -> None:
    page = news_page(documents=[{"title": "Plan", "file": "media/plan.pdf"}])
    assert page.xpath("//a[normalize-space()='Plan']/@href") == ["../../../media/vallee/plan.pdf"]
