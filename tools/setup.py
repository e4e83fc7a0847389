"""Prepare a fresh clone: find or install uv, then install what uv.lock names into .venv.

Needs nothing but Python 3.11 or later, and never touches the system's own packages: Debian's Python refuses
pip outside a virtual environment (PEP 668), and may come without pip or without the venv module.
"""

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TOOLS = ROOT / ".tools"
VENV = ROOT / ".venv"
PINNED_UV = ROOT / "tools" / "uv.txt"
OLDEST_UV = (0, 5)
"""The first release line of uv that reads this lock file and knows dependency groups."""

NO_UV = """\
Could not install uv, the tool that installs everything else. Please install one of these, then try again:
  on Debian or Ubuntu:  apt-get install -y python3-venv
  anywhere:             uv 0.5 or later, see https://docs.astral.sh/uv/getting-started/installation/
If one of them is there already, the messages above say what failed; most often PyPI cannot be reached."""


def works(command: Sequence[str | Path]) -> bool:
    """Whether the command could be run to its end; its messages stay visible."""
    try:
        return subprocess.run(command, check=False, stdout=sys.stderr).returncode == 0
    except OSError:
        return False


def is_recent(uv: Path) -> bool:
    """Whether this uv runs and is not too old."""
    try:
        answer = subprocess.run([uv, "--version"], check=False, capture_output=True, text=True)
    except OSError:
        return False
    version = re.search(r"uv (\d+)\.(\d+)", answer.stdout)
    return answer.returncode == 0 and version is not None and tuple(map(int, version.groups())) >= OLDEST_UV


def uv_candidates() -> list[Path]:
    """Where uv may be: on the PATH, or in .tools from an earlier run."""
    on_path = shutil.which("uv")
    own = [TOOLS / "bin" / "uv", TOOLS / "Scripts" / "uv.exe", TOOLS / "lib" / "bin" / "uv"]
    return [Path(on_path), *own] if on_path else own


def find_uv() -> Path | None:
    """The first uv that works, or nothing."""
    return next((uv for uv in uv_candidates() if is_recent(uv)), None)


def pip_arguments() -> list[str | Path]:
    """Arguments that make pip install the pinned uv, checked against its hashes."""
    quiet = ["--quiet", "--disable-pip-version-check", "--root-user-action=ignore"]
    return ["install", *quiet, "--require-hashes", "-r", PINNED_UV]


def install_uv_with_venv() -> bool:
    """Install uv into a virtual environment of its own, except where Debian left out python3-venv."""
    importlib.invalidate_caches()
    if importlib.util.find_spec("ensurepip") is None:
        return False
    shutil.rmtree(TOOLS, ignore_errors=True)
    python = TOOLS / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    return works([sys.executable, "-m", "venv", TOOLS]) and works([python, "-m", "pip", *pip_arguments()])


def install_uv_with_pip() -> bool:
    """Install uv into a folder of its own with the system's pip, which PEP 668 allows."""
    shutil.rmtree(TOOLS, ignore_errors=True)
    return works([sys.executable, "-m", "pip", *pip_arguments(), "--target", TOOLS / "lib"])


def install_uv_with_apt() -> bool:
    """Add the missing venv module where we may: as root, on Debian or one of its relatives."""
    if not shutil.which("apt-get") or os.geteuid() != 0:
        return False
    install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "python3-venv"]
    return works(["apt-get", "update", "-qq"]) and works(install) and install_uv_with_venv()


WAYS: tuple[Callable[[], bool], ...] = (install_uv_with_venv, install_uv_with_pip, install_uv_with_apt)
"""Ways to get uv, the gentlest first."""


def ready_uv() -> Path:
    """A uv that works, installed if need be; ends the program with advice when there is no way."""
    for way in (None, *WAYS):
        if way:
            way()
        if uv := find_uv():
            return uv
    sys.exit(NO_UV)


def sync(uv: Path, **settings: str) -> bool:
    """Install exactly what uv.lock names into .venv; gives back whether that worked."""
    # A Python that is present is used, never a downloaded one. An existing .venv keeps its Python.
    environment = os.environ | {"UV_PYTHON_DOWNLOADS": "never", "UV_PROJECT_ENVIRONMENT": str(VENV)} | settings
    environment.pop("VIRTUAL_ENV", None)
    python = [] if VENV.exists() else ["--python", sys.executable]
    command = [uv, "sync", "--frozen", "--quiet", "--project", ROOT, *python]
    return subprocess.run(command, check=False, env=environment, cwd=ROOT).returncode == 0


def sync_behind_proxy(uv: Path) -> bool:
    """Install once more, trusting the certificates of the system: many offices look into what passes their proxy."""
    sys.stderr.write("Trying once more with the certificates of this system.\n")
    return sync(uv, UV_NATIVE_TLS="true", UV_SYSTEM_CERTS="true")


def main() -> None:
    """Prepare .venv and leave a stamp that tells make when."""
    if sys.version_info < (3, 11):  # noqa: UP036  this file runs before anything has checked the version
        sys.exit(f"Python 3.11 or later is needed; this is {sys.version.split()[0]}.")
    uv = ready_uv()
    if not sync(uv) and not sync_behind_proxy(uv):
        sys.exit("Could not install what uv.lock names; the messages above say why.")
    (VENV / ".ready").touch()


if __name__ == "__main__":
    main()
