"""A contender: something that is built or run again and again, with what is done before each time."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import yaml

Step = Callable[[], None]


@dataclass(frozen=True, kw_only=True)
class Contender:
    """One row of a table: a command, run in `folder` after `before`."""

    key: str
    """Name in the results, by which the table of targets finds it."""
    name: str
    """Name for people."""
    folder: Path
    command: tuple[str, ...]
    site: Path
    """Where it writes; a folder that is never there for a command that writes nothing."""
    before: Step
    """What happens before each run and is not measured."""


def nothing() -> None:
    """Do nothing before a run."""


def removing(*paths: Path) -> Step:
    """Return the step that removes `paths`."""

    def remove() -> None:
        for path in paths:
            shutil.rmtree(path, ignore_errors=True)

    return remove


def removing_all_but(folder: Path, kept: str) -> Step:
    """Return the step that removes everything in `folder` except the entry `kept`."""

    def remove() -> None:
        for path in folder.iterdir() if folder.is_dir() else ():
            if path.name != kept:
                shutil.rmtree(path) if path.is_dir() else path.unlink()

    return remove


def together(*steps: Step) -> Step:
    """Return the step that does all `steps` in turn."""

    def do_all() -> None:
        for step in steps:
            step()

    return do_all


def changing(files: Iterable[Path]) -> Step:
    """Return the step that changes each of `files`: one word more in the French summary."""
    chosen = list(files)

    def change() -> None:
        for file in chosen:
            content = yaml.load(file.read_text(encoding="utf-8"), yaml.CSafeLoader)
            content["summary"]["fr"] += " Encore."
            text = yaml.dump(content, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False)
            file.write_text(text, encoding="utf-8")

    return change
