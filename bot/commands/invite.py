"""`bagalau invite`: one-shot links, roles, and the first person of HR."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from bot.commands import CommandError
from bot.commands.shell import carry_out, new_file, settings
from bot.settings import Settings
from evaluation.base.person import Person
from evaluation.base.store import Store
from evaluation.desk.books import Books

ROLES = ("hr_head", "hr", "appointing", "apparatus_head", "planning")


def add_parser(subparsers: Any) -> None:
    """Add `invite` to the command line."""
    parser = subparsers.add_parser(
        "invite",
        help="make a one-shot link for a person",
        description="Make a link by which one person joins the bot, once, within 30 days. Older "
        "links of the same person stop working. `--hr --number N --name NAME` lets the first "
        "head of HR in, also before any staff file.",
    )
    who = parser.add_mutually_exclusive_group(required=True)
    who.add_argument("--number", help="the personnel number")
    who.add_argument("--all", metavar="FILE", type=Path, help="everybody who hasn't joined: XLSX")
    parser.add_argument("--name", help="the name, for somebody who is in no staff file yet")
    parser.add_argument("--hr", action="store_true", help="as the head of HR")
    parser.add_argument(
        "--role", action="append", choices=ROLES, default=[], help="also give this role"
    )
    parser.add_argument(
        "--create", action="store_true", help="with --hr: make the database if there is none"
    )
    parser.add_argument("--revoke", action="store_true", help="make the person's links worthless")


def run(args: argparse.Namespace) -> int:
    """Invite. 0, 1 with the reason, 2 for a wrong call."""
    if args.all and (args.hr or args.role or args.revoke or args.name):
        print("bagalau invite: --all goes alone", file=sys.stderr)
        return 2
    if args.create and not args.hr:
        print("bagalau invite: --create goes with --hr", file=sys.stderr)
        return 2
    return carry_out("invite", _invite_all(args.all) if args.all else _invite_one(args))


async def _invite_one(args: argparse.Namespace) -> int:
    from bot.commands.opened import may_create, open_database
    from bot.kit.clock import SystemClock
    from evaluation.base.roles import Role
    from evaluation.law.moment import Moments
    from evaluation.law.stored import Acts
    from evaluation.staff.staff import Staff

    found = settings()
    create = args.hr and may_create(found, told=args.create)
    async with open_database(found, create=create) as database:
        staff = Staff(Moments(database, SystemClock(), found.office, Acts()))
        if args.hr:
            await staff.first_hr_head(args.number, args.name or args.number)
        person = await database.read(lambda books: books.people.by_number(args.number))
        if person is None:
            raise CommandError(f"nobody has the number {args.number}: import the staff file first")
        if args.role:
            roles = person.roles | {Role(role) for role in args.role}
            await staff.give_roles(None, person.id, roles)
        if args.revoke:
            await _revoke(database, found, person)
        else:
            await _link(database, found, person)
    return 0


async def _revoke(database: Store[Books], found: Settings, person: Person) -> None:
    joining = _joining(database, found)
    await joining.revoke(None, person.id)
    print(f"{person.name}: no link works any more")


async def _link(database: Store[Books], found: Settings, person: Person) -> None:
    links = await _links(found)
    (link,) = await _joining(database, found).invite(None, [person.id])
    print(f"{person.name}: {links.to(link.code)}")
    print(f"It works once, until {found.office.local(link.expires_at):%Y-%m-%d %H:%M}.")


async def _invite_all(target: Path) -> int:
    from bot.commands.opened import open_database
    from bot.files.spreadsheets import write_sheet
    from bot.kit.clock import SystemClock

    found = settings()
    links = await _links(found)
    async with open_database(found) as database:
        # The file comes before the links: they make the older ones worthless.
        with new_file(target) as file:
            joining = _joining(database, found)
            today = found.office.day(SystemClock().now())
            everybody = await database.read(
                lambda books: [
                    person.id
                    for person in books.people.all()
                    if person.id not in books.joining.joined() and not person.has_left(today)
                ]
            )
            made = await joining.invite(None, everybody)
            rows = [
                (
                    link.person.unit,
                    link.person.number,
                    link.person.name,
                    link.person.position,
                    links.to(link.code),
                    f"{found.office.local(link.expires_at):%Y-%m-%d}",
                )
                for link in made
            ]
            headings = ("Unit", "Number", "Name", "Position", "Link", "Valid until")
            file.write(write_sheet("Invitations", headings, rows, (28, 10, 32, 32, 52, 12)))
    print(f"{len(rows)} links in {target}. Older links of these people stop working.")
    return 0


def _joining(database: Store[Books], found: Settings) -> Any:
    from bot.kit.clock import SystemClock
    from evaluation.law.moment import Moments
    from evaluation.law.stored import Acts
    from evaluation.staff.joining import Joining

    return Joining(Moments(database, SystemClock(), found.office, Acts()))


async def _links(found: Settings) -> Any:
    """Links carry the bot's name: from BOT_USERNAME, else Telegram is asked."""
    from bot.telegram.links import Links

    if found.username:
        return Links(found.username)
    if found.token is None:
        raise CommandError("set BOT_USERNAME (or BOT_TOKEN, to ask Telegram for the bot's name)")
    from aiogram import Bot
    from aiogram.exceptions import AiogramError

    from bot.app import make_session

    async with Bot(found.token, session=make_session(found)) as bot:
        try:
            return Links((await bot.me()).username or "")
        except AiogramError as fault:
            raise CommandError("Telegram didn't answer; set BOT_USERNAME instead") from fault
