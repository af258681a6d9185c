"""`bagalau calendar`: the days off of a year, and the office's own word on single days."""

from __future__ import annotations

import argparse
import json
from datetime import date, timedelta
from typing import Any

from bot.commands import CommandError
from bot.commands.shell import carry_out, settings


def add_parser(subparsers: Any) -> None:
    """Add `calendar` to the command line."""
    parser = subparsers.add_parser(
        "calendar",
        help="days off, and the office's own word on single days",
        description="Show the days off of a year, or say that one day is worked or off. The "
        "office's word wins over the public calendar.",
    )
    parser.add_argument("year", nargs="?", type=int, help="show this year (the present one)")
    change = parser.add_mutually_exclusive_group()
    change.add_argument("--off", metavar="DATE", type=date.fromisoformat, help="a day off")
    change.add_argument("--working", metavar="DATE", type=date.fromisoformat, help="a working day")
    change.add_argument(
        "--forget", metavar="DATE", type=date.fromisoformat, help="as the public calendar has it"
    )
    parser.add_argument("--reason", default="", help="why; needed with --off and --working")
    parser.add_argument("--json", action="store_true", help="machine-readable")


def run(args: argparse.Namespace) -> int:
    """Show or change. 0, or 1 with the reason."""
    return carry_out("calendar", _calendar(args))


async def _calendar(args: argparse.Namespace) -> int:
    from bot.commands.opened import open_database
    from bot.kit.clock import SystemClock
    from evaluation.calendar.days import Days

    found = settings()
    day = args.off or args.working or args.forget
    async with open_database(found) as database:
        days = Days(database, SystemClock())
        if day is not None:
            is_working = None if args.forget else args.working is not None
            await days.override(None, day, is_working, args.reason)
        calendar = await database.read(lambda books: books.days.calendar())
    year = day.year if day else args.year or found.office.day(SystemClock().now()).year
    if not 2000 <= year <= 2100:
        raise CommandError("the year is 2000 to 2100")
    _show(calendar, year, as_json=args.json)
    return 0


def _show(calendar: Any, year: int, *, as_json: bool) -> None:
    first = date(year, 1, 1)
    every = (first + timedelta(days=n) for n in range((date(year + 1, 1, 1) - first).days))
    off = [found for day in every if (found := calendar.day_off(day)) and found.reason != "weekend"]
    if as_json:
        shown = [{"date": o.day.isoformat(), "reason": o.reason} for o in off]
        print(json.dumps(shown, ensure_ascii=False, indent=2))
        return
    for one in off:
        print(f"{one.day:%Y-%m-%d %a}  {one.in_english}")
    total = calendar.working_days_between(first, date(year, 12, 31))
    print(f"{total} working days in {year}")
    if not calendar.covers(year):
        print(
            f"The days off of {year} are computed, not yet checked against its official calendar."
        )
