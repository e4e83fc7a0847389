"""Tables as files: comma-separated values as RFC 4180 defines them."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence


def csv_bytes(header: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Return a table in UTF-8 with its header in the first line (https://www.rfc-editor.org/rfc/rfc4180).

    It begins with a byte-order mark: without it, common spreadsheets read accents wrongly.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(header)
    writer.writerows(rows)
    return text.getvalue().encode("utf-8-sig")
