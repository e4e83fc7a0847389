"""`entente import-boundaries`: the boundaries of communes from the official file, or drawn from their seats."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import NoReturn, cast

import click

from entente.adapters.settings import today
from entente.i18n.words import word
from entente.load.boundaries.refusal import BoundariesRefused
from entente.load.boundaries.stored import FILE, stored_text
from entente.load.content import load_content
from entente.model.boundaries import Boundaries, BoundarySource
from entente.model.catalogue import Catalogue
from entente.model.dates import parse_date
from entente.model.languages import LANGUAGES, Language


@click.command("import-boundaries")
@click.argument("file", type=click.Path(path_type=Path), required=False)
@click.option("--schematic", is_flag=True, help="Draw schematic shapes from the seats of the communes instead.")
@click.option("--date", help="Day for which FILE holds (2024-01-31); today when left out.")
@click.option(
    "--source",
    default="Administration du cadastre et de la topographie",
    show_default=True,
    help="Who made FILE; stands below every map.",
)
@click.option("--licence", default="", help="Conditions under which FILE may be shown.")
@click.option("--url", help="Where FILE can be found.")
@click.option("--language", type=click.Choice(LANGUAGES), default="fr", show_default=True, help="Language of messages.")
@click.option(
    "--content", type=click.Path(exists=True, file_okay=False, path_type=Path), default="content", show_default=True
)
def import_boundaries(
    file: Path | None,
    schematic: bool,
    date: str | None,
    source: str,
    licence: str,
    url: str | None,
    language: str,
    content: Path,
) -> None:
    """Take over the boundaries of all communes from FILE (GeoJSON or Shapefile, WGS 84 or EPSG:2169).

    Exit code 1 when FILE cannot be used; nothing is changed then.
    """
    chosen = cast(Language, language)
    if (file is None) != schematic:
        raise click.UsageError(word("boundaries.one_of_two", chosen))
    day = _day(date, chosen)
    catalogue = load_content(content).catalogue
    about = BoundarySource(title=source, date=day, licence=licence, url=url)
    try:
        made = _official(file, catalogue, about, chosen) if file else _schematic(catalogue, content, day)
    except BoundariesRefused as refused:
        _stop(word(f"boundaries.refused.{refused.code}", chosen, **refused.found), chosen)
    except ModuleNotFoundError:
        _stop(word("boundaries.libraries", chosen), chosen)
    text = stored_text(made)
    target = content / FILE
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8")
    found = {"communes": len(made.shapes), "points": sum(map(len, made.arcs)), "size": len(text.encode()) // 1000}
    click.echo(word("boundaries.done", chosen, path=target, **found))


def _day(given: str | None, language: Language) -> str:
    day = given or today(os.environ).isoformat()
    try:
        parse_date(day)
    except ValueError:
        _stop(word("boundaries.date", language, found=day), language)
    return day


def _official(file: Path, catalogue: Catalogue, source: BoundarySource, language: Language) -> Boundaries:
    # Here, because a build must not need these libraries.
    from entente.load.boundaries.importing import import_official

    imported = import_official(file, catalogue.communes, source)
    for commune, parts in imported.merged.items():
        click.echo(word("boundaries.merged", language, commune=commune, parts=" + ".join(parts)))
    return imported.boundaries


def _schematic(catalogue: Catalogue, content: Path, day: str) -> Boundaries:
    from entente.load.boundaries.schematic import schematic_boundaries

    return schematic_boundaries(catalogue, content, day)


def _stop(sentence: str, language: Language) -> NoReturn:
    click.echo(sentence, err=True)
    click.echo(word("boundaries.unchanged", language), err=True)
    sys.exit(1)
