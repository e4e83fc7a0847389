"""Long lists are spread over pages with addresses of their own."""

from __future__ import annotations

from entente import urls
from entente.pages.paging import sheets


def addresses(count: int) -> list[tuple[str, int]]:
    found = sheets(range(count), 2, urls.index("projects"))
    return [(sheet.address.uri("fr"), len(sheet.items)) for sheet in found]


def test_empty_list_has_one_page() -> None:
    assert addresses(0) == [("fr/projets/", 0)]


def test_full_page_needs_no_second() -> None:
    assert addresses(2) == [("fr/projets/", 2)]


def test_further_pages_are_numbered_below_the_first() -> None:
    assert addresses(5) == [("fr/projets/", 2), ("fr/projets/2/", 2), ("fr/projets/3/", 1)]
