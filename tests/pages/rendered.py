"""Pages made in memory and read as text: what a reader sees of a section."""

from __future__ import annotations

from typing import Any

from lxml import html
from tests.builders import a_catalogue, an_edition

from entente.model.project import Project
from entente.model.record import Record
from entente.output import Page
from entente.pages.projects import project_pages


def project_page(project: Project, *others: Record, language: str = "en", **edition: Any) -> Page:
    """The page of a project in one language."""
    pages = project_pages(a_catalogue(project, *others), an_edition(languages=(language,), **edition))
    return next(page for page in pages if page.source == project.path)


def section(page: Page, identifier: str) -> html.HtmlElement:
    """A section of a page as elements, `head` for what comes before the first."""
    found = page.head if identifier == "head" else next(s.html for s in page.sections if s.id == identifier)
    return fragment(found)


def fragment(found: str) -> html.HtmlElement:
    """A piece of HTML as one element."""
    return html.fragment_fromstring(str(found), create_parent="div")


def words(element: html.HtmlElement) -> str:
    """The text of an element that is not hidden, with single spaces."""
    for hidden in element.xpath(".//*[@hidden] | .//title | .//desc"):
        hidden.drop_tree()
    return " ".join(element.text_content().split())


def all_words(element: html.HtmlElement, path: str) -> list[str]:
    """The text of each element that `path` (XPath) finds."""
    return [words(found) for found in element.xpath(path)]
