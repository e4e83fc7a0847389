"""What the build asks of the content before it makes anything."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from entente.build import load_publishable
from entente.errors import ContentError
from entente.examination import examine

TODAY = date(2026, 11, 23)


def test_build_stops_with_the_problems_that_a_check_finds_at_the_same_places(root: Path, tmp_path: Path) -> None:
    content = tmp_path / "content"
    shutil.copytree(root / "tests" / "golden" / "content", content)
    project = sorted(content.glob("agreements/*/projects/*.yml"))[0]
    project.write_text(project.read_text(encoding="utf-8") + "\nnational_objectives: [nowhere]\n", encoding="utf-8")

    with pytest.raises(ContentError) as stopped:
        load_publishable(content, TODAY)

    found = [problem for problem in examine(content, TODAY)[1] if problem.level == "problem"]
    assert list(stopped.value.problems) == found
    assert all(problem.line for problem in found)
