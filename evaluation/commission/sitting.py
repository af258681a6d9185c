"""A sitting: scheduled and agreed on, opened by the chair, attended, voted in the open."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date, datetime
from decimal import Decimal

from evaluation.agenda.writing import write_letter
from evaluation.base.ids import PersonId, ResultId, SittingId
from evaluation.base.person import HR, Person, require_reason
from evaluation.base.refusal import Refusal
from evaluation.base.roles import Role
from evaluation.commission import steps, voting
from evaluation.commission.books import Books
from evaluation.commission.floor import (
    SittingView,
    body_of,
    found_sitting,
    keep,
    require_official,
    require_voter,
    require_working_body,
    rule_of,
    tell,
    view_of,
    without_the_gone,
)
from evaluation.commission.matters import Matters
from evaluation.commission.nouns import Commission, Sitting, SittingMatter, SittingStage
from evaluation.law.commission import CommissionRule
from evaluation.law.moment import Moment, Moments

PERIOD = re.compile(r"20\d\d(-Q[1-4]|-H[12])?")
"""A year, a quarter or half of one."""

Step = Callable[[Moment[Books], Sitting, Commission, CommissionRule], Sitting]


class Sittings:
    """Verbs of HR, the chair, the members and the authorised person around a sitting."""

    def __init__(self, moments: Moments[Books], matters: Matters) -> None:
        self._moments = moments
        self._matters = matters

    # HR prepares it

    async def plan(
        self,
        actor: Person,
        act: str,
        period: str,
        at: datetime,
        place: str,
        begins: date | None = None,
    ) -> SittingView:
        """HR puts a sitting into the schedule, for the chair to agree to where the act says so.

        `begins`: the first day of the evaluation that the schedule is of (V-14, B-55), not after
        the sitting. Raises Refusal.
        """
        words = require_reason(place)
        if PERIOD.fullmatch(period) is None:
            raise Refusal("refuse-not-found")

        def change(moment: Moment[Books]) -> SittingView:
            require_working_body(moment, actor)
            commission = moment.books.commissions.latest(act)
            if commission is None:
                raise Refusal("refuse-no-commission")
            self._refuse_day(moment, at, begins)
            rule = moment.act(commission.act).commission_rule
            new = moment.books.sittings.add(
                Sitting(
                    id=SittingId(0),
                    number=moment.books.sittings.next_number(moment.office.day(at).year),
                    act=commission.act,
                    period=period,
                    commission=commission.id,
                    stage=steps.first_stage(rule),
                    version=0,
                    at=at,
                    place=words,
                    begins=begins,
                    planned_by=actor.id,
                )
            )
            payload = {"sitting": new.id, "period": period, "at": at.isoformat()}
            moment.record(actor, "sitting-planned", payload)
            self._tell_planned(moment, actor, new, commission)
            return view_of(moment, actor, new)

        return await self._moments.write(change)

    async def move(
        self,
        actor: Person,
        sitting: SittingId,
        version: int,
        at: datetime,
        place: str,
        begins: date | None = None,
    ) -> SittingView:
        """HR moves it: then the chair agrees anew, and whoever had sat down sits down again."""

        def step(
            moment: Moment[Books], found: Sitting, _: Commission, rule: CommissionRule
        ) -> Sitting:
            require_working_body(moment, actor)
            _refuse_stale(found, version)
            moved = steps.move(found, rule, at, place, begins, moment.now)
            if moved is not found:
                self._refuse_day(moment, at, begins)
            return moved

        return await self._done(actor, sitting, step, "sitting-moved")

    async def put_on(
        self, actor: Person, sitting: SittingId, results: Sequence[ResultId] | None = None
    ) -> SittingView:
        """HR submits results of its period, all that are ready unless named (V-34, B-54, B-62).

        One result is before one sitting at a time, and not again once it is decided: that takes
        the authorised person (B-68). Raises Refusal.
        """

        def step(
            moment: Moment[Books], found: Sitting, _: Commission, __: CommissionRule
        ) -> Sitting:
            require_working_body(moment, actor)
            ready = self._ready(moment, found)
            if results is None:
                return steps.put_on(found, tuple(ready.values()))
            there = {one.result for one in found.matters}
            if any(one not in ready and one not in there for one in results):
                raise Refusal("refuse-matter-not-ready")
            wanted = [ready[one] for one in dict.fromkeys(results) if one in ready]
            return steps.put_on(found, wanted)

        return await self._done(actor, sitting, step, "sitting-submitted")

    async def take_off(
        self, actor: Person, sitting: SittingId, result: ResultId, reason: str
    ) -> SittingView:
        """HR takes a result off a sitting that isn't open yet, with the reason."""
        words = require_reason(reason)

        def step(
            moment: Moment[Books], found: Sitting, _: Commission, __: CommissionRule
        ) -> Sitting:
            require_working_body(moment, actor)
            return steps.take_off(found, result)

        told = {"result": result, "reason": words}
        return await self._done(actor, sitting, step, "sitting-taken-off", **told)

    async def cancel(self, actor: Person, sitting: SittingId, reason: str) -> SittingView:
        """HR cancels a sitting that wasn't opened; what was before it may go before another."""
        words = require_reason(reason)

        def step(
            moment: Moment[Books], found: Sitting, _: Commission, __: CommissionRule
        ) -> Sitting:
            require_working_body(moment, actor)
            return steps.cancel(found)

        return await self._done(actor, sitting, step, "sitting-cancelled", reason=words)

    # The authorised person

    async def admit(
        self, actor: Person, sitting: SittingId, result: ResultId, reason: str
    ) -> SittingView:
        """Somebody who has left between sheet and sitting is decided on all the same (A-13)."""

        def step(
            moment: Moment[Books], found: Sitting, _: Commission, __: CommissionRule
        ) -> Sitting:
            require_official(moment, actor)
            return steps.admit(found, result, reason)

        return await self._done(actor, sitting, step, "sitting-admitted", result=result)

    # The chair

    async def agree(self, actor: Person, sitting: SittingId, version: int) -> SittingView:
        """The chair agrees to the schedule that he has before him (V-14, V-34, B-55)."""

        def step(
            moment: Moment[Books], found: Sitting, body: Commission, _: CommissionRule
        ) -> Sitting:
            _require_chair(moment, actor, body)
            if found.stage is SittingStage.PLANNED:
                _refuse_stale(found, version)
            agreed = steps.agree(found, actor.id, moment.now)
            if agreed is not found:
                self.give_notice(moment, agreed)
            return agreed

        return await self._done(actor, sitting, step, "sitting-agreed")

    async def open(self, actor: Person, sitting: SittingId) -> SittingView:
        """The chair opens it, and who has left since his sheet was signed is left out (A-13)."""

        def step(
            moment: Moment[Books], found: Sitting, body: Commission, _: CommissionRule
        ) -> Sitting:
            return opened(moment, found, body, actor)

        return await self._done(actor, sitting, step, "sitting-opened")

    async def put(
        self, actor: Person, sitting: SittingId, results: Sequence[ResultId]
    ) -> SittingView:
        """The chair puts a block or a single case: to approve or to revise (V-35, B-63)."""

        def step(
            moment: Moment[Books], found: Sitting, body: Commission, rule: CommissionRule
        ) -> Sitting:
            _require_chair(moment, actor, body)
            left = left_out(moment, found)
            return voting.put(left, body, rule, actor.id, results)

        return await self._done(actor, sitting, step, "sitting-put", results=list(results))

    async def put_value(self, actor: Person, sitting: SittingId, result: ResultId) -> SittingView:
        """The chair puts the next of the values proposed for a case that is revised."""

        def step(
            moment: Moment[Books], found: Sitting, body: Commission, rule: CommissionRule
        ) -> Sitting:
            _require_chair(moment, actor, body)
            return voting.put_value(found, body, rule, actor.id, result)

        return await self._done(actor, sitting, step, "sitting-value-put", result=result)

    # Those who vote

    async def sit_down(self, actor: Person, sitting: SittingId) -> SittingView:
        """The chair or a member takes his seat in an open sitting."""

        def step(
            moment: Moment[Books], found: Sitting, body: Commission, _: CommissionRule
        ) -> Sitting:
            require_voter(moment, actor, body)
            return steps.sit_down(found, body, actor.id)

        return await self._done(actor, sitting, step, "sitting-present")

    async def rise(
        self, actor: Person, sitting: SittingId, person: PersonId | None = None
    ) -> SittingView:
        """Somebody leaves the table, or the secretary or the chair notes that he has."""
        who = actor.id if person is None else person

        def step(
            moment: Moment[Books], found: Sitting, body: Commission, rule: CommissionRule
        ) -> Sitting:
            may_note = actor.id in {body.chair, body.secretary, who}
            if not may_note or actor.has_left(moment.today) or who not in body.voters:
                raise Refusal("refuse-not-found")
            return voting.rise(found, body, rule, who)

        return await self._done(actor, sitting, step, "sitting-left", person=who)

    async def take_out(
        self, actor: Person, sitting: SittingId, ballot: int, result: ResultId
    ) -> SittingView:
        """A member takes a name out of the block before he votes on it."""

        def step(
            moment: Moment[Books], found: Sitting, body: Commission, _: CommissionRule
        ) -> Sitting:
            require_voter(moment, actor, body)
            return voting.take_out(found, actor.id, ballot, result)

        return await self._done(actor, sitting, step, "sitting-taken-out", result=result)

    async def withdraw(self, actor: Person, sitting: SittingId, result: ResultId) -> SittingView:
        """He takes no part in a case by his own will; nobody is barred (X-67)."""

        def step(
            moment: Moment[Books], found: Sitting, body: Commission, rule: CommissionRule
        ) -> Sitting:
            require_voter(moment, actor, body)
            return voting.withdraw(found, body, rule, actor.id, result)

        return await self._done(actor, sitting, step, "sitting-withdrawn", result=result)

    async def vote(
        self, actor: Person, sitting: SittingId, ballot: int, *, for_it: bool
    ) -> SittingView:
        """He votes on the question with this number, himself, also on a block."""

        def step(
            moment: Moment[Books], found: Sitting, body: Commission, rule: CommissionRule
        ) -> Sitting:
            require_voter(moment, actor, body)
            return voting.vote(found, body, rule, actor.id, ballot, for_it=for_it)

        return await self._done(actor, sitting, step, "sitting-vote", ballot=ballot)

    async def propose(
        self, actor: Person, sitting: SittingId, result: ResultId, value: Decimal, why: str = ""
    ) -> SittingView:
        """He proposes another value for a case that is revised, with why (V-35)."""

        def step(
            moment: Moment[Books], found: Sitting, body: Commission, rule: CommissionRule
        ) -> Sitting:
            require_voter(moment, actor, body)
            return voting.propose(found, rule, actor.id, result, value, why)

        return await self._done(actor, sitting, step, "sitting-proposed", result=result)

    # Reading

    async def sitting(self, actor: Person, sitting: SittingId) -> SittingView:
        """One sitting, as far as the actor may see it; what is before it is logged (rules §10)."""

        def change(moment: Moment[Books]) -> SittingView:
            found = without_the_gone(moment, found_sitting(moment.books, sitting))
            self._refuse_stranger(moment, actor, found)
            view = view_of(moment, actor, found)
            if view.is_whole and found.matters:
                moment.record(actor, "sitting-viewed", {"sitting": sitting})
            return view

        return await self._moments.write(change)

    async def register(self, actor: Person) -> tuple[SittingView, ...]:
        """Every sitting that concerns the actor, the newest first: stages and dates."""

        def look(moment: Moment[Books]) -> tuple[SittingView, ...]:
            found = []
            for one in moment.books.sittings.all():
                try:
                    self._refuse_stranger(moment, actor, one)
                except Refusal:
                    continue
                found.append(view_of(moment, actor, one))
            return tuple(found)

        return await self._moments.read(look)

    async def ready(self, actor: Person, sitting: SittingId) -> tuple[SittingMatter, ...]:
        """What of the period may be submitted to it, for the head of HR or its secretary."""

        def look(moment: Moment[Books]) -> tuple[SittingMatter, ...]:
            found = found_sitting(moment.books, sitting)
            require_working_body(moment, actor)
            is_keeper = actor.id == body_of(moment.books, found).secretary
            if not is_keeper and Role.HR_HEAD not in actor.roles:
                raise Refusal("refuse-role")
            return tuple(self._ready(moment, found).values())

        return await self._moments.read(look)

    # Inside a transaction

    def _ready(self, moment: Moment[Books], sitting: Sitting) -> dict[ResultId, SittingMatter]:
        act = moment.books.acts.text(sitting.act)[0]
        taken = moment.books.sittings.taken()
        found = self._matters.ready(moment, act, sitting.period)
        return {one.result: one for one in found if one.result not in taken}

    def give_notice(self, moment: Moment[Books], sitting: Sitting) -> None:
        """Those who evaluate hear of the schedule once it is agreed (V-14, B-55)."""
        if sitting.begins is None:
            return
        act = moment.books.acts.text(sitting.act)[0]
        at = int(sitting.at.timestamp())
        for person in sorted(self._matters.evaluators(moment, act, sitting.period)):
            key = f"sitting-notice:{sitting.id}:{sitting.begins}:{at}:{person}"
            details = {"sitting": sitting.id, "at": at}
            write_letter(moment, person, "sitting-notice", details, key)

    def _tell_planned(
        self, moment: Moment[Books], actor: Person, sitting: Sitting, commission: Commission
    ) -> None:
        if sitting.stage is SittingStage.PLANNED:
            tell(moment, sitting, {commission.chair} - {actor.id}, "planned:1")
            return
        self.give_notice(moment, sitting)
        tell(moment, sitting, commission.people - {actor.id}, "agreed:1")

    @staticmethod
    def _refuse_day(moment: Moment[Books], at: datetime, begins: date | None) -> None:
        if at <= moment.now:
            raise Refusal("refuse-call-past")
        if begins is not None and begins > moment.office.day(at):
            raise Refusal("refuse-sitting-begins")

    @staticmethod
    def _refuse_stranger(moment: Moment[Books], actor: Person, sitting: Sitting) -> None:
        """HR, the authorised person, and who sits or has signed."""
        body = body_of(moment.books, sitting).people | sitting.signers
        if actor.has_left(moment.today):
            raise Refusal("refuse-not-found")
        if actor.id not in body and not actor.roles & (HR | {Role.APPOINTING}):
            raise Refusal("refuse-not-found")

    async def _done(
        self, actor: Person, sitting: SittingId, step: Step, name: str, **payload: object
    ) -> SittingView:
        def change(moment: Moment[Books]) -> SittingView:
            stored = found_sitting(moment.books, sitting)
            found = without_the_gone(moment, stored)
            body, rule = body_of(moment.books, found), rule_of(moment, found)
            after = step(moment, found, body, rule)
            kept = keep(moment, actor, stored, after, name, **payload)
            return view_of(moment, actor, kept)

        return await self._moments.write(change)


