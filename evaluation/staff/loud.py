"""Power over people is loud: whoever is concerned hears of it, his old account too, and HR's head.

A change that waits is told to those who may decide; one that is done to its person at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from evaluation.agenda.writing import write_letter
from evaluation.base.ids import ChangeId, PersonId
from evaluation.base.person import Person
from evaluation.base.roles import Role
from evaluation.calendar.calendar import Quarter
from evaluation.law.moment import Moment
from evaluation.staff.books import Books
from evaluation.staff.change import ChangeKind, ChangeState, FieldChange, StaffChange
from evaluation.staff.found import known_person
from evaluation.staff.heads import deciders, heads_of_hr, officials
from evaluation.staff.power import is_loud

OF_OFFICIALS = (Role.HR_HEAD, Role.APPOINTING)
"""Whoever gains or loses one of these, the official hears of it as well."""


def new_change(
    moment: Moment[Books],
    actor: Person | None,
    person: PersonId,
    kind: ChangeKind,
    *,
    fields: tuple[FieldChange, ...] = (),
    state: ChangeState = "done",
    period: Quarter | None = None,
) -> StaffChange:
    """A change as it is made or asked for now; `actor` None: the administrator at the machine."""
    by = None if actor is None else actor.id
    nobody = ChangeId(0)
    return StaffChange(nobody, nobody, person, kind, fields, period, by, moment.now, state)


def enter(
    moment: Moment[Books], actor: Person | None, changes: Sequence[StaffChange]
) -> tuple[StaffChange, ...]:
    """Write down the changes of one act, and tell them. A waiting one takes an older's place."""
    entered: list[StaffChange] = []
    for change in changes:
        if change.state == "waiting":
            before = _waiting_already(moment, change)
            if before is not None and before.fields == change.fields:
                continue
            if before is not None:
                moment.books.changes.settle(before.id, "replaced", None, moment.now)
        batch = entered[0].batch if entered else ChangeId(0)
        number = moment.books.changes.add(replace(change, batch=batch))
        entered.append(replace(change, id=number, batch=batch or number))
    for change in entered:
        if change.state == "waiting":  # what is done has the entry of its own act
            moment.record(actor, "power-asked", payload_of(change))
    tell(moment, actor, entered)
    return tuple(entered)


def _waiting_already(moment: Moment[Books], change: StaffChange) -> StaffChange | None:
    return next(
        (
            one
            for one in moment.books.changes.waiting()
            if (one.person, one.kind) == (change.person, change.kind)
        ),
        None,
    )


def payload_of(change: StaffChange) -> dict[str, object]:
    """A change as the trail keeps it."""
    fields = {one.field: [one.old, one.new] for one in change.fields}
    return {"change": change.id, "person": change.person, "kind": change.kind, "fields": fields}


def tell(moment: Moment[Books], actor: Person | None, changes: Iterable[StaffChange]) -> None:
    """Those concerned hear of what is done; those who decide of what waits."""
    done = []
    for change in changes:
        if change.state == "waiting":
            _tell_deciders(moment, change)
        elif change.kind != "row" or is_loud(change.fields):
            done.append(change)
            tell_person(moment, change)
        if change.kind == "unlink" and change.state == "waiting":
            tell_person(moment, change)
    if done:
        _tell_heads(moment, actor, done)


def tell_person(moment: Moment[Books], change: StaffChange) -> None:
    """Whom it concerns hears at his account, and at the one that was taken away from him.

    Around links there is no account to hear at, or the one that has just said yes.
    """
    key, details = f"power-mine:{change.id}:{change.state}", {"change": change.id}
    if change.kind == "row" or (change.kind == "unlink" and change.state != "done"):
        write_letter(moment, change.person, "power-mine", details, key)
    former = moment.books.joining.former(change.person)
    account = moment.books.joining.account(change.person)
    if former is not None and (account is None or account.guest.address != former):
        key = f"{key}:former"
        write_letter(moment, change.person, "power-mine", details, key, to=former)


def _tell_deciders(moment: Moment[Books], change: StaffChange) -> None:
    for one in deciders(moment, known_person(moment.books, change.person)):
        key = f"power-waits:{change.batch}:{one.id}"
        write_letter(moment, one.id, "power-waits", {"batch": change.batch}, key)


def _tell_heads(
    moment: Moment[Books], actor: Person | None, changes: Sequence[StaffChange]
) -> None:
    """All heads of HR, and the officials where it is about these powers; not whoever did it."""
    listeners = {one.id for one in heads_of_hr(moment)}
    if any(_is_about_officials(moment, change) for change in changes):
        listeners |= {one.id for one in officials(moment)}
    for listener in sorted(listeners - ({actor.id} if actor else set())):
        batch = changes[0].batch
        write_letter(
            moment, listener, "power-heard", {"batch": batch}, f"power-heard:{batch}:{listener}"
        )


def _is_about_officials(moment: Moment[Books], change: StaffChange) -> bool:
    subject = known_person(moment.books, change.person)
    roles = {one.old or "" for one in change.fields if one.field == "roles"}
    roles |= {one.new or "" for one in change.fields if one.field == "roles"}
    return Role.HR_HEAD in subject.roles or any(
        role in text.split(",") for role in OF_OFFICIALS for text in roles
    )
