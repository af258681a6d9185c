"""The facts of a signed sheet's paper, whatever the method of its form (M-17, S-28, S-32)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from evaluation.base.ids import CaseId
from evaluation.base.refusal import Refusal
from evaluation.calendar.office import Office
from evaluation.calibration.books import Books
from evaluation.calibration.cases import Case, Stage
from evaluation.kci.plan import WorkPlan
from evaluation.kci.values import KciLine, KciReport
from evaluation.law.act import METHOD_TITLE_KEYS, Form, Methodology
from evaluation.law.kci_marks import percent_shown
from evaluation.law.moment import Moment
from evaluation.law.scales import written
from evaluation.law.schedule import QUARTER_MARK, Event
from evaluation.law.words import Words
from evaluation.quarter.away import away_sheets
from evaluation.quarter.nouns import Result, Schedule, Sheet
from evaluation.quarter.receipts import IN_BOT, official_name
from evaluation.quarter.results import ResultView
from evaluation.quarter.schedules import ScheduleView
from papers.print.nouns import (
    Pending,
    Reference,
    Servant,
    Signature,
    Signed,
    SignedOnPaper,
    TermLine,
)
from papers.quarter.papers import (
    Calibrated,
    Grounds,
    Indicator,
    Indicators,
    ReceiptLine,
    Remark,
    ScheduleLine,
    SchedulePaper,
    SheetLine,
    SheetPaper,
)
from papers.shared import basis_of, rating_of, servant_of


@dataclass(frozen=True)
class SheetFacts:
    """Beside a result: its sheet with its term, and the session that changed its mark.

    `plan` and `report`: the КЦИ and their values as signed. `acquaint_by`: the last day for the
    acquaintance, where the act has a term for it (S-12a).
    """

    sheet: Sheet
    named_by: str
    due: Event
    acquaint_by: date | None
    session: Case | None
    plan: WorkPlan | None
    report: KciReport | None


def sheet_facts(moment: Moment[Books], view: ResultView) -> SheetFacts:
    """Everything beside a result that its sheet names. Raises Refusal: it was changed past us."""
    books, result, act = moment.books, view.result, view.methodology
    if not books.results.is_untouched(result.id):
        raise Refusal("refuse-paper-changed")
    sheet = books.sheets.get(result.sheet)
    assert sheet is not None
    named_by = None if sheet.named_by is None else books.people.get(sheet.named_by)
    signed, within = moment.office.day(result.signed_at), act.acquaint
    return SheetFacts(
        sheet=sheet,
        named_by="" if named_by is None else named_by.name,
        due=_due(moment, act, sheet),
        acquaint_by=None
        if within is None
        else moment.calendar.after(signed, within.working_days).day,
        session=_session(books, result),
        plan=None if result.plan is None else books.work_plans.get(result.plan),
        report=None if result.report is None else books.work_plans.report_by_id(result.report),
    )


def _due(moment: Moment[Books], act: Methodology, sheet: Sheet) -> Event:
    """The sheet's last day: its own where its person was away (S-6b)."""
    away = away_sheets(moment, [sheet]).get(sheet.id)
    if away is not None and away.event is not None:
        return away.event
    return act.event(QUARTER_MARK, sheet.period, moment.calendar)


def _session(books: Books, result: Result) -> Case | None:
    case = None if result.case is None else books.cases.get(CaseId(result.case))
    return case if case is not None and case.stage is Stage.SIGNED else None


def sheet_paper(view: ResultView, facts: SheetFacts, office: Office) -> SheetPaper:
    """M-17, M-7, M-9: the signed sheet with its dates."""
    result, act, form = view.result, view.methodology, view.form
    rated_by = act.scale.source.paragraph
    route = act.source_of(facts.sheet.rule)
    by = "" if route is None else route.paragraph
    due = TermLine(facts.due.day, facts.due.source.paragraph)
    return SheetPaper(
        basis=basis_of(office, act, due.paragraph, rated_by, by),
        form=form.title,
        is_verified=form.verified,
        are_items_verified=all(item.source.verified for item in act.forms[form.key].items),
        number=str(result.sheet),
        revision=result.revision,
        period=result.period,
        servant=Servant(result.person_name, result.person_position, facts.sheet.person_unit),
        evaluator=Servant(result.signer_name, result.signer_position),
        evaluator_title=_title(act, facts.sheet.rule),
        route=by,
        lines=tuple(SheetLine(one.name, written(one.value), one.comment) for one in view.items),
        rating=rating_of(result.signed_mean.value, act),
        rating_paragraph=rated_by,
        due=due,
        signed_at=result.signed_at,
        is_late=result.is_late,
        named_by=facts.named_by,
        method=_method(act, form),
        indicators=_indicators(view, facts, office),
        remark=_remark(form, result.remark),
        grounds=_grounds(act),
        receipt=_receipt(view),
        acquaint_by=_acquaint_by(facts, act),
        acknowledged_at=result.acknowledged_at,
        apply_until=(
            None
            if view.apply_until is None
            else TermLine(view.apply_until, act.apply.source.paragraph)
        ),
        calibrated=_calibrated(facts.session, act, office),
        kept_until=_kept_until(view),
        completed=None if view.keeping is None else view.keeping.completed,
    )


