"""The HTML of a page's body, the same for every engine that takes HTML."""

from __future__ import annotations

from markupsafe import Markup

from entente import urls
from entente.output import Page

_SECTION = Markup(
    '<section>\n<h2 id="{0}">{1}<a class="headerlink" href="#{0}" aria-label="{2}">#</a></h2>\n{3}\n</section>'
)
_FACT = Markup(
    '<div hidden data-pagefind-filter="{0}[data-value]" data-pagefind-meta="{0}[data-value]" data-value="{1}"></div>'
)


def body_html(page: Page, anchor_label: str) -> str:
    """Return head and sections of a page as HTML, its links relative to the page.

    `anchor_label` names the link beside each heading; `{title}` in it stands for the heading.
    """
    facts = "".join(_FACT.format(name, value) for name, value in page.metadata)
    sections = "\n".join(
        _SECTION.format(section.id, section.title, anchor_label.format(title=section.title), Markup(section.html))
        for section in page.sections
    )
    return urls.resolve(f"{page.head}\n{facts}\n{sections}", page.uri)
