"""Long lists spread over several pages, so that none becomes too heavy for a phone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from entente import urls
from entente.pages.rendering import Rendering

T = TypeVar("T")


@dataclass(frozen=True, kw_only=True)
class Sheet(Generic[T]):
    """One page of a list: which part of the list it shows, and where its neighbours are."""

    items: Sequence[T]
    number: int
    count: int
    first: urls.Address
    """Address of the first page."""

    @property
    def address(self) -> urls.Address:
        """Return the address of this page."""
        return urls.numbered(self.first, self.number)

    def title(self, p: Rendering, title: str) -> str:
        """Return the title of this page: the list's, with the number from the second page on."""
        return title if self.number == 1 else p.t("sheet.title", title=title, number=self.number)

    def navigation(self, p: Rendering) -> str:
        """Return links to all pages of the list, or nothing when it has only one."""
        if self.count == 1:
            return ""
        numbers = [(number, urls.numbered(self.first, number)) for number in range(1, self.count + 1)]
        return p.macro("sheet_links", numbers, self.number)


def sheets(items: Sequence[T], size: int, first: urls.Address) -> Iterator[Sheet[T]]:
    """Yield the pages of a list of at most `size` items each; an empty list has one empty page."""
    count = max(1, -(-len(items) // size))
    for number in range(1, count + 1):
        part = items[(number - 1) * size : number * size]
        yield Sheet(items=part, number=number, count=count, first=first)
