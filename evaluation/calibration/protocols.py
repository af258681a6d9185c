"""The protocol: worded, signed, posted; then the new mark stands (M-22e, M-22f, M-23)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time

from evaluation.base.ids import CaseId, PersonId
from evaluation.base.person import Person, require_reason
from evaluation.base.refusal import Refusal
from evaluation.base.store import Clock, Store
from evaluation.calendar.office import Office
from evaluation.calibration import cases
from evaluation.calibration.books import Books
from evaluation.calibration.cases import Case, Stage
from evaluation.calibration.hearing import (
    Hearing,
    around,
    found_case,
    hearing_of,
    require_host,
    result_of,
    tell,
)
from evaluation.law.stored import Acts
from evaluation.quarter.years import reform_year


class Protocols:
    """Verbs: word, send round, sign, record a refusal to sign, post, record the meeting."""

    def __init__(self, store: Store[Books], clock: Clock, office: Office, acts: Acts) -> None:
        self._store = store
        self._clock = clock
        self._office = office
        self._acts = acts

    async def word(self, actor: Person, case: CaseId, text: str) -> Hearing:
        """HR corrects the wording before anybody signs."""
        return await self._of_hr(actor, case, lambda found: cases.word(found, text), "case-worded")

    async def to_sign(self, actor: Person, case: CaseId) -> Hearing:
        """The protocol goes round to be signed as it stands."""
        return await self._of_hr(actor, case, cases.to_sign, "case-to-sign")

    async def sign(self, actor: Person, case: CaseId) -> Hearing:
        """A member signs; the last signature makes the decision stand (M-22e)."""
        now = self._clock.now()

        def step(found: Case) -> Case:
            if actor.id not in {member.person for member in found.present}:
                raise Refusal("refuse-not-found")
            return cases.sign(found, actor.id, now)

        return await self._done(actor, case, step, "case-signed")

    async def refused_to_sign(
        self, actor: Person, case: CaseId, member: PersonId, reason: str
    ) -> Hearing:
        """HR records that a member refuses to sign, and why; it doesn't block."""
        words = require_reason(reason)
        now = self._clock.now()
        return await self._of_hr(
            actor,
            case,
            lambda found: cases.sign(found, member, now, words),
            "case-signature-refused",
        )

    async def post(self, actor: Person, case: CaseId, day: date | None = None) -> Hearing:
        """HR has posted the protocol in the system, within 3 working days (M-22f).

        `day`: when it was, if not today. Raises Refusal for one to come or before the signing.
        """
        now = self._clock.now()

        def step(found: Case) -> Case:
            return cases.post(found, now if day is None else self._posted_at(found, day, now))

        return await self._of_hr(actor, case, step, "case-posted")

    def _posted_at(self, case: Case, day: date, now: datetime) -> datetime:
        """An instant of the day that HR names, no earlier than the signing."""
        signed = case.signed_at
        if day > self._office.day(now) or (signed is not None and day < self._office.day(signed)):
            raise Refusal("refuse-post-day")
        if day == self._office.day(now):
            return now
        opening = self._office.at(day, self._office.opens)
        return opening if signed is None else max(opening, signed)

    async def meet(
        self, actor: Person, case: CaseId, note: str, day: date | None = None
    ) -> Hearing:
        """The evaluator records the feedback meeting (M-23), held today or on a day before."""
        now = self._clock.now()

        def step(found: Case) -> Case:
            if actor.id != found.evaluator:
                raise Refusal("refuse-not-found")
            at = now if day is None else self._office.at(day, time(12))
            signed = None if found.signed_at is None else self._office.day(found.signed_at)
            held = self._office.day(at)
            if held > self._office.day(now) or (signed is not None and held < signed):
                raise Refusal("refuse-meeting-day")
            return cases.meet(found, at, note)

        return await self._done(actor, case, step, "case-feedback")

    async def _of_hr(
        self, actor: Person, case: CaseId, step: Callable[[Case], Case], name: str
    ) -> Hearing:
        return await self._done(actor, case, step, name, host=True)

    async def _done(
        self,
        actor: Person,
        case: CaseId,
        step: Callable[[Case], Case],
        name: str,
        *,
        host: bool = False,
    ) -> Hearing:
        now = self._clock.now()

        def act(books: Books) -> Hearing:
            found = found_case(books, case)
            if host:
                require_host(books, actor, found, self._office.day(now))
            changed = step(found)
            if changed != found:
                self.keep(books, actor, found, changed, name, now)
            return hearing_of(books, self._acts, self._office, changed, now)

        return await self._store.write(act)

    def keep(
        self,
        books: Books,
        actor: Person,
        before: Case,
        after: Case,
        name: str,
        now: datetime,
    ) -> None:
        """Write a step and what it brings, inside a transaction."""
        books.cases.save(after)
        books.trail.add(now, actor, name, {"case": after.id, "stage": after.stage.value})
        self._follow(books, before, after, actor, now)

    def _follow(
        self, books: Books, before: Case, after: Case, actor: Person, now: datetime
    ) -> None:
        """What a step brings: the mark is replaced, the year formed again, people are told."""
        if after.stage is before.stage:
            return
        if after.stage is Stage.SIGNED:
            self._let_stand(books, after, now)
        people = around(books, after, self._office.day(now)) - {actor.id}
        tell(books, after, people, after.stage, now)

    def _let_stand(self, books: Books, case: Case, now: datetime) -> None:
        """The session's mark in the place of the evaluator's; both are kept (M-22d, X-21)."""
        if case.final is None:
            return
        result = result_of(books, case)
        books.results.calibrate(result.id, case.final, case.id)
        payload = {"case": case.id, "result": result.id}
        books.trail.add(now, None, "mark-calibrated", payload)
        year = result.period.year
        reform_year(books, self._acts, self._office, result.person, year, now)
