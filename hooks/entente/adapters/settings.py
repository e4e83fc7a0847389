"""The edition as the site's configuration and the environment say it, the same for every engine."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

from entente.edition import Component, Edition
from entente.model.languages import LANGUAGES


def edition_of(
    site_name: str,
    site_url: str | None,
    extra: Mapping[str, Any],
    environment: Mapping[str, str],
    components: tuple[Component, ...] = (),
) -> Edition:
    """Return the edition; `extra` is the part `extra` of `mkdocs.yml`, in which `entente` holds our own settings."""
    own: Mapping[str, Any] = extra.get("entente") or {}
    return Edition(
        today=today(environment),
        base_url=(site_url or "/").rstrip("/") + "/",
        site_name=site_name,
        edit_url=own.get("edit_url"),
        report_email=own.get("report_email"),
        security_contact=own.get("security_contact"),
        components=components,
        languages=tuple(own.get("languages") or LANGUAGES),
    )


def today(environment: Mapping[str, str]) -> date:
    """Return the day of `SOURCE_DATE_EPOCH` (https://reproducible-builds.org/specs/source-date-epoch/), else today."""
    epoch = environment.get("SOURCE_DATE_EPOCH")
    return datetime.fromtimestamp(int(epoch), UTC).date() if epoch else datetime.now(UTC).astimezone().date()


def message_language(extra: Mapping[str, Any], environment: Mapping[str, str]) -> str:
    """Return the language for messages to editors: of the site, else of the environment, else French."""
    own: Mapping[str, Any] = extra.get("entente") or {}
    # The strongest name first: POSIX.1-2017, 8.2.
    of_environment = next(filter(None, map(environment.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), "")[:2]
    candidates = (own.get("language"), of_environment, *(own.get("languages") or ()))
    return next((str(candidate) for candidate in candidates if candidate in LANGUAGES), "fr")
