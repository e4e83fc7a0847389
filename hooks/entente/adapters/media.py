"""Pictures and documents of the content, published as they are."""

from __future__ import annotations

import shutil
from pathlib import Path

from entente import urls


def copy_media(content: Path, site: Path) -> list[str]:
    """Copy the files of every agreement's folder `media/` below `site` and return their URIs, sorted."""
    copied = []
    for media in sorted(content.glob("agreements/*/media")):
        for file in sorted(path for path in media.rglob("*") if path.is_file() and not path.name.startswith(".")):
            uri = urls.media(media.parent.name, file.relative_to(media).as_posix())
            target = site / uri
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, target)
            copied.append(uri)
    return copied
