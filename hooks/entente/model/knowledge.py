"""How well a set of records is known: facts with and without source, doubts, confirmations, translations."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from pydantic import BaseModel

from entente.model.languages import LANGUAGES, Language
from entente.model.parts import parts_of
from entente.model.progress import confirmation
from entente.model.project import Participation, Project
from entente.model.record import Certainty, Part, Record, Remark, Source
from entente.model.text import Name, Text
from entente.model.values import Document


@dataclass(frozen=True, kw_only=True)
class Knowledge:
    """Counts over some records; a fact is a record, a part of one, or a value with its own provenance."""

    facts: int
    with_own_source: int
    with_record_source: int
    """Facts for which only the record as a whole names sources."""
    without_source: int
    uncertain: int
    projects: int
    confirmed: int
    overdue: int
    never_confirmed: int
    phase_unknown: int
    texts: int
    untranslated: dict[Language, int]
    """Texts that are not there, by language."""
    unreviewed: dict[Language, int]
    """Translations nobody has checked, by language; French is the original."""


@dataclass(frozen=True, kw_only=True)
class Fact:
    """One fact of a record: where it stands and how it is known."""

    path: str
    has_own_source: bool
    is_uncertain: bool


def facts_of(record: Record) -> Iterator[Fact]:
    """Yield the facts of a record: itself, its parts but remarks and unknown participation, and single values.

    A part without sources has those of the part it lies in; those of the record do not count as its own.
    """
    sources: dict[str, Sequence[Source]] = {}
    for path, part in parts_of(record):
        if path == "":
            yield Fact(path="", has_own_source=bool(record.sources), is_uncertain=_is_uncertain(record))
        elif isinstance(part, Part) and _is_fact(part):
            sources[path] = part.sources or _sources_above(path, sources)
            yield Fact(path=path, has_own_source=bool(sources[path]), is_uncertain=_is_uncertain(part))
    for path, provenance in record.provenance.items():
        yield Fact(
            path=path,
            has_own_source=bool(provenance.sources or _sources_above(path, sources)),
            is_uncertain=_is_uncertain(provenance),
        )


def _is_fact(part: Part) -> bool:
    if isinstance(part, Participation):
        return part.state != "unknown"
    return not isinstance(part, Remark)


def _is_uncertain(value: BaseModel) -> bool:
    return getattr(value, "certainty", None) == Certainty.UNCERTAIN


def _sources_above(path: str, sources: dict[str, Sequence[Source]]) -> Sequence[Source]:
    while path:
        path = path.rpartition(".")[0]
        if sources.get(path):
            return sources[path]
    return ()


def texts_of(record: Record) -> Iterator[Text]:
    """Yield the texts of a record that are to be translated: not names, nor titles in a document's own language."""
    for _, part in parts_of(record):
        if isinstance(part, Text):
            continue
        for field, value in vars(part).items():
            is_original = isinstance(part, Document) and field in ("title", "publisher")
            if isinstance(value, Text) and not isinstance(value, Name) and not is_original:
                yield value


def knowledge(records: Iterable[Record], today: date) -> Knowledge:
    """Return the counts over `records` on `today`, each record once."""
    unique = list({(type(record), record.id): record for record in records}.values())
    facts = [(record, fact) for record in unique for fact in facts_of(record)]
    own = sum(fact.has_own_source for _, fact in facts)
    of_record = sum(not fact.has_own_source and bool(record.sources) for record, fact in facts)
    texts = [(record, text) for record in unique for text in texts_of(record)]
    projects = [record for record in unique if isinstance(record, Project)]
    states = Counter(confirmation(project, today).state for project in projects)
    return Knowledge(
        facts=len(facts),
        with_own_source=own,
        with_record_source=of_record,
        without_source=len(facts) - own - of_record,
        uncertain=sum(fact.is_uncertain for _, fact in facts),
        projects=len(projects),
        confirmed=states["confirmed"],
        overdue=states["overdue"],
        never_confirmed=states["never"],
        phase_unknown=sum(project.phase is None for project in projects),
        texts=len(texts),
        untranslated={language: sum(getattr(text, language) is None for _, text in texts) for language in LANGUAGES},
        unreviewed={
            language: sum(_is_unreviewed(record, text, language) for record, text in texts)
            for language in LANGUAGES
            if language != "fr"
        },
    )


def _is_unreviewed(record: Record, text: Text, language: Language) -> bool:
    return getattr(text, language) is not None and language not in record.reviewed
