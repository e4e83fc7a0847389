"""Files that teach text editors the form of the records: JSON Schemas, and settings of VS Code that point to them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from entente.model.kinds import KINDS
from entente.model.languages import LANGUAGES
from entente.schema import schemas

EXTENSIONS = ("redhat.vscode-yaml", "EditorConfig.EditorConfig")


def editor_files(language: str) -> Iterator[tuple[str, str]]:
    """Yield path and text of every file for editors; VS Code is set to the schemas in `language`."""
    for each in LANGUAGES:
        for kind, schema in schemas(each):
            yield f"schemas/{each}/{kind.name}.schema.json", _dump(schema, 1)
    yield ".vscode/settings.json", _dump(vscode_settings(language), 2)
    yield ".vscode/extensions.json", _dump({"recommendations": list(EXTENSIONS)}, 2)


def vscode_settings(language: str) -> dict[str, Any]:
    """Return the settings of VS Code for this repository: each kind of record by its folder."""
    return {
        "yaml.schemas": {
            f"./schemas/{language}/{kind.name}.schema.json": "content/"
            + kind.pattern.replace("<agreement>", "*").replace("<id>", "*")
            for kind in KINDS
        },
        "yaml.yamlVersion": "1.2",
        "yaml.schemaStore.enable": False,
        # Its formatter folds lines anew, which hides the change; `entente check --fix` touches only what it must.
        "yaml.format.enable": False,
        "files.encoding": "utf8",
        "files.eol": "\n",
        "files.insertFinalNewline": True,
        "[yaml]": {"editor.insertSpaces": True, "editor.tabSize": 2, "editor.rulers": [120], "editor.wordWrap": "on"},
    }


def _dump(value: Any, indent: int) -> str:  # noqa: ANN401 – JSON
    return json.dumps(value, ensure_ascii=False, indent=indent) + "\n"
