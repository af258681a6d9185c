"""Whose turn it is in a case, and by when: home, reminders and escalation ask the same."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from evaluation.agenda.nouns import Duty
from evaluation.base.ids import IncomingId, PersonId, ResultId
from evaluation.base.person import Person
from evaluation.calibration.books import Books
from evaluation.calibration.cases import Case, Stage
from evaluation.calibration.hearing import (
    CaseTerm,
    hosts_of,
    officials_of,
    result_of,
    seconds_of,
    terms_of,
)
from evaluation.calibration.telling import every_case, to_tell
from evaluation.law.moment import Moment
from evaluation.law.words import Source
from evaluation.paperwork.incoming import seconds_of as incoming_seconds


@dataclass(frozen=True)
class Turn:
    """What a person has to do in a case. `day` is the last day, None where the act sets none.

    Kinds: "decide", "call", "open", "run", "word", "post", "tell", "answer", "table", "vote",
    "sign", "feedback".
    """

    person: PersonId
    kind: str
    case: Case
    day: date | None = None
    source: Source | None = None


OF_HOST = {
    Stage.COMPOSED: "call",
    Stage.CALLED: "open",
    Stage.SITTING: "run",
    Stage.VOTING: "run",
    Stage.DECIDED: "word",
    Stage.SIGNING: "run",
}


def turns_of(moment: Moment[Books], case: Case, terms: tuple[CaseTerm, ...]) -> tuple[Turn, ...]:
    """Everybody's task in a case as it stands now."""
    by_step = {term.step: term for term in terms}
    hold, post = by_step["hold"], by_step.get("post")
    found: list[Turn] = []
    if case.stage is Stage.REGISTERED:
        decide = by_step["decide"]
        # The maslikhat has no chat: HR brings its decision (M-19b).
        official = officials_of(moment, case)
        deciders = hosts_of(moment, case) if case.by_maslikhat else official
        found += [_turn(p.id, "decide", case, decide) for p in deciders]
    if case.stage in OF_HOST:
        kind = OF_HOST[case.stage]
        found += [_turn(p.id, kind, case, hold) for p in hosts_of(moment, case)]
    if case.stage is Stage.SIGNED and case.posted_at is None and post is not None:
        found += [_turn(p.id, "post", case, post) for p in hosts_of(moment, case)]
    if case.stage is Stage.SIGNED and case.feedback_at is None:
        found.append(Turn(case.evaluator, "feedback", case))
    return (*found, *_of_members(case, hold))


def _of_members(case: Case, hold: CaseTerm) -> tuple[Turn, ...]:
    turns = ((member.person, _member_kind(case, member.person)) for member in case.members)
    return tuple(_turn(person, kind, case, hold) for person, kind in turns if kind)


def _member_kind(case: Case, person: PersonId) -> str:
    member = next(one for one in case.members if one.person == person)
    going_on = case.round
    if case.stage is Stage.CALLED and not member.answer:
        return "answer"
    if case.stage is Stage.SITTING and all(one.by != person for one in case.proposals):
        return "table"
    if going_on is not None and member.present and person not in going_on.votes:
        return "vote"
    unsigned = all(one.person != person for one in case.signatures)
    return "sign" if case.stage is Stage.SIGNING and member.present and unsigned else ""


def _turn(person: PersonId, kind: str, case: Case, term: CaseTerm) -> Turn:
    return Turn(person, kind, case, term.day, term.source)


def all_turns(moment: Moment[Books]) -> tuple[Turn, ...]:
    """Every task of every case that a clock runs for."""
    found: list[Turn] = []
    for case in moment.books.cases.live():
        rule = moment.act(result_of(moment.books, case).act).calibration_rule
        found += turns_of(moment, case, terms_of(case, rule, moment.calendar, moment.office))
    for case in every_case(moment.books):
        found += _to_tell(moment, case)
    return tuple(found)


def _to_tell(moment: Moment[Books], case: Case) -> Iterator[Turn]:
    """What HR has to tell an applicant whom the bot doesn't reach, one task a case (X-50)."""
    waiting = to_tell(moment, case)
    if waiting:
        dated = [one for one in waiting if one.day is not None]
        first = min(dated, key=lambda one: one.day or date.max, default=waiting[0])
        for person in hosts_of(moment, case):
            yield Turn(person.id, "tell", case, first.day, first.source)


def case_duties(moment: Moment[Books], person: Person) -> Iterator[Duty]:
    """Kinds: "case-" and the kind of the turn, "record" and "incoming"."""
    for turn in all_turns(moment):
        if turn.person == person.id:
            left = None
            if turn.day is not None:
                left = moment.calendar.working_days_left(moment.today, turn.day)
            kind, case = f"case-{turn.kind}", turn.case
            yield Duty(kind, case.id, 1, "", turn.day, left, turn.source, case.number)
    yield from _to_confirm(moment, person)
    for waiting in incoming_turns(moment):
        if waiting.person == person.id:
            left = moment.calendar.working_days_left(moment.today, waiting.day)
            target, source = waiting.incoming, waiting.source
            yield Duty("incoming", target, 1, "", waiting.day, left, source)


@dataclass(frozen=True)
class IncomingTurn:
    """An application on paper for somebody to confirm: the official's term runs meanwhile."""

    person: PersonId
    incoming: IncomingId
    day: date
    source: Source


def incoming_turns(moment: Moment[Books]) -> Iterator[IncomingTurn]:
    """Applications on paper that wait for their second person, with the last day (M-19a)."""
    for record in moment.books.incoming.waiting():
        result = moment.books.results.get(ResultId(record.about))
        if record.kind != "result" or result is None:
            continue
        decide = moment.act(result.act).calibration_rule.decide
        day = moment.calendar.after(record.arrived, decide.working_days).day
        for person in sorted(incoming_seconds(moment, record)):
            yield IncomingTurn(person, record.id, day, decide.source)


def _to_confirm(moment: Moment[Books], person: Person) -> Iterator[Duty]:
    """What somebody else has recorded of an act on paper, for a second person to confirm."""
    for case in moment.books.cases.live():
        if person.id in seconds_of(moment, case):
            waiting = moment.books.records.waiting(case.id)
            others = [record for record in waiting if record.recorded_by != person.id]
            if others:
                yield Duty("record", case.id, len(others), "")
