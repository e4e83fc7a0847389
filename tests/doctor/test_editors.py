"""Text editors are given the truth about every field, in the language of whoever types."""

from __future__ import annotations

from pathlib import Path

import pytest

from entente.adapters.editors import editor_files
from entente.commands.languages import default_language
from entente.i18n.descriptions import is_translated
from entente.model.kinds import KINDS
from entente.model.languages import LANGUAGES
from entente.schema import schema


def test_committed_schemas_and_settings_are_those_of_the_models(root: Path) -> None:
    stale = [path for path, text in editor_files("fr") if (root / path).read_text(encoding="utf-8") != text]
    assert stale == [], "run: .venv/bin/entente schemas --language fr"


def test_every_field_is_described_in_every_language() -> None:
    models = {kind.model for kind in KINDS}
    fields = [(model, name, field) for model in models for name, field in model.model_fields.items()]
    assert [f"{m.__name__}.{n}" for m, n, f in fields if not f.exclude and not is_translated(f.description or "")] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_titles_are_in_the_language_asked_for(language: str) -> None:
    titles = {"fr": "Projet", "de": "Projekt", "lb": "Projet", "en": "Project"}
    project = next(kind for kind in KINDS if kind.name == "project")
    assert schema(project, language)["title"] == titles[language]


@pytest.mark.parametrize(
    ("settings", "environment", "language"),
    [
        ("extra:\n  entente:\n    language: lb\n", {"LANG": "de_LU.UTF-8"}, "lb"),
        ("extra:\n  entente: {}\nplugins: !ENV [X, []]\n", {"LANG": "de_LU.UTF-8"}, "de"),
        ("", {"LC_ALL": "en_GB.UTF-8", "LANG": "de_LU.UTF-8"}, "en"),
        ("", {"LANG": "C.UTF-8"}, "fr"),
        ("a: [", {}, "fr"),
    ],
)
def test_messages_are_in_the_language_of_the_site_then_of_the_terminal(
    settings: str, environment: dict[str, str], language: str, tmp_path: Path
) -> None:
    configuration = tmp_path / "mkdocs.yml"
    configuration.write_text(settings)
    assert default_language(configuration, environment) == language
