"""Who may sit in a calibration session: an odd body of three or more without conflicts (M-19)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from evaluation.act import CalibrationRule
from evaluation.roles import Role
from evaluation.staff import HR, Person, PersonId

EVALUATOR, HR_WORKER, OTHER = "evaluator", "hr-worker", "other"


@dataclass(frozen=True)
class Seat:
    """A member and in what capacity he sits (M-19e, X-37)."""

    person: PersonId
    capacity: str


@dataclass(frozen=True)
class Circle:
    """The people around a disputed mark.

    `barred`: the applicant, whoever evaluated him, and who named that evaluator (M-19d, X-04).
    `evaluators`: those who evaluate in the same quarter. `everybody`: the staff.
    """

    applicant: PersonId
    barred: frozenset[PersonId]
    evaluators: frozenset[PersonId]
    everybody: Sequence[Person]

    def fit(self, today: date) -> tuple[Person, ...]:
        """Who can be a member at all: serves, and has no part in the dispute."""
        return tuple(p for p in self.everybody if p.id not in self.barred and not p.has_left(today))

    def capacity(self, person: Person) -> str:
        """In what capacity somebody would sit: the HR worker first, for one there must be."""
        if person.roles & HR:
            return HR_WORKER
        return EVALUATOR if person.id in self.evaluators else OTHER


@dataclass(frozen=True)
class CompositionFault:
    """Why a body can't sit (or shouldn't, where the act only advises): a text key and the rule."""

    key: str
    rule: str
    person: PersonId | None = None


def faults(
    members: Collection[PersonId], circle: Circle, rule: CalibrationRule, today: date
) -> tuple[CompositionFault, ...]:
    """Everything wrong with a body, none if it is lawful (M-19c, d, e; X-37).

    Somebody named twice sits once.
    """
    members = frozenset(members)
    fit = {person.id: person for person in circle.fit(today)}
    found = [
        CompositionFault("body-barred", rule.excluded_source.rule, person)
        for person in sorted(members & circle.barred)
    ]
    found += [
        CompositionFault("body-left", rule.excluded_source.rule, person)
        for person in sorted(members - circle.barred - fit.keys())
    ]
    if len(members) < rule.min_members:
        found.append(CompositionFault("body-small", rule.size_source.rule))
    if rule.odd and len(members) % 2 == 0:
        found.append(CompositionFault("body-even", rule.size_source.rule))
    found += _missing_core([fit[m] for m in members if m in fit], fit.values(), circle, rule)
    return tuple(found)


def _missing_core(
    present: Sequence[Person], fit: Iterable[Person], circle: Circle, rule: CalibrationRule
) -> list[CompositionFault]:
    """M-19e: an HR worker and other evaluators sit, as far as the body has any (X-37).

    One person is not two: the only HR worker at the table doesn't count as an evaluator too.
    """
    missing = []
    workers = {person.id for person in present if person.roles & HR}
    if "hr_worker" in rule.included and not workers:
        missing.append(CompositionFault("body-no-hr", rule.included_source.rule))
    counted = circle.evaluators - (workers if len(workers) == 1 else frozenset())
    others = any(person.id in counted for person in fit)
    sit = any(person.id in counted for person in present)
    if "evaluators" in rule.included and others and not sit:
        missing.append(CompositionFault("body-no-evaluator", rule.included_source.rule))
    return missing


def barriers(
    found: Sequence[CompositionFault], members: Collection[object], rule: CalibrationRule
) -> tuple[CompositionFault, ...]:
    """What of the faults keeps a body from sitting: all of them, or (X-15) hardly any.

    Whoever has left the service, and nobody at all, can't sit under any act.
    """
    if rule.enforcement == "hard" or not members:
        return tuple(found)
    return tuple(fault for fault in found if fault.key == "body-left")


def propose(circle: Circle, rule: CalibrationRule, today: date) -> tuple[Seat, ...]:
    """A lawful body of the least size: one HR worker, other evaluators, topped up (X-37).

    Repeatable: people by capacity, unit heads first, then by name; the first head of the body,
    who decides himself as a rule, comes last. Shorter if too few are left.
    """
    fit = sorted(circle.fit(today), key=lambda person: _order(circle, person))
    workers = [person for person in fit if person.roles & HR][:1]
    taken = {person.id for person in workers}
    rest = [person for person in fit if person.id not in taken]
    size = rule.min_members + (rule.odd and rule.min_members % 2 == 0)
    chosen = [*workers, *rest[: size - len(workers)]]
    return tuple(Seat(person.id, circle.capacity(person)) for person in chosen)


def replacements(
    members: Collection[PersonId],
    out: PersonId | None,
    circle: Circle,
    rule: CalibrationRule,
    today: date,
) -> tuple[Seat, ...]:
    """Who could take the seat of `out`, or (None) an empty one, so that the body may sit.

    M-19c to e; the likeliest first. Where the act only advises (X-15), everybody who is fit; so
    too where more than one seat is empty, since one person doesn't mend that.
    """
    kept = frozenset(members) - {out}
    fit = sorted(circle.fit(today), key=lambda person: _order(circle, person))
    others = [person for person in fit if person.id not in members]
    changes = {person.id: kept | {person.id} for person in others}
    mending = {
        person
        for person, body in changes.items()
        if not barriers(faults(body, circle, rule, today), body, rule)
    }
    allowed = mending or {
        person
        for person, body in changes.items()
        if reseating_fault(members, body, circle, rule, today) is None
    }
    return tuple(Seat(p.id, circle.capacity(p)) for p in others if p.id in allowed)


def reseating_fault(
    before: Collection[PersonId],
    after: Collection[PersonId],
    circle: Circle,
    rule: CalibrationRule,
    today: date,
) -> CompositionFault | None:
    """Why a body can't be changed so; None if it can.

    A body that may sit stays one. One that may not is mended seat by seat, by people without a
    part in the dispute; it doesn't sit before it is whole.
    """
    wrong = barriers(faults(after, circle, rule, today), after, rule)
    new = frozenset(after) - frozenset(before)
    of_newcomer = [fault for fault in wrong if fault.person in new]
    if of_newcomer:
        return of_newcomer[0]
    could_sit = not barriers(faults(before, circle, rule, today), before, rule)
    return wrong[0] if wrong and could_sit else None


def _order(circle: Circle, person: Person) -> tuple[bool, bool, bool, bool, str]:
    return (
        person.superior is None,
        person.id not in circle.evaluators,
        not person.is_unit_head,
        Role.HR_HEAD not in person.roles,
        person.name,
    )


def majority(rule: CalibrationRule, members: int, present: int) -> int:
    """How many must be for a proposal: of all members, or of those taking part (X-17)."""
    counted = members if rule.majority_of == "members" else present
    return counted // 2 + 1
