"""What acquaintance in writing needs of the program around it: its paper."""

from __future__ import annotations

from typing import Protocol

from evaluation.acquainting.acquaintances import AcquaintanceView


class Papers(Protocol):
    """Papers in Kazakh ("kk") or Russian ("ru"), made away from the loop that serves everybody."""

    async def of_refusal(self, view: AcquaintanceView, language: str, *, look: bool) -> bytes:
        """The blank of an act on a refusal (T-41b): a PDF, or with `look` a PNG of its first page.

        Raises Refusal where the act knows none (X-60).
        """
