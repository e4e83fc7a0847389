"""A page that was not built again says in the reader's browser what has become due since."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser
from tests.builders import a_project
from tests.pages.rendered import project_page

pytestmark = pytest.mark.browser


@pytest.mark.parametrize(
    ("today", "badge", "notice"),
    [
        ("2027-05-01T23:30:00", "Implementation", "State confirmed on 1 November 2026"),
        ("2027-05-02T00:30:00", "Implementation, not confirmed since 1 November 2026", "not confirmed since"),
    ],
)
def test_confirmation_is_overdue_the_day_after_it_was_due(
    browser: Browser, root: Path, today: str, badge: str, notice: str
) -> None:
    built = project_page(a_project(confirmed="2026-11-01", phases=[{"phase": "works"}]))
    progress = next(section.html for section in built.sections if section.id == "progress")
    context = browser.new_context(timezone_id="Europe/Luxembourg")
    page = context.new_page()
    page.clock.set_fixed_time(f"{today}+02:00")
    page.set_content(f"<style>[hidden] {{ display: none }}</style>{built.head}{progress}")

    page.add_script_tag(path=root / "docs" / "assets" / "overdue.js")

    assert page.locator(".badge").first.inner_text() == badge
    assert page.locator(".notice").first.inner_text().strip().startswith(notice)
    context.close()
