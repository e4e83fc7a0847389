"""Outputs: what producers make – pages and files – without knowing who publishes them."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass

from entente.edition import Edition
from entente.model.catalogue import Catalogue
from entente.model.languages import Language
from entente.urls import Address


@dataclass(frozen=True, kw_only=True)
class Section:
    """A part of a page under its own heading; `html` does not contain that heading."""

    id: str
    """Anchor; the same in every language, so that the language switch keeps the place."""
    title: str
    html: str
    level: int = 2


@dataclass(frozen=True, kw_only=True)
class Feed:
    """A feed that follows what a page is about."""

    title: str
    uri: str
    type: str
    """Media type, such as `application/atom+xml`."""


@dataclass(frozen=True, kw_only=True)
class Page:
    """A page for people: a head, then sections. Its HTML holds addresses made by `urls.link`."""

    address: Address
    language: Language
    title: str
    description: str
    kind: str
    """What the page is about: a kind of record (`project`), or `overview`, `home`, `text`."""
    head: str
    """HTML above the first section, with the page's only `h1`."""
    sections: tuple[Section, ...] = ()
    notice: str = ""
    """HTML telling the reader what is not translated or not reviewed."""
    breadcrumbs: tuple[tuple[str, str], ...] = ()
    """Title and URI of the pages above it, from the home page down."""
    source: str | None = None
    """Path of the content file it shows, for "edit this page"."""
    as_of: str | None = None
    """The date for which the page holds, in words."""
    accent: int = 0
    """Number of the agreement's colour, 0 for none."""
    feeds: tuple[Feed, ...] = ()
    metadata: tuple[tuple[str, str], ...] = ()
    """Facts for the search: name and value, such as `("phase", "works")`."""
    head_extra: tuple[str, ...] = ()
    """Ready HTML for the document's head."""
    embedded: str | None = None
    """URI of the card of the page's record that other sites may show in a frame."""
    menu: str = ""
    """Key of the menu entry the page belongs to."""
    is_listed: bool = True
    """Whether search engines and the site's search should show it."""
    is_excerpt: bool = False
    """Whether it only lists what other pages tell, such as the news of one year: the site's search finds those."""

    @property
    def uri(self) -> str:
        """Return the page's own URI, ending in `/`."""
        return self.address.uri(self.language)


@dataclass(frozen=True, kw_only=True)
class File:
    """Bytes published at one address, such as a feed or a data file."""

    uri: str
    content: bytes


@dataclass(frozen=True, kw_only=True)
class Redirect:
    """An old address that leads to a new one."""

    uri: str
    target: str


Output = Page | File | Redirect


@dataclass(frozen=True)
class Plan:
    """An output that is not made yet: its address is known, and what makes it.

    What is made depends on catalogue, edition and arguments alone. The arguments say which part of the content it is
    about by names (identifiers, numbers, tuples of them), never by content, so that everything else that shows in the
    output is read from the catalogue, where it can be seen.
    """

    uri: str
    function: Callable[..., Output]
    arguments: tuple[Hashable, ...] = ()

    def make(self, catalogue: Catalogue, edition: Edition) -> Output:
        """Return the output."""
        output = self.function(catalogue, edition, *self.arguments)
        if output.uri != self.uri:
            raise ValueError(f"planned at {self.uri}, made at {output.uri}")
        return output


def plan(uri: str, function: Callable[..., Output], *arguments: Hashable) -> Plan:
    """Return the plan of what `function` makes of catalogue, edition and `arguments`, to be published at `uri`."""
    return Plan(uri, function, arguments)


@dataclass(frozen=True)
class Producer:
    """What makes one sort of output. Called, it yields them; `plans` yields them unmade."""

    plans: Callable[[Catalogue, Edition], Iterable[Plan]]

    def __call__(self, catalogue: Catalogue, edition: Edition) -> Iterator[Output]:
        """Yield every output of this sort."""
        for one in self.plans(catalogue, edition):
            yield one.make(catalogue, edition)
