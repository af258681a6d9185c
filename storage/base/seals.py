"""Which entry of the trail left each row as it is, so that a change past the bot is found.

While a transaction runs, triggers of its own connection note what it touches; at its end the rows
are sealed, and the list of seals is bound by the last entry. So no verb has to think of it, and
none can forget it. A row that is written as it was before isn't touched.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from evaluation.base.trail import FOUND, GONE, Unlike, digest_of, seal_of_row, seal_of_rows
from storage.rows import Book

SEALED = (
    "absences", "accounts", "acquaintances", "acting_heads", "acts", "admissions", "allowed_tables",
    "calendar_overrides", "campaigns", "case_files", "case_members", "case_records", "cases",
    "circles", "commission_members", "commission_records", "commissions", "counted_results",
    "counted_sheets", "decided_results",
    "disputes", "evidence", "handed_finals", "head_decisions", "incentive_scales", "incoming",
    "invitations", "kci_reports", "members", "people", "plannings", "points_results",
    "points_sheets", "received_marks", "report_readers", "result_items", "results", "roles",
    "schedule_days", "schedule_records", "schedules", "seats", "sheets", "sitting_matters",
    "sittings", "staff_changes", "surveys", "target_plans", "target_results", "target_sheets",
    "target_years", "work_plans", "worked_days", "year_marks",
)  # fmt: skip

UNSEALED: Mapping[str, str] = {
    "marks": "nobody's word until it is signed; then result_items has it",
    "comments": "nobody's word until it is signed; then result_items has it",
    "sealed_drafts": "whatever orders the answers of a survey tells who gave them",
    "self_assessments": "it is typed among the answers of a survey",
    "claims": "asked, not answered; who answers is checked anew",
    "former_accounts": "hears of the next account, and may nothing",
    "outbox": "letters; their cause is asked again when they go",
    "shown_results": "messages to be made anew",
    "mornings": "reminders that have gone out",
    "jobs": "work in progress",
    "uploads": "a file before anybody's word on it",
    "prompts": "awaited texts",
    "kci_drafts": "being typed",
    "paper_drafts": "being typed",
    "incoming_drafts": "being typed",
    "trail": "a chain of its own",
    "trail_payloads": "bound by the trail",
    "seals": "bound by the trail",
}
"""What no seal is for, and why."""

LEFT_OUT: Mapping[str, frozenset[str]] = {
    "accounts": frozenset({"username", "full_name", "reachable"}),  # as Telegram says
    "circles": frozenset({"is_enough"}),  # looked at every night
    "people": frozenset({"language"}),  # of the screens
}


@dataclass(frozen=True)
class SealedTable:
    """A sealed table: its key, and what of it is sealed."""

    name: str
    keys: tuple[str, ...]
    columns: tuple[str, ...]

    def place(self, row: str) -> str:
        """The SQL of a row's place; `row` is NEW, OLD or the table."""
        parts = " || ':' || ".join(f"{row}.{key}" for key in self.keys)
        return f"'{self.name}:' || {parts}"

    @property
    def sealed(self) -> str:
        """The SQL of the columns that are sealed."""
        return ", ".join(f"{self.name}.{column}" for column in self.columns)

    def noted(self, row: str) -> str:
        """The SQL of what is noted of a changed row: the table and its key of one or two parts."""
        keys = [f"{row}.{key}" for key in self.keys]
        return ", ".join((f"'{self.name}'", *keys, *["NULL"] * (2 - len(keys))))

    @property
    def is_noted(self) -> str:
        """The SQL by which a noted row is the table's."""
        pairs = zip(("first", "second"), self.keys, strict=False)
        return " AND ".join(f"{self.name}.{key} = touched.{part}" for part, key in pairs)

    @property
    def is_changed(self) -> str:
        """The SQL that asks whether an UPDATE changes anything that is sealed."""
        return " OR ".join(f"OLD.{name} IS NOT NEW.{name}" for name in self.columns)

    def text(self, values: Iterable[object]) -> str:
        """A row as it is sealed. What is empty isn't named: a new column changes no older seal."""
        told = {
            name: hashlib.sha256(value).hexdigest() if isinstance(value, bytes) else value
            for name, value in zip(self.columns, values, strict=True)
            if value is not None and value != ""
        }
        return json.dumps(told, ensure_ascii=False, separators=(",", ":"))


