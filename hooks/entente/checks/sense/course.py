"""Projects whose phase does not go with their milestones or their end, or whose progress lies in the future."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from entente.checks.sense.warning import warning
from entente.errors import Problem
from entente.model.catalogue import Catalogue
from entente.model.project import Phase
from entente.model.record import Certainty

_RUNNING = (Phase.IDEA, Phase.STUDY, Phase.PLANNING, Phase.PROCEDURE, Phase.WORKS)
# Sources often tell an end late: only an end that passed half a year ago is worth a question.
_PATIENCE = timedelta(days=183)


def done_projects_have_no_open_milestone(catalogue: Catalogue, _today: date) -> Iterator[Problem]:
    """Yield a warning for each milestone of a finished project that is neither reached nor dropped."""
    for project in catalogue.projects.values():
        if project.phase is None or project.phase.phase is not Phase.DONE:
            continue
        if project.phase.certainty is Certainty.UNCERTAIN:
            continue  # what a weak source calls done need not be
        for index, milestone in enumerate(project.milestones):
            if milestone.reached is None and not milestone.dropped:
                yield warning(project, f"milestones.{index}", "done-open-milestone", milestone=milestone.id)


def ended_projects_do_not_run(catalogue: Catalogue, today: date) -> Iterator[Problem]:
    """Yield a warning for each project in a running phase whose end certainly passed more than half a year ago."""
    for project in catalogue.projects.values():
        end = project.period.end if project.period else None
        if end is None or project.phase is None or project.phase.phase not in _RUNNING:
            continue
        if end.latest + _PATIENCE < today:
            yield warning(project, "period.end", "ended-still-running", end=end.text, phase=project.phase.phase.value)


def progress_is_not_dated_in_the_future(catalogue: Catalogue, today: date) -> Iterator[Problem]:
    """Yield a warning where something is said to have happened on a day that certainly lies after `today`."""
    for project in catalogue.projects.values():
        happened = [
            ("confirmed", project.confirmed),
            *((f"milestones.{index}.reached", step.reached) for index, step in enumerate(project.milestones)),
            *((f"updates.{index}.date", update.date) for index, update in enumerate(project.updates)),
        ]
        for field, when in happened:
            if when and when.earliest > today:
                yield warning(project, field, "progress-in-future", date=when.text)
