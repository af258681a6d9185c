"""What HR tells an applicant itself: what is left to tell, words to read out, how it was told."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from evaluation.calendar.office import Office
from evaluation.calibration.cases import Stage
from evaluation.calibration.hearing import Hearing
from evaluation.calibration.telling import ARGUE, CALL, MEETING, OUTCOME, TellingWords, ToTell
from evaluation.paperwork.nouns import Told
from evaluation.quarter.receipts import WAYS
from handlers.buttons.calibration import HostCase
from handlers.buttons.calibration_hr import TellApplicant, TellBy, TellOn, UntoldList
from handlers.buttons.desk import Desk
from handlers.calibration.screens import case as cards
from handlers.kit.answers import Button, Rows, Screen
from handlers.kit.pages import footer, page_of, page_turn
from handlers.kit.words import (
    PAGE,
    at_time,
    button,
    hr_title,
    on_day,
    paragraph,
    period_name,
    weekday_day,
)
from handlers.quarter.screens.remedies import appeal
from locales import Texts

Untold = Sequence[tuple[Hearing, tuple[ToTell, ...]]]


def untold(found: Untold, page: int, texts: Texts) -> Screen:
    """Every case in which HR has to tell the applicant something, the most urgent first."""
    ranked = sorted(found, key=lambda one: (_first_day(one[1]), one[0].case.id))
    page = page_of(len(ranked), page)
    shown = ranked[page * PAGE : (page + 1) * PAGE]
    lines = [texts.html("host-untold-title", count=len(ranked))]
    lines += [
        "\n".join(
            (
                texts.html("host-untold-head", number=one.case.number, name=one.applicant.name),
                *waiting_lines(waiting, texts),
            )
        )
        for one, waiting in shown
    ]
    rows = [(button(cards.label(one, texts), HostCase(case=one.case.id)),) for one, _ in shown]
    turn = page_turn(len(ranked), page, texts, UntoldList())
    return Screen("\n\n".join(lines), rows=(*rows, *turn, footer(texts, Desk())))


def _first_day(waiting: Sequence[ToTell]) -> date:
    return min((one.day for one in waiting if one.day is not None), default=date.max)


def waiting_lines(waiting: Sequence[ToTell], texts: Texts) -> list[str]:
    """Each thing that is left to tell, with its last day where a term runs."""
    lines = []
    for one in waiting:
        what = texts.plain(f"host-thing-{one.what}")
        if one.day is None or one.source is None:
            lines.append(texts.html("host-untold-line", what=what))
            continue
        day, where = weekday_day(one.day, texts), paragraph(one.source, texts)
        lines.append(texts.html("host-untold-by", what=what, day=day, paragraph=where))
    return lines


def telling_lines(hearing: Hearing, waiting: Sequence[ToTell], texts: Texts) -> list[str]:
    """On the host's screen: what is left to tell, and what was told, the newest of each."""
    lines = []
    if waiting:
        head = texts.html("host-untold", name=hearing.applicant.name)
        lines.append("\n".join((head, *waiting_lines(waiting, texts))))
    newest = {(one.what, one.about): one for one in hearing.case.told}
    if newest:
        told = (_told_line(one, texts) for one in newest.values())
        lines.append("\n".join((texts.html("host-told-title"), *told)))
    return lines


def _told_line(one: Told, texts: Texts) -> str:
    return texts.html(
        "host-told-line",
        what=texts.plain(f"host-thing-{one.what}"),
        way=texts.plain(f"host-way-{one.channel}"),
        day=on_day(one.day, texts),
        note=one.note,
    )


def telling_rows(hearing: Hearing, what: Sequence[str], texts: Texts) -> Rows:
    """A button to each thing that is left to tell."""
    return tuple((_tell_button(hearing, one, texts),) for one in what)


def _tell_button(hearing: Hearing, what: str, texts: Texts) -> Button:
    label = texts.plain("host-button-tell", what=texts.plain(f"host-thing-{what}"))
    about = {"case": hearing.case.id, "what": what}
    return button(label, TellApplicant.model_validate(about))


