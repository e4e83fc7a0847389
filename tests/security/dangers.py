"""What in a piece of HTML could run, load something from elsewhere, or reach out of its place."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

import html5lib

_FORBIDDEN = frozenset({
    "applet", "base", "embed", "frame", "frameset", "iframe", "link", "meta", "object", "plaintext", "portal", "style",
    "template", "xmp", "animate", "animatemotion", "animatetransform", "foreignobject", "set", "use", "image", "math",
    "marquee", "keygen",
})  # fmt: skip
_ADDRESSES = frozenset(("href", "src", "action", "data", "poster", "srcset", "background", "cite", "longdesc"))
_NEVER = frozenset(("style", "srcdoc", "formaction", "ping", "target", "popovertarget", "accesskey", "autofocus"))
_HOSTS = re.compile(r"[a-z][a-z0-9+.-]*:|[/\\]{2}", re.IGNORECASE)
_SAFE = re.compile(r"https?://[^/@\\]+(/|$|\?|#)|mailto:|tel:", re.IGNORECASE)


def dangers(html: str) -> list[str]:
    """What is dangerous in a fragment of HTML as a browser reads it; nothing in a safe one."""
    root = html5lib.parseFragment(html, treebuilder="etree", namespaceHTMLElements=False)
    return [danger for element in root.iter() if isinstance(element.tag, str) for danger in _of(element)]


def _of(element: Element) -> Iterator[str]:
    tag = element.tag.rpartition("}")[2].lower()
    if tag == "script":
        yield from _of_script(element)
    if tag in _FORBIDDEN:
        yield f"<{tag}>"
    for full_name, value in element.attrib.items():
        name = full_name.rpartition("}")[2].rpartition(":")[2].lower()
        if name.startswith("on") or name in _NEVER:
            yield f"<{tag} {name}>"
        if name in _ADDRESSES and _is_foreign(value):
            yield f"<{tag} {name}={value!r}>"


def _of_script(element: Element) -> Iterator[str]:
    if element.get("type") != "application/ld+json" or "src" in element.attrib:
        yield "<script>"
        return
    try:
        json.loads(element.text or "")
    except ValueError:
        yield "broken data in <script>"


def _is_foreign(value: str) -> bool:
    """Whether an address leads elsewhere otherwise than by http, https, mailto or tel."""
    # https://url.spec.whatwg.org/#concept-basic-url-parser – tabs, line ends and outer control characters do not count.
    address = re.sub(r"[\t\r\n]", "", value).strip("".join(map(chr, range(33))))
    return bool(_HOSTS.match(address)) and not _SAFE.match(address)
