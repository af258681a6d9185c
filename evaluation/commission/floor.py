"""What every act on a sitting shares: the sitting with its body, its act, its people and terms."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal

from evaluation.agenda.writing import write_letter
from evaluation.base.ids import PersonId, ResultId, SittingId
from evaluation.base.person import HR, Person
from evaluation.base.refusal import Refusal
from evaluation.base.roles import Role
from evaluation.commission import steps, voting
from evaluation.commission.books import Books
from evaluation.commission.nouns import (
    DECIDING,
    Commission,
    MatterOutcome,
    Sitting,
    SittingMatter,
    SittingStage,
)
from evaluation.law.act import Methodology
from evaluation.law.commission import CommissionRule
from evaluation.law.moment import Moment
from evaluation.law.value_words import plain_value, value_words
from evaluation.law.words import Source, Words
from evaluation.staff.heads import heads_of_hr, officials

READABLE = frozenset({SittingStage.AGREED, SittingStage.SITTING, SittingStage.SIGNING})
"""While the body of a sitting reads what is before it: from the notice to the last signature."""

PROTOCOLLED = frozenset({SittingStage.SIGNED, SittingStage.APPROVED})
STAGES = tuple(SittingStage)


@dataclass(frozen=True)
class SittingTerm:
    """The last day of a step, with its rule.

    Steps: "agree", so that the notice of the evaluation is in time (V-14, B-55); "documents"
    (V-32); "hold"; "acquaint" (V-36, B-66); "appeal" (V-38, B-68).
    """

    step: str
    day: date
    source: Source


@dataclass(frozen=True)
class SittingView:
    """A sitting as its reader may see it; `missing`: how many more make the quorum.

    `is_whole` False: he knows its stage and dates, and nothing of what is before it. `left_out`: by
    result, who has left the service meanwhile, for whoever may have them decided on all the same
    (A-13).
    """

    sitting: Sitting
    commission: Commission
    methodology: Methodology
    people: Mapping[PersonId, Person]
    terms: tuple[SittingTerm, ...]
    missing: int
    is_whole: bool
    today: date
    left_out: Mapping[ResultId, str] = field(default_factory=dict)

    @property
    def rule(self) -> CommissionRule:
        """What the act says of its Commission."""
        return self.methodology.commission_rule


def found_sitting(books: Books, sitting: SittingId) -> Sitting:
    """The sitting, or the refusal that a foreign one gets too."""
    found = books.sittings.get(sitting)
    if found is None:
        raise Refusal("refuse-not-found")
    return found


def body_of(books: Books, sitting: Sitting) -> Commission:
    """The Commission that sits."""
    found = books.commissions.get(sitting.commission)
    assert found is not None  # a foreign key holds it
    return found


def rule_of(moment: Moment[Books], sitting: Sitting) -> CommissionRule:
    """What the act of a sitting says of its Commission."""
    return moment.act(sitting.act).commission_rule


def working_body(moment: Moment[Books]) -> tuple[Person, ...]:
    """HR in service, the acting head too: it prepares the sittings (V-6, T-5a, B-61)."""
    people = (*heads_of_hr(moment), *moment.books.people.with_any_role(HR))
    serving = {one.id: one for one in people if not one.has_left(moment.today)}
    return tuple(serving.values())


def require_working_body(moment: Moment[Books], actor: Person) -> None:
    """Raises Refusal for everybody else."""
    if actor.id not in {one.id for one in working_body(moment)}:
        raise Refusal("refuse-role")


def require_official(moment: Moment[Books], actor: Person) -> None:
    """The authorised person is who has the right to appoint (X-66). Raises Refusal."""
    if actor.id not in {one.id for one in officials(moment)}:
        raise Refusal("refuse-role")


def require_voter(moment: Moment[Books], actor: Person, commission: Commission) -> None:
    """Of the chair and the members, in service. Raises Refusal, as for a foreign sitting."""
    if actor.id not in commission.voters or actor.has_left(moment.today):
        raise Refusal("refuse-not-found")


def seconds_of(moment: Moment[Books]) -> frozenset[PersonId]:
    """Who can stand behind what another has recorded: HR and the authorised person."""
    return frozenset(one.id for one in (*working_body(moment), *officials(moment)))


def without_the_gone(moment: Moment[Books], sitting: Sitting) -> Sitting:
    """Nobody sits at the table who has left the service meanwhile."""
    if sitting.stage is not SittingStage.SITTING:
        return sitting
    commission, rule = body_of(moment.books, sitting), rule_of(moment, sitting)
    for person in moment.books.people.some(sitting.present).values():
        if person.has_left(moment.today):
            sitting = voting.rise(sitting, commission, rule, person.id)
    return sitting


def terms_of(moment: Moment[Books], sitting: Sitting) -> tuple[SittingTerm, ...]:
    """Each in the unit that the act counts in."""
    act, calendar, office = moment.act(sitting.act), moment.calendar, moment.office
    rule, held = act.commission_rule, office.day(sitting.at)
    found = []
    if rule.notice is not None and sitting.begins is not None:
        last = rule.notice.before(sitting.begins, calendar)
        found.append(SittingTerm("agree", last, rule.notice.source))
    if rule.computed_before is not None:
        last = rule.computed_before.before(held, calendar)
        found.append(SittingTerm("documents", last, rule.computed_before.source))
    found.append(SittingTerm("hold", held, rule.schedule_agreed or rule.composed_source))
    completed = completed_on(moment, sitting)
    acquaint = act.acquaint_with_decision
    if acquaint is not None and completed is not None:
        last = calendar.after(completed, acquaint.working_days).day
        found.append(SittingTerm("acquaint", last, acquaint.source))
    if rule.appeal is not None and sitting.decided_at is not None:
        within = rule.appeal.within
        last = calendar.after(office.day(sitting.decided_at), within.working_days).day
        found.append(SittingTerm("appeal", last, within.source))
    return tuple(found)


def completed_on(moment: Moment[Books], sitting: Sitting) -> date | None:
    """When the evaluation is completed, None before its approval (X-68).

    By the Commission's decision where that is the approval, else by the authorised person's.
    """
    if sitting.approved_at is None or sitting.decided_at is None:
        return None
    is_own = rule_of(moment, sitting).approval == "commission"
    return moment.office.day(sitting.decided_at if is_own else sitting.approved_at)


def words_for(act: Methodology, matter: SittingMatter, value: Decimal) -> Words:
    """Another value of a result in the act's words, as `matter.words` says the one given.

    Of a sitting from before matters named their form it is the bare value.
    """
    if matter.form in act.forms:
        return value_words(act, matter.form, value)
    shown = plain_value(value)
    return Words(shown, shown)


def term_of(moment: Moment[Books], sitting: Sitting, step: str) -> SittingTerm | None:
    """One of the terms, None where the act has none or it doesn't run."""
    return next((term for term in terms_of(moment, sitting) if term.step == step), None)


