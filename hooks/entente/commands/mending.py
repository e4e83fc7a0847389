"""The part of `entente check --fix` that talks: it shows the difference first and asks before it writes."""

from __future__ import annotations

import difflib
from pathlib import Path

import click

from entente.i18n.typography import typeset
from entente.load.mending import mended_files

_WORDS = {
    "nothing": {
        "fr": "Rien à corriger automatiquement.",
        "de": "Nichts automatisch zu berichtigen.",
        "lb": "Näischt automatesch ze verbesseren.",
        "en": "Nothing to mend automatically.",
    },
    "ask": {
        "fr": "Écrire ces changements ?",
        "de": "Diese Änderungen schreiben?",
        "lb": "Dës Ännerunge schreiwen?",
        "en": "Write these changes?",
    },
    "done": {
        "fr": "{number} fichier(s) corrigé(s).",
        "de": "{number} Datei(en) berichtigt.",
        "lb": "{number} Fichier(en) verbessert.",
        "en": "{number} file(s) mended.",
    },
    "line_ends": {
        "fr": "{path} : fins de ligne, marque d'ordre d'octets",
        "de": "{path}: Zeilenenden, Byte-Order-Mark",
        "lb": "{path}: Zeilenenner, Byte-Order-Mark",
        "en": "{path}: line ends, byte-order mark",
    },
}


def mend(content: Path, language: str, *, ask: bool) -> None:
    """Show what can be mended in the folder `content`, and write it unless the answer is no."""
    mended = list(mended_files(content.resolve()))
    if not mended:
        click.echo(_word("nothing", language), err=True)
        return
    for _, path, old, new in mended:
        click.echo(difference(path, old, new) or _word("line_ends", language).format(path=path))
    if ask and not click.confirm(_word("ask", language)):
        return
    for file, _, _, new in mended:
        file.write_bytes(new)
    click.echo(_word("done", language).format(number=len(mended)), err=True)


def difference(path: str, old: bytes, new: bytes) -> str:
    """Return the change of a file in the unified form, without line ends, which cannot be seen."""
    before, after = (text.decode("utf-8-sig", "replace").split("\n") for text in (old, new))
    before = [line.removesuffix("\r") for line in before]
    return "\n".join(difflib.unified_diff(before, after, path, path, lineterm="", n=1))


def _word(key: str, language: str) -> str:
    return typeset(_WORDS[key][language], language)
