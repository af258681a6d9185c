"""One open database for a command; kept apart, since `--help` must not wait for SQL."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.commands import CommandError
from bot.settings import Settings
from storage.database import Database, DatabaseError


@asynccontextmanager
async def open_database(found: Settings, *, create: bool = False) -> AsyncIterator[Database]:
    """The database beside a running bot, or alone. Raises CommandError."""
    created = create and not found.database.exists()
    try:
        database = await Database.open(found.database, create=create, exclusive=False)
    except DatabaseError as fault:
        raise CommandError(str(fault)) from fault
    try:
        async with database:
            if created:
                print(f"Made a new database: {found.database}")
            yield database
    except DatabaseError as fault:  # damaged, which only a look at the damaged page tells
        raise CommandError(str(fault)) from fault
