"""Put a file into one comment on a merge or pull request, and renew that comment at every later run.

Usage: python deploy/comment.py gitlab|github FILE. It reads the variables that the CI service sets, and REVIEW_TOKEN
(GitHub also REVIEW_NUMBER). Only the standard library is used.
"""

from __future__ import annotations

import json
import os
import sys
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

# Not shown by either service; by it the comment is found again.
MARK = "<!-- entente changes -->"


@dataclass(frozen=True, kw_only=True)
class Service:
    """Where comments are listed, and how one is changed."""

    comments: str
    one: str
    """Address of one comment; `{id}` stands for its number."""
    headers: Mapping[str, str]
    change_method: str


def gitlab(environment: Mapping[str, str]) -> Service:
    """Return the notes of the merge request of a GitLab pipeline (https://docs.gitlab.com/api/notes/)."""
    base = f"{environment['CI_API_V4_URL']}/projects/{environment['CI_PROJECT_ID']}"
    notes = f"{base}/merge_requests/{environment['CI_MERGE_REQUEST_IID']}/notes"
    return Service(
        comments=notes,
        one=notes + "/{id}",
        headers={"PRIVATE-TOKEN": environment["REVIEW_TOKEN"]},
        change_method="PUT",
    )


def github(environment: Mapping[str, str]) -> Service:
    """Return the comments of the pull request of a GitHub workflow (https://docs.github.com/rest/issues/comments)."""
    base = f"{environment['GITHUB_API_URL']}/repos/{environment['GITHUB_REPOSITORY']}/issues"
    return Service(
        comments=f"{base}/{environment['REVIEW_NUMBER']}/comments",
        one=base + "/comments/{id}",
        headers={"Authorization": f"Bearer {environment['REVIEW_TOKEN']}", "Accept": "application/vnd.github+json"},
        change_method="PATCH",
    )


SERVICES = {"gitlab": gitlab, "github": github}


def put_comment(service: Service, text: str) -> None:
    """Write `text` into the comment made before, or into a new one."""
    body = {"body": f"{MARK}\n{text}"}
    for page in range(1, 11):
        found = _call(service, "GET", f"{service.comments}?per_page=100&page={page}")
        for comment in found:
            if str(comment["body"]).startswith(MARK):
                _call(service, service.change_method, service.one.format(id=comment["id"]), body)
                return
        if len(found) < 100:
            break
    _call(service, "POST", service.comments, body)


def _call(service: Service, method: str, url: str, body: Mapping[str, str] | None = None) -> Any:  # noqa: ANN401 – JSON
    request = urllib.request.Request(  # noqa: S310 – the address is the CI service's own
        url,
        method=method,
        data=json.dumps(body).encode() if body else None,
        headers={**service.headers, "Content-Type": "application/json"},
    )
    with urllib.request.urlopen(request, timeout=30) as answer:  # noqa: S310
        return json.load(answer)


if __name__ == "__main__":
    put_comment(SERVICES[sys.argv[1]](os.environ), Path(sys.argv[2]).read_text(encoding="utf-8"))
