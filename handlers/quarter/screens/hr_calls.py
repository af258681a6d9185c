"""Those whom the bot can't reach: why, by when, the words to read out, how it was told."""

from __future__ import annotations

from collections.abc import Sequence

from evaluation.calendar.office import Office, ResultsInChat
from evaluation.law.words import Title
from evaluation.quarter.board import SheetState
from evaluation.quarter.receipts import REFUSAL, Call, starts_by_opening
from evaluation.quarter.results import Called, ResultView
from handlers.buttons.desk import AskNote, CallList, Desk, DeskSheet, FlagList, OpenCall
from handlers.kit.answers import Button, Screen
from handlers.kit.pages import footer, page_of, page_turn
from handlers.kit.words import (
    PAGE,
    button,
    capital,
    hr_head_title,
    official,
    paragraph,
    period_name,
    weekday_day,
)
from handlers.quarter.screens.results import body, elsewhere
from locales import Texts


def calls(found: Sequence[Call], page: int, texts: Texts, *, recorded: bool = False) -> Screen:
    """Everybody to be told by HR itself, the most urgent first; states, never marks."""
    ranked = sorted(found, key=lambda call: (call.due, call.result.person_name))
    page = page_of(len(ranked), page)
    shown = ranked[page * PAGE : (page + 1) * PAGE]
    lines = [texts.html("desk-call-recorded")] if recorded else []
    lines.append(texts.html("desk-calls-title", count=len(ranked)))
    lines += [_call_line(call, texts) for call in shown]
    rows = [(button(call.result.person_name, OpenCall(result=call.result.id)),) for call in shown]
    turn = page_turn(len(ranked), page, texts, CallList())
    back = footer(texts, Desk())
    return Screen("\n\n".join(lines), rows=(*rows, *turn, back))


def _call_line(call: Call, texts: Texts) -> str:
    line = texts.html(
        "desk-call-line",
        name=call.result.person_name,
        period=period_name(call.result.period, texts),
        why=texts.plain(f"desk-call-why-{call.why}"),
        day=weekday_day(call.due, texts),
    )
    if call.source is None:
        return line
    late = f" · {texts.html('deadline-late')}" if call.is_late else ""
    return f"{line}{late} · {paragraph(call.source, texts)}"


def call(found: Called, office: Office, texts: Texts) -> Screen:
    """Whom to tell, with the words to read out for whoever may know them, and in which ways."""
    person = found.call.result
    lines = [texts.html("desk-call-head", name=person.person_name, position=person.person_position)]
    if found.view is None:
        lines.append(_by_the_head(found, texts))
    else:
        lines += _aloud(found.view, office, texts)
    lines.append(_ask_how(found, texts))
    rows = [*_channel_rows(found.call, texts), footer(texts, CallList())]
    return Screen("\n\n".join(lines), rows=tuple(rows), protect=True)


def _by_the_head(found: Called, texts: Texts) -> str:
    """Who reads the marks aloud where the act lists who may know them (X-51)."""
    act = found.methodology
    viewers = act.viewers
    assert viewers is not None  # else he would read them himself
    return texts.html(
        "desk-call-unseen",
        period=period_name(found.call.result.period, texts),
        hr=hr_head_title(act, texts),
        paragraph=paragraph(viewers, texts),
    )


def _aloud(view: ResultView, office: Office, texts: Texts) -> list[str]:
    return [
        texts.html("desk-call-logged"),
        texts.html("desk-call-words", period=period_name(view.result.period, texts)),
        _words(view, office, texts),
        *_rights(view, texts),
    ]


def _rights(view: ResultView, texts: Texts) -> list[str]:
    """What he may do about it, to be read out: an appeal against a Commission, an application."""
    act, appeal = view.methodology, view.appeal
    if appeal is not None:
        day, to = weekday_day(appeal.until, texts), official(appeal.rule.to, texts)
        return [texts.html("desk-call-rights-appeal", day=day, to=to)]
    if act.calibration is None or view.result.decision is not None:
        return []
    return [
        texts.html(
            "desk-call-rights",
            count=act.apply_within_working_days,
            since=act.apply_since.in_(texts.language),
        )
    ]


def _ask_how(found: Called, texts: Texts) -> str:
    act = found.methodology
    refusal_act = act.refusal_act
    ask = "desk-call-record" if starts_by_opening(act) else "desk-call-acquaint"
    if not act.channels:
        ask = "desk-call-record-decided"
    lines = [texts.html(ask)]
    if refusal_act is not None:
        where = paragraph(refusal_act.source, texts)
        name = refusal_act.in_(texts.language)
        lines.append(texts.html("desk-call-refusal", name=name, paragraph=where))
    return " ".join(lines)


def _words(view: ResultView, office: Office, texts: Texts) -> str:
    """The result as far as the office lets a chat carry it (M-13)."""
    if view.detail is ResultsInChat.NOTICE:
        return elsewhere(view.methodology, texts)
    return "\n".join(body(view, office, texts))


def _channel_rows(found: Call, texts: Texts) -> list[tuple[Button, ...]]:
    """The ways that count as a receipt for this person (X-07, X-20)."""
    buttons = [
        button(
            _channel(channel, found.refusal_act, texts),
            AskNote.model_validate({"result": found.result.id, "channel": channel}),
        )
        for channel in found.channels
    ]
    return [tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2)]


def _channel(channel: str, refusal_act: Title | None, texts: Texts) -> str:
    """A way in words; an act on a refusal is called as the act calls it (X-60)."""
    if channel == REFUSAL and refusal_act is not None:
        return refusal_act.in_(texts.language)
    return texts.plain(f"desk-channel-{channel}")


def ask_note(asked: AskNote, call: Call, name: Title | None, texts: Texts) -> Screen:
    """What the record rests on, with the way of telling by its official name (M-9b, X-60)."""
    back = footer(texts, OpenCall(result=asked.result))
    channel = _channel(asked.channel, call.refusal_act, texts)
    if name is not None:
        channel = capital(official(name, texts))
    kind = "-refusal" if asked.channel == REFUSAL else "-refused"
    key = f"desk-note-ask{kind if asked.channel in call.worded else ''}"
    return Screen(texts.html(key, channel=channel), rows=(back,))


def flags(found: Sequence[SheetState], page: int, texts: Texts) -> Screen:
    """What evaluators have told HR; each is a button to what can be done about it."""
    page = page_of(len(found), page)
    shown = found[page * PAGE : (page + 1) * PAGE]
    lines = [texts.html("desk-flags-title", count=len(found))]
    lines += [_flag_line(state, texts) for state in shown]
    rows = [(button(state.sheet.person_name, DeskSheet(sheet=state.sheet.id)),) for state in shown]
    turn = page_turn(len(found), page, texts, FlagList())
    back = footer(texts, Desk())
    return Screen("\n\n".join(lines), rows=(*rows, *turn, back))


def _flag_line(state: SheetState, texts: Texts) -> str:
    return texts.html(
        "desk-flag-line",
        name=state.sheet.person_name,
        period=period_name(state.sheet.period, texts),
        evaluator=state.evaluator.name,
        flag=texts.plain(f"desk-flag-{state.sheet.flag}"),
    )
