"""The same content and edition give the same bytes, whatever the machine, its clock and its file system are like."""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

CONTENT = Path(__file__).parent / "golden" / "content"
EPOCH = "1795435200"
"""23 November 2026, 12:00 UTC."""

# Everything that is published, as the adapters see it: their own clock and environment included.
PUBLISH = """
import hashlib, json, os, sys
from pathlib import Path
from entente.adapters.body import body_html
from entente.adapters.settings import today
from entente.build import load_catalogue, produce
from entente.edition import Edition
from entente.output import File, Page

found = []
for output in produce(load_catalogue(Path(sys.argv[1])), Edition(today=today(os.environ))):
    content = output.content if isinstance(output, File) else repr(output).encode()
    if isinstance(output, Page):
        content += body_html(output, "{title}").encode()
    found.append((output.uri, hashlib.sha256(content).hexdigest()))
print(json.dumps(found))
"""


def published(content: Path, **environment: str) -> list[list[str]]:
    """Address and checksum of every output, in order, as a new process with this environment makes them."""
    command = [sys.executable, "-c", PUBLISH, str(content)]
    variables = os.environ | {"SOURCE_DATE_EPOCH": EPOCH} | environment
    answer = subprocess.run(command, env=variables, capture_output=True, text=True, check=True)
    return list(json.loads(answer.stdout))


@pytest.fixture(scope="module")
def usual() -> list[list[str]]:
    """What is usually published."""
    return published(CONTENT, PYTHONHASHSEED="1", TZ="UTC", LC_ALL="C.UTF-8")


@pytest.mark.parametrize(
    "environment",
    [
        {"PYTHONHASHSEED": "4242"},
        {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONUTF8": "0"},
        {"TZ": "America/Los_Angeles", "LC_ALL": "de_DE.UTF-8", "LANG": "de_DE.UTF-8"},
    ],
    ids=lambda environment: " ".join(f"{name}={value}" for name, value in environment.items()),
)
def test_environment_changes_nothing(environment: dict[str, str], usual: list[list[str]]) -> None:
    assert published(CONTENT, **environment) == usual


def test_day_of_the_build_changes_nothing_when_the_epoch_is_set(usual: list[list[str]]) -> None:
    wrong_clock = """
import datetime, time
class Tomorrow(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return super().now(tz) + datetime.timedelta(days=400)
class TomorrowDay(datetime.date):
    @classmethod
    def today(cls):
        return cls(2031, 1, 1)
datetime.datetime, datetime.date = Tomorrow, TomorrowDay
"""
    command = [sys.executable, "-c", wrong_clock + PUBLISH, str(CONTENT)]
    variables = os.environ | {"SOURCE_DATE_EPOCH": EPOCH}
    answer = subprocess.run(command, env=variables, capture_output=True, text=True, check=True)
    assert json.loads(answer.stdout) == usual


def test_order_and_age_of_the_files_change_nothing(tmp_path: Path, usual: list[list[str]]) -> None:
    files = sorted(path for path in CONTENT.rglob("*") if path.is_file())
    random.Random(7).shuffle(files)  # noqa: S311 – a fixed order, not a secret
    for number, file in enumerate(files):
        target = tmp_path / "content" / file.relative_to(CONTENT)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, target)
        os.utime(target, (number * 86400, number * 86400))

    assert published(tmp_path / "content") == usual
