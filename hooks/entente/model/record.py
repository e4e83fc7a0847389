"""What all records and their parts share: strictness, sources, certainty and provenance."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from entente.model.dates import Date
from entente.model.languages import Language
from entente.model.text import Text

Identifier = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]


# RFC 3986 3.2, without user names (they make a foreign address look like a known one) and without what 2.2 excludes.
# Letters beyond ASCII are fine: RFC 3987.
_WEB_ADDRESS = re.compile(
    r"""https?://[\w.-]+(:\d+)?([/?#][^\s<>"\\^`{|}\x00-\x20\x7f-\x9f\u200b-\u200f\u2028-\u202e]*)?"""
)


def _web_address(value: str) -> str:
    """Return `value` when it is an http or https address with a host, else refuse it."""
    if not _WEB_ADDRESS.fullmatch(value):
        raise PydanticCustomError("entente_url", "web address expected")
    return value


WebAddress = Annotated[str, AfterValidator(_web_address)]


class Model(BaseModel):
    """A frozen value that refuses fields it does not know and empty strings' surrounding blanks."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        str_strip_whitespace=True,
        str_min_length=1,
        use_attribute_docstrings=True,
        populate_by_name=True,
        validate_default=False,
        # Built when first used: a command waits only for the kinds of record that it reads.
        defer_build=True,
    )


class Certainty(StrEnum):
    """How well a fact is known. Own deductions ("inferred") are never published, so they are not a value here."""

    SEEN = "seen"
    UNCERTAIN = "uncertain"


class Source(Model):
    """Where a fact was read."""

    url: WebAddress | None = None
    """Web address of the page or document."""
    title: str | None = None
    """Name of the page or document, or its description where the full address is not known."""
    publisher: str | None = None
    """Who published it."""
    date: Date | None = None
    """Day, month or year it was published."""
    retrieved: Date | None = None
    """Day it was read."""
    note: Text | None = None
    """Anything a reader should know about this source, such as an address that is only partly known."""

    @model_validator(mode="before")
    @classmethod
    def _from_plain_text(cls, value: Any) -> Any:
        if isinstance(value, str):
            return {"url": value} if value.startswith(("http://", "https://")) else {"title": value}
        return value

    @model_validator(mode="after")
    def _named(self) -> Source:
        if self.url is None and self.title is None:
            raise PydanticCustomError("entente_source_empty", "a source needs an address or a title")
        return self


class Provenance(Model):
    """How a single value is known: written in content as `value:` with `sources:`, `as_of:`, `certainty:`, `note:`."""

    sources: tuple[Source, ...] = ()
    """Where this value was read."""
    as_of: Date | None = None
    """Day, month or year for which the value holds."""
    certainty: Certainty = Certainty.SEEN
    """`seen` when read in the source, `uncertain` when the source is weak or contradicted."""
    note: Text | None = None
    """What a reader should know about this value."""


class Part(Model):
    """A part of a record that carries its own sources."""

    sources: tuple[Source, ...] = ()
    """Where this was read."""
    certainty: Certainty = Certainty.SEEN
    """`seen` when read in the source, `uncertain` when the source is weak or contradicted; shown to the reader."""
    note: Text | None = None
    """What a reader should know beside it, for example how sources differ."""


class Remark(Part):
    """Something the reader is told about how complete or certain a record is."""

    kind: Literal["conflict", "missing", "uncertain", "information"]
    """`conflict`: sources differ; `missing`: not found; `uncertain`: weakly known; `information`: anything else."""
    text: Text
    """The remark in a sentence."""


class Record(Model):
    """One file of content: an agreement, a project, a news item, a commune …"""

    id: Identifier
    """The file name without suffix. It never changes. Need not be written; when it is, it must equal the file name."""
    path: str = Field(default="", exclude=True, repr=False)
    """Where the record was read, relative to the project; set by the loader."""
    provenance: Mapping[str, Provenance] = Field(default_factory=dict, exclude=True, repr=False)
    """Provenance of single values, by their field path such as `budget.0.amount`; set by the loader."""
    reviewed: tuple[Language, ...] = ()
    """Languages whose translation a person has checked; all others are marked as unreviewed."""
    moved_from: tuple[Identifier, ...] = ()
    """Identifiers this record had before; their addresses lead here."""
    sources: tuple[Source, ...] = ()
    """Where the record as a whole was read."""
    remarks: tuple[Remark, ...] = ()
    """Conflicts between sources, gaps and doubts, told as such."""

    @property
    def called(self) -> Text:
        """Return the text by which the record is called: its title, or its name."""
        called: Text = getattr(self, "title", None) or getattr(self, "names")  # noqa: B009 – one of the two is there
        return called

    def how_known(self, field_path: str) -> Provenance | None:
        """Return the provenance of the value at `field_path` (such as `vision` or `budget.0.amount`), if given."""
        return self.provenance.get(field_path)
