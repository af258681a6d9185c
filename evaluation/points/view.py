"""A sheet by points as its reader may see it, and what he can do with it now."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from evaluation.base.person import HR, Person
from evaluation.base.refusal import Refusal
from evaluation.base.roles import Role
from evaluation.calendar.office import ResultsInChat
from evaluation.law.act import Methodology
from evaluation.law.moment import Moment
from evaluation.law.points import PointsRule
from evaluation.law.scales import Grade
from evaluation.law.schedule import QUARTER_MARK, Event
from evaluation.points.books import Books
from evaluation.points.found import points_of, scale_for
from evaluation.points.nouns import Half, IncentiveScale, PointsResult, PointsRow, PointsSheet
from evaluation.points.steps import total_of
from evaluation.quarter.away import Away, away_sheets, is_late
from evaluation.quarter.nouns import Result, Sheet


@dataclass(frozen=True)
class PointsView:
    """A sheet by points for one reader.

    `reader`: as whom he looks: "own", "superior", "hr", "hr-head". `points` holds the rows that he
    may see, without another's judgement of them before it is agreed. `total` and `grade` are None
    for whoever may not know them; before the agreement only the superior does. `may`: "add",
    "send", "facts", "judge", "agree", "sign", "refuse" (the first or second hand under the act).
    """

    sheet: Sheet
    methodology: Methodology
    reader: str
    points: PointsSheet
    scale: IncentiveScale | None
    event: Event
    days_left: int
    today: date
    away: Away | None
    result: Result | None
    signed: PointsResult | None
    total: Decimal | None
    grade: Grade | None
    may: frozenset[str]

    @property
    def rule(self) -> PointsRule:
        """What the act says of points."""
        return self.methodology.points_rule

    @property
    def is_late(self) -> bool:
        """Whether the agreement would come after the sheet's last day."""
        return is_late(self.event, self.away, self.today)

    @property
    def is_met(self) -> bool:
        """Whether he has signed, or the act on his refusal stands in the place of it (V-25)."""
        return self.signed is not None and self.signed.owner.is_met(self.methodology.unsigned_act)

    @property
    def half(self) -> Half:
        """Whose rows the reader writes."""
        return HALVES[self.reader]


HALVES: dict[str, Half] = {
    "own": "own",
    "superior": "superior",
    "hr": "facts",
    "hr-head": "facts",
}


def reader_of(moment: Moment[Books], actor: Person, sheet: Sheet) -> str:
    """As whom somebody looks at a sheet. Raises Refusal, the same for a missing one."""
    found = party(moment, actor, sheet)
    if found is None:
        raise Refusal("refuse-not-found")
    return found


def party(moment: Moment[Books], actor: Person, sheet: Sheet) -> str | None:
    """As whom somebody may look at a sheet: see `PointsView.reader`; None: he may not."""
    if sheet.person == actor.id:
        return "own"
    if actor.has_left(moment.today):
        return None
    if sheet.evaluator == actor.id:
        return "superior"
    if Role.HR_HEAD in actor.roles:
        return "hr-head"
    if actor.roles & HR:
        return "hr"
    return None


def view_for(moment: Moment[Books], actor: Person, sheet: Sheet) -> PointsView:
    """The sheet for whoever may see it. Raises Refusal."""
    act, reader = moment.act(sheet.act), reader_of(moment, actor, sheet)
    result = moment.books.results.of_sheet(sheet.id) if sheet.is_signed else None
    signed = None if result is None else moment.books.points.result(result.id)
    points = points_of(moment, sheet) if signed is None else signed.agreed
    event = act.event(QUARTER_MARK, sheet.period, moment.calendar)
    knows = _knows(moment, reader, is_agreed=signed is not None)
    total = total_of(points, act.points_rule) if knows else None
    return PointsView(
        sheet=sheet,
        methodology=act,
        reader=reader,
        points=_seen(points, reader, knows=knows),
        scale=scale_for(moment, sheet),
        event=event,
        days_left=event.days_left(moment.today, moment.calendar),
        today=moment.today,
        away=away_sheets(moment, [sheet]).get(sheet.id),
        result=result,
        signed=signed if knows or signed is None else replace(signed, agreed=PointsSheet(sheet.id)),
        total=total,
        grade=None if total is None else act.scale_of(sheet.form).grade_of(total),
        may=_may(moment, actor, (reader, sheet, points, signed)),
    )


def _knows(moment: Moment[Books], reader: str, *, is_agreed: bool) -> bool:
    """Whether he may know the superior's judgement and the total (rules §10)."""
    if reader == "superior":
        return True
    if reader == "own":
        return is_agreed and moment.office.results_in_chat is not ResultsInChat.NOTICE
    return is_agreed and reader == "hr-head"


def _seen(points: PointsSheet, reader: str, *, knows: bool) -> PointsSheet:
    """What of the rows he may read; a half that wasn't sent is its writer's alone."""
    if knows and reader != "own":
        return replace(points, rows=points.before_superior)
    if knows:
        return points
    half = HALVES[reader]
    return replace(points, rows=tuple(_unjudged(row) for row in points.of(half)))


def _unjudged(row: PointsRow) -> PointsRow:
    return replace(row, counts=None, given=0, note="")


def _may(
    moment: Moment[Books],
    actor: Person,
    seen: tuple[str, Sheet, PointsSheet, PointsResult | None],
) -> frozenset[str]:
    reader, sheet, points, signed = seen
    if sheet.campaign_state != "open":
        return frozenset()
    if signed is not None:
        return frozenset(_after(moment, actor, reader, signed, sheet))
    found = set[str]()
    if reader == "own" and points.sent_at is None:
        found |= {"add", "send"}
    if reader == "superior":
        found |= {"add", "judge", "agree"}
    if points.facts_at is None and reader != "own" and actor.roles & HR:
        found |= {"add", "facts"}
    return frozenset(found)


def _after(
    moment: Moment[Books], actor: Person, reader: str, signed: PointsResult, sheet: Sheet
) -> set[str]:
    """Once it is agreed: to sign, or to make the act on a refusal (V-25)."""
    act = moment.act(sheet.act)
    rule = act.unsigned_act
    if rule is None or signed.owner.is_met(rule):
        return set()
    if reader == "own":
        here = moment.office.results_in_chat is not ResultsInChat.NOTICE
        return {"sign"} if here else set()
    role = signed.owner.role_for(actor, is_superior=reader == "superior")
    return set() if role is None else {"refuse"}
