"""Rows are bound to the trail: which entry left each as it is.

What an older file holds is bound as it was found, by one entry. Frozen: tables, columns and digests
as they were when this was written; `storage/base/seals.py` goes on changing.
"""

from __future__ import annotations

import hashlib
import json
import secrets
import sqlite3

TABLES = (
    "absences", "accounts", "acting_heads", "acts", "admissions", "allowed_tables",
    "calendar_overrides", "campaigns", "case_files", "case_members", "case_records", "cases",
    "circles", "disputes", "evidence", "handed_finals", "head_decisions", "incoming",
    "invitations", "kci_reports", "members", "people", "plannings", "received_marks",
    "report_readers", "result_items", "results", "roles", "schedule_days", "schedule_records",
    "schedules", "seats", "sheets", "staff_changes", "surveys", "work_plans", "worked_days",
    "year_marks",
)  # fmt: skip

LEFT_OUT = {
    "accounts": {"username", "full_name", "reachable"},
    "circles": {"is_enough"},
    "people": {"language"},
}


def migrate(connection: sqlite3.Connection) -> None:
    """Make the table of seals, and seal what is there."""
    connection.execute(
        """
        CREATE TABLE seals (
            place TEXT NOT NULL,                  -- "results:5", "roles:3:hr"
            entry INTEGER NOT NULL REFERENCES trail (seq),
            seal TEXT NOT NULL,                   -- '' = the row was deleted
            PRIMARY KEY (place, entry)
        ) STRICT, WITHOUT ROWID
        """
    )
    connection.execute("CREATE INDEX seals_entry ON seals (entry)")
    salt = secrets.token_hex(16)
    seals = {
        place: _digest(f"{salt}:{place}:{text}")[:32]
        for table in TABLES
        for place, text in _rows(connection, table)
    }
    if seals:
        listed = "".join(f"{place} {seal}\n" for place, seal in sorted(seals.items()))
        entry = _enter(connection, json.dumps({"rows": _digest(listed), "salt": salt}))
        rows = [(place, entry, seal) for place, seal in seals.items()]
        connection.executemany("INSERT INTO seals VALUES (?, ?, ?)", rows)


def _rows(connection: sqlite3.Connection, table: str) -> list[tuple[str, str]]:
    columns = connection.execute(f"PRAGMA table_info({table})").fetchall()
    keys = [name for _, name, *_, place in sorted(columns, key=lambda one: one[-1]) if place]
    names = sorted(name for _, name, *_ in columns if name not in LEFT_OUT.get(table, ()))
    found = []
    for row in connection.execute(f"SELECT {', '.join((*keys, *names))} FROM {table}"):
        told = dict(zip(names, row[len(keys) :], strict=True))
        found.append((":".join(map(str, (table, *row[: len(keys)]))), _text(told)))
    return found


def _text(told: dict[str, object]) -> str:
    plain = {
        name: hashlib.sha256(value).hexdigest() if isinstance(value, bytes) else value
        for name, value in told.items()
        if value not in (None, "")
    }
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":"))


def _enter(connection: sqlite3.Connection, payload: str) -> int:
    """The next entry, of the time of the last one: a migration has no clock."""
    last = connection.execute("SELECT seq, at, hash FROM trail ORDER BY seq DESC LIMIT 1")
    seq, at, previous = last.fetchone() or (0, 0, "0" * 64)
    digest = _digest(payload)
    hashed = _digest(f"{seq + 1}\n{at}\nNone\nfound\n{digest}\n{previous}")
    row = (seq + 1, at, "found", digest, previous, hashed)
    connection.execute(
        "INSERT INTO trail (seq, at, act, digest, previous, hash) VALUES (?, ?, ?, ?, ?, ?)", row
    )
    connection.execute("INSERT INTO trail_payloads VALUES (?, ?)", (seq + 1, payload))
    return int(seq) + 1


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
