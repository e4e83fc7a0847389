"""What every test may ask for: the root of the repository, and whether expected outputs are to be renewed."""

from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).resolve().parent.parent

# A slow machine must not fail a property, so no example has a deadline.
settings.register_profile("entente", deadline=None, print_blob=True)
settings.load_profile("entente")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept-golden", action="store_true", help="take today's output as the expected one")


@pytest.fixture(scope="session")
def root() -> Path:
    """The root folder of the repository."""
    return ROOT


@pytest.fixture(scope="session")
def accept_golden(request: pytest.FixtureRequest) -> bool:
    """Whether golden files are to be written instead of compared."""
    return bool(request.config.getoption("--accept-golden"))
