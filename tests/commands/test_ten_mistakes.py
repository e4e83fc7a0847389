"""`entente check` names ten mistakes in ten real files at their lines, all in one run."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

MISTAKES: tuple[tuple[str, str, str], ...] = (
    ("agreements/dici/agreement.yml", "kind: ", "kind: a : "),
    ("agreements/nordstad/agreement.yml", "state: ", "stat: "),
    ("agreements/nordstad/projects/nordstadbus.yml", "title:", "\ttitle:"),
    ("agreements/nordstad/projects/zone-fridhaff.yml", "relation: ", "relation: context\nrelation: "),
    ("agreements/region-sud/agreement.yml", "kind: ", "<<<<<<< HEAD\nkind: "),
    ("agreements/uelzechtdall/agreement.yml", "kind: ", "kind: club # "),
    ("reference/communes/diekirch.yml", "canton: ", "canton: !!str "),
    ("reference/communes/erpeldange-sur-sure.yml", "canton: ", "city: oui\ncanton: "),
    ("reference/communes/mersch.yml", "canton: ", "canton: &m "),
    ("reference/communes/schieren.yml", "canton: ", "canton: Kanton "),
)
"""File, the beginning of a line in it, and what stands there instead."""

MESSAGES = [
    'content/agreements/dici/agreement.yml:{0}:9: a second “:” on the line; put the text in quotes: "Aid: housing"',
    "content/agreements/nordstad/agreement.yml:{1}:1: stat: there is no field “stat” here; did you mean “state”?",
    "content/agreements/nordstad/projects/nordstadbus.yml:{2}:1: a tab at the beginning of the line; "
    "replace it by two spaces",
    "content/agreements/nordstad/projects/zone-fridhaff.yml:{3}:1: relation: a field written twice, "
    "first on line {relation}; keep one of them",
    "content/agreements/region-sud/agreement.yml:{4}:1: two versions in conflict in git; "
    "keep one version and delete the lines <<<<<<<, ======= and >>>>>>>",
    "content/agreements/uelzechtdall/agreement.yml:{5}:7: kind: “club” is not one of the possible values; "
    "choose one of: article-26-convention, predecessor-convention, letter-of-intent, egtc",
    "content/reference/communes/diekirch.yml:{6}:9: YAML tags (“!!str”) are not allowed; delete “!!str”",
    "content/reference/communes/erpeldange-sur-sure.yml:{7}:7: city: expected “true” or “false”, found “oui”; "
    "write true or false",
    "content/reference/communes/mersch.yml:{8}:9: YAML references (& and *) are not allowed; "
    "copy the value, or put it in quotes",
    "content/reference/communes/schieren.yml:{9}:9: canton: “Kanton diekirch” is not one of the possible values; "
    "did you mean “diekirch”? choose one of: capellen, clervaux, diekirch, echternach, esch-sur-alzette, grevenmacher, "
    "luxembourg, mersch, redange, remich, vianden, wiltz",
    "10 problems",
]


def spoil(file: Path, before: str, after: str) -> int:
    """Make the mistake in the first line that begins like this; gives the number of that line."""
    lines = file.read_text(encoding="utf-8").split("\n")
    number = next(index for index, line in enumerate(lines) if line.startswith(before))
    lines[number] = after + lines[number].removeprefix(before)
    file.write_text("\n".join(lines), encoding="utf-8")
    return number + 1


@pytest.mark.slow
def test_ten_mistakes_are_named_at_their_lines_in_one_run(root: Path, tmp_path: Path) -> None:
    content = Path(shutil.copytree(root / "content", tmp_path / "content"))
    lines = [spoil(content / path, before, after) for path, before, after in MISTAKES]
    relation, lines[3] = lines[3], lines[3] + 1

    command = [sys.executable, "-m", "entente", "check", str(content), "--language", "en", "--format", "lines"]
    answer = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)

    assert answer.stdout.splitlines() == [text.format(*lines, relation=relation) for text in MESSAGES]
    assert (answer.returncode, answer.stderr) == (1, "")
