"""The page "how well do we know this" counts per agreement and once in all."""

from __future__ import annotations

from tests.builders import a_catalogue, a_news_item, a_project, an_agreement, an_edition
from tests.pages.rendered import section, words

from entente.pages.knowledge import knowledge_pages


def rows(identifier: str) -> list[list[str]]:
    """The rows of a section's first table, for two agreements with one joint project."""
    agreements = (an_agreement(), an_agreement(id="mont", title="Mont", communes=[], objectives=[]))
    joint = a_project(other_agreements=["mont"], confirmed="2025-01-01")
    news = a_news_item(sources=[], certainty="uncertain")
    catalogue = a_catalogue(*agreements, joint, news)
    page = next(iter(knowledge_pages(catalogue, an_edition(languages=("en",)))))
    table = section(page, identifier).xpath(".//table")[0]
    return [[words(cell) for cell in row] for row in table.xpath(".//tbody/tr")]


def test_facts_are_counted_by_source_and_doubt() -> None:
    assert rows("facts-and-sources") == [
        ["Mont", "2", "2", "0", "0", "0"],
        ["Vallée", "5", "2", "2", "1", "1"],
        ["All cooperations", "6", "3", "2", "1", "1"],
    ]


def test_joint_project_counts_for_each_agreement_and_once_in_all() -> None:
    assert rows("confirmations") == [
        ["Mont", "1", "0", "1", "0", "1"],
        ["Vallée", "1", "0", "1", "0", "1"],
        ["All cooperations", "1", "0", "1", "0", "1"],
    ]


def test_texts_are_counted_by_language() -> None:
    assert rows("translations")[-1] == ["All cooperations", "6", "0", "6"]
