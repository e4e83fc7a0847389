"""Pictures in a browser: the one that suits is loaded, and whatever comes late, nothing on the page moves."""

from __future__ import annotations

import re
import shutil
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route
from tests.pictures import a_photograph, saved
from tests.site.conftest import build_site, built_once, serve, shared_folder

pytestmark = [pytest.mark.browser, pytest.mark.slow]

PROJECT = "fr/conventions/vallee/projets/passerelle/"
PAGES = (PROJECT, "fr/conventions/vallee/", "fr/actualites/2024-05-03-premier-coup-de-pelle/")
OBSERVE = """
  window.shifts = [];
  window.observer = new PerformanceObserver(list => shifts.push(...list.getEntries()));
  observer.observe({type: 'layout-shift', buffered: true});
"""
"""Notes how much has moved (https://wicg.github.io/layout-instability/)."""
DRAWN = "new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))"
IMAGES = "[...document.querySelectorAll('.picture img')]"


@pytest.fixture(scope="module")
def pictures_url(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of a site made of the golden content, whose project has a large photograph besides."""

    def build(target: Path) -> None:
        folder = tmp_path_factory.mktemp("project")
        content = shutil.copytree(root / "tests/golden/content", folder / "content")
        for name in ("docs", "hooks"):
            shutil.copytree(root / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        for name in ("mkdocs.yml", "uv.lock"):
            shutil.copyfile(root / name, folder / name)
        agreement = content / "agreements" / "vallee"
        (agreement / "media" / "large.jpg").write_bytes(saved(a_photograph(2000, 1500), "JPEG"))
        file = agreement / "projects" / "passerelle.yml"
        more = "pictures:\n  - file: media/large.jpg\n    alternative: La vallée\n    credit: Commune de Bourg\n"
        file.write_text(file.read_text(encoding="utf-8").replace("pictures:\n", more), encoding="utf-8")
        build_site(folder, target)

    yield from serve(built_once(shared_folder(tmp_path_factory), "site-with-pictures", build))


@pytest.fixture
def opened(browser: Browser) -> Iterator[Callable[..., Page]]:
    """Opens an empty page of a width in CSS pixels, on a screen with so many dots for each, which notes what moves."""
    contexts = []

    def open_page(width: int, dots: int = 1) -> Page:
        context = browser.new_context(viewport={"width": width, "height": 900}, device_scale_factor=dots)
        contexts.append(context)
        page = context.new_page()
        page.add_init_script(OBSERVE)
        return page

    yield open_page
    for context in contexts:
        context.close()


def read_with_late_pictures(page: Page, address: str) -> float:
    """Open a page whose pictures come only when all else has been drawn, its font included: how much moves then.

    The window holds the whole page, as scrolling would hide what moves (the browser keeps in place what is read).
    """
    late: list[Route] = []
    held = re.compile(r"/(pictures|media)/")
    page.set_viewport_size({"width": page.evaluate("innerWidth"), "height": 12_000})
    page.route(held, lambda route: late.append(route))
    page.goto(address, wait_until="domcontentloaded")
    page.evaluate("document.fonts.ready.then(() => 0)")
    page.evaluate(DRAWN)
    while len(late) < page.locator(".picture img").count() or page.evaluate("shifts.splice(0).length"):
        page.evaluate(DRAWN)
    assert late
    for route in late:
        route.continue_()
    page.evaluate(f"Promise.all({IMAGES}.map(image => image.decode()))")
    page.evaluate(DRAWN)
    return float(page.evaluate("[...shifts, ...observer.takeRecords()].reduce((sum, one) => sum + one.value, 0)"))


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("uri", PAGES)
def test_pictures_that_come_late_move_nothing(
    uri: str, width: int, opened: Callable[..., Page], pictures_url: str
) -> None:
    page = opened(width)
    assert read_with_late_pictures(page, pictures_url + uri) == 0
    assert page.evaluate(f"{IMAGES}.every(image => image.naturalWidth > 0)")


def test_picture_without_its_size_would_move_the_page(opened: Callable[..., Page], pictures_url: str) -> None:
    page = opened(390)

    def without_sizes(route: Route) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, body=re.sub(r' width="\d+" height="\d+"(?= )', "", answer.text()))

    page.route(pictures_url + PROJECT, without_sizes)
    assert read_with_late_pictures(page, pictures_url + PROJECT) > 0


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("uri", PAGES)
def test_every_picture_says_its_size_and_keeps_its_form(
    uri: str, width: int, opened: Callable[..., Page], pictures_url: str
) -> None:
    page = opened(width)
    page.goto(pictures_url + uri)
    found = page.evaluate(
        "[...document.querySelectorAll('main img')].map(image => {"
        " const {width, height} = image.getBoundingClientRect();"
        " const ratio = image.getAttribute('width') / image.getAttribute('height');"
        " return [image.getAttribute('decoding'), Math.abs(width / ratio - height) < 1, width <= innerWidth]; })"
    )
    assert found
    assert [facts for facts in found if facts != ["async", True, True]] == []


@pytest.mark.parametrize(
    ("width", "dots", "files"),
    [
        (390, 1, ["large.jpg/400.webp", "passerelle.png/400.webp"]),
        (390, 3, ["large.jpg/1200.webp", "passerelle.png/1000.webp"]),
        (768, 1, ["large.jpg/800.webp", "passerelle.png/800.webp"]),
        (1280, 1, ["large.jpg/1200.webp", "passerelle.png/1000.webp"]),
        (1280, 2, ["large.jpg/1600.webp", "passerelle.png/1000.webp"]),
    ],
)
def test_browser_takes_the_webp_that_suits_the_screen(
    width: int, dots: int, files: list[str], opened: Callable[..., Page], pictures_url: str
) -> None:
    page = opened(width, dots)
    page.goto(pictures_url + PROJECT)
    page.evaluate(f"Promise.all({IMAGES}.map(image => (image.scrollIntoView(), image.decode())))")
    assert page.evaluate(f"{IMAGES}.map(image => image.currentSrc.split('/').slice(-2).join('/'))") == files


@pytest.mark.parametrize("width", [320, 390, 768, 1024, 1280, 1920])
def test_width_told_before_the_style_sheet_is_near_the_one_it_has(
    width: int, opened: Callable[..., Page], pictures_url: str
) -> None:
    page = opened(width)
    page.goto(pictures_url + PROJECT)
    shown = page.evaluate(f"{IMAGES}[0].getBoundingClientRect().width")
    told = 940 if width >= 1024 else 0.92 * width
    assert page.locator(".picture source").first.get_attribute("sizes") == "(min-width: 64em) 940px, 92vw"
    assert 0.9 * told < shown < 1.1 * told


def test_only_pictures_after_the_first_wait_until_they_are_near(opened: Callable[..., Page], pictures_url: str) -> None:
    page = opened(1280)
    page.goto(pictures_url + PROJECT)
    assert page.evaluate(f"{IMAGES}.map(image => image.loading)") == ["auto", "lazy"]


def test_browser_without_webp_gets_the_picture_in_its_own_kind(opened: Callable[..., Page], pictures_url: str) -> None:
    page = opened(390)
    page.goto(pictures_url + PROJECT)
    for image in page.locator(".picture img").all():
        address = image.evaluate("image => image.src")
        with urllib.request.urlopen(address) as answer:  # noqa: S310 – our own server
            assert answer.headers["Content-Type"] in ("image/jpeg", "image/png")
