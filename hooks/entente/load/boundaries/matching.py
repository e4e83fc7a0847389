"""Official shapes matched with our communes by code and name; communes merged since are put together."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import shapely
from shapely import MultiPolygon, Polygon

from entente.load.boundaries.official import OfficialShape
from entente.load.boundaries.refusal import BoundariesRefused
from entente.model.reference import Commune


@dataclass(frozen=True, kw_only=True)
class Matched:
    """The shape of each commune, and what had to be put together for it."""

    shapes: Mapping[str, MultiPolygon | Polygon]
    merged: Mapping[str, tuple[str, ...]]
    """For communes made of several shapes of the file: the names written there."""


def matched(official: Sequence[OfficialShape], communes: Mapping[str, Commune]) -> Matched:
    """Return the shape of every commune.

    Raises:
        BoundariesRefused: a shape belongs to no commune, a commune has none, code and name contradict each other,
            or a commune is there twice.
    """
    by_code = {commune.lau[-4:]: commune.id for commune in communes.values() if commune.lau}
    present = {_plain(name): commune.id for commune in communes.values() for name in _names(commune)}
    past = {_plain(name): commune.id for commune in communes.values() for name in _former_names(commune)}
    found: dict[str, list[OfficialShape]] = defaultdict(list)
    unknown = []
    for one in official:
        commune = _commune_of(one, by_code, present, past)
        if commune is None:
            unknown.append(f"{one.name} ({one.code})")
        else:
            found[commune].append(one)
    if unknown:
        raise BoundariesRefused("unknown", names=", ".join(sorted(unknown)))
    absent = [commune.names.in_language("fr") for commune in communes.values() if commune.id not in found]
    if absent:
        raise BoundariesRefused("absent", names=", ".join(sorted(absent)))
    _refuse_twice(found)
    return Matched(
        shapes={commune: shapely.union_all([one.shape for one in own]) for commune, own in sorted(found.items())},
        merged={commune: tuple(one.name for one in own) for commune, own in sorted(found.items()) if len(own) > 1},
    )


def _commune_of(
    one: OfficialShape, by_code: Mapping[str, str], present: Mapping[str, str], past: Mapping[str, str]
) -> str | None:
    name = _plain(one.name)
    coded = by_code.get("".join(c for c in one.code if c.isdigit())[-4:].zfill(4))
    named = present.get(name) or past.get(name)
    # Codes are given again after mergers, so a former name outweighs the code it is written with.
    if coded and named and coded != named and name in present:
        raise BoundariesRefused("contradiction", name=one.name, number=one.code, named=named, coded=coded)
    return named or coded


def _refuse_twice(found: Mapping[str, Sequence[OfficialShape]]) -> None:
    for shapes in found.values():
        names = [_plain(one.name) for one in shapes]
        for one in shapes:
            if names.count(_plain(one.name)) > 1:
                raise BoundariesRefused("twice", name=one.name)


def _names(commune: Commune) -> list[str]:
    names = commune.names
    return [name for name in (names.fr, names.de, names.lb) if name]


def _former_names(commune: Commune) -> list[str]:
    former = [predecessor.name.in_language("fr") for predecessor in commune.predecessors]
    return [*former, *commune.other_names]


def _plain(name: str) -> str:
    """Return a name without accents, case and signs: "ESCH-SUR-ALZETTE" is "Esch sur Alzette"."""
    decomposed = unicodedata.normalize("NFKD", name.casefold())
    return "".join(c for c in decomposed if c.isalnum())
