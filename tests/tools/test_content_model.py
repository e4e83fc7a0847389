"""The page about the fields of every record is what the models say today."""

from tools.content_model import PAGE, content_model


def test_page_of_the_content_model_is_up_to_date() -> None:
    assert PAGE.read_text(encoding="utf-8") == content_model(), "run: .venv/bin/python -m tools.content_model"
