"""Text in the four languages of the site, and names that are not translated."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict, model_validator
from pydantic_core import PydanticCustomError

from entente.model.languages import FALLBACK, LANGUAGES, Language


class Text(BaseModel):
    """A text per language (BCP 47 tags `fr`, `de`, `lb`, `en`); a plain string in content is French."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        str_strip_whitespace=True,
        str_min_length=1,
        use_attribute_docstrings=True,
        defer_build=True,
    )

    fr: str | None = None
    """French: the language everything is written in first."""
    de: str | None = None
    """German."""
    lb: str | None = None
    """Luxembourgish."""
    en: str | None = None
    """English."""

    @model_validator(mode="before")
    @classmethod
    def _plain_text_is_french(cls, value: Any) -> Any:
        if isinstance(value, str):
            return {"fr": value}
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return {"fr": str(value)}
        return value

    @model_validator(mode="after")
    def _not_empty(self) -> Text:
        if not self.languages():
            raise PydanticCustomError("entente_text_empty", "a text in at least one language expected")
        return self

    def languages(self) -> tuple[Language, ...]:
        """Return the languages in which the text is there, in the order fr, de, lb, en."""
        return tuple(language for language in LANGUAGES if getattr(self, language) is not None)

    def found_in(self, language: Language) -> Language:
        """Return the language in which a reader of `language` gets this text: the same, or the nearest there is."""
        return next(candidate for candidate in FALLBACK[language] if getattr(self, candidate) is not None)

    def in_language(self, language: Language) -> str:
        """Return the text for a reader of `language`, falling back in the order of `FALLBACK`."""
        text: str = getattr(self, self.found_in(language))
        return text


class Name(Text):
    """A proper name: written as in French wherever no other form is given, which counts as translated."""
