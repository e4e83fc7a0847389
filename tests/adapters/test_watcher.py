"""Saved content shows at once; what this asks of the engine's development server is still there."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from mkdocs.livereload import LiveReloadServer

from entente.adapters import watcher as watching
from entente.adapters.watcher import ContentWatcher, Steps

PATIENCE = 30
"""Seconds after which something that does not happen is given up."""


class Notes:
    """What was done, in order."""

    def __init__(self, *, can_show: bool) -> None:
        self.done: list[str] = []
        self.can_show = can_show
        self.changed = threading.Condition()

    def note(self, what: str) -> None:
        with self.changed:
            self.done.append(what)
            self.changed.notify_all()

    def wait_for(self, last: str) -> list[str]:
        with self.changed:
            assert self.changed.wait_for(lambda: last in self.done, PATIENCE), self.done
            return list(self.done)

    def steps(self) -> Steps:
        def show(content: Path, file: Path) -> bool:
            self.note(f"show {file.relative_to(content).as_posix()}")
            return self.can_show

        def follow() -> bool:
            self.note("follow")
            return False

        return Steps(show=show, follow=follow, rest=lambda: self.note("rest"))


@pytest.fixture
def server(tmp_path: Path) -> Iterator[LiveReloadServer]:
    found = LiveReloadServer(lambda: None, "127.0.0.1", 0, str(tmp_path / "site"))
    yield found
    found.server_close()


@pytest.fixture
def watched(
    tmp_path: Path, server: LiveReloadServer, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[Notes], Path]]:
    """Begin to watch a folder, and return it."""
    monkeypatch.setattr(watching, "_REST", 0.2)
    monkeypatch.setattr(watching, "_LONG_REST", 0.2)
    watchers = []

    def begin(notes: Notes) -> Path:
        content = tmp_path / "content"
        content.mkdir()
        watchers.append(ContentWatcher(content, notes.steps(), server))
        watchers[-1].start()
        return content

    yield begin
    for one in watchers:
        one.stop()


def test_saved_file_is_shown_and_everything_is_followed_when_the_writer_rests(
    watched: Callable[[Notes], Path],
) -> None:
    notes = Notes(can_show=True)
    (watched(notes) / "a.yml").write_text("a")
    done = notes.wait_for("rest")
    assert (done[0], done[-2:]) == ("show a.yml", ["follow", "rest"])


@pytest.mark.skipif(sys.platform != "linux", reason="Only Linux tells that a written file has been closed.")
def test_file_is_shown_as_soon_as_it_is_closed(
    watched: Callable[[Notes], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watching, "_QUIET", PATIENCE * 2)
    notes = Notes(can_show=True)
    (watched(notes) / "a.yml").write_text("a")
    assert notes.wait_for("show a.yml")[0] == "show a.yml"


def test_what_cannot_be_shown_is_followed_at_once(watched: Callable[[Notes], Path]) -> None:
    notes = Notes(can_show=False)
    (watched(notes) / "a.yml").write_text("a")
    assert notes.wait_for("rest")[:2] == ["show a.yml", "follow"]


def test_files_beside_what_is_saved_do_not_count(watched: Callable[[Notes], Path]) -> None:
    notes = Notes(can_show=True)
    content = watched(notes)
    (content / ".a.yml.swp").write_text("a")
    (content / "a.yml~").write_text("a")
    (content / "a.yml").write_text("a")
    assert "show a.yml" in notes.wait_for("rest")


def test_several_files_are_followed_together(watched: Callable[[Notes], Path], tmp_path: Path) -> None:
    (tmp_path / "two").mkdir()
    for name in ("a.yml", "b.yml"):
        (tmp_path / "two" / name).write_text("a")
    notes = Notes(can_show=False)
    (tmp_path / "two").rename(watched(notes) / "two")
    assert "follow" in notes.wait_for("rest")


def test_mistake_of_ours_leaves_the_watcher_at_work(watched: Callable[[Notes], Path]) -> None:
    class Broken(Notes):
        def steps(self) -> Steps:
            usual = super().steps()

            def show(content: Path, file: Path) -> bool:
                usual.show(content, file)
                if file.name == "a.yml":
                    raise LookupError("no such word")
                return True

            return Steps(show=show, follow=usual.follow, rest=usual.rest)

    notes = Broken(can_show=True)
    content = watched(notes)
    (content / "a.yml").write_text("a")
    notes.wait_for("show a.yml")
    (content / "b.yml").write_text("b")
    assert "show b.yml" in notes.wait_for("rest")


def test_waiting_browser_is_told_to_reload(watched: Callable[[Notes], Path], server: LiveReloadServer) -> None:
    before = server._visible_epoch
    answers: list[bytes] = []
    environ: dict[str, Any] = {"PATH_INFO": f"/livereload/{before}/1"}
    browser = threading.Thread(
        target=lambda: answers.extend(server.serve_request(environ, lambda *_: None)), daemon=True
    )
    browser.start()

    (watched(Notes(can_show=True)) / "a.yml").write_text("a")

    browser.join(PATIENCE)
    assert [int(answer) > before for answer in answers] == [True]
    assert server._visible_epoch == server._wanted_epoch
