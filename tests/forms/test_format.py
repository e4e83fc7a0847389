"""Files as the form reads and writes them: a saved file differs only where somebody edited."""

import difflib
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.forms.conftest import content_files

from entente.load.files import kind_of

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.lsp]

InFormat = Callable[[str, object], object]
_UNTOUCHED = """
const other = [];
for (const [path, kind, text] of argument) {
  const shape = shapes[`entente-${kind}`];
  const data = JSON.parse(JSON.stringify(fromFile(text.trim(), shape)));
  if (toFile(data, shape) !== text) other.push(path);
}
return other;
"""
_EDITED = """
const [kind, text, edit] = argument;
const shape = shapes[`entente-${kind}`];
const data = text ? fromFile(text.trim(), shape) : {};
new Function("data", edit)(data);
return toFile(JSON.parse(JSON.stringify(data)), shape);
"""

PROJECT = """\
# Écrit à la main
title: Pont
summary:
  fr: >-
    Un pont
    sur la Sûre.
  de: 'Eine Brücke'
relation: measure # selon la source
status_text:
  value:
    fr: En cours.
  sources:
    - https://example.org/pont
  as_of: "2024"
phases:
  - phase: study
    date: "2007-01-12"
    # pas plus précis
    sources: [https://example.org/a, {title: Presse, date: 2007}]
  - phase: works
    date: 2024
budget:
  - amount: 250000
    purpose: Étude
communes: [mersch, lintgen]
sources:
  - https://example.org/pont
"""

# What somebody does in the form, and the lines of the file it takes away and puts in.
EDITS = {
    "a line stays a line": ("data.title.fr = 'Passerelle'", ["-title: Pont", "+title: Passerelle"]),
    "a line becomes a map": (
        "data.title.de = 'Brücke'",
        ["-title: Pont", "+title:", "+  fr: Pont", "+  de: Brücke"],
    ),
    "another language stays as folded as it was": (
        "data.summary.de = 'Ein Steg'",
        ["-  de: 'Eine Brücke'", "+  de: 'Ein Steg'"],
    ),
    "a language is added": ("data.summary.en = 'A bridge'", ["+  en: A bridge"]),
    "a comment on the line stays": (
        "data.relation = 'context'",
        ["-relation: measure # selon la source", "+relation: context # selon la source"],
    ),
    "a value keeps its own source": ("data.status_text.fr = 'Fini.'", ["-    fr: En cours.", "+    fr: Fini."]),
    "a picture chosen in the form is written as the file has it": (
        "data.pictures = [{ file: '/media/pont.png', alternative: { fr: 'Un pont' }, credit: 'Commune' }]",
        ["+pictures:", "+  - file: media/pont.png", "+    alternative:", "+      fr: Un pont", "+    credit: Commune"],
    ),
    "the source of a value is changed": (
        "data.known_values[0].as_of = '2025'",
        ['-  as_of: "2024"', '+  as_of: "2025"'],
    ),
    "a value gets a source of its own": (
        "data.known_values.push({field: 'relation', as_of: '2024'})",
        ["-relation: measure # selon la source", "+relation:", "+  value: measure", '+  as_of: "2024"'],
    ),
    "a number stays a number": ("data.budget[0].amount = '300000'", ["-  - amount: 250000", "+  - amount: 300000"]),
    "an item is added": (
        "data.phases.push({phase: 'done', date: '2026-05-01'})",
        ["+  - phase: done", '+    date: "2026-05-01"'],
    ),
    "an item is removed": ("data.phases.pop()", ["-  - phase: works", "-    date: 2024"]),
    "a list on one line stays on one": (
        "data.communes.push('mersch')",
        ["-communes: [mersch, lintgen]", '+communes: ["mersch", "lintgen", "mersch"]'],
    ),
    "a value in braces is the only one that changes": (
        "data.phases[0].sources[1].title = 'Presse, 2007'",
        [
            "-    sources: [https://example.org/a, {title: Presse, date: 2007}]",
            '+    sources: [https://example.org/a, {title: "Presse, 2007", date: 2007}]',
        ],
    ),
    "what is added between brackets stays on the line": (
        "data.phases[0].sources.push({url: 'https://example.org/une-adresse-assez-longue', title: 'Avis, du 3 mai'})",
        [
            "-    sources: [https://example.org/a, {title: Presse, date: 2007}]",
            '+    sources: [{url: "https://example.org/a"}, {title: "Presse", date: "2007"}, '
            '{url: "https://example.org/une-adresse-assez-longue", title: "Avis, du 3 mai"}]',
        ],
    ),
    "a field is emptied": ("data.relation = ''", ["-relation: measure # selon la source"]),
    "a new field stands in its place": (
        "data.period = {begin: '2024'}",
        ["+period:", '+  begin: "2024"'],
    ),
    "a colon and a hash are quoted": (
        "data.title.fr = 'Pont : suite #2'",
        ["-title: Pont", '+title: "Pont : suite #2"'],
    ),
    "what the editor adds empty is not written": ("data.milestones = []; data.place = {name: {fr: ''}}", []),
}


def changed_lines(before: str, after: str) -> list[str]:
    """Lines taken away (-) and put in (+), in the order of the file."""
    found = difflib.unified_diff(before.splitlines(), after.splitlines(), n=0, lineterm="")
    return [line for line in found if not line.startswith(("---", "+++", "@@"))]


def test_every_real_file_is_the_same_after_saving_it_untouched(root: Path, in_format: InFormat) -> None:
    kinds = {path: kind_of(path.removeprefix("content/"))[0] for path in content_files(root)}
    files = [[path, kinds[path].name, text] for path, text in content_files(root).items() if kinds[path]]  # type: ignore[union-attr]
    assert {kind for _, kind, _ in files} == {
        "agreement", "project", "news", "commune", "organisation", "theme", "objective", "instrument",
    }  # fmt: skip
    assert in_format(_UNTOUCHED, files) == []


@pytest.mark.parametrize("edit", EDITS)
def test_only_what_was_edited_is_written_anew(edit: str, in_format: InFormat) -> None:
    script, lines = EDITS[edit]
    assert changed_lines(PROJECT, str(in_format(_EDITED, ["project", PROJECT, script]))) == lines


def test_new_file_has_its_fields_in_order_and_says_that_the_date_is_not_known(in_format: InFormat) -> None:
    edit = (
        "Object.assign(data, {kind: 'news', title: {fr: 'Été', de: ''}, themes: ['eau'],"
        " sources: [{url: 'https://a.lu/'}]})"
    )
    assert in_format(_EDITED, ["news", "", edit]) == (
        "title:\n  fr: Été\nkind: news\nthemes:\n  - eau\nsources:\n  - url: https://a.lu/\ndate:\n"
    )
