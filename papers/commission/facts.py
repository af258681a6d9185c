"""The facts of the protocol of a sitting: what the Commission was given, and what it decided."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from evaluation.base.ids import PersonId, ResultId
from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.calendar.office import Office
from evaluation.commission.books import Books
from evaluation.commission.floor import SittingView, words_for
from evaluation.commission.nouns import (
    ApprovalPaper,
    Ballot,
    CommissionRecord,
    MatterOutcome,
    RoomProtocol,
    SittingMatter,
)
from evaluation.law.act import Methodology
from evaluation.law.commission import CommissionRule
from evaluation.law.moment import Moment
from evaluation.staff.heads import officials
from papers.commission.papers import (
    ApprovalLine,
    BallotLine,
    CommissionProtocol,
    MatterLine,
    Post,
    PostLine,
    QuorumLine,
)
from papers.print.nouns import Pending, Reference, Servant, Signature, Signed, SignedOnPaper
from papers.shared import basis_of, distinct_names, hand_of, servant_of


@dataclass(frozen=True)
class SittingFacts:
    """Beside a sitting. `signed_on_paper` and `approved_on_paper`: by the day of the paper.

    `officials`: who may approve; `follows`: the number of the sitting that it hears anew; `head`:
    of the trail, as it is noted outside.
    """

    signed_on_paper: Mapping[PersonId, date]
    approved_on_paper: date | None
    officials: tuple[Person, ...]
    follows: str
    head: str


def sitting_facts(moment: Moment[Books], view: SittingView) -> SittingFacts:
    """Everything beside a sitting that its protocol may name.

    Raises Refusal: the reader isn't shown what is before the sitting.
    """
    if not view.is_whole:
        raise Refusal("refuse-not-found")
    books, sitting = moment.books, view.sitting
    earlier = None if sitting.follows is None else books.sittings.get(sitting.follows)
    records = books.commission_records.confirmed(sitting.id)
    head = books.trail.head()
    return SittingFacts(
        signed_on_paper=_signed_on_paper(records),
        approved_on_paper=_approved_on_paper(records),
        officials=tuple(officials(moment)),
        follows="" if earlier is None else earlier.number,
        head="" if head is None else head.noted,
    )


def _signed_on_paper(records: tuple[CommissionRecord, ...]) -> dict[PersonId, date]:
    return {
        person: record.details.day
        for record in records
        if isinstance(record.details, RoomProtocol)
        for person in record.details.signed
    }


def _approved_on_paper(records: tuple[CommissionRecord, ...]) -> date | None:
    days = [one.details.day for one in records if isinstance(one.details, ApprovalPaper)]
    return days[-1] if days else None


def commission_protocol(
    view: SittingView, facts: SittingFacts, office: Office
) -> CommissionProtocol:
    """The protocol of a sitting, as it stands: a draft until something is decided."""
    sitting, rule, order = view.sitting, view.rule, view.commission.order
    voters = view.commission.voters
    return CommissionProtocol(
        basis=basis_of(
            office,
            view.methodology,
            *_paragraphs(rule),
        ),
        title=rule.protocol,
        correction=rule.correction,
        is_form_verified=rule.protocol.source.verified,
        is_order_verified=all(
            source.verified
            for source in (rule.quorum_source, rule.vote_source, rule.decision_source)
        ),
        number=sitting.number,
        period=sitting.period,
        dated=office.day(sitting.decided_at or sitting.at),
        held_at=sitting.at,
        place=sitting.place,
        order=Reference(order.number, order.day),
        quorum=QuorumLine(len(sitting.sat & voters), len(voters), rule.quorum_of(len(voters))),
        members=_members(view, facts),
        results=tuple(_matter(view.methodology, one) for one in sitting.matters),
        ballots=_ballots(view),
        chair_breaks_tie=rule.chair_breaks_tie,
        conclusion=sitting.conclusion,
        approval=_approval(view, facts),
        is_draft=sitting.decided_at is None,
        follows=facts.follows,
        ground=_ground(sitting.ground),
        head=facts.head,
    )


def _paragraphs(rule: CommissionRule) -> tuple[str, ...]:
    """Of what the act at hand prints: a stand-in rests on no paragraph."""
    sources = [
        rule.composed_source,
        rule.quorum_source,
        rule.vote_source,
        rule.decision_source,
        rule.protocol.source,
        rule.revision_source,
    ]
    if rule.approval == "authorised":
        sources.append(rule.approval_source)
    return tuple(one.paragraph for one in sources if one.verified)


def _members(view: SittingView, facts: SittingFacts) -> tuple[PostLine, ...]:
    """The chair, the members by name, who sat before the order was amended, the secretary."""
    body, sitting = view.commission, view.sitting

    def line(person: PersonId, post: Post) -> PostLine:
        wanted = person in sitting.signers
        return PostLine(
            servant_of(view.people[person]),
            post,
            person in sitting.sat or person == body.secretary,
            hand_of(sitting.signatures, person, facts.signed_on_paper) if wanted else None,
        )

    def by_name(people: frozenset[PersonId]) -> list[PersonId]:
        return sorted(people, key=lambda person: (view.people[person].name, person))

    former = sitting.sat - body.people
    return (
        line(body.chair, "chair"),
        *(line(person, "member") for person in by_name(body.voters - {body.chair})),
        *(line(person, "former") for person in by_name(former)),
        line(body.secretary, "secretary"),
    )


def _matter(act: Methodology, matter: SittingMatter) -> MatterLine:
    is_out, value = matter.outcome is MatterOutcome.LEFT_OUT, matter.value
    return MatterLine(
        servant=Servant(matter.name, matter.position),
        given=matter.words,
        outcome=matter.outcome,
        value=None if value is None else words_for(act, matter, value),
        explanation=matter.explanation,
        recommendation=matter.recommendation,
        left_on=date.fromisoformat(matter.note) if is_out else None,
        admitted=matter.admitted,
    )


def _ballots(view: SittingView) -> tuple[BallotLine, ...]:
    """What was voted on to the end; who withdrew stands beside it."""
    names = distinct_names(view.people[one] for one in view.sitting.sat)
    matters = {one.result: one for one in view.sitting.matters}
    rows = {one.result: row for row, one in enumerate(view.sitting.matters, start=1)}
    return tuple(
        _ballot(one, view, names, rows, _withdrawn(one, matters))
        for one in view.sitting.ballots
        if one.is_over
    )


def _withdrawn(ballot: Ballot, matters: Mapping[ResultId, SittingMatter]) -> frozenset[PersonId]:
    """Who took no part: one may also withdraw after he has voted on a block, or to revise."""
    nobody: frozenset[PersonId] = frozenset()
    out = nobody.union(*(matters[one].withdrawn for one in ballot.results))
    return out - ballot.votes.keys()


def _ballot(
    ballot: Ballot,
    view: SittingView,
    names: Mapping[PersonId, str],
    rows: Mapping[ResultId, int],
    withdrawn: frozenset[PersonId],
) -> BallotLine:
    in_favour = {person for person, is_for in ballot.votes.items() if is_for}
    return BallotLine(
        rows=tuple(sorted(rows[one] for one in ballot.results)),
        value=_value(ballot.value),
        votes_for=_sorted(names, in_favour),
        votes_against=_sorted(names, ballot.votes.keys() - in_favour),
        withdrawn=_sorted(names, withdrawn & names.keys()),
        carried=ballot.carried,
        is_unanimous=in_favour == view.sitting.sat - withdrawn,
    )


def _sorted(names: Mapping[PersonId, str], people: Iterable[PersonId]) -> tuple[str, ...]:
    return tuple(sorted(names[person] for person in people))


def _approval(view: SittingView, facts: SittingFacts) -> ApprovalLine | None:
    """Who approved; before that who alone may, or the act's title for a hand to come."""
    if view.rule.approval != "authorised":
        return None
    sitting = view.sitting
    people = {one.id: one for one in facts.officials} | dict(view.people)
    by = sitting.approved_by
    if by is None and len(facts.officials) == 1:
        by = facts.officials[0].id
    name = "" if by is None else people[by].name
    return ApprovalLine(view.rule.authorised, name, _approved(view, facts))


def _approved(view: SittingView, facts: SittingFacts) -> Signature:
    at = view.sitting.approved_at
    if at is None:
        return Pending()
    if facts.approved_on_paper is not None:
        return SignedOnPaper(facts.approved_on_paper)
    return Signed(at)


def _ground(ground: str) -> Reference | None:
    """What the body was advised by: "ПР-7:2026-04-20" (X-68)."""
    number, _, day = ground.rpartition(":")
    return Reference(number, date.fromisoformat(day)) if number else None


def _value(value: Decimal | None) -> str:
    return "" if value is None else f"{value.normalize():f}"
