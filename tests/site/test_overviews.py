"""The overview of projects in a browser: choosing, sharing the choice, and doing without the script."""

from __future__ import annotations

import re

import pytest
from tests.site.conftest import Open, Visit, until

pytestmark = pytest.mark.browser


def status(visit: Visit) -> str:
    return visit.page.locator("[data-filter-status]").inner_text()


def shown(visit: Visit) -> list[str]:
    """Identifiers of the projects that are listed, in order."""
    return [row.get_attribute("data-row") or "" for row in visit.page.locator("tr[data-row]").all()]


def query(visit: Visit) -> str:
    return visit.page.url.partition("?")[2]


def test_choice_is_counted_aloud_and_kept_in_the_address(visit: Open) -> None:
    seen = visit("fr/projets/")
    everything = status(seen).rpartition(" ")[2]

    seen.page.select_option("select[name=commune]", "diekirch")
    seen.page.select_option("select[name=phase]", "study")
    seen.page.locator("[data-filter-status]", has_text=re.compile(r"^2 projets ")).wait_for()
    found = shown(seen)

    assert (status(seen), query(seen), found, seen.complaints) == (
        f"{len(found)} projets sur {everything}",
        "commune=diekirch&phase=study",
        ["axe-central-nordstad", "concept-mobilite-nordstad-2035"],
        [],
    )


def test_address_with_a_choice_shows_it_again_in_the_other_language(visit: Open) -> None:
    seen = visit("fr/projets/?commune=diekirch&phase=study&view=cards")
    first = shown(seen)

    seen.page.locator("a[hreflang=de]").first.click()
    seen.page.wait_for_url("**/de/projekte/**")

    assert (query(seen), sorted(shown(seen)), seen.page.locator("[data-cards]").is_visible()) == (
        "commune=diekirch&phase=study&view=cards",
        sorted(first),
        True,
    )


def test_order_by_latest_fact_puts_those_without_a_date_last(visit: Open) -> None:
    seen = visit("fr/projets/?sort=date")

    dates = [
        cells.all_inner_texts()[-1] for cells in (row.locator("td") for row in seen.page.locator("tr[data-row]").all())
    ]
    first_unknown = dates.index("sans date connue")

    assert set(dates[first_unknown:]) == {"sans date connue"}


def test_nothing_found_is_said_and_undone_by_one_button(visit: Open) -> None:
    seen = visit("fr/projets/?commune=diekirch&agreement=dici")
    nothing = (status(seen).partition(" sur")[0], seen.page.locator("[data-filter-empty]").is_visible())

    seen.page.get_by_role("button", name="Tout montrer").click()
    until(seen.page, "!location.search && document.querySelectorAll('tr[data-row]').length > 50")

    assert (nothing, len(shown(seen)) > 50, query(seen)) == (("0 projet", True), True, "")


def test_value_that_does_not_exist_is_no_choice(visit: Open) -> None:
    assert shown(visit("fr/projets/?phase=nowhere")) == shown(visit("fr/projets/"))


def test_cards_say_what_the_rows_say_in_their_order(visit: Open) -> None:
    seen = visit("fr/projets/?commune=diekirch&view=cards")
    until(seen.page, "document.querySelector('[data-filter-status]').textContent.startsWith('5 ')")
    titles = "[...document.querySelectorAll('{}')].map((link) => [link.textContent, link.href])"
    rows, cards = (seen.page.evaluate(titles.format(one)) for one in ("tr[data-row] > th > a", ".card__title > a"))

    assert (cards, len(cards), seen.page.locator(".table-wrap").is_visible(), seen.complaints) == (rows, 5, False, [])


def test_table_goes_on_at_the_next_page_until_somebody_chooses(visit: Open) -> None:
    seen = visit("fr/projets/")
    before = (status(seen), len(shown(seen)), seen.page.locator(".sheets").is_visible())
    total = before[0].rpartition(" ")[2]

    seen.page.select_option("select[name=sort]", "date")
    until(seen.page, "document.querySelectorAll('tr[data-row]').length > 25")

    assert (before, status(seen), len(shown(seen)), seen.page.locator(".sheets").is_visible()) == (
        (f"Projets 1 à 25 sur {total}", 25, True),
        f"{total} projets sur {total}",
        int(total),
        False,
    )


def test_without_the_script_each_value_has_its_list(visit: Open) -> None:
    seen = visit("fr/projets/", javascript=False)
    form_is_hidden = not seen.page.locator("form[data-filter]").is_visible()

    seen.page.locator("main").get_by_role("link", name="Listes de projets toutes prêtes").click()
    seen.page.wait_for_url("**/fr/projets/par/")
    seen.page.locator("#main a, main a", has_text=re.compile("^Diekirch")).first.click()
    seen.page.wait_for_url("**/par/communes/**")

    assert (form_is_hidden, seen.page.locator("h1").inner_text(), seen.page.locator(".card").count()) == (
        True,
        "Projets – Commune\u00a0: Diekirch",
        5,
    )


def test_three_taps_lead_a_phone_to_what_happens_in_diekirch_and_whether_it_is_late(visit: Open) -> None:
    seen = visit("fr/", width=390)

    seen.page.get_by_role("link", name="Trouver ma commune").click()
    seen.page.locator("main").get_by_role("link", name="Diekirch", exact=True).first.click()
    seen.page.wait_for_url("**/communes/diekirch/")
    section = seen.page.locator("#projects-by-phase").locator("xpath=ancestor::section")
    phases = [card.locator(".badge").first.inner_text() for card in section.locator(".card").all()]
    words = section.locator(".card", has_text="Fridhaff").inner_text()
    section.get_by_role("link", name="Zone d'activités régionale Fridhaff").click()
    seen.page.wait_for_url("**/projets/**")

    assert (
        [phase for phase in phases if not phase],
        "Cette date est passée\u202f; aucune source vue ne dit si c'est fait." in words,
        seen.page.locator("h1").inner_text(),
        seen.page.locator("#milestones").is_visible(),
    ) == ([], True, "Zone d'activités régionale Fridhaff", True)


@pytest.mark.parametrize(
    "uri",
    [
        "fr/",
        "de/projekte/",
        "lb/zaitleescht/",
        "en/coverage/",
        "fr/conventions/nordstad/strategie/",
        "fr/conventions/nordstad/couverture/",
        "de/konventionen/nordstad/",
    ],
)
def test_no_page_is_wider_than_a_small_phone(visit: Open, uri: str) -> None:
    page = visit(uri, width=320).page

    assert page.evaluate("document.documentElement.scrollWidth") == 320