# Who reads what (rules §10)


def may_read(
    moment: Moment[Books], actor: Person, sitting: Sitting, commission: Commission
) -> bool:
    """Whether he reads what is before a sitting: its body while it goes on, then its signers.

    The head of HR always; the authorised person what the protocol holds.
    """
    if actor.has_left(moment.today):
        return False
    if actor.id in {one.id for one in heads_of_hr(moment)} or actor.id in sitting.signers:
        return True
    if sitting.stage in READABLE and actor.id in commission.people:
        return True
    return sitting.stage in PROTOCOLLED and Role.APPOINTING in actor.roles


def view_of(moment: Moment[Books], actor: Person, sitting: Sitting) -> SittingView:
    """A sitting as the actor may see it."""
    is_whole = may_read(moment, actor, sitting, body_of(moment.books, sitting))
    view = viewed(moment, sitting, is_whole=is_whole)
    if Role.APPOINTING not in actor.roles or sitting.stage not in DECIDING:
        return view
    out = (one for one in sitting.matters if one.outcome is MatterOutcome.LEFT_OUT)
    return replace(view, left_out={one.result: one.name for one in out})


def viewed(moment: Moment[Books], sitting: Sitting, *, is_whole: bool) -> SittingView:
    """A sitting, whole or without what is before it."""
    commission = body_of(moment.books, sitting)
    rule = rule_of(moment, sitting)
    missing = steps.missing(sitting, commission, rule)
    shown = sitting if is_whole else replace(sitting, matters=(), ballots=(), conclusion="")
    named = {*commission.people, *sitting.sat, *sitting.signers}
    named |= {one for one in (sitting.planned_by, sitting.approved_by) if one is not None}
    named |= {one.person for one in shown.matters}
    return SittingView(
        sitting=shown,
        commission=commission,
        methodology=moment.act(sitting.act),
        people=moment.books.people.some(named),
        terms=terms_of(moment, sitting),
        missing=missing,
        is_whole=is_whole,
        today=moment.today,
    )


