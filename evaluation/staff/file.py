"""A staff file: its rows read, merged with what is known, and checked as a whole.

A column that the file lacks leaves what is stored. In a column that the file has, an empty cell
means nothing there (no superior, not dismissed, no phone, no roles), save for the language, which
people choose themselves. Whoever isn't in the file stays as he is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from evaluation.staff.cells import READERS, UnreadableError, bare_number, shown_date, text_of
from evaluation.staff.headings import StaffHeadings, find, is_repeated, missing
from evaluation.staff.preview import Change, Preview, RoleChange, preview
from evaluation.staff.row import StaffRow
from evaluation.tables.table import Fault, Row, Table

__all__ = (
    "Change",
    "Fault",
    "Preview",
    "RoleChange",
    "StaffRow",
    "Table",
    "Unread",
    "preview",
    "read",
    "recheck",
    "rings",
    "rivals",
    "unread",
)

# A newcomer is nobody's subordinate only when the file says so, hence the superior.
_NEWCOMER_COLUMNS = ("position", "unit", "superior")
_FARTHEST_DAY = timedelta(days=366)
_SHOWN_RING = 8


@dataclass(frozen=True)
class Unread:
    """What of a file is passed over: headings of unknown columns, rows that hold nobody."""

    columns: tuple[str, ...]
    rows: tuple[int, ...]


@dataclass(frozen=True)
class _Entry:
    """One person's row: its number in the file, and its readable cells by field."""

    row: int
    values: dict[str, Any]


class _Numbers:
    """Personnel numbers, found also after a spreadsheet has eaten their leading zeros."""

    def __init__(self, numbers: Iterable[str]) -> None:
        self._numbers = set(numbers)
        self._alike: dict[str, list[str]] = defaultdict(list)
        for number in sorted(self._numbers):
            self._alike[bare_number(number)].append(number)

    def matches(self, number: str) -> Sequence[str]:
        """The numbers that are meant: none, the one, or several between which nobody can tell."""
        return (number,) if number in self._numbers else self._alike.get(bare_number(number), ())


class _Faults:
    """The faults found so far, each at its cell."""

    def __init__(self, headings: StaffHeadings) -> None:
        self._headings = headings
        self.found: list[Fault] = []

    def add(self, row: int, field: str, key: str, **details: str) -> None:
        column = self._headings.printed.get(field, "")
        self.found.append(Fault(row, column, key, details))


def read(
    table: Table, known: Sequence[StaffRow], today: date
) -> tuple[tuple[StaffRow, ...], tuple[Fault, ...]]:
    """The people of the file as they will be, or everything that must be corrected first.

    `known` are all people stored, the dismissed included. One of the two results is empty.
    """
    headings, heading_faults = find(table)
    if headings is None or heading_faults:
        return (), heading_faults
    faults = _Faults(headings)
    entries = [_entry(row, headings, faults) for row in _people(table, headings)]
    if not entries:
        return (), (Fault(headings.row, "", "staff-fault-no-rows", {}),)
    people = {person.number: person for person in known}
    numbered = _numbered(entries, people, faults)
    faults.found += _missing_columns(headings, numbered, people)
    merged = _merged(numbered, people, faults)
    everybody = people | merged
    for number, person in merged.items():
        _check_dates(numbered[number], person, today, faults)
        _check_superior(numbered[number], person, everybody, today, faults)
    _check_rings(numbered, everybody, faults)
    _check_unit_heads(numbered, everybody, faults)
    _check_phones(numbered, everybody, faults)
    if faults.found:
        return (), tuple(sorted(faults.found, key=lambda fault: fault.row))
    return tuple(merged.values()), ()


def recheck(rows: Sequence[StaffRow], known: Sequence[StaffRow], today: date) -> tuple[Fault, ...]:
    """What would be wrong if these rows took the place of the known ones now."""
    faults = _Faults(StaffHeadings(0, {}, {}, ()))
    everybody = {row.number: row for row in (*known, *rows)}
    numbered = {row.number: _Entry(0, vars(row)) for row in rows}
    for number, row in ((row.number, row) for row in rows):
        _check_dates(numbered[number], row, today, faults)
        _check_superior(numbered[number], row, everybody, today, faults)
    _check_rings(numbered, everybody, faults)
    _check_unit_heads(numbered, everybody, faults)
    _check_phones(numbered, everybody, faults)
    return tuple(faults.found)


def rivals(everybody: Mapping[str, StaffRow]) -> frozenset[str]:
    """The numbers of those who hold what only one may hold: the head of a unit, a phone."""
    groups = (*_heads_of_units(everybody), *_owners_of_phones(everybody))
    return frozenset(person.number for group in groups if len(group) > 1 for person in group)


