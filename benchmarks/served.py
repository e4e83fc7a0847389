"""A built site served as a good web server would: compressed, cacheable, every answer counted."""

from __future__ import annotations

import gzip
import http.server
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

COMPRESSED = (".html", ".js", ".css", ".json", ".svg", ".xml")
PICTURES = (".svg", ".png", ".jpg", ".webp", ".avif", ".ico")


@dataclass(frozen=True, kw_only=True)
class Answer:
    """One answer of the server: for which path, and how many bytes its body has."""

    path: str
    size: int


@dataclass(frozen=True, kw_only=True)
class Served:
    """A site that is being served."""

    address: str
    site: Path
    answers: list[Answer] = field(default_factory=list)
    """Every answer so far; may be emptied."""

    def weight(self, *, pictures: bool = False) -> int:
        """Return the bytes of all answers so far, those with pictures left out unless `pictures`."""
        return sum(one.size for one in self.answers if pictures or not one.path.endswith(PICTURES))

    def search_weight(self) -> int:
        """Return the bytes of all answers so far that only a search needs."""
        return sum(one.size for one in self.answers if is_for_search(one.path))


def is_for_search(path: str) -> bool:
    """Return whether a file is only needed for searching, with our search or with Material's."""
    return "/pagefind/" in path or "search" in path.rpartition("/")[2] or "lunr" in path


def file_at(site: Path, path: str) -> Path | None:
    """Return the file of a built site that answers for the path of an address, None when there is none."""
    found = site / path.partition("?")[0].lstrip("/")
    found = found / "index.html" if found.is_dir() else found
    return found if found.is_file() else None


@contextmanager
def served(site: Path) -> Iterator[Served]:
    """Serve the built site in the folder `site` on this machine during the block."""
    answers: list[Answer] = []
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _handler(site, answers))
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield Served(address=f"http://127.0.0.1:{server.server_port}/", site=site, answers=answers)
    finally:
        server.shutdown()
        server.server_close()


def _handler(site: Path, answers: list[Answer]) -> type[http.server.SimpleHTTPRequestHandler]:
    class Handler(http.server.SimpleHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_: object) -> None:
            """Keep the terminal quiet."""

        def do_GET(self) -> None:
            file = file_at(site, self.path)
            content = file.read_bytes() if file else b""
            self.send_response(200 if file else 404)
            if file and file.suffix in COMPRESSED:
                content = gzip.compress(content, 6, mtime=0)
                self.send_header("Content-Encoding", "gzip")
            self.send_header("Content-Type", self.guess_type(str(file)))
            self.send_header("Content-Length", str(len(content)))
            self.send_header("Cache-Control", "max-age=3600")
            self.end_headers()
            answers.append(Answer(path=self.path.partition("?")[0], size=len(content)))
            self.wfile.write(content)

    return Handler
