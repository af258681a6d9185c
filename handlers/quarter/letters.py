"""Letters of the quarter: a result's never holds a mark."""

from __future__ import annotations

from evaluation.calendar.office import Office, ResultsInChat
from evaluation.quarter.letters import (
    AdmissionDecided,
    AdmissionProposed,
    AwayOrBack,
    EvaluationBegins,
    FinalHanded,
    MarkReceived,
    NamingAsked,
    ResultRecalled,
    ResultSigned,
    ScheduleLetter,
    SheetAgain,
    SheetsOpened,
    YearFormed,
)
from evaluation.quarter.receipts import is_by_signature, starts_by_opening
from handlers.buttons.desk import OpenBoard, ReceivedList
from handlers.buttons.quarter import (
    OpenAdmission,
    OpenFinal,
    OpenItem,
    OpenNaming,
    OpenResult,
    OpenYear,
)
from handlers.buttons.schedules import OpenSchedule
from handlers.kit.answers import Screen
from handlers.kit.letters import Letters
from handlers.kit.tasks import task_button, task_line
from handlers.kit.words import (
    button,
    home_button,
    hr_title,
    official,
    on_day,
    paragraph,
    period_name,
    weekday_day,
)
from handlers.quarter.screens.admissions import facts
from handlers.quarter.screens.naming import accept_row, summary
from locales import Texts


def _sheets(found: SheetsOpened, _: Office, texts: Texts) -> Screen:
    duty = found.duty
    text = texts.html("notice-sheets") + "\n\n" + task_line(duty, texts)
    rows = ((task_button(duty, texts),), (home_button(texts),))
    return Screen(text, rows=rows, silent=found.silent)


def _result(found: ResultSigned, office: Office, texts: Texts) -> Screen:
    here = office.results_in_chat is not ResultsInChat.NOTICE  # else opening it is no receipt
    opening = starts_by_opening(found.methodology)
    key = "notice-result" if opening else "notice-result-acquaint"
    if is_by_signature(found.methodology):  # no tap acquaints him (T-41a)
        return _to_sign(found, texts)
    if not here:
        key = key.replace("notice-result", "notice-result-elsewhere")
    if found.result.decision is not None:
        key = "notice-decided" if here else "notice-decided-elsewhere"
    period = period_name(found.result.period, texts)
    text = texts.html(key, period=period, hr=hr_title(found.methodology, texts))
    open_it = button(texts.plain("button-open-result"), OpenResult(result=found.result.id))
    return Screen(text, rows=((open_it,), (home_button(texts),)), protect=True, silent=found.silent)


def _to_sign(found: ResultSigned, texts: Texts) -> Screen:
    act = found.methodology
    text = texts.html(
        "notice-result-signature",
        period=period_name(found.result.period, texts),
        hr=hr_title(act, texts),
        paragraph=paragraph(act.receipt.source, texts),
    )
    open_it = button(texts.plain("button-open-result"), OpenResult(result=found.result.id))
    return Screen(text, rows=((open_it,), (home_button(texts),)), protect=True, silent=found.silent)


def _recalled(found: ResultRecalled, office: Office, texts: Texts) -> Screen:
    assert found.result.recalled_at is not None  # it was, in the transaction of this letter
    day = on_day(office.day(found.result.recalled_at), texts)
    period = period_name(found.result.period, texts)
    hr = hr_title(found.methodology, texts)
    text = texts.html("notice-recalled", period=period, day=day, hr=hr)
    rows = ((home_button(texts),),)
    return Screen(text, rows=rows, protect=True, silent=found.silent, edits=found.edits)


def _reopened(found: SheetAgain, _: Office, texts: Texts) -> Screen:
    sheet = found.sheet
    period = period_name(sheet.period, texts)
    hr = hr_title(found.methodology, texts)
    text = texts.html(f"notice-{found.kind}", person=sheet.person_name, period=period, hr=hr)
    again = button(texts.plain("button-task-score"), OpenItem(sheet=sheet.id, item=0))
    return Screen(text, rows=((again,), (home_button(texts),)), silent=found.silent)


def _evaluated(found: EvaluationBegins, _: Office, texts: Texts) -> Screen:
    """One's evaluation begins: how, by whom, by when, and the rule that has him told (X-09)."""
    sheet, act, event = found.sheet, found.methodology, found.event
    method = act.forms[sheet.form].method
    lines = [
        texts.html(
            "notice-evaluated",
            period=period_name(sheet.period, texts),
            method=official(act.titles.get(method, act.forms[sheet.form].title), texts),
            evaluator=found.evaluator.name,
            position=found.evaluator.position,
            day=weekday_day(event.day, texts),
            paragraph=paragraph(event.source, texts),
        ),
        texts.html(f"notice-evaluated-{method}", hr=hr_title(act, texts)),
        texts.html("notice-evaluated-rule", paragraph=paragraph(found.notice.source, texts)),
    ]
    return Screen("\n\n".join(lines), rows=((home_button(texts),),), silent=found.silent)


