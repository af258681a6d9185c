"""The clock of the machine."""

from __future__ import annotations

from datetime import UTC, datetime


class SystemClock:
    """Implements `evaluation.base.store.Clock`."""

    def now(self) -> datetime:
        """The present, aware, UTC."""
        return datetime.now(UTC)
