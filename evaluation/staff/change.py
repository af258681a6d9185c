"""Power over people as it was changed, or waits to be: a row, a link, an account."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Literal

from evaluation.base.ids import ChangeId, PersonId
from evaluation.base.roles import Role
from evaluation.calendar.calendar import Quarter
from evaluation.staff.row import StaffRow

Value = str | int | date | frozenset[Role] | None
ChangeKind = Literal["row", "link", "unlink", "join"]
"""A row of the staff; a new link; an account taken away; an account bound."""

ChangeState = Literal["waiting", "done", "refused", "replaced"]
"""Replaced: a later file says something else of the same person."""

_COMPARED = tuple(field.name for field in fields(StaffRow) if field.name != "number")


class Stake(StrEnum):
    """Why a change of somebody takes the head of HR."""

    EVALUATOR = "evaluator"
    OFFICIAL = "official"
    MEMBER = "member"
    RESPONDENT = "respondent"
    COMMISSION = "commission"


@dataclass(frozen=True)
class FieldChange:
    """One field of a row before and after, as text; a superior by his number, None for nothing."""

    field: str
    old: str | None
    new: str | None


ANOTHER_ACCOUNT = FieldChange("account", None, None)
"""Of a "join": not the account that was taken away before, nor the first one."""


@dataclass(frozen=True)
class StaffChange:
    """One change of one person. Those of one act share `batch`, the id of its first.

    `by` None: the administrator at the machine. `period` is the quarter of days worked.
    """

    id: ChangeId
    batch: ChangeId
    person: PersonId
    kind: ChangeKind
    fields: tuple[FieldChange, ...]
    period: Quarter | None
    by: PersonId | None
    at: datetime
    state: ChangeState
    decided_by: PersonId | None = None
    decided_at: datetime | None = None


def differing(old: StaffRow, new: StaffRow) -> tuple[FieldChange, ...]:
    """What of a row becomes different."""
    return tuple(
        FieldChange(name, _text(getattr(old, name)), _text(getattr(new, name)))
        for name in _COMPARED
        if getattr(old, name) != getattr(new, name)
    )


def differing_roles(old: frozenset[Role], new: frozenset[Role]) -> tuple[FieldChange, ...]:
    """A change of roles alone."""
    return (FieldChange("roles", _text(old), _text(new)),)


def changed_row(row: StaffRow, changes: tuple[FieldChange, ...]) -> StaffRow:
    """A row as it is now with what was to change of it."""
    values: dict[str, Any] = {one.field: value_of(one.field, one.new) for one in changes}
    return replace(row, **values)


def still_new(row: StaffRow, changes: tuple[FieldChange, ...]) -> tuple[FieldChange, ...]:
    """Those that would still change the row, against what stands there now."""
    return differing(row, changed_row(row, changes))


def shown(changes: tuple[FieldChange, ...]) -> Iterator[tuple[str, Value, Value]]:
    """(field, old, new) as what they are."""
    for one in changes:
        yield one.field, value_of(one.field, one.old), value_of(one.field, one.new)


def value_of(field: str, text: str | None) -> Value:
    """A field's value from its text."""
    if field == "roles":
        return frozenset(map(Role, text.split(","))) if text else frozenset()
    if text is None:
        return None
    if field in ("appointed", "dismissed", "probation_until"):
        return date.fromisoformat(text)
    if field in ("is_unit_head", "is_managerial"):
        return text == "1"
    return int(text) if field == "days_worked" else text


def _text(value: Value) -> str | None:
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, frozenset):
        return ",".join(sorted(value)) or None
    if isinstance(value, date):
        return value.isoformat()
    return None if value is None else str(value)
