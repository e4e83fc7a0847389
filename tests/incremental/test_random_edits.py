"""Whatever is edited, a build that makes only what has changed gives the bytes of one that makes everything."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path
from random import Random

import pytest
from tests.builders import an_edition
from tests.incremental.random_edits import edit

from entente.adapters.folders import written_below
from entente.adapters.publish import publish
from entente.build import load_catalogue
from entente.errors import ContentError
from entente.incremental.ledger import Ledger
from entente.output import File, Output

pytestmark = pytest.mark.slow

GOLDEN = Path(__file__).parents[1] / "golden" / "content"
EDITION = an_edition(languages=("fr", "de"))
EDITS = 12


class Folder:
    """A workshop that writes outputs as they are, and counts them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.made = 0

    def write(self, output: Output) -> Mapping[str, object]:
        self.made += 1
        content = output.content if isinstance(output, File) else repr(output).encode()
        name = f"{output.uri}/at" if output.uri.endswith("/") else output.uri
        written_below(self.folder, name, content)
        return {"file": name}

    def worked_out(self) -> None:
        """Nothing that others could use."""

    def learn(self, found: None) -> None:
        """Nothing to learn."""


def files(folder: Path, names: set[str]) -> dict[str, bytes]:
    """What stands in the files of these names."""
    return {name: (folder / name).read_bytes() for name in names}


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("processes", [1, 2])
def test_edited_site_equals_a_clean_one(seed: int, processes: int, tmp_path: Path) -> None:
    content, chance = tmp_path / "content", Random(seed * 10 + processes)  # noqa: S311 – edits, not secrets
    shutil.copytree(GOLDEN, content)
    written, kept = "", Folder(tmp_path / "kept")
    told, partial = [], 0
    for number in range(EDITS):
        told.append(edit(content, chance) if number else "nothing")
        try:
            catalogue = load_catalogue(content)
        except ContentError:
            shutil.rmtree(content)
            shutil.copytree(GOLDEN, content)
            told.append("all undone")
            continue
        ledger = Ledger.of_text(written, "the same")
        ledger.settle(catalogue)
        kept.made, clean = 0, Folder(tmp_path / f"clean-{number}")
        there = {str(one["file"]) for one in publish(catalogue, EDITION, kept, ledger, processes).values()}
        written = ledger.as_text("the same")
        expected = {str(one["file"]) for one in publish(catalogue, EDITION, clean).values()}
        assert files(kept.folder, there) == files(clean.folder, expected), told
        partial += kept.made < clean.made
    assert partial > 1, told
