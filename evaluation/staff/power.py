"""Which changes are power over people, which of them wait, and who decides."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from evaluation.base.person import Person
from evaluation.base.roles import Role
from evaluation.staff.change import FieldChange, Stake, differing
from evaluation.staff.file import rivals
from evaluation.staff.row import StaffRow

LOUD = frozenset({"superior", "is_unit_head", "category", "roles", "phone"})
"""Whoever is concerned hears of these: they say who judges whom, and who comes in as whom."""

ALWAYS_HELD = frozenset({"superior", "roles"})
HELD_OF_STAKEHOLDERS = LOUD | {"dismissed"}
OWN_CHOICE = frozenset({"language"})


def is_loud(changes: Iterable[FieldChange]) -> bool:
    """Whether somebody must hear of it."""
    return not LOUD.isdisjoint(one.field for one in changes)


def loud_of(changes: Iterable[FieldChange]) -> tuple[FieldChange, ...]:
    """What of a row is told to whom it concerns."""
    return tuple(one for one in changes if one.field in LOUD)


def takes_decision(
    changes: Iterable[FieldChange], stakes: Collection[Stake], *, is_own: bool
) -> bool:
    """Whether a row takes somebody who may decide: the head of HR, or the official about her.

    Superiors and roles always; of whoever evaluates, decides, sits in a session or is asked in a
    survey all that is power; of his own row nobody changes anything alone.
    """
    names = {one.field for one in changes}
    if names & ALWAYS_HELD or (stakes and names & HELD_OF_STAKEHOLDERS):
        return True
    return is_own and bool(names - OWN_CHOICE)


def may_decide(actor: Person, subject: Person) -> bool:
    """The head of HR about others; about a head of HR the official with the appointing right."""
    if actor.id == subject.id:
        return False
    role = Role.APPOINTING if Role.HR_HEAD in subject.roles else Role.HR_HEAD
    return role in actor.roles


def is_unknown_yet(known: Sequence[StaffRow]) -> bool:
    """A body of which no file has told anything: its first file applies whole."""
    return all(not (row.position or row.unit) for row in known)


def apart(
    rows: Sequence[StaffRow], known: Mapping[str, StaffRow], waits: Collection[str]
) -> tuple[tuple[StaffRow, ...], tuple[StaffRow, ...]]:
    """The rows that apply, and those that wait: `waits` are the numbers of these.

    A newcomer's row applies without his roles, which wait. A row that can't stand beside what a
    waiting one leaves as it is (a second head of a unit, a phone of two) waits with it.
    """
    applied = {row.number: row for row in rows if row.number not in waits}
    held = {row.number: row for row in rows if row.number in waits and row.number in known}
    for row in rows:
        if row.number in waits and row.number not in known:
            applied[row.number] = replace(row, roles=frozenset())
            held[row.number] = row
    while meeting := rivals({**known, **applied}) & applied.keys() & known.keys():
        for number in meeting:
            held[number] = applied.pop(number)
    return tuple(applied.values()), tuple(held.values())


def held_fields(row: StaffRow, known: Mapping[str, StaffRow]) -> tuple[FieldChange, ...]:
    """What of a waiting row waits: all that is new in it, of a newcomer his roles."""
    return differing(known.get(row.number, replace(row, roles=frozenset())), row)
