"""Over all real content: what is uncertain is worded so wherever it is shown; no bar without a rule."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from lxml import html
from tests.properties.doubts import body, changed, doubts_in, own_pages, said, with_certainty

from entente import urls
from entente.i18n.words import word
from entente.model.catalogue import Catalogue
from entente.model.project import Project
from entente.model.record import Certainty, Record
from entente.output import Page

pytestmark = pytest.mark.slow


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
