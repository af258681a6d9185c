"""One open database for a command; kept apart, since `--help` must not wait for SQL."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.commands import CommandError
from bot.settings import Settings
from storage.database import Database, DatabaseError, in_words


@asynccontextmanager
async def open_database(found: Settings, *, create: bool = False) -> AsyncIterator[Database]:
    """The database beside a running bot, or alone. Raises CommandError: also for what SQLite has
    against it later, as a lock that another program holds."""
    try:
        with in_words(found.database):
            created = create and not found.database.exists()
            database = await Database.open(
                found.database, create=create, exclusive=False, cipher=found.cipher
            )
            async with database:
                if created:
                    print(f"Made a new database: {found.database}")
                yield database
    except DatabaseError as fault:
        raise CommandError(str(fault)) from fault


def may_create(found: Settings, *, told: bool) -> bool:
    """Whether a missing database may be made: it was told at the shell, or is agreed to now."""
    if told or found.database.exists() or not sys.stdin.isatty():
        return told
    asked = f"There is no database at {found.database}. Make a new one? Type yes: "
    return input(asked).strip().lower() == "yes"
