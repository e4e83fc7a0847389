"""Over all real content: what is uncertain is worded so wherever it is shown; no bar without a rule."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from lxml import html
from pydantic import BaseModel
from tests.builders import an_edition

from entente import urls
from entente.build import load_catalogue
from entente.i18n.words import word
from entente.model.catalogue import Catalogue
from entente.model.kinds import KINDS
from entente.model.news import NewsItem
from entente.model.parts import parts_of
from entente.model.project import Project
from entente.model.record import Certainty, Part, Provenance, Record, Source
from entente.model.text import LANGUAGES, Language, Text
from entente.output import Page, Producer
from entente.pages.agreements import agreement_pages
from entente.pages.communes import commune_pages
from entente.pages.listings import listing_pages
from entente.pages.news import news_pages
from entente.pages.producers import PAGES
from entente.pages.projects import project_pages

_SENTENCES = {
    language: (f"({word('certainty.uncertain', language)})", word("news.uncertain", language)) for language in LANGUAGES
}

pytestmark = pytest.mark.slow

RECORD_PAGES: tuple[Producer, ...] = (agreement_pages, project_pages, news_pages, commune_pages, listing_pages)


@pytest.fixture(scope="module")
def catalogue(root: Path) -> Catalogue:
    return load_catalogue(root / "content")


@pytest.fixture(scope="module")
def pages(catalogue: Catalogue) -> list[tuple[Page, html.HtmlElement]]:
    """Every page of the site in every language, read once."""
    outputs = (output for producer in PAGES for output in producer(catalogue, an_edition()))
    return [(page, html.fromstring(f"<div>{body(page)}</div>")) for page in outputs if isinstance(page, Page)]


def body(page: Page) -> str:
    return page.head + "".join(section.html for section in page.sections)


def own_pages(catalogue: Catalogue, languages: tuple[Language, ...] = LANGUAGES) -> dict[tuple[str, str], str]:
    """The body of each record's own page, by the path of its file and language."""
    found: dict[tuple[str, str], str] = {}
    for producer in RECORD_PAGES:
        for page in producer(catalogue, an_edition(languages=languages)):
            if isinstance(page, Page) and page.source:
                found.setdefault((page.source, page.language), body(page))
    return found


def changed(catalogue: Catalogue, change: Any) -> Catalogue:
    """The catalogue with `change` made to every record."""
    collections = {
        kind.collection: {name: change(record) for name, record in getattr(catalogue, kind.collection).items()}
        for kind in KINDS
    }
    return Catalogue(**collections)


def with_certainty(model: Any, certainty: Certainty) -> Any:
    """The record or part with every uncertain thing in it said to be `certainty`."""
    if isinstance(model, tuple):
        return tuple(with_certainty(item, certainty) for item in model)
    if not isinstance(model, BaseModel):
        return model
    update = {name: with_certainty(value, certainty) for name, value in vars(model).items()}
    if update.get("certainty") == Certainty.UNCERTAIN:
        update["certainty"] = certainty
    if isinstance(model, Record):
        update["provenance"] = {path: with_certainty(known, certainty) for path, known in model.provenance.items()}
    return model.model_copy(update=update)


def doubts_in(record: Record) -> int:
    """How many things a record says are uncertain."""
    values = [part for _, part in parts_of(record)] + list(record.provenance.values())
    return sum(getattr(value, "certainty", None) == Certainty.UNCERTAIN for value in values)


def said(text: str, language: str) -> int:
    """How often a page says that something is uncertain."""
    return sum(unescape(text).count(sentence) for sentence in _SENTENCES[language])


def test_own_page_words_every_uncertain_thing_of_a_record(catalogue: Catalogue) -> None:
    doubted = own_pages(catalogue)
    sure = own_pages(changed(catalogue, lambda record: with_certainty(record, Certainty.SEEN)))
    records = {record.path: doubts_in(record) for record in catalogue.records()}

    missing = [
        (path, language, doubts)
        for (path, language), text in doubted.items()
        if (doubts := records[path]) and said(text, language) - said(sure[path, language], language) < doubts
    ]

    assert sum(map(bool, records.values())) > 20, "the real content has doubts to tell"
    assert missing == []


