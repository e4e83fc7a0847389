"""What can be run or written is mentioned where its reader looks for it."""

import importlib
import importlib.util
import pkgutil
import re
from pathlib import Path

import click
from pydantic import BaseModel

import entente.model

COMMAND_LINE = "entente.__main__"


def make_targets(makefile: str) -> list[str]:
    """Names of the targets that the Makefile explains."""
    return re.findall(r"^([a-z-]+):[^=\n]*## ", makefile, re.MULTILINE)


def commands() -> list[str]:
    """Names of the commands of `entente`; none as long as it has no command line."""
    if importlib.util.find_spec(COMMAND_LINE) is None:
        return []
    main = importlib.import_module(COMMAND_LINE).main
    return main.list_commands(click.Context(main)) if isinstance(main, click.Group) else []


def records() -> list[type[BaseModel]]:
    """Every type of record or value in the model, by name."""
    modules = [
        importlib.import_module(found.name)
        for found in pkgutil.walk_packages(entente.model.__path__, f"{entente.model.__name__}.")
    ]
    own = {
        value
        for module in modules
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, BaseModel) and value.__module__ == module.__name__
    }
    return sorted(own, key=lambda record: record.__name__)


def field_names(record: type[BaseModel]) -> list[str]:
    """The fields of a record as an editor writes them."""
    return [field.alias or name for name, field in record.model_fields.items()]


def test_every_make_target_is_in_the_readme_or_in_contributing(root: Path) -> None:
    text = (root / "README.md").read_text() + (root / "CONTRIBUTING.md").read_text()
    targets = make_targets((root / "Makefile").read_text())

    assert [target for target in targets if not re.search(rf"\bmake {target}(?![\w-])", text)] == []


def test_every_command_is_in_the_readme(root: Path) -> None:
    text = (root / "README.md").read_text()
    assert [name for name in commands() if not re.search(rf"\bentente {name}(?![\w-])", text)] == []


def test_every_field_is_in_the_content_model(root: Path) -> None:
    page = root / "docs" / "developers" / "content-model.md"
    text = page.read_text() if page.exists() else None

    missing = [f"{record.__name__}.{name}" for record in records() for name in field_names(record)]

    assert [name for name in missing if text is not None and f"`{name.rpartition('.')[2]}`" not in text] == []


def test_make_targets_are_found() -> None:
    makefile = "A := b ## no target\nhelp: ## say it\naccept-golden: $(READY) ## take it\nhidden:\n"
    assert make_targets(makefile) == ["help", "accept-golden"]
