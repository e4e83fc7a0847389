"""Valid records to start a test from: change one thing, then look at what it does.

Values are given as an editor writes them: `a_project(phases=[{"phase": "works", "date": "2024"}])`.
`None` leaves a field out.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, TypeVar

from entente.edition import Edition
from entente.model.agreement import Agreement
from entente.model.catalogue import Catalogue
from entente.model.kinds import KINDS
from entente.model.news import NewsItem
from entente.model.project import Project
from entente.model.record import Record
from entente.model.reference import Commune, Instrument, Objective, Organisation, Theme

R = TypeVar("R", bound=Record)

SOURCE = "https://source.example/page"


def a_text(word: str) -> dict[str, str]:
    """A text in all four languages, different in each."""
    return {language: f"{word} ({language})" for language in ("fr", "de", "lb", "en")}


def an_agreement(**changes: Any) -> Agreement:
    """The agreement `vallee`, in force, with the commune `bourg` and one objective `habiter`."""
    valid = {
        "id": "vallee",
        "title": "Vallée",
        "summary": a_text("Communes along the valley"),
        "kind": "article-26-convention",
        "state": "in-force",
        "communes": [{"commune": "bourg"}],
        "objectives": [{"id": "habiter", "title": a_text("Housing")}],
        "sources": [SOURCE],
    }
    return _record(Agreement, valid, changes)


def a_project(**changes: Any) -> Project:
    """The project `pont` of the agreement `vallee`, a measure of it."""
    valid = {
        "id": "pont",
        "agreement": "vallee",
        "title": a_text("Bridge"),
        "summary": a_text("A bridge for walkers"),
        "relation": "measure",
        "sources": [SOURCE],
    }
    return _record(Project, valid, changes)


def a_news_item(**changes: Any) -> NewsItem:
    """The news item `2024-05-03-ouverture` of the agreement `vallee`."""
    valid = {
        "id": "2024-05-03-ouverture",
        "agreement": "vallee",
        "date": "2024-05-03",
        "title": a_text("The bridge opens"),
        "sources": [SOURCE],
    }
    return _record(NewsItem, valid, changes)


def a_commune(**changes: Any) -> Commune:
    """The commune `bourg` in the canton of Diekirch."""
    valid = {"id": "bourg", "names": {"fr": "Bourg", "de": "Burg", "lb": "Buerg"}, "canton": "diekirch"}
    return _record(Commune, valid, changes)


def an_organisation(**changes: Any) -> Organisation:
    """The ministry `ministere`."""
    valid = {"id": "ministere", "names": a_text("Ministry"), "kind": "ministry"}
    return _record(Organisation, valid, changes)


def a_theme(**changes: Any) -> Theme:
    """The theme `mobilite`."""
    valid = {"id": "mobilite", "title": a_text("Mobility"), "text": a_text("How people move")}
    return _record(Theme, valid, changes)


def an_objective(**changes: Any) -> Objective:
    """The national objective `sobriete` of the programme `pdat`."""
    valid = {"id": "sobriete", "title": a_text("Less land"), "kind": "objective", "programme": "pdat"}
    return _record(Objective, valid, changes)


def an_instrument(**changes: Any) -> Instrument:
    """The planning instrument `pdat`."""
    valid = {"id": "pdat", "title": a_text("Programme"), "text": a_text("The national programme"), "level": "national"}
    return _record(Instrument, valid, changes)


def a_catalogue(*records: Record) -> Catalogue:
    """A catalogue of the given records; of agreements and reference data the default one, where none is given."""
    defaults = (an_agreement(), a_commune(), an_organisation(), a_theme(), an_objective(), an_instrument())
    given = {type(record) for record in records}
    everything = [*records, *(record for record in defaults if type(record) not in given)]
    collections: dict[str, Any] = {
        kind.collection: {record.id: record for record in everything if isinstance(record, kind.model)}
        for kind in KINDS
    }
    return Catalogue(**{name: dict(sorted(found.items())) for name, found in collections.items()})


def an_edition(**changes: Any) -> Edition:
    """The edition of 23 November 2026 at https://entente.example/, in four languages."""
    valid: dict[str, Any] = {"today": date(2026, 11, 23), "base_url": "https://entente.example/"}
    return Edition(**(valid | changes))


def _record(model: type[R], valid: Mapping[str, Any], changes: Mapping[str, Any]) -> R:
    """Validate the changed fields; a field changed to None is left out, except where the model wants it empty."""
    data = {name: value for name, value in {**valid, **changes}.items() if value is not None}
    if model is NewsItem:
        data.setdefault("date", None)
    return model.model_validate({"path": _path(model, data), **data})


def _path(model: type[Record], data: Mapping[str, Any]) -> str:
    pattern = next(kind.pattern for kind in KINDS if kind.model is model)
    return "content/" + pattern.replace("<agreement>", data.get("agreement", "")).replace("<id>", data["id"])
