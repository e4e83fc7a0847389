"""`entente schemas`: the files by which text editors help while one types, written anew."""

from __future__ import annotations

from pathlib import Path

import click

from entente.adapters.editors import editor_files
from entente.commands.languages import language_option


@click.command()
@click.argument("project", type=click.Path(exists=True, file_okay=False, path_type=Path), default=".")
@language_option
def schemas(project: Path, language: str) -> None:
    """Write schemas/ in every language, and .vscode/ for editors who read LANGUAGE, into the folder PROJECT."""
    for path, text in editor_files(language):
        file = project / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")
        click.echo(path)
