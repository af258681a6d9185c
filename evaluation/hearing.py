"""What every act on a calibration case shares: the case with its act, its people and its terms."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from evaluation.act import CalibrationRule
from evaluation.calendar import Calendar
from evaluation.campaigns import Acts
from evaluation.cases import Case, CaseId, Stage
from evaluation.composition import Circle
from evaluation.methodology import Methodology, Source
from evaluation.office import Office
from evaluation.ports import Books
from evaluation.refusal import Refusal
from evaluation.results import Result
from evaluation.roles import Role
from evaluation.staff import Person, PersonId


@dataclass(frozen=True)
class Term:
    """The last day of a step, with its rule. `plan_day` is the same: working days only.

    `done` is the day on which the step was taken; `days_left` working days, negative once missed.
    """

    step: str
    day: date
    source: Source
    days_left: int = 0
    done: date | None = None

    def is_missed(self, today: date) -> bool:
        """Whether the step came, or is still to come, after its last day (A-09)."""
        return (self.done or today) > self.day


@dataclass(frozen=True)
class Hearing:
    """A case with everything that a screen or a paper of it needs."""

    case: Case
    result: Result
    methodology: Methodology
    people: dict[PersonId, Person]
    terms: tuple[Term, ...]
    today: date
    hosts: frozenset[PersonId]

    @property
    def rule(self) -> CalibrationRule:
        """What the act says of sessions."""
        return self.methodology.calibration

    @property
    def applicant(self) -> Person:
        """Who disagrees."""
        return self.people[self.case.applicant]

    @property
    def evaluator(self) -> Person:
        """Whose mark it is."""
        return self.people[self.case.evaluator]

    @property
    def next_term(self) -> Term | None:
        """The term that runs now, None if none does."""
        step = STEP_OF.get(self.case.stage)
        if step == "post" and self.case.posted_at is not None:
            return None
        return next((term for term in self.terms if term.step == step), None)


STEP_OF = {
    Stage.REGISTERED: "decide",
    Stage.COMPOSED: "hold",
    Stage.CALLED: "hold",
    Stage.SITTING: "hold",
    Stage.VOTING: "hold",
    Stage.DECIDED: "hold",
    Stage.SIGNING: "hold",
    Stage.SIGNED: "post",
}


def terms_of(
    case: Case, rule: CalibrationRule, calendar: Calendar, office: Office
) -> tuple[Term, ...]:
    """M-19a, M-20 from the registration (X-19), M-22f from the last signature."""
    registered = office.day(case.registered_at)
    found = [
        Term(step, calendar.after(registered, term.working_days).day, term.source)
        for step, term in (("decide", rule.decide), ("hold", rule.hold))
    ]
    if case.signed_at is not None:
        post = calendar.after(office.day(case.signed_at), rule.post_protocol.working_days)
        found.append(Term("post", post.day, rule.post_protocol.source))
    return tuple(found)


def found_case(books: Books, case: CaseId) -> Case:
    """The case, or the refusal that a foreign one gets too."""
    found = books.cases.get(case)
    if found is None:
        raise Refusal("refuse-not-found")
    return found


def result_of(books: Books, case: Case) -> Result:
    """The disputed result."""
    found = books.results.get(case.result)
    assert found is not None  # a foreign key holds it
    return found


def circle_of(books: Books, case: Case, result: Result) -> Circle:
    """Who is barred and who evaluates, for this case (M-19d, M-19e, X-04)."""
    sheet = books.sheets.get(result.sheet)
    assert sheet is not None
    named_by = {sheet.named_by} if sheet.named_by is not None else set()
    barred = frozenset({case.applicant, case.evaluator, *named_by})
    evaluators = {
        one.person for one in books.sheets.progress_by_evaluator(sheet.campaign) if one.person
    }
    return Circle(case.applicant, barred, frozenset(evaluators), books.people.all())


def hearing_of(books: Books, acts: Acts, office: Office, case: Case, now: datetime) -> Hearing:
    """Everything about a case, at this moment."""
    result = result_of(books, case)
    methodology = acts.of(books, result.act)
    wanted: Iterable[PersonId | None] = (
        case.applicant,
        case.evaluator,
        case.decided_by,
        *case.people,
        *(one.by for one in case.proposals),
        *(person for vote in case.rounds for person in vote.votes),
        *(one.person for one in case.signatures),
    )
    people = dict(books.people.some({person for person in wanted if person is not None}))
    calendar, today = books.days.calendar(), office.day(now)
    done = _steps_done(case, office)
    terms = tuple(
        replace(
            term,
            days_left=calendar.working_days_left(today, term.day),
            done=done.get(term.step),
        )
        for term in terms_of(case, methodology.calibration, calendar, office)
    )
    hosts = frozenset(person.id for person in hosts_of(books, case))
    return Hearing(case, result, methodology, people, terms, today, hosts)


def _steps_done(case: Case, office: Office) -> dict[str, date]:
    """When each step with a term was taken; a session is held on the day it was called for."""
    moments = {"decide": case.decided_at, "post": case.posted_at}
    if case.call is not None and case.stage in (Stage.DECIDED, Stage.SIGNING, Stage.SIGNED):
        moments["hold"] = case.call.at
    return {step: office.day(moment) for step, moment in moments.items() if moment is not None}


def parties(case: Case) -> frozenset[PersonId]:
    """Between whom the case is."""
    return frozenset({case.applicant, case.evaluator})


def require_host(books: Books, actor: Person, case: Case) -> None:
    """HR runs the session (M-21): its head, or another of HR where he is a party."""
    if actor.id in parties(case):
        raise Refusal("refuse-own-case")
    if Role.HR_HEAD in actor.roles:
        return
    heads = {person.id for person in books.people.with_role(Role.HR_HEAD)}
    if Role.HR not in actor.roles or heads - parties(case):
        raise Refusal("refuse-role")


def hosts_of(books: Books, case: Case) -> tuple[Person, ...]:
    """Who of HR runs the case."""
    heads = [p for p in books.people.with_role(Role.HR_HEAD) if p.id not in parties(case)]
    others = [p for p in books.people.with_role(Role.HR) if p.id not in parties(case)]
    return tuple(heads or others)


def may_read(books: Books, actor: Person, case: Case) -> bool:
    """Rules §10: who sees a case.

    The applicant and the evaluator their own, whoever runs it and the official always; members
    from the call until the protocol is signed, then no more.
    """
    if actor.id in parties(case) or Role.APPOINTING in actor.roles:
        return True
    if actor.id in {person.id for person in hosts_of(books, case)}:
        return True
    called = case.call is not None and case.is_live
    return called and actor.id in case.people
