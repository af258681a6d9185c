"""What calibration needs of the program around it: official papers, to print or to look at."""

from __future__ import annotations

from typing import Protocol

from evaluation.calibration.hearing import Hearing
from evaluation.calibration.nouns import CasePaperName
from evaluation.quarter.results import ResultView


class Papers(Protocol):
    """Papers in Kazakh ("kk") or Russian ("ru"), made away from the loop that serves everybody.

    A PDF to print, or with `look` a PNG of the first page. Who may read is asked before.
    """

    async def of_case(
        self, name: CasePaperName, hearing: Hearing, language: str, *, look: bool
    ) -> bytes:
        """A paper of a case."""

    async def of_result(self, view: ResultView, language: str, *, look: bool) -> bytes:
        """The evaluation sheet that a result rests on."""
