"""The colophon, the bill of materials and security.txt name what is known, and nothing where nothing is."""

import json

from tests.builders import a_catalogue, an_edition

from entente.edition import Component
from entente.output import File, Page
from entente.pages.colophon import colophon_pages

JINJA = Component(name="jinja2", version="3.1.6", licence="BSD License")
OTHER = Component(name="other", version="1.0")


def test_bill_of_materials_names_every_component() -> None:
    files = {
        o.uri: o for o in colophon_pages(a_catalogue(), an_edition(components=(JINJA, OTHER))) if isinstance(o, File)
    }
    assert json.loads(files["sbom.cdx.json"].content)["components"] == [
        {
            "type": "library",
            "bom-ref": "pkg:pypi/jinja2@3.1.6",
            "name": "jinja2",
            "version": "3.1.6",
            "purl": "pkg:pypi/jinja2@3.1.6",
            "licenses": [{"license": {"name": "BSD License"}}],
        },
        {
            "type": "library",
            "bom-ref": "pkg:pypi/other@1.0",
            "name": "other",
            "version": "1.0",
            "purl": "pkg:pypi/other@1.0",
        },
    ]


def test_component_without_licence_is_said_to_state_none() -> None:
    pages = [o for o in colophon_pages(a_catalogue(), an_edition(components=(OTHER,))) if isinstance(o, Page)]
    english = next(page for page in pages if page.language == "en")
    assert '<tr><th scope="row">other</th><td>1.0</td><td>not stated</td></tr>' in english.sections[1].html


def test_security_contact_is_published_as_rfc_9116_has_it() -> None:
    outputs = colophon_pages(a_catalogue(), an_edition(security_contact="mailto:security@example.org"))
    assert [o.content.decode() for o in outputs if isinstance(o, File)] == [
        "Contact: mailto:security@example.org\nExpires: 2027-05-22T00:00:00Z\nPreferred-Languages: fr, de, lb, en\n"
        "Canonical: https://entente.example/.well-known/security.txt\n"
    ]


def test_without_contact_and_lock_file_there_are_only_pages() -> None:
    outputs = list(colophon_pages(a_catalogue(), an_edition()))
    assert [type(output) for output in outputs] == [Page] * 4
