"""The language in which the command line speaks, when none is asked for."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import click
import yaml

from entente.adapters.settings import message_language
from entente.model.languages import LANGUAGES


def language_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the option `--language`."""
    return click.option(
        "--language",
        type=click.Choice(LANGUAGES),
        default=lambda: default_language(Path("mkdocs.yml"), os.environ),
        help="Language of the messages; else that of mkdocs.yml, of the terminal, or French.",
    )(command)


def default_language(configuration: Path, environment: Mapping[str, str]) -> str:
    """Return `extra.entente.language` of the site, else the language of the environment, else French."""
    extra = _settings(configuration).get("extra")
    return message_language(extra if isinstance(extra, dict) else {}, environment)


def site_address(configuration: Path) -> str:
    """Return the absolute address of the site as `mkdocs.yml` says it, ending in `/`; only `/` where it does not."""
    return str(_settings(configuration).get("site_url") or "").rstrip("/") + "/"


def _settings(configuration: Path) -> Mapping[str, Any]:
    if not configuration.is_file():
        return {}
    try:
        # Builds text, lists and maps only; tags of MkDocs ("!ENV"), which the safe loader refuses, are passed over.
        settings = yaml.load(configuration.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506
    except yaml.YAMLError:
        return {}
    return settings if isinstance(settings, dict) else {}
