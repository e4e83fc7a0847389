"""Pictures stand on the page of their record in several widths, with what they show and who made them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from tests.builders import a_catalogue, a_news_item, a_project, an_agreement, an_edition

from entente import urls
from entente.model.catalogue import Catalogue
from entente.model.pictures import PictureSize
from entente.pages.agreements import agreement_pages
from entente.pages.news import news_pages
from entente.pages.pictures import shown_picture
from entente.pages.projects import project_pages

PICTURE: dict[str, Any] = {
    "file": "media/quai.jpg",
    "alternative": {"fr": "Le quai", "de": "Der Bahnsteig"},
    "credit": "Ville, CC BY 4.0",
}
SECOND = PICTURE | {"file": "media/pont/gare.jpg"}
FIGURE = (
    '<figure class="picture"><picture><source type="image/webp" '
    'srcset="{0}pictures/vallee/quai.jpg/400.webp 400w, {0}pictures/vallee/quai.jpg/640.webp 640w" '
    'sizes="(min-width: 64em) 640px, 92vw">'
    '<img src="{0}media/vallee/quai.jpg" width="640" height="480" decoding="async" alt="Le quai"></picture>\n'
    "<figcaption>Image : Ville, CC BY 4.0</figcaption></figure>"
)
PRODUCERS = {"project": project_pages, "news": news_pages, "agreement": agreement_pages}


def with_sizes(catalogue: Catalogue) -> Catalogue:
    """The catalogue with the files of both pictures."""
    sizes = {uri: PictureSize(width=640, height=480) for uri in ("media/vallee/quai.jpg", "media/vallee/pont/gare.jpg")}
    return replace(catalogue, pictures=sizes)


def first_section(catalogue: Catalogue, kind: str, language: str = "fr") -> str:
    """The HTML of the first section of the page of a kind of record."""
    pages = PRODUCERS[kind](catalogue, an_edition())
    return next(page.sections[0].html for page in pages if page.kind == kind and page.language == language)


@pytest.mark.parametrize(
    ("kind", "record"),
    [
        ("project", a_project(pictures=[PICTURE])),
        ("news", a_news_item(picture=PICTURE)),
        ("agreement", an_agreement(pictures=[PICTURE])),
    ],
)
def test_picture_is_offered_in_its_widths_with_its_size_description_and_credit(kind: str, record: Any) -> None:
    html = first_section(with_sizes(a_catalogue(record)), kind)
    assert FIGURE.format(urls.ROOT) in html.replace("\u00a0", " ").replace("\u202f", " ")


def test_description_is_in_the_language_of_the_page() -> None:
    catalogue = with_sizes(a_catalogue(a_project(pictures=[PICTURE])))
    assert 'alt="Der Bahnsteig"' in first_section(catalogue, "project", "de")


def test_only_the_first_picture_of_a_page_is_loaded_at_once() -> None:
    html = first_section(with_sizes(a_catalogue(a_project(pictures=[PICTURE, SECOND]))), "project")
    images = [part.partition(">")[0] for part in html.split("<img ")[1:]]
    assert ["loading=" in image for image in images] == [False, True]
    assert 'height="480" loading="lazy" decoding="async"' in images[1]


@pytest.mark.parametrize(
    ("given", "published", "widths"),
    [
        ((320, 200), (320, 200), (320,)),
        ((400, 300), (400, 300), (400,)),
        ((1000, 600), (1000, 600), (400, 800, 1000)),
        ((4000, 3000), (1600, 1200), (400, 800, 1200, 1600)),
        ((3000, 1), (1600, 1), (400, 800, 1200, 1600)),
        ((1000, 20_000), (240, 4_800), (240,)),
        ((1, 30_000), (1, 4_800), (1,)),
    ],
)
def test_picture_is_published_at_most_1600_pixels_wide_and_4800_high_and_never_enlarged(
    given: tuple[int, int], published: tuple[int, int], widths: tuple[int, ...]
) -> None:
    size = PictureSize.published(*given)
    assert ((size.width, size.height), size.widths) == (published, widths)


@pytest.mark.parametrize(
    ("size", "shown", "sizes"),
    [
        ((320, 200), (320, 200), "(min-width: 64em) 320px, 92vw"),
        ((1600, 900), (1600, 900), "(min-width: 64em) 940px, 92vw"),
        ((1200, 1600), (675, 900), "(min-width: 64em) 675px, 92vw"),
        ((1, 4000), (1, 900), "(min-width: 64em) 1px, 92vw"),
    ],
)
def test_high_picture_is_shown_so_that_it_fits_on_a_screen(
    size: tuple[int, int], shown: tuple[int, int], sizes: str
) -> None:
    pictures = {"media/vallee/quai.jpg": PictureSize(width=size[0], height=size[1])}
    project = a_project(pictures=[PICTURE])
    found = shown_picture(replace(a_catalogue(project), pictures=pictures), project, project.pictures[0])
    assert found.size is not None
    assert ((found.size.width, found.size.height), found.sizes) == (shown, sizes)
