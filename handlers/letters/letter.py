"""Notices in the recipient's language: what happened and the button that does what it asks.

A push text never holds a name together with a mark, and a result's notice holds no mark at all.
Outside working hours every notice comes silently.
"""

from __future__ import annotations

from dataclasses import replace

from evaluation.agenda.nouns import Letter
from evaluation.calendar.office import Office, ResultsInChat
from evaluation.calibration.cases import LIVE, Stage
from handlers.buttons.calibration_hr import ToConfirm
from handlers.buttons.plans import OpenPlan, OpenValues
from handlers.buttons.procedure import OpenDispute
from handlers.buttons.quarter import OpenItem, OpenResult, OpenYear
from handlers.home.screens import home
from handlers.kit.answers import Screen
from handlers.kit.words import (
    any_period,
    at_time,
    button,
    home_button,
    official,
    on_day,
    paragraph,
    period_name,
    weekday_day,
)
from handlers.plans.screens.hr import plan_stage
from handlers.quarter.screens.remedies import case_button
from handlers.survey.screens import letters as survey_letters
from locales import Texts


def letter(found: Letter, office: Office, texts: Texts) -> Screen:
    """The message of a notice."""
    write = {
        "digest": _reminder,
        "nudge": _reminder,
        "joined": _joined,
        "sheets": _sheets,
        "result": _result,
        "recalled": _recalled,
        "reopened": _reopened,
        "marks-off": _reopened,
        "evaluated": _evaluated,
        "away": _away,
        "year": _year,
        "not-me": _not_me,
        "case": _case,
        "case-out": _case_out,
        "record": _record,
        "dispute": _dispute,
        "dispute-answer": _dispute,
        "plan": _plan,
        "values": _values,
        "survey": survey_letters.asked,
        "survey-reminder": survey_letters.asked,
        "survey-lost": survey_letters.lost,
        "survey-restored": survey_letters.restored,
        "survey-self": survey_letters.assess_yourself,
        "survey-declined": survey_letters.declined,
        "survey-report": survey_letters.report,
        "survey-reports": survey_letters.reports,
    }
    return write[found.kind](found, office, texts)


def _reminder(found: Letter, _: Office, texts: Texts) -> Screen:
    return replace(home.digest(found.duties, texts, may_snooze=True), silent=found.silent)


def _joined(found: Letter, _: Office, texts: Texts) -> Screen:
    return replace(home.digest(found.duties, texts, may_snooze=False), silent=found.silent)


def _sheets(found: Letter, _: Office, texts: Texts) -> Screen:
    (duty,) = found.duties
    text = texts.html("notice-sheets") + "\n\n" + home.task_line(duty, texts)
    rows = ((home.task_button(duty, texts),), (home_button(texts),))
    return Screen(text, rows=rows, silent=found.silent)


def _result(found: Letter, office: Office, texts: Texts) -> Screen:
    assert found.result is not None
    here = office.results_in_chat is not ResultsInChat.NOTICE  # else opening it is no receipt
    key = "notice-result" if found.starts_by_opening else "notice-result-acquaint"
    if not here:
        key = key.replace("notice-result", "notice-result-elsewhere")
    text = texts.html(key, period=period_name(found.result.period, texts))
    open_it = button(texts.plain("button-open-result"), OpenResult(result=found.result.id))
    return Screen(text, rows=((open_it,), (home_button(texts),)), protect=True, silent=found.silent)


def _recalled(found: Letter, office: Office, texts: Texts) -> Screen:
    assert found.result is not None
    assert found.result.recalled_at is not None
    day = on_day(office.day(found.result.recalled_at), texts)
    text = texts.html("notice-recalled", period=period_name(found.result.period, texts), day=day)
    rows = ((home_button(texts),),)
    return Screen(text, rows=rows, protect=True, silent=found.silent, edits=found.edits)


def _reopened(found: Letter, _: Office, texts: Texts) -> Screen:
    assert found.sheet is not None
    sheet = found.sheet
    period = period_name(sheet.period, texts)
    text = texts.html(f"notice-{found.kind}", person=sheet.person_name, period=period)
    again = button(texts.plain("button-task-score"), OpenItem(sheet=sheet.id, item=0))
    return Screen(text, rows=((again,), (home_button(texts),)), silent=found.silent)


def _evaluated(found: Letter, _: Office, texts: Texts) -> Screen:
    """One's evaluation begins: how, by whom, by when, and the rule that has him told (X-09)."""
    sheet, act, event = found.sheet, found.methodology, found.event
    assert sheet is not None
    assert act is not None
    assert event is not None
    assert found.person is not None
    assert found.notice is not None
    method = act.forms[sheet.form].method
    lines = [
        texts.html(
            "notice-evaluated",
            period=period_name(sheet.period, texts),
            method=official(act.titles[method], texts),
            evaluator=found.person.name,
            position=found.person.position,
            day=weekday_day(event.day, texts),
            paragraph=paragraph(event.source, texts),
        ),
        texts.html(f"notice-evaluated-{method}"),
        texts.html("notice-evaluated-rule", paragraph=paragraph(found.notice.source, texts)),
    ]
    return Screen("\n\n".join(lines), rows=((home_button(texts),),), silent=found.silent)


