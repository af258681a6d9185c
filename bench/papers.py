"""Mark 9, its first half: one sheet and one protocol as PDF, beside an empty page."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from statistics import median

import typst

from papers.kinds import make_printer
from tests.papers.examples import PROTOCOL, SHEET

PAPERS = 200


@dataclass(frozen=True)
class PaperFigures:
    """Milliseconds of wall time for one PDF by a warm compiler; medians.

    `first_sheet` is the first paper of a new printer: templates and fonts are read then.
    """

    empty_page: float
    sheet: float
    protocol: float
    first_sheet: float


def measure() -> PaperFigures:
    """Every paper differs from the one before it, so that nothing is answered from memory."""
    printer, compiler = make_printer(), typst.Compiler()

    def empty_page(number: int) -> object:
        return compiler.compile(f'#set page(paper: "a4") // {number}'.encode(), format="pdf")

    def sheet(number: int) -> object:
        servant = replace(SHEET.servant, name=f"{SHEET.servant.name} {number}")
        return printer.pdf_now(replace(SHEET, number=f"{number}", servant=servant), "kk")

    def protocol(number: int) -> object:
        return printer.pdf_now(replace(PROTOCOL, number=f"{number}", case=f"{number}"), "kk")

    first = _milliseconds(sheet, 0)
    empty_page(0)
    protocol(0)
    taken: dict[str, list[float]] = {"empty": [], "sheet": [], "protocol": []}
    for number in range(1, PAPERS + 1):
        taken["empty"].append(_milliseconds(empty_page, number))
        taken["sheet"].append(_milliseconds(sheet, number))
        taken["protocol"].append(_milliseconds(protocol, number))
    return PaperFigures(
        median(taken["empty"]), median(taken["sheet"]), median(taken["protocol"]), first
    )


def _milliseconds(act: Callable[[int], object], number: int) -> float:
    start = time.perf_counter()
    act(number)
    return (time.perf_counter() - start) * 1000


if __name__ == "__main__":
    print(measure())
