"""Maps: every shape and mark is a link with a name, and what stands on a map also stands in a list."""

from __future__ import annotations

import gzip
import re
from collections.abc import Mapping
from dataclasses import fields
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from lxml import html
from tests.builders import a_catalogue, a_commune, a_project, an_agreement, an_edition
from tests.load.boundaries import synthetic

from entente import urls
from entente.edition import Edition
from entente.load.boundaries.importing import import_official
from entente.load.boundaries.stored import boundaries_of
from entente.load.content import load_content
from entente.model.boundaries import Boundaries, BoundarySource
from entente.model.catalogue import Catalogue
from entente.output import Page
from entente.pages.agreements import agreement_pages
from entente.pages.communes import commune_pages
from entente.pages.home import home_pages
from entente.pages.map_page import map_pages
from entente.pages.maps.sheet import place

ROOT = Path(__file__).resolve().parents[3]
EDITION = Edition(today=date(2026, 11, 23), languages=("fr",))


@cache
def country() -> Catalogue:
    return load_content(ROOT / "content").catalogue


def vars_of(catalogue: Catalogue) -> dict[str, Any]:
    """What a catalogue is made of, without what it has worked out."""
    return {field.name: getattr(catalogue, field.name) for field in fields(catalogue)}


@cache
def pages() -> Mapping[str, Page]:
    made = [
        page for make in (map_pages, home_pages, agreement_pages, commune_pages) for page in make(country(), EDITION)
    ]
    return {page.uri: page for page in made}


def tree(page: Page) -> html.HtmlElement:
    return html.fromstring("<div>" + page.head + "".join(section.html for section in page.sections) + "</div>")


def svg_text(page: Page) -> str:
    found = re.search(r"<svg viewBox.*?</svg>", "".join(section.html for section in page.sections), re.DOTALL)
    assert found
    return found.group()


def links(page: Page) -> dict[str, str]:
    """Target and name of every link on the map of a page."""
    return {link.get("href").removeprefix(urls.ROOT): link.get("aria-label") for link in tree(page).xpath("//svg//a")}


def links_beside(page: Page) -> set[str]:
    return {link.get("href").removeprefix(urls.ROOT) for link in tree(page).xpath("//a[not(ancestor::svg)][@href]")}


@pytest.mark.parametrize("uri", ["fr/carte/", "fr/", "fr/conventions/nordstad/", "fr/communes/diekirch/"])
def test_map_has_title_description_and_named_links(uri: str) -> None:
    svg = tree(pages()[uri]).xpath("//figure/svg")[0]
    labelled = [svg.xpath(f"./*[@id='{svg.get(name)}']")[0].text for name in ("aria-labelledby", "aria-describedby")]
    assert (svg.get("role"), all(labelled)) == ("group", True)
    assert [link for link in svg.xpath(".//a") if not link.get("aria-label") or not link.get("href")] == []


def test_country_shows_every_commune_and_every_agreement() -> None:
    wanted = [*country().communes.values(), *country().agreements.values()]
    missing = [record.id for record in wanted if urls.record(record).uri("fr") not in links(pages()["fr/carte/"])]
    assert missing == []


def test_everything_on_the_country_stands_in_the_tables_too() -> None:
    page = pages()["fr/carte/"]
    assert {target.partition("#")[0] for target in links(page)} - links_beside(page) == set()


def test_every_project_with_communes_is_a_mark_on_the_map_of_its_agreement_and_in_the_list() -> None:
    for agreement in country().agreements.values():
        page = pages()[urls.record(agreement).uri("fr")]
        placed = [p for p in country().projects_by_agreement.get(agreement.id, ()) if p.communes]
        targets = {urls.record(project).uri("fr") for project in placed}
        assert (targets - set(links(page)), targets - links_beside(page)) == (set(), set()), agreement.id


def test_every_commune_shows_itself_and_its_neighbours() -> None:
    boundaries = country().boundaries
    assert boundaries
    for commune in country().communes.values():
        page = pages()[urls.record(commune).uri("fr")]
        wanted = {urls.record(country().communes[c]).uri("fr") for c in boundaries.neighbours[commune.id]}
        assert wanted - set(links(page)) == set(), commune.id
        assert wanted - links_beside(page) == set(), commune.id


def test_members_abroad_are_named_marks_outside_the_country() -> None:
    found = [name for name in links(pages()["fr/conventions/alzette-belval/"]).values() if "(FR)" in name]
    all_marks = tree(pages()["fr/conventions/alzette-belval/"]).xpath("//a[contains(@class, 'map__mark--foreign')]")
    assert found
    assert sorted(mark.get("aria-label").partition(" (FR)")[0] for mark in all_marks) == [
        "Audun-le-Tiche", "Aumetz", "Boulange", "Ottange", "Russange", "Rédange", "Thil", "Villerupt",
    ]  # fmt: skip


def test_every_member_abroad_has_its_name_written_on_the_map() -> None:
    written = tree(pages()["fr/conventions/alzette-belval/"]).xpath("//*[contains(@class, 'map__label--abroad')]")
    assert sorted(label.text_content().strip() for label in written) == [
        "Audun-le-Tiche", "Aumetz", "Boulange", "Ottange", "Russange", "Rédange", "Thil", "Villerupt",
    ]  # fmt: skip


