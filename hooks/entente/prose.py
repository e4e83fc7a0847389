"""Editors' prose: Markdown turned into HTML with a short list of allowed elements and addresses."""

from __future__ import annotations

import re
from functools import lru_cache

import nh3

import markdown
from entente import urls

_ELEMENTS = {
    "p": set(), "br": set(), "strong": set(), "em": set(), "a": {"href", "title"}, "ul": set(), "ol": {"start"},
    "li": set(), "blockquote": set(), "code": set(), "h3": set(), "h4": set(), "table": set(), "thead": set(),
    "tbody": set(), "tr": set(), "th": set(), "td": set(), "abbr": {"title"}, "sub": set(), "sup": set(),
}  # fmt: skip
_SCHEMES = {"http", "https", "mailto", "tel"}
# The web without user names (they make a foreign address look like a known one), e-mail, telephone, and what is
# internal: a place on the same page or a path, which never begins with two slashes, for these name another host.
_ADDRESS = re.compile(
    r"https?://[^/?#@\\]+([/?#].*)?|(mailto|tel):[^<>\s]+|#[\w-]+|(?!//)[\w./-]+(#[\w-]+)?", re.IGNORECASE | re.DOTALL
)
_FROM_ROOT = re.compile(r'(<a (?:title="[^"]*" )?href=")/')
_HIDDEN = str.maketrans("", "", urls.ROOT)


def _converter() -> markdown.Markdown:
    return markdown.Markdown(extensions=["tables", "sane_lists"], output_format="html")


_CONVERTER = _converter()


def _allowed(element: str, attribute: str, value: str) -> str | None:
    """Return the value of an attribute, or None where it is an address that is neither internal nor of a known kind."""
    if (element, attribute) != ("a", "href"):
        return value
    return value if _ADDRESS.fullmatch(value) else None


@lru_cache(maxsize=32768)
def prose_html(text: str) -> str:
    """Return the HTML of Markdown `text`; elements, attributes and addresses outside the allowed list are removed.

    Addresses that begin with `/` are counted from the root of the site, wherever the site is published.
    """
    html = _CONVERTER.reset().convert(text)
    cleaned = nh3.clean(
        html,
        tags=set(_ELEMENTS),
        attributes={element: set(allowed) for element, allowed in _ELEMENTS.items() if allowed},
        attribute_filter=_allowed,
        url_schemes=_SCHEMES,
        link_rel=None,
    )
    return _FROM_ROOT.sub(rf"\1{urls.ROOT}", cleaned.translate(_HIDDEN))
