"""A folder becomes a catalogue; a record with problems is left out, and all problems are told."""

import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entente.errors import ContentError
from entente.load.content import load_content, load_record, locate
from entente.model.kinds import KINDS
from entente.model.project import Project
from entente.model.record import Certainty, Record

PROJECT = next(kind for kind in KINDS if kind.name == "project")
IDENTITY = {"id": "pont", "agreement": "vallee"}
VALID = "title: Pont\nsummary: Un pont\nrelation: measure\n"


@pytest.fixture
def content(root: Path, tmp_path: Path) -> Path:
    """A copy of the small valid content of the cases."""
    return Path(shutil.copytree(root / "tests/cases/valid/content", tmp_path / "content"))


def load(text: str) -> Record:
    """The project in a text."""
    return load_record(text.encode(), "content/agreements/vallee/projects/pont.yml", PROJECT, IDENTITY)


def test_record_knows_its_identifier_its_path_and_its_agreement() -> None:
    record = load(VALID)
    assert isinstance(record, Project)
    assert (record.id, record.agreement, record.path) == (
        "pont",
        "vallee",
        "content/agreements/vallee/projects/pont.yml",
    )


def test_identifier_may_be_written_when_it_is_the_file_name() -> None:
    assert load("id: pont\n" + VALID).id == "pont"


def test_provenance_of_a_value_is_kept_by_its_field() -> None:
    record = load(VALID + "status_text:\n  value: En chantier\n  certainty: uncertain\n  note: Un seul journal\n")
    known = record.how_known("status_text")
    assert known is not None
    assert (known.certainty, known.note and known.note.fr) == (Certainty.UNCERTAIN, "Un seul journal")
    assert record.how_known("title") is None


def test_all_problems_of_a_file_are_told_at_once() -> None:
    with pytest.raises(ContentError) as caught:
        load("title: ''\nrelation: part\nconfirmed: hier\ncolour: red\n")
    assert [(p.line, p.column, p.field, p.code) for p in caught.value.problems] == [
        (1, 1, "summary", "required"),
        (1, 8, "title.fr", "empty-text"),
        (2, 11, "relation", "unknown-value"),
        (3, 12, "confirmed", "date-expected"),
        (4, 1, "colour", "unknown-field"),
    ]


def test_folder_becomes_a_catalogue_in_the_order_of_identifiers(content: Path) -> None:
    loaded = load_content(content)
    assert loaded.problems == ()
    assert [record.id for record in loaded.catalogue.records()] == [
        "colline",
        "vallee",
        "pont",
        "2024-05-03-ouverture",
        "bourg",
        "hameau",
        "ministere",
        "mobilite",
        "sobriete",
        "pdat",
    ]


def test_record_with_a_problem_is_left_out_and_the_others_are_there(content: Path) -> None:
    (content / "reference/themes/mobilite.yml").write_text("title: Mobilité\n")
    loaded = load_content(content)
    assert [problem.path for problem in loaded.problems] == ["content/reference/themes/mobilite.yml"]
    assert (list(loaded.catalogue.themes), list(loaded.catalogue.projects)) == ([], ["pont"])


def test_problem_across_records_is_found_in_its_file(content: Path) -> None:
    from entente.errors import Problem

    path = "content/agreements/vallee/projects/pont.yml"
    across = Problem(path=path, line=0, field="communes.0", code="itself")
    assert [(p.line, p.column, p.field) for p in locate([across], content)] == [(5, 5, "communes.0")]


@given(st.binary(max_size=300))
def test_any_bytes_give_a_record_or_problems_with_a_place(raw: bytes) -> None:
    try:
        load_record(raw, "a.yml", PROJECT, IDENTITY)
    except ContentError as error:
        assert [p for p in error.problems if p.line < 1 or p.column < 1] == []


@given(
    st.lists(
        st.sampled_from(["title: x", "  - a", "fr: é", "[", "'", '"', "&a", "*a", "- b", "\t", "? ", "#", "{", ": "])
    )
)
def test_any_lines_give_a_record_or_problems_with_a_place(lines: list[str]) -> None:
    text = "\n".join(lines)
    try:
        load(text)
    except ContentError as error:
        last = text.count("\n") + 1
        assert [p for p in error.problems if not 1 <= p.line <= last or p.column < 1] == []
