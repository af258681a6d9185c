"""The card of a case, shared by everybody who has to do with it: number, people, stage, terms."""

from __future__ import annotations

from decimal import Decimal

from evaluation.cases import Case, Stage
from evaluation.hearing import Hearing, Term
from evaluation.office import Office, ResultsInChat
from evaluation.scales import shown
from evaluation.staff import Person
from handlers.answers import Button
from handlers.calibration.callbacks import OpenCase
from handlers.screens.words import (
    at_time,
    back_button,
    button,
    deadline,
    grade_name,
    home_button,
    on_day,
    paragraph,
    period_name,
    weekday_day,
)
from locales import Texts

# What a message holds beside its heading, in the UTF-16 units that Telegram counts.
ROOM = 3400


def card(hearing: Hearing, actor: Person, office: Office, texts: Texts) -> tuple[str, ...]:
    """Number, who, stage, what runs and until when, what was missed; paragraphs of a message."""
    found = (
        _head(hearing, actor, texts),
        _decided(hearing, texts),
        *_terms(hearing, texts),
        _body(hearing, texts),
        _called(hearing.case, office, texts),
        _outcome(hearing, office, texts),
    )
    return tuple(line for line in found if line)


def label(hearing: Hearing, texts: Texts) -> str:
    """A case in a list."""
    stage = texts.plain(f"case-stage-{hearing.case.stage}")
    name = hearing.applicant.name
    return texts.plain("case-label", number=hearing.case.number, name=name, stage=stage)


def open_button(case: Case, texts: Texts) -> Button:
    """The way to a case from anywhere."""
    return button(texts.plain("button-case", number=case.number), OpenCase(case=case.id))


def footer(case: int, texts: Texts) -> tuple[Button, ...]:
    """Back to the case, and home."""
    return (back_button(texts, OpenCase(case=case)), home_button(texts))


def mark_text(mark: Decimal) -> str:
    """A mark of a session with its two decimals: "3,75"."""
    return shown(mark, Decimal("0.01")).replace(".", ",")


def _head(hearing: Hearing, actor: Person, texts: Texts) -> str:
    case = hearing.case
    lines = [texts.html("case-head", number=case.number)]
    if actor.id != case.applicant:
        applicant = hearing.applicant
        lines.append(texts.html("case-applicant", name=applicant.name, position=applicant.position))
    if actor.id != case.evaluator:
        lines.append(texts.html("case-evaluator", name=hearing.evaluator.name))
    lines.append(texts.html("case-period", period=period_name(hearing.result.period, texts)))
    lines.append(texts.html("case-state", stage=texts.plain(f"case-stage-{case.stage}")))
    if case.is_late:
        lines.append(texts.html("case-late"))
    return "\n".join(lines)


def _decided(hearing: Hearing, texts: Texts) -> str:
    case = hearing.case
    if case.refusal:
        return texts.html("case-refusal", reason=case.refusal)
    return ""


def _terms(hearing: Hearing, texts: Texts) -> list[str]:
    running = hearing.next_term
    lines = [_term(term, hearing, running, texts) for term in hearing.terms]
    found = "\n".join(line for line in lines if line)
    return [found] if found else []


def _term(term: Term, hearing: Hearing, running: Term | None, texts: Texts) -> str:
    """The term that runs with its last day; of the others only those that were missed."""
    step = texts.plain(f"case-term-{term.step}")
    if running is not None and term.step == running.step and term.done is None:
        last = deadline(term.day, term.days_left, term.source, texts)
        return texts.html("case-term", step=step, deadline=last)
    over = term.done is not None or hearing.case.is_live
    if not over or not term.is_missed(hearing.today):
        return ""
    day, source = weekday_day(term.day, texts), paragraph(term.source, texts)
    return texts.html("case-term-missed", step=step, day=day, paragraph=source)


def _body(hearing: Hearing, texts: Texts) -> str:
    case = hearing.case
    if not case.members:
        return ""
    lines = [texts.html("case-body")]
    for member in case.members:
        name = hearing.people[member.person].name
        capacity = texts.plain(f"capacity-{member.seat.capacity}")
        lines.append(texts.html("case-member", name=name, capacity=capacity))
    return "\n".join(lines)


def _called(case: Case, office: Office, texts: Texts) -> str:
    if case.call is None:
        return ""
    when = at_time(case.call.at, office, texts)
    return texts.html("case-call", when=when, place=case.call.place)


def _outcome(hearing: Hearing, office: Office, texts: Texts) -> str:
    """What the session decided, as far as the office lets a chat carry marks (M-13)."""
    case = hearing.case
    if case.stage not in (Stage.DECIDED, Stage.SIGNING, Stage.SIGNED):
        return ""
    lines = [_decision(hearing, office, texts)]
    if case.posted_at is not None:
        day = on_day(office.day(case.posted_at), texts)
        lines.append(texts.html("case-posted", day=day))
    if case.feedback_at is not None:
        day = on_day(office.day(case.feedback_at), texts)
        lines.append(texts.html("case-met", day=day, note=case.feedback_note))
    return "\n".join(lines)


def _decision(hearing: Hearing, office: Office, texts: Texts) -> str:
    case, detail = hearing.case, office.results_in_chat
    if detail is ResultsInChat.NOTICE:
        return texts.html("case-decided-elsewhere")
    before = case.evaluator_mean.value
    after = before if case.final is None else case.final
    grade = grade_name(hearing.methodology.grade_of(after), texts)
    if detail is ResultsInChat.GRADE:
        return texts.html("case-decided-grade", grade=grade)
    if case.final is None:
        return texts.html("case-kept", mark=mark_text(before), grade=grade)
    return texts.html("case-changed", before=mark_text(before), after=mark_text(after), grade=grade)
