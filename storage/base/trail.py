"""The trail: entries chained by hash, payloads beside them, seals of the rows that they changed."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from evaluation.base.person import Person
from evaluation.base.trail import (
    FIRST,
    SEALED,
    Entry,
    Unlike,
    digest_of,
    hash_of,
    new_salt,
    payload_text,
    seal_of_rows,
)
from storage.base.seals import SealBook
from storage.rows import Book, moment, seconds

NEVER = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True)
class _Waiting:
    """An act whose entry is written at the end of its transaction."""

    at: datetime
    actor: int | None
    act: str
    details: Mapping[str, object]


class TrailBook(Book):
    """Implements `evaluation.base.books.TrailBook`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        super().__init__(connection)
        self.seals = SealBook(connection)
        self._waiting: list[_Waiting] = []

    def add(
        self, now: datetime, actor: Person | None, act: str, details: Mapping[str, object]
    ) -> None:
        """One more act; its entry is bound to the chain with what its transaction changes."""
        self._waiting.append(_Waiting(now, actor.id if actor else None, act, dict(details)))

    def begin(self) -> None:
        """A new transaction: what another has left undone is nobody's."""
        self._waiting.clear()

    def finish(self) -> None:
        """At the end of a transaction: its entries, of which the last binds the changed rows."""
        is_touched = self.seals.is_touched()
        if is_touched and not self._waiting:
            self._waiting.append(_Waiting(self._last_time(), None, SEALED, {}))
        last = len(self._waiting) - 1
        for number, one in enumerate(self._waiting):
            self._write(one, binds=is_touched and number == last)
        self._waiting.clear()

    def _last_time(self) -> datetime:
        """Of the entry before: whoever only seals was given no time, and the rows know theirs."""
        return moment(self._value("SELECT coalesce(max(at), 0) FROM trail"))

    def _write(self, one: _Waiting, *, binds: bool) -> None:
        last = self._one("SELECT seq, hash FROM trail ORDER BY seq DESC LIMIT 1")
        seq, previous = (last[0] + 1, last[1]) if last else (1, FIRST)
        salt = new_salt()
        seals = self.seals.sealed(salt) if binds else {}
        rows = {"rows": seal_of_rows(seals.items())} if seals else {}
        payload = payload_text({**one.details, **rows}, salt)
        digest = digest_of(payload)
        self._do(
            """
            INSERT INTO trail (seq, at, actor_id, act, digest, previous, hash)
            VALUES (:seq, :at, :actor, :act, :digest, :previous, :hash)
            """,
            {
                "seq": seq,
                "at": seconds(one.at),
                "actor": one.actor,
                "act": one.act,
                "digest": digest,
                "previous": previous,
                "hash": hash_of(seq, one.at, one.actor, one.act, digest, previous),
            },
        )
        sql = "INSERT INTO trail_payloads (seq, payload) VALUES (:seq, :payload)"
        self._do(sql, {"seq": seq, "payload": payload})
        if seals:
            self.seals.put(seq, seals)

    def payloads(self, act: str) -> tuple[str, ...]:
        """What happened in every act of a kind that is still stored, in order."""
        sql = """
        SELECT p.payload FROM trail t JOIN trail_payloads p ON p.seq = t.seq
        WHERE t.act = :act AND p.payload IS NOT NULL ORDER BY t.seq
        """
        return tuple(row[0] for row in self._all(sql, {"act": act}))

    def head(self) -> Entry | None:
        """The last entry, None before the first."""
        rows = self._connection.execute(_ENTRIES + "ORDER BY t.seq DESC LIMIT 1")
        return next((_entry_of(row) for row in rows), None)

    def rows(self) -> tuple[int, int]:
        """How many rows the trail binds, and how many of them only as an upgrade found them."""
        return self.seals.count()

    def unlike(self, salts: Mapping[int, tuple[str, str]]) -> Iterator[Unlike]:
        """Every row that isn't as the trail has it; `salts`: see `SealBook.unlike`."""
        return self.seals.unlike(salts)

    def entries(self) -> Iterator[Entry]:
        """All entries in order; for use inside one transaction only."""
        for row in self._connection.execute(_ENTRIES + "ORDER BY t.seq"):
            yield _entry_of(row)


_ENTRIES = """
SELECT t.seq, t.at, t.actor_id, t.act, t.digest, t.previous, t.hash, p.payload
FROM trail t LEFT JOIN trail_payloads p ON p.seq = t.seq
"""


def _entry_of(row: tuple[Any, ...]) -> Entry:
    return Entry(row[0], _instant(row[1]), *row[2:])


def _instant(value: int) -> datetime:
    """The instant; a forged one that no calendar holds becomes one that no entry has."""
    try:
        return moment(value)
    except (OverflowError, ValueError, OSError):
        return NEVER