def opened(moment: Moment[Books], sitting: Sitting, body: Commission, actor: Person) -> Sitting:
    """The sitting once the chair has opened it. Raises Refusal."""
    require_voter(moment, actor, body)
    planned = moment.office.day(sitting.at)
    after = steps.open_sitting(sitting, body, actor.id, moment.today, planned)
    return left_out(moment, after)


def left_out(moment: Moment[Books], sitting: Sitting) -> Sitting:
    """Without those who have left since their sheets were signed, where the act is silent (A-13).

    An act that evaluates the dismissed without their part says so itself (B-5).
    """
    if "dismissed" in moment.act(sitting.act).references:
        return sitting
    owners = moment.books.people.some({one.person for one in sitting.matters})
    gone = {
        one.result: last
        for one in sitting.matters
        if (last := owners[one.person].dismissed) is not None and last < moment.today
    }
    return steps.leave_out(sitting, gone)


def _require_chair(moment: Moment[Books], actor: Person, body: Commission) -> None:
    """The chair alone runs a sitting (X-69). Raises Refusal."""
    require_voter(moment, actor, body)
    if actor.id != body.chair:
        raise Refusal("refuse-not-chair")


def _refuse_stale(sitting: Sitting, version: int) -> None:
    """Somebody else has changed it since it was shown. Raises Refusal."""
    if sitting.version != version:
        raise Refusal("refuse-sitting-changed")
