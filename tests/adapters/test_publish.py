"""Outputs are the same whoever makes them: one process or several; and only what has changed is made."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from tests.builders import a_catalogue, a_commune, a_news_item, a_project, a_text, an_agreement, an_edition

from entente import build
from entente.adapters.folders import written_below
from entente.adapters.publish import publish, sitemap
from entente.adapters.writer import file_of
from entente.edition import Edition
from entente.errors import ContentError
from entente.incremental.ledger import Ledger
from entente.model.catalogue import Catalogue
from entente.output import File, Output, Plan, Producer, plan

CATALOGUE = a_catalogue(an_agreement(), a_commune(), a_project(), a_news_item())
EDITION = an_edition(base_url="https://example.org/")


class Folder:
    """A workshop that writes the outputs as they are."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.seen: list[str] = []

    def write(self, output: Output) -> Mapping[str, object]:
        content = output.content if isinstance(output, File) else repr(output).encode()
        written_below(self.folder, file_of(output.uri), content)
        self.seen.append(output.uri)
        return {"file": file_of(output.uri)}

    def worked_out(self) -> list[str]:
        return self.seen

    def learn(self, found: list[str]) -> None:
        self.seen += found


def files(folder: Path) -> dict[str, bytes]:
    """Every file of a folder."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_two_processes_make_the_files_of_one(tmp_path: Path) -> None:
    one, two = Folder(tmp_path / "one"), Folder(tmp_path / "two")

    made_by_one = publish(CATALOGUE, EDITION, one, processes=1)
    made_by_two = publish(CATALOGUE, EDITION, two, processes=2)

    assert made_by_one == made_by_two
    assert files(tmp_path / "one") == files(tmp_path / "two")


def test_what_the_processes_work_out_comes_together(tmp_path: Path) -> None:
    folder = Folder(tmp_path)

    made = publish(CATALOGUE, EDITION, folder, processes=3)

    assert sorted(folder.seen) == list(made)


def settled(ledger: Ledger, catalogue: Catalogue) -> Ledger:
    ledger.settle(catalogue)
    return ledger


def test_what_has_not_changed_is_not_made_again(tmp_path: Path) -> None:
    ledger, again = settled(Ledger(), CATALOGUE), Folder(tmp_path)
    first = publish(CATALOGUE, EDITION, Folder(tmp_path), ledger)

    second = publish(CATALOGUE, EDITION, again, settled(ledger, CATALOGUE))

    assert (again.seen, second) == ([], first)


def test_changed_project_is_made_anew_where_it_shows_and_nowhere_else(tmp_path: Path) -> None:
    records = (an_agreement(), an_agreement(id="plateau"), a_commune(), a_news_item())
    before = a_catalogue(*records, a_project(), a_project(id="quai", agreement="plateau", communes=[]))
    changed = a_project(id="quai", agreement="plateau", communes=[], title=a_text("Le nouveau quai"))
    ledger, again = settled(Ledger(), before), Folder(tmp_path)
    publish(before, an_edition(languages=("fr",)), Folder(tmp_path), ledger)

    after = a_catalogue(*records, a_project(), changed)
    publish(after, an_edition(languages=("fr",)), again, settled(ledger, after))

    made = {uri for uri in again.seen if "/plateau/" in uri or "/vallee/" in uri}
    assert {uri for uri in made if "vallee" in uri} == set()
    assert "fr/conventions/plateau/projets/quai/" in made
    assert "fr/projets/" in again.seen


def test_output_that_is_planned_no_more_is_forgotten(tmp_path: Path) -> None:
    ledger = settled(Ledger(), CATALOGUE)
    publish(CATALOGUE, EDITION, Folder(tmp_path), ledger)
    without = a_catalogue(an_agreement(), a_commune(), a_news_item(projects=[]))

    made = publish(without, EDITION, Folder(tmp_path), settled(ledger, without))

    assert [uri for uri in made if "/projets/pont/" in uri] == []
    assert set(made) == set(ledger.entries)


@pytest.mark.parametrize("processes", [1, 2])
def test_two_outputs_at_one_address_are_refused(
    processes: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def file(catalogue: Catalogue, edition: Edition) -> File:  # noqa: ARG001 – what a plan calls
        return File(uri="a.json", content=b"")

    @Producer
    def files_of(catalogue: Catalogue, edition: Edition) -> Iterator[Plan]:  # noqa: ARG001 – a producer
        yield plan("a.json", file)

    monkeypatch.setattr(build, "PRODUCERS", (files_of, files_of))

    with pytest.raises(ContentError) as refused:
        publish(CATALOGUE, EDITION, Folder(tmp_path), processes=processes)

    assert [(problem.path, problem.code, dict(problem.found)) for problem in refused.value.problems] == [
        ("a.json", "address-twice", {"uri": "a.json", "other": "a.json"})
    ]


@pytest.mark.parametrize("processes", [1, 2])
def test_mistake_in_what_makes_an_output_is_raised(
    processes: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(catalogue: Catalogue, edition: Edition, number: int) -> File:  # noqa: ARG001 – what a plan calls
        raise LookupError("no such word")

    @Producer
    def many(catalogue: Catalogue, edition: Edition) -> Iterator[Plan]:  # noqa: ARG001 – a producer
        yield from (plan(f"{number}.json", broken, number) for number in range(100))

    monkeypatch.setattr(build, "PRODUCERS", (many,))

    with pytest.raises(LookupError, match="no such word"):
        publish(CATALOGUE, EDITION, Folder(tmp_path), processes=processes)


def test_sitemap_names_every_page_once_in_order() -> None:
    text = sitemap(["fr/b/", "fr/a/"], EDITION).decode()
    assert re.findall("<loc>(.*?)</loc>", text) == ["https://example.org/fr/a/", "https://example.org/fr/b/"]
