"""The command line: `entente check` and what else the README lists."""

from __future__ import annotations

import click

from entente.commands.on_demand import CommandsOnDemand

_COMMANDS = {
    "changes": "entente.commands.changes:changes",
    "check": "entente.commands.check:check",
    "digest": "entente.commands.digest:digest_command",
    "export": "entente.commands.export:export",
    "import-boundaries": "entente.commands.boundaries:import_boundaries",
    "new": "entente.commands.new:new",
    "schemas": "entente.commands.schemas:schemas",
}

main = click.version_option(package_name="entente")(
    CommandsOnDemand(places=_COMMANDS, help="Turn YAML files about territorial cooperation into a public website.")
)


if __name__ == "__main__":
    main()
