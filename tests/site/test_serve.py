"""`mkdocs serve`: a mistake shows in the terminal while the last good page stays, and the next good save recovers."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.pictures import a_drawing, opened, saved

pytestmark = pytest.mark.slow

PAGE = "fr/conventions/vallee/projets/moulin/"
FILE = "content/agreements/vallee/projects/moulin.yml"
PATIENCE = 240
"""Seconds after which a server that does not answer is given up; a usual rebuild takes two."""


@pytest.fixture
def project(root: Path, tmp_path: Path) -> Path:
    """A copy of the project with the golden content."""
    folder = tmp_path / "project"
    shutil.copytree(root / "tests/golden/content", folder / "content")
    shutil.copytree(root / "docs", folder / "docs")
    shutil.copytree(root / "hooks", folder / "hooks", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copyfile(root / "mkdocs.yml", folder / "mkdocs.yml")
    return folder


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


class Server:
    """A running `mkdocs serve`: what it prints and what it serves."""

    def __init__(self, process: subprocess.Popen[bytes], terminal: Path, address: str) -> None:
        self.process = process
        self.terminal = terminal
        self.address = address

    def printed(self) -> str:
        """Everything on the terminal so far."""
        return self.terminal.read_text(encoding="utf-8")

    def page(self, uri: str = PAGE) -> str:
        """A page as it is served; nothing while nobody answers."""
        try:
            with urllib.request.urlopen(self.address + uri, timeout=60) as answer:  # noqa: S310 – our own server
                return str(answer.read().decode())
        except OSError:
            return ""

    def wait_until(self, happened: Callable[[], bool]) -> None:
        """Wait for something; fails with the terminal's words when the server ended or did not do it."""
        end = time.monotonic() + PATIENCE
        while not happened():
            assert self.process.poll() is None, self.printed()
            assert time.monotonic() < end, self.printed()
            time.sleep(0.2)


@pytest.fixture
def server(project: Path, tmp_path: Path) -> Iterator[Server]:
    """`mkdocs serve` on the copy."""
    port, terminal = free_port(), tmp_path / "terminal.txt"
    command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}"]
    environment = os.environ | {"PYTHONPATH": str(project / "hooks"), "NO_MKDOCS_2_WARNING": "true"}
    with terminal.open("wb") as output:
        process = subprocess.Popen(command, cwd=project, env=environment, stdout=output, stderr=subprocess.STDOUT)
    yield Server(process, terminal, f"http://127.0.0.1:{port}/")
    process.terminate()
    process.wait(60)


def test_mistake_shows_in_the_terminal_and_the_next_good_save_recovers(project: Path, server: Server) -> None:
    file = project / FILE
    good = file.read_text(encoding="utf-8")
    server.wait_until(lambda: "Moulin" in server.page())

    file.write_text(good.replace("relation: measure", "relation: mesure"), encoding="utf-8")
    server.wait_until(lambda: f"{FILE}:3:11: relation:" in server.printed())
    assert "Moulin" in server.page()
    assert "Traceback" not in server.printed()

    file.write_text(good.replace("title: Moulin", "title: Vieux moulin"), encoding="utf-8")
    server.wait_until(lambda: "Vieux moulin" in server.page())


def test_picture_that_is_replaced_is_served_anew(project: Path, server: Server) -> None:
    page = "fr/conventions/vallee/projets/passerelle/"
    file = project / "content/agreements/vallee/media/passerelle.png"
    server.wait_until(lambda: 'passerelle.png/1000.webp 1000w" ' in server.page(page))

    file.write_bytes(saved(a_drawing(500, 500), "PNG"))
    server.wait_until(lambda: 'width="500" height="500"' in server.page(page))
    with urllib.request.urlopen(f"{server.address}pictures/vallee/passerelle.png/500.webp") as answer:  # noqa: S310
        assert opened(answer.read()).size == (500, 500)

    file.write_bytes(b"no picture")
    server.wait_until(lambda: "media/passerelle.png:1:1: " in server.printed())
    assert 'width="500" height="500"' in server.page(page)
    assert "Traceback" not in server.printed()
