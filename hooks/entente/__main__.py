"""The command line: `entente check`."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from entente.build import problems_of
from entente.i18n.problems import problem_text

_LANGUAGES = ("fr", "de", "lb", "en")


def default_language() -> str:
    """Return the language of the terminal when it is one of ours, else French."""
    wanted = (os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or "")[:2]
    return wanted if wanted in _LANGUAGES else "fr"


@click.group()
@click.version_option(package_name="entente")
def main() -> None:
    """Turn YAML files about territorial cooperation into a public website."""


@main.command()
@click.argument("content", type=click.Path(exists=True, file_okay=False, path_type=Path), default="content")
@click.option("--language", type=click.Choice(_LANGUAGES), default=default_language, help="Language of the messages.")
def check(content: Path, language: str) -> None:
    """Check all files in the folder CONTENT and name every problem; exit code 1 when there is one."""
    problems = list(problems_of(content))
    for problem in problems:
        click.echo(problem_text(problem, language))
    click.echo(f"{len(problems)} problems" if language == "en" else f"{len(problems)} problème(s)")
    if any(problem.level == "problem" for problem in problems):
        sys.exit(1)


if __name__ == "__main__":
    main()
