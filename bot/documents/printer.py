"""The printer: a paper in, PDF or PNG out, always the same bytes for the same paper."""

from __future__ import annotations

import asyncio
import json
import threading
from datetime import tzinfo
from functools import cache
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING

from bot.documents import application, decision, plan, protocol, sheet, survey
from bot.documents.case_papers import ApplicationPaper, DecisionPaper, ProtocolPaper
from bot.documents.papers import Paper
from bot.documents.parts import Layout, as_data
from bot.documents.plan_papers import PlanPaper
from bot.documents.sheet_papers import SheetPaper
from bot.documents.survey_papers import SurveyPaper, TrainingPaper
from bot.documents.wording import Wording
from evaluation.calendar.office import ALMATY

if TYPE_CHECKING:
    import typst

PIXELS_PER_INCH = 144.0
"""A page of 1191 by 1684 pixels: to read on a phone, and well within Telegram's limits."""


@cache
def _fonts() -> typst.Fonts:
    """The compiler and its fonts come with the first paper: a start need not wait for them."""
    import typst

    return typst.Fonts(include_system_fonts=False)


class Printer:
    """Sets papers with the fonts inside the compiler, so that every machine prints the same.

    A compiler is kept warm for each thread; the loop is never held. Texts travel as data and are
    never read as markup.
    """

    def __init__(self, zone: tzinfo = ALMATY) -> None:
        """`zone`: the office's own, by which moments are shown."""
        self._zone = zone
        self._kept = threading.local()
        self._folder = Path(str(resources.files("bot.documents")))

    async def pdf(self, paper: Paper, language: str) -> bytes:
        """The paper to print, A4. Kazakh for "kk", Russian for every other language."""
        return await asyncio.to_thread(self.pdf_now, paper, language)

    async def png(self, paper: Paper, language: str) -> bytes:
        """The first page to look at in the chat."""
        return await asyncio.to_thread(self.png_now, paper, language)

    def pdf_now(self, paper: Paper, language: str) -> bytes:
        """`pdf` for those who have no loop to hold."""
        # Kept for years (M-12) and read aloud by a screen reader: PDF/A-2a and PDF/UA-1 at once.
        inputs = self._inputs(paper, language)
        return _first(
            self._compiler().compile(
                format="pdf", sys_inputs=inputs, pdf_standards=["a-2a", "ua-1"]
            )
        )

    def png_now(self, paper: Paper, language: str) -> bytes:
        """`png` for those who have no loop to hold."""
        inputs = self._inputs(paper, language)
        return _first(
            self._compiler().compile(format="png", sys_inputs=inputs, ppi=PIXELS_PER_INCH)
        )

    def _inputs(self, paper: Paper, language: str) -> dict[str, str]:
        layout = lay_out(paper, Wording(language, self._zone))
        return {"paper": json.dumps(as_data(layout), ensure_ascii=False)}

    def _compiler(self) -> typst.Compiler:
        import typst

        found: typst.Compiler | None = getattr(self._kept, "compiler", None)
        if found is None:
            found = typst.Compiler(
                self._folder / "paper.typ",
                root=self._folder,
                font_paths=_fonts(),
                ignore_system_fonts=True,
            )
            self._kept.compiler = found
        return found


def _first(printed: bytes | list[bytes] | None) -> bytes:
    """A PDF, or the first of several pictures."""
    assert printed, "without a file to write to the compiler returns what it has made"
    return printed if isinstance(printed, bytes) else printed[0]


def lay_out(paper: Paper, words: Wording) -> Layout:
    """A paper in words, part by part."""
    match paper:
        case PlanPaper():
            return plan.lay_out(paper, words)
        case SheetPaper():
            return sheet.lay_out(paper, words)
        case ApplicationPaper():
            return application.lay_out(paper, words)
        case DecisionPaper():
            return decision.lay_out(paper, words)
        case ProtocolPaper():
            return protocol.lay_out(paper, words)
        case SurveyPaper():
            return survey.lay_out(paper, words)
        case TrainingPaper():
            return survey.lay_out_training(paper, words)
