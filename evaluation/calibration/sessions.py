"""The calibration session: called, attended, argued, voted in the chat (M-20 to M-22e)."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from evaluation.agenda.writing import write_letter
from evaluation.base.ids import CaseId, PersonId
from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.calibration import cases, voting
from evaluation.calibration.books import Books
from evaluation.calibration.cases import Case, Stage
from evaluation.calibration.composition import (
    Seat,
    Surroundings,
    barriers,
    faults,
    replacements,
    reseating_fault,
)
from evaluation.calibration.heard import refuse_unheard, unheard
from evaluation.calibration.hearing import (
    Hearing,
    around,
    circle_of,
    found_case,
    hearing_of,
    hosts_of,
    refuse_unlawful,
    require_host,
    result_of,
    state_of,
    tell,
    terms_of,
)
from evaluation.law.act import CalibrationRule
from evaluation.law.moment import Moment, Moments
from evaluation.panel.composition import CompositionFault
from evaluation.staff.found import known_person

Step = Callable[[Moment[Books], Case], Case]


@dataclass(frozen=True)
class Vacancy:
    """A seat to be filled, or (`out` None) one more: who may take it, and whether it may go.

    `wrong` is what breaks a rule in the body as it stands.
    """

    hearing: Hearing
    out: PersonId | None
    choices: tuple[tuple[Person, Seat], ...]
    may_go: bool
    wrong: tuple[CompositionFault, ...]


class Sessions:
    """Verbs: call, answer, replace, open, argue, put forward, vote; HR runs it (M-21)."""

    def __init__(self, moments: Moments[Books]) -> None:
        self._moments = moments

    def now(self) -> datetime:
        """The present instant, by the clock that the vote runs on."""
        return self._moments.now()

    # HR

    async def call(self, actor: Person, case: CaseId, at: datetime, place: str) -> Hearing:
        """Set or move date, time and place, inside the term of M-20 while it runs.

        A passed term takes no right away (A-09): then any day will do.
        """

        def step(moment: Moment[Books], found: Case) -> Case:
            self._refuse_unlawful(moment, found)
            self._refuse_outside_term(moment, found, at)
            return cases.call(found, at, place, moment.now)

        return await self._of_hr(actor, case, step, "case-called", everybody=True)

    async def vacancy(self, actor: Person, case: CaseId, out: PersonId | None) -> Vacancy:
        """Who may lawfully take a seat (M-19c to e); only that is offered. Raises Refusal."""

        def look(moment: Moment[Books]) -> Vacancy:
            found = found_case(moment.books, case)
            require_host(moment, actor, found)
            if out is not None and out not in found.people:
                raise Refusal("refuse-not-found")
            circle, rule = self._circle(moment, found), self._rule(moment, found)
            by_id = {person.id: person for person in circle.everybody}
            seats = replacements(found.people, out, circle, rule, moment.today)
            left = (
                faults(found.people - {out}, circle, rule, moment.today) if out is not None else ()
            )
            return Vacancy(
                hearing=hearing_of(moment, found),
                out=out,
                choices=tuple((by_id[seat.person], seat) for seat in seats),
                may_go=out is not None and not barriers(left, rule),
                wrong=faults(found.people, circle, rule, moment.today),
            )

        return await self._moments.read(look)

    async def replace(
        self, actor: Person, case: CaseId, out: PersonId | None, new: PersonId | None
    ) -> Hearing:
        """Replace, fill or empty a seat by the same rules (M-19); the newcomer is called too."""

        def step(moment: Moment[Books], found: Case) -> Case:
            changed = self._reseated(moment, found, out, new)
            if new is not None or changed.stage not in cases.AT_TABLE:
                self._refuse_reseating(moment, found, changed)
            return changed

        return await self._of_hr(actor, case, step, "case-member-replaced", everybody=True)

    def _reseated(
        self, moment: Moment[Books], case: Case, out: PersonId | None, new: PersonId | None
    ) -> Case:
        if new is None:
            if out is None:
                raise Refusal("refuse-not-found")
            return cases.leave(case, out)
        circle = self._circle(moment, case)
        seat = Seat(new, circle.capacity(known_person(moment.books, new)))
        return cases.replace_member(case, out, seat) if out else cases.add_member(case, seat)

    async def open(self, actor: Person, case: CaseId) -> Hearing:
        """Open the session that was called, with a lawful body only."""

        def step(moment: Moment[Books], found: Case) -> Case:
            self._refuse_unlawful(moment, found)
            return cases.open_session(found)

        return await self._of_hr(actor, case, step, "case-opened", everybody=True)

    async def note(self, actor: Person, case: CaseId, who: str, text: str) -> Hearing:
        """HR notes what the evaluator or the applicant said or handed in (M-22a, b).

        `who`: "argument", "objection"; or "absence", why the evaluator didn't come (X-63).
        """
        steps = {
            "argument": cases.argue,
            "absence": cases.be_absent,
            "objection": cases.object_to,
        }
        if who not in steps:
            raise Refusal("refuse-not-found")
        return await self._of_hr(
            actor, case, lambda _, found: steps[who](found, text), f"case-{who}"
        )

    async def unheard(self, actor: Person, case: CaseId) -> tuple[str, ...]:
        """What is missing before a vote while the session sits (X-63). Raises Refusal."""

        def look(moment: Moment[Books]) -> tuple[str, ...]:
            found = found_case(moment.books, case)
            require_host(moment, actor, found)
            return unheard(moment, found) if found.stage is Stage.SITTING else ()

        return await self._moments.read(look)

    async def begin_vote(self, actor: Person, case: CaseId, until: datetime) -> Hearing:
        """Close the proposals; who hasn't voted by `until` counts as not for.

        Not before the mark was argued (X-63).
        """

        def step(moment: Moment[Books], found: Case) -> Case:
            self._refuse_unlawful(moment, found)
            rule = self._rule(moment, found)
            begun = voting.begin_vote(found, rule, until, moment.now)
            refuse_unheard(moment, found)
            return begun

        return await self._of_hr(actor, case, step, "case-vote-begun", everybody=True)

    async def move_hour(self, actor: Person, case: CaseId, until: datetime) -> Hearing:
        """Move the hour by which the mark before the members is voted on."""
        return await self._of_hr(
            actor,
            case,
            lambda moment, found: voting.move_hour(found, until, moment.now),
            "case-hour-moved",
            everybody=True,
        )

    # The table

    async def answer(self, actor: Person, case: CaseId, *, comes: bool) -> Hearing:
        """A member confirms, or says that he can't: HR then replaces him."""
        name = "case-confirmed" if comes else "case-declined"
        return await self._of_member(
            actor,
            case,
            lambda _, found: cases.answer(found, actor.id, comes=comes),
            name,
            hosts=not comes,
        )

    async def take_part(self, actor: Person, case: CaseId) -> Hearing:
        """A member sits down at the table."""
        return await self._of_member(
            actor, case, lambda _, found: cases.take_part(found, actor.id), "case-present"
        )

    async def step_out(self, actor: Person, case: CaseId) -> Hearing:
        """A member with a conflict leaves; nothing goes on until he is replaced."""
        return await self._of_member(
            actor,
            case,
            lambda _, found: cases.step_out(found, actor.id),
            "case-stepped-out",
            hosts=True,
        )

    async def put_forward(self, actor: Person, case: CaseId, mark: Decimal, reason: str) -> Hearing:
        """A member supports the mark or proposes another with his reason (M-22c, d)."""
        return await self._of_member(
            actor,
            case,
            lambda _, found: voting.put_forward(found, actor.id, mark, reason),
            "case-proposal",
        )

    async def vote(self, actor: Person, case: CaseId, mark: Decimal, *, for_it: bool) -> Hearing:
        """A member votes on the mark that is before him; revealed when all have voted."""

        def step(moment: Moment[Books], found: Case) -> Case:
            rule = self._rule(moment, found)
            return voting.vote(found, actor.id, mark, for_it=for_it, rule=rule, now=moment.now)

        return await self._of_member(actor, case, step, "case-vote")

    async def speak(self, actor: Person, case: CaseId, text: str) -> Hearing:
        """The evaluator argues his mark, the applicant his disagreement (M-22a, b)."""

        def step(moment: Moment[Books], found: Case) -> Case:
            if actor.id == found.evaluator and not actor.has_left(moment.today):
                return cases.argue(found, text)
            if actor.id == found.applicant:
                return cases.object_to(found, text)
            raise Refusal("refuse-not-found")

        return await self._done(actor, case, step, "case-spoken")

    # The clock

    def close_rounds(self, moment: Moment[Books]) -> None:
        """End every round whose hour has come."""
        for case in moment.books.cases.live():
            if case.stage is Stage.VOTING:
                changed = voting.close_round(case, self._rule(moment, case), moment.now)
                if changed is not case:
                    self._kept(moment, None, case, changed, "case-round-closed")

    # Shared

    async def _of_hr(
        self, actor: Person, case: CaseId, step: Step, name: str, *, everybody: bool = False
    ) -> Hearing:
        def checked(moment: Moment[Books], found: Case) -> Case:
            require_host(moment, actor, found)
            return step(moment, found)

        return await self._done(actor, case, checked, name, everybody=everybody)

    async def _of_member(
        self, actor: Person, case: CaseId, step: Step, name: str, *, hosts: bool = False
    ) -> Hearing:
        def checked(moment: Moment[Books], found: Case) -> Case:
            # Whoever has left the service decides nothing and sees no marks (M-13).
            if actor.id not in found.people or actor.has_left(moment.today):
                raise Refusal("refuse-not-found")
            return step(moment, found)

        return await self._done(actor, case, checked, name, hosts=hosts)

    async def _done(
        self,
        actor: Person,
        case: CaseId,
        step: Step,
        name: str,
        *,
        everybody: bool = False,
        hosts: bool = False,
    ) -> Hearing:
        def change(moment: Moment[Books]) -> Hearing:
            found = found_case(moment.books, case)
            changed = step(moment, found)
            if changed is not found and changed != found:
                self._kept(moment, actor, found, changed, name, everybody=everybody, hosts=hosts)
            return hearing_of(moment, changed)

        return await self._moments.write(change)

    def _kept(
        self,
        moment: Moment[Books],
        actor: Person | None,
        before: Case,
        after: Case,
        name: str,
        *,
        everybody: bool = False,
        hosts: bool = False,
    ) -> None:
        moment.books.cases.save(after)
        # A vote's content is in the case; the trail says that it was given, not what it was.
        moment.record(actor, name, {"case": after.id, "stage": after.stage.value})
        if everybody or after.stage is not before.stage or len(after.rounds) != len(before.rounds):
            self._tell(moment, after, actor, around(moment, after))
        elif hosts:
            running = hosts_of(moment, after)
            self._tell(moment, after, actor, {person.id for person in running})
        self._tell_who_is_out(moment, before, after, actor)

    @staticmethod
    def _tell_who_is_out(
        moment: Moment[Books], before: Case, after: Case, actor: Person | None
    ) -> None:
        """Whoever was replaced hears that he needn't come; who left himself knows."""
        gone = before.people - after.people - ({actor.id} if actor else set())
        for person in sorted(gone):
            key = f"case:{after.id}:out:{int(moment.now.timestamp())}:{person}"
            write_letter(moment, person, "case-out", {"case": after.id}, key)

    def _tell(
        self, moment: Moment[Books], case: Case, actor: Person | None, people: Collection[PersonId]
    ) -> None:
        """They hear of it, but for whoever did it.

        Much may happen in one second, and all of it is told: the key names what is new.
        """
        seats = ".".join(map(str, sorted(case.people)))
        hour = 0 if case.vote_until is None else int(case.vote_until.timestamp())
        state = ":".join(map(str, state_of(case).values()))
        step = f"{state}:{seats}:{hour}:{int(moment.now.timestamp())}"
        tell(moment, case, set(people) - ({actor.id} if actor else set()), step)

    def _rule(self, moment: Moment[Books], case: Case) -> CalibrationRule:
        return moment.act(result_of(moment.books, case).act).calibration_rule

    def _circle(self, moment: Moment[Books], case: Case) -> Surroundings:
        return circle_of(
            moment.books, case, result_of(moment.books, case), self._rule(moment, case).excluded
        )

    def _refuse_unlawful(self, moment: Moment[Books], case: Case) -> None:
        refuse_unlawful(moment, case, self._rule(moment, case))

    def _refuse_reseating(self, moment: Moment[Books], before: Case, after: Case) -> None:
        circle, rule = self._circle(moment, before), self._rule(moment, before)
        wrong = reseating_fault(before.people, after.people, circle, rule, moment.today)
        if wrong is not None:
            raise wrong.refusal()

    def _refuse_outside_term(self, moment: Moment[Books], case: Case, at: datetime) -> None:
        """M-20: moving a session is no way to outlast its term."""
        terms = terms_of(case, self._rule(moment, case), moment.calendar, moment.office)
        last = next(term.day for term in terms if term.step == "hold")
        if moment.today <= last < moment.office.day(at):
            raise Refusal("refuse-call-term", day=last.isoformat())
