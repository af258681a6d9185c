"""The protocol of a sitting: closed, signed, approved; and the new sitting after an appeal."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime

from evaluation.base.ids import PersonId, ResultId, SittingId
from evaluation.base.person import Person, require_reason
from evaluation.base.refusal import Refusal
from evaluation.commission import steps
from evaluation.commission.books import Books
from evaluation.commission.floor import (
    SittingView,
    body_of,
    completed_on,
    found_sitting,
    keep,
    require_official,
    rule_of,
    tell,
    view_of,
    without_the_gone,
)
from evaluation.commission.matters import Matters
from evaluation.commission.nouns import Sitting, SittingMatter, SittingStage
from evaluation.law.moment import Moment, Moments

Step = Callable[[Moment[Books], Sitting], Sitting]


class SittingProtocols:
    """Verbs: close, conclude, recommend, sign, record a refusal to sign, approve, open anew."""

    def __init__(self, moments: Moments[Books], matters: Matters) -> None:
        self._moments = moments
        self._matters = matters

    async def close(self, actor: Person, sitting: SittingId) -> SittingView:
        """The chair, or the secretary once he has gone, ends it: the protocol goes round."""

        def step(moment: Moment[Books], found: Sitting) -> Sitting:
            body = body_of(moment.books, found)
            self._require_keeper(moment, actor, found, or_chair=True)
            return steps.close(found, body, moment.now)

        return await self._done(actor, sitting, step, "sitting-closed")

    async def conclude(self, actor: Person, sitting: SittingId, text: str) -> SittingView:
        """The secretary words the Commission's conclusion before anybody signs."""

        def step(moment: Moment[Books], found: Sitting) -> Sitting:
            self._require_keeper(moment, actor, found)
            return steps.conclude(found, text)

        return await self._done(actor, sitting, step, "sitting-concluded")

    async def recommend(
        self, actor: Person, sitting: SittingId, result: ResultId, text: str
    ) -> SittingView:
        """The secretary writes down what the Commission recommends for somebody."""

        def step(moment: Moment[Books], found: Sitting) -> Sitting:
            self._require_keeper(moment, actor, found)
            return steps.recommend(found, result, text)

        return await self._done(actor, sitting, step, "sitting-recommended", result=result)

    async def sign(self, actor: Person, sitting: SittingId) -> SittingView:
        """The chair, a member who sat, or the secretary signs. Twice is once."""

        def step(moment: Moment[Books], found: Sitting) -> Sitting:
            if actor.has_left(moment.today):
                raise Refusal("refuse-not-found")
            return steps.sign(found, rule_of(moment, found), actor.id, moment.now)

        return await self._done(actor, sitting, step, "sitting-signed")

    async def refused_to_sign(
        self, actor: Person, sitting: SittingId, person: PersonId, reason: str
    ) -> SittingView:
        """The secretary records that somebody doesn't sign, and why; it doesn't block."""
        words = require_reason(reason)

        def step(moment: Moment[Books], found: Sitting) -> Sitting:
            self._require_keeper(moment, actor, found)
            if person == actor.id:
                raise Refusal("refuse-role")
            return steps.sign(found, rule_of(moment, found), person, moment.now, words)

        return await self._done(
            actor, sitting, step, "sitting-signature-refused", person=person, reason=words
        )

    async def approve(self, actor: Person, sitting: SittingId) -> SittingView:
        """The authorised person approves the results, where the act wants it (B-65)."""

        def step(moment: Moment[Books], found: Sitting) -> Sitting:
            require_official(moment, actor)
            return steps.approve(found, rule_of(moment, found), actor.id, moment.now)

        return await self._done(actor, sitting, step, "sitting-approved")

    async def again(
        self,
        actor: Person,
        sitting: SittingId,
        results: Sequence[ResultId],
        at: datetime,
        place: str,
        ground: tuple[str, date],
    ) -> SittingView:
        """The authorised person opens a new sitting on results whose decision is to be cancelled.

        `ground`: number and date of what the appeal's body advised (B-68, X-68). What was decided
        stands until the new sitting has decided. Raises Refusal.
        """
        number, words = require_reason(ground[0]), require_reason(place)

        def change(moment: Moment[Books]) -> SittingView:
            require_official(moment, actor)
            found = found_sitting(moment.books, sitting)
            self._refuse_again(moment, found, results, ground[1])
            if at <= moment.now:
                raise Refusal("refuse-call-past")
            key = moment.books.acts.text(found.act)[0]
            body = moment.books.commissions.latest(key)
            assert body is not None  # it has sat already
            asked = frozenset(results)
            new = moment.books.sittings.add(
                Sitting(
                    id=SittingId(0),
                    number=moment.books.sittings.next_number(moment.office.day(at).year),
                    act=found.act,
                    period=found.period,
                    commission=body.id,
                    stage=steps.first_stage(rule_of(moment, found)),
                    version=0,
                    at=at,
                    place=words,
                    planned_by=actor.id,
                    matters=tuple(_fresh(one) for one in found.matters if one.result in asked),
                    follows=found.id,
                    ground=f"{number}:{ground[1].isoformat()}",
                )
            )
            payload = {"sitting": new.id, "follows": found.id, "results": sorted(asked)}
            moment.record(actor, "sitting-again", payload)
            tell(moment, new, body.people - {actor.id}, f"{new.stage}:1")
            return view_of(moment, actor, new)

        return await self._moments.write(change)

    # Inside a transaction

    def follow(self, moment: Moment[Books], before: Sitting, after: Sitting) -> None:
        """What an approval brings: the results are final, by the day of the completion."""
        completed = completed_on(moment, after)
        if after.stage is SittingStage.APPROVED and before.stage is not after.stage and completed:
            for matter in after.decided:
                self._matters.stand(moment, after, matter, completed)

    def _refuse_again(
        self, moment: Moment[Books], sitting: Sitting, results: Sequence[ResultId], day: date
    ) -> None:
        steps.require_sitting(sitting, SittingStage.APPROVED, SittingStage.SIGNED)
        assert sitting.decided_at is not None
        if not moment.office.day(sitting.decided_at) <= day <= moment.today:
            raise Refusal("refuse-order-day")
        books = moment.books.sittings
        for one in results:
            last = books.decided_of(one)
            if last is None or last.id != sitting.id:
                raise Refusal("refuse-not-found")
            live = books.live_of(one)
            if live is not None and live.id != sitting.id:
                raise Refusal("refuse-matter-sits")
        if not results:
            raise Refusal("refuse-not-found")

    @staticmethod
    def _require_keeper(
        moment: Moment[Books], actor: Person, sitting: Sitting, *, or_chair: bool = False
    ) -> None:
        """The secretary keeps the protocol. Raises Refusal."""
        body = body_of(moment.books, sitting)
        who = {body.secretary, body.chair} if or_chair else {body.secretary}
        if actor.id not in who or actor.has_left(moment.today):
            raise Refusal("refuse-not-secretary")

    async def _done(
        self, actor: Person, sitting: SittingId, step: Step, name: str, **payload: object
    ) -> SittingView:
        def change(moment: Moment[Books]) -> SittingView:
            stored = found_sitting(moment.books, sitting)
            after = step(moment, without_the_gone(moment, stored))
            kept = keep(moment, actor, stored, after, name, **payload)
            self.follow(moment, stored, kept)
            return view_of(moment, actor, kept)

        return await self._moments.write(change)


def _fresh(matter: SittingMatter) -> SittingMatter:
    """As it came before the Commission the first time."""
    return SittingMatter(
        result=matter.result,
        person=matter.person,
        name=matter.name,
        position=matter.position,
        given=matter.given,
        words=matter.words,
        bounds=matter.bounds,
        ready_on=matter.ready_on,
        form=matter.form,
    )
