"""What a model refuses is told at the place where it is written."""

from pydantic import BaseModel, Field, ValidationError

from entente.load.explain import explain
from entente.load.yaml_reader import read_document


class Shelf(BaseModel):
    """A model with a rule that no record has."""

    books: tuple[str, ...] = Field(max_length=1)
    """Titles."""


def test_error_without_a_sentence_of_its_own_is_told_in_general_words() -> None:
    document = read_document(b"books:\n  - a\n  - b\n", "a.yml")
    try:
        Shelf.model_validate(document.data)
    except ValidationError as error:
        problems = list(explain(document, error, Shelf))

    assert [(p.line, p.column, p.field, p.code, p.found) for p in problems] == [
        (2, 3, "books", "value-refused", {"found": "[…]"})
    ]


def test_long_values_are_shortened() -> None:
    document = read_document(f"books: {'x' * 100}\n".encode(), "a.yml")
    try:
        Shelf.model_validate(document.data)
    except ValidationError as error:
        problems = list(explain(document, error, Shelf))

    assert [problem.found["found"] for problem in problems] == ["x" * 57 + "…"]
