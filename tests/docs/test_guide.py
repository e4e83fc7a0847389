"""The editors' guide: its examples are content that can be published."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml
from tests.builders import a_project

from entente.load.content import load_record
from entente.model.kinds import KINDS
from entente.model.news import NewsItem
from entente.model.project import Project

NEWS = next(kind for kind in KINDS if kind.name == "news")
PROJECT = next(kind for kind in KINDS if kind.name == "project")


def examples(root: Path, language: str) -> list[str]:
    text = (root / "docs" / "editors" / f"guide.{language}.md").read_text(encoding="utf-8")
    blocks = re.findall(r"^( *)```yaml\n(.*?)^ *```", text, re.M | re.S)
    return ["".join(line[len(indent) :] for line in block.splitlines(keepends=True)) for indent, block in blocks]


@pytest.mark.parametrize("language", ["fr", "de"])
def test_the_announcement_of_a_meeting_can_be_published(root: Path, language: str) -> None:
    identity = {"id": "2027-03-04-reunion-publique-mobilite", "agreement": "nordstad"}
    record = load_record(examples(root, language)[0].encode(), "content/x.yml", NEWS, identity)
    assert isinstance(record, NewsItem)
    assert record.events[0].commune == "diekirch"


@pytest.mark.parametrize("language", ["fr", "de"])
def test_the_new_project_can_be_published(root: Path, language: str) -> None:
    identity = {"id": "place-de-la-gare", "agreement": "nordstad"}
    record = load_record(examples(root, language)[1].encode(), "content/x.yml", PROJECT, identity)
    assert isinstance(record, Project)
    assert [str(forecast.date) for forecast in record.milestones[0].forecasts] == ["2028-05"]


@pytest.mark.parametrize("language", ["fr", "de"])
def test_picture_and_doubtful_value_fit_into_a_project(root: Path, language: str) -> None:
    whole = yaml.safe_dump(
        {"title": "Pont", "summary": "Un pont.", "relation": "measure"}, allow_unicode=True, sort_keys=False
    )
    for example in examples(root, language)[2:]:
        record = load_record(
            (whole + example).encode(), "content/x.yml", PROJECT, {"id": "pont", "agreement": "vallee"}
        )
        assert isinstance(record, Project)
        assert (record.pictures or record.status_text) != a_project().pictures


def test_both_guides_have_the_same_parts(root: Path) -> None:
    def shape(language: str) -> list[int]:
        text = (root / "docs" / "editors" / f"guide.{language}.md").read_text(encoding="utf-8")
        return [len(mark) for mark in re.findall(r"^(#+) ", text, re.M)]

    assert shape("fr") == shape("de")
    assert examples(root, "fr") == examples(root, "de")
