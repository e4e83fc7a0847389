"""How accessible the site is: the result of each criterion of the national framework, and what the tests counted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Annotated, Literal

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from entente.model.dates import Date
from entente.model.record import Model, Source, WebAddress
from entente.model.text import Text


class Result(StrEnum):
    """What the assessment of a criterion gave."""

    CONFORMING = "conforming"
    NOT_CONFORMING = "not-conforming"
    NOT_APPLICABLE = "not-applicable"
    NOT_ASSESSED = "not-assessed"


class Criterion(Model):
    """One criterion of the framework and what is known of it."""

    number: str = Field(pattern=r"^\d{1,2}\.\d{1,2}$")
    """Its number in the framework, such as `8.2`."""
    level: Literal["A", "AA"]
    """Its level in the framework."""
    result: Result = Result.NOT_ASSESSED
    """conforming, not-conforming, not-applicable, or not-assessed until somebody has looked."""
    absent: Literal["frames", "timed_media", "editing_tools"] | None = None
    """What the criterion is about, where the tests can show that no page has any of it: then it is not applicable."""
    date: Date | None = None
    """When a person assessed it."""
    method: Text | None = None
    """How it was assessed, and on which pages."""
    defect: Text | None = None
    """What is wrong, and what helps until it is mended; for criteria that are not met."""


class Topic(Model):
    """A theme of the framework with its criteria."""

    number: int = Field(ge=1)
    """Its number in the framework."""
    title: Text
    """Its name in the framework; German and Luxembourgish are our own."""
    criteria: tuple[Criterion, ...]
    """Its criteria."""


def _numbered_once(topics: tuple[Topic, ...]) -> tuple[Topic, ...]:
    numbers = [criterion.number for topic in topics for criterion in topic.criteria]
    if len(set(numbers)) < len(numbers) or any(
        criterion.number.partition(".")[0] != str(topic.number) for topic in topics for criterion in topic.criteria
    ):
        raise PydanticCustomError("entente_criteria", "each criterion once, below its theme")
    return topics


class Assessment(Model):
    """The file `content/reference/accessibility.yml`."""

    framework: str
    """Name of the framework."""
    url: WebAddress
    """Where it can be read."""
    sources: tuple[Source, ...] = ()
    """Where numbers, levels and themes were read."""
    assessed: Date | None = None
    """When the whole was assessed; left out until somebody has."""
    assessor: Text | None = None
    """Who assessed it, and how."""
    topics: Annotated[tuple[Topic, ...], AfterValidator(_numbered_once)]
    """Themes and criteria of the framework."""


class Checks(Model):
    """The file `content/reference/accessibility-checks.json`: what the tests counted; never typed by hand."""

    date: Date
    """Day of the tests."""
    pages: int = Field(ge=1)
    """Pages of the site."""
    nu_version: str
    """Version of the Nu HTML checker, which read every page."""
    nu_errors: int = Field(ge=0)
    """Errors it found."""
    axe_version: str
    """Version of axe-core."""
    axe_states: int = Field(ge=0)
    """How many pages it looked at, each language, colour scheme and window width counted."""
    axe_violations: int = Field(ge=0)
    """Violations it found, best practices included."""
    lighthouse_version: str | None = None
    """Version of Lighthouse; left out where it has not run."""
    lighthouse_pages: int = Field(default=0, ge=0)
    """How many pages it looked at."""
    lighthouse_accessibility: int = Field(default=0, ge=0, le=100)
    """Lowest of its scores for accessibility, of 100."""
    lighthouse_best_practices: int = Field(default=0, ge=0, le=100)
    """Lowest of its scores for best practices, of 100."""
    lighthouse_seo: int = Field(default=0, ge=0, le=100)
    """Lowest of its scores for being found by search engines, of 100."""
    frames: int = Field(ge=0)
    """Frames on all pages."""
    timed_media: int = Field(ge=0)
    """Sound and film on all pages."""
    editing_tools: int = Field(ge=0)
    """Places on all pages in which a visitor could write what others see."""


@dataclass(frozen=True, kw_only=True)
class Accessibility:
    """The assessment and, where they have run, the tests."""

    assessment: Assessment
    checks: Checks | None = None

    def result(self, criterion: Criterion) -> Result:
        """Return the result of a criterion: the person's, else what follows from the tests."""
        if criterion.result is Result.NOT_ASSESSED and self.is_shown_absent(criterion):
            return Result.NOT_APPLICABLE
        return criterion.result

    def is_shown_absent(self, criterion: Criterion) -> bool:
        """Whether the tests have shown that no page has what the criterion is about."""
        return bool(criterion.absent and self.checks is not None and getattr(self.checks, criterion.absent) == 0)

    def counts(self, topic: Topic | None = None) -> Mapping[Result, int]:
        """Return how many criteria have each result, of all themes or of one."""
        topics = self.assessment.topics if topic is None else (topic,)
        results = [self.result(criterion) for one in topics for criterion in one.criteria]
        return {result: results.count(result) for result in Result}

    @property
    def rate(self) -> Fraction | None:
        """Return conforming criteria among those applicable, by the official rule; None until all are assessed."""
        counts = self.counts()
        applicable = counts[Result.CONFORMING] + counts[Result.NOT_CONFORMING]
        if counts[Result.NOT_ASSESSED] or not applicable:
            return None
        return Fraction(counts[Result.CONFORMING], applicable)
