"""Changes that deserve a sentence of their own: phases, promised dates, members, participation, confirmations."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from entente.comparison.change import Change
from entente.model.agreement import Agreement
from entente.model.project import Milestone, Project
from entente.model.record import Record

Rule = Callable[[Record, Record], Iterator[Change]]


def phase(before: Record, after: Record) -> Iterator[Change]:
    """Yield the change of a project's phase."""
    if not (isinstance(before, Project) and isinstance(after, Project)) or before.phases == after.phases:
        return
    old = f"@phase.{before.phase.phase.value}" if before.phase else "@phase.unknown"
    new = f"@phase.{after.phase.phase.value}" if after.phase else "@phase.unknown"
    if old != new:
        yield Change(record=after, key="phase", found={"old": old, "new": new})
    else:
        yield Change(record=after, key="phase.details", found={"new": new})


def milestones(before: Record, after: Record) -> Iterator[Change]:
    """Yield milestones that are new, gone, reached, or expected at another date."""
    if not (isinstance(before, Project) and isinstance(after, Project)):
        return
    old, new = ({m.id: m for m in project.milestones} for project in (before, after))
    for identifier, milestone in new.items():
        if identifier not in old:
            yield Change(record=after, key="milestone.added", found={"title": milestone.title})
        else:
            yield from _milestone(after, old[identifier], milestone)
    for identifier in old.keys() - new.keys():
        yield Change(record=after, key="milestone.removed", found={"title": old[identifier].title})


def _milestone(record: Record, old: Milestone, new: Milestone) -> Iterator[Change]:
    if new.reached != old.reached and new.reached is not None:
        yield Change(record=record, key="milestone.reached", found={"title": new.title, "new": new.reached})
    before = old.forecasts[-1].date if old.forecasts else None
    after = new.forecasts[-1].date if new.forecasts else None
    if before != after:
        yield Change(record=record, key="milestone.moved", found={"title": new.title, "old": before, "new": after})
    elif old != new and new.reached == old.reached:
        yield Change(record=record, key="milestone.details", found={"title": new.title})


def members(before: Record, after: Record) -> Iterator[Change]:
    """Yield communes that join or leave the area of an agreement."""
    if not (isinstance(before, Agreement) and isinstance(after, Agreement)):
        return
    old, new = ({(m.commune, str(m.since)): m for m in agreement.communes} for agreement in (before, after))
    for key, membership in new.items():
        if key not in old:
            yield Change(
                record=after, key="member.joined", found={"commune": "#" + membership.commune, "date": membership.since}
            )
        elif membership.until and membership.until != old[key].until:
            yield Change(
                record=after, key="member.left", found={"commune": "#" + membership.commune, "date": membership.until}
            )
        elif membership != old[key]:
            yield Change(record=after, key="member.details", found={"commune": "#" + membership.commune})
    for key in old.keys() - new.keys():
        yield Change(record=after, key="member.removed", found={"commune": "#" + key[0]})


def participation(before: Record, after: Record) -> Iterator[Change]:
    """Yield a change in whether the public can take part."""
    if not (isinstance(before, Project) and isinstance(after, Project)) or before.participation == after.participation:
        return
    old, new = f"@participation.{before.participation.state}", f"@participation.{after.participation.state}"
    if old != new:
        yield Change(record=after, key="participation", found={"old": old, "new": new})
    else:
        yield Change(record=after, key="participation.details")


def confirmation(before: Record, after: Record) -> Iterator[Change]:
    """Yield that somebody confirmed the state of a project."""
    if (
        isinstance(before, Project)
        and isinstance(after, Project)
        and before.confirmed != after.confirmed
        and after.confirmed
    ):
        yield Change(record=after, key="confirmed", found={"new": after.confirmed})


# The fields a rule speaks about are left out of the general comparison.
RULES: tuple[Rule, ...] = (phase, milestones, members, participation, confirmation)


def handled_fields(record: Record) -> frozenset[str]:
    """Return the fields of a record that have a rule of their own."""
    if isinstance(record, Project):
        return frozenset(("phases", "milestones", "participation", "confirmed"))
    return frozenset(("communes",)) if isinstance(record, Agreement) else frozenset()
