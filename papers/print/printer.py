"""The printer: a paper in, PDF or PNG out, always the same bytes for the same paper."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable
from datetime import tzinfo
from functools import cache
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

from papers.print.parts import Layout, as_data
from papers.print.wording import Wording

if TYPE_CHECKING:
    import typst

P = TypeVar("P")

PIXELS_PER_INCH = 144.0
"""A page of 1191 by 1684 pixels: to read on a phone, and well within Telegram's limits."""


@cache
def _fonts() -> typst.Fonts:
    """The compiler and its fonts come with the first paper: a start need not wait for them."""
    import typst

    return typst.Fonts(include_system_fonts=False)


class Printer(Generic[P]):
    """Sets papers with the fonts inside the compiler, so that every machine prints the same.

    A compiler is kept warm for each thread; the loop is never held. Texts travel as data and are
    never read as markup.
    """

    def __init__(self, lay_out: Callable[[P, Wording], Layout], zone: tzinfo) -> None:
        """`lay_out` puts a paper into words; `zone`: the office's own, moments are shown by it."""
        self._lay_out = lay_out
        self._zone = zone
        self._kept = threading.local()
        self._folder = Path(str(resources.files("papers.print")))

    async def pdf(self, paper: P, language: str) -> bytes:
        """The paper to print, A4. Kazakh for "kk", Russian for every other language."""
        return await asyncio.to_thread(self.pdf_now, paper, language)

    async def png(self, paper: P, language: str) -> bytes:
        """The first page to look at in the chat."""
        return await asyncio.to_thread(self.png_now, paper, language)

    def pdf_now(self, paper: P, language: str) -> bytes:
        """`pdf` for those who have no loop to hold."""
        # Kept for years (M-12) and read aloud by a screen reader: PDF/A-2a and PDF/UA-1 at once.
        inputs = self._inputs(paper, language)
        return _first(
            self._compiler().compile(
                format="pdf", sys_inputs=inputs, pdf_standards=["a-2a", "ua-1"]
            )
        )

    def png_now(self, paper: P, language: str) -> bytes:
        """`png` for those who have no loop to hold."""
        inputs = self._inputs(paper, language)
        return _first(
            self._compiler().compile(format="png", sys_inputs=inputs, ppi=PIXELS_PER_INCH)
        )

    def _inputs(self, paper: P, language: str) -> dict[str, str]:
        layout = self._lay_out(paper, Wording(language, self._zone))
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
