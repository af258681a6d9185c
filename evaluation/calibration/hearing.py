"""What every act on a calibration case shares: the case with its act, its people and its terms."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date

from evaluation.agenda.writing import write_letter
from evaluation.base.ids import CaseId, PersonId, ResultId
from evaluation.base.person import HR, Person
from evaluation.base.refusal import Refusal
from evaluation.base.roles import Role
from evaluation.calendar.calendar import Calendar, Deadline
from evaluation.calendar.office import Office
from evaluation.calibration.books import Books
from evaluation.calibration.cases import Case, Round, Stage
from evaluation.calibration.composition import Surroundings, barriers, faults, majority
from evaluation.law.act import CalibrationRule, Methodology
from evaluation.law.moment import Moment
from evaluation.law.scales import Mean
from evaluation.law.words import Source
from evaluation.quarter.nouns import Result
from evaluation.quarter.receipts import starts_by_opening
from evaluation.staff.heads import heads_of_hr


@dataclass(frozen=True)
class CaseTerm:
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
    terms: tuple[CaseTerm, ...]
    today: date
    hosts: frozenset[PersonId]
    officials: frozenset[PersonId]

    @property
    def rule(self) -> CalibrationRule:
        """What the act says of sessions."""
        return self.methodology.calibration_rule

    @property
    def applicant(self) -> Person:
        """Who disagrees."""
        return self.people[self.case.applicant]

    @property
    def evaluator(self) -> Person:
        """Whose mark it is."""
        return self.people[self.case.evaluator]

    @property
    def next_term(self) -> CaseTerm | None:
        """The term that runs now, None if none does."""
        step = STEP_OF.get(self.case.stage)
        if step == "post" and self.case.posted_at is not None:
            return None
        return next((term for term in self.terms if term.step == step), None)

    @property
    def missed(self) -> tuple[CaseTerm, ...]:
        """The terms that were missed, or are being missed now: marked, no right goes (A-09)."""
        running = self.next_term
        counted = (term for term in self.terms if term.done is not None or term == running)
        return tuple(term for term in counted if term.is_missed(self.today))

    @property
    def is_passed(self) -> bool:
        """Whether the term that runs now has passed."""
        return self.next_term in self.missed

    @property
    def needed(self) -> int:
        """How many must be for a mark, with those who are at the table now (X-17)."""
        return majority(self.rule, len(self.case.members), len(self.case.present))

    def needed_in(self, vote: Round) -> int:
        """How many had to be for its mark: somebody may have sat down since (X-17)."""
        took_part = len(vote.table) if vote.table else len(self.case.present)
        return majority(self.rule, len(self.case.members), took_part)

    @property
    def mark(self) -> Mean:
        """The mark that the session leaves standing; the evaluator's own until it changes it."""
        final = self.case.final
        return self.case.evaluator_mean if final is None else Mean(final, 1)


STAGES = tuple(Stage)

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
) -> tuple[CaseTerm, ...]:
    """M-19a, M-20 from the registration (X-19), M-22f from the last signature."""
    registered = office.day(case.registered_at)
    found = [
        CaseTerm(step, calendar.after(registered, term.working_days).day, term.source)
        for step, term in (("decide", rule.decide), ("hold", rule.hold))
    ]
    if case.signed_at is not None:
        post = calendar.after(office.day(case.signed_at), rule.post_protocol.working_days)
        found.append(CaseTerm("post", post.day, rule.post_protocol.source))
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


def disputable(moment: Moment[Books], actor: Person, result: ResultId) -> tuple[Result, Deadline]:
    """One's own standing result, and the last day for an application about it (M-10, S-13).

    The term runs from the receipt, as the act has it: from opening or from acquaintance (X-20).
    Raises Refusal.
    """
    found = moment.books.results.get(result)
    if found is None or found.person != actor.id:
        raise Refusal("refuse-not-found")
    if found.recalled_at is not None:
        raise Refusal("refuse-recalled", day=moment.office.day(found.recalled_at).isoformat())
    act = moment.act(found.act)
    if act.is_decided_by_commission(found.form):
        raise Refusal("refuse-act-silent")
    if found.received_at is None:
        key = "refuse-not-opened" if starts_by_opening(act) else "refuse-not-acknowledged"
        raise Refusal(key)
    received = moment.office.day(found.received_at)
    return found, moment.calendar.after(received, act.apply_within_working_days)


def circle_of(
    books: Books,
    case: Case,
    result: Result,
    excluded: Collection[str] = ("applicant", "evaluator"),
) -> Surroundings:
    """Who is barred and who evaluates, for this case (M-19d, M-19e, X-04).

    `excluded`: whom the act keeps out; where it doesn't name the evaluator, he may sit (X-45).
    """
    sheet = books.sheets.get(result.sheet)
    assert sheet is not None
    side = {case.evaluator, *({sheet.named_by} if sheet.named_by is not None else set())}
    parts = {"applicant": {case.applicant}, "evaluator": side}
    barred = frozenset(person for part in excluded for person in parts.get(part, ()))
    quarter = (one.id for one in books.campaigns.all() if one.period == result.period)
    evaluators = frozenset(
        one.person
        for campaign in quarter
        for one in books.sheets.progress_by_evaluator(campaign)
        if one.person
    )
    return Surroundings(
        applicant=case.applicant,
        barred=barred,
        evaluators=evaluators,
        everybody=books.people.all(),
        out=case.out,
        evaluator=case.evaluator,
    )


