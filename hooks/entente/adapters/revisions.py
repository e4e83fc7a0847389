"""The content as git keeps it at a revision."""

from __future__ import annotations

import io
import subprocess
import tarfile
from pathlib import Path


class RevisionError(RuntimeError):
    """git does not know what was asked for; the message is its own."""


def export_revision(repository: Path, revision: str, target: Path) -> Path:
    """Write the folder `content/` as it was at `revision` below `target` and return it (empty when it was not there).

    Raises:
        RevisionError: git does not know the revision.
    """
    if not _git(repository, "ls-tree", revision, "content"):
        (target / "content").mkdir(parents=True)
        return target / "content"
    archive = _git(repository, "archive", "--format=tar", revision, "content")
    with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
        tar.extractall(target, filter="data")
    return target / "content"


def changed_files(repository: Path, base: str, head: str) -> list[str]:
    """Return the paths below `content/` that differ between two revisions.

    Raises:
        RevisionError: git does not know a revision.
    """
    names = _git(repository, "diff", "--name-only", "-z", base, head, "--", "content")
    return sorted(name for name in names.decode().split("\0") if name)


def split_range(revisions: str) -> tuple[str, str]:
    """Return both ends of `BASE..HEAD`; a single revision is compared with `HEAD`."""
    base, separator, head = revisions.partition("..")
    return base, head.lstrip(".") if separator and head.lstrip(".") else "HEAD"


def _git(repository: Path, *arguments: str) -> bytes:
    command = ["git", "-c", "core.quotePath=false", *arguments]
    result = subprocess.run(command, cwd=repository, capture_output=True, check=False)  # noqa: S603 – no shell
    if result.returncode:
        raise RevisionError(result.stderr.decode(errors="replace").strip())
    return result.stdout
