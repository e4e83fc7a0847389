"""Write the field reference and the ten most frequent mistakes for editors, in French and German.

`.venv/bin/python -m tools.editor_pages` renews docs/editors/fields.*.md from the models and their descriptions, and
docs/editors/mistakes.*.md from the case files of the tests.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, get_args

import yaml
from pydantic import BaseModel

from entente.i18n.descriptions import description
from entente.i18n.words import WORDS
from entente.load.yaml_reader import read_document
from entente.model.kinds import KINDS, Kind

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "docs" / "editors"
LANGUAGES = ("fr", "de")
_TEMPLATES = ROOT / "hooks" / "entente" / "pages" / "templates"
_PAGE_OF = {"agreement": "agreement.html", "project": "project.html", "news": "news.html", "commune": "commune.html"}
# Case files of tests/cases, the mistakes that editors make most, first the most frequent.
_MISTAKES = (
    "second-colon",
    "apostrophe-in-single-quotes",
    "tab",
    "field-misspelled",
    "value-of-a-choice-misspelled",
    "date-in-words",
    "commune-unknown",
    "number-with-comma",
    "required-field-missing",
    "git-conflict",
)
_WORDS = {
    "fr": {
        "made": "Écrite par `.venv/bin/python -m tools.editor_pages` ; les mots sont dans hooks/entente/i18n.",
        "fields": "Référence des champs",
        "intro": "Chaque fiche est un fichier ; chaque champ est une ligne « champ: valeur ». "
        "● marque un champ obligatoire. "
        "Toute valeur peut dire d'où elle vient : `value:` avec `sources:`, `as_of:`, `certainty:`, `note:`.",
        "colon": "\u00a0:",
        "folder": "Fichiers",
        "example": "Exemple",
        "shown": "Se voit sur le site",
        "head": "en-tête de la page",
        "page": "page de la fiche, listes et calculs",
        "inside": "Contient",
        "mistakes": "Les dix fautes les plus fréquentes",
        "mistakes_intro": "Chaque exemple contient une faute ; en dessous, ce que le contrôle en dit et que faire.",
        "says": "Le contrôle dit",
    },
    "de": {
        "made": "Geschrieben von `.venv/bin/python -m tools.editor_pages`; die Wörter stehen in hooks/entente/i18n.",
        "fields": "Verzeichnis der Felder",
        "intro": "Jeder Datensatz ist eine Datei; jedes Feld ist eine Zeile „feld: wert“. "
        "● bezeichnet ein Pflichtfeld. "
        "Jeder Wert kann sagen, woher er stammt: `value:` mit `sources:`, `as_of:`, `certainty:`, `note:`.",
        "colon": ":",
        "folder": "Dateien",
        "example": "Beispiel",
        "shown": "Zu sehen auf der Website",
        "head": "Kopf der Seite",
        "page": "Seite des Datensatzes, Listen und Berechnungen",
        "inside": "Enthält",
        "mistakes": "Die zehn häufigsten Fehler",
        "mistakes_intro": "Jedes Beispiel enthält einen Fehler; darunter, was die Prüfung sagt und was zu tun ist.",
        "says": "Die Prüfung sagt",
    },
}


def field_reference(language: str) -> str:
    """Return the reference of all fields as Markdown."""
    words = _WORDS[language]
    parts = [f"# {words['fields']}\n\n<!-- {words['made']} -->\n\n{words['intro']}\n"]
    for kind in KINDS:
        files = f"{words['folder']}{words['colon']} `content/{kind.pattern}`"
        parts.append(f"## {WORDS[f'kind.{kind.name}'][language]}\n\n{files}\n")
        parts.extend(_field(kind, name, language) for name in kind.fields)
    return "\n".join(parts)


def _field(kind: Kind, name: str, language: str) -> str:
    words, info = _WORDS[language], kind.model.model_fields[name]
    label = WORDS.get(f"name.{name}", {}).get(language, name)
    required = " ●" if info.is_required() and name != "id" else ""
    lines = [f"### `{name}` – {label}{required}", "", description(info.description or "", language), ""]
    inner = sorted(_inner_fields(info.annotation))
    if inner:
        lines += [f"{words['inside']}{words['colon']} {', '.join(f'`{field}`' for field in inner)}.", ""]
    example = _example(kind, name)
    if example:
        lines += [f"{words['example']}{words['colon']}", "", "```yaml", example.rstrip(), "```", ""]
    lines += [f"{words['shown']}{words['colon']} {', '.join(_places(kind, name, language))}", ""]
    return "\n".join(lines)


def _inner_fields(annotation: Any) -> set[str]:  # noqa: ANN401 – annotations of every form
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return set(annotation.model_fields)
    return {field for argument in get_args(annotation) for field in _inner_fields(argument)}


@cache
def _written(pattern: str) -> tuple[dict[str, Any], ...]:
    kind = next(kind for kind in KINDS if kind.pattern == pattern)
    content = ROOT / "tests" / "golden" / "content"
    files = sorted(file for file in content.rglob("*.yml") if kind.match(file.relative_to(content).as_posix()))
    return tuple(read_document(file.read_bytes(), file.name).data for file in files)


def _example(kind: Kind, name: str) -> str:
    """Return the shortest example of a field in the golden content, at most eight lines."""
    values = [data[name] for data in _written(kind.pattern) if data.get(name) not in (None, "")]
    shown = [yaml.safe_dump({name: _first(value)}, allow_unicode=True, sort_keys=False, width=100) for value in values]
    fitting = [text for text in shown if text.count("\n") <= 8]
    return min(fitting, key=lambda text: (len(text), text), default="")


def _first(value: Any) -> Any:  # noqa: ANN401 – any YAML value
    return value[:1] if isinstance(value, list) else value


def _places(kind: Kind, name: str, language: str) -> list[str]:
    source = (_TEMPLATES / _PAGE_OF.get(kind.name, "listing.html")).read_text(encoding="utf-8")
    found = []
    for block, body in re.findall(r"{% block (\w+) %}(.*?){% endblock %}", source, re.S):
        if re.search(rf"record\.{name}\b", body):
            found.append(_WORDS[language]["head"] if block == "head" else WORDS[f"section.{block}"][language])
    return found or [_WORDS[language]["page"]]


def frequent_mistakes(language: str) -> str:
    """Return the ten most frequent mistakes as Markdown, each with what the check says."""
    words = _WORDS[language]
    parts = [f"# {words['mistakes']}\n\n<!-- {words['made']} -->\n\n{words['mistakes_intro']}\n"]
    for number, name in enumerate(_MISTAKES, 1):
        parts.append(_mistake(number, name, language))
    return "\n".join(parts)


def _mistake(number: int, name: str, language: str) -> str:
    words = _WORDS[language]
    lines = (ROOT / "tests" / "cases" / f"{name}.yml").read_text(encoding="utf-8").split("\n")
    header = list(_header(lines))
    messages = [line.partition(": ")[2] for line in header if line.startswith(f"{language}:")]
    line_number = int(messages[0].partition(":")[0])
    sentence = re.sub(r"^[\w.]+: ", "", messages[0].split(": ", 1)[1])
    around = [line for at, line in enumerate(lines, 1) if abs(at - line_number) <= 1 and not line.startswith("#")]
    return "\n".join(
        [f"## {number}. {sentence.partition(';')[0].rstrip()}", "", "```yaml", *around, "```", "",
         f"{words['says']}{words['colon']}", "", *(f"> {message.split(': ', 1)[1]}" for message in messages), ""]
    )  # fmt: skip


def _header(lines: list[str]) -> Iterator[str]:
    for line in lines:
        if not line.startswith("#"):
            return
        yield line[1:].strip()


def pages() -> dict[Path, str]:
    """Return every page by its path."""
    found = {}
    for language in LANGUAGES:
        found[FOLDER / f"fields.{language}.md"] = field_reference(language)
        found[FOLDER / f"mistakes.{language}.md"] = frequent_mistakes(language)
    return found


if __name__ == "__main__":
    for path, text in pages().items():
        path.write_text(text, encoding="utf-8")
