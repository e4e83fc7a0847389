"""The page of components shows every example of its description and every phase."""

import re

from tools.components import PHASES, TEXT, examples, page


def test_every_example_of_the_description_is_shown() -> None:
    text = TEXT.read_text(encoding="utf-8")
    assert len(list(examples(text))) == text.count("```html\n")


def test_every_phase_is_shown_in_both_colour_schemes() -> None:
    found = [set(re.findall(r"badge--phase-([a-z-]+)", page(scheme))) for scheme in ("default", "slate")]
    assert found == [set(PHASES), set(PHASES)]


def test_no_address_leads_to_a_page_of_the_site() -> None:
    assert "\ue000" not in page("default")
