"""The real content and all its pages, read once."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import html
from tests.builders import an_edition
from tests.properties.doubts import body

from entente.build import load_catalogue
from entente.model.catalogue import Catalogue
from entente.output import Page
from entente.pages.producers import PAGES


@pytest.fixture(scope="module")
def catalogue(root: Path) -> Catalogue:
    return load_catalogue(root / "content")


@pytest.fixture(scope="module")
def pages(catalogue: Catalogue) -> list[tuple[Page, html.HtmlElement]]:
    """Every page of the site in every language, read once."""
    outputs = (output for producer in PAGES for output in producer(catalogue, an_edition()))
    return [(page, html.fromstring(f"<div>{body(page)}</div>")) for page in outputs if isinstance(page, Page)]
