"""Rows of every table as an attacker reads them: whose they are, and what tells them apart.

A trait is a name with a value. Numbers and times are only compared among the respondents of one
circle: what an attacker can learn from is who is first, who is missing, whose row changed.
"""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from evaluation.survey.questionnaire import CANNOT_JUDGE, unpacked
from tests.attacks.truth import COUNT

Value = int | float | str | bytes | None
Traits = dict[str, Hashable]

SMALL = 10
"""A number up to this one may be a state or a mark, and is read as it is."""


@dataclass(frozen=True)
class Chair:
    """By which numbers rows are known to be somebody's in the circle."""

    seat: int
    person: int
    telegram: int
    side: str


@dataclass(frozen=True, eq=False)
class Rows:
    """The rows of one table in the order in which they lie; one object as long as none changes."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]


Snapshot = Mapping[str, Rows]

# Acts are texts, and people are known: neither of them changes in a survey.
_UNREAD = {"acts", "people", "roles"}


class Reader:
    """Reads all tables of a file that somebody else writes."""

    def __init__(self, path: Path) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None)
        self._statements: dict[str, str] = {}
        self._last: dict[str, Rows] = {}

    def close(self) -> None:
        self._connection.close()

    def snapshot(self) -> Snapshot:
        """Every table that has rows."""
        if not self._statements:
            sql = "SELECT name FROM sqlite_master WHERE type = 'table'"
            names = {row[0] for row in self._connection.execute(sql)} - _UNREAD
            self._statements = {table: f"SELECT * FROM {table}" for table in sorted(names)}
            self._statements["trail"] = "SELECT * FROM trail LEFT JOIN trail_payloads USING (seq)"
        found = {}
        for table, statement in self._statements.items():
            cursor = self._connection.execute(statement)
            rows = tuple(cursor.fetchall())
            last = self._last.get(table)
            if last is None or last.rows != rows:
                last = Rows(tuple(column[0] for column in cursor.description), rows)
                self._last[table] = last
            if rows:
                found[table] = last
        return found


def fields(names: Iterable[str], values: Iterable[Value]) -> dict[str, Value]:
    """A row with what lies in its JSON spread out."""
    found: dict[str, Value] = {}
    for name, value in zip(names, values, strict=True):
        found[name] = value
        if isinstance(value, str) and value.startswith("{"):
            inside = _json(value)
            if isinstance(inside, dict):
                found |= {str(key): part for key, part in inside.items() if _is_plain(part)}
    return found


def _json(text: str) -> object:
    try:
        return json.loads(text)
    except ValueError:
        return None


def _is_plain(value: object) -> bool:
    return value is None or isinstance(value, int | float | str)


Row = tuple[str, int, Mapping[str, Value]]
"""Table with the kind of row, place, fields."""


@lru_cache(maxsize=256)
def _whose(table: str, held: Rows) -> Mapping[int, Sequence[Row]]:
    """The rows of a table by every number that names somebody in them."""
    found: dict[int, list[Row]] = defaultdict(list)
    for place, row in enumerate(held.rows):
        named = fields(held.columns, row)
        group = f"{table}/{named.get('kind') or named.get('act') or ''!s}"
        numbers = {
            value
            for name, value in named.items()
            if isinstance(value, int) and _names_somebody(table, name)
        }
        for number in numbers:
            found[number].append((group, place, named))
    return found


def _names_somebody(table: str, column: str) -> bool:
    if column in {"seat_id", "seat", "telegram_id", "chat_id", "user_id", "person", "actor"}:
        return True
    return (table, column) == ("seats", "id") or column.endswith(
        ("person_id", "respondent_id", "actor_id")
    )


def rows_about(snapshot: Snapshot, chair: Chair) -> Iterator[Row]:
    """Each row that names somebody."""
    for table, held in snapshot.items():
        whose = _whose(table, held)
        for number in _numbers(chair):
            yield from whose.get(number, ())


def traits(snapshot: Snapshot, chairs: Sequence[Chair]) -> list[Traits]:
    """What the rows of each say about him, compared with the others of the circle."""
    raw = [_raw(snapshot, chair) for chair in chairs]
    return compared(raw)


def _raw(snapshot: Snapshot, chair: Chair) -> dict[str, Value | int]:
    found: dict[str, Value | int] = {}
    counts: dict[str, int] = defaultdict(int)
    for group, place, named in rows_about(snapshot, chair):
        counts[group] += 1
        nth = counts[group]
        found[f"{group}.{nth} place"] = place + 1000
        for name, value in named.items():
            if not isinstance(value, int) or value not in _numbers(chair):
                found[f"{group}.{nth}.{name}"] = value
    return found | {f"{group} rows": count for group, count in counts.items()}


def _numbers(chair: Chair) -> tuple[int, int, int]:
    return chair.seat, chair.person, chair.telegram


def compared(raw: Sequence[Mapping[str, Value]]) -> list[Traits]:
    """Large numbers as ranks and distances within the circle; small values as they are."""
    found: list[Traits] = [{} for _ in raw]
    for name in sorted({name for one in raw for name in one}):
        numbers = sorted(
            {v for one in raw if isinstance(v := one.get(name), int | float) and v > SMALL}
        )
        for one, traits_ in zip(raw, found, strict=True):
            value = one.get(name, "absent")
            if isinstance(value, int | float) and value > SMALL:
                traits_[name + " rank"] = numbers.index(value)
                traits_[name + " alike"] = len(numbers) == 1
            traits_[name] = _plain(value)
    return found


def _plain(value: Value) -> Hashable:
    if isinstance(value, int | float):
        return value if value <= SMALL else "large"
    if isinstance(value, bytes):
        return ("bytes", len(value), value[:1])
    if isinstance(value, str):
        return value if len(value) < 24 else ("text", len(value))
    return value


def changes(snapshots: Sequence[Snapshot], chairs: Sequence[Chair]) -> list[Traits]:
    """How often, when first and when last the rows of each changed from copy to copy."""
    raw: list[dict[str, Value]] = [{} for _ in chairs]
    for chair, one in zip(chairs, raw, strict=True):
        before: dict[str, Value | int] | None = None
        for number, snapshot in enumerate(snapshots):
            now = _raw(snapshot, chair)
            if before is not None:
                _note_changes(one, before, now, number)
            before = now
    return compared(raw)


def _note_changes(
    one: dict[str, Value], before: Mapping[str, Value], now: Mapping[str, Value], number: int
) -> None:
    for name in sorted(before.keys() | now.keys()):
        if before.get(name) != now.get(name):
            count = one.get(f"{name} changes", 0)
            assert isinstance(count, int)
            one[f"{name} changes"] = count + 1
            one.setdefault(f"{name} first", number + 100)
            one[f"{name} last"] = number + 100


# Answers that lie open

Answers = Mapping[int, int]


def answers_in(value: object) -> Answers | None:
    """The answers by competency that some value holds openly, if it does."""
    if isinstance(value, bytes):
        return _in_bytes(value)
    if isinstance(value, str) and value[:1] in "[{":
        return _in_json(_json(value))
    return None


def _in_bytes(value: bytes) -> Answers | None:
    if bytes(2) not in value:
        return None
    for start in range(len(value) - 15):
        if value[start : start + 2] == bytes(2) and value[start + 2] < 16:
            answers = unpacked(value[start : start + 16]).answers
            if answers and max(answers) < COUNT:
                return answers
    return None


def _in_json(inside: object) -> Answers | None:
    if isinstance(inside, dict):
        found = {int(key): part for key, part in inside.items() if str(key).isdigit()}
    elif isinstance(inside, list):
        found = dict(enumerate(inside))
    else:
        return None
    marks = [part for part in found.values() if isinstance(part, int)]
    good = found and len(marks) == len(found) and all(0 <= m <= CANNOT_JUDGE for m in marks)
    return found if good and max(found) < COUNT else None


def open_answers(snapshot: Snapshot, chair: Chair) -> Answers:
    """Whatever the rows about somebody say openly of his answers."""
    found: dict[int, int] = {}
    for _, _, named in rows_about(snapshot, chair):
        for value in named.values():
            found |= answers_in(value) or {}
    return found