def hearing_of(moment: Moment[Books], case: Case) -> Hearing:
    """Everything about a case, at this moment."""
    result = result_of(moment.books, case)
    methodology = moment.act(result.act)
    wanted: Iterable[PersonId | None] = (
        case.applicant,
        case.evaluator,
        case.decided_by,
        *case.people,
        *(one.by for one in case.proposals),
        *(person for vote in case.rounds for person in vote.votes),
        *(one.person for one in case.signatures),
    )
    people = dict(moment.books.people.some({person for person in wanted if person is not None}))
    done = _steps_done(case, moment.office)
    terms = tuple(
        replace(
            term,
            days_left=moment.calendar.working_days_left(moment.today, term.day),
            done=done.get(term.step),
        )
        for term in terms_of(case, methodology.calibration_rule, moment.calendar, moment.office)
    )
    hosts = frozenset(person.id for person in hosts_of(moment, case))
    officials = frozenset(person.id for person in officials_of(moment, case))
    return Hearing(case, result, methodology, people, terms, moment.today, hosts, officials)


def _steps_done(case: Case, office: Office) -> dict[str, date]:
    """When each step with a term was taken; a session is held on the day it was called for."""
    moments = {"decide": case.decided_at, "post": case.posted_at}
    if case.call is not None and case.stage in (Stage.DECIDED, Stage.SIGNING, Stage.SIGNED):
        moments["hold"] = case.call.at
    return {step: office.day(moment) for step, moment in moments.items() if moment is not None}


def refuse_unlawful(moment: Moment[Books], case: Case, rule: CalibrationRule) -> None:
    """A body that breaks a rule can't go on (M-19c to e); a warning under E2023 (X-15)."""
    circle = circle_of(moment.books, case, result_of(moment.books, case), rule.excluded)
    wrong = barriers(faults(case.people, circle, rule, moment.today), rule)
    if wrong:
        raise wrong[0].refusal()


def tell(moment: Moment[Books], case: Case, people: Iterable[PersonId], step: str) -> None:
    """Write to people about a case as it stands; a letter that comes too late isn't sent."""
    details = {"case": case.id, **state_of(case)}
    for person in sorted(people):
        key = f"case:{case.id}:{step}:{person}"
        write_letter(moment, person, "case", details, key)


def state_of(case: Case) -> dict[str, int]:
    """What a letter about a case was written of."""
    called = 0 if case.call is None else int(case.call.at.timestamp())
    return {"stage": STAGES.index(case.stage), "round": len(case.rounds), "call": called}


def around(moment: Moment[Books], case: Case) -> frozenset[PersonId]:
    """Whom a step of a case concerns: the parties, the members, and HR that runs it."""
    hosts = {person.id for person in hosts_of(moment, case)}
    return parties(case) | case.people | hosts


def officials_of(moment: Moment[Books], case: Case) -> tuple[Person, ...]:
    """Who decides on the session (M-10, M-19a)."""
    return officials_between(moment, case.applicant, case.evaluator)


def officials_between(
    moment: Moment[Books], applicant: PersonId, evaluator: PersonId
) -> tuple[Person, ...]:
    """Who decides between these two: never the applicant.

    The evaluator only where nobody else has the right of appointment.
    """
    serving = (
        p for p in moment.books.people.with_role(Role.APPOINTING) if not p.has_left(moment.today)
    )
    fit = [person for person in serving if person.id != applicant]
    return tuple([person for person in fit if person.id != evaluator] or fit)


def parties(case: Case) -> frozenset[PersonId]:
    """Between whom the case is."""
    return frozenset({case.applicant, case.evaluator})


def require_host(moment: Moment[Books], actor: Person, case: Case) -> None:
    """HR runs the session (M-21): its head, or another of HR where he is a party."""
    if actor.id in parties(case):
        raise Refusal("refuse-own-case")
    if actor.id not in {person.id for person in hosts_of(moment, case)}:
        raise Refusal("refuse-role")


def hosts_of(moment: Moment[Books], case: Case) -> tuple[Person, ...]:
    """Who of HR runs the case: its heads, or the others where none of them serves and may."""
    return hosts_between(moment, parties(case))


def hosts_between(moment: Moment[Books], between: Collection[PersonId]) -> tuple[Person, ...]:
    """Who of HR would run a case between these."""
    heads, others = (
        tuple(
            person
            for person in people
            if person.id not in between and not person.has_left(moment.today)
        )
        for people in (heads_of_hr(moment), moment.books.people.with_role(Role.HR))
    )
    return heads or others


def seconds_of(moment: Moment[Books], case: Case) -> frozenset[PersonId]:
    """Who can stand behind what another has recorded: HR and the official, but no party."""
    people = moment.books.people.with_any_role((*HR, Role.APPOINTING))
    everybody = (*people, *heads_of_hr(moment))
    return frozenset(p.id for p in everybody if not p.has_left(moment.today)) - parties(case)


def may_read(moment: Moment[Books], actor: Person, case: Case) -> bool:
    """Rules §10: who sees a case.

    The applicant his own always; of those who serve the evaluator his own, and whoever runs it; the
    official until it ends, members from the call until then: after that the protocol alone (M-13).
    """
    if actor.id == case.applicant:
        return True
    if actor.has_left(moment.today):
        return False
    if actor.id == case.evaluator or actor.id in {one.id for one in hosts_of(moment, case)}:
        return True
    if Role.APPOINTING in actor.roles:
        return case.is_live
    called = case.call is not None and case.is_live
    return called and actor.id in case.people


def shown_to(moment: Moment[Books], actor: Person, case: Case) -> Hearing:
    """A case as far as the actor may read it: of an ended one perhaps what the protocol holds.

    What was written in the application and attached to it stays in the file.
    """
    hearing = hearing_of(moment, case)
    if may_read(moment, actor, case):
        return hearing
    return replace(hearing, case=replace(case, text=""))
