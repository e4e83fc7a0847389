"""A YAML file is read as text, lists and maps, with the place of every value."""

from pathlib import Path

import pytest

from entente.errors import ContentError
from entente.load.files import record_files
from entente.load.yaml_reader import Document, place_in, read_document


def read(text: str) -> Document:
    """The document in a text."""
    return read_document(text.encode(), "a.yml")


@pytest.mark.parametrize(
    "written", ["NO", "yes", "on", "0123", "0x1F", "1e3", "12:30", "2026-02-30", "1_000", ".5", "=", "true", "3.10"]
)
def test_value_without_quotes_stays_text_as_it_is_written(written: str) -> None:
    assert read(f"field: {written}").data == {"field": written}


@pytest.mark.parametrize("written", ["", "~", "null", "Null", "NULL"])
def test_nothing_is_nothing(written: str) -> None:
    assert read(f"field: {written}").data == {"field": None}


@pytest.mark.parametrize("written", ['""', "''", '"null"', "'~'"])
def test_quotes_make_text_of_everything(written: str) -> None:
    assert read(f"field: {written}").data == {"field": written[1:-1]}


def test_long_texts_are_folded_or_kept_as_yaml_says() -> None:
    assert read("a: >-\n  one\n  two\nb: |\n  one\n  two\n").data == {"a": "one two", "b": "one\ntwo\n"}


def test_every_value_and_name_has_its_place() -> None:
    document = read("title: Pont\nphases:\n  - phase: works\n    date: 2024\n")
    assert document.places == {
        (): (1, 1),
        ("title",): (1, 8),
        ("phases",): (3, 3),
        ("phases", 0): (3, 5),
        ("phases", 0, "phase"): (3, 12),
        ("phases", 0, "date"): (4, 11),
    }
    assert document.key_places == {
        (): (1, 1),
        ("title",): (1, 1),
        ("phases",): (2, 1),
        ("phases", 0, "phase"): (3, 5),
        ("phases", 0, "date"): (4, 5),
    }


def test_columns_count_characters_not_bytes() -> None:
    assert read("{é: è, ü: ö}").places[("ü",)] == (1, 11)


def test_provenance_stands_beside_its_value() -> None:
    document = read(
        "budget:\n  - amount:\n      value: 500\n      sources:\n        - https://a.example\n      as_of: 2024\n"
    )
    assert document.data == {"budget": [{"amount": "500"}]}
    assert document.provenance == {("budget", 0, "amount"): {"sources": ["https://a.example"], "as_of": "2024"}}
    assert document.places[("budget", 0, "amount")] == (3, 14)
    assert document.places[("budget", 0, "amount", "as_of")] == (6, 14)


def test_value_beside_other_fields_is_a_field_like_any_other() -> None:
    document = read("figure:\n  value: 500\n  colour: red\n")
    assert (document.data, document.provenance) == ({"figure": {"value": "500", "colour": "red"}}, {})


def test_byte_order_mark_and_windows_line_ends_do_not_matter() -> None:
    document = read_document(b"\xef\xbb\xbftitle: Pont\r\nsummary: Un pont\r\n", "a.yml")
    assert document.data == {"title": "Pont", "summary": "Un pont"}
    assert document.places[("summary",)] == (2, 10)


def test_line_is_found_by_its_number() -> None:
    document = read("title: Pont\nsummary: Un pont\n")
    assert [document.line(number) for number in (0, 1, 2, 3)] == ["", "title: Pont", "summary: Un pont", ""]


@pytest.mark.parametrize(
    "text", ["a: fish & chips", "a: 5 * 3", "a: Attention!", 'a: "&b *c !d"', "a: R&D", "a: |\n  *b*\n"]
)
def test_signs_of_yaml_within_a_text_are_text(text: str) -> None:
    assert list(read(text).data) == ["a"]


def test_first_reference_and_first_tag_are_told_once_each() -> None:
    with pytest.raises(ContentError) as caught:
        read("a: &x b\nc: *x\nd: !!str e\nf: !!int 1\n")
    assert [(p.line, p.column, p.code, p.found) for p in caught.value.problems] == [
        (1, 4, "yaml-alias", {}),
        (3, 4, "yaml-tag", {"tag": "!str"}),
    ]


@pytest.mark.parametrize(
    ("deep", "code"),
    [
        ("[" * 5000 + "]" * 5000, "yaml-unreadable"),
        ("{a: " * 5000 + "}" * 5000, "yaml-unreadable"),
        ("{value: " * 900 + "}" * 900, "yaml-unreadable"),
        ("[" * 300_000, "yaml-unreadable"),
        ("- " * 900, "yaml-bad-start"),
    ],
)
def test_very_deep_file_is_refused_without_a_crash(deep: str, code: str) -> None:
    with pytest.raises(ContentError) as caught:
        read(f"a: {deep}")
    assert [problem.code for problem in caught.value.problems] == [code]


@pytest.mark.parametrize("folder", ["content", "tests/golden/content"])
def test_place_of_one_value_is_that_among_the_places_of_all(root: Path, folder: str) -> None:
    for file in record_files(root / folder)[0]:
        document = read_document(file.file.read_bytes(), file.path)
        places = {location: place_in(document.root, location) for location in document.places}
        assert places == document.places


def test_place_of_a_value_that_is_not_there_is_that_of_the_nearest_above() -> None:
    document = read("budget:\n  - amount:\n      value: 12\n      note: x\n")
    assert place_in(document.root, ("budget", 0, "payer", "fr")) == (2, 5)
    assert place_in(document.root, ("budget", 0, "amount")) == (3, 14)
    assert place_in(document.root, ("budget", 7)) == (2, 3)


def test_no_break_space_in_a_comment_is_not_blamed_for_a_mistake_elsewhere() -> None:
    with pytest.raises(ContentError) as caught:
        read("# Une remarque\u00a0: à relire\ntitle: Aide : logement\n")
    assert [(problem.line, problem.code) for problem in caught.value.problems] == [(2, "yaml-second-colon")]
