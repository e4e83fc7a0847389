"""What pages say for machines: words of schema.org only, and nothing that is not known."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from rdflib import Graph, namespace
from rdflib.term import URIRef
from tests.builders import a_catalogue, a_commune, a_news_item, a_project, a_text, an_agreement, an_edition

from entente.build import load_catalogue
from entente.edition import Edition
from entente.model.catalogue import Catalogue
from entente.output import Page
from entente.pages.producers import PAGES

SCHEMA = "https://schema.org/"
HEAD, TAIL = '<script type="application/ld+json">', "</script>"


def pages(catalogue: Catalogue, edition: Edition) -> list[Page]:
    return [output for producer in PAGES for output in producer(catalogue, edition) if isinstance(output, Page)]


def structured(page: Page) -> list[dict[str, Any]]:
    (element,) = [html for html in page.head_extra if html.startswith(HEAD)]
    found: list[dict[str, Any]] = json.loads(element.removeprefix(HEAD).removesuffix(TAIL))["@graph"]
    return found


def about(uri: str, *records: Any) -> list[dict[str, Any]]:
    page = next(page for page in pages(a_catalogue(*records), an_edition()) if page.uri == uri)
    return [node for node in structured(page) if node["@type"] != "BreadcrumbList"]


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore:ConjunctiveGraph:DeprecationWarning")
def test_every_word_of_the_real_site_is_one_of_schema_org(root: Path) -> None:
    edition = Edition(today=date(2026, 11, 23), base_url="https://entente.example/", languages=("fr",))
    graph = Graph()
    for page in pages(load_catalogue(root / "content"), edition):
        if page.is_listed:
            # The vocabulary is known to rdflib; its context is replaced by what it says, so that nothing is fetched.
            data = {"@context": {"@vocab": SCHEMA}, "@graph": structured(page)}
            graph.parse(data=json.dumps(data), format="json-ld")
    words = {str(term).removeprefix(SCHEMA) for term in graph.predicates() if term != namespace.RDF.type}
    kinds = {str(term).removeprefix(SCHEMA) for term in graph.objects(None, namespace.RDF.type)}
    assert [word for word in sorted(words | kinds) if URIRef(str(namespace.SDO) + word) not in namespace.SDO] == []
    wanted = {"Organization", "Project", "NewsArticle", "Event", "AdministrativeArea", "BreadcrumbList", "Dataset"}
    assert wanted - kinds == set()


def test_vocabulary_does_not_know_an_invented_word() -> None:
    assert URIRef(str(namespace.SDO) + "agreementOfCommunes") not in namespace.SDO


def test_path_to_a_page_is_told() -> None:
    page = next(
        p
        for p in pages(a_catalogue(a_project()), an_edition())
        if p.uri.endswith("en/agreements/vallee/projects/pont/")
    )
    (path,) = [node for node in structured(page) if node["@type"] == "BreadcrumbList"]
    assert [(step["position"], step["name"], step["item"]) for step in path["itemListElement"]] == [
        (1, "Home", "https://entente.example/en/"),
        (2, "Cooperations", "https://entente.example/en/agreements/"),
        (3, "Vallée", "https://entente.example/en/agreements/vallee/"),
        (4, "Bridge (en)", "https://entente.example/en/agreements/vallee/projects/pont/"),
    ]


def test_news_item_with_an_event_that_was_moved() -> None:
    item = a_news_item(
        lead=a_text("All are welcome"),
        events=[{"begin": "2024-05-10 18:30", "moved_from": "2024-05-03", "state": "moved", "commune": "bourg"}],
    )
    article, event = about("en/news/2024-05-03-ouverture/", item)
    assert (article["@type"], article["headline"], article["datePublished"]) == (
        "NewsArticle",
        "The bridge opens (en)",
        "2024-05-03",
    )
    assert event == {
        "@type": "Event",
        "name": "The bridge opens (en)",
        "description": "All are welcome (en)",
        "url": "https://entente.example/en/news/2024-05-03-ouverture/",
        "startDate": "2024-05-10T18:30",
        "previousStartDate": "2024-05-03",
        "eventStatus": "https://schema.org/EventRescheduled",
        "location": {
            "@type": "AdministrativeArea",
            "@id": "https://entente.example/en/communes/bourg/",
            "name": "Bourg",
            "url": "https://entente.example/en/communes/bourg/",
        },
        "inLanguage": "en",
    }


def test_date_without_a_form_at_schema_org_is_left_out() -> None:
    (article,) = about("en/news/2024-05-03-ouverture/", a_news_item(date="2024-23", events=[{"begin": "2024-23"}]))
    assert "datePublished" not in article


def test_project_in_the_area_is_not_called_a_part_of_the_cooperation() -> None:
    (project,) = about("en/agreements/vallee/projects/pont/", a_project(relation="context"))
    assert "parentOrganization" not in project


def test_agreement_is_not_described_again_on_its_other_pages() -> None:
    assert about("en/agreements/vallee/press/") == []


def test_text_cannot_end_the_script_element() -> None:
    agreement = an_agreement(summary={"fr": "</script><script>alert(1)</script>"})
    page = next(
        page
        for page in pages(a_catalogue(agreement, a_commune()), an_edition())
        if page.uri == "fr/conventions/vallee/"
    )
    element = page.head_extra[-1]
    assert element.count("<") == 2
    assert structured(page)[1]["description"] == "</script><script>alert(1)</script>"
