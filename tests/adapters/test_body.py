"""The HTML of a page's body, and what it tells the search."""

from __future__ import annotations

from entente import urls
from entente.adapters.body import body_html, search_marks
from entente.output import Page, Section


def a_page(**changes: object) -> Page:
    """A page with nothing on it."""
    fields: dict[str, object] = {
        "address": urls.index("communes"),
        "language": "fr",
        "title": "T",
        "description": "",
        "kind": "commune",
        "head": "<h1>T</h1>",
    }
    return Page(**(fields | changes))  # type: ignore[arg-type]


def test_body_holds_head_and_sections_with_links_from_the_page() -> None:
    section = Section(id="a", title="A & B", html=f'<a href="{urls.link("fr/")}">Accueil</a>')
    assert body_html(a_page(sections=(section,)), "Lien : {title}") == (
        '<h1>T</h1>\n\n<section>\n<h2 id="a">A &amp; B<a class="headerlink" href="#a" '
        'aria-label="Lien : A &amp; B">#</a></h2>\n<a href="../../fr/">Accueil</a>\n</section>'
    )


def test_each_value_is_a_filter_and_all_values_are_shown_together() -> None:
    page = a_page(metadata=(("agreement", "Nordstad"), ("agreement", "DICI"), ("date", "2024")))
    assert search_marks(page) == (
        '<div hidden data-pagefind-filter="agreement[data-value]" data-value="Nordstad"></div>'
        '<div hidden data-pagefind-filter="agreement[data-value]" data-value="DICI"></div>'
        '<div hidden data-pagefind-meta="agreement[data-value]" data-value="Nordstad, DICI"></div>'
        '<div hidden data-pagefind-meta="date[data-value]" data-value="2024"></div>'
    )


def test_further_names_are_searched_without_being_shown() -> None:
    page = a_page(metadata=(("names", "Esch an der Alzette"), ("names", "Esch-Uelzecht")))
    assert search_marks(page) == (
        '<div data-pagefind-index-attrs="data-names" data-pagefind-weight="10" '
        'data-names="Esch an der Alzette, Esch-Uelzecht"></div>'
    )
