"""`entente new`: asks for what a new record needs, and writes its file."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import NoReturn, get_args

import click

from entente import urls
from entente.adapters.settings import today
from entente.commands.drafts import Answers, Draft, draft
from entente.commands.languages import language_option, site_address
from entente.commands.references import REFERENCES, Known, known_identifiers, refusal
from entente.errors import ContentError
from entente.i18n.problems import problem_text
from entente.i18n.words import word
from entente.load.content import load_record
from entente.model.agreement import AgreementKind
from entente.model.languages import LANGUAGES, Language
from entente.model.project import Project
from entente.model.record import Record

REFUSED = 1
"""Exit code when nothing was written: the file is there already, or the answers do not make a valid record."""

_KINDS = tuple(kind.value for kind in AgreementKind)
_RELATIONS: tuple[str, ...] = get_args(Project.model_fields["relation"].annotation)
# What each kind of record needs, in the order in which it is asked.
_NEEDED = {
    "agreement": ("title", "summary", "kind", "source"),
    "project": ("agreement", "title", "summary", "relation", "source"),
    "news": ("agreement", "title", "summary", "source"),
    "event": ("agreement", "title", "summary", "begin", "place", "source"),
}
_CHOICES = {"kind": _KINDS, "relation": _RELATIONS}


@click.command()
@click.argument("what", metavar="agreement|project|news|event", type=click.Choice(tuple(_NEEDED)))
@click.option("--agreement", help="Identifier of the agreement it belongs to.")
@click.option("--title", help="Title, in the language of --language.")
@click.option("--summary", help="What it is about, in one or two sentences.")
@click.option("--source", help="Web address where it can be read.")
@click.option("--kind", type=click.Choice(_KINDS), help="What an agreement is in law.")
@click.option("--relation", type=click.Choice(_RELATIONS), help="Whether a project is a measure of the cooperation.")
@click.option("--begin", help="When an event begins: 2027-03-04 18:30.")
@click.option("--place", help="Name of the place of an event.")
@click.option("--commune", help="Identifier of the commune.")
@click.option("--theme", help="Identifier of the theme.")
@click.option("--project", help="Identifier of the project that a news item or an event is about.")
@click.option("--date", help="Date of a news item; else today.")
@click.option("--id", "identifier", help="Identifier; else made from the title.")
@click.option("--content", type=click.Path(exists=True, file_okay=False, path_type=Path), default="content")
@language_option
def new(what: str, content: Path, language: Language, **given: str | None) -> None:
    """Write a new file for an agreement, a project, a news item or an event; asks for what no option says.

    Exit code 0: written; 1: nothing written, because the file is there already or would not be valid.
    """
    answers = {name: value for name, value in given.items() if value}
    known = known_identifiers(content)
    wrong = [refusal(name, answers[name], known, language) for name in REFERENCES if name in answers]
    if any(wrong):
        _refuse(f"{word('new.refused', language)}\n" + "\n".join(filter(None, wrong)))
    for name in _NEEDED[what]:
        if name not in answers:
            answers[name] = _asked_for_known(name, known, language) if name in REFERENCES else _asked(name, language)
    made = draft(what, Answers(**answers, language=language, today=today(os.environ)))
    file = content / made.path
    if file.exists():
        _refuse(word("new.exists", language, path=file.as_posix()))
    record = _validated(made, language)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(made.text, encoding="utf-8", newline="\n")
    _tell(file, record, language)


def _asked(name: str, language: Language) -> str:
    choices = _CHOICES.get(name)
    question = word(f"new.{name}", language)
    answer: str = click.prompt(question, type=click.Choice(choices) if choices else str, prompt_suffix=" ", err=True)
    return answer.strip()


def _asked_for_known(name: str, known: Known, language: Language) -> str:
    answer = _asked(name, language)
    while wrong := refusal(name, answer, known, language):
        click.echo(wrong, err=True)
        answer = _asked(name, language)
    return answer


def _validated(made: Draft, language: Language) -> Record:
    try:
        return load_record(made.text.encode(), f"content/{made.path}", made.kind, made.identity)
    except ContentError as error:
        problems = "\n".join(problem_text(problem, language) for problem in error.problems)
        _refuse(f"{word('new.refused', language)}\n{problems}")


def _refuse(message: str) -> NoReturn:
    click.echo(message, err=True)
    sys.exit(REFUSED)


def _tell(file: Path, record: Record, language: Language) -> None:
    others = ", ".join(each for each in LANGUAGES if each != language)
    click.echo(word("new.written", language, path=file.as_posix()))
    url = site_address(Path("mkdocs.yml")) + urls.record(record).uri(language)
    click.echo(word("new.page", language, url=url))
    click.echo(word("new.next", language, languages=others))
