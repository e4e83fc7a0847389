"""What is wrong in content: problems with a place, and the exception that carries them across layers."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

Level = Literal["problem", "warning"]


@dataclass(frozen=True, kw_only=True, order=True)
class Problem:
    """One thing wrong in one place of one content file, told to an editor.

    The sentence itself lives in `i18n.problems` under `code`, so that it can be read in every language;
    `found` holds the words that complete it. Lines and columns count from 1, in characters.
    """

    path: str
    line: int = 1
    column: int = 1
    field: str = ""
    code: str
    found: Mapping[str, str] = dataclasses.field(default_factory=dict, compare=False)
    level: Level = "problem"


class ContentError(Exception):
    """Content that cannot be published, with every problem found in it, sorted by place."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: tuple[Problem, ...] = tuple(sorted(problems))
        super().__init__(f"{len(self.problems)} problems in content")
