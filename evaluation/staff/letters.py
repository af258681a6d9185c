"""Letters around joining and around power over people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from evaluation.agenda.nouns import Envelope, Letter
from evaluation.base.ids import ActingId, ChangeId, PersonId
from evaluation.base.person import Person
from evaluation.law.moment import Moment
from evaluation.outbox.nouns import Details
from evaluation.staff.acting import ActingHead
from evaluation.staff.books import Books
from evaluation.staff.change import StaffChange
from evaluation.staff.found import known_person
from evaluation.staff.heads import as_acting, deciders
from evaluation.staff.held import held_for


@dataclass(frozen=True)
class NotMe(Letter):
    """Somebody answered "is this you?" with a no."""

    person: Person


def _not_me(moment: Moment[Books], envelope: Envelope, details: Details) -> Letter | None:
    person = moment.books.people.get(PersonId(details["person"]))
    return None if person is None else NotMe(envelope, person)


@dataclass(frozen=True)
class ToldChange:
    """A change with its people. `by` None: the administrator at the machine."""

    change: StaffChange
    person: Person
    by: Person | None


@dataclass(frozen=True)
class MyPower(Letter):
    """Something was changed about the reader. `ask`: to whom he turns if it isn't right."""

    told: ToldChange
    names: Mapping[str, str]
    ask: tuple[Person, ...]


@dataclass(frozen=True)
class PowerHeard(Letter):
    """What somebody has changed, or asks for, or has decided: for those who answer for it."""

    told: tuple[ToldChange, ...]
    names: Mapping[str, str]
    decided_by: Person | None = None


@dataclass(frozen=True)
class ActingLetter(Letter):
    """Somebody acts as head of HR for dates, or no longer."""

    acting: ActingHead
    person: Person
    by: Person


@dataclass(frozen=True)
class ClockLeapt(Letter):
    """The machine's clock says `now` and should say about `expected`; `leap` names it."""

    leap: int
    now: datetime
    expected: datetime


def _clock_leapt(moment: Moment[Books], envelope: Envelope, details: Details) -> Letter | None:
    now, expected = (datetime.fromtimestamp(details[one], UTC) for one in ("leap", "expected"))
    if abs(moment.now - now) > timedelta(days=1):  # set right before the letter could go
        return None
    return ClockLeapt(envelope, details["leap"], now, expected)


def _told(moment: Moment[Books], change: StaffChange) -> ToldChange:
    by = None if change.by is None else moment.books.people.get(change.by)
    return ToldChange(change, known_person(moment.books, change.person), by)


def _names(moment: Moment[Books], changes: Sequence[StaffChange]) -> Mapping[str, str]:
    """Superiors by the numbers that the changes name."""
    fields = (one for change in changes for one in change.fields if one.field == "superior")
    numbers = {number for one in fields for number in (one.old, one.new) if number}
    found = (moment.books.people.by_number(number) for number in sorted(numbers))
    return {person.number: person.name for person in found if person is not None}


def _mine(moment: Moment[Books], envelope: Envelope, details: Details) -> Letter | None:
    change = moment.books.changes.get(ChangeId(details["change"]))
    if change is None or change.state == "replaced":
        return None
    told = _told(moment, change)
    ask = tuple(one for one in deciders(moment, told.person) if one.id != change.by)
    return MyPower(envelope, told, _names(moment, [change]), ask)


def _heard(moment: Moment[Books], envelope: Envelope, details: Details) -> Letter | None:
    """Of a batch what was done since the reader came in: the rest he finds as it stands."""
    came = moment.books.changes.last_join(envelope.recipient.id)
    batch = moment.books.changes.of_batch(ChangeId(details["batch"]))
    news = [one for one in batch if one.decided_at is None and one.id > came]
    return _those(moment, envelope, news)


def _waits(moment: Moment[Books], envelope: Envelope, details: Details) -> Letter | None:
    """Of a batch what still waits for the reader."""
    mine = held_for(moment, as_acting(moment, envelope.recipient))
    return _those(moment, envelope, [one for one in mine if one.batch == details["batch"]])


def _decided(moment: Moment[Books], envelope: Envelope, details: Details) -> Letter | None:
    by = known_person(moment.books, PersonId(details["by"]))
    at = datetime.fromtimestamp(details["at"], UTC)
    return _those(moment, envelope, moment.books.changes.decided(by.id, at), by)


def _those(
    moment: Moment[Books],
    envelope: Envelope,
    changes: Sequence[StaffChange],
    decided_by: Person | None = None,
) -> Letter | None:
    waits = envelope.kind == "power-waits"
    known = [one for one in changes if waits or one.state != "waiting"]
    if not known:
        return None
    told = tuple(_told(moment, one) for one in known)
    return PowerHeard(envelope, told, _names(moment, known), decided_by)


def _acting(moment: Moment[Books], envelope: Envelope, details: Details) -> Letter | None:
    found = moment.books.acting.get(ActingId(details["acting"]))
    if found is None:
        return None
    by = known_person(moment.books, found.ended_by or found.named_by)
    return ActingLetter(envelope, found, known_person(moment.books, found.person), by)


LETTERS = {
    "not-me": _not_me,
    "power-mine": _mine,
    "power-heard": _heard,
    "power-waits": _waits,
    "power-decided": _decided,
    "acting": _acting,
    "clock-leapt": _clock_leapt,
}