def _away(found: AwayOrBack, _: Office, texts: Texts) -> Screen:
    """Somebody whose sheet waits is away, or back, or was here all the time (S-6b)."""
    sheet, event = found.sheet, found.event
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


def _naming(found: NamingAsked, _: Office, texts: Texts) -> Screen:
    """More people than one evaluates alone: whom the bot proposes stands behind the button."""
    naming = found.naming
    text = texts.html(
        "notice-naming",
        period=period_name(naming.campaign.period, texts),
        size=str(naming.size),
        limit=str(naming.rule.over),
        paragraph=paragraph(naming.rule.source, texts),
    )
    lines = [text, *summary(naming, texts)]
    open_it = button(texts.plain("button-naming"), OpenNaming(campaign=naming.campaign.id))
    accept = accept_row(naming, texts)
    rows = (*accept, (open_it,), (home_button(texts),))
    return Screen("\n\n".join(lines), rows=rows, silent=found.silent)


def _admission(found: AdmissionProposed, _: Office, texts: Texts) -> Screen:
    open_it = button(
        texts.plain("button-task-admission"), OpenAdmission(admission=found.view.admission.id)
    )
    text = facts(found.view, texts)
    return Screen(text, rows=((open_it,), (home_button(texts),)), silent=found.silent)


def _admitted(found: AdmissionDecided, _: Office, texts: Texts) -> Screen:
    view = found.view
    key = "notice-admission-taken" if view.admission.is_taken else "notice-admission-declined"
    text = texts.html(
        key,
        person=view.person.name,
        period=period_name(view.campaign.period, texts),
        reason=view.admission.reason,
    )
    board = button(texts.plain("desk-button-board"), OpenBoard(campaign=view.campaign.id))
    return Screen(text, rows=((board,), (home_button(texts),)), silent=found.silent)


def _received(found: MarkReceived, office: Office, texts: Texts) -> Screen:
    """No mark in the letter: it stands behind the button, beside the photographed sheet."""
    view = found.view
    text = texts.html(
        "notice-received",
        name=view.person.name,
        period=period_name(view.mark.period, texts),
        recorder=view.recorder.name,
    )
    open_it = button(texts.plain("button-task-received"), ReceivedList())
    return Screen(text, rows=((open_it,), (home_button(texts),)), silent=found.silent)


def _year(found: YearFormed, _: Office, texts: Texts) -> Screen:
    text = texts.html("notice-year", year=str(found.year))
    open_it = button(texts.plain("button-open-result"), OpenYear(year=found.year))
    return Screen(text, rows=((open_it,), (home_button(texts),)), protect=True, silent=found.silent)


def _schedule(found: ScheduleLetter, _: Office, texts: Texts) -> Screen:
    """To approve, to compare with its paper, or approved by now (S-11b)."""
    act, one = found.methodology, found.schedule
    text = texts.html(
        f"notice-{found.kind}",
        period=period_name(one.period, texts),
        paragraph=paragraph(act.reference("schedule"), texts),
    )
    open_it = button(texts.plain("button-task-schedule"), OpenSchedule(schedule=one.id))
    return Screen(text, rows=((open_it,), (home_button(texts),)), silent=found.silent)


def _final(found: FinalHanded, _: Office, texts: Texts) -> Screen:
    """Whose it is and no mark: that stands behind the button."""
    text = texts.html("notice-final-handed", person=found.person.name, year=str(found.year))
    way = OpenFinal(person=found.person.id, year=found.year)
    open_it = button(texts.plain("button-open-result"), way)
    return Screen(text, rows=((open_it,), (home_button(texts),)), protect=True, silent=found.silent)


LETTERS: Letters = {
    "schedule": _schedule,
    "schedule-approved": _schedule,
    "schedule-paper": _schedule,
    "sheets": _sheets,
    "result": _result,
    "recalled": _recalled,
    "reopened": _reopened,
    "marks-off": _reopened,
    "evaluated": _evaluated,
    "away": _away,
    "naming": _naming,
    "received": _received,
    "admission": _admission,
    "admission-decided": _admitted,
    "year": _year,
    "final-handed": _final,
}
