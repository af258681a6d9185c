"""A body just before a conversation, and what is left of it behind."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from evaluation.base.person import Person
from evaluation.base.trail import first_fault
from storage.books import Books
from storage.database import _reading

Facts = Mapping[str, int]
DATABASE = "bagalau.db"
OF_A_RUN = frozenset(
    {"prompts", "sqlite_sequence", "shown_results", "mornings", "seals", "trail_payloads"}
)
"""Tables that tell of this very run: what is awaited, shown, rung by now, salted by chance."""
COLUMNS_OF_A_RUN = {
    "trail": {"seq", "digest", "previous", "hash"},
    "accounts": {"reachable"},
    "outbox": {"not_before", "state", "merged_into", "chat_id", "message_id"},
}
"""What is chained to a moment, or tells how far the letters are."""
ROWS = {"evidence": "kind <> 'delivered'", "trail": "act <> 'sealed'"}
"""Only these rows: a letter is there before the stop or behind it, and its evidence with it."""


@dataclass(frozen=True)
class Prepared:
    """A body in a folder of its own, at a moment. `chats`: personnel number -> account."""

    folder: Path
    now: datetime
    people: Mapping[str, Person]
    chats: Mapping[str, int]
    facts: Facts

    def copy_to(self, folder: Path) -> None:
        """Its files, for one run."""
        shutil.copytree(self.folder, folder, dirs_exist_ok=True)


def left_behind(file: Path) -> dict[str, list[Any]]:
    """All rows by table without their moments, and the acts of the trail: the same for each run.

    The file is nobody's by now, and stays alone.
    """
    with closing(_reading(file, None)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        assert first_fault(Books(connection).trail.entries()) is None
        sql = "SELECT name FROM sqlite_master WHERE type = 'table'"
        names = {name for (name,) in connection.execute(sql)} - OF_A_RUN
        return {name: _rows(connection, name) for name in sorted(names)}


def rows_of(file: Path, sql: str) -> list[tuple[Any, ...]]:
    """Rows of such a file."""
    with closing(_reading(file, None)) as connection:
        return connection.execute(sql).fetchall()


def _rows(connection: sqlite3.Connection, table: str) -> list[Any]:
    columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
    kept = [name for name in columns if not _is_of_a_run(table, name)]
    sql = f"SELECT {', '.join(kept)} FROM {table} WHERE {ROWS.get(table, 'true')}"
    return sorted(map(repr, connection.execute(sql)))


def _is_of_a_run(table: str, column: str) -> bool:
    return column == "at" or column.endswith("_at") or column in COLUMNS_OF_A_RUN.get(table, ())
