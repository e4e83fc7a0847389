"""Editors' prose: Markdown turned into HTML with a short list of allowed elements."""

from __future__ import annotations

from functools import lru_cache

import markdown
import nh3

_ELEMENTS = {
    "p": set(), "br": set(), "strong": set(), "em": set(), "a": {"href", "title"}, "ul": set(), "ol": {"start"},
    "li": set(), "blockquote": set(), "code": set(), "h3": set(), "h4": set(), "table": set(), "thead": set(),
    "tbody": set(), "tr": set(), "th": set(), "td": set(), "abbr": {"title"}, "sub": set(), "sup": set(),
}  # fmt: skip
_SCHEMES = {"http", "https", "mailto", "tel"}


def _converter() -> markdown.Markdown:
    return markdown.Markdown(extensions=["tables", "sane_lists"], output_format="html")


_CONVERTER = _converter()


@lru_cache(maxsize=32768)
def prose_html(text: str) -> str:
    """Return the HTML of Markdown `text`; elements, attributes and addresses outside the allowed list are removed."""
    html = _CONVERTER.reset().convert(text)
    return nh3.clean(
        html,
        tags=set(_ELEMENTS),
        attributes={element: set(allowed) for element, allowed in _ELEMENTS.items() if allowed},
        url_schemes=_SCHEMES,
        link_rel=None,
    )
