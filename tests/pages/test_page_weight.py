"""Overviews stay light enough for a phone at a thousand projects."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from tests.builders import (
    a_catalogue,
    a_commune,
    a_news_item,
    a_project,
    a_text,
    a_theme,
    an_agreement,
    an_edition,
    an_objective,
)

from entente.adapters.body import body_html
from entente.model.catalogue import Catalogue
from entente.model.record import Record
from entente.output import Page, Producer
from entente.pages.agreements import agreement_pages
from entente.pages.coverage import coverage_pages
from entente.pages.home import home_pages
from entente.pages.listings import listing_pages
from entente.pages.news import news_pages
from entente.pages.project_index import project_index_pages
from entente.pages.project_lists import project_list_pages
from entente.pages.strategy import strategy_pages
from entente.pages.timeline import timeline_pages

OVERVIEWS: tuple[Producer, ...] = (
    home_pages,
    agreement_pages,
    strategy_pages,
    coverage_pages,
    timeline_pages,
    project_index_pages,
    project_list_pages,
    news_pages,
    listing_pages,
)
LIMIT = 300_000
FRAME = 20_000
"""What the frame of the site adds to each page, and more."""
SENTENCE = a_text("A summary as long as editors write them, in one or two whole sentences. " * 2)
PHASES = ("idea", "study", "planning", "procedure", "works", "done")


def a_large_catalogue(agreements: int) -> Catalogue:
    """A thousand projects, three thousand news items and 100 communes, in so many agreements."""
    return a_catalogue(
        *_reference(),
        *(_agreement(number, agreements) for number in range(agreements)),
        *(_project(number, agreements) for number in range(1000)),
        *(_news_item(number, agreements) for number in range(3000)),
    )


def _reference() -> Iterator[Record]:
    yield from (a_commune(id=f"commune-{n}", names=f"Commune {n}") for n in range(100))
    yield from (a_theme(id=f"theme-{n}", title=a_text(f"Theme {n}")) for n in range(12))
    yield from (an_objective(id=f"national-{n}", title=a_text(f"National {n}"), order=n + 1) for n in range(7))


def _agreement(number: int, agreements: int) -> Record:
    own = range(number, 100, agreements)
    return an_agreement(
        id=f"accord-{number}",
        title=f"Accord {number}",
        acts=[{"kind": "signature", "date": "2010", "title": a_text("Signature")}],
        communes=[{"commune": f"commune-{n}", "since": "2010"} for n in own],
        objectives=[
            {"id": f"o-{n}", "title": a_text(f"Objective {n}"), "national_objectives": [f"national-{n}"]}
            for n in range(6)
        ],
        fields_of_action=[{"id": f"f-{n}", "title": a_text(f"Field {n}")} for n in range(8)],
    )


def _project(number: int, agreements: int) -> Record:
    return a_project(
        id=f"projet-{number}",
        agreement=f"accord-{number % agreements}",
        title=a_text(f"A project with a title of usual length, number {number}"),
        summary=SENTENCE,
        phases=[{"phase": PHASES[number % 6], "date": "2024"}] if number % 2 else [],
        communes=[f"commune-{number % 100}", f"commune-{(number + 7) % 100}"],
        themes=[f"theme-{number % 12}", f"theme-{(number + 5) % 12}"],
        objectives=[f"o-{number % 6}"],
        fields_of_action=[f"f-{number % 8}"],
        milestones=[{"id": "fin", "title": a_text("End"), "forecasts": [{"date": str(2020 + number % 20)}]}],
    )


def _news_item(number: int, agreements: int) -> Record:
    return a_news_item(
        id=f"item-{number}",
        agreement=f"accord-{number % agreements}",
        date=f"{2024 + number % 3}-{number % 12 + 1:02}-{number % 28 + 1:02}",
        title=a_text(f"A piece of news with a headline of usual length, number {number}"),
        lead=SENTENCE,
    )


@pytest.mark.slow
@pytest.mark.parametrize("agreements", [4, 20])
def test_no_page_is_heavy_at_a_thousand_projects(agreements: int) -> None:
    catalogue, edition = a_large_catalogue(agreements), an_edition(languages=("fr",))

    heavy = [
        (page.uri, weight)
        for producer in OVERVIEWS
        for page in producer(catalogue, edition)
        if isinstance(page, Page) and (weight := len(body_html(page, "{title}").encode())) > LIMIT - FRAME
    ]

    assert heavy == []
