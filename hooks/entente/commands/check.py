"""`entente check`: everything that is wrong or doubtful in content, and the mending of what is mechanical."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from entente.adapters.settings import today
from entente.commands.languages import language_option
from entente.load.ahead import AHEAD
from entente.load.collector import leave_to_the_system

FORMS = ("text", "lines", "json", "github", "gitlab", "sarif")
"""The names of `entente.adapters.reports.FORMATS`, which takes time to import."""

PROBLEMS = 1
"""Exit code when content has problems; 0 when it has none, or warnings only; 2 when the command was not understood."""


@click.command()
@click.argument("content", type=click.Path(exists=True, file_okay=False, path_type=Path), default="content")
@language_option
@click.option(
    "--format", "form", type=click.Choice(FORMS), default="text", show_default=True, help="Form of the answer."
)
@click.option("--fix", is_flag=True, help="Show what can be mended mechanically, ask, and mend it.")
@click.option("--yes", is_flag=True, help="With --fix: mend without asking.")
def check(content: Path, language: str, form: str, fix: bool, yes: bool) -> None:
    """Check all files in the folder CONTENT and name everything wrong or doubtful.

    Exit code 0: no problem (warnings never count); 1: at least one problem; 2: the command was not understood.
    """
    if fix:
        from entente.commands.mending import mend  # not needed for a mere check

        mend(content, language, ask=not yes)
    AHEAD.begin(content.resolve())
    # These take as long to import as the files take to be read.
    from entente.adapters.reports import FORMATS, findings_of
    from entente.examination import examine

    findings = findings_of(examine(content.resolve(), today(os.environ))[1], content)
    text = FORMATS[form](findings, language)
    if text:
        click.echo(text)
    leave_to_the_system()
    if any(finding.problem.level == "problem" for finding in findings):
        sys.exit(PROBLEMS)
