"""On paper nothing can be unfolded: what a page folds is printed open."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

pytestmark = [pytest.mark.browser, pytest.mark.slow]

CLOSED_AND_HIDDEN = """[...document.querySelectorAll('.prose details:not([open])')]
  .filter(folded => folded.checkVisibility())
  .filter(folded => !folded.querySelector('summary ~ *').checkVisibility())
  .map(folded => folded.querySelector('summary').textContent)"""


def test_folded_projects_and_news_are_printed(browser: Browser, site_url: str) -> None:
    with browser.new_context() as context:
        page = context.new_page()
        page.goto(site_url + "en/agreements/nordstad/")
        folded = page.evaluate(CLOSED_AND_HIDDEN)
        page.emulate_media(media="print")
        assert [summary.partition(" (")[0] for summary in folded] == [
            "What is missing, uncertain or good to know",
            "More projects",
            "More projects",
            "Older",
        ]
        assert page.evaluate(CLOSED_AND_HIDDEN) == []