def _away(found: Letter, _: Office, texts: Texts) -> Screen:
    """Somebody whose sheet waits is away, or back, or was here all the time (S-6b)."""
    sheet, event = found.sheet, found.event
    assert sheet is not None
    assert event is not None
    person, period = sheet.person_name, period_name(sheet.period, texts)
    term = event if found.away is None else found.away.event
    if term is None:
        assert found.methodology is not None
        assert found.methodology.absent is not None
        rule = found.methodology.absent
        text = texts.html(
            "notice-away",
            person=person,
            period=period,
            count=rule.working_days or 0,
            paragraph=paragraph(rule.source, texts),
        )
    else:
        day, source = weekday_day(term.day, texts), paragraph(term.source, texts)
        key = "notice-away-back" if found.away is not None else "notice-away-none"
        text = texts.html(key, person=person, period=period, day=day, paragraph=source)
    again = button(texts.plain("button-task-score"), OpenItem(sheet=sheet.id, item=0))
    return Screen(text, rows=((again,), (home_button(texts),)), silent=found.silent)


def _year(found: Letter, _: Office, texts: Texts) -> Screen:
    assert found.year is not None
    text = texts.html("notice-year", year=str(found.year))
    open_it = button(texts.plain("button-open-result"), OpenYear(year=found.year))
    return Screen(text, rows=((open_it,), (home_button(texts),)), protect=True, silent=found.silent)


def _not_me(found: Letter, _: Office, texts: Texts) -> Screen:
    assert found.person is not None
    text = texts.html("notice-not-me", name=found.person.name, number=found.person.number)
    return Screen(text, rows=((home_button(texts),),), silent=found.silent)


def _case(found: Letter, office: Office, texts: Texts) -> Screen:
    """A step of a case: its number and what came, never a name with a mark."""
    case = found.case
    assert case is not None
    person = found.recipient.id
    lines = [texts.html(_event(found), number=case.number)]
    if case.call is not None and case.stage is Stage.CALLED:
        when = at_time(case.call.at, office, texts)
        lines.append(texts.html("case-call", when=when, place=case.call.place))
    lines += [home.task_line(duty, texts) for duty in found.duties]
    closed = case.call is None or case.stage not in LIVE
    only_member = person in case.people and not found.recipient.roles
    ways = () if closed and only_member else ((case_button(case.id, case.number, texts),),)
    runs = [duty for duty in found.duties if duty.kind in home.OF_HOST]
    tasks = tuple((home.task_button(duty, texts),) for duty in runs)
    rows = (*tasks, *ways, (home_button(texts),))
    return Screen("\n\n".join(lines), rows=rows, protect=True, silent=found.silent)


def _event(found: Letter) -> str:
    """The text of a step: an invitation for members, a state for the others."""
    case = found.case
    assert case is not None
    invited = case.stage in (Stage.COMPOSED, Stage.CALLED) and found.recipient.id in case.people
    return f"notice-case-{case.stage}-member" if invited else f"notice-case-{case.stage}"


def _case_out(found: Letter, _: Office, texts: Texts) -> Screen:
    """Another sits in his place: nothing is asked of him any more."""
    assert found.case is not None
    text = texts.html("notice-case-out", number=found.case.number)
    return Screen(text, rows=((home_button(texts),),), silent=found.silent)


def _record(found: Letter, _: Office, texts: Texts) -> Screen:
    """An act on paper waits for a second person."""
    assert found.case is not None
    text = texts.html("notice-record", number=found.case.number)
    look = button(texts.plain("button-task-record"), ToConfirm(case=found.case.id))
    return Screen(text, rows=((look,), (home_button(texts),)), silent=found.silent)


def _dispute(found: Letter, _: Office, texts: Texts) -> Screen:
    """A question of procedure for HR, or its answer for whoever asked (M-14)."""
    assert found.dispute is not None
    one = found.dispute
    text = texts.html(f"notice-{found.kind}", number=one.number)
    open_it = button(
        texts.plain("dispute-button-open", number=one.number), OpenDispute(dispute=one.id)
    )
    return Screen(text, rows=((open_it,), (home_button(texts),)), silent=found.silent)


def _plan(found: Letter, _: Office, texts: Texts) -> Screen:
    """A step of a work plan: where it stands now, for whoever is next or has to know."""
    plan = found.plan
    assert plan is not None
    key = f"notice-plan-{plan_stage(plan)}"
    text = texts.html(key, person=plan.person_name, period=any_period(str(plan.period), texts))
    open_it = button(texts.plain("button-open-plan"), OpenPlan(plan=plan.id))
    return Screen(text, rows=((open_it,), (home_button(texts),)), silent=found.silent)


def _values(found: Letter, _: Office, texts: Texts) -> Screen:
    """HR's values have been sent, or wait for agreement, or came back (S-23f); no number here."""
    plan, report = found.plan, found.report
    assert plan is not None
    assert report is not None
    period = period_name(report.period, texts)
    text = texts.html(f"notice-values-{report.state}", person=plan.person_name, period=period)
    data = OpenValues(plan=plan.id, period=str(report.period))
    open_it = button(texts.plain("button-open-values"), data)
    return Screen(text, rows=((open_it,), (home_button(texts),)), silent=found.silent)
