"""Which rows of a file wait for another's word, and which apply at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from evaluation.base.ids import PersonId
from evaluation.base.person import Person
from evaluation.base.roles import Role
from evaluation.staff.change import Stake, changed_row, differing, shown, still_new
from evaluation.staff.file import recheck
from evaluation.staff.power import apart, is_loud, is_unknown_yet, may_decide, takes_decision
from evaluation.staff.row import StaffRow
from tests.files.sheets import stored

HR = frozenset({Role.HR})
EVERYTHING = {
    "name": "Иной",
    "position": "Басшы",
    "category": "D-3",
    "unit": "Иное",
    "is_unit_head": True,
    "is_managerial": True,
    "superior": "2",
    "appointed": date(2026, 1, 5),
    "dismissed": date(2026, 4, 1),
    "days_worked": 7,
    "phone": "+77011234567",
    "language": "en",
    "roles": HR,
    "probation_until": date(2026, 6, 1),
}
LOUD = {"superior", "is_unit_head", "category", "phone", "roles"}


def test_every_field_is_kept_and_read_again() -> None:
    """What waits is stored as text: nothing may change its meaning by that."""
    old, new = stored("1"), replace(stored("1"), **EVERYTHING)  # type: ignore[arg-type]
    changes = differing(old, new)
    assert {field for field, _, _ in shown(changes)} == EVERYTHING.keys()
    assert changed_row(old, changes) == new
    assert changed_row(new, differing(new, old)) == old
    assert still_new(new, changes) == ()


@pytest.mark.parametrize("field", sorted(EVERYTHING))
def test_what_is_loud(field: str) -> None:
    new = replace(stored("1"), **{field: EVERYTHING[field]})  # type: ignore[arg-type]
    assert is_loud(differing(stored("1"), new)) == (field in LOUD)


@pytest.mark.parametrize("field", sorted(EVERYTHING))
def test_what_waits(field: str) -> None:
    """Superiors and roles always; of a stakeholder all that is power; of the own row all."""
    fields = differing(stored("1"), replace(stored("1"), **{field: EVERYTHING[field]}))  # type: ignore[arg-type]
    assert takes_decision(fields, (), is_own=False) == (field in {"superior", "roles"})
    of_stakeholder = takes_decision(fields, (Stake.EVALUATOR,), is_own=False)
    assert of_stakeholder == (field in LOUD | {"dismissed"})
    assert takes_decision(fields, (), is_own=True) == (field != "language")
    assert not takes_decision((), (Stake.OFFICIAL,), is_own=True)


def person(number: int, *roles: Role) -> Person:
    row: Any = stored(str(number))
    return Person(
        PersonId(number), row.number, row.name, row.position, row.category, row.unit, False, False,
        None, None, None, None, None, frozenset(roles),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("actor", "subject", "may"),
    [
        (person(1, Role.HR_HEAD), person(2), True),
        (person(1, Role.HR_HEAD), person(2, Role.APPOINTING), True),
        (person(1, Role.HR), person(2), False),
        (person(1, Role.APPOINTING), person(2), False),
        (person(1, Role.HR_HEAD), person(1), False),
        (person(1, Role.HR_HEAD), person(1, Role.HR_HEAD), False),
        (person(1, Role.HR_HEAD), person(2, Role.HR_HEAD), False),
        (person(1, Role.APPOINTING), person(2, Role.HR_HEAD), True),
        (person(1, Role.APPOINTING, Role.HR_HEAD), person(1, Role.HR_HEAD), False),
    ],
)
def test_who_decides_about_whom(actor: Person, subject: Person, may: bool) -> None:
    assert may_decide(actor, subject) is may


def test_a_newcomer_applies_without_his_roles() -> None:
    applied, held = apart([stored("1", roles=HR)], {}, {"1"})
    assert applied == (stored("1"),)
    assert held == (stored("1", roles=HR),)


def head(number: str, **fields: Any) -> StaffRow:
    return stored(number, unit="Отдел", is_unit_head=True, **fields)


def test_who_takes_the_place_of_a_waiting_one_waits_with_him() -> None:
    """Two heads of a unit, or two owners of a phone, would stand there until the press."""
    known = {"1": head("1", phone="+77010000001"), "2": stored("2", unit="Отдел"), "3": stored("3")}
    rows = [
        replace(known["1"], is_unit_head=False, phone=None),
        replace(known["2"], is_unit_head=True),
        replace(known["3"], phone="+77010000001"),
    ]
    applied, held = apart(rows, known, {"1"})
    assert applied == ()
    assert {row.number for row in held} == {"1", "2", "3"}
    assert recheck(held, list(known.values()), date(2026, 4, 2)) == ()
    (fault,) = recheck([held[1]], list(known.values()), date(2026, 4, 2))
    assert fault.key in {"staff-fault-second-unit-head", "staff-fault-doubled-phone"}


def test_a_row_is_checked_again_against_those_that_stand_now() -> None:
    known = [stored("1"), stored("2", superior="1"), stored("3", dismissed=date(2026, 1, 1))]
    today = date(2026, 4, 2)
    keys = {
        fault.key
        for row in (replace(known[0], superior="2"), replace(known[1], superior="3"))
        for fault in recheck([row], known, today)
    }
    assert keys == {"staff-fault-superior-ring", "staff-fault-dismissed-superior"}


def test_a_body_of_which_nothing_is_known() -> None:
    assert is_unknown_yet([])
    assert is_unknown_yet([StaffRow.of_stranger("4", "Первая")])
    assert not is_unknown_yet([StaffRow.of_stranger("4", "Первая"), stored("1")])
