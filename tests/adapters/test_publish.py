"""Outputs are the same whoever makes them: one process or several."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.builders import a_catalogue, a_commune, a_news_item, a_project, an_agreement, an_edition

from entente.adapters import publish as publishing
from entente.adapters.publish import Made, file_of, made_from, publish, sitemap, written_below
from entente.edition import Edition
from entente.errors import ContentError
from entente.model.catalogue import Catalogue
from entente.output import File, Output, Page, Redirect

CATALOGUE = a_catalogue(an_agreement(), a_commune(), a_project(), a_news_item())
EDITION = an_edition(base_url="https://example.org/")


class Folder:
    """A workshop that writes the outputs as they are."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.seen: list[str] = []

    def write(self, output: Output) -> None:
        content = output.content if isinstance(output, File) else repr(output).encode()
        written_below(self.folder, file_of(output), content)
        self.seen.append(output.uri)

    def state(self) -> list[str]:
        return self.seen

    def absorb(self, state: Any) -> None:
        self.seen += state


def files(folder: Path) -> dict[str, bytes]:
    """Every file of a folder."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_two_processes_make_the_files_of_one(tmp_path: Path) -> None:
    one, two = Folder(tmp_path / "one"), Folder(tmp_path / "two")

    made_by_one = publish(CATALOGUE, EDITION, one, processes=1)
    made_by_two = publish(CATALOGUE, EDITION, two, processes=2)

    assert made_by_one == made_by_two
    assert files(tmp_path / "one") == files(tmp_path / "two")


def test_what_the_processes_remember_comes_together(tmp_path: Path) -> None:
    folder = Folder(tmp_path)

    made = publish(CATALOGUE, EDITION, folder, processes=3)

    assert sorted(folder.seen) == [one.uri for one in made]


@pytest.mark.parametrize("processes", [1, 2])
def test_two_outputs_at_one_address_are_refused(
    processes: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def files_of(catalogue: Catalogue, edition: Edition) -> Iterator[File]:  # noqa: ARG001 – a producer
        yield File(uri="a.json", content=b"")

    monkeypatch.setattr(publishing, "PRODUCERS", (files_of, files_of))

    with pytest.raises(ContentError) as refused:
        publish(CATALOGUE, EDITION, Folder(tmp_path), processes)

    assert [(problem.path, problem.code, dict(problem.found)) for problem in refused.value.problems] == [
        ("a.json", "address-twice", {"uri": "a.json", "other": "a.json"})
    ]


@pytest.mark.parametrize("processes", [1, 2])
def test_mistake_in_a_producer_is_raised(processes: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(catalogue: Catalogue, edition: Edition) -> Iterator[File]:  # noqa: ARG001 – a producer
        raise LookupError("no such word")
        yield

    monkeypatch.setattr(publishing, "PRODUCERS", (broken,))

    with pytest.raises(LookupError, match="no such word"):
        publish(CATALOGUE, EDITION, Folder(tmp_path), processes)


def test_outputs_are_remembered_by_address_file_and_source() -> None:
    page = next(output for output in _outputs() if isinstance(output, Page) and output.source)
    assert [
        made_from(output) for output in (page, File(uri="a.ics", content=b""), Redirect(uri="fr/a/", target="b/"))
    ] == [
        Made(uri=page.uri, file=f"{page.uri}index.html", source=str(page.source), is_listed=True),
        Made(uri="a.ics", file="a.ics", source="a.ics", is_listed=False),
        Made(uri="fr/a/", file="fr/a/index.html", source="fr/a/", is_listed=False),
    ]


def _outputs() -> Iterator[Output]:
    for producer in publishing.PRODUCERS:
        yield from producer(CATALOGUE, EDITION)


def test_sitemap_names_every_page_once_in_order() -> None:
    text = sitemap(["fr/b/", "fr/a/"], EDITION).decode()
    assert re.findall("<loc>(.*?)</loc>", text) == ["https://example.org/fr/a/", "https://example.org/fr/b/"]
