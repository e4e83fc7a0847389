"""Below the build nothing looks at the clock, the environment, the network or the disk: all of it is arguments."""

import ast
from collections.abc import Iterator
from pathlib import Path

MAY_LOOK_AROUND = ("build", "adapters", "commands", "__main__")
MAY_READ_FILES = ("load",)

AMBIENT_MODULES = {
    *("time", "os", "locale", "random", "secrets", "subprocess"),
    *("socket", "ssl", "http", "ftplib", "requests", "urllib3", "urllib.request"),
}
DISK_MODULES = {"io.open", "io.FileIO", "shutil", "tempfile", "glob", "fileinput"}
AMBIENT_CALLS = {"now", "utcnow", "today", "getenv", "uuid1", "uuid4", "cwd", "expanduser", "Path.home"}
DISK_CALLS = {
    *("open", "FileIO", "read_text", "read_bytes", "write_text", "write_bytes", "iterdir", "glob", "rglob"),
    *("exists", "is_file", "is_dir", "stat", "mkdir", "unlink", "rmdir", "touch"),
}
READ_ONLY = {"os", "glob"}
"""What `load` may import besides: it reads content, and writes nothing."""


def imported(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Line and dotted name of everything a module imports, `from a import b` as both a and a.b."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.lineno, node.module or ""
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def called(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Line and name of everything a module calls: for date.today() both `date.today` and `today`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            yield node.lineno, node.func.id
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            yield node.lineno, ast.unparse(node.func)
            yield node.lineno, node.func.attr


def is_within(name: str, modules: set[str]) -> bool:
    """Whether a dotted name is one of these modules or lies inside one."""
    return any(name == module or name.startswith(f"{module}.") for module in modules)


def looks_around(source: str, name: str, *, may_read_files: bool = False) -> list[str]:
    """Where one module reaches outside its arguments, in words."""
    modules = AMBIENT_MODULES - READ_ONLY if may_read_files else AMBIENT_MODULES | DISK_MODULES
    calls = AMBIENT_CALLS if may_read_files else AMBIENT_CALLS | DISK_CALLS
    tree = ast.parse(source)
    imports = {(line, f"imports {what}") for line, what in imported(tree) if is_within(what, modules)}
    uses = {(line, f"calls {what}") for line, what in called(tree) if what in calls}
    return [f"{name}:{line}: {what}" for line, what in sorted(imports | uses)]


def layer(path: Path, package: Path) -> str:
    """The layer a module stands in: the first part of its place in the package."""
    return path.relative_to(package).with_suffix("").parts[0]


def test_package_does_not_look_around_below_the_build(root: Path) -> None:
    package = root / "hooks" / "entente"
    modules = [path for path in sorted(package.rglob("*.py")) if layer(path, package) not in MAY_LOOK_AROUND]

    found = [
        line
        for path in modules
        for line in looks_around(
            path.read_text(),
            path.relative_to(root).as_posix(),
            may_read_files=layer(path, package) in MAY_READ_FILES,
        )
    ]

    assert found == []


def test_each_way_to_look_around_is_noticed() -> None:
    source = "\n".join(
        [
            "import time, socket",
            "from os import environ",
            "from urllib import request",
            "now = datetime.now(tz=UTC)",
            "today = date.today()",
            "text = path.read_text()",
            "file = open('a')",
            "folder = Path.home()",
        ]
    )
    assert looks_around(source, "a.py") == [
        "a.py:1: imports socket",
        "a.py:1: imports time",
        "a.py:2: imports os",
        "a.py:2: imports os.environ",
        "a.py:3: imports urllib.request",
        "a.py:4: calls now",
        "a.py:5: calls today",
        "a.py:6: calls read_text",
        "a.py:7: calls open",
        "a.py:8: calls Path.home",
    ]


def test_load_may_read_files_but_not_the_clock() -> None:
    source = "import os\ntext = path.read_text()\ntoday = date.today()\n"
    assert looks_around(source, "a.py", may_read_files=True) == ["a.py:3: calls today"]


def test_dates_and_addresses_that_are_arguments_pass() -> None:
    source = "\n".join(
        [
            "from datetime import date, time",
            "from urllib.parse import quote",
            "late = day > edition.today",
            "uri = urls.home()",
        ]
    )
    assert looks_around(source, "a.py") == []
