"""Who may sit in a calibration session: by the act's rules (M-19), or by advice only (X-15)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from evaluation.base.ids import PersonId
from evaluation.base.person import HR, Person
from evaluation.base.roles import Role
from evaluation.law.act import CalibrationRule
from evaluation.law.words import Source
from evaluation.panel.composition import CompositionFault
from evaluation.panel.vote import more_than_half

EVALUATOR, HR_WORKER, OTHER = "evaluator", "hr-worker", "other"
APPLICANT, DISPUTED = "applicant", "disputed"
"""The parties: the applicant never sits, the evaluator only where the act leaves it to the official
(X-45, X-53)."""

ROLE_OF = {EVALUATOR: "evaluators", HR_WORKER: "hr_worker"}
"""By which name an act includes people of a capacity."""


@dataclass(frozen=True)
class Seat:
    """A member and in what capacity he sits (M-19e, X-37)."""

    person: PersonId
    capacity: str


@dataclass(frozen=True)
class Surroundings:
    """The people around a disputed mark.

    `barred`: the applicant, whoever evaluated him, and who named that evaluator (M-19d, X-04).
    `evaluators`: those who evaluate in the same quarter. `everybody`: the staff. `out`: members
    who stepped out for a conflict of interests. `evaluator`: whose mark it is.
    """

    applicant: PersonId
    barred: frozenset[PersonId]
    evaluators: frozenset[PersonId]
    everybody: Sequence[Person]
    out: frozenset[PersonId] = frozenset()
    evaluator: PersonId | None = None

    def able(self, today: date) -> tuple[Person, ...]:
        """Who can sit under any act: serves, and hasn't stepped out of this very case."""
        return tuple(p for p in self.everybody if p.id not in self.out and not p.has_left(today))

    def fit(self, today: date) -> tuple[Person, ...]:
        """Those of them without a part in the dispute."""
        barred = self.barred | {self.applicant}
        return tuple(p for p in self.able(today) if p.id not in barred)

    def choice(self, rule: CalibrationRule, today: date) -> tuple[Person, ...]:
        """Who can be chosen: where the act only advises, the evaluator too (X-15, X-45)."""
        if rule.enforcement == "hard":
            return self.fit(today)
        return tuple(person for person in self.able(today) if person.id != self.applicant)

    def capacity(self, person: Person) -> str:
        """In what capacity somebody would sit: the HR worker first, for one there must be."""
        if person.id == self.applicant:
            return APPLICANT
        if person.id == self.evaluator:
            return DISPUTED
        if person.roles & HR:
            return HR_WORKER
        return EVALUATOR if person.id in self.evaluators else OTHER


ENDS = ("body-applicant", "body-left", "body-out", "body-empty")
"""What no act has to forbid: the applicant, who would judge himself (X-53), who doesn't serve any
more or has stepped out, and nobody at all."""

NO_EVALUATEE = "body-no-evaluatee"
"""Somebody who evaluates nobody, where a session is a meeting of evaluators: warned of (X-53)."""

UNNUMBERED = (*ENDS, "body-namer")
"""What is shown without a paragraph: of who named the evaluator no act speaks (X-04)."""


def faults(
    members: Collection[PersonId], circle: Surroundings, rule: CalibrationRule, today: date
) -> tuple[CompositionFault, ...]:
    """Everything wrong with a body, none if it is lawful (M-19c, d, e; X-37, X-53).

    Somebody named twice sits once.
    """
    members = frozenset(members)
    strict = rule.enforcement == "hard"
    if not members and not strict:
        return (_fault("body-empty", rule.size_source),)
    fit = {person.id: person for person in circle.fit(today)}
    able = frozenset(person.id for person in circle.able(today))
    barred = circle.barred if strict else circle.barred & able
    himself = members & ({circle.applicant} - (barred if strict else frozenset()))
    parties = frozenset({circle.applicant, circle.evaluator})
    parts = (
        ("body-applicant", himself),
        ("body-barred", (members & barred & parties) - himself),
        ("body-namer", (members & barred) - parties),
        ("body-out", (members & circle.out) - barred - himself),
        ("body-left", members - able - circle.out - barred - himself),
    )
    found = [
        _fault(key, rule.excluded_source, person)
        for key, people in parts
        for person in sorted(people)
    ]
    if "evaluators" in rule.every_member:
        idle = (members & able) - himself - circle.evaluators
        source = rule.included_source
        found += [_fault(NO_EVALUATEE, source, person) for person in sorted(idle)]
    if len(members) < rule.min_members:
        found.append(_fault("body-small", rule.size_source))
    if rule.odd and len(members) % 2 == 0:
        found.append(_fault("body-even", rule.size_source))
    found += _missing_core([fit[m] for m in members if m in fit], fit.values(), circle, rule)
    return tuple(found)


