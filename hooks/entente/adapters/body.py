"""The HTML of a page's body, the same for every engine that takes HTML."""

from __future__ import annotations

from markupsafe import Markup

from entente import urls
from entente.output import Page

_SECTION = Markup(
    '<section>\n<h2 id="{0}">{1}<a class="headerlink" href="#{0}" aria-label="{2}">#</a></h2>\n{3}\n</section>'
)
# https://pagefind.app/docs/filtering/, …/metadata/, …/indexing/ – what Pagefind reads from attributes.
_FILTER = Markup('<div hidden data-pagefind-filter="{0}[data-value]" data-value="{1}"></div>')
_META = Markup('<div hidden data-pagefind-meta="{0}[data-value]" data-value="{1}"></div>')
_NAMES = Markup('<div data-pagefind-index-attrs="data-names" data-pagefind-weight="10" data-names="{0}"></div>')
_FILTERS = ("agreement", "commune", "theme", "phase", "news-kind")
_SHOWN = ("agreement", "phase", "date", "news-kind")


def body_html(page: Page, anchor_label: str) -> str:
    """Return head and sections of a page as HTML, its links relative to the page.

    `anchor_label` names the link beside each heading; `{title}` in it stands for the heading.
    """
    facts = search_marks(page)
    sections = "\n".join(
        _SECTION.format(section.id, section.title, anchor_label.format(title=section.title), Markup(section.html))
        for section in page.sections
    )
    return urls.resolve(f"{page.head}\n{facts}\n{sections}", page.uri)


def search_marks(page: Page) -> str:
    """Return the hidden HTML by which Pagefind learns the facts about a page."""
    marks = [_FILTER.format(name, value) for name, value in page.metadata if name in _FILTERS]
    for name in _SHOWN:
        values = [value for other, value in page.metadata if other == name]
        marks += [_META.format(name, ", ".join(values))] if values else []
    names = [value for name, value in page.metadata if name == "names"]
    marks += [_NAMES.format(", ".join(names))] if names else []
    return "".join(marks)
