"""The trail: entries chained by hash, payloads beside them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime

from evaluation.base.person import Person
from evaluation.base.trail import FIRST, Entry, digest_of, hash_of, payload_text
from storage.rows import Book, moment, seconds

NEVER = datetime.min.replace(tzinfo=UTC)


class TrailBook(Book):
    """Implements `evaluation.base.books.TrailBook`."""

    def add(
        self, now: datetime, actor: Person | None, act: str, details: Mapping[str, object]
    ) -> None:
        """Bind one more act to the chain, in the transaction of the act itself."""
        last = self._one("SELECT seq, hash FROM trail ORDER BY seq DESC LIMIT 1")
        seq, previous = (last[0] + 1, last[1]) if last else (1, FIRST)
        payload = payload_text(details)
        digest = digest_of(payload)
        who = actor.id if actor else None
        self._do(
            """
            INSERT INTO trail (seq, at, actor_id, act, digest, previous, hash)
            VALUES (:seq, :at, :actor, :act, :digest, :previous, :hash)
            """,
            {
                "seq": seq,
                "at": seconds(now),
                "actor": who,
                "act": act,
                "digest": digest,
                "previous": previous,
                "hash": hash_of(seq, now, who, act, digest, previous),
            },
        )
        sql = "INSERT INTO trail_payloads (seq, payload) VALUES (:seq, :payload)"
        self._do(sql, {"seq": seq, "payload": payload})

    def payloads(self, act: str) -> tuple[str, ...]:
        """What happened in every act of a kind that is still stored, in order."""
        sql = """
        SELECT p.payload FROM trail t JOIN trail_payloads p ON p.seq = t.seq
        WHERE t.act = :act AND p.payload IS NOT NULL ORDER BY t.seq
        """
        return tuple(row[0] for row in self._all(sql, {"act": act}))

    def entries(self) -> Iterator[Entry]:
        """All entries in order; for use inside one transaction only."""
        rows = self._connection.execute(
            """
            SELECT t.seq, t.at, t.actor_id, t.act, t.digest, t.previous, t.hash, p.payload
            FROM trail t LEFT JOIN trail_payloads p ON p.seq = t.seq ORDER BY t.seq
            """
        )
        for row in rows:
            yield Entry(row[0], _instant(row[1]), *row[2:])


def _instant(value: int) -> datetime:
    """The instant; a forged one that no calendar holds becomes one that no entry has."""
    try:
        return moment(value)
    except (OverflowError, ValueError, OSError):
        return NEVER
