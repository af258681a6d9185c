"""What `bagalau doctor` looks at, one finding after another."""

from __future__ import annotations

import stat
from collections.abc import Awaitable
from datetime import timedelta
from functools import partial
from pathlib import Path

from bot.app import make_session
from bot.commands import CommandError
from bot.commands.finding import Finding
from bot.commands.opened import open_database
from bot.commands.record import head_of, look_at_record
from bot.commands.shell import settings
from bot.files.backups import newest
from bot.kit.clock import SystemClock
from bot.settings import Settings
from evaluation.base.roles import Role
from evaluation.law.act import Methodology
from evaluation.law.moment import Moments
from evaluation.law.reading.act import MethodologyError
from evaluation.law.shelf import Shelf
from evaluation.law.stored import Acts
from evaluation.quarter.in_force import act_in_force
from evaluation.survey.vault import VaultError
from storage.database import Database, DatabaseError, in_words
from storage.survey.vault import Vault

OLD_BACKUP = 48
"""Hours: a night was left out."""

RESTORE = "put a backup back: bagalau restore --help"


async def examine(noted: str | None = None) -> int:
    """Look at everything and print it. 0 if all is well, 1 if something must be mended.

    `noted`: a head of the trail that was kept outside, to be looked for.
    """
    found = settings()
    looked = partial(_looked, found.database)
    async with open_database(found) as database:
        findings = [
            _files(found),
            *await looked("database", _integrity(database)),
            *await looked("trail", look_at_record(database, found.office, noted)),
            *await looked("calendar", _calendar(database, found)),
            *await looked("forms", _forms(database, found)),
            *await looked("keys", _keys(database, found)),
            *await looked("notices", _outbox(database)),
            *await looked("HR", _hr(database)),
        ]
    findings += [*_backups(found), await _telegram(found)]
    for finding in findings:
        mark = "ok   " if not finding.cure else "MEND "
        print(f"{mark} {finding.subject}: {finding.state}")
        if finding.cure:
            print(f"      → {finding.cure}")
    return 1 if any(finding.cure for finding in findings) else 0


async def print_head() -> int:
    """Print the head of the trail, to be noted outside. 0, or 1 where there is none yet."""
    async with open_database(settings()) as database:
        head = await head_of(database)
    if head is None:
        raise CommandError("the trail has no entry yet")
    print(head)
    return 0


async def _looked(
    path: Path, subject: str, looking: Awaitable[Finding | list[Finding]]
) -> list[Finding]:
    """What was found. In a damaged file looking may fail anywhere, and must not end the rest."""
    try:
        with in_words(path):
            found = await looking
    except DatabaseError as fault:
        return [Finding(subject, str(fault), RESTORE)]
    except Exception as fault:  # noqa: BLE001
        return [Finding(subject, f"can't be read ({type(fault).__name__})", RESTORE)]
    return found if isinstance(found, list) else [found]


def _files(found: Settings) -> Finding:
    mode = stat.S_IMODE(found.database.stat().st_mode)
    if mode & 0o077:
        return Finding("file", f"others can read it ({mode:o})", f"chmod 600 {found.database}")
    key = "not encrypted: set DATABASE_KEY_FILE" if found.cipher is None else "encrypted"
    return Finding("file", f"{found.database}, its owner's only, {key}")


async def _integrity(database: Database) -> Finding:
    verdict = await database.read(
        lambda books: books.connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    )
    broken = await database.read(
        lambda books: len(books.connection.execute("PRAGMA foreign_key_check").fetchall())
    )
    if verdict != "ok" or broken:
        return Finding("database", f"{' '.join(verdict.split())}, {broken} broken links", RESTORE)
    return Finding("database", "whole")


async def _calendar(database: Database, found: Settings) -> Finding:
    year = found.office.day(SystemClock().now()).year
    calendar = await database.read(lambda books: books.days.calendar())
    missing = [str(y) for y in (year, year + 1) if not calendar.covers(y)]
    if missing:
        cure = "compare with the official calendar and add the transfers: bagalau calendar --help"
        return Finding("calendar", f"days off of {', '.join(missing)} are only computed", cure)
    return Finding("calendar", f"days off of {year} and {year + 1} are known")