# What is written, and who hears of it


def keep(
    moment: Moment[Books],
    actor: Person | None,
    before: Sitting,
    after: Sitting,
    name: str,
    **payload: object,
) -> Sitting:
    """Write a step with its line of the trail, and tell whom it asks for something.

    Of a vote the trail says that it was given: what it was, the sitting says itself.
    """
    if after == before:
        return before
    kept = moment.books.sittings.save(after)
    told = {"sitting": kept.id, "stage": kept.stage.value, **payload}
    moment.record(actor, name, told)
    if kept.stage is not before.stage or kept.at != before.at or kept.ballot != before.ballot:
        _tell_of(moment, kept, actor, before)
    return kept


def _tell_of(
    moment: Moment[Books], sitting: Sitting, actor: Person | None, before: Sitting
) -> None:
    commission = body_of(moment.books, sitting)
    hr = {one.id for one in working_body(moment)}
    ballot = sitting.ballot
    if sitting.stage is before.stage and sitting.at == before.at:
        new = ballot is not None and len(sitting.ballots) != len(before.ballots)
        people = voting.electorate(sitting, ballot.results) if new and ballot else frozenset()
        tell(moment, sitting, people - {actor.id if actor else 0}, f"ballot:{len(sitting.ballots)}")
        return
    of_stage: Mapping[SittingStage, Iterable[PersonId]] = {
        SittingStage.PLANNED: {commission.chair},
        SittingStage.AGREED: {*commission.people, *hr},
        SittingStage.SITTING: commission.people,
        SittingStage.SIGNING: {*sitting.signers, *hr},
        SittingStage.SIGNED: {*hr, *(one.id for one in officials(moment))},
        SittingStage.APPROVED: {*sitting.signers, *hr},
        SittingStage.CANCELLED: {*commission.people, *hr},
    }
    people = frozenset(of_stage[sitting.stage]) - {actor.id if actor else 0}
    tell(moment, sitting, people, f"{sitting.stage}:{sitting.version}")


def tell(moment: Moment[Books], sitting: Sitting, people: Iterable[PersonId], step: str) -> None:
    """Write to people about a sitting as it stands; a letter that comes too late isn't sent."""
    details = {"sitting": sitting.id, **state_of(sitting)}
    for person in sorted(people):
        key = f"sitting:{sitting.id}:{step}:{person}"
        write_letter(moment, person, "sitting", details, key)


def state_of(sitting: Sitting) -> dict[str, int]:
    """What a letter about a sitting was written of."""
    at = int(sitting.at.timestamp())
    return {"stage": STAGES.index(sitting.stage), "ballots": len(sitting.ballots), "at": at}
