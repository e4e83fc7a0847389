"""The real content, loaded once for all tests of feeds."""

from datetime import date
from pathlib import Path

import pytest

from entente.build import load_catalogue
from entente.edition import Edition
from entente.model.catalogue import Catalogue


@pytest.fixture(scope="session")
def real(root: Path) -> Catalogue:
    """The catalogue of the real content."""
    return load_catalogue(root / "content")


@pytest.fixture(scope="session")
def edition() -> Edition:
    """The edition of 23 November 2026 at https://entente.example/."""
    return Edition(today=date(2026, 11, 23), base_url="https://entente.example/")
