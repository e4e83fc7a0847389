"""The one list of sense rules."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

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


def part_rules(catalogue: Catalogue) -> tuple[PartRule, ...]:
    """Return the rules that are asked of every part of every record, in one walk through the catalogue."""
    return (
        links_in_prose_lead_somewhere(catalogue),
        pictures_are_described,
        prose_holds_no_personal_data,
        sources_are_links,
        texts_hold_nothing_pasted,
        translations_differ,
    )


def question_catalogue(catalogue: Catalogue, today: date) -> list[Problem]:
    """Return the warnings of all sense rules, as seen on the day `today`."""
    warnings = [warning for rule in SENSE_RULES for warning in rule(catalogue, today)]
    rules = part_rules(catalogue)
    for record in catalogue.records():
        for field, part in parts_of(record):
            for rule in rules:
                warnings.extend(rule(record, field, part))
    return warnings
