"""Why a file of boundaries was not taken over."""

from __future__ import annotations


class BoundariesRefused(Exception):  # noqa: N818 – it says what happened
    """A file of boundaries that cannot be used; nothing was changed.

    The sentence is the word `boundaries.refused.<code>`, completed by `found`.
    """

    def __init__(self, code: str, **found: str) -> None:
        super().__init__(code, found)
        self.code = code
        self.found = found
