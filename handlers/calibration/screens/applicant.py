"""The applicant's screens: the application, what lies beside it, taking it back, the objection."""

from __future__ import annotations

from evaluation.base.ids import CaseId
from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.calendar.calendar import DayOff
from evaluation.calendar.office import Office
from evaluation.calibration.cases import BEFORE_SESSION, TEXT_LIMIT, Stage
from evaluation.calibration.dossiers import Remedy
from evaluation.calibration.hearing import Hearing
from handlers.buttons.calibration import AskFiles, AskWithdraw, OpenCase, Said, Say, Withdraw
from handlers.buttons.quarter import OpenResult
from handlers.calibration.screens import case as cards
from handlers.kit.answers import Button, Rows, Screen
from handlers.kit.words import (
    back_button,
    button,
    deadline,
    home_button,
    hr_title,
    official,
    on_day,
    paragraph,
    period_name,
    weekday_day,
)
from handlers.quarter.screens.remedies import appeal
from locales import Texts

MOST_FILES = 5


def ask(remedy: Remedy, texts: Texts) -> Screen:
    """Who decides, until when and why then, who will read it; then the text is awaited."""
    lines = [
        texts.html("apply-head", period=period_name(remedy.result.period, texts)),
        _officials(remedy, texts),
        _term(remedy, texts),
        texts.html("apply-who-sees", hr=hr_title(remedy.methodology, texts)),
        texts.html("apply-write", limit=str(TEXT_LIMIT)),
    ]
    back = OpenResult(result=remedy.result.id)
    rows = ((back_button(texts, back), home_button(texts)),)
    return Screen("\n\n".join(lines), rows=rows, protect=True)


def _officials(remedy: Remedy, texts: Texts) -> str:
    title = official(remedy.methodology.titles["appointing_official"], texts)
    if not remedy.officials:
        hr = hr_title(remedy.methodology, texts)
        return texts.html("apply-no-official", title=title, hr=hr)
    people = "\n".join(
        texts.html("apply-official", name=person.name, position=person.position)
        for person in remedy.officials
    )
    return f"{texts.html('apply-decides', title=title)}\n{people}"


def _term(remedy: Remedy, texts: Texts) -> str:
    """The last day with its reckoning (M-10); a late application is taken and marked (A-11)."""
    term, last = remedy.methodology.apply, remedy.deadline
    receipt = remedy.methodology.receipt.by
    key = "apply-received" if receipt == "opening" else "apply-acquainted"
    since, count = texts.html(key, received=on_day(remedy.received, texts)), term.working_days
    if remedy.days_left < 0:
        day, source = weekday_day(last.day, texts), paragraph(term.source, texts)
        line = texts.html("apply-term-late", count=count, day=day, paragraph=source)
    else:
        until = deadline(last.day, remedy.days_left, term.source, texts)
        line = texts.html("apply-term", count=count, deadline=until)
    skipped = ", ".join(_skipped(day, texts) for day in last.skipped)
    line = f"{since} {line}"
    return f"{line}\n{texts.html('apply-skipped', days=skipped)}" if skipped else line


def _skipped(off: DayOff, texts: Texts) -> str:
    kind, _, detail = off.reason.partition(":")
    day = weekday_day(off.day, texts)
    if kind == "weekend":
        return day
    reason = texts.plain(f"holiday-{detail}") if kind == "holiday" else detail
    return texts.plain("apply-skipped-day", day=day, reason=reason)


def review(remedy: Remedy, words: str, told: str, texts: Texts) -> Screen:
    """The last look before it is registered."""
    lines = [
        texts.html("apply-review", period=period_name(remedy.result.period, texts)),
        cards.quoted(words, texts, cards.ROOM - 400),
    ]
    if remedy.days_left < 0:
        lines.append(texts.html("apply-review-late"))
    lines.append(texts.html("apply-review-hint", count=MOST_FILES))
    target = remedy.result.id
    register = Said(kind="apply", target=target, about=0, told=told)
    rows = (
        (button(texts.plain("button-register"), register),),
        (button(texts.plain("button-write-again"), Say(kind="apply", target=target)),),
        (back_button(texts, OpenResult(result=target)), home_button(texts)),
    )
    return Screen("\n\n".join(lines), rows=rows, protect=True)


