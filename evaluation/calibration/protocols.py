"""The protocol: worded, signed, posted; then the new mark stands (M-22e, M-22f, M-23)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time

from evaluation.base.ids import CaseId, PersonId
from evaluation.base.person import Person, require_reason
from evaluation.base.refusal import Refusal
from evaluation.calibration import cases
from evaluation.calibration.books import Books
from evaluation.calibration.cases import Case, Stage
from evaluation.calibration.hearing import (
    Hearing,
    around,
    found_case,
    require_host,
    result_of,
    shown_to,
    tell,
)
from evaluation.law.moment import Moment, Moments
from evaluation.quarter.years import reform_year

Step = Callable[[Moment[Books], Case], Case]


class Protocols:
    """Verbs: word, send round, sign, record a refusal to sign, post, record the meeting."""

    def __init__(self, moments: Moments[Books]) -> None:
        self._moments = moments

    async def word(self, actor: Person, case: CaseId, text: str) -> Hearing:
        """HR corrects the wording before anybody signs."""
        return await self._of_hr(
            actor, case, lambda _, found: cases.word(found, text), "case-worded"
        )

    async def to_sign(self, actor: Person, case: CaseId) -> Hearing:
        """The protocol goes round to be signed as it stands."""
        return await self._of_hr(actor, case, lambda _, found: cases.to_sign(found), "case-to-sign")

    async def sign(self, actor: Person, case: CaseId) -> Hearing:
        """A member signs; the last signature makes the decision stand (M-22e)."""

        def step(moment: Moment[Books], found: Case) -> Case:
            # Whoever has left signs nothing here and reads nothing: HR records his hand (M-13).
            here = {member.person for member in found.present}
            if actor.id not in here or actor.has_left(moment.today):
                raise Refusal("refuse-not-found")
            return cases.sign(found, actor.id, moment.now)

        return await self._done(actor, case, step, "case-signed")

    async def refused_to_sign(
        self, actor: Person, case: CaseId, member: PersonId, reason: str
    ) -> Hearing:
        """HR records that a member refuses to sign, and why; it doesn't block."""
        words = require_reason(reason)
        return await self._of_hr(
            actor,
            case,
            lambda moment, found: cases.sign(found, member, moment.now, words),
            "case-signature-refused",
        )

    async def post(self, actor: Person, case: CaseId, day: date | None = None) -> Hearing:
        """HR has posted the protocol in the system, within 3 working days (M-22f).

        `day`: when it was, if not today. Raises Refusal for one to come or before the signing.
        """

        def step(moment: Moment[Books], found: Case) -> Case:
            at = moment.now if day is None else _posted_at(moment, found, day)
            return cases.post(found, at)

        return await self._of_hr(actor, case, step, "case-posted")

    async def meet(
        self, actor: Person, case: CaseId, note: str, day: date | None = None
    ) -> Hearing:
        """The evaluator records the feedback meeting (M-23), held today or on a day before."""

        def step(moment: Moment[Books], found: Case) -> Case:
            office = moment.office
            if actor.id != found.evaluator or actor.has_left(moment.today):
                raise Refusal("refuse-not-found")
            at = moment.now if day is None else office.at(day, time(12))
            signed = None if found.signed_at is None else office.day(found.signed_at)
            held = office.day(at)
            if held > moment.today or (signed is not None and held < signed):
                raise Refusal("refuse-meeting-day")
            return cases.meet(found, at, note)

        return await self._done(actor, case, step, "case-feedback")

    async def _of_hr(self, actor: Person, case: CaseId, step: Step, name: str) -> Hearing:
        return await self._done(actor, case, step, name, host=True)

    async def _done(
        self,
        actor: Person,
        case: CaseId,
        step: Step,
        name: str,
        *,
        host: bool = False,
    ) -> Hearing:
        def change(moment: Moment[Books]) -> Hearing:
            found = found_case(moment.books, case)
            if host:
                require_host(moment, actor, found)
            changed = step(moment, found)
            if changed != found:
                self.keep(moment, actor, found, changed, name)
            return shown_to(moment, actor, changed)

        return await self._moments.write(change)

    def keep(
        self, moment: Moment[Books], actor: Person, before: Case, after: Case, name: str
    ) -> None:
        """Write a step and what it brings, inside a transaction."""
        moment.books.cases.save(after)
        moment.record(actor, name, {"case": after.id, "stage": after.stage.value})
        self._follow(moment, before, after, actor)

    def _follow(self, moment: Moment[Books], before: Case, after: Case, actor: Person) -> None:
        """What a step brings: the mark is replaced, the year formed again, people are told."""
        if after.stage is before.stage:
            return
        if after.stage is Stage.SIGNED:
            self._let_stand(moment, after)
        people = around(moment, after) - {actor.id}
        tell(moment, after, people, after.stage)

    def _let_stand(self, moment: Moment[Books], case: Case) -> None:
        """The session's mark in the place of the evaluator's; both are kept (M-22d, X-21)."""
        if case.final is None:
            return
        result = result_of(moment.books, case)
        moment.books.results.calibrate(result.id, case.final, case.id)
        payload = {"case": case.id, "result": result.id}
        moment.record(None, "mark-calibrated", payload)
        reform_year(moment, result.person, result.period.year)


def _posted_at(moment: Moment[Books], case: Case, day: date) -> datetime:
    """An instant of the day that HR names, no earlier than the signing."""
    office, signed = moment.office, case.signed_at
    if day > moment.today or (signed is not None and day < office.day(signed)):
        raise Refusal("refuse-post-day")
    if day == moment.today:
        return moment.now
    opening = office.at(day, office.opens)
    return opening if signed is None else max(opening, signed)
