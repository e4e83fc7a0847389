"""Related projects: as the files say, then by place and theme or by objective."""

from __future__ import annotations

from typing import Any

from tests.builders import a_catalogue, a_project, a_text

from entente.model.kinship import related_projects


def related(*others: Any, **changes: Any) -> list[tuple[str, bool, tuple[str, ...], tuple[str, ...]]]:
    project = a_project(**changes)
    found = related_projects(a_catalogue(project, *others), project)
    return [(kin.project.id, kin.relation is not None, kin.communes, kin.aims) for kin in found]


def test_named_projects_come_first_from_either_side() -> None:
    there = a_project(id="quai", related=[{"project": "pont", "reason": a_text("Same river")}])
    named = a_project(id="zoo")
    relation = [{"project": "zoo", "reason": a_text("Same street")}]
    assert related(there, named, related=relation) == [("zoo", True, (), ()), ("quai", True, (), ())]


def test_commune_or_theme_alone_does_not_relate() -> None:
    others = (a_project(id="a", communes=["bourg"]), a_project(id="b", themes=["mobilite"]))
    assert related(*others, communes=["bourg"], themes=["mobilite"]) == []


def test_commune_and_theme_together_relate() -> None:
    other = a_project(id="a", communes=["bourg"], themes=["mobilite"])
    assert related(other, communes=["bourg"], themes=["mobilite"]) == [("a", False, ("bourg",), ())]


def test_objective_of_another_agreement_with_the_same_name_does_not_relate() -> None:
    other = a_project(id="a", agreement="mont", objectives=["habiter"])
    assert related(other, objectives=["habiter"]) == []


def test_at_most_four_are_computed_those_with_most_in_common_first() -> None:
    place = {"communes": ["bourg"], "themes": ["mobilite"]}
    others = [a_project(id=f"p{index}", **place) for index in range(5)]
    both = a_project(id="z", objectives=["habiter"], **place)
    found = related(*others, both, objectives=["habiter"], **place)
    assert [identifier for identifier, *_ in found] == ["z", "p0", "p1", "p2"]
