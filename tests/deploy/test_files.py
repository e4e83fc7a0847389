"""The ready CI files: they can be read, and call only what exists."""

from __future__ import annotations

import re
from pathlib import Path

import click
import pytest
import yaml

from entente.__main__ import main

FILES = ["deploy/gitlab-ci.yml", "deploy/github-workflow.yml", ".pre-commit-config.yaml"]


@pytest.mark.parametrize("name", FILES)
def test_ci_file_calls_only_commands_options_and_targets_that_exist(root: Path, name: str) -> None:
    text = (root / name).read_text(encoding="utf-8")
    assert yaml.safe_load(text)
    for command, arguments in re.findall(r"\.venv/bin/entente ([a-z]+)([^\n>|]*)", text):
        known = main.get_command(click.Context(main), command)
        assert known, command
        options = {option for parameter in known.params for option in parameter.opts}
        assert set(re.findall(r"--[a-z-]+", arguments)) <= options
    targets = re.findall(r"^([a-z-]+):", (root / "Makefile").read_text(encoding="utf-8"), re.M)
    assert set(re.findall(r"\bmake ([a-z-]+)", text)) <= set(targets)


def test_every_folder_in_the_example_of_owners_exists(root: Path) -> None:
    lines = (root / "deploy" / "CODEOWNERS.example").read_text(encoding="utf-8").splitlines()
    paths = [word for line in lines if line and not line.startswith("#") for word in line.split() if word.endswith("/")]
    assert [path for path in paths if not (root / path).is_dir()] == []
