"""What sheets by points need of the program around them: their papers."""

from __future__ import annotations

from typing import Protocol

from evaluation.points.view import PointsView


class Papers(Protocol):
    """Papers in Kazakh ("kk") or Russian ("ru"), made away from the loop that serves everybody.

    A PDF, or with `look` a PNG of the first page.
    """

    async def of_points(self, view: PointsView, language: str, *, look: bool) -> bytes:
        """The agreed sheet. Raises Refusal where nothing is agreed, or the reader mayn't know."""

    async def of_sign_refusal(self, view: PointsView, language: str, *, look: bool) -> bytes:
        """The act on a refusal to sign it (V-25). Raises Refusal where none is begun."""
