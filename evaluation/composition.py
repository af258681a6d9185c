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
    """Everything wrong with a body, none if it is lawful (M-19c, d, e; X-37)."""
    fit = {person.id: person for person in circle.fit(today)}
    found = [
        CompositionFault("body-barred", rule.excluded_source.rule, person)
        for person in sorted(set(members) & circle.barred)
    ]
    found += [
        CompositionFault("body-left", rule.excluded_source.rule, person)
        for person in sorted(set(members) - circle.barred - fit.keys())
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
    """M-19e: an HR worker and other evaluators sit, as far as the body has any (X-37)."""
    missing = []
    if "hr_worker" in rule.included and not any(person.roles & HR for person in present):
        missing.append(CompositionFault("body-no-hr", rule.included_source.rule))
    others = any(person.id in circle.evaluators for person in fit)
    sit = any(person.id in circle.evaluators for person in present)
    if "evaluators" in rule.included and others and not sit:
        missing.append(CompositionFault("body-no-evaluator", rule.included_source.rule))
    return missing


def propose(circle: Circle, rule: CalibrationRule, today: date) -> tuple[Seat, ...]:
    """A lawful body of the least size: one HR worker, other evaluators, topped up (X-37).

    Repeatable: people by capacity, unit heads first, then by name. Shorter if too few are left.
    """
    fit = sorted(circle.fit(today), key=lambda person: _order(circle, person))
    workers = [person for person in fit if person.roles & HR][:1]
    taken = {person.id for person in workers}
    rest = [person for person in fit if person.id not in taken and person.superior is not None]
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

    M-19c to e; the likeliest first. Where the act only advises (X-15), everybody who is fit.
    """
    kept = frozenset(members) - {out}
    fit = sorted(circle.fit(today), key=lambda person: _order(circle, person))
    return tuple(
        Seat(person.id, circle.capacity(person))
        for person in fit
        if person.id not in members
        and (rule.enforcement == "warn" or not faults({*kept, person.id}, circle, rule, today))
    )


def _order(circle: Circle, person: Person) -> tuple[bool, bool, bool, str]:
    return (
        person.id not in circle.evaluators,
        not person.is_unit_head,
        Role.HR_HEAD not in person.roles,
        person.name,
    )


def majority(rule: CalibrationRule, members: int, present: int) -> int:
    """How many must be for a proposal: of all members, or of those taking part (X-17)."""
    counted = members if rule.majority_of == "members" else present
    return counted // 2 + 1