def rows(hearing: Hearing, actor: Person, texts: Texts) -> Rows:
    """What the applicant may do now."""
    case = hearing.case
    if actor.id != case.applicant:
        return ()
    found: list[Button] = [Button(texts.plain("button-copy-number"), copy=case.number)]
    if case.stage in (Stage.CALLED, Stage.SITTING):
        found.append(_to_object(hearing, texts))
    if case.stage in BEFORE_SESSION:
        found.append(button(texts.plain("button-attach"), AskFiles(case=case.id)))
        found.append(button(texts.plain("button-withdraw"), AskWithdraw(case=case.id)))
    if case.stage is Stage.WITHDRAWN:
        again = Say(kind="apply", target=case.result)
        found.append(button(texts.plain("button-apply-again"), again))
    if case.stage is Stage.SIGNED:
        found.append(button(texts.plain("button-open-result"), OpenResult(result=case.result)))
    return tuple((one,) for one in found)


def _to_object(hearing: Hearing, texts: Texts) -> Button:
    key = "button-object-again" if hearing.case.objection else "button-object"
    return button(texts.plain(key), Say(kind="object", target=hearing.case.id))


def notes(hearing: Hearing, actor: Person, office: Office, texts: Texts) -> list[str]:
    """What the applicant should know now."""
    case = hearing.case
    if actor.id != case.applicant:
        return []
    if case.stage is Stage.SIGNED:
        return [appeal(hearing.methodology, office, texts)]
    if case.stage in (Stage.CALLED, Stage.SITTING):
        return [_may_object(hearing, texts)]
    key = f"case-note-{case.stage}"
    hr = hr_title(hearing.methodology, texts)
    return [texts.html(key, hr=hr)] if key in APPLICANT_NOTES else []


def _may_object(hearing: Hearing, texts: Texts) -> str:
    """His own arguments: a right where the act writes one down (M-22b), forbidden by none."""
    source = hearing.methodology.references.get("objection")
    if source is None:
        return texts.html("case-note-object-free")
    return texts.html("case-note-object", paragraph=paragraph(source, texts))


APPLICANT_NOTES = ("case-note-registered", "case-note-composed", "case-note-withdrawn")


def ask_withdraw(hearing: Hearing, texts: Texts) -> Screen:
    """What taking it back means."""
    case = hearing.case
    text = texts.html("withdraw-ask", number=case.number)
    rows = (
        (button(texts.plain("button-withdraw-yes"), Withdraw(case=case.id)),),
        cards.footer(case.id, texts),
    )
    return Screen(text, rows=rows, protect=True)


# Beside the application


def ask_files(hearing: Hearing, texts: Texts) -> Screen:
    """Photos and documents are awaited until a button is pressed."""
    case = hearing.case
    text = texts.html("attach-ask", number=case.number, count=MOST_FILES)
    return Screen(text, rows=(cards.footer(case.id, texts),), protect=True)


def attaching(name: str, texts: Texts) -> Screen:
    """The file has come and is being fetched."""
    return Screen(texts.html("attach-fetching", name=name[:60]))


def files_only(case: CaseId, texts: Texts) -> Screen:
    """A text where a photo or a document is awaited."""
    return Screen(texts.html("attach-files-only"), rows=_after_file(case, texts))


def attached(case: CaseId, name: str, texts: Texts) -> Screen:
    """It lies beside the application."""
    return Screen(texts.html("attach-done", name=name[:60]), rows=_after_file(case, texts))


def not_attached(case: CaseId, refusal: Refusal, texts: Texts) -> Screen:
    """It isn't taken, and why."""
    details = {name: _detail(name, value, texts) for name, value in refusal.details.items()}
    return Screen(texts.html(refusal.key, **details), rows=_after_file(case, texts))


def _detail(name: str, value: object, texts: Texts) -> str | int:
    if name == "stage":
        return texts.plain(f"case-stage-{value}")
    return value if isinstance(value, int) else str(value)


def attaching_failed(case: CaseId, texts: Texts) -> Screen:
    """Our own failure."""
    return Screen(texts.html("attach-failed"), rows=_after_file(case, texts))


def _after_file(case: CaseId, texts: Texts) -> Rows:
    to_case = button(texts.plain("button-to-case"), OpenCase(case=case))
    return ((to_case, home_button(texts)),)


# The objection


def ask_objection(hearing: Hearing, texts: Texts) -> Screen:
    """Who will read the objection; then its text is awaited (M-22b)."""
    hr = hr_title(hearing.methodology, texts)
    who = texts.html("object-who-sees", hr=hr)
    lines = [texts.html("object-ask", limit=str(TEXT_LIMIT)), who]
    rows = (cards.footer(hearing.case.id, texts),)
    return Screen("\n\n".join(lines), rows=rows, protect=True)
