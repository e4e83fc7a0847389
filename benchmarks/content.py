"""Generated content: agreements, projects and news in any number, on the real reference data; same size, same bytes."""

from __future__ import annotations

import random
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from benchmarks.words import Multilingual

_PHASES = ("idea", "study", "planning", "procedure", "works", "done")
_KINDS = ("article-26-convention", "predecessor-convention", "letter-of-intent")


@dataclass(frozen=True, kw_only=True)
class Size:
    """How much content: news items follow the projects two to one, agreements one to twenty."""

    projects: int

    @classmethod
    def of_files(cls, files: int) -> Size:
        """Return the size that makes about that many files."""
        return cls(projects=max(1, round(files / 3.05)))

    @property
    def agreements(self) -> int:
        """Return the number of agreements."""
        return max(1, self.projects // 20)

    @property
    def news(self) -> int:
        """Return the number of news items."""
        return self.projects * 2


def write_content(folder: Path, size: Size, reference: Path) -> None:
    """Write content of `size` into `folder`, with a copy of the reference data of the folder `reference`."""
    shutil.copytree(reference, folder / "reference")
    generator = _Generator(reference)
    for number in range(size.agreements):
        generator.write_agreement(folder, number)
    for number in range(size.projects):
        generator.write_project(folder, number, number % size.agreements)
    for number in range(size.news):
        generator.write_news(folder, number, number % size.projects, size.agreements)


class _Generator:
    def __init__(self, reference: Path) -> None:
        self.random = random.Random("entente")  # noqa: S311 – invented content
        self.text = Multilingual(1)
        self.names = {
            kind: sorted(file.stem for file in (reference / kind).glob("*.yml"))
            for kind in ("communes", "themes", "objectives", "instruments", "organisations")
        }
        self.areas: list[list[str]] = []

    def write_agreement(self, folder: Path, number: int) -> None:
        area = sorted(self.random.sample(self.names["communes"], 6))
        self.areas.append(area)
        year = 2005 + number % 18
        fields = self.text
        content = {
            "title": {
                "fr": f"Vallée {number}",
                "de": f"Tal {number}",
                "lb": f"Dall {number}",
                "en": f"Valley {number}",
            },
            "summary": fields.text(2),
            "kind": _KINDS[number % len(_KINDS)],
            "state": "in-force",
            "acts": [
                {"kind": "signature", "date": f"{year}-03-15", "title": fields.title(), "sources": self.sources(1)},
                {"kind": "amendment", "date": f"{year + 2}-06", "title": fields.title(), "sources": self.sources(1)},
            ],
            "communes": [{"commune": commune, "since": str(year)} for commune in area],
            "organs": [{"id": "comite", "kind": "political-committee", "name": fields.title(), "task": fields.text(1)}],
            "vision": [{"text": fields.text(2), "date": str(year)}],
            "objectives": [self.aim(f"objectif-{n}") for n in range(4)],
            "accent": number % 8 + 1,
            "sources": self.sources(3),
        }
        self.write(folder / "agreements" / f"vallee-{number}" / "agreement.yml", content)

    def aim(self, identifier: str) -> dict[str, Any]:
        return {
            "id": identifier,
            "title": self.text.title(),
            "text": self.text.text(1),
            "national_objectives": self.some("objectives", 2),
        }

    def write_project(self, folder: Path, number: int, agreement: int) -> None:
        year = 2015 + number % 10
        phases = _PHASES[: 1 + number % len(_PHASES)]
        content = {
            "title": self.text.title(),
            "summary": self.text.text(2),
            "text": self.text.prose(),
            "relation": "measure" if number % 3 else "context",
            "carried_by": ["convention", "commune"],
            "lead": {"commune": self.areas[agreement][0]},
            "phases": [
                {"phase": phase, "date": str(year + position), "sources": self.sources(1)}
                for position, phase in enumerate(phases)
            ],
            "milestones": [self.milestone(f"jalon-{n}", year + n) for n in range(3)],
            "budget": [
                {"amount": str((number % 90 + 1) * 100_000), "purpose": self.text.title(), "sources": self.sources(1)}
            ],
            "communes": sorted(self.random.sample(self.areas[agreement], 3)),
            "themes": self.some("themes", 2),
            "objectives": [f"objectif-{number % 4}"],
            "instruments": self.some("instruments", 1),
            "updates": [
                {"date": f"{year + n}-0{n + 3}-12", "title": self.text.title(), "text": self.text.text(3)}
                for n in range(3)
            ],
            "documents": [{"title": self.text.title(), "url": f"https://example.org/documents/{number}.pdf"}],
            "confirmed": "2026-05-04",
            "sources": self.sources(3),
        }
        self.write(folder / "agreements" / f"vallee-{agreement}" / "projects" / f"projet-{number:05}.yml", content)

    def milestone(self, identifier: str, year: int) -> dict[str, Any]:
        return {
            "id": identifier,
            "title": self.text.title(),
            "forecasts": [{"date": str(year + 1), "announced": str(year)}, {"date": f"{year + 2}-06"}],
            "sources": self.sources(1),
        }

    def write_news(self, folder: Path, number: int, project: int, agreements: int) -> None:
        agreement = project % agreements
        day = f"{2010 + number % 16}-{number % 12 + 1:02}-{number % 28 + 1:02}"
        content = {
            "date": day,
            "title": self.text.title(),
            "lead": self.text.text(2),
            "text": self.text.prose(),
            "projects": [f"projet-{project:05}"],
            "themes": self.some("themes", 1),
            "sources": self.sources(2),
        }
        self.write(folder / "agreements" / f"vallee-{agreement}" / "news" / f"{day}-nouvelle-{number:05}.yml", content)

    def some(self, kind: str, number: int) -> list[str]:
        return sorted(self.random.sample(self.names[kind], number))

    def sources(self, number: int) -> list[str]:
        return [f"https://example.org/sources/{self.random.randrange(10_000)}.html" for _ in range(number)]

    @staticmethod
    def write(path: Path, content: dict[str, Any]) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(
            yaml.dump(content, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False, width=110),
            encoding="utf-8",
        )
