"""What final marks and schedules need of the program around them: their papers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from evaluation.quarter.finals import Final
from evaluation.quarter.schedules import ScheduleView


class Papers(Protocol):
    """Papers in Kazakh ("kk") or Russian ("ru"), made away from the loop that serves everybody."""

    async def of_finals(self, finals: Sequence[Final], language: str, *, look: bool) -> bytes:
        """Final marks of one year with their sums: a PDF, or with `look` a PNG of its first page.

        Who may read is asked before.
        """

    async def of_schedule(self, view: ScheduleView, language: str, *, look: bool) -> bytes:
        """The schedule of a quarter (X-54): a PDF, or with `look` a PNG of its first page."""
