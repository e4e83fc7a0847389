"""A group of commands of which only the one that is asked for is imported."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module

import click


class CommandsOnDemand(click.Group):
    """Commands by name, each given as `module:function`: what `check` does not need would take longer than its work."""

    def __init__(self, *, places: Mapping[str, str], help: str) -> None:  # noqa: A002 – click's name for it
        super().__init__("entente", help=help)
        self.places = places

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """Return the names of all commands, sorted."""
        return sorted(self.places)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Return the command `cmd_name`, imported now, or None where there is none."""
        if cmd_name not in self.places:
            return None
        module, _, function = self.places[cmd_name].partition(":")
        command: click.Command = getattr(import_module(module), function)
        return command
