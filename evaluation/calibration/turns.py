"""Whose turn it is in a case, and by when: home, reminders and escalation ask the same."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from evaluation.agenda.nouns import Duty
from evaluation.base.ids import PersonId
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
from evaluation.law.moment import Moment
from evaluation.law.words import Source


@dataclass(frozen=True)
class Turn:
    """What a person has to do in a case. `day` is the last day, None where the act sets none.

    Kinds: "decide", "call", "open", "run", "word", "post", "answer", "table", "vote", "sign",
    "feedback".
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
        rule = moment.act(result_of(moment.books, case).act).calibration
        found += turns_of(moment, case, terms_of(case, rule, moment.calendar, moment.office))
    return tuple(found)


def case_duties(moment: Moment[Books], person: Person) -> Iterator[Duty]:
    """Kinds: "case-" and the kind of the turn, and "record"."""
    for turn in all_turns(moment):
        if turn.person == person.id:
            left = None
            if turn.day is not None:
                left = moment.calendar.working_days_left(moment.today, turn.day)
            kind, case = f"case-{turn.kind}", turn.case
            yield Duty(kind, case.id, 1, "", turn.day, left, turn.source, case.number)
    yield from _to_confirm(moment, person)


def _to_confirm(moment: Moment[Books], person: Person) -> Iterator[Duty]:
    """What somebody else has recorded of an act on paper, for a second person to confirm."""
    for case in moment.books.cases.live():
        if person.id in seconds_of(moment, case):
            waiting = moment.books.records.waiting(case.id)
            others = [record for record in waiting if record.recorded_by != person.id]
            if others:
                yield Duty("record", case.id, len(others), "")
