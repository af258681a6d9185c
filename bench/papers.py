"""Mark 9: sheets and protocols as PDF, beside an empty page.

`python -m bench.papers sheets|pages COUNT` prints so many one after the other and tells in one line
of JSON what it took: a process of its own, whose memory nobody else has grown.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from statistics import median

import typst

from bench.children import megabytes, python
from papers.kinds import make_printer
from tests.papers.examples import PROTOCOL, SHEET

Print = Callable[[int], object]


@dataclass(frozen=True)
class PaperFigures:
    """Milliseconds of wall time for one PDF by a warm compiler; medians.

    `first_sheet` is the first paper of a new printer: templates and fonts are read then.
    """

    page: float
    sheet: float
    protocol: float
    first_sheet: float
    printed: int
    asked: int


@dataclass(frozen=True)
class ManyPapers:
    """Seconds of all, and megabytes after the first tenth and after the last."""

    printed: int
    seconds: float
    first: float
    last: float


class Press:
    """Every paper differs from the one before it, so that nothing is answered from memory."""

    def __init__(self) -> None:
        self.printed = 0
        self._printer = make_printer()
        self._compiler = typst.Compiler()

    def page(self, number: int) -> None:
        """An empty one: the least that the compiler can do."""
        text = f'#set page(paper: "a4") // {number}'
        self._count(self._compiler.compile(text.encode(), format="pdf"))

    def sheet(self, number: int) -> None:
        """The sheet of somebody else."""
        servant = replace(SHEET.servant, name=f"{SHEET.servant.name} {number}")
        paper = replace(SHEET, number=f"{number}", servant=servant)
        self._count(self._printer.pdf_now(paper, "kk"))

    def protocol(self, number: int) -> None:
        """The protocol of another case."""
        paper = replace(PROTOCOL, number=f"{number}", case=f"{number}")
        self._count(self._printer.pdf_now(paper, "kk"))

    def _count(self, pdf: object) -> None:
        self.printed += isinstance(pdf, bytes) and pdf.startswith(b"%PDF")


def one_by_one(count: int) -> PaperFigures:
    """So many of each, interleaved, after a round that isn't counted."""
    press = Press()
    first = _milliseconds(press.sheet, 0)
    kinds = (press.page, press.sheet, press.protocol)
    rounds = [[_milliseconds(kind, number) for kind in kinds] for number in range(count + 1)]
    page, sheet, protocol = (median(column) for column in zip(*rounds[1:], strict=True))
    return PaperFigures(page, sheet, protocol, first, press.printed, 1 + 3 * len(rounds))


def in_a_row(kind: str, count: int) -> ManyPapers:
    """The same in a process of its own."""
    with python("-m", "bench.papers", kind, str(count)) as child:
        return ManyPapers(**json.loads(child.line()))


def _many(kind: str, count: int) -> ManyPapers:
    press = Press()
    act = press.sheet if kind == "sheets" else press.page
    began = time.perf_counter()
    held = []
    for number in range(count):
        act(number)
        if number in (count // 10, count - 1):
            held.append(megabytes("self", "VmRSS"))
    return ManyPapers(press.printed, time.perf_counter() - began, held[0], held[-1])


def _milliseconds(act: Print, number: int) -> float:
    start = time.perf_counter()
    act(number)
    return (time.perf_counter() - start) * 1000


if __name__ == "__main__":
    which, how_many = sys.argv[1:]
    print(json.dumps(asdict(_many(which, int(how_many)))))
