"""What sheets of competences need of the program around them: their paper."""

from __future__ import annotations

from typing import Protocol

from evaluation.competences.view import CompetenceView


class Papers(Protocol):
    """Papers in Kazakh ("kk") or Russian ("ru"), made away from the loop that serves everybody."""

    async def of_competences(self, view: CompetenceView, language: str, *, look: bool) -> bytes:
        """A signed sheet: a PDF, or with `look` a PNG of its first page. Raises Refusal."""
