"""A table of allowed marks as an office loaded it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from evaluation.law.kci_marks import AllowedRow


@dataclass(frozen=True)
class LoadedTable:
    """What somebody loaded for an act, and when; no rows: as in the act's file again."""

    act: str
    rows: tuple[AllowedRow, ...]
    loaded_at: datetime
    by: str
