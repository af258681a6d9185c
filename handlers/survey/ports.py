"""What reports of a survey need of the program around them: the papers."""

from __future__ import annotations

from typing import Protocol

from evaluation.survey.reports import SurveyReport, Training


class Papers(Protocol):
    """Papers in Kazakh ("kk") or Russian ("ru"), made away from the loop that serves everybody.

    A PDF to print, or with `look` a PNG of the first page. Who may read is asked before.
    """

    async def of_survey(self, report: SurveyReport, language: str, *, look: bool) -> bytes:
        """Somebody's report."""

    async def of_training(self, training: Training, language: str, *, look: bool) -> bytes:
        """The training summary of a survey."""
