"""The command line: `entente check` and what else the README lists."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from entente.adapters.export import ExportError, export_site
from entente.build import problems_of
from entente.commands.boundaries import import_boundaries
from entente.commands.changes import changes
from entente.errors import ContentError
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


@main.command()
@click.argument("target", type=click.Path(file_okay=False, path_type=Path))
@click.option(
    "--project",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=".",
    help="Folder with mkdocs.yml, content/ and docs/.",
)
def export(target: Path, project: Path) -> None:
    """Write the whole site into the folder TARGET as Markdown that Zensical builds; exit code 1 on a problem."""
    try:
        count = export_site(project, target, os.environ)
    except ContentError as error:
        for problem in error.problems:
            click.echo(problem_text(problem, default_language()), err=True)
        sys.exit(1)
    except ExportError as error:
        raise click.ClickException(str(error)) from None
    click.echo(f"{count} → {target}: zensical build")


main.add_command(changes)
main.add_command(import_boundaries)


if __name__ == "__main__":
    main()
