"""The command line: `entente check` and what else the README lists."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from entente.adapters.export import ExportError, export_site
from entente.commands.boundaries import import_boundaries
from entente.commands.changes import changes
from entente.commands.check import check
from entente.commands.digest import digest_command
from entente.commands.languages import default_language
from entente.commands.new import new
from entente.commands.schemas import schemas
from entente.errors import ContentError
from entente.i18n.problems import problem_text


@click.group()
@click.version_option(package_name="entente")
def main() -> None:
    """Turn YAML files about territorial cooperation into a public website."""


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
        language = default_language(project / "mkdocs.yml", os.environ)
        for problem in error.problems:
            click.echo(problem_text(problem, language), err=True)
        sys.exit(1)
    except ExportError as error:
        raise click.ClickException(str(error)) from None
    click.echo(f"{count} → {target}: zensical build")


main.add_command(changes)
main.add_command(check)
main.add_command(digest_command)
main.add_command(new)
main.add_command(schemas)
main.add_command(import_boundaries)


if __name__ == "__main__":
    main()
