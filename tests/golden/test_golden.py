"""A small content with every feature once gives exactly the expected outputs; `make accept-golden` renews them."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from markupsafe import Markup
from pydantic import BaseModel
from tests.builders import an_edition

from entente.adapters.body import body_html
from entente.build import load_catalogue, produce
from entente.model.agreement import AgreementKind
from entente.model.catalogue import Catalogue
from entente.model.project import Phase
from entente.model.record import Record
from entente.output import File, Output, Page, Redirect

HERE = Path(__file__).parent
EXPECTED = HERE / "expected"
LANGUAGES = ("fr", "de")
"""Languages whose pages are kept; what is missing in German falls back to French, and shows it."""
TEXTS = (
    ".html",
    ".txt",
    ".json",
    ".jsonld",
    ".geojson",
    ".csv",
    ".xml",
    ".atom",
    ".rss",
    ".ics",
    ".ttl",
    ".svg",
    ".md",
    ".js",
    ".yml",
)
CHECKSUMS = "checksums.txt"
_FIELDS = ("title", "description", "kind", "source", "as_of", "accent", "menu", "is_listed", "breadcrumbs", "metadata")


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    """The catalogue of the golden content, as the command line would read it."""
    return load_catalogue(HERE / "content")


@pytest.fixture(scope="module")
def outputs(catalogue: Catalogue) -> dict[str, bytes]:
    """What is made of the golden content, as files: texts as they are, pictures and archives as checksums."""
    files = {}
    checksums = []
    for output in produce(catalogue, an_edition(site_name="Golden", report_email="info@golden.example")):
        if output.uri.partition("/")[0] in ("lb", "en"):
            continue
        name, content = as_file(output)
        if name.endswith(TEXTS):
            files[name] = content
        else:
            checksums.append(f"{hashlib.sha256(content).hexdigest()}  {name}\n")
    files[CHECKSUMS] = "".join(sorted(checksums, key=lambda line: line.partition("  ")[2])).encode()
    return files


def as_file(output: Output) -> tuple[str, bytes]:
    """Name and content under which an output is kept."""
    if isinstance(output, File):
        return output.uri, output.content
    if isinstance(output, Redirect):
        return f"{output.uri}redirect.txt", f"{output.target}\n".encode()
    return f"{output.uri}index.html", page_text(output).encode()


def page_text(page: Page) -> str:
    """A page without the frame of the site: what it says about itself, then its body."""
    facts = "\n".join(f"{name}: {Markup.escape(getattr(page, name))}" for name in _FIELDS)
    extra = "\n".join((*page.head_extra, *(f"{feed.type} {feed.uri} {feed.title}" for feed in page.feeds)))
    return f"<!--\n{facts}\n-->\n{extra}\n{page.notice}\n{body_html(page, '{title}')}\n"


def test_golden_content_gives_the_expected_outputs(outputs: dict[str, bytes], accept_golden: bool) -> None:
    if accept_golden:
        write(outputs)
    kept = {path.relative_to(EXPECTED).as_posix(): path for path in EXPECTED.rglob("*") if path.is_file()}

    assert sorted(outputs) == sorted(kept)
    assert [name for name, content in sorted(outputs.items()) if content != kept[name].read_bytes()] == []


def write(outputs: dict[str, bytes]) -> None:
    """Replace what is expected."""
    shutil.rmtree(EXPECTED, ignore_errors=True)
    for name, content in outputs.items():
        file = EXPECTED / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)


def test_golden_content_uses_every_field(catalogue: Catalogue) -> None:
    used = {field for record in catalogue.records() for field in used_fields(record)}
    known = {field for record in catalogue.records() for field in known_fields(record)}
    assert sorted(known - used - NOT_NEEDED) == []


NOT_NEEDED = {"BudgetLine.currency"}
"""Fields that the golden content leaves at their default, because nothing else can be written."""


def models_in(value: object) -> Iterator[BaseModel]:
    """A value and every model inside it."""
    if isinstance(value, BaseModel):
        yield value
        for name in type(value).model_fields:
            yield from models_in(getattr(value, name))
    elif isinstance(value, (tuple, list)):
        for item in value:
            yield from models_in(item)
    elif isinstance(value, dict):
        yield from models_in(tuple(value.values()))


def used_fields(record: Record) -> Iterator[str]:
    """Every field that is written somewhere in a record, named after the model that defines it."""
    for model in models_in(record):
        yield from (f"{defining(type(model), name)}.{name}" for name in model.model_fields_set)


def known_fields(record: Record) -> Iterator[str]:
    """Every field that could be written in the models of a record."""
    for model in models_in(record):
        yield from (f"{defining(type(model), name)}.{name}" for name in type(model).model_fields)


def defining(model: type[BaseModel], field: str) -> str:
    """Name of the model, or of the one it inherits from, that defines a field."""
    return next(
        parent.__name__ for parent in reversed(model.__mro__) if field in vars(parent).get("__annotations__", {})
    )


def test_golden_content_uses_every_kind_and_state(catalogue: Catalogue) -> None:
    phases = {entry.phase for project in catalogue.projects.values() for entry in project.phases}
    participations = {project.participation.state for project in catalogue.projects.values()}
    events = {event.state for item in catalogue.news.values() for event in item.events}

    assert {agreement.kind for agreement in catalogue.agreements.values()} == set(AgreementKind)
    assert {agreement.state for agreement in catalogue.agreements.values()} == {"in-force", "ended", "unknown"}
    assert phases == set(Phase)
    assert [project.id for project in catalogue.projects.values() if not project.phases] == ["chemin-des-sources"]
    assert participations == {"planned", "running", "over", "not-planned", "unknown"}
    assert {item.kind for item in catalogue.news.values()} == {
        "news",
        "event",
        "participation",
        "publication",
        "meeting",
    }
    assert events == {"planned", "held", "moved", "cancelled"}