def tables(connection: sqlite3.Connection) -> tuple[SealedTable, ...]:
    """Every sealed table as it stands in the file."""
    return tuple(_table(connection, name) for name in SEALED)


def _table(connection: sqlite3.Connection, name: str) -> SealedTable:
    columns = connection.execute(f"PRAGMA table_info({name})").fetchall()
    keys = sorted((place, column) for _, column, *_, place in columns if place)
    left_out = LEFT_OUT.get(name, frozenset())
    sealed = sorted(column for _, column, *_ in columns if column not in left_out)
    return SealedTable(name, tuple(column for _, column in keys), tuple(sealed))


def watch(connection: sqlite3.Connection) -> None:
    """From now on whatever this connection changes is noted, in memory, until it is sealed."""
    connection.execute("PRAGMA temp_store = MEMORY")
    # Without a key: the conflict clause of the outer statement would rule here too.
    connection.execute("CREATE TEMP TABLE touched (name TEXT, first, second)")
    for table in tables(connection):
        for act, rows, when in (
            ("INSERT", ("NEW",), ""),
            ("DELETE", ("OLD",), ""),
            ("UPDATE", ("OLD", "NEW"), f"WHEN {table.is_changed}"),
        ):
            noted = "".join(f"INSERT INTO touched VALUES ({table.noted(row)});" for row in rows)
            connection.execute(
                f"CREATE TEMP TRIGGER {table.name}_{act} AFTER {act} ON main.{table.name} {when}"
                f" BEGIN {noted} END"
            )


_PLACE = "touched.name || ':' || touched.first || coalesce(':' || touched.second, '')"


