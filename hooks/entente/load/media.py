"""Pictures and documents beside the records: those named are there, well named, and not too large."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from entente.errors import Problem
from entente.model.catalogue import Catalogue
from entente.model.record import Record
from entente.model.values import Document, Picture

PICTURE_LIMIT = 1_000
"""Kilobytes (1,000 bytes) of a picture; a photograph of 1,600 pixels needs a third of that."""
DOCUMENT_LIMIT = 15_000
"""Kilobytes of a document."""

_NAME = re.compile(r"[a-z0-9][a-z0-9._-]*")
_PICTURES = (".avif", ".gif", ".jpeg", ".jpg", ".png", ".svg", ".webp")


def media_problems(catalogue: Catalogue, folder: Path) -> Iterator[Problem]:
    """Yield a problem for each file that a record names and that is not there, is badly named, or is too large."""
    for agreement in sorted(folder.glob("agreements/*/media")):
        for file in sorted(agreement.rglob("*")):
            if file.is_file() and not file.name.startswith("."):
                yield from _about_file(file, f"{folder.name}/{file.relative_to(folder).as_posix()}")
    for record, field, file_name in _named(catalogue):
        media = Path(record.path).parent
        media = media if media.name not in ("projects", "news") else media.parent
        if not (folder.parent / media / file_name).is_file():
            found = {"found": Path(file_name).name, "folder": (media / file_name).parent.as_posix()}
            yield Problem(path=record.path, line=0, field=field, code="media-missing", found=found)


def _about_file(file: Path, path: str) -> Iterator[Problem]:
    if not _NAME.fullmatch(file.name):
        yield Problem(path=path, code="media-name", found={"name": file.name})
    limit = PICTURE_LIMIT if file.suffix.lower() in _PICTURES else DOCUMENT_LIMIT
    size = file.stat().st_size // 1_000
    if size > limit:
        found = {"name": file.name, "size": str(size), "limit": str(limit)}
        yield Problem(path=path, code="media-too-large", found=found)


def _named(catalogue: Catalogue) -> Iterator[tuple[Record, str, str]]:
    """Yield record, field and file for each picture and document in the folder `media/`."""
    for project in catalogue.projects.values():
        yield from _files(project, "pictures", project.pictures)
        yield from _files(project, "documents", project.documents)
    for item in catalogue.news.values():
        if item.picture:
            yield item, "picture.file", item.picture.file
        yield from _files(item, "documents", item.documents)
    for agreement in catalogue.agreements.values():
        yield from _files(agreement, "documents", agreement.documents)
        for index, act in enumerate(agreement.acts):
            yield from _files(agreement, f"acts.{index}.documents", act.documents)


def _files(record: Record, field: str, parts: Sequence[Picture | Document]) -> Iterator[tuple[Record, str, str]]:
    for index, part in enumerate(parts):
        if part.file:
            yield record, f"{field}.{index}.file", part.file
