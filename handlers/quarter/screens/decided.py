"""A result that stands by a Commission's decision: waiting for it, decided, what one may do."""

from __future__ import annotations

from decimal import Decimal

from evaluation.calendar.office import Office, ResultsInChat
from evaluation.law.act import Methodology
from evaluation.law.value_words import value_words
from evaluation.law.words import Words
from evaluation.quarter.receipts import is_by_signature
from evaluation.quarter.results import ResultView
from handlers.buttons.procedure import MyDisputes
from handlers.buttons.quarter import Acknowledge, MyResults
from handlers.kit.answers import Rows, Screen
from handlers.kit.viewers import who_sees_result
from handlers.kit.words import (
    at_time,
    button,
    capital,
    deadline,
    grade_name,
    home_button,
    hr_title,
    official,
    on_day,
    paragraph,
    period_name,
    weekday_day,
)
from handlers.quarter.screens.on_paper import on_paper
from handlers.quarter.screens.rooms import room_of
from locales import Texts


def waiting(view: ResultView, texts: Texts) -> Screen:
    """It is signed, and nothing is final yet; the sheet can be read in its room."""
    lines = [_head(view, texts), texts.html("decided-waits", **_who(view.methodology, texts))]
    rows = (*sheet_row(view, texts), (button(texts.plain("button-my-results"), MyResults()),))
    return Screen("\n\n".join(lines), rows=(*rows, (home_button(texts),)), protect=True)


def _head(view: ResultView, texts: Texts) -> str:
    return texts.html("result-head", period=period_name(view.result.period, texts))


def _who(act: Methodology, texts: Texts) -> dict[str, str]:
    """Who decides, with the paragraph."""
    rule = act.commission_rule
    source = paragraph(rule.revision_source, texts)
    return {"commission": capital(official(rule.title, texts)), "paragraph": source}


def result(view: ResultView, office: Office, texts: Texts, *, toast: str | None = None) -> Screen:
    """One's own: what was decided and why, the acquaintance with it, the way on from there."""
    found = view.result
    lines = [_head(view, texts)]
    is_here = view.detail is not ResultsInChat.NOTICE and not view.is_refused
    if is_here:
        lines += [*outcome(view, office, texts), who_sees_result(view.methodology, texts)]
    elif not view.is_refused:
        hr = hr_title(view.methodology, texts)
        lines.append(texts.html("result-elsewhere-decided", hr=hr))
    told, asked = _acquaintance(view, office, texts, is_here=is_here)
    lines += [*told, *appeal(view, texts)]
    rows = (
        *asked,
        *(sheet_row(view, texts) if is_here else ()),
        (button(texts.plain("button-disputes"), MyDisputes()),),
        (button(texts.plain("button-my-results"), MyResults()), home_button(texts)),
    )
    holds = found.id if is_here else None
    text = "\n\n".join(lines)
    return Screen(text, rows=rows, protect=True, toast=toast, holds_result=holds)


def outcome(view: ResultView, office: Office, texts: Texts) -> list[str]:
    """The value that stands, how the Commission came to it, and whose sheet it was."""
    found = view.result
    lines = [texts.html("decided-value", value=value_line(view, texts)), *gap(view, texts)]
    lines += _decision(view, texts)
    lines.append(
        texts.html(
            "result-signed",
            name=found.signer_name,
            position=found.signer_position,
            when=at_time(found.signed_at, office, texts),
        )
    )
    return lines


def value_line(view: ResultView, texts: Texts) -> str:
    """The value with its grade, where the office lets a chat carry it; the grade alone else."""
    if view.detail is not ResultsInChat.FULL:
        return official(_grade(view, view.result.mean.value), texts)
    found = view.result
    return official(value_words(view.methodology, found.form, found.mean.value), texts)


def _grade(view: ResultView, value: Decimal) -> Words:
    """The grade of a value; of competences, which have none, the value itself."""
    act, form = view.methodology, view.result.form
    if not act.is_graded(form):
        return value_words(act, form, value)
    return act.scale_of(form).grade_of(value).name


def gap(view: ResultView, texts: Texts) -> list[str]:
    """Both readings, where no printed band holds the value and the gap rule decides."""
    act, form = view.methodology, view.result.form
    if not act.is_graded(form):
        return []
    scale = act.scale_of(form)
    other = scale.other_reading(view.result.mean.value)
    if other is None or view.detail is not ResultsInChat.FULL:
        return []
    return [
        texts.html(
            "decided-gap",
            grade=grade_name(view.grade, texts),
            other=grade_name(other, texts),
        )
    ]


def _decision(view: ResultView, texts: Texts) -> list[str]:
    decision, act = view.result.decision, view.methodology
    assert decision is not None  # else it waits
    day = on_day(decision.decided, texts)
    if decision.value is None:
        return [texts.html("decided-approved", day=day, **_who(act, texts))]
    given = value_words(act, view.result.form, view.result.signed_mean.value)
    shown = official(given, texts)
    if view.detail is not ResultsInChat.FULL:
        shown = official(_grade(view, view.result.signed_mean.value), texts)
    lines = [texts.html("decided-revised", day=day, given=shown, **_who(act, texts))]
    if decision.explanation:
        lines.append(texts.html("decided-explained", words=decision.explanation))
    return lines


def _acquaintance(
    view: ResultView, office: Office, texts: Texts, *, is_here: bool
) -> tuple[list[str], Rows]:
    """That it was, or how it comes about: by a tap of one's own, or on paper (V-36, T-41a)."""
    found, act = view.result, view.methodology
    if is_by_signature(act):
        lines = on_paper(found, act, office, texts, is_refused=view.is_refused)
        return list(lines), ()
    if found.acknowledged_at is not None:
        when = at_time(found.acknowledged_at, office, texts)
        return [texts.html("result-acknowledged", when=when)], ()
    if view.received_on is not None:
        return [texts.html("decided-told", day=on_day(view.received_on, texts))], ()
    term = acquaint_term(view, texts)
    if not is_here:
        return term, ()
    taps = button(texts.plain("button-acknowledge"), Acknowledge(result=found.id))
    return [texts.html("decided-hint"), *term], ((taps,),)


def acquaint_term(view: ResultView, texts: Texts) -> list[str]:
    """By when one is to be acquainted with it, where the act says so."""
    due, within = view.acquaint_until, view.methodology.acquaint_with(view.result.form)
    if due is None or within is None:
        return []
    until, left = due
    line = deadline(until, left, within.source, texts)
    return [texts.html("decided-term", deadline=line)]


def appeal(view: ResultView, texts: Texts) -> list[str]:
    """Where the Commission's decision is appealed, and by when (V-38, V-39, B-68, B-69)."""
    term = view.appeal
    if term is None:
        return []
    court = paragraph(term.rule.court_source, texts)
    source = term.rule.within.source
    if term.days_left < 0:
        day = weekday_day(term.until, texts)
        late = paragraph(source, texts)
        return [texts.html("decided-appeal-late", day=day, paragraph=late, court=court)]
    until = deadline(term.until, term.days_left, source, texts)
    to = official(term.rule.to, texts)
    return [texts.html("decided-appeal", deadline=until, to=to, court=court)]


def sheet_row(view: ResultView, texts: Texts) -> Rows:
    """The way to the sheet itself, where it has a room of its own."""
    room = room_of(view.form, view.result.sheet)
    return () if room is None else ((button(texts.plain("decided-button-sheet"), room),),)
