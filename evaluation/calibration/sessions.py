"""The calibration session: called, attended, argued, voted in the chat (M-20 to M-22e)."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from evaluation.base.ids import CaseId, PersonId
from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.base.store import Clock, Store
from evaluation.calendar.office import Office
from evaluation.calibration import cases, voting
from evaluation.calibration.books import Books
from evaluation.calibration.cases import Case, Stage
from evaluation.calibration.composition import (
    Circle,
    CompositionFault,
    Seat,
    barriers,
    faults,
    replacements,
    reseating_fault,
)
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
from evaluation.law.stored import Acts
from evaluation.staff.found import known_person

Step = Callable[[Books, Case], Case]


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

    def __init__(self, store: Store[Books], clock: Clock, office: Office, acts: Acts) -> None:
        self._store = store
        self._clock = clock
        self._office = office
        self._acts = acts

    def now(self) -> datetime:
        """The present instant, by the clock that the vote runs on."""
        return self._clock.now()

    # HR

    async def call(self, actor: Person, case: CaseId, at: datetime, place: str) -> Hearing:
        """Set or move date, time and place, inside the term of M-20 while it runs.

        A passed term takes no right away (A-09): then any day will do.
        """
        now = self._clock.now()

        def step(books: Books, found: Case) -> Case:
            self._refuse_unlawful(books, found)
            self._refuse_outside_term(books, found, at, now)
            return cases.call(found, at, place, now)

        return await self._of_hr(actor, case, step, "case-called", everybody=True)

    async def vacancy(self, actor: Person, case: CaseId, out: PersonId | None) -> Vacancy:
        """Who may lawfully take a seat (M-19c to e); only that is offered. Raises Refusal."""

        def look(books: Books) -> Vacancy:
            found = found_case(books, case)
            require_host(books, actor, found, self._today())
            if out is not None and out not in found.people:
                raise Refusal("refuse-not-found")
            circle, rule = self._circle(books, found), self._rule(books, found)
            now = self._clock.now()
            today = self._office.day(now)
            by_id = {person.id: person for person in circle.everybody}
            seats = replacements(found.people, out, circle, rule, today)
            left = faults(found.people - {out}, circle, rule, today) if out is not None else ()
            return Vacancy(
                hearing=hearing_of(books, self._acts, self._office, found, now),
                out=out,
                choices=tuple((by_id[seat.person], seat) for seat in seats),
                may_go=out is not None and not barriers(left, rule),
                wrong=faults(found.people, circle, rule, today),
            )

        return await self._store.read(look)

    async def replace(
        self, actor: Person, case: CaseId, out: PersonId | None, new: PersonId | None
    ) -> Hearing:
        """Replace, fill or empty a seat by the same rules (M-19); the newcomer is called too."""

        def step(books: Books, found: Case) -> Case:
            changed = self._reseated(books, found, out, new)
            if new is not None or changed.stage not in cases.AT_TABLE:
                self._refuse_reseating(books, found, changed)
            return changed

        return await self._of_hr(actor, case, step, "case-member-replaced", everybody=True)

    def _reseated(
        self, books: Books, case: Case, out: PersonId | None, new: PersonId | None
    ) -> Case:
        if new is None:
            if out is None:
                raise Refusal("refuse-not-found")
            return cases.leave(case, out)
        circle = self._circle(books, case)
        seat = Seat(new, circle.capacity(known_person(books, new)))
        return cases.replace_member(case, out, seat) if out else cases.add_member(case, seat)

    async def open(self, actor: Person, case: CaseId) -> Hearing:
        """Open the session that was called, with a lawful body only."""

        def step(books: Books, found: Case) -> Case:
            self._refuse_unlawful(books, found)
            return cases.open_session(found)

        return await self._of_hr(actor, case, step, "case-opened", everybody=True)

    async def note(self, actor: Person, case: CaseId, who: str, text: str) -> Hearing:
        """HR notes what the evaluator or the applicant said at the table (M-22a, b)."""
        steps = {"argument": cases.argue, "objection": cases.object_to}
        if who not in steps:
            raise Refusal("refuse-not-found")
        return await self._of_hr(
            actor, case, lambda _, found: steps[who](found, text), f"case-{who}"
        )

    async def begin_vote(self, actor: Person, case: CaseId, until: datetime) -> Hearing:
        """Close the proposals; who hasn't voted by `until` counts as not for."""
        now = self._clock.now()

        def step(books: Books, found: Case) -> Case:
            self._refuse_unlawful(books, found)
            rule = self._rule(books, found)
            return voting.begin_vote(found, rule, until, now)

        return await self._of_hr(actor, case, step, "case-vote-begun", everybody=True)

    async def move_hour(self, actor: Person, case: CaseId, until: datetime) -> Hearing:
        """Move the hour by which the mark before the members is voted on."""
        now = self._clock.now()
        return await self._of_hr(
            actor,
            case,
            lambda _, found: voting.move_hour(found, until, now),
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
        now = self._clock.now()

        def step(books: Books, found: Case) -> Case:
            rule = self._rule(books, found)
            return voting.vote(found, actor.id, mark, for_it=for_it, rule=rule, now=now)

        return await self._of_member(actor, case, step, "case-vote")

    async def speak(self, actor: Person, case: CaseId, text: str) -> Hearing:
        """The evaluator argues his mark, the applicant his disagreement (M-22a, b)."""

        def step(_: Books, found: Case) -> Case:
            if actor.id == found.evaluator and not self._has_left(actor):
                return cases.argue(found, text)
            if actor.id == found.applicant:
                return cases.object_to(found, text)
            raise Refusal("refuse-not-found")

        return await self._done(actor, case, step, "case-spoken")

    # The clock

    def close_rounds(self, books: Books, now: datetime) -> None:
        """End every round whose hour has come."""
        for case in books.cases.live():
            if case.stage is Stage.VOTING:
                changed = voting.close_round(case, self._rule(books, case), now)
                if changed is not case:
                    self._kept(books, None, case, changed, "case-round-closed")

    # Shared

    async def _of_hr(
        self, actor: Person, case: CaseId, step: Step, name: str, *, everybody: bool = False
    ) -> Hearing:
        def checked(books: Books, found: Case) -> Case:
            require_host(books, actor, found, self._today())
            return step(books, found)

        return await self._done(actor, case, checked, name, everybody=everybody)

    async def _of_member(
        self, actor: Person, case: CaseId, step: Step, name: str, *, hosts: bool = False
    ) -> Hearing:
        def checked(books: Books, found: Case) -> Case:
            if actor.id not in found.people or self._has_left(actor):
                raise Refusal("refuse-not-found")
            return step(books, found)

        return await self._done(actor, case, checked, name, hosts=hosts)

    def _has_left(self, actor: Person) -> bool:
        """Whoever has left the service decides nothing and sees no marks (M-13)."""
        return actor.has_left(self._today())

    def _today(self) -> date:
        return self._office.day(self._clock.now())

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
        def act(books: Books) -> Hearing:
            found = found_case(books, case)
            changed = step(books, found)
            if changed is not found and changed != found:
                self._kept(books, actor, found, changed, name, everybody=everybody, hosts=hosts)
            return hearing_of(books, self._acts, self._office, changed, self._clock.now())

        return await self._store.write(act)

    def _kept(
        self,
        books: Books,
        actor: Person | None,
        before: Case,
        after: Case,
        name: str,
        *,
        everybody: bool = False,
        hosts: bool = False,
    ) -> None:
        now = self._clock.now()
        books.cases.save(after)
        # A vote's content is in the case; the trail says that it was given, not what it was.
        books.trail.add(now, actor, name, {"case": after.id, "stage": after.stage.value})
        if everybody or after.stage is not before.stage or len(after.rounds) != len(before.rounds):
            self._tell(books, after, actor, around(books, after, self._office.day(now)), now)
        elif hosts:
            running = hosts_of(books, after, self._office.day(now))
            self._tell(books, after, actor, {person.id for person in running}, now)
        self._tell_who_is_out(books, before, after, actor, now)

    @staticmethod
    def _tell_who_is_out(
        books: Books, before: Case, after: Case, actor: Person | None, now: datetime
    ) -> None:
        """Whoever was replaced hears that he needn't come; who left himself knows."""
        gone = before.people - after.people - ({actor.id} if actor else set())
        for person in sorted(gone):
            key = f"case:{after.id}:out:{int(now.timestamp())}:{person}"
            books.outbox.post(person, "case-out", {"case": after.id}, key, now, now)

    def _tell(
        self,
        books: Books,
        case: Case,
        actor: Person | None,
        people: Collection[PersonId],
        now: datetime,
    ) -> None:
        """They hear of it, but for whoever did it.

        Much may happen in one second, and all of it is told: the key names what is new.
        """
        seats = ".".join(map(str, sorted(case.people)))
        hour = 0 if case.vote_until is None else int(case.vote_until.timestamp())
        state = ":".join(map(str, state_of(case).values()))
        step = f"{state}:{seats}:{hour}:{int(now.timestamp())}"
        tell(books, case, set(people) - ({actor.id} if actor else set()), step, now)

    def _rule(self, books: Books, case: Case) -> CalibrationRule:
        return self._acts.of(books, result_of(books, case).act).calibration

    def _circle(self, books: Books, case: Case) -> Circle:
        return circle_of(books, case, result_of(books, case), self._rule(books, case).excluded)

    def _refuse_unlawful(self, books: Books, case: Case) -> None:
        refuse_unlawful(books, case, self._rule(books, case), self._today())

    def _refuse_reseating(self, books: Books, before: Case, after: Case) -> None:
        circle, rule = self._circle(books, before), self._rule(books, before)
        wrong = reseating_fault(before.people, after.people, circle, rule, self._today())
        if wrong is not None:
            raise wrong.refusal()

    def _refuse_outside_term(self, books: Books, case: Case, at: datetime, now: datetime) -> None:
        """M-20: moving a session is no way to outlast its term."""
        terms = terms_of(case, self._rule(books, case), books.days.calendar(), self._office)
        last = next(term.day for term in terms if term.step == "hold")
        if self._office.day(now) <= last < self._office.day(at):
            raise Refusal("refuse-call-term", day=last.isoformat())
