"""The colophon: with what the site is made, for people and (CycloneDX) for programs; and where weak points are told."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from entente import urls
from entente.edition import Component, Edition
from entente.model.catalogue import Catalogue
from entente.model.languages import Language
from entente.output import File, Page, Plan, Producer, plan
from entente.pages.finish import Frame, finish
from entente.pages.rendering import Rendering

SBOM = "sbom.cdx.json"
SECURITY = ".well-known/security.txt"
_VALID = timedelta(days=180)


@dataclass(frozen=True, kw_only=True)
class Shipped:
    """Something a reader's browser receives."""

    name: str
    use: str
    """Key of the word for what it does."""
    licence: str
    url: str
    package: str = ""
    """Its package among the components, where its version is that package's."""


SHIPPED: tuple[Shipped, ...] = (
    Shipped(name="Entente", use="own", licence="EUPL-1.2", url="https://eupl.eu/"),
    Shipped(name="Entente", use="content", licence="CC-BY-4.0", url="https://creativecommons.org/licenses/by/4.0/"),
    Shipped(
        name="Atkinson Hyperlegible Next",
        use="font",
        licence="OFL-1.1",
        url="https://github.com/googlefonts/atkinson-hyperlegible-next",
    ),
    Shipped(
        name="Material for MkDocs",
        use="style",
        licence="MIT",
        url="https://squidfunk.github.io/mkdocs-material/",
        package="mkdocs-material",
    ),
    Shipped(name="Pagefind", use="search", licence="MIT", url="https://pagefind.app/", package="pagefind"),
    Shipped(name="Natural Earth", use="outline", licence="public domain", url="https://www.naturalearthdata.com/"),
    Shipped(name="GeoNames", use="places", licence="CC-BY-4.0", url="https://www.geonames.org/"),
)


@Producer
def colophon_pages(catalogue: Catalogue, edition: Edition) -> Iterator[Plan]:  # noqa: ARG001 – a producer
    """Yield the colophon in every language, the bill of materials, and where a contact is named, `security.txt`."""
    for language in edition.languages:
        yield plan(urls.index("colophon").uri(language), _colophon, language)
    if edition.components:
        yield plan(SBOM, _bill)
    if edition.security_contact:
        yield plan(SECURITY, _security)


def _bill(catalogue: Catalogue, edition: Edition) -> File:  # noqa: ARG001 – what a plan calls
    bill = json.dumps(bill_of_materials(edition), ensure_ascii=False, indent=1)
    return File(uri=SBOM, content=f"{bill}\n".encode())


def _security(catalogue: Catalogue, edition: Edition) -> File:  # noqa: ARG001 – what a plan calls
    return File(uri=SECURITY, content=security_text(edition, edition.security_contact or "").encode())


def _colophon(catalogue: Catalogue, edition: Edition, language: Language) -> Page:
    p = Rendering(catalogue, edition, language)
    head, sections = p.sections(
        "colophon.html",
        shipped=SHIPPED,
        versions={one.name: one.version for one in edition.components},
        sbom=urls.link(SBOM),
    )
    frame = Frame(
        address=urls.index("colophon"),
        title=p.t("colophon.title"),
        description=p.t("colophon.lead"),
        kind="text",
        menu="colophon",
    )
    return finish(p, frame, head, sections)


def bill_of_materials(edition: Edition) -> dict[str, Any]:
    """Return the software with which the site is made, in CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/)."""
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "timestamp": f"{edition.today.isoformat()}T00:00:00Z",
            "component": {"type": "application", "bom-ref": "entente", "name": "entente"},
        },
        "components": [_bill_line(component) for component in edition.components],
    }


def _bill_line(component: Component) -> dict[str, Any]:
    address = f"pkg:pypi/{component.name}@{component.version}"
    line: dict[str, Any] = {
        "type": "library",
        "bom-ref": address,
        "name": component.name,
        "version": component.version,
        "purl": address,
    }
    if component.licence:
        line["licenses"] = [{"license": {"name": component.licence}}]
    return line


def security_text(edition: Edition, contact: str) -> str:
    """Return `security.txt` (RFC 9116); it expires half a year after the site was made and is renewed with it."""
    expires = (edition.today + _VALID).isoformat()
    return (
        f"Contact: {contact}\n"
        f"Expires: {expires}T00:00:00Z\n"
        f"Preferred-Languages: {', '.join(edition.languages)}\n"
        f"Canonical: {edition.url(SECURITY)}\n"
    )
