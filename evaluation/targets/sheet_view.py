"""A sheet of a year as its reader may see it, and what he can do with it now (V-28 to V-32)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from evaluation.base.person import HR, Person
from evaluation.base.refusal import Refusal
from evaluation.base.roles import Role
from evaluation.calendar.office import ResultsInChat
from evaluation.law.act import Methodology
from evaluation.law.moment import Moment
from evaluation.law.scales import Mean, mean_of
from evaluation.law.schedule import Event
from evaluation.quarter.away import Away, away_sheets, is_late
from evaluation.quarter.nouns import Result, Sheet
from evaluation.targets.books import Books
from evaluation.targets.found import marks_of, plan_behind
from evaluation.targets.nouns import PlanTarget, TargetResult, TargetSheet, YearComputed


@dataclass(frozen=True)
class TargetView:
    """A sheet of a year for one reader.

    `reader`: as whom he looks: "own", "superior", "hr", "hr-head". `targets` are those of the plan
    in force, () while there is none or he may not know them; `marks` hold what of the two halves he
    may see, `mean` and `year` are None for whoever may not know them. `may`: "assess", "send",
    "mark", "agree", "sign", "refuse".
    """

    sheet: Sheet
    methodology: Methodology
    reader: str
    targets: tuple[PlanTarget, ...]
    marks: TargetSheet
    event: Event | None
    days_left: int | None
    today: date
    away: Away | None
    result: Result | None
    kept: TargetResult | None
    mean: Mean | None
    year: YearComputed | None
    may: frozenset[str]

    @property
    def is_late(self) -> bool:
        """Whether the agreement would come after the sheet's last day."""
        return is_late(self.event, self.away, self.today)

    @property
    def is_met(self) -> bool:
        """Whether he has signed, or the act on his refusal stands in the place of it (V-31)."""
        return self.kept is not None and self.kept.owner.is_met(self.methodology.unsigned_act)


def reader_of(moment: Moment[Books], actor: Person, sheet: Sheet) -> str:
    """As whom somebody looks at a sheet. Raises Refusal, the same for a missing one."""
    found = party(moment, actor, sheet)
    if found is None:
        raise Refusal("refuse-not-found")
    return found


def party(moment: Moment[Books], actor: Person, sheet: Sheet) -> str | None:
    """As whom somebody may look at a sheet: see `TargetView.reader`; None: he may not."""
    if sheet.person == actor.id:
        return "own"
    if actor.has_left(moment.today):
        return None
    if sheet.evaluator == actor.id:
        return "superior"
    if Role.HR_HEAD in actor.roles:
        return "hr-head"
    return "hr" if actor.roles & HR else None


def target_view(moment: Moment[Books], actor: Person, sheet: Sheet) -> TargetView:
    """The sheet for whoever may see it. Raises Refusal."""
    act, reader = moment.act(sheet.act), reader_of(moment, actor, sheet)
    result = moment.books.results.of_sheet(sheet.id) if sheet.is_signed else None
    kept = None if result is None else moment.books.target_sheets.result(result.id)
    plan = None if kept is not None else plan_behind(moment, sheet)
    marks = marks_of(moment, sheet, plan) if kept is None else kept.agreed
    targets = kept.targets if kept is not None else () if plan is None else plan.targets
    event = act.due(sheet.period, moment.calendar)
    knows = _knows(moment, reader, is_agreed=kept is not None)
    may = _may(moment, actor, reader, sheet, marks, kept)
    given = [marks.of(target.number).mark for target in targets]
    return TargetView(
        sheet=sheet,
        methodology=act,
        reader=reader,
        targets=targets if knows or reader == "own" else (),
        marks=_seen(marks, reader, knows=knows),
        event=event,
        days_left=None if event is None else event.days_left(moment.today, moment.calendar),
        today=moment.today,
        away=away_sheets(moment, [sheet]).get(sheet.id),
        result=result,
        kept=kept if knows or kept is None else replace(kept, agreed=TargetSheet(sheet.id)),
        mean=mean_of(given) if knows and given and all(given) else None,
        year=kept.year if kept is not None and _knows_year(reader, result, knows=knows) else None,
        may=may,
    )


def _knows(moment: Moment[Books], reader: str, *, is_agreed: bool) -> bool:
    """Whether he may know the superior's results (rules §10)."""
    if reader == "superior":
        return True
    if reader == "own":
        return is_agreed and moment.office.results_in_chat is not ResultsInChat.NOTICE
    return is_agreed and reader == "hr-head"


def _knows_year(reader: str, result: Result | None, *, knows: bool) -> bool:
    """Before the Commission's decision the mark of the year is the head of HR's alone (V-32)."""
    return reader == "hr-head" or (knows and result is not None and result.decision is not None)


def _seen(marks: TargetSheet, reader: str, *, knows: bool) -> TargetSheet:
    """The two halves as far as he may read them; one that wasn't sent is its writer's alone."""
    found = marks.marks
    if not knows:
        found = tuple(replace(one, mark=0, note="") for one in found)
    if reader != "own" and marks.sent_at is None:
        found = tuple(replace(one, own=0) for one in found)
    return replace(marks, marks=found)


def _may(
    moment: Moment[Books],
    actor: Person,
    reader: str,
    sheet: Sheet,
    marks: TargetSheet,
    kept: TargetResult | None,
) -> frozenset[str]:
    if sheet.campaign_state != "open":
        return frozenset()
    if kept is not None:
        return frozenset(_after(moment, actor, reader, kept, sheet))
    if reader == "own" and marks.sent_at is None:
        return frozenset({"assess", "send"})
    return frozenset({"mark", "agree"}) if reader == "superior" else frozenset()


def _after(
    moment: Moment[Books], actor: Person, reader: str, kept: TargetResult, sheet: Sheet
) -> set[str]:
    """Once it is agreed: to sign, or to make the act on a refusal (V-31)."""
    rule = moment.act(sheet.act).unsigned_act
    if rule is None or kept.owner.is_met(rule):
        return set()
    if reader == "own":
        here = moment.office.results_in_chat is not ResultsInChat.NOTICE
        return {"sign"} if here else set()
    role = kept.owner.role_for(actor, is_superior=reader == "superior")
    return set() if role is None else {"refuse"}
