"""A problem in the words of its reader: what was expected, what was found, what to do, and why it matters."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from entente.errors import Problem
from entente.i18n.sentences import KINDS, SENTENCES, WHY, Sentences
from entente.i18n.typography import typeset

PROBLEMS: Sentences = SENTENCES

_NEAR = {
    "fr": typeset("vouliez-vous écrire « {near} » ?", "fr"),
    "de": "meinten Sie „{near}“?",
    "lb": "hutt Dir „{near}“ gemengt?",
    "en": "did you mean “{near}”?",
}
_WARNING = {"fr": typeset("avertissement : ", "fr"), "de": "Warnung: ", "lb": "Warnung: ", "en": "warning: "}
_CHOICES = {
    "fr": typeset("choisissez parmi : {choices}", "fr"),
    "de": "wählen Sie aus: {choices}",
    "lb": "wielt aus: {choices}",
    "en": "choose one of: {choices}",
}
# What stands in `found` for a list or a group of fields, in the words of each language, without quotation marks.
_GATHERED = {
    "[…]": {"fr": "une liste", "de": "eine Liste", "lb": "eng Lëscht", "en": "a list"},
    "{…}": {
        "fr": "un groupe de champs",
        "de": "eine Gruppe von Feldern",
        "lb": "e Grupp vu Felder",
        "en": "a group of fields",
    },
}
_QUOTED = re.compile(r"(?:[«„“]\s?)?(\[…\]|\{…\})(?:\s?[»“”])?")
_COUNTS = {
    "problem": {
        "fr": ("problème", "problèmes"),
        "de": ("Problem", "Probleme"),
        "lb": ("Problem", "Problemer"),
        "en": ("problem", "problems"),
    },
    "warning": {
        "fr": ("avertissement", "avertissements"),
        "de": ("Warnung", "Warnungen"),
        "lb": ("Warnung", "Warnungen"),
        "en": ("warning", "warnings"),
    },
}


def problem_text(problem: Problem, language: str) -> str:
    """Return `path:line:column: field: sentence; what to do` for a reader of `language` (English when not there)."""
    place = f"{problem.path}:{problem.line}:{problem.column}"
    return f"{place}: {message(problem, language)}"


def message(problem: Problem, language: str) -> str:
    """Return `field: sentence; what to do`, a warning named as such."""
    sentence, remedy = sentence_and_remedy(problem, language)
    level = _WARNING.get(language, _WARNING["en"]) if problem.level == "warning" else ""
    whole = sentence + typeset(" ; " if language == "fr" else "; ", language) + remedy if remedy else sentence
    return level + ": ".join(filter(None, (field_name(problem.field), whole)))


def sentence_and_remedy(problem: Problem, language: str) -> tuple[str, str]:
    """Return what is wrong and what to do, for a reader of `language` (English when not there)."""
    sentences = PROBLEMS[problem.code]
    language = language if language in sentences else "en"
    sentence, remedy = sentences[language]
    near = problem.found.get("near")
    if near:
        remedy = " ".join(filter(None, (_NEAR[language].replace("{near}", near), remedy)))
    if problem.found.get("choices"):
        remedy = " ".join(filter(None, (remedy, _CHOICES[language])))
    found = dict(problem.found)
    if "kind" in found:
        found["kind"] = KINDS[found["kind"]][language]
    return _in_words(_filled(sentence, found), language), _filled(remedy, found)


def why(problem: Problem, language: str) -> str:
    """Return why the problem matters, or nothing where that is obvious."""
    reasons = WHY.get(problem.code, {})
    return reasons.get(language, reasons.get("en", ""))


def count_text(problems: Iterable[Problem], language: str) -> str:
    """Return the closing line of a list: "3 problems, 1 warning", problems always named."""
    numbers = Counter(problem.level for problem in problems)
    parts = [_counted("problem", numbers["problem"], language)]
    if numbers["warning"]:
        parts.append(_counted("warning", numbers["warning"], language))
    return ", ".join(parts)


def field_name(field: str) -> str:
    """Return a dotted field path without the positions in lists, which the line already tells."""
    return ".".join(part for part in field.split(".") if not part.isdigit())


def _counted(level: str, number: int, language: str) -> str:
    one, many = _COUNTS[level].get(language, _COUNTS[level]["en"])
    # French counts nought as one: "0 problème" (Unicode CLDR plural rules).
    return f"{number} {one if number == 1 or (number == 0 and language == 'fr') else many}"


def _in_words(sentence: str, language: str) -> str:
    return _QUOTED.sub(lambda found: _GATHERED[found[1]][language], sentence)


def _filled(sentence: str, found: dict[str, str]) -> str:
    for name, value in found.items():
        sentence = sentence.replace("{" + name + "}", value)
    return sentence
