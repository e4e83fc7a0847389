"""A conversation with a language server over standard input and output (LSP 3.17), one question at a time."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any, Self

WAIT_FOR = 60


class LanguageServer:
    """A running YAML language server that has read the settings of VS Code in a folder."""

    def __init__(self, command: list[str], folder: Path, settings: dict[str, Any]) -> None:
        self.folder = folder
        self.settings = settings
        self.number = 0
        self.notices: list[dict[str, Any]] = []
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def __enter__(self) -> Self:
        root = self.folder.as_uri()
        capabilities = {
            "textDocument": {"completion": {"completionItem": {}}, "hover": {"contentFormat": ["markdown"]}},
            "workspace": {"configuration": True},
        }
        self.ask("initialize", {"processId": None, "rootUri": root, "capabilities": capabilities})
        self.tell("initialized", {})
        self.tell("workspace/didChangeConfiguration", {"settings": self.settings})
        return self

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        self.process.communicate()

    def open(self, path: str, text: str) -> list[dict[str, Any]]:
        """Open a file with this text; gives what the server finds wrong in it."""
        document = {"uri": self.uri(path), "languageId": "yaml", "version": 1, "text": text}
        self.tell("textDocument/didOpen", {"textDocument": document})
        while True:
            for notice in self.notices:
                if notice["method"] == "textDocument/publishDiagnostics" and notice["params"]["uri"] == self.uri(path):
                    self.notices.remove(notice)
                    return notice["params"]["diagnostics"]
            self._take()

    def at(self, question: str, path: str, line: int, column: int) -> Any:
        """Ask about a place in an open file; line and column from 1."""
        position = {"line": line - 1, "character": column - 1}
        return self.ask(f"textDocument/{question}", {"textDocument": {"uri": self.uri(path)}, "position": position})

    def uri(self, path: str) -> str:
        return (self.folder / path).as_uri()

    def ask(self, method: str, params: dict[str, Any]) -> Any:
        self.number += 1
        number = self.number
        self._send({"id": number, "method": method, "params": params})
        while True:
            message = self._take()
            if message.get("id") == number and "method" not in message:
                assert "error" not in message, message
                return message["result"]

    def tell(self, method: str, params: dict[str, Any]) -> None:
        self._send({"method": method, "params": params})

    def _take(self) -> dict[str, Any]:
        """Read one message; answer the server's own questions, keep its notices."""
        assert self.process.stdout is not None
        length = 0
        while (header := self.process.stdout.readline()) not in (b"\r\n", b""):
            if header.lower().startswith(b"content-length:"):
                length = int(header.split(b":")[1])
        assert length, "the language server ended"
        message: dict[str, Any] = json.loads(self.process.stdout.read(length))
        if "method" in message and "id" in message:
            items = message["params"].get("items", []) if message.get("params") else []
            answer = [self.settings.get(item.get("section"), {}) for item in items]
            self._send({"id": message["id"], "result": answer or None})
        elif "method" in message:
            self.notices.append(message)
        return message

    def _send(self, message: dict[str, Any]) -> None:
        assert self.process.stdin is not None
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self.process.stdin.flush()
