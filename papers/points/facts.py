"""A sheet by points, gathered for its papers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from evaluation.base.ids import PersonId
from evaluation.base.refusal import Refusal
from evaluation.calendar.office import Office
from evaluation.law.act import Methodology
from evaluation.law.moment import Moment
from evaluation.law.scales import shown
from evaluation.law.words import Words
from evaluation.points.books import Books
from evaluation.points.nouns import PointsResult, PointsRow
from evaluation.points.view import PointsView
from evaluation.quarter.nouns import Result
from evaluation.quarter.owners_hand import OF_HR, SUPERIOR
from papers.points.papers import PointsPaper, PointsPaperRow, RefusalHand, SignRefusalPaper
from papers.print.nouns import Pending, Rating, Refused, Servant, Signature, Signed, TermLine
from papers.shared import basis_of

MINUS = "\u2212"


@dataclass(frozen=True)
class PointsFacts:
    """Beside a sheet: who has signed the act on a refusal, by name."""

    names: Mapping[PersonId, str]


def points_facts(moment: Moment[Books], view: PointsView) -> PointsFacts:
    """What the papers of a sheet name beside it. Raises Refusal: it was changed past us."""
    result, signed = _agreed(view)
    if not moment.books.results.is_untouched(result.id):
        raise Refusal("refuse-paper-changed")
    found = (moment.books.people.get(hand.person) for hand in signed.hands)
    return PointsFacts({person.id: person.name for person in found if person is not None})


def points_paper(view: PointsView, office: Office) -> PointsPaper:
    """The agreed sheet, for whoever may know what it comes to. Raises Refusal."""
    result, signed = _agreed(view)
    if view.total is None or view.grade is None:
        raise Refusal("refuse-not-found")
    act, sheet, rule = view.methodology, view.sheet, view.rule
    own, facts = act.reference("self_assessment"), act.reference("labour_facts")
    due = TermLine(view.event.day, view.event.source.paragraph)
    paragraphs = (rule.total_source.paragraph, rule.scale.source.paragraph, own.paragraph)
    return PointsPaper(
        basis=basis_of(office, act, *paragraphs, due.paragraph),
        form=act.forms[sheet.form].title,
        number=str(sheet.id),
        period=sheet.period,
        servant=Servant(sheet.person_name, sheet.person_position, sheet.person_unit),
        superior=Servant(result.signer_name, result.signer_position),
        superior_title=act.titles["superior"],
        hr_title=act.titles["hr_service"],
        violations=tuple(rule.violations),
        lines=tuple(_line(view, row) for row in view.points.rows),
        sum=_sum(view),
        own_total=_own_total(view),
        rating=_rating(view, view.total),
        rating_paragraph=rule.scale.source.paragraph,
        own_paragraph=own.paragraph,
        facts_paragraph=facts.paragraph,
        due=due,
        agreed_at=result.signed_at,
        is_late=result.is_late,
        servants_hand=_servants_hand(signed),
        refusal=act.unsigned_act if view.is_met and signed.signed_at is None else None,
        decided=_decided(view, result),
    )


def sign_refusal_paper(view: PointsView, facts: PointsFacts, office: Office) -> SignRefusalPaper:
    """The act on a refusal that somebody has begun. Raises Refusal: there is none."""
    _, signed = _agreed(view)
    act, sheet, rule = view.methodology, view.sheet, view.methodology.unsigned_act
    if rule is None or not signed.hands:
        raise Refusal("refuse-paper-none")
    by_role = {hand.role: hand for hand in signed.hands}
    hands = []
    for role in rule.signed_by:
        hand = by_role.get(role)
        name = "" if hand is None else facts.names.get(hand.person, "")
        state = Pending() if hand is None else Signed(hand.at)
        hands.append(RefusalHand(_role(act, role), name, state))
    return SignRefusalPaper(
        basis=basis_of(office, act, rule.source.paragraph, is_confidential=False),
        title=rule,
        period=sheet.period,
        dated=office.day(min(hand.at for hand in signed.hands)),
        form=act.forms[sheet.form].title,
        number=str(sheet.id),
        servant=Servant(sheet.person_name, sheet.person_position, sheet.person_unit),
        words=signed.refusal,
        hands=tuple(hands),
    )


def _agreed(view: PointsView) -> tuple[Result, PointsResult]:
    """Raises Refusal: nothing is agreed yet."""
    if view.result is None or view.signed is None:
        raise Refusal("refuse-paper-none")
    return view.result, view.signed


def _role(act: Methodology, role: str) -> Words:
    return act.titles[{OF_HR: "hr_service", SUPERIOR: "superior"}[role]]


def _line(view: PointsView, row: PointsRow) -> PointsPaperRow:
    penalty = f"{MINUS}{view.rule.penalty}"
    claimed = f"+{row.claimed}" if row.is_incentive else penalty
    given = f"+{row.given}" if row.is_incentive else penalty
    return PointsPaperRow(
        kind=row.kind,
        text=row.text,
        claimed=claimed if row.half == "own" else "",
        given=given if row.counts else "",
        proof=row.proof,
        note=row.note,
        told_by_hr=row.half == "facts",
    )


def _sum(view: PointsView) -> str:
    """The sum that anybody can do again: "100 + 6 − 4 = 102"."""
    rule, points = view.rule, view.points
    plus, minus = sum(points.incentives), rule.penalty * points.violations
    return f"{rule.base} + {plus} {MINUS} {minus} = {view.total}"


def _own_total(view: PointsView) -> str | None:
    """What his own half comes to; it decides nothing."""
    if view.points.sent_at is None:
        return None
    rows = view.points.of("own")
    claimed = sum(row.claimed for row in rows if row.is_incentive)
    violations = sum(not row.is_incentive for row in rows)
    return str(view.rule.base + claimed - view.rule.penalty * violations)


def _rating(view: PointsView, value: Decimal) -> Rating:
    scale = view.rule.scale
    return Rating(shown(value, scale.precision), scale.grade_of(value).name)


def _decided(view: PointsView, result: Result) -> Rating | None:
    if result.decision is None or result.decision.value is None:
        return None
    return _rating(view, result.decision.value)


def _servants_hand(signed: PointsResult) -> Signature:
    if signed.signed_at is not None:
        return Signed(signed.signed_at)
    return Refused(signed.refusal) if signed.hands else Pending()