async def _forms(database: Database, found: Settings) -> list[Finding]:
    """The forms of the act that the body lives under; before its first opening, of every act."""
    try:
        shelf = Shelf.open(found.methodologies_dir)
    except MethodologyError as fault:
        return [Finding("methodologies", " ".join(str(fault).split()), "correct the file")]
    moments = Moments(database, SystemClock(), found.office, Acts())
    in_force = await moments.read(act_in_force)
    return [_forms_of(act) for act in ([in_force] if in_force else shelf)]


def _forms_of(act: Methodology) -> Finding:
    unverified = [form.key for form in act.forms.values() if not form.verified]
    if not unverified:
        return Finding("forms", f"{act.key}: verified")
    cure = "put the official text into a file of METHODOLOGIES_DIR"
    return Finding("forms", f"{act.key}: stand-ins for {', '.join(unverified)}", cure)


async def _keys(database: Database, found: Settings) -> Finding:
    """Keys of surveys: in memory, or the promise to respondents is the weaker one."""
    vault = Vault(found.keys_dir)
    try:
        vault.check()
    except VaultError as fault:
        cure = "set KEYS_DIR to a folder in memory that the bot's user can write"
        return Finding("keys", f"no survey can be opened: {fault}", cure)
    surveys = await database.read(lambda books: books.surveys.all())
    running = [one for one in surveys if one.state in ("open", "closing")]
    try:
        lost = [one.year for one in running if not vault.has(one.token)]
    except VaultError as fault:
        cure = f"give the bot's user back its right to read {found.keys_dir}"
        return Finding("keys", f"a survey's key can't be read: {fault}", cure)
    if lost:
        cure = "`bagalau run` tells everybody who was asked, and asks again"
        return Finding("keys", f"the key of the survey of {lost[0]} is lost with its answers", cure)
    if not vault.is_in_memory:
        cure = "set KEYS_DIR to a folder in memory that no backup copies, as /run/bagalau/keys"
        state = f"{found.keys_dir} lies on a disk: respondents get a weaker promise"
        return Finding("keys", state, cure if running else "")
    return Finding("keys", f"{found.keys_dir}, in memory, {len(running)} in use")


async def _outbox(database: Database) -> Finding:
    before = SystemClock().now() - timedelta(hours=1)
    late = await database.read(lambda books: books.outbox.waiting_long(before))
    if late:
        return Finding("notices", f"{late} wait for more than an hour", "is `bagalau run` up?")
    return Finding("notices", "none is late")


async def _hr(database: Database) -> Finding:
    heads = await database.read(lambda books: books.people.with_role(Role.HR_HEAD))
    if not heads:
        return Finding("HR", "nobody leads it", "bagalau invite --hr --number N --name NAME")
    return Finding("HR", f"{len(heads)} head(s)")


def _backups(found: Settings) -> list[Finding]:
    """Of an office that keeps them in BACKUP_DIR: the last one is of the last night but one."""
    if found.backup_dir is None:
        return []
    now = SystemClock().now()
    last = newest(found.backup_dir, now)
    cure = "is bagalau-backup.timer on? `bagalau backup` makes one now"
    if last is None:
        return [Finding("backup", f"there is none in {found.backup_dir}", cure)]
    hours = (now - last) // timedelta(hours=1)
    state = f"the last one is {hours} hours old"
    return [Finding("backup", state, cure if hours >= OLD_BACKUP else "")]


async def _telegram(found: Settings) -> Finding:
    if found.token is None:
        return Finding("Telegram", "BOT_TOKEN is missing", "put it into the environment or .env")
    from aiogram import Bot
    from aiogram.exceptions import AiogramError

    async with Bot(found.token, session=make_session(found)) as bot:
        try:
            me = await bot.me()
        except AiogramError as fault:
            cure = "check BOT_TOKEN, BOT_API_URL, PROXY and the network"
            return Finding("Telegram", f"no answer ({type(fault).__name__})", cure)
    return Finding("Telegram", f"@{me.username} answers")
