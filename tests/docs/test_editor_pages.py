"""The pages for editors that are made from models and case files are the ones in the repository."""

from __future__ import annotations

from tools.editor_pages import field_reference, frequent_mistakes, pages

from entente.model.kinds import KINDS


def test_generated_pages_are_up_to_date() -> None:
    outdated = [path.name for path, text in pages().items() if path.read_text(encoding="utf-8") != text]
    assert outdated == []


def test_every_field_of_every_kind_is_explained() -> None:
    for language in ("fr", "de"):
        text = field_reference(language)
        missing = [f"{kind.name}.{name}" for kind in KINDS for name in kind.fields if f"### `{name}` – " not in text]
        assert missing == []


def test_ten_mistakes_are_shown_with_an_example_and_an_answer() -> None:
    text = frequent_mistakes("fr")
    assert (text.count("\n## "), text.count("```yaml"), text.count("\n> ")) == (10, 10, 10)
