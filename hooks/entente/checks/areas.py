"""A project lies in the area of its agreements."""

from __future__ import annotations

from collections.abc import Iterator

from entente.errors import Problem
from entente.model.catalogue import Catalogue


def communes_lie_in_the_area(catalogue: Catalogue) -> Iterator[Problem]:
    """Yield a warning for each commune of a project that never belonged to any of its agreements."""
    for project in catalogue.projects.values():
        agreements = [catalogue.agreements[a] for a in project.agreements if a in catalogue.agreements]
        is_area_known = len(agreements) == len(project.agreements)
        area = {membership.commune for agreement in agreements for membership in agreement.communes}
        for index, commune in enumerate(project.communes):
            if is_area_known and commune in catalogue.communes and commune not in area:
                yield Problem(
                    path=project.path,
                    line=0,
                    field=f"communes.{index}",
                    code="commune-outside",
                    found={"found": commune, "agreements": ", ".join(project.agreements)},
                    level="warning",
                )