def unread(table: Table) -> Unread:
    """What `read` passes over, to be shown beside a preview: it may be a heading misspelt."""
    headings, _ = find(table)
    if headings is None:
        return Unread((), ())
    people = {row.number for row in _people(table, headings)}
    rows = (row.number for row in table.rows if row.number > headings.row)
    return Unread(headings.ignored, tuple(number for number in rows if number not in people))


def rings(superior_of: Mapping[str, str | None]) -> list[list[str]]:
    """All rings of people who are each other's superiors, each once, upwards."""
    found: list[list[str]] = []
    seen: set[str] = set()
    for start in superior_of:
        way: dict[str, int] = {}
        person: str | None = start
        while person is not None and person in superior_of and person not in seen:
            seen.add(person)
            way[person] = len(way)
            person = superior_of[person]
        if person in way:
            found.append(list(way)[way[person] :])
    return found


def _people(table: Table, headings: StaffHeadings) -> Iterator[Row]:
    """The rows of people: not the group titles, column counts, totals and repeated headings."""
    indexes = sorted(headings.columns.values())
    for row in table.rows:
        if row.number <= headings.row:
            continue
        cells = [row.cell(index) for index in indexes]
        if len(cells) - cells.count(None) - cells.count("") < 2:
            continue
        if not is_repeated(headings, row) and not _is_count(row):
            yield row


def _is_count(row: Row) -> bool:
    """The row "1 2 3 4 …" that official forms print under their headings."""
    return all(text_of(cell) in {"", str(index)} for index, cell in enumerate(row.cells, start=1))


def _entry(row: Row, headings: StaffHeadings, faults: _Faults) -> _Entry:
    values: dict[str, Any] = {}
    for field, index in headings.columns.items():
        try:
            values[field] = READERS[field](row.cell(index))
        except UnreadableError as fault:
            faults.add(row.number, field, fault.key, **fault.details)
    if values.get("language", "") is None:
        del values["language"]
    return _Entry(row.number, values)


def _numbered(
    entries: list[_Entry], people: Mapping[str, StaffRow], faults: _Faults
) -> dict[str, _Entry]:
    """The entries by the numbers that are meant; a number is one person's, zeros or not."""
    known = _Numbers(people)
    found: dict[str, _Entry] = {}
    newcomers: dict[str, str] = {}
    for entry in entries:
        if "number" not in entry.values:
            continue
        written = entry.values["number"]
        matches = known.matches(written)
        if len(matches) > 1:
            alike = ", ".join(matches)
            faults.add(
                entry.row, "number", "staff-fault-ambiguous-number", value=written, alike=alike
            )
            continue
        number = matches[0] if matches else newcomers.setdefault(bare_number(written), written)
        if number in found:
            first = str(found[number].row)
            faults.add(
                entry.row,
                "number",
                "staff-fault-doubled-number",
                value=written,
                other=number,
                first=first,
            )
            continue
        found[number] = entry
    return found


def _missing_columns(
    headings: StaffHeadings, numbered: Mapping[str, _Entry], people: Mapping[str, StaffRow]
) -> Iterator[Fault]:
    """A newcomer needs more than a number and a name: one fault for the file, not one a person."""
    absent = [field for field in _NEWCOMER_COLUMNS if field not in headings.columns]
    if absent and not numbered.keys() <= people.keys():
        yield missing(headings.row, *absent)


def _merged(
    numbered: Mapping[str, _Entry], people: Mapping[str, StaffRow], faults: _Faults
) -> dict[str, StaffRow]:
    """Each person of the file with the stored values where the file is silent."""
    numbers = _Numbers(people.keys() | numbered.keys())
    merged = {}
    for number, entry in numbered.items():
        values = entry.values | {"number": number}
        if values.get("superior"):
            values["superior"] = _superior(entry, numbers, faults)
        person = people.get(number)
        merged[number] = (
            replace(person, **values) if person else StaffRow(**({"name": ""} | values))
        )
    return merged


def _superior(entry: _Entry, numbers: _Numbers, faults: _Faults) -> str | None:
    written = entry.values["superior"]
    matches = numbers.matches(written)
    if len(matches) == 1:
        return matches[0]
    if matches:
        alike = ", ".join(matches)
        faults.add(
            entry.row, "superior", "staff-fault-ambiguous-number", value=written, alike=alike
        )
    else:
        faults.add(entry.row, "superior", "staff-fault-unknown-superior", value=written)
    return None