def words(found: TellingWords, office: Office, texts: Texts) -> Screen:
    """The words to read out, and the ways to tell them."""
    hearing, applicant = found.hearing, found.hearing.applicant
    head = [texts.html("desk-call-head", name=applicant.name, position=applicant.position)]
    if applicant.phone:
        head.append(texts.html("desk-phone", phone=applicant.phone))
    lines = [
        "\n".join(head),
        texts.html("host-tell-logged"),
        texts.html("host-tell-read", number=hearing.case.number),
        *_spoken(found, office, texts),
        texts.html("host-tell-how"),
    ]
    ways = [
        button(
            texts.plain(f"desk-channel-{way}"),
            TellBy.model_validate({"case": hearing.case.id, "what": found.what, "way": way}),
        )
        for way in WAYS
    ]
    rows = [tuple(ways[start : start + 2]) for start in range(0, len(ways), 2)]
    back = footer(texts, HostCase(case=hearing.case.id))
    return Screen("\n\n".join(lines), rows=(*rows, back), protect=True)


def _spoken(found: TellingWords, office: Office, texts: Texts) -> list[str]:
    """What is said to the applicant, thing by thing."""
    hearing = found.hearing
    if found.what == CALL:
        return [_call(hearing, office, texts), _may_argue(hearing, texts)]
    if found.what == ARGUE:
        return [texts.html("tell-held"), _may_argue(hearing, texts)]
    if found.what == OUTCOME:
        return _outcome(hearing, office, texts)
    if found.what == MEETING:
        where = cards.reference(hearing, "feedback", texts)
        return [texts.html("tell-meeting", name=hearing.evaluator.name, paragraph=where)]
    return [_registered(hearing, office, texts)]


def _registered(hearing: Hearing, office: Office, texts: Texts) -> str:
    decide = next(term for term in hearing.terms if term.step == "decide")
    return texts.html(
        "tell-registered",
        number=hearing.case.number,
        day=on_day(office.day(hearing.case.registered_at), texts),
        until=weekday_day(decide.day, texts),
        paragraph=paragraph(decide.source, texts),
    )


def _call(hearing: Hearing, office: Office, texts: Texts) -> str:
    call = hearing.case.call
    assert call is not None  # a case that was called has its call
    return texts.html("tell-call", when=at_time(call.at, office, texts), place=call.place)


def _may_argue(hearing: Hearing, texts: Texts) -> str:
    """M-22b; where the act says nothing of it, without a paragraph."""
    if "objection" not in hearing.methodology.references:
        return texts.html("tell-argue-free")
    return texts.html("tell-argue", paragraph=cards.reference(hearing, "objection", texts))


def _outcome(hearing: Hearing, office: Office, texts: Texts) -> list[str]:
    """The end of a case; after a session its mark, the protocol, the way on (M-11)."""
    case, period = hearing.case, period_name(hearing.result.period, texts)
    if case.stage is Stage.REFUSED:
        return [texts.html("tell-refused", reason=case.refusal)]
    if case.stage is Stage.FALLEN:
        return [texts.html("tell-fallen", period=period)]
    return [
        texts.html("tell-decided", period=period),
        cards.decision(hearing, office.results_in_chat, texts),
        texts.html("tell-protocol", hr=hr_title(hearing.methodology, texts)),
        appeal(hearing.methodology, office, texts),
    ]


def ask_day(asked: TellBy, hearing: Hearing, texts: Texts) -> Screen:
    """When was he told?"""
    today = hearing.today
    days = (("button-today", today), ("button-yesterday", today - timedelta(days=1)))
    row = tuple(
        button(
            texts.plain(key),
            TellOn.model_validate({**asked.model_dump(), "day": day.toordinal()}),
        )
        for key, day in days
    )
    text = texts.html(
        "host-told-day-ask",
        what=texts.plain(f"host-thing-{asked.what}"),
        way=texts.plain(f"host-way-{asked.way}"),
    )
    return Screen(text, rows=(row, _back(asked, texts)))


def ask_note(asked: TellOn, hearing: Hearing, texts: Texts) -> Screen:
    """How did it go? Who took the message, the number of the letter."""
    text = texts.html(
        "host-told-note-ask",
        name=hearing.applicant.name,
        what=texts.plain(f"host-thing-{asked.what}"),
        way=texts.plain(f"host-way-{asked.way}"),
        day=on_day(date.fromordinal(asked.day), texts),
    )
    return Screen(text, rows=(_back(asked, texts),))


def _back(asked: TellBy | TellOn, texts: Texts) -> tuple[Button, ...]:
    return footer(texts, TellApplicant(case=asked.case, what=asked.what))
