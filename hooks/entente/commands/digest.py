"""`entente digest`: a newsletter of what is new, ready to send."""

from __future__ import annotations

import os
import sys
from datetime import date, datetime
from pathlib import Path
from typing import cast

import click
import yaml

from entente.adapters.settings import edition_of, today
from entente.build import load_catalogue
from entente.edition import Edition
from entente.errors import ContentError
from entente.feeds.digest import Digest, digest, digest_mail, digest_markdown, digest_text, nothing_new
from entente.i18n.problems import problem_text
from entente.i18n.words import word
from entente.model.catalogue import Catalogue
from entente.model.languages import LANGUAGES, Language

_FORMS = (("txt", digest_text), ("md", digest_markdown), ("html", digest_mail))
_DAY = click.DateTime(formats=["%Y-%m-%d"])


@click.command("digest")
@click.option("--since", type=_DAY, required=True, help="First day (2026-01-31).")
@click.option("--until", type=_DAY, help="Last day; today when left out.")
@click.option("--language", type=click.Choice(LANGUAGES), default="fr", show_default=True)
@click.option("--agreement", help="Identifier of one agreement; all when left out.")
@click.option("--output", type=click.Path(file_okay=False, path_type=Path), default="build/digest", show_default=True)
@click.option(
    "--project",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=".",
    help="Folder with mkdocs.yml and content/.",
)
def digest_command(
    since: datetime, until: datetime | None, language: str, agreement: str | None, output: Path, project: Path
) -> None:
    """Write what is new as a newsletter in plain text, Markdown and HTML mail; no file when nothing is new."""
    chosen = cast(Language, language)
    first, last = since.date(), until.date() if until else today(os.environ)
    if last < first:
        raise click.ClickException(word("digest.order", chosen, since=first.isoformat(), until=last.isoformat()))
    catalogue = _catalogue(project, chosen)
    if agreement and agreement not in catalogue.agreements:
        known = ", ".join(catalogue.agreements)
        raise click.ClickException(word("digest.no_agreement", chosen, found=agreement, known=known))
    found = digest(catalogue, _edition(project), chosen, first, last, agreement)
    if found is None:
        click.echo(nothing_new(chosen, first, last))
        return
    for path in _written(found, output, "-".join(filter(None, ("digest", agreement, language))), first, last):
        click.echo(path)


def _written(found: Digest, folder: Path, name: str, first: date, last: date) -> list[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for suffix, form in _FORMS:
        path = folder / f"{name}-{first.isoformat()}--{last.isoformat()}.{suffix}"
        path.write_text(form(found), encoding="utf-8")
        paths.append(path)
    return paths


def _catalogue(project: Path, language: Language) -> Catalogue:
    try:
        return load_catalogue(project / "content")
    except ContentError as error:
        for problem in error.problems:
            click.echo(problem_text(problem, language), err=True)
        sys.exit(1)


def _edition(project: Path) -> Edition:
    configuration = yaml.safe_load((project / "mkdocs.yml").read_text(encoding="utf-8"))
    return edition_of(
        configuration["site_name"], configuration.get("site_url"), configuration.get("extra", {}), os.environ
    )
