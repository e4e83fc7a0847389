"""`entente changes`: what a change does to the site, in sentences."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import cast

import click

from entente.adapters.revisions import RevisionError, changed_files, export_revision, split_range
from entente.adapters.settings import today
from entente.comparison.report import Part, as_json, markdown, plain
from entente.model.languages import LANGUAGES, Language
from entente.review import review

_FORMATS: dict[str, Callable[[Sequence[Part], Language], str]] = {"markdown": markdown, "text": plain, "json": as_json}


@click.command()
@click.argument("revisions", metavar="BASE..HEAD")
@click.option("--language", type=click.Choice(LANGUAGES), default="fr", show_default=True, help="Language.")
@click.option("--format", "form", type=click.Choice(tuple(_FORMATS)), default="text", show_default=True, help="Form.")
@click.option(
    "--project", type=click.Path(exists=True, file_okay=False, path_type=Path), default=".", help="The repository."
)
def changes(revisions: str, language: str, form: str, project: Path) -> None:
    """Say in sentences what the commits BASE..HEAD do to the site; exit code 2 when git does not know them."""
    base, head = split_range(revisions)
    chosen = cast(Language, language)
    try:
        with tempfile.TemporaryDirectory() as before, tempfile.TemporaryDirectory() as after:
            found = review(
                export_revision(project, base, Path(before)),
                export_revision(project, head, Path(after)),
                changed_files(project, base, head),
                chosen,
                today(os.environ),
            )
    except RevisionError as error:
        click.echo(str(error), err=True)
        sys.exit(2)
    click.echo(_FORMATS[form](found, chosen), nl=False)