def links_to(pages: list[tuple[Page, html.HtmlElement]], record: Record) -> Iterator[tuple[Page, html.HtmlElement]]:
    """Every link to a record's page on another page."""
    for page, tree in pages:
        address = urls.link(urls.record(record).uri(page.language))
        if page.address != urls.record(record):
            for link in tree.iter("a"):
                if link.get("href") == address:
                    yield page, link


def near(link: html.HtmlElement) -> str:
    """The text of the card, list item or table row a link stands in, or of its own parent."""
    around = link.xpath("ancestor::*[self::li or self::article or self::tr][1]")
    return " ".join((around[0] if around else link.getparent()).text_content().split())


def unworded(pages: list[tuple[Page, html.HtmlElement]], records: list[Any]) -> list[tuple[str, str]]:
    return sorted(
        {
            (page.uri, record.id)
            for record in records
            for page, link in links_to(pages, record)
            if word("certainty.uncertain", page.language) not in near(link)
        }
    )


def test_every_link_to_an_uncertain_news_item_says_so(
    catalogue: Catalogue, pages: list[tuple[Page, html.HtmlElement]]
) -> None:
    records = [item for item in catalogue.news.values() if item.certainty == "uncertain"]
    assert len(records) > 3
    assert unworded(pages, records) == []


def test_every_phase_shown_of_a_project_whose_phase_is_uncertain_says_so(
    catalogue: Catalogue, pages: list[tuple[Page, html.HtmlElement]]
) -> None:
    records = [x for x in catalogue.projects.values() if x.phase and x.phase.certainty is Certainty.UNCERTAIN]
    assert len(records) > 3
    missing = sorted(
        {
            (page.uri, record.id)
            for record in records
            for page, link in links_to(pages, record)
            for around in link.xpath("ancestor::*[self::li or self::article or self::tr][1]")
            for badge in around.xpath(".//*[contains(@class, 'badge--phase')]")
            if word("certainty.uncertain", page.language) not in badge.text_content()
        }
    )
    assert missing == []


def test_every_date_shown_of_a_news_item_whose_date_is_uncertain_says_so(
    catalogue: Catalogue, pages: list[tuple[Page, html.HtmlElement]]
) -> None:
    records = [x for x in catalogue.news.values() if _is_doubted(x, "date")]
    assert records
    with_dates = [
        (page, record, near(link))
        for record in records
        for page, link in links_to(pages, record)
        if link.xpath("ancestor::*[self::li or self::article or self::tr][1]//*[self::time or @class='timeline__date']")
    ]
    missing = {
        (page.uri, record.id)
        for page, record, text in with_dates
        if word("certainty.uncertain", page.language) not in text
    }
    assert sorted(missing) == []


def test_every_summary_shown_that_is_uncertain_says_so(
    catalogue: Catalogue, pages: list[tuple[Page, html.HtmlElement]]
) -> None:
    records = [x for x in catalogue.projects.values() if _is_doubted(x, "summary")]
    assert records
    missing = sorted(
        {
            (page.uri, record.id)
            for record in records
            for page, link in links_to(pages, record)
            if " ".join(record.summary.in_language(page.language).split()) in near(link)
            and word("certainty.uncertain", page.language) not in near(link)
        }
    )
    assert missing == []


def _is_doubted(record: Record, field: str) -> bool:
    known = record.how_known(field)
    return known is not None and known.certainty is Certainty.UNCERTAIN


def test_no_page_shows_a_bar_or_a_percentage_of_progress_without_a_rule(
    catalogue: Catalogue, pages: list[tuple[Page, html.HtmlElement]]
) -> None:
    ruled = {urls.record(project) for project in catalogue.projects.values() if project.progress_rule}
    found = [
        page.uri
        for page, tree in pages
        if page.address not in ruled
        and (tree.xpath(".//progress | .//meter | .//*[@role='progressbar']") or _percentages(page))
    ]
    assert found == []


