"""The one list of sense rules."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import cache

from pydantic import BaseModel

from entente.checks.sense.course import (
    done_projects_have_no_open_milestone,
    ended_projects_do_not_run,
    progress_is_not_dated_in_the_future,
)
from entente.checks.sense.links import links_in_prose_lead_somewhere
from entente.checks.sense.lists import lists_name_everything_once
from entente.checks.sense.money import parts_stay_below_the_total, points_part_no_thousands
from entente.checks.sense.news import news_is_not_dated_in_the_future
from entente.checks.sense.pasted import pictures_are_described, texts_hold_nothing_pasted
from entente.checks.sense.personal import prose_holds_no_personal_data
from entente.checks.sense.sources import records_have_a_source, sources_are_links
from entente.checks.sense.texts import summaries_fit_a_card, translations_differ
from entente.checks.sense.warning import PartRule
from entente.checks.walk import parts_of
from entente.errors import Problem
from entente.model.catalogue import Catalogue
from entente.model.record import Record, Source
from entente.model.text import Text
from entente.model.values import Contact, Picture

SenseRule = Callable[[Catalogue, date], Iterable[Problem]]

SENSE_RULES: tuple[SenseRule, ...] = (
    done_projects_have_no_open_milestone,
    ended_projects_do_not_run,
    lists_name_everything_once,
    news_is_not_dated_in_the_future,
    parts_stay_below_the_total,
    points_part_no_thousands,
    progress_is_not_dated_in_the_future,
    records_have_a_source,
    summaries_fit_a_card,
)


def part_rules(catalogue: Catalogue) -> tuple[tuple[PartRule, tuple[type[BaseModel], ...]], ...]:
    """Return the rules that are asked of parts of records, and of which parts each is asked."""
    return (
        (links_in_prose_lead_somewhere(catalogue), (Text,)),
        (pictures_are_described, (Picture,)),
        (prose_holds_no_personal_data, (Text, Contact)),
        (sources_are_links, (Source,)),
        (texts_hold_nothing_pasted, (Text,)),
        (translations_differ, (Text,)),
    )


def question_catalogue(catalogue: Catalogue, today: date) -> list[Problem]:
    """Return the warnings of all sense rules, as seen on the day `today`."""
    parts = (warning for found in question_parts(catalogue, list(catalogue.records())) for warning in found)
    return [*question_records(catalogue, today), *parts]


def question_records(catalogue: Catalogue, today: date) -> list[Problem]:
    """Return the warnings of the rules about whole records, as seen on the day `today`."""
    return [warning for rule in SENSE_RULES for warning in rule(catalogue, today)]


def question_parts(catalogue: Catalogue, records: Sequence[Record]) -> list[list[Problem]]:
    """Return the warnings of the rules about parts, for each of these records of the catalogue."""
    rules = part_rules(catalogue)

    @cache
    def asked_of(model: type[BaseModel]) -> tuple[PartRule, ...]:
        return tuple(rule for rule, models in rules if issubclass(model, models))

    return [
        [
            warning
            for field, part in parts_of(record)
            for rule in asked_of(type(part))
            for warning in rule(record, field, part)
        ]
        for record in records
    ]
