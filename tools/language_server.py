"""Find the YAML language server for the tests that ask what an editor would see, or install it; prints its command.

It needs Node 18 or later, which nothing else here needs: where there is none, this says so and prints nothing, and
`make test` leaves out the tests with the marker "lsp". Versions and hashes stand in tools/language-server/.
"""

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PINNED = ROOT / "tools" / "language-server"
INSTALLED = ROOT / ".tools" / "language-server"
SERVER = INSTALLED / "node_modules" / "yaml-language-server" / "bin" / "yaml-language-server"

NO_NODE = "Node is not there: the tests that ask the YAML language server what an editor would see are left out.\n"
NO_SERVER = "The YAML language server could not be installed: its tests are left out; the messages above say why.\n"


def is_current() -> bool:
    """Whether the server is installed in the version that is pinned."""
    lock = INSTALLED / "package-lock.json"
    return SERVER.exists() and lock.exists() and lock.read_bytes() == (PINNED / "package-lock.json").read_bytes()


def install() -> bool:
    """Install what the lock file names, each package checked against its hash; runs no script of any package."""
    npm = shutil.which("npm")
    if npm is None:
        return False
    shutil.rmtree(INSTALLED, ignore_errors=True)
    shutil.copytree(PINNED, INSTALLED)
    command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"]
    return subprocess.run(command, check=False, cwd=INSTALLED, stdout=sys.stderr).returncode == 0


def find_server() -> list[str]:
    """The command that starts the server on standard input and output; nothing where it cannot be had."""
    node = shutil.which("node")
    if node is None:
        sys.stderr.write(NO_NODE)
        return []
    if not is_current() and not install():
        sys.stderr.write(NO_SERVER)
        return []
    return [node, str(SERVER), "--stdio"]


if __name__ == "__main__":
    sys.stdout.write(" ".join(find_server()))