def _percentages(page: Page) -> bool:
    """Whether the page tells a share of milestones reached; a percentage in the words of a source is not one."""
    beginning = word("share.label", page.language).partition(":")[0].strip()
    return beginning in body(page)


def test_a_rule_brings_a_bar_with_a_link_to_the_rule(catalogue: Catalogue) -> None:
    project = catalogue.projects["gare-ettelbruck"].model_copy(update={"progress_rule": "milestones"})
    projects = {**catalogue.projects, project.id: project}
    found = own_pages(changed(catalogue, lambda r: projects.get(r.id, r) if isinstance(r, Project) else r), ("fr",))
    bars = [path for (path, _), text in found.items() if "<progress" in text and "#rule-milestones" in text]
    assert bars == [project.path]


# Not shown: how the site handles a record, or the places of records in a list.
_NOT_A_VALUE = {"id", "path", "provenance", "sources", "certainty", "moved_from", "reviewed", "agreement"}


def scalar_paths(record: Record) -> Iterator[str]:
    """The path of every single value of a record that may carry its own provenance."""
    for path, part in parts_of(record):
        if isinstance(part, (Text, Source)) or "sources" in path.split("."):
            continue
        for name, value in vars(part).items():
            if name in _NOT_A_VALUE or value is None or value == ():
                continue
            if not isinstance(value, tuple | BaseModel) or isinstance(value, Text):
                yield f"{path}.{name}" if path else name


def proven(record: Record, certainty: Certainty) -> Record:
    known = {
        path: Provenance(sources=(Source(url=f"https://source.example/{record.id}/{path}"),), certainty=certainty)
        for path in scalar_paths(record)
    }
    return record.model_copy(update={"provenance": known})


@pytest.fixture(scope="module")
def proven_pages(catalogue: Catalogue) -> Mapping[tuple[str, str], str]:
    """The own page of every record, each of whose values has a source of its own."""
    return own_pages(changed(catalogue, lambda record: proven(record, Certainty.SEEN)), ("fr",))


def test_source_of_every_single_value_stands_on_the_page_of_its_record(
    catalogue: Catalogue, proven_pages: Mapping[tuple[str, str], str]
) -> None:
    missing = [
        (record.id, path)
        for record in catalogue.records()
        for path in scalar_paths(record)
        if f'"https://source.example/{record.id}/{path}"' not in proven_pages[record.path, "fr"]
    ]
    assert missing == []


def test_every_single_value_that_is_uncertain_is_worded_so_on_the_page_of_its_record(
    catalogue: Catalogue, proven_pages: Mapping[tuple[str, str], str]
) -> None:
    doubted = own_pages(changed(catalogue, lambda record: proven(record, Certainty.UNCERTAIN)), ("fr",))
    missing = [
        record.id
        for record in catalogue.records()
        if said(doubted[record.path, "fr"], "fr") - said(proven_pages[record.path, "fr"], "fr")
        < len(list(scalar_paths(record)))
    ]
    assert missing == []


def uncertain_everywhere(model: Any) -> Any:
    """The record with every part of it uncertain, down to the last."""
    if isinstance(model, tuple):
        return tuple(uncertain_everywhere(item) for item in model)
    if not isinstance(model, BaseModel) or isinstance(model, Text | Source):
        return model
    update = {name: uncertain_everywhere(value) for name, value in vars(model).items()}
    if isinstance(model, Part | NewsItem):
        update["certainty"] = Certainty.UNCERTAIN
    return model.model_copy(update=update)


def test_every_part_would_be_worded_as_uncertain_on_the_page_of_its_record(catalogue: Catalogue) -> None:
    sure = own_pages(changed(catalogue, lambda record: with_certainty(record, Certainty.SEEN)), ("fr",))
    doubted = own_pages(changed(catalogue, uncertain_everywhere), ("fr",))
    missing = [
        record.path
        for record in catalogue.records()
        if said(doubted[record.path, "fr"], "fr") - said(sure[record.path, "fr"], "fr")
        < doubts_in(uncertain_everywhere(record))
    ]
    assert missing == []
