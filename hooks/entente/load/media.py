"""Pictures and documents beside the records: those named are there, well named, not too large, and harmless."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from entente import urls
from entente.errors import Problem
from entente.i18n.guesses import meant_identifier
from entente.load.pictures import PICTURES, NotShowable, is_picture, picture_size
from entente.model.catalogue import Catalogue
from entente.model.pictures import PictureSize
from entente.model.record import Record
from entente.model.values import Document, Picture

PICTURE_LIMIT = 1_000
"""Kilobytes (1,000 bytes) of a picture; a photograph of 1,600 pixels needs a third of that."""
DOCUMENT_LIMIT = 15_000
"""Kilobytes of a document."""
DOCUMENTS = (
    ".csv", ".docx", ".epub", ".geojson", ".ics", ".json", ".odp", ".ods", ".odt", ".pdf", ".pptx", ".txt", ".xlsx",
    ".zip",
)  # fmt: skip
"""Endings of documents: nothing that a browser would run as a part of the site, as it does with HTML and SVG."""

_NAME = re.compile(r"[a-z0-9][a-z0-9._-]*")


@dataclass(frozen=True, kw_only=True)
class MediaFile:
    """A file in the folder `media/` of an agreement."""

    file: Path
    path: str
    """Path from the project, such as `content/agreements/vallee/media/vue.jpg`."""
    uri: str
    """URI at which it is published."""


def media_files(folder: Path) -> tuple[list[MediaFile], list[Problem]]:
    """Return the files of all folders `media/` below `folder`, sorted, and problems with links that lead elsewhere.

    What lies behind a symbolic link is not returned: it could be any file of the computer.
    """
    files: list[MediaFile] = []
    links: set[Path] = set()
    for media in sorted(folder.glob("agreements/*/media")):
        for file in sorted((media, *media.rglob("*"))):
            link = _link_above(file, folder)
            if link:
                links.add(link)
            elif file.is_file() and not file.name.startswith("."):
                uri = urls.media(media.parent.name, file.relative_to(media).as_posix())
                files.append(MediaFile(file=file, path=_path(file, folder), uri=uri))
    return files, [Problem(path=_path(link, folder), code="symbolic-link") for link in sorted(links)]


def read_pictures(folder: Path) -> dict[str, PictureSize]:
    """Return the sizes of all pictures below `folder` by their URI; those that cannot be shown are left out."""
    sizes = {}
    for media in media_files(folder)[0]:
        if is_picture(media.file) and not _too_large(media.file):
            try:
                sizes[media.uri] = picture_size(media.file)
            except NotShowable:
                continue  # told by media_problems
    return sizes


def media_problems(catalogue: Catalogue, folder: Path) -> Iterator[Problem]:
    """Yield what is wrong with the files of the folders `media/`, and which that a record names are not there."""
    files, problems = media_files(folder)
    yield from problems
    for media in files:
        yield from _about_file(media)
    for record, field, part in _named(catalogue):
        media_folder = Path(record.path).parent
        media_folder = media_folder if media_folder.name not in ("projects", "news") else media_folder.parent
        file = media_folder / str(part.file)
        if isinstance(part, Picture) and not is_picture(file):
            found = {"name": file.name, "pictures": " ".join(PICTURES)}
            yield Problem(path=record.path, line=0, field=field, code="picture-kind", found=found)
        elif not (folder.parent / file).is_file():
            found = {"found": file.name, "folder": file.parent.as_posix()}
            yield Problem(path=record.path, line=0, field=field, code="media-missing", found=found)


def _link_above(file: Path, folder: Path) -> Path | None:
    """Return the first symbolic link on the way from `folder` to a file."""
    way = [file, *file.parents[: len(file.relative_to(folder).parts) - 1]]
    return next((part for part in reversed(way) if part.is_symlink()), None)


def _path(file: Path, folder: Path) -> str:
    return f"{folder.name}/{file.relative_to(folder).as_posix()}"


def _about_file(media: MediaFile) -> Iterator[Problem]:
    file, path = media.file, media.path
    if not _NAME.fullmatch(file.name):
        better = f"{meant_identifier(file.stem)}{file.suffix.lower()}"
        near = better if _NAME.fullmatch(better) else ""
        yield Problem(path=path, code="media-name", found={"name": file.name, "near": near})
    ending = file.suffix.lower()
    if ending in (".svg", ".svgz"):
        yield Problem(path=path, code="media-svg", found={"name": file.name})
    elif ending not in DOCUMENTS and not is_picture(file):
        found = {"name": file.name, "pictures": " ".join(PICTURES), "documents": " ".join(DOCUMENTS)}
        yield Problem(path=path, code="media-kind", found=found)
    elif found := _too_large(file):
        yield Problem(path=path, code="media-too-large", found=found)
    elif is_picture(file):
        try:
            picture_size(file)
        except NotShowable as reason:
            yield Problem(path=path, code=reason.code, found=reason.found)


def _too_large(file: Path) -> dict[str, str]:
    """Return what is to be told of a file that is too large, nothing of every other."""
    limit = PICTURE_LIMIT if is_picture(file) else DOCUMENT_LIMIT
    size = file.stat().st_size // 1_000
    return {"name": file.name, "size": str(size), "limit": str(limit)} if size > limit else {}


def _named(catalogue: Catalogue) -> Iterator[tuple[Record, str, Picture | Document]]:
    """Yield record, field and part for each picture and document in the folder `media/`."""
    for project in catalogue.projects.values():
        yield from _files(project, "pictures", project.pictures)
        yield from _files(project, "documents", project.documents)
    for item in catalogue.news.values():
        if item.picture:
            yield item, "picture.file", item.picture
        yield from _files(item, "documents", item.documents)
    for agreement in catalogue.agreements.values():
        yield from _files(agreement, "pictures", agreement.pictures)
        yield from _files(agreement, "documents", agreement.documents)
        for index, act in enumerate(agreement.acts):
            yield from _files(agreement, f"acts.{index}.documents", act.documents)


def _files(
    record: Record, field: str, parts: Sequence[Picture | Document]
) -> Iterator[tuple[Record, str, Picture | Document]]:
    for index, part in enumerate(parts):
        if part.file:
            yield record, f"{field}.{index}.file", part
