"""`bagalau paper`: official papers at the shell, for an office that lets no marks into the chat."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any, get_args

from bot.commands.shell import carry_out, new_file, settings
from bot.settings import Settings
from evaluation.base.store import Store
from evaluation.desk.books import Books
from evaluation.desk.printing import Printing
from evaluation.law.moment import Moments

LONGEST_NUMBER = 15

CASE_PAPERS = {
    "application": "an application for a calibration session",
    "decision": "the official's decision on it",
    "protocol": "the protocol of the session",
}
NUMBERED = {
    "sheet": "a signed evaluation sheet",
    "plan": "a version of an individual work plan",
    "survey": "the report of a 360 survey on somebody",
    "schedule": "the evaluation schedule of a quarter",
    "finals": "everybody's final marks of a year, by its number",
    **CASE_PAPERS,
}


def add_parser(subparsers: Any) -> None:
    """Add `paper` with its kinds to the command line."""
    parser = subparsers.add_parser(
        "paper",
        help="print a sheet, a plan, a paper of a case or a report of a survey into a PDF",
        description="Print an official paper into a new PDF, readable by its owner only. The "
        "trail holds what was taken out. `paper list` tells the numbers.",
    )
    kinds = parser.add_subparsers(
        dest="paper", required=True, metavar="PAPER", parser_class=type(parser)
    )
    kinds.add_parser("list", help="what there is to print, with its numbers; no marks")
    for name, words in NUMBERED.items():
        one = kinds.add_parser(name, help=words, description=f"Print {words}.")
        one.add_argument(
            "number", type=_number, help="its number, as `bagalau paper list` tells it"
        )
        one.add_argument(
            "--language", choices=("kk", "ru"), default="kk", help="Kazakh (the default) or Russian"
        )
        one.add_argument(
            "--out", type=Path, required=True, metavar="FILE", help="a new file for the PDF"
        )


def _number(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and 0 < len(text) <= LONGEST_NUMBER):
        raise argparse.ArgumentTypeError(f"{text!r} is not the number of a paper")
    return int(text)


def run(args: argparse.Namespace) -> int:
    """List or print. 0, or 1 with the reason."""
    return carry_out("paper", _list() if args.paper == "list" else _print(args))


async def _list() -> int:
    from bot.commands.opened import open_database

    found = settings()
    async with open_database(found) as database:
        lines = await _printing(_moments(database, found)).all()
    for line in lines:
        day = "          " if line.day is None else f"{line.day:%Y-%m-%d}"
        print(f"{line.kind:<6} {line.number:>6}  {line.period:<11}  {day}  {line.person}")
    if not lines:
        print("There is nothing to print yet.")
    return 0


async def _print(args: argparse.Namespace) -> int:
    from bot.commands.opened import open_database

    found = settings()
    async with open_database(found) as database:
        with new_file(args.out) as target:
            target.write(await _made(args, database, found))
    print(f"Printed to {args.out}")
    return 0


async def _made(args: argparse.Namespace, database: Store[Books], found: Settings) -> bytes:
    from evaluation.base.ids import CaseId, CircleId, ScheduleId, SheetId, WorkPlanId
    from evaluation.calibration.nouns import CasePaperName
    from papers.kinds import make_printer
    from papers.papers import Papers

    moments = _moments(database, found)
    printing = _printing(moments)
    papers = Papers(moments, make_printer(found.office.zone))
    number, language = args.number, args.language
    if args.paper == "sheet":
        view = await printing.sheet(SheetId(number))
        return await papers.of_result(view, language, look=False)
    if args.paper == "plan":
        plan = await printing.plan(WorkPlanId(number))
        return await papers.of_plan(plan, language, look=False)
    if args.paper == "survey":
        report = await printing.survey(CircleId(number))
        return await papers.of_survey(report, language, look=False)
    if args.paper == "schedule":
        schedule = await printing.schedule(ScheduleId(number))
        return await papers.of_schedule(schedule, language, look=False)
    if args.paper == "finals":
        finals = await printing.finals(number)
        return await papers.of_finals(finals, language, look=False)
    assert args.paper in get_args(CasePaperName)
    hearing = await printing.case(args.paper, CaseId(number))
    return await papers.of_case(args.paper, hearing, language, look=False)


def _moments(database: Store[Books], found: Settings) -> Moments[Books]:
    from bot.kit.clock import SystemClock
    from evaluation.law.stored import Acts

    return Moments(database, SystemClock(), found.office, Acts())


def _printing(moments: Moments[Books]) -> Printing:
    from bot.processes import contests
    from evaluation.desk.printing import Printing

    return Printing(moments, contests())
