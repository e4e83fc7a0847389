"""The one comment with the sentences of a change, against a small stand-in for each service."""

from __future__ import annotations

import http.server
import importlib.util
import json
import threading
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest


@pytest.fixture
def comment(root: Path) -> ModuleType:
    specification = importlib.util.spec_from_file_location("comment", root / "deploy" / "comment.py")
    assert specification and specification.loader
    module = importlib.util.module_from_spec(specification)
    import sys

    sys.modules["comment"] = module
    specification.loader.exec_module(module)
    return module


class Stand(http.server.BaseHTTPRequestHandler):
    """Keeps comments in a list and writes down what was asked."""

    comments: list[dict[str, Any]]
    asked: list[tuple[str, str]]

    def _answer(self) -> None:
        self.asked.append((self.command, self.path))
        length = int(self.headers.get("Content-Length", 0))
        body = json.loads(self.rfile.read(length)) if length else None
        if self.command == "POST":
            self.comments.append({"id": len(self.comments) + 1, **body})
        elif self.command in ("PUT", "PATCH"):
            self.comments[int(self.path.rsplit("/", 1)[1]) - 1].update(body)
        data = json.dumps(self.comments if self.command == "GET" else {}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    do_GET = do_POST = do_PUT = do_PATCH = _answer  # noqa: N815 – the names http.server calls

    def log_message(self, *_: object) -> None:
        """Stay silent."""


@pytest.fixture
def stand() -> Iterator[tuple[str, type[Stand]]]:
    handler = type("Handler", (Stand,), {"comments": [{"id": 1, "body": "Merci"}], "asked": []})
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}", handler
    server.shutdown()


def environment(url: str) -> dict[str, str]:
    return {
        "CI_API_V4_URL": url, "CI_PROJECT_ID": "7", "CI_MERGE_REQUEST_IID": "3", "REVIEW_TOKEN": "secret",
        "GITHUB_API_URL": url, "GITHUB_REPOSITORY": "o/r", "REVIEW_NUMBER": "3",
    }  # fmt: skip


@pytest.mark.parametrize("service", ["gitlab", "github"])
def test_a_second_run_renews_the_comment_of_the_first(
    comment: ModuleType, stand: tuple[str, type[Stand]], service: str
) -> None:
    url, handler = stand
    target = comment.SERVICES[service](environment(url))
    comment.put_comment(target, "Un")
    comment.put_comment(target, "Deux")
    assert [c["body"] for c in handler.comments] == ["Merci", f"{comment.MARK}\nDeux"]


def test_each_service_is_asked_at_its_own_addresses(comment: ModuleType, stand: tuple[str, type[Stand]]) -> None:
    url, handler = stand
    for service in ("gitlab", "github"):
        handler.comments[1:] = [{"id": 2, "body": comment.MARK}]
        comment.put_comment(comment.SERVICES[service](environment(url)), "Texte")
    assert handler.asked == [
        ("GET", "/projects/7/merge_requests/3/notes?per_page=100&page=1"),
        ("PUT", "/projects/7/merge_requests/3/notes/2"),
        ("GET", "/repos/o/r/issues/3/comments?per_page=100&page=1"),
        ("PATCH", "/repos/o/r/issues/comments/2"),
    ]
