"""Pictures and documents of the content, published: documents as they are, pictures drawn anew."""

from __future__ import annotations

import os
import warnings
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from entente.adapters.folders import written_below
from entente.load.media import MediaFile, media_files
from entente.load.pictures import NotShowable, is_picture, picture_size


def publish_media(content: Path, site: Path, cache: Path) -> list[str]:
    """Publish the files of every agreement's folder `media/` below `site` and return their URIs, sorted.

    A picture also comes as WebP in several widths; what was made of it is kept in the folder `cache`.
    A file that cannot be shown as the picture it should be is left out; the checks tell of it.
    """
    # Threads are enough: Pillow lets others work while it computes.
    with warnings.catch_warnings(), ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        warnings.simplefilter("ignore")  # of odd tags inside pictures, which are not published
        published = pool.map(lambda media: _publish(media, site, cache), media_files(content)[0])
        return sorted(uri for uris in published for uri in uris)


def _publish(media: MediaFile, site: Path, cache: Path) -> list[str]:
    if not is_picture(media.file):
        written_below(site, media.uri, media.file.read_bytes())
        return [media.uri]
    from entente.adapters.pictures import published_pictures  # Pillow's colours load only where there are pictures

    try:
        size = picture_size(media.file)
    except NotShowable:
        return []
    uris = []
    for uri, made in published_pictures(media, size, cache):
        written_below(site, uri, made)
        uris.append(uri)
    return uris