def _fault(key: str, source: Source, person: PersonId | None = None) -> CompositionFault:
    return CompositionFault(key, source, person, is_numbered=key not in UNNUMBERED)


def _missing_core(
    present: Sequence[Person], fit: Iterable[Person], circle: Surroundings, rule: CalibrationRule
) -> list[CompositionFault]:
    """M-19e: an HR worker and other evaluators sit, as far as the body has any (X-37).

    One person is not two: the only HR worker at the table doesn't count as an evaluator too.
    """
    missing = []
    workers = {person.id for person in present if person.roles & HR}
    if "hr_worker" in rule.included and not workers:
        missing.append(_fault("body-no-hr", rule.included_source))
    counted = circle.evaluators - (workers if len(workers) == 1 else frozenset())
    others = any(person.id in counted for person in fit)
    sit = any(person.id in counted for person in present)
    if "evaluators" in rule.included and others and not sit:
        missing.append(_fault("body-no-evaluator", rule.included_source))
    return missing


def barriers(
    found: Sequence[CompositionFault], rule: CalibrationRule
) -> tuple[CompositionFault, ...]:
    """What of the faults keeps a body from sitting: all of them, or (X-15) hardly any.

    The applicant, whoever has left the service or stepped out, and nobody at all, can't sit under
    any act.
    """
    if rule.enforcement == "hard":
        return tuple(found)
    return tuple(fault for fault in found if fault.key in ENDS)


def propose(circle: Surroundings, rule: CalibrationRule, today: date) -> tuple[Seat, ...]:
    """A lawful body of the least size: one HR worker, other evaluators, topped up (X-37).

    The HR worker only where the act wants one. The parties never: where they might sit, it is
    better that they don't (X-15, X-45).

    Repeatable: people by capacity, unit heads first, then by name; the first head of the body,
    who decides himself as a rule, comes last. Shorter if too few are left.
    """
    fit = sorted(circle.fit(today), key=lambda person: _order(circle, person))
    wanted = "hr_worker" in rule.included
    workers = [person for person in fit if person.roles & HR][:1] if wanted else []
    taken = {person.id for person in workers}
    rest = [person for person in fit if person.id not in taken]
    size = rule.min_members + (rule.odd and rule.min_members % 2 == 0)
    chosen = [*workers, *rest[: size - len(workers)]]
    return tuple(Seat(person.id, circle.capacity(person)) for person in chosen)


def replacements(
    members: Collection[PersonId],
    out: PersonId | None,
    circle: Surroundings,
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
        if not barriers(faults(body, circle, rule, today), rule)
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
    circle: Surroundings,
    rule: CalibrationRule,
    today: date,
) -> CompositionFault | None:
    """Why a body can't be changed so; None if it can.

    A body that may sit stays one. One that may not is mended seat by seat, by people without a
    part in the dispute: a party sits, where the act lets it, by the official's word only (X-45).
    The body doesn't sit before it is whole.
    """
    found = faults(after, circle, rule, today)
    wrong = barriers(found, rule)
    new = frozenset(after) - frozenset(before)
    of_newcomer = [fault for fault in found if fault.person in new and fault.key != NO_EVALUATEE]
    if of_newcomer:
        return of_newcomer[0]
    could_sit = not barriers(faults(before, circle, rule, today), rule)
    return wrong[0] if wrong and could_sit else None


def _order(circle: Surroundings, person: Person) -> tuple[bool, bool, bool, bool, str]:
    return (
        person.superior is None,
        person.id not in circle.evaluators,
        not person.is_unit_head,
        Role.HR_HEAD not in person.roles,
        person.name,
    )


def electorate(rule: CalibrationRule, members: int, present: int) -> int:
    """Of how many it takes a majority: of all members, or of those taking part (X-17)."""
    return members if rule.majority_of == "members" else present


def majority(rule: CalibrationRule, members: int, present: int) -> int:
    """How many must be for a proposal."""
    return more_than_half(electorate(rule, members, present))
