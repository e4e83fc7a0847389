"""The one list of what produces open data."""

from __future__ import annotations

from entente.data.coverage import coverage_tables
from entente.output import Producer

DATA: tuple[Producer, ...] = (coverage_tables,)
"""Every producer of open data, in the order of their making."""
