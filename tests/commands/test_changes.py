"""`entente changes` on a repository of its own."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner

from entente.__main__ import main

PROJECT = "content/agreements/nordstad/projects/gare-ettelbruck.yml"


def git(repository: Path, *arguments: str) -> None:
    identity = ("-c", "user.name=Test", "-c", "user.email=test@example.org")
    subprocess.run(["git", *identity, *arguments], cwd=repository, check=True, capture_output=True)


@pytest.fixture
def repository(root: Path, tmp_path: Path) -> Path:
    shutil.copytree(root / "content", tmp_path / "content")
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", "content")
    git(tmp_path, "commit", "-q", "-m", "first")
    return tmp_path


def test_a_date_that_moves_is_told_in_a_sentence(repository: Path) -> None:
    file = repository / PROJECT
    text = file.read_text(encoding="utf-8")
    assert 'date: "2032"' in text
    file.write_text(text.replace('date: "2032"', 'date: "2033-10"', 1), encoding="utf-8")
    git(repository, "commit", "-q", "-a", "-m", "second")
    result = CliRunner().invoke(main, ["changes", "HEAD~1..HEAD", "--project", str(repository)])
    assert (result.exit_code, result.output) == (
        0,
        "Ce qui change\n"
        "  Projet Pôle d'échange de la gare d'Ettelbruck\n"
        "    jalon «\u00a0Achèvement\u00a0»\u00a0: la date annoncée, 2032, devient octobre 2033\n",
    )


def test_a_comment_added_is_formatting_only(repository: Path) -> None:
    file = repository / PROJECT
    file.write_text(file.read_text(encoding="utf-8") + "\n# vu\n", encoding="utf-8")
    git(repository, "commit", "-q", "-a", "-m", "second")
    result = CliRunner().invoke(main, ["changes", "HEAD~1..HEAD", "--project", str(repository), "--language", "en"])
    assert result.output == f"Formatting only, no effect on the site\n  {PROJECT}\n"


def test_an_unknown_revision_is_git_s_own_message_and_exit_code_2(repository: Path) -> None:
    result = CliRunner().invoke(main, ["changes", "nowhere..HEAD", "--project", str(repository)])
    assert result.exit_code == 2
    assert "nowhere" in result.output
