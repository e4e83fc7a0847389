"""`entente export`: the whole site as a folder of Markdown for an engine that knows no hooks."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from entente.adapters.export import ExportError, export_site
from entente.commands.languages import default_language
from entente.errors import ContentError
from entente.i18n.problems import problem_text


@click.command()
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
