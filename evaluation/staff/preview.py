"""What a checked staff file would change, before anybody lets it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace

from evaluation.base.roles import Role
from evaluation.staff.change import Value, differing, shown
from evaluation.staff.row import StaffRow

_COMPARED = tuple(one.name for one in fields(StaffRow) if one.name not in {"number", "roles"})


@dataclass(frozen=True)
class Change:
    """One person's fields that become different: (field, old value, new value)."""

    number: str
    name: str
    fields: tuple[tuple[str, Value, Value], ...]


@dataclass(frozen=True)
class RoleChange:
    """One person's roles before and after."""

    number: str
    name: str
    old: frozenset[Role]
    new: frozenset[Role]


@dataclass(frozen=True)
class Preview:
    """What a file does at once, and what of it waits for another's word (`held`).

    `changed` leaves out the roles and the own row, which are shown apart. `dismissed` (leaving
    by this file) are in `changed` as well. `missing` serve, aren't in the file and stay as they
    are; `orphans` of them lose their superior by this file. `names` are those of the superiors of
    `new`, by number.
    """

    new: tuple[StaffRow, ...]
    changed: tuple[Change, ...]
    unchanged: int
    missing: tuple[tuple[str, str], ...]
    role_changes: tuple[RoleChange, ...]
    own_row: Change | None
    dismissed: tuple[StaffRow, ...]
    orphans: tuple[tuple[str, str], ...]
    held: tuple[Change, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)

    @property
    def numbers(self) -> tuple[str, ...]:
        """Everybody whom the file touches, for the trail."""
        touched = {row.number for row in self.new}
        touched |= {change.number for change in self.changed}
        touched |= {change.number for change in self.role_changes}
        if self.own_row:
            touched.add(self.own_row.number)
        return tuple(sorted(touched))


def preview(
    rows: Sequence[StaffRow],
    known: Sequence[StaffRow],
    applying_number: str | None,
    held: Sequence[StaffRow] = (),
) -> Preview:
    """Compare the rows of a file with `known`. `applying_number` None is the command line.

    `rows` apply at once, `held` wait; of a newcomer a row is among both, since his roles wait.
    """
    before = {person.number: person for person in known}
    new = tuple(row for row in rows if row.number not in before)
    pairs = [(before[row.number], row) for row in rows if row.number in before]
    changes = [change for old, row in pairs if (change := _change(old, row)).fields]
    dismissed = tuple(row for old, row in pairs if row.dismissed and not old.dismissed)
    in_file = {row.number for row in (*rows, *held)}
    absent = [old for old in known if old.number not in in_file and not old.dismissed]
    leaving = {row.number for row in dismissed}
    return Preview(
        new=new,
        changed=tuple(change for change in changes if change.number != applying_number),
        unchanged=sum(old == row for old, row in pairs),
        missing=tuple((old.number, old.name) for old in absent),
        role_changes=tuple(
            RoleChange(row.number, row.name, old, row.roles)
            for old, row in (
                *((old.roles, row) for old, row in pairs),
                *((frozenset[Role](), row) for row in new),
            )
            if old != row.roles
        ),
        own_row=next((change for change in changes if change.number == applying_number), None),
        dismissed=dismissed,
        orphans=tuple((old.number, old.name) for old in absent if old.superior in leaving),
        held=tuple(_held(row, before.get(row.number)) for row in held),
        names=_superiors(new, (*known, *rows, *held)),
    )


def _superiors(new: Sequence[StaffRow], everybody: Sequence[StaffRow]) -> dict[str, str]:
    numbers = {row.superior for row in new}
    return {row.number: row.name for row in everybody if row.number in numbers}


def _held(row: StaffRow, old: StaffRow | None) -> Change:
    fields = differing(old or replace(row, roles=frozenset()), row)
    return Change(row.number, row.name, tuple(shown(fields)))


def _change(old: StaffRow, new: StaffRow) -> Change:
    if old == new:
        return Change(new.number, new.name, ())
    pairs = ((name, getattr(old, name), getattr(new, name)) for name in _COMPARED)
    return Change(new.number, new.name, tuple(pair for pair in pairs if pair[1] != pair[2]))
