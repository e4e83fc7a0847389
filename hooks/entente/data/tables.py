"""Tables as files: comma-separated values as RFC 4180 defines them."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence


class _Lines(list[str]):
    """What `csv` writes into: it only asks for `write`."""

    def write(self, line: str) -> int:
        """Keep a line."""
        self.append(line)
        return len(line)


def csv_bytes(header: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Return a table in UTF-8 with its header in the first line (https://www.rfc-editor.org/rfc/rfc4180).

    It begins with a byte-order mark: without it, common spreadsheets read accents wrongly.
    """
    lines = _Lines()
    writer = csv.writer(lines)
    writer.writerow(header)
    writer.writerows(rows)
    return "".join(lines).encode("utf-8-sig")