def test_areas_differ_by_pattern_and_edge_and_not_by_colour_alone() -> None:
    overlays = tree(pages()["fr/carte/"]).xpath("//*[local-name()='path'][contains(@class, 'map__overlay--')]")
    states = {state for path in overlays for state in re.findall(r"map__overlay--(\S+)", path.get("class"))}
    patterns = {path.get("fill") for path in overlays}
    assert states == {agreement.state for agreement in country().agreements.values()}
    assert len(patterns) == len(country().agreements)


def test_country_is_small_enough_to_load_anywhere() -> None:
    assert len(gzip.compress(svg_text(pages()["fr/carte/"]).encode())) < 15_000


def test_country_stays_small_with_exact_boundaries(tmp_path: Path) -> None:
    file = synthetic.write_geojson(tmp_path / "communes.geojson", synthetic.features())
    exact = import_official(file, synthetic.communes(), BoundarySource(title="x", date="2026", licence="")).boundaries
    names = dict(zip(sorted(exact.shapes), sorted(country().communes), strict=True))
    shapes = {names[made_up]: shape for made_up, shape in exact.shapes.items()}
    boundaries = Boundaries(exact=True, sources=exact.sources, arcs=exact.arcs, shapes=shapes)

    page = next(map_pages(Catalogue(**{**vars_of(country()), "boundaries": boundaries}), EDITION))

    assert len(gzip.compress(svg_text(page).encode())) < 60_000


@pytest.mark.parametrize("language", ["fr", "de", "lb", "en"])
def test_schematic_map_says_so_in_every_language(language: str) -> None:
    page = next(map_pages(country(), Edition(today=EDITION.today, languages=(language,))))  # type: ignore[arg-type]
    words = {
        "fr": "Carte schématique.",
        "de": "Schematische Karte.",
        "lb": "Schematesch Kaart.",
        "en": "Schematic map.",
    }
    assert tree(page).xpath("//figcaption/strong/text()") == [words[language]]


# A square commune and its neighbour to the east, with the seat of the first in its middle.
SQUARES = {
    "entente": {"exact": True, "sources": [{"title": "Registry", "date": "2026-01-01", "licence": ""}]},
    "arcs": [
        [[610000, 4980000], [0, 10000]],
        [[610000, 4990000], [-10000, 0], [0, -10000], [10000, 0]],
        [[610000, 4980000], [10000, 0], [0, 10000], [-10000, 0]],
    ],
    "objects": {
        "communes": {"geometries": [{"id": "bourg", "arcs": [[[0, 1]]]}, {"id": "village", "arcs": [[[2, -1]]]}]}
    },
}


def squares(*, exact: bool = True) -> Boundaries:
    return boundaries_of({**SQUARES, "entente": {**SQUARES["entente"], "exact": exact}})  # type: ignore[dict-item]


def two_communes(**changes: object) -> Catalogue:
    bourg = a_commune(seat={"latitude": 49.85, "longitude": 6.05})
    village = a_commune(id="village", names="Village", seat={"latitude": 49.85, "longitude": 6.15})
    made = a_catalogue(an_agreement(**changes), bourg, village, a_project(communes=["bourg"]))
    return Catalogue(**{**vars_of(made), "boundaries": squares()})


def made(catalogue: Catalogue, producer: object, uri: str) -> Page:
    found = producer(catalogue, an_edition(languages=("en",)))  # type: ignore[operator]
    return next(page for page in found if page.uri == uri)


def test_exact_map_is_not_called_schematic() -> None:
    caption = made(two_communes(), map_pages, "en/map/")
    assert tree(caption).xpath("string(//figcaption)").strip() == (
        "Official boundaries of the communes, simplified. Sources: Registry (1 January 2026)."
    )


def test_project_stands_inside_its_commune() -> None:
    page = made(two_communes(), agreement_pages, "en/agreements/vallee/")
    mark = tree(page).xpath("//a[@data-id='pont']/circle")[0]
    (west, south), (east, north) = place(6.0, 49.8), place(6.1, 49.9)
    assert (west < float(mark.get("cx")) < east, north < float(mark.get("cy")) < south) == (True, True)


def test_commune_that_left_is_drawn_as_past() -> None:
    memberships = [{"commune": "bourg"}, {"commune": "village", "until": "2020"}]
    page = made(two_communes(communes=memberships), agreement_pages, "en/agreements/vallee/")
    kinds = {link.get("data-id"): link.xpath("./path/@class")[0] for link in tree(page).xpath("//svg//a[path]")}
    assert kinds == {"village": "map__area map__area--past", "bourg": "map__area map__area--in"}


def test_commune_without_cooperation_says_so_and_points_to_its_neighbours() -> None:
    page = made(two_communes(), commune_pages, "en/communes/village/")
    section = next(section for section in page.sections if section.id == "cooperations")
    words = " ".join(html.fromstring(section.html).text_content().split())
    assert words == ("No territorial cooperation is known for Village. Communes around it take part: Bourg Vallée")


def test_pages_without_boundaries_have_no_map() -> None:
    catalogue = a_catalogue()
    assert tree(made(catalogue, commune_pages, "en/communes/bourg/")).xpath("//figure") == []
    assert tree(made(catalogue, map_pages, "en/map/")).xpath("//figure") == []


def test_page_of_a_commune_begins_with_its_place_in_the_country() -> None:
    shapes = tree(pages()["fr/communes/diekirch/"]).xpath("//header//svg[@aria-hidden='true']/path/@class")

    assert shapes == ["silhouette__land", "silhouette__place"]
