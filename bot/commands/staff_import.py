"""`bagalau import`: a staff file, checked, shown, taken over whole or not at all."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from bot.commands import CommandError
from bot.commands.shell import carry_out, settings
from evaluation.staff.staff import FileCheck


def add_parser(subparsers: Any) -> None:
    """Add `import` to the command line."""
    parser = subparsers.add_parser(
        "import",
        help="take over a staff file (XLSX or CSV)",
        description="Check a staff file, show what it would change, and take it over. Nothing is "
        "written while the file has a fault. Who isn't in the file stays as he is.",
    )
    parser.add_argument("file", nargs="?", type=Path, help="the staff file")
    parser.add_argument("--template", metavar="FILE", type=Path, help="write an empty staff file")
    parser.add_argument("--yes", action="store_true", help="take over without asking")
    parser.add_argument(
        "--confirm", metavar="CODE", default="", help="yes to the questions that CODE names"
    )
    parser.add_argument("--create", action="store_true", help="make the database if there is none")


def run(args: argparse.Namespace) -> int:
    """Import or write the template. 0, 1 with the reason, 2 for a wrong call."""
    if (args.file is None) == (args.template is None):
        print("bagalau import: name a staff file, or --template FILE", file=sys.stderr)
        return 2
    if args.template is not None:
        return carry_out("import", _write_template(args.template))
    return carry_out("import", _import(args))


async def _write_template(target: Path) -> int:
    from bot.files.staff_template import write_staff_template

    if target.exists():
        raise CommandError(f"{target} exists already: name a new file")
    try:
        target.write_bytes(write_staff_template())
    except OSError as fault:
        raise CommandError(f"{target} can't be written: {fault.strerror}") from fault
    print(f"Wrote {target}")
    return 0


async def _import(args: argparse.Namespace) -> int:
    from bot.commands.opened import may_create, open_database
    from bot.files.spreadsheets import read_table
    from bot.kit.clock import SystemClock
    from evaluation.law.moment import Moments
    from evaluation.law.stored import Acts
    from evaluation.staff.staff import Staff

    found, source = settings(), args.file
    try:
        content = source.read_bytes()
    except OSError as fault:
        raise CommandError(f"{source} can't be read: {fault.strerror}") from fault
    table = read_table(content, source.name)
    create = may_create(found, told=args.create)
    async with open_database(found, create=create) as database:
        staff = Staff(Moments(database, SystemClock(), found.office, Acts()))
        check = await staff.check(None, table)
        if check.faults:
            _show_faults(check)
            raise CommandError(f"{len(check.faults)} faults: nothing was written")
        _show_preview(check, table)
        _refuse_unanswered(check, args.confirm)
        if not args.yes and not _agreed():
            raise CommandError("nothing was written; say `yes` when asked, or add --yes")
        done = await staff.apply(None, table, args.confirm)
    if done.held:
        print(f"{len(done.held)} rows wait: the head of HR decides in the chat, and was told.")
    print("Done.")
    return 0


def _refuse_unanswered(check: FileCheck, confirmed: str) -> None:
    """What only a person can tell is shown, and how to say yes to it. Raises CommandError."""
    from evaluation.staff.questions import answered

    code = answered(check.questions)
    if confirmed == code:
        return
    for question in check.questions:
        for one in question.about:
            owner = f" (known as {one.owner})" if one.owner else ""
            print(f"  asks     {question.doubt}  {one.number}  {one.old} → {one.new}{owner}")
    if not code:
        raise CommandError("the file asks nothing: leave --confirm out")
    raise CommandError(f"the lines that ask need a yes: if all are right, add --confirm {code}")


def _agreed() -> bool:
    if not sys.stdin.isatty():
        return False
    return input("Take it over? Type yes: ").strip().lower() == "yes"


def _show_faults(check: FileCheck) -> None:
    from locales import texts

    words = texts("en")
    for fault in check.faults:
        what = words.plain(fault.key, **fault.details)
        where = {"row": str(fault.row), "column": fault.column, "fault": what}
        key = "staff-fault-in-cell" if fault.column else "staff-fault-in-row"
        print(words.plain(key, **where), file=sys.stderr)


def _show_preview(check: FileCheck, table: Any) -> None:
    preview = check.preview
    assert preview is not None
    print(
        f"{len(preview.new)} new, {len(preview.changed)} changed, {preview.unchanged} unchanged, "
        f"{len(preview.missing)} not in the file (they stay as they are)"
    )
    print(f"Days worked are read as those of {check.period}")
    for row in preview.new:
        print(f"  new      {row.number}  {row.name}, {row.position}")
    for change in preview.changed:
        print(f"  changed  {change.number}  {change.name}: {_fields(change.fields)}")
    for role in preview.role_changes:
        old, new = ", ".join(sorted(role.old)) or "none", ", ".join(sorted(role.new)) or "none"
        print(f"  roles    {role.number}  {role.name}: {old} → {new}")
    for held in preview.held:
        print(f"  waits    {held.number}  {held.name}: {_fields(held.fields)}")
    for number, name in preview.missing:
        print(f"  absent   {number}  {name}")
    for number, name in preview.orphans:
        print(f"  warning  {number}  {name}: his superior leaves by this file")
    _show_unread(table)


def _show_unread(table: Any) -> None:
    from evaluation.staff.file import unread

    left = unread(table)
    if left.columns:
        print(f"Columns that mean nothing here: {', '.join(left.columns)}")
    if left.sheets:
        print(f"Read: the sheet {left.sheet}; not read: {', '.join(left.sheets)}")
    if left.passed:
        rows = ", ".join(f"{number} ({why})" for number, why in left.passed)
        print(f"Rows passed over: {rows}")
    if not left.tells_hidden:
        print("Hidden and struck-out rows can't be seen in this format: all rows were read.")


def _fields(fields: tuple[tuple[str, object, object], ...]) -> str:
    return "; ".join(f"{name}: {old} → {new}" for name, old, new in fields)