class SealBook(Book):
    """The seals of rows. Every name in its SQL is of `SEALED` or of the schema."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        super().__init__(connection)
        self._tables = cache(lambda name: _table(connection, name))

    def is_touched(self) -> bool:
        """Whether this transaction has changed what nobody has sealed yet."""
        return self._one("SELECT 1 FROM touched LIMIT 1") is not None

    def sealed(self, salt: str) -> dict[str, str]:
        """The seal of each changed row as it stands, by its place; none is noted any more."""
        seals: dict[str, str] = {}
        for (name,) in self._all("SELECT DISTINCT name FROM touched"):
            table = self._tables(name)
            for place, *values in self._all(
                f"""
                SELECT DISTINCT {_PLACE}, {name}.{table.keys[0]} IS NOT NULL, {table.sealed}
                FROM touched LEFT JOIN {name} ON {table.is_noted}
                WHERE touched.name = :name
                """,
                {"name": name},
            ):
                is_there, *row = values
                seals[place] = seal_of_row(salt, place, table.text(row)) if is_there else GONE
        self._do("DELETE FROM touched")
        return seals

    def put(self, entry: int, seals: Mapping[str, str]) -> None:
        """Keep the seals that an entry binds."""
        sql = """
        INSERT INTO seals (place, entry, seal) SELECT key, :entry, value FROM json_each(:seals)
        """
        self._do(sql, {"entry": entry, "seals": json.dumps(seals)})

    def _seal(self, place: str, salt: str) -> str:
        name, *key = place.split(":")
        table = self._tables(name)
        where = " AND ".join(f"{column} = ?" for column in table.keys)
        sql = f"SELECT {table.sealed} FROM {name} WHERE {where}"
        row = self._connection.execute(sql, key).fetchone()
        return GONE if row is None else seal_of_row(salt, place, table.text(row))

    def count(self) -> tuple[int, int]:
        """How many rows are sealed, and how many of them as an upgrade found them."""
        sql = """
        SELECT count(*), coalesce(sum(t.act = :found), 0)
        FROM (SELECT max(entry) AS entry, seal FROM seals GROUP BY place) s
        JOIN trail t ON t.seq = s.entry
        WHERE s.seal <> ''
        """
        rows, found = self._all(sql, {"found": FOUND})[0]
        return rows, found

    def rows_of(self, name: str, column: str, value: object) -> set[str]:
        """The places of a table's rows, by the value of one column."""
        table = self._tables(name)
        sql = f"SELECT {table.place(name)} FROM {name} WHERE {column} = :value"
        return {place for (place,) in self._all(sql, {"value": value})}

    def below(self, place: str) -> set[str]:
        """Places that begin with this one, by what the seals know of them."""
        sql = "SELECT DISTINCT place FROM seals WHERE place > :first AND place < :last"
        rows = self._all(sql, {"first": f"{place}:", "last": f"{place};"})  # ';' follows ':'
        return {below for (below,) in rows}

    def are_as_left(self, places: Collection[str]) -> bool:
        """Whether each of these rows is as the trail has it; the chain isn't gone through."""
        salts = cache(self._salt)
        return all(self._is_as_left(place, salts) for place in places)

    def _is_as_left(self, place: str, salts: Callable[[int], str | None]) -> bool:
        sql = "SELECT entry, seal FROM seals WHERE place = :place ORDER BY entry DESC LIMIT 1"
        last = self._one(sql, {"place": place})
        if last is None:
            return False
        entry, seal = last
        salt = salts(entry)
        return salt is not None and self._seal(place, salt) == seal

    def _salt(self, entry: int) -> str | None:
        """Of an entry whose words and list of seals are its own; None of any other."""
        sql = """
        SELECT p.payload, t.digest FROM trail t JOIN trail_payloads p ON p.seq = t.seq
        WHERE t.seq = :entry
        """
        told = self._one(sql, {"entry": entry})
        if told is None or digest_of(told[0]) != told[1]:
            return None
        payload: dict[str, str] = json.loads(told[0])
        listed = self._all("SELECT place, seal FROM seals WHERE entry = :entry", {"entry": entry})
        return payload["salt"] if payload.get("rows") == seal_of_rows(listed) else None

    def unlike(self, salts: Mapping[int, tuple[str, str]]) -> Iterator[Unlike]:
        """Every row that isn't as the trail has it, and every entry whose list of seals isn't its
        own. `salts`: of each entry that binds rows its salt, and what it says of them.
        """
        listed: dict[int, list[tuple[str, str]]] = {}
        last: dict[str, tuple[int, str]] = {}
        for place, entry, seal in self._all("SELECT place, entry, seal FROM seals ORDER BY entry"):
            listed.setdefault(entry, []).append((place, seal))
            last[place] = (entry, seal)
        for entry in sorted(listed.keys() | salts.keys()):
            if entry in salts and seal_of_rows(listed.get(entry, ())) != salts[entry][1]:
                yield Unlike("", "reworded", entry)
        for name in SEALED:
            yield from self._unlike_in(self._tables(name), last, salts)
        for place, (entry, seal) in last.items():
            if seal != GONE:
                yield Unlike(place, "gone", entry)

    def _unlike_in(
        self,
        table: SealedTable,
        last: dict[str, tuple[int, str]],
        salts: Mapping[int, tuple[str, str]],
    ) -> Iterator[Unlike]:
        """What is unlike in a table; of its rows nothing stays in `last`."""
        sql = f"SELECT {table.place(table.name)}, {table.sealed} FROM {table.name}"
        for place, *values in self._connection.execute(sql):
            entry, seal = last.pop(place, (None, GONE))
            if entry is None or seal == GONE:
                yield Unlike(place, "put-in", entry)
            elif entry in salts and seal != seal_of_row(salts[entry][0], place, table.text(values)):
                yield Unlike(place, "changed", entry)
