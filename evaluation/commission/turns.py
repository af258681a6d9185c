"""Whose turn it is around the Commission, and by when: home, reminders and letters ask the same."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from evaluation.agenda.nouns import Duty
from evaluation.base.ids import PersonId
from evaluation.base.person import Person
from evaluation.commission.books import Books
from evaluation.commission.floor import body_of, rule_of, seconds_of, term_of, working_body
from evaluation.commission.matters import Matters
from evaluation.commission.nouns import DECIDING, Commission, Sitting, SittingStage
from evaluation.commission.voting import electorate
from evaluation.law.moment import Moment
from evaluation.law.words import Source
from evaluation.staff.heads import officials


@dataclass(frozen=True)
class SittingTurn:
    """What a person has to do; `day` is the last day, None where the act sets none.

    Kinds of a sitting: "agree", "submit", "open", "run", "sit", "vote", "sign", "hands",
    "approve", "appeal". `target`: the sitting.
    """

    person: PersonId
    kind: str
    sitting: Sitting
    count: int = 1
    day: date | None = None
    source: Source | None = None


def turns_of(moment: Moment[Books], sitting: Sitting) -> Iterator[SittingTurn]:
    """Everybody's task in a sitting as it stands, but for what there is to submit."""
    body = body_of(moment.books, sitting)
    if sitting.stage is SittingStage.PLANNED:
        yield _dated(moment, body.chair, "agree", sitting, "agree")
    elif sitting.stage is SittingStage.AGREED and sitting.matters:
        yield _dated(moment, body.chair, "open", sitting, "hold")
    elif sitting.stage is SittingStage.SITTING:
        yield from _at_table(sitting, body)
    elif sitting.stage is SittingStage.SIGNING:
        yield from _of_protocol(moment, sitting, body)
    elif sitting.stage is SittingStage.SIGNED:
        for one in officials(moment):
            yield SittingTurn(one.id, "approve", sitting)
        for one in working_body(moment):
            yield _dated(moment, one.id, "appeal", sitting, "appeal")


def _at_table(sitting: Sitting, body: Commission) -> Iterator[SittingTurn]:
    yield SittingTurn(body.chair, "run", sitting)
    for person in sorted(body.voters - sitting.present):
        yield SittingTurn(person, "sit", sitting)
    ballot = sitting.ballot
    if ballot is not None:
        for person in sorted(electorate(sitting, ballot.results) - ballot.votes.keys()):
            yield SittingTurn(person, "vote", sitting)


def _of_protocol(
    moment: Moment[Books], sitting: Sitting, body: Commission
) -> Iterator[SittingTurn]:
    """Where the decision is the approval, people are told within a term that runs already."""
    act, day, source = moment.act(sitting.act), None, None
    is_own = rule_of(moment, sitting).approval == "commission"
    acquaint = act.acquaint_with_decision
    if is_own and acquaint is not None and sitting.decided_at is not None:
        decided = moment.office.day(sitting.decided_at)
        day = moment.calendar.after(decided, acquaint.working_days).day
        source = acquaint.source
    done = {one.person for one in sitting.signatures}
    for person in sorted(sitting.signers - done):
        yield SittingTurn(person, "sign", sitting, 1, day, source)
    yield SittingTurn(body.secretary, "hands", sitting, 1, day, source)


def _dated(
    moment: Moment[Books], person: PersonId, kind: str, sitting: Sitting, step: str
) -> SittingTurn:
    term = term_of(moment, sitting, step)
    if term is None:
        return SittingTurn(person, kind, sitting)
    return SittingTurn(person, kind, sitting, 1, term.day, term.source)


class SittingTurns:
    """Tasks around the Commission, with what its working body has to submit."""

    def __init__(self, matters: Matters) -> None:
        self._matters = matters

    def __call__(self, moment: Moment[Books], person: Person) -> Iterator[Duty]:
        """Kinds: "sitting-" and the kind of the turn, "commission-amend", "commission-record"."""
        for turn in self.all(moment):
            if turn.person == person.id:
                yield duty_of(moment, turn)
        if person.id in seconds_of(moment):
            yield from _of_body(moment, person)

    def all(self, moment: Moment[Books]) -> Iterator[SittingTurn]:
        """Every task of every sitting that a clock runs for."""
        for sitting in moment.books.sittings.live():
            yield from turns_of(moment, sitting)
            if sitting.stage in DECIDING:
                yield from self._to_submit(moment, sitting)

    def _to_submit(self, moment: Moment[Books], sitting: Sitting) -> Iterator[SittingTurn]:
        """Results of the period that are ready, by the earliest of their terms (B-54, V-32)."""
        taken, rule = moment.books.sittings.taken(), rule_of(moment, sitting)
        act = moment.books.acts.text(sitting.act)[0]
        found = self._matters.ready(moment, act, sitting.period)
        waiting = [one for one in found if one.result not in taken]
        if not waiting:
            return
        documents, within = term_of(moment, sitting, "documents"), rule.submitted_within
        day = None if documents is None else documents.day
        source = None if documents is None else documents.source
        if within is not None:
            first = min(one.ready_on for one in waiting)
            day, source = moment.calendar.after(first, within.working_days).day, within.source
        for one in working_body(moment):
            yield SittingTurn(one.id, "submit", sitting, len(waiting), day, source)


def duty_of(moment: Moment[Books], turn: SittingTurn) -> Duty:
    """A turn as Home shows it."""
    left = None
    if turn.day is not None:
        left = moment.calendar.working_days_left(moment.today, turn.day)
    target, number = turn.sitting.id, turn.sitting.number
    return Duty(f"sitting-{turn.kind}", target, turn.count, "", turn.day, left, turn.source, number)


def _of_body(moment: Moment[Books], person: Person) -> Iterator[Duty]:
    """Who sits no more has to be replaced by an order; a paper waits for a second person."""
    for body in moment.books.commissions.all_latest():
        people = moment.books.people.some(body.people).values()
        gone = sum(one.has_left(moment.today) for one in people)
        if gone:
            yield Duty("commission-amend", body.id, gone, "", number=body.order.number)
    waiting = moment.books.commission_records.waiting()
    others = sum(one.recorded_by != person.id for one in waiting)
    if others:
        yield Duty("commission-record", 0, others, "")