def _kept_until(view: ResultView) -> TermLine | None:
    """Nothing while the evaluation isn't completed (X-58)."""
    if view.keeping is None or view.keeping.until is None:
        return None
    return TermLine(view.keeping.until, view.keeping.source.paragraph)


def _method(act: Methodology, form: Form) -> Words | None:
    """By which method, in an act that has several of them (S-4)."""
    named = form.method in METHOD_TITLE_KEYS[form.method]
    return act.titles[form.method] if named else None


def _title(act: Methodology, rule: str) -> Words:
    """As whom the act lets somebody evaluate (M-16): "head of the unit", "immediate superior"."""
    routes = (route for route in act.routes if route.source.rule == rule)
    return next((act.titles[route.evaluator] for route in routes), act.titles["evaluator"])


def _indicators(view: ResultView, facts: SheetFacts, office: Office) -> Indicators | None:
    """What was planned and what came of it, as it stood when the sheet was signed (X-10)."""
    plan, report, rule = facts.plan, facts.report, view.methodology.kci
    if plan is None or report is None or rule is None:
        return None
    assert plan.approved_at is not None  # a sheet follows a plan in force
    assert report.sent_at is not None  # and values that were sent
    titles = view.methodology.titles
    return Indicators(
        names=titles["kci"],
        plan=Reference(str(plan.id), office.day(plan.approved_at)),
        version=plan.version,
        sent=TermLine(office.day(report.sent_at), rule.values_before.source.paragraph),
        table=titles["kci_table"],
        table_paragraph=rule.allowed.source.paragraph,
        lines=tuple(_indicator(one.kci) for one in view.items if one.kci is not None),
    )


def _indicator(line: KciLine) -> Indicator:
    assert line.actual is not None  # nothing is signed without every value
    assert line.percent is not None
    allowed = line.allowed
    return Indicator(
        unit=line.kci.unit,
        planned="" if line.planned is None else written(line.planned),
        actual=line.actual if isinstance(line.actual, bool) else written(line.actual),
        percent=percent_shown(line.percent),
        allowed=None if allowed is None else (written(allowed[0]), written(allowed[1])),
    )


def _remark(form: Form, text: str) -> Remark | None:
    return None if form.remark is None else Remark(form.remark, text)


def _grounds(act: Methodology) -> Grounds | None:
    return None if act.grounds is None else Grounds(act.grounds, act.grounds.source.paragraph)


def _receipt(view: ResultView) -> ReceiptLine | None:
    """When and how the owner got it, by the act's own name where it has one."""
    result = view.result
    if result.received_at is None:
        return None
    channel = result.received_by or IN_BOT
    return ReceiptLine(result.received_at, official_name(view.methodology, channel) or channel)


def _acquaint_by(facts: SheetFacts, act: Methodology) -> TermLine | None:
    if facts.acquaint_by is None or act.acquaint is None:
        return None
    return TermLine(facts.acquaint_by, act.acquaint.source.paragraph)


def _calibrated(session: Case | None, act: Methodology, office: Office) -> Calibrated | None:
    if session is None or session.final is None or session.signed_at is None:
        return None
    protocol = Reference(session.number, office.day(session.signed_at))
    return Calibrated(rating_of(session.final, act), protocol)


def schedule_paper(view: ScheduleView, office: Office) -> SchedulePaper:
    """S-11b, B-9b: the schedule as it stands, in whatever state. Raises Refusal: there is none."""
    found, act = view.schedule, view.methodology
    if found is None or not view.is_current:
        raise Refusal("refuse-paper-none")
    reference = act.reference("schedule").paragraph
    paragraphs = (event.source.paragraph for event in view.events if event.source.verified)
    by = None if found.approved_by is None else view.people[found.approved_by]
    return SchedulePaper(
        basis=basis_of(office, act, reference, *paragraphs, is_confidential=False),
        number=str(found.id),
        revision=found.revision,
        period=found.period,
        dated=office.day(found.approved_at or found.drafted_at),
        lines=tuple(map(_schedule_line, view.events)),
        hr=servant_of(view.people[found.drafted_by]),
        hr_title=act.titles["hr_service"],
        drafted_at=found.drafted_at,
        official=Servant("", "") if by is None else servant_of(by),
        official_title=act.titles["appointing_official"],
        approval=_approval(found),
        paper=None if found.day is None else Reference(found.number, found.day),
    )


def _schedule_line(event: Event) -> ScheduleLine:
    plan_day = None if event.plan_day == event.day else event.plan_day
    paragraph = event.source.paragraph if event.source.verified else ""
    return ScheduleLine(event.name, event.day, plan_day, paragraph)


def _approval(schedule: Schedule) -> Signature:
    if schedule.approved_at is None:
        return Pending()
    if schedule.day is not None:
        return SignedOnPaper(schedule.day)
    return Signed(schedule.approved_at)
