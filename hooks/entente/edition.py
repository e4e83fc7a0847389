"""The edition: what is being published, and everything the producers may know besides the content."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from entente.model.languages import LANGUAGES, Language


@dataclass(frozen=True, kw_only=True)
class Component:
    """A piece of software with which the site is made."""

    name: str
    version: str
    licence: str | None = None
    """As the package itself says it; None where it says nothing or is not installed here."""
    hashes: tuple[str, ...] = ()
    """SHA-256 of its files, as the lock file has them."""


@dataclass(frozen=True, kw_only=True)
class Edition:
    """One publication of the site; the same content and edition give the same bytes."""

    today: date
    """The day for which the site is made: milestones ahead, overdue confirmations."""
    base_url: str = "https://example.org/"
    """Absolute address of the site, ending in `/`."""
    site_name: str = "Entente"
    languages: tuple[Language, ...] = LANGUAGES
    edit_url: str | None = None
    """Address that, followed by a path in the repository, opens the file for editing; None hides the link."""
    report_email: str | None = None
    """Office that receives reports of errors; None hides the link."""
    security_contact: str | None = None
    """Where weak points are reported: `mailto:…` or `https:…`; None publishes no security.txt."""
    components: tuple[Component, ...] = ()
    """The software with which the site is made, for the colophon."""
    licence: str = "CC-BY-4.0"
    """Licence of the content (SPDX identifier)."""

    def url(self, uri: str) -> str:
        """Return the absolute address of `uri`."""
        return self.base_url + uri
