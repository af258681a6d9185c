"""A staff file: its rows read, merged with what is known, and checked as a whole.

A column that the file lacks leaves what is stored. In a column that the file has, an empty cell
means nothing there (no superior, not dismissed, no phone, no roles), save for the language, which
people choose themselves. Whoever isn't in the file stays as he is.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta, tzinfo
from typing import Any

from evaluation.calendar.office import ALMATY
from evaluation.staff.alike import called, plain
from evaluation.staff.cells import READERS, UnreadableError, bare_number, dated, shown_date
from evaluation.staff.headings import FIELDS, StaffHeadings, find, meant, missing, names_field
from evaluation.staff.passed import Reason, reason
from evaluation.staff.preview import Change, Preview, RoleChange, preview
from evaluation.staff.row import StaffRow
from evaluation.tables.merged import filled_down
from evaluation.tables.table import Fault, Merge, Row, Table, letter

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
_DAYS = frozenset({"appointed", "dismissed"})
_FARTHEST_DAY = timedelta(days=366)
_SHOWN_RING = 8
_OF_NUMBERS = ("staff-fault-unknown-superior", "staff-fault-ambiguous-number")
_OF_NAMES = ("staff-fault-unknown-superior-name", "staff-fault-ambiguous-name")
_BREAK = re.compile(r"[\r\n]")


@dataclass(frozen=True)
class Unread:
    """What of a file is passed over: headings of unknown columns, rows that hold nobody, sheets.

    `passed` are rows with their reasons; `sheet` is the one that was read, "" in a text.
    `tells_hidden`: whether hidden rows would have been seen.
    """

    columns: tuple[str, ...]
    passed: tuple[tuple[int, Reason], ...]
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    tells_hidden: bool = True

    @property
    def rows(self) -> tuple[int, ...]:
        """The numbers of the rows that are passed over."""
        return tuple(number for number, _ in self.passed)


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
    table: Table, known: Sequence[StaffRow], today: date, zone: tzinfo = ALMATY
) -> tuple[tuple[StaffRow, ...], tuple[Fault, ...]]:
    """The people of the file as they will be, or everything that must be corrected first.

    `known` are all people stored, the dismissed included; `zone` is the office's. One of the two
    results is empty.
    """
    table = meant(table)
    headings, heading_faults = find(table)
    if headings is None or heading_faults:
        return (), heading_faults
    faults = _Faults(headings)
    people_rows = _people(table, headings, faults)
    entries = [_entry(row, headings, table, zone, faults) for row in people_rows]
    if not entries and not faults.found:
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
    sheet = meant(table)
    headings, _ = find(sheet)
    if headings is None:
        return Unread((), ())
    below = [row for row in sheet.rows if row.number > headings.row]
    rows = [(row.number, why) for row in below if (why := reason(row, headings, sheet))]
    people = [row for row in below if reason(row, headings, sheet) is None]
    return Unread(
        (*headings.ignored, *_untitled(people, headings)),
        tuple(rows),
        sheet.sheet,
        tuple(
            one.sheet for one in (table, *table.others) if one is not sheet and not _explains(one)
        ),
        sheet.tells_hidden,
    )


def _untitled(people: Sequence[Row], headings: StaffHeadings) -> tuple[str, ...]:
    """The letters of columns that hold something under no heading."""
    titled = {
        index
        for storey in headings.storeys
        for index, cell in enumerate(storey.cells)
        if cell not in (None, "")
    } | headings.known()
    filled = {
        index for row in people for index, cell in enumerate(row.cells) if cell not in (None, "")
    }
    return tuple(letter(index) for index in sorted(filled - titled))


def _explains(table: Table) -> bool:
    """A sheet of the empty file that explains its columns one below the other."""
    first = [row.cell(0) for row in table.rows[1:]]
    return len(first) == len(FIELDS) and all(map(names_field, first))


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


def _people(table: Table, headings: StaffHeadings, faults: _Faults) -> Iterator[Row]:
    """The rows of people, with what merged cells mean for them."""
    whole = {row.number: row for row in filled_down(table, headings.row).rows}
    for row in table.rows:
        if row.number <= headings.row:
            continue
        if table.is_text and any(
            isinstance(cell, str) and _BREAK.search(cell) for cell in row.cells
        ):
            faults.add(row.number, "", "staff-fault-line-break")
        elif reason(row, headings, table) is None:
            for merge in _unclear_merges(table, headings, row):
                faults.add(row.number, "", "staff-fault-merged", place=merge.place)
            yield whole[row.number]


def _unclear_merges(table: Table, headings: StaffHeadings, row: Row) -> Iterator[Merge]:
    """Merges that make one cell of two fields, or one number or name of two people."""
    own = {*headings.indexes("number"), *headings.indexes("name")}
    for merge in table.merges:
        if merge.first_row <= row.number <= merge.last_row:
            columns = set(range(merge.first, merge.last + 1))
            known = columns & headings.known()
            is_one = any(columns <= set(headings.indexes(name)) for name in headings.columns)
            is_persons = merge.first_row == merge.last_row or not columns & own
            if known and not (is_one and is_persons):
                yield merge


def _entry(
    row: Row, headings: StaffHeadings, table: Table, zone: tzinfo, faults: _Faults
) -> _Entry:
    values: dict[str, Any] = {}
    for field in headings.columns:
        try:
            cell = headings.cell(row, field)
            if field in _DAYS:
                cell = dated(cell, table.serials, zone)
            values[field] = READERS[field](cell)
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
    names = {number: person.name for number, person in people.items()}
    names |= {n: entry.values["name"] for n, entry in numbered.items() if "name" in entry.values}
    merged = {}
    for number, entry in numbered.items():
        values = entry.values | {"number": number}
        if values.get("superior"):
            values["superior"] = _superior(entry, numbers, tuple(names.items()), faults)
        person = people.get(number)
        merged[number] = (
            replace(person, **values) if person else StaffRow(**({"name": ""} | values))
        )
    return merged


def _superior(
    entry: _Entry, numbers: _Numbers, names: Sequence[tuple[str, str]], faults: _Faults
) -> str | None:
    """The number that is meant by a superior's number, or by his name."""
    written = entry.values["superior"]
    matches = called(names, written) if " " in written else numbers.matches(written)
    if len(matches) == 1:
        return matches[0]
    unknown, ambiguous = _OF_NAMES if " " in written else _OF_NUMBERS
    if matches:
        faults.add(entry.row, "superior", ambiguous, value=written, alike=", ".join(matches))
    else:
        faults.add(entry.row, "superior", unknown, value=written)
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
            heads[plain(person.unit)].append(person)
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
