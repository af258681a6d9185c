"""The clock of the machine, and how long it has been up."""

from __future__ import annotations

import time
from datetime import UTC, datetime


class SystemClock:
    """Implements `evaluation.base.store.Clock`."""

    def now(self) -> datetime:
        """The present, aware, UTC."""
        return datetime.now(UTC)


def uptime() -> float:
    """Seconds that no setting of the clock changes; where the system tells it, sleep counts too."""
    boot = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if boot is None else time.clock_gettime(boot)
