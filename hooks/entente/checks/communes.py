"""Communes can be told apart, and their codes agree with their cantons."""

from __future__ import annotations

from collections.abc import Iterator

from entente.errors import Problem
from entente.model.catalogue import Catalogue
from entente.model.reference import Canton, Commune

# STATEC numbers the cantons, not from A to Z (LUSTAT, codelist CL_CANTON_COMMUNE).
_NUMBERS: dict[str, Canton] = {
    "01": "capellen",
    "02": "esch-sur-alzette",
    "03": "luxembourg",
    "04": "mersch",
    "05": "clervaux",
    "06": "diekirch",
    "07": "redange",
    "08": "wiltz",
    "09": "vianden",
    "10": "echternach",
    "11": "grevenmacher",
    "12": "remich",
}


def communes_are_told_apart(catalogue: Catalogue) -> Iterator[Problem]:
    """Yield a problem for each commune with the code or the French name of another one."""
    codes: dict[str, Commune] = {}
    names: dict[str, Commune] = {}
    for commune in catalogue.communes.values():
        name = commune.names.in_language("fr")
        for field, value, known in (("lau", commune.lau, codes), ("names", name, names)):
            other = known.setdefault(value, commune) if value else commune
            if other is not commune:
                yield _problem(commune, field, "commune-twice", found=str(value), other=other.path)


def codes_agree_with_cantons(catalogue: Catalogue) -> Iterator[Problem]:
    """Yield a problem for each code that numbers another canton than the commune names."""
    for commune in catalogue.communes.values():
        if commune.lau is None:
            continue
        canton = _NUMBERS.get(commune.lau[-4:-2], "–")
        if canton != commune.canton:
            yield _problem(commune, "lau", "commune-canton", found=commune.lau, canton=canton)


def _problem(commune: Commune, field: str, code: str, **found: str) -> Problem:
    return Problem(path=commune.path, line=0, field=field, code=code, found=found)
