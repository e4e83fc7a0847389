"""Problems as a text for people: the sentence, the line with a caret, why it matters, and the line as it should be."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from entente.errors import Problem
from entente.i18n.corrections import Correction, correction
from entente.i18n.problems import problem_text, why
from entente.i18n.typography import typeset

_WIDTH = 100
_CORRECTED = {"fr": "Ligne corrigée :", "de": "Berichtigte Zeile:", "lb": "Verbessert Zeil:", "en": "Corrected line:"}
_CORRECTED_LINES = {
    "fr": "Lignes corrigées :",
    "de": "Berichtigte Zeilen:",
    "lb": "Verbessert Zeilen:",
    "en": "Corrected lines:",
}
_ADDED = {
    "fr": "À ajouter dessous :",
    "de": "Darunter einfügen:",
    "lb": "Dorënner derbäisetzen:",
    "en": "To add below:",
}
_WHY = {"fr": "Pourquoi : ", "de": "Warum: ", "lb": "Firwat: ", "en": "Why: "}
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u2028\u2029\ufeff]")
# Shown as signs where they are the mistake: a tab and a no-break space look like blanks.
_VISIBLE = {"tab": {"\t": "→"}, "no-break-space": {"\u00a0": "⍽", "\u202f": "⍽"}}


@dataclass(frozen=True, kw_only=True)
class Finding:
    """A problem with the line of the file in which it stands."""

    problem: Problem
    line: str = ""

    @cached_property
    def correction(self) -> Correction | None:
        """Return the line that would mend it, where that can be guessed."""
        return correction(self.problem, self.line)


def report_text(finding: Finding, language: str) -> str:
    """Return everything an editor needs to mend one problem, over several lines."""
    lines = [problem_text(finding.problem, language)]
    if finding.line.strip():
        lines += _excerpt(finding)
    lines += (f"    {explained}" for explained in _explained_values(finding.problem, language))
    reason = why(finding.problem, language)
    if reason:
        lines.append(f"    {_of(_WHY, language)}{reason}")
    if finding.correction:
        lines.append(f"    {_of(_heading(finding.correction), language)}")
        lines.append(finding.correction.text)
    return "\n".join(lines)


def _heading(correction: Correction) -> dict[str, str]:
    if correction.adds:
        return _ADDED
    return _CORRECTED_LINES if "\n" in correction.text else _CORRECTED


def _excerpt(finding: Finding) -> list[str]:
    problem, line = finding.problem, finding.line
    for hidden, sign in _VISIBLE.get(problem.code, {}).items():
        line = line.replace(hidden, sign)
    line = _CONTROL.sub("·", line)
    column = min(problem.column, len(line) + 1)
    start = max(0, column - _WIDTH * 2 // 3) if len(line) > _WIDTH else 0
    shown = line[start : start + _WIDTH].replace("\t", " ")
    before, after = "…" if start else "", "…" if start + _WIDTH < len(line) else ""
    gutter = f"{problem.line:>6} | "
    return [
        f"{gutter}{before}{shown}{after}",
        f"{'| ':>9}{' ' * (len(before) + column - 1 - start)}^",
    ]


def _explained_values(problem: Problem, language: str) -> list[str]:
    """Return `value: meaning` for each value that is possible, where the site has a word for it."""
    if problem.code != "unknown-value":
        return []
    from entente.i18n.possible_values import meanings  # all words of the site: read only where one is needed

    allowed = problem.found.get("allowed", "").split(", ")
    return [f"{value}: {meaning}" for value, meaning in zip(allowed, meanings(allowed, language), strict=False)]


def _of(words: dict[str, str], language: str) -> str:
    return typeset(words.get(language, words["en"]), language)
