"""How instants and days lie in a column."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Collection, Mapping
from datetime import UTC, date, datetime
from typing import Any, cast

Parameters = Mapping[str, object]
Row = tuple[Any, ...]
Readers = Mapping[int, Callable[[Any], Any]]

NOTHING: tuple[()] = ()


def seconds(moment: datetime) -> int:
    """UTC epoch seconds."""
    return int(moment.timestamp())


def moment(value: int) -> datetime:
    """The instant, aware, UTC."""
    return datetime.fromtimestamp(value, UTC)


def moment_or_none(value: int | None) -> datetime | None:
    """The instant, if there is one."""
    return None if value is None else moment(value)


def day_or_none(value: str | None) -> date | None:
    """The day, if there is one."""
    return None if value is None else date.fromisoformat(value)


def text_or_none(day: date | None) -> str | None:
    """A day as ISO text, if there is one."""
    return None if day is None else day.isoformat()


def ids(values: Collection[int]) -> str:
    """Many ids as one parameter, for `IN (SELECT value FROM json_each(:ids))`."""
    return json.dumps(sorted(values))


def filled(row: Row, readers: Readers) -> list[Any]:
    """The columns of a row in order, those named by their index read into what they mean."""
    values = list(row)
    for index, read in readers.items():
        values[index] = read(values[index])
    return values


class Book:
    """A part of the books: SQL in, nouns out."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def _all(self, sql: str, parameters: Parameters | tuple[()] = NOTHING) -> list[Row]:
        return self._connection.execute(sql, parameters).fetchall()

    def _one(self, sql: str, parameters: Parameters | tuple[()] = NOTHING) -> Row | None:
        return cast("Row | None", self._connection.execute(sql, parameters).fetchone())

    def _value(self, sql: str, parameters: Parameters | tuple[()] = NOTHING) -> Any:
        row = self._connection.execute(sql, parameters).fetchone()
        return None if row is None else row[0]

    def _do(self, sql: str, parameters: Parameters | tuple[()] = NOTHING) -> int:
        """Run a statement; how many rows it touched."""
        return self._connection.execute(sql, parameters).rowcount

    def _insert(self, sql: str, parameters: Parameters) -> int:
        """Run an INSERT; the id of the new row."""
        return cast("int", self._connection.execute(sql, parameters).lastrowid)
