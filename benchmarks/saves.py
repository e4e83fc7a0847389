"""From saving a file to the changed page being served: a development server, an edit, and asking until it is there."""

from __future__ import annotations

import http.client
import re
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from benchmarks.contenders import Contender
from benchmarks.measure import Run, running, said
from benchmarks.memory import held_together

_PAUSE = 0.002
"""Seconds between two questions."""
_PATIENCE = 900
"""Seconds after which a page that does not change is given up."""
_REST = 1.5
"""Seconds between two edits, and a different bit more each time, so that they meet a polling server at any moment."""
Retitle = Callable[[str, str], str]


class NeverServedError(RuntimeError):
    """A server did not start, or did not serve the change; the message is its own."""


@dataclass(frozen=True, kw_only=True)
class Edit:
    """What somebody changes in front of which server, and where it must be seen."""

    key: str
    name: str
    folder: Path
    command: tuple[str, ...]
    """The server's command; `@PORT@` is the port to serve on."""
    file: Path
    retitle: Retitle
    """Return the text of the file with another title."""
    pages: tuple[str, ...]
    """URIs of all pages that must show the new title."""


def retitled_yaml(text: str, title: str) -> str:
    """Return a record's YAML with another French title."""
    content = yaml.load(text, yaml.CSafeLoader)
    content["title"]["fr"] = title
    return yaml.dump(content, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False)


def retitled_markdown(text: str, title: str) -> str:
    """Return a Markdown page with another title, in its front matter and its heading, be it Markdown's or HTML's."""
    for place in (r"(?<=^title: ).*", r"(?<=<h1>).*?(?=</h1>)", r"(?<=^# ).*"):
        text = re.sub(place, lambda _: title, text, count=1, flags=re.MULTILINE)
    return text


def project_edits(ours: Path, hugo: Contender | None, zensical: Path | None) -> list[Edit]:
    """Return one project's title changed: in our YAML, and in the ready-made Markdown of the others."""
    file = sorted((ours / "content").glob("agreements/*/projects/*.yml"))[0]
    uri = project_uri(file)
    edits = [_ours("save", "entente, a project's title", ours, file, (uri,))]
    for key, name, folder, command, pages in (
        ("save-hugo", "Hugo, a project's title", hugo.folder if hugo else None, _hugo(hugo), "content"),
        ("save-zensical", "Zensical, a project's title", zensical, _ZENSICAL, "docs"),
    ):
        if folder is not None:
            markdown = folder / pages / uri / "index.md"
            edit = Edit(
                key=key,
                name=name,
                folder=folder,
                command=command,
                file=markdown,
                retitle=retitled_markdown,
                pages=(uri,),
            )
            edits.append(edit)
    return edits


def agreement_edit(ours: Path) -> Edit:
    """Return an agreement's title changed, to be seen on its page, on a project's and on a news item's."""
    file = sorted((ours / "content").glob("agreements/*/agreement.yml"))[0]
    project = sorted(file.parent.glob("projects/*.yml"))[-1]
    news = sorted(file.parent.glob("news/*.yml"))[-1]
    pages = (agreement_uri(file), project_uri(project), f"fr/actualites/{news.stem}/")
    return _ours("save-agreement", "entente, an agreement's title, on three pages", ours, file, pages)


def agreement_uri(file: Path) -> str:
    """Return the URI of the French page of the agreement in the file `agreement.yml`."""
    return f"fr/conventions/{file.parent.name}/"


def project_uri(file: Path) -> str:
    """Return the URI of the French page of the project in `file`."""
    return f"fr/conventions/{file.parent.parent.name}/projets/{file.stem}/"


def _ours(key: str, name: str, ours: Path, file: Path, pages: tuple[str, ...]) -> Edit:
    command = (sys.executable, "-m", "mkdocs", "serve", "--dev-addr", "127.0.0.1:@PORT@")
    return Edit(key=key, name=name, folder=ours, command=command, file=file, retitle=retitled_yaml, pages=pages)


def _hugo(hugo: Contender | None) -> tuple[str, ...]:
    return (*hugo.command[:2], "server", "--bind", "127.0.0.1", "--port", "@PORT@") if hugo else ()


_ZENSICAL = (sys.executable, "-m", "zensical", "serve", "--dev-addr", "127.0.0.1:@PORT@")


def saved_to_served(edits: Sequence[Edit], times: int) -> dict[str, list[Run]]:
    """Return, by the key of each edit, what it took each of `times` times; edits in turn, all before one server.

    `seconds` are those from writing the file until every page shows the change; `memory` is the server's at the end.
    The edits must share folder and command; files are left as they were.

    Raises:
        NeverServedError: the server does not start or does not serve a change.
    """
    port = free_port()
    command = tuple(part.replace("@PORT@", str(port)) for part in edits[0].command)
    before = {edit.file: edit.file.read_bytes() for edit in edits}
    seconds: dict[str, list[float]] = {edit.key: [] for edit in edits}
    try:
        with running(command, edits[0].folder) as process:
            reader = Reader(port, process, edits[0].folder)
            reader.wait_for({page: b"</html>" for edit in edits for page in edit.pages})
            for number in range(times):
                for edit in edits:
                    time.sleep(_REST + 0.137 * number)
                    seconds[edit.key].append(_edited(edit, number, reader))
            memory = held_together(process.pid)
    finally:
        for file, content in before.items():
            file.write_bytes(content)
    return {key: [Run(seconds=one, processor=0, memory=memory) for one in found] for key, found in seconds.items()}


def _edited(edit: Edit, number: int, reader: Reader) -> float:
    title = f"Motnouveau{number}x{time.time_ns() % 1_000_000}"
    text = edit.retitle(edit.file.read_text(encoding="utf-8"), title)
    begin = time.perf_counter()
    edit.file.write_text(text, encoding="utf-8")
    reader.wait_for({page: title.encode() for page in edit.pages})
    return time.perf_counter() - begin


class Reader:
    """Asks a development server for pages over one connection, kept open where the server allows it."""

    def __init__(self, port: int, process: subprocess.Popen[bytes], folder: Path) -> None:
        self._connection = http.client.HTTPConnection("127.0.0.1", port, timeout=_PATIENCE)
        self._process = process
        self._folder = folder

    def wait_for(self, wanted: dict[str, bytes]) -> None:
        """Return when each page, by its URI, holds the text that is wanted of it.

        Raises:
            NeverServedError: the server ended, or it takes too long.
        """
        end = time.monotonic() + _PATIENCE
        for page, text in wanted.items():
            while text not in self._page(page):
                if self._process.poll() is not None or time.monotonic() > end:
                    raise NeverServedError(f"{page} without {text.decode()}: {said(self._folder)}")
                time.sleep(_PAUSE)

    def _page(self, uri: str) -> bytes:
        """Return a page, nothing while nobody answers."""
        try:
            self._connection.request("GET", f"/{uri}")
            answer = self._connection.getresponse()
            content = answer.read()
        except (OSError, http.client.HTTPException):
            self._connection.close()
            return b""
        return content if answer.status == http.client.OK else b""


def free_port() -> int:
    """Return a port that nobody listens on."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])
