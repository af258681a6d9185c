"""Letters about a case: its number and what came, never a name with a mark."""

from __future__ import annotations

from evaluation.calendar.office import Office
from evaluation.calibration.cases import LIVE, Stage
from evaluation.calibration.letters import CaseLetter, CaseOut
from handlers.buttons.calibration_hr import ToConfirm
from handlers.kit.answers import Screen
from handlers.kit.letters import Letters
from handlers.kit.tasks import OF_HOST, task_button, task_line
from handlers.kit.words import at_time, button, home_button, hr_title, paragraph
from handlers.quarter.screens.remedies import case_button
from locales import Texts


def _case(found: CaseLetter, office: Office, texts: Texts) -> Screen:
    """A step of a case: its number and what came, never a name with a mark."""
    case = found.case
    person = found.recipient.id
    lines = [texts.html(_event(found), number=case.number, hr=hr_title(found.methodology, texts))]
    if case.call is not None and case.stage is Stage.CALLED:
        when = at_time(case.call.at, office, texts)
        lines.append(texts.html("case-call", when=when, place=case.call.place))
    if found.may_argue is not None:
        lines.append(texts.html("case-note-object", paragraph=paragraph(found.may_argue, texts)))
    lines += [task_line(duty, texts) for duty in found.duties]
    closed = case.call is None or case.stage not in LIVE
    only_member = person in case.people and not found.recipient.roles
    ways = () if closed and only_member else ((case_button(case.id, case.number, texts),),)
    runs = [duty for duty in found.duties if duty.kind in OF_HOST][:1]  # all open one screen
    tasks = tuple((task_button(duty, texts),) for duty in runs)
    rows = (*tasks, *ways, (home_button(texts),))
    return Screen("\n\n".join(lines), rows=rows, protect=True, silent=found.silent)


def _event(found: CaseLetter) -> str:
    """The text of a step: an invitation for members, a state for the others."""
    case = found.case
    invited = case.stage in (Stage.COMPOSED, Stage.CALLED) and found.recipient.id in case.people
    return f"notice-case-{case.stage}-member" if invited else f"notice-case-{case.stage}"


def _case_out(found: CaseOut, _: Office, texts: Texts) -> Screen:
    """Another sits in his place: nothing is asked of him any more."""
    text = texts.html("notice-case-out", number=found.case.number)
    return Screen(text, rows=((home_button(texts),),), silent=found.silent)


def _record(found: CaseLetter, _: Office, texts: Texts) -> Screen:
    """An act on paper waits for a second person."""
    text = texts.html("notice-record", number=found.case.number)
    look = button(texts.plain("button-task-record"), ToConfirm(case=found.case.id))
    return Screen(text, rows=((look,), (home_button(texts),)), silent=found.silent)


LETTERS: Letters = {
    "case": _case,
    "case-out": _case_out,
    "record": _record,
}