def _check_dates(entry: _Entry, person: StaffRow, today: date, faults: _Faults) -> None:
    for field in ("appointed", "dismissed", "probation_until"):
        day = entry.values.get(field)
        if day is not None and day > today + _FARTHEST_DAY:
            faults.add(entry.row, field, "staff-fault-date-future", value=shown_date(day))
    told = [field for field in ("dismissed", "appointed") if entry.values.get(field)]
    if told and person.appointed and person.dismissed and person.dismissed < person.appointed:
        faults.add(
            entry.row,
            told[0],
            "staff-fault-dismissed-before-appointed",
            appointed=shown_date(person.appointed),
            dismissed=shown_date(person.dismissed),
        )
    until = entry.values.get("probation_until")
    if until is not None and person.appointed and until < person.appointed:
        faults.add(
            entry.row,
            "probation_until",
            "staff-fault-probation-before-appointed",
            appointed=shown_date(person.appointed),
            until=shown_date(until),
        )


def _check_superior(
    entry: _Entry,
    person: StaffRow,
    everybody: Mapping[str, StaffRow],
    today: date,
    faults: _Faults,
) -> None:
    """Who serves has a superior who serves: the evaluator of the next period (M-2.4)."""
    superior = everybody.get(person.superior or "")
    if superior is None or person.dismissed:
        return
    if superior is person:
        faults.add(entry.row, "superior", "staff-fault-own-superior")
    elif superior.dismissed and superior.has_left(today):
        faults.add(
            entry.row,
            "superior",
            "staff-fault-dismissed-superior",
            number=superior.number,
            name=superior.name,
            day=shown_date(superior.dismissed),
        )


def _check_rings(
    numbered: Mapping[str, _Entry], everybody: Mapping[str, StaffRow], faults: _Faults
) -> None:
    for ring in rings({number: person.superior for number, person in everybody.items()}):
        rows = [(numbered[number].row, number) for number in ring if number in numbered]
        if len(ring) > 1 and rows:
            row, first = min(rows)
            start = ring.index(first)
            way = [*ring[start:], *ring[:start]]
            middle = [*way[1:_SHOWN_RING], *(["…"] if len(way) > _SHOWN_RING else [])]
            text = " → ".join([first, *middle, first])
            faults.add(row, "superior", "staff-fault-superior-ring", ring=text)


def _check_unit_heads(
    numbered: Mapping[str, _Entry], everybody: Mapping[str, StaffRow], faults: _Faults
) -> None:
    """A unit has one head, or none while the post is vacant (M-16d asks for her)."""
    for group in _heads_of_units(everybody):
        for row, person, other in _second_ones(group, numbered):
            faults.add(
                row,
                "is_unit_head",
                "staff-fault-second-unit-head",
                unit=person.unit,
                number=other.number,
                name=other.name,
            )


def _check_phones(
    numbered: Mapping[str, _Entry], everybody: Mapping[str, StaffRow], faults: _Faults
) -> None:
    """A phone lets a person in, so that it is one person's; who has left may have passed it on."""
    for group in _owners_of_phones(everybody):
        for row, person, other in _second_ones(group, numbered):
            phone = person.phone or ""
            faults.add(
                row,
                "phone",
                "staff-fault-doubled-phone",
                phone=phone,
                number=other.number,
                name=other.name,
            )


def _heads_of_units(everybody: Mapping[str, StaffRow]) -> Iterable[list[StaffRow]]:
    heads: dict[str, list[StaffRow]] = defaultdict(list)
    for person in everybody.values():
        if person.is_unit_head and person.unit and not person.dismissed:
            heads[person.unit.casefold()].append(person)
    return heads.values()


def _owners_of_phones(everybody: Mapping[str, StaffRow]) -> Iterable[list[StaffRow]]:
    owners: dict[str, list[StaffRow]] = defaultdict(list)
    for person in everybody.values():
        if person.phone and not person.dismissed:
            owners[person.phone].append(person)
    return owners.values()


def _second_ones(
    group: list[StaffRow], numbered: Mapping[str, _Entry]
) -> Iterator[tuple[int, StaffRow, StaffRow]]:
    """Of people who hold what only one may hold: those of the file, each with whom they meet.

    Those outside the file come first, because the file is what its sender can correct.
    """
    group = sorted(group, key=lambda person: _row(numbered, person.number))
    for person in group[1:]:
        if person.number in numbered:
            yield numbered[person.number].row, person, group[0]


def _row(numbered: Mapping[str, _Entry], number: str) -> int:
    return numbered[number].row if number in numbered else 0
