"""The kinds of record: for each, its model and where its files lie; the one list of them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from entente.model.agreement import Agreement
from entente.model.news import NewsItem
from entente.model.project import Project
from entente.model.record import Record
from entente.model.reference import Commune, Instrument, Objective, Organisation, Theme

SET_BY_LOADER = ("path", "provenance", "agreement")
"""Fields of records that the loader fills from the file's path and from what stands beside values."""


@dataclass(frozen=True, kw_only=True)
class Kind:
    """A kind of record, the catalogue's field for it, and the path of its files below `content/`."""

    name: str
    model: type[Record]
    collection: str
    """Name of the field of the catalogue that holds these records."""
    pattern: str
    """Path of its files, `<id>` standing for the identifier and `<agreement>` for an agreement's."""

    @property
    def fields(self) -> tuple[str, ...]:
        """Return the fields an editor may write, in the order of a well-written file: sources and remarks last."""
        shared = [name for name in Record.model_fields if name not in ("id", *SET_BY_LOADER)]
        own = [name for name in self.model.model_fields if name not in Record.model_fields]
        return ("id", *(name for name in own if name not in SET_BY_LOADER), *shared)

    def match(self, path: str) -> dict[str, str] | None:
        """Return `id` (and `agreement`) when `path` (below `content/`, with `/`) is a file of this kind, else None."""
        found = self._expression.fullmatch(path)
        return found.groupdict() if found else None

    @cached_property
    def _expression(self) -> re.Pattern[str]:
        expression = re.escape(self.pattern)
        return re.compile(expression.replace("<agreement>", "(?P<agreement>[^/]+)").replace("<id>", "(?P<id>[^/]+)"))


KINDS: tuple[Kind, ...] = (
    Kind(name="agreement", model=Agreement, collection="agreements", pattern="agreements/<id>/agreement.yml"),
    Kind(name="project", model=Project, collection="projects", pattern="agreements/<agreement>/projects/<id>.yml"),
    Kind(name="news", model=NewsItem, collection="news", pattern="agreements/<agreement>/news/<id>.yml"),
    Kind(name="commune", model=Commune, collection="communes", pattern="reference/communes/<id>.yml"),
    Kind(
        name="organisation", model=Organisation, collection="organisations", pattern="reference/organisations/<id>.yml"
    ),
    Kind(name="theme", model=Theme, collection="themes", pattern="reference/themes/<id>.yml"),
    Kind(name="objective", model=Objective, collection="objectives", pattern="reference/objectives/<id>.yml"),
    Kind(name="instrument", model=Instrument, collection="instruments", pattern="reference/instruments/<id>.yml"),
)
