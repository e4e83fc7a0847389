"""Modules and functions stay small enough to be read in one go."""

import ast
from collections.abc import Iterator
from pathlib import Path

MODULE_LINES = 300
FUNCTION_LINES = 40
FOLDERS = ("hooks", "tools", "tests", "benchmarks")


def functions(tree: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Every function and method of a module, at any depth."""
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


def length(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines of a function, from `def` to its last."""
    return (node.end_lineno or node.lineno) - node.lineno + 1


def too_long(source: str, name: str) -> list[str]:
    """What is too long in one module, in words."""
    lines = len(source.splitlines())
    module = [f"{name}: {lines} lines, at most {MODULE_LINES}"] if lines > MODULE_LINES else []
    return module + [
        f"{name}:{node.lineno}: {node.name} has {length(node)} lines, at most {FUNCTION_LINES}"
        for node in functions(ast.parse(source))
        if length(node) > FUNCTION_LINES
    ]


def test_modules_and_functions_are_short(root: Path) -> None:
    modules = sorted(path for folder in FOLDERS for path in (root / folder).rglob("*.py"))

    found = [line for path in modules for line in too_long(path.read_text(), path.relative_to(root).as_posix())]

    assert found == []


def test_module_that_is_too_long_is_noticed() -> None:
    assert too_long("x = 1\n" * 301, "a.py") == ["a.py: 301 lines, at most 300"]


def test_function_that_is_too_long_is_noticed() -> None:
    source = "def f():\n" + "    x = 1\n" * 40
    assert too_long(source, "a.py") == ["a.py:1: f has 41 lines, at most 40"]


def test_module_and_function_at_the_limit_pass() -> None:
    function = "def f():\n" + "    x = 1\n" * 39
    assert too_long(function + "x = 1\n" * 260, "a.py") == []
