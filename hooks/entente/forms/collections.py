"""The form's collections: one for each kind of record, for projects and news one for each agreement."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from entente.forms.fields import Field, FormFields, Shape
from entente.i18n.words import word
from entente.model.agreement import Agreement, Aim
from entente.model.catalogue import Catalogue
from entente.model.kinds import KINDS, Kind
from entente.model.languages import Language
from entente.model.record import Record
from entente.schema import schema

# Fields that name another record by its identifier, and the collection it is in.
_REFERENCES: Mapping[str, str] = {
    "agreement": "agreements",
    "commune": "communes",
    "communes": "communes",
    "follows": "agreements",
    "instruments": "instruments",
    "national_objectives": "objectives",
    "organisation": "organisations",
    "other_agreements": "agreements",
    "programme": "instruments",
    "themes": "themes",
}
_CALLED = {kind.collection: "title" if "title" in kind.model.model_fields else "names" for kind in KINDS}


@dataclass(frozen=True, kw_only=True)
class Form:
    """A collection of the form, and the shape of its files under the name of their format."""

    collection: Field
    format: str
    shape: Shape


def forms(catalogue: Catalogue, language: Language) -> Iterator[Form]:
    """Yield the form of every kind of record, in the order of the kinds."""
    for kind in KINDS:
        if "<agreement>" not in kind.pattern:
            yield _form(kind, catalogue, language, None)
            continue
        for agreement in sorted(catalogue.agreements.values(), key=lambda one: one.called.in_language(language)):
            yield _form(kind, catalogue, language, agreement)


def _form(kind: Kind, catalogue: Catalogue, language: Language, agreement: Agreement | None) -> Form:
    fields = FormFields(schema(kind, language), language, _pickers(kind, catalogue, language, agreement))
    shown, shape = fields.record()
    called = _CALLED[kind.collection]
    title = word(f"forms.{kind.collection}", language)
    collection: dict[str, Any] = {
        "name": f"{kind.collection}-{agreement.id}" if agreement else kind.collection,
        "label": f"{title} – {agreement.called.in_language(language)}" if agreement else title,
        "label_singular": word(f"kind.{kind.name}", language),
        "create": True,
        "format": f"entente-{kind.name}",
        "extension": "yml",
        "identifier_field": f"{called}.fr",
        "summary": f"{{{{{called}.fr}}}}",
        **_place(kind, agreement),
        "slug": f"{{{{fields.date}}}}-{{{{fields.{called}.fr}}}}"
        if kind.name == "news"
        else f"{{{{fields.{called}.fr}}}}",
        "fields": shown,
    }
    return Form(collection=collection, format=f"entente-{kind.name}", shape=shape)


def _place(kind: Kind, agreement: Agreement | None) -> Field:
    """Return where the files of a collection lie, and the pictures and documents beside them."""
    if agreement:
        folder, _, _ = kind.pattern.replace("<agreement>", agreement.id).rpartition("/")
        return {
            "folder": f"content/{folder}",
            "media_folder": f"/content/agreements/{agreement.id}/media",
            "public_folder": "media",
        }
    if kind.name == "agreement":
        return {
            "folder": "content/agreements",
            "path": "{{slug}}/agreement",
            "media_folder": "media",
            "public_folder": "media",
        }
    return {"folder": f"content/{kind.pattern.rpartition('/')[0]}"}


def _pickers(kind: Kind, catalogue: Catalogue, language: Language, agreement: Agreement | None) -> Mapping[str, Field]:
    """Return the widget for each field that names other records."""
    pickers = {name: _relation(collection) for name, collection in _REFERENCES.items()}
    projects = _choice(_named(catalogue.projects.values(), language))
    pickers |= {"project": projects, "projects": projects}
    if kind.name == "project" and agreement:
        pickers["objectives"] = _choice(_aims(agreement.objectives, language))
        pickers["fields_of_action"] = _choice(_aims(agreement.fields_of_action, language))
    return pickers


def _relation(collection: str) -> Field:
    called = f"{_CALLED[collection]}.fr"
    return {
        "widget": "relation",
        "collection": collection,
        "value_field": "{{slug}}",
        "display_fields": [called],
        "search_fields": [called],
    }


def _choice(options: Sequence[tuple[str, str]]) -> Field:
    """Return a choice among records; where there is none yet, a line to write in, for a choice must offer something."""
    if not options:
        return {"widget": "string"}
    return {
        "widget": "select",
        "options": [{"value": value, "label": label} for value, label in sorted(options, key=lambda one: one[1])],
    }


def _named(records: Any, language: Language) -> list[tuple[str, str]]:  # noqa: ANN401
    return [(record.id, record.called.in_language(language)) for record in records if isinstance(record, Record)]


def _aims(aims: Sequence[Aim], language: Language) -> list[tuple[str, str]]:
    return [(aim.id, aim.title.in_language(language)) for aim in aims]
