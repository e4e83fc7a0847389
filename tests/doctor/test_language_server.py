"""An editor in VS Code is helped while typing: the language server knows our fields, their meaning and values."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.doctor.language_server import LanguageServer
from tools.language_server import NO_NODE, find_server

pytestmark = [pytest.mark.lsp]

FOLDER = "content/agreements/vallee/projects"
TEXT = """\
title: Pont
sumary: Un pont sur l'Alzette
relation: mesure
phases:
  - phase: works
    date: 12 mars 2024
sources:
  - https://source.example/pont
"""


@pytest.fixture(scope="module")
def server(root: Path) -> Iterator[LanguageServer]:
    command = find_server()
    assert command, NO_NODE
    settings = json.loads((root / ".vscode" / "settings.json").read_text(encoding="utf-8"))
    yaml: dict[str, Any] = {"validate": True, "hover": True, "completion": True, "schemaStore": {"enable": False}}
    yaml["schemas"] = {str(root / name): pattern for name, pattern in settings["yaml.schemas"].items()}
    yaml["yamlVersion"] = settings["yaml.yamlVersion"]
    with LanguageServer(command, root, {"yaml": yaml}) as running:
        yield running


def places(found: list[dict[str, Any]]) -> list[tuple[int, int]]:
    """Line and column, from 1, of what the server found wrong."""
    starts = [each["range"]["start"] for each in found]
    return sorted((start["line"] + 1, start["character"] + 1) for start in starts)


def labels(answer: Any) -> list[str]:
    """The completions that the server offers, sorted."""
    return sorted(item["label"] for item in (answer["items"] if isinstance(answer, dict) else answer))


def test_mistakes_are_underlined_at_their_place(server: LanguageServer) -> None:
    found = server.open(f"{FOLDER}/places.yml", TEXT)
    assert places(found) == [(1, 1), (2, 1), (3, 11), (6, 11)]


def test_a_wrong_date_is_explained_in_french(server: LanguageServer) -> None:
    found = server.open(f"{FOLDER}/date.yml", TEXT)
    messages = [each["message"] for each in found if each["range"]["start"]["line"] == 5]
    wanted = "Une date s'écrit 2024-05-03, 2024-05, 2024, 2023-23 (automne), 2011~ (vers) ou 2013? (incertaine)."
    assert messages == [wanted]


def test_the_meaning_of_a_field_shows_when_the_pointer_rests_on_it(server: LanguageServer) -> None:
    path = f"{FOLDER}/hover.yml"
    server.open(path, TEXT)
    shown = server.at("hover", path, 3, 2)["contents"]["value"]
    assert "`measure` : mesure de la coopération" in shown.replace("\\", "")


def test_values_are_offered(server: LanguageServer) -> None:
    path = f"{FOLDER}/values.yml"
    server.open(path, "title: Pont\nrelation: \n")
    assert labels(server.at("completion", path, 2, 11)) == ["context", "measure"]


def test_fields_that_are_not_there_yet_are_offered(server: LanguageServer, root: Path) -> None:
    path = f"{FOLDER}/fields.yml"
    server.open(path, "title: Pont\n\n")
    schema = json.loads((root / "schemas" / "fr" / "project.schema.json").read_text(encoding="utf-8"))
    whole_record = schema["title"]
    offered = labels(server.at("completion", path, 2, 1))
    assert offered == sorted({*schema["properties"], whole_record} - {"title"})


def test_a_well_written_file_is_left_alone(server: LanguageServer, root: Path) -> None:
    path = "content/agreements/nordstad/agreement.yml"
    assert server.open(path, (root / path).read_text(encoding="utf-8")) == []
