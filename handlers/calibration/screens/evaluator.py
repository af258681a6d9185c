"""The evaluator's screens: his argument, the state of the case, the meeting afterwards (M-23)."""

from __future__ import annotations

from datetime import date, timedelta

from evaluation.base.person import Person
from evaluation.calibration.cases import REASON_LIMIT, TEXT_LIMIT, Stage
from evaluation.calibration.hearing import Hearing
from handlers.buttons.calibration import Meeting, Say
from handlers.calibration.screens import case as cards
from handlers.kit.answers import Rows, Screen
from handlers.kit.words import button, hr_title, official, weekday_day
from locales import Texts


def rows(hearing: Hearing, actor: Person, texts: Texts) -> Rows:
    """What the evaluator may do now."""
    case = hearing.case
    if actor.id != case.evaluator:
        return ()
    if case.stage in (Stage.CALLED, Stage.SITTING):
        key = "button-argue-again" if case.argument else "button-argue"
        return ((button(texts.plain(key), Say(kind="argue", target=case.id)),),)
    if case.stage is Stage.SIGNED and case.feedback_at is None:
        return ((button(texts.plain("button-meeting"), Meeting(case=case.id)),),)
    return ()


def notes(hearing: Hearing, actor: Person, texts: Texts) -> list[str]:
    """What the evaluator should know now."""
    case = hearing.case
    if actor.id != case.evaluator:
        return []
    if case.stage is Stage.SIGNED and case.feedback_at is None:
        meet = texts.html("evaluator-meet", paragraph=cards.reference(hearing, "feedback", texts))
        return [meet, _topics(hearing, texts)]
    if not case.is_live:
        return []
    found = texts.html("evaluator-wait")
    if case.stage in (Stage.CALLED, Stage.SITTING):
        source = cards.reference(hearing, "argument", texts)
        found = texts.html("evaluator-argue", paragraph=source)
    # Where the act lets him, he may be a member himself.
    may_sit = case.stage is Stage.REGISTERED and hearing.rule.enforcement == "warn"
    if may_sit or actor.id in case.people:
        return [found]
    return [f"{found} {texts.html('evaluator-no-vote')}"]


def _topics(hearing: Hearing, texts: Texts) -> str:
    topics = (official(topic, texts) for topic in hearing.methodology.feedback_topics)
    return "\n".join(f"• {texts.html('plain-line', text=topic)}" for topic in topics)


def ask_argument(hearing: Hearing, texts: Texts) -> Screen:
    """Who will read the argument; then it is awaited (M-22a)."""
    who = texts.html("argue-who-sees", hr=hr_title(hearing.methodology, texts))
    lines = [texts.html("argue-ask", limit=str(TEXT_LIMIT)), who]
    rows = (cards.footer(hearing.case.id, texts),)
    return Screen("\n\n".join(lines), rows=rows, protect=True)


def meeting(hearing: Hearing, texts: Texts) -> Screen:
    """The topics of the act, and the day of the meeting (M-23)."""
    case, today = hearing.case, hearing.today
    head = texts.html("meeting-ask", paragraph=cards.reference(hearing, "feedback", texts))
    lines = [head, _topics(hearing, texts), texts.html("meeting-day-hint")]
    days = (("button-today", today), ("button-yesterday", today - timedelta(days=1)))
    choices = tuple(
        button(texts.plain(key), Say(kind="meet", target=case.id, about=day.toordinal()))
        for key, day in days
    )
    rows = (choices, cards.footer(case.id, texts))
    return Screen("\n\n".join(lines), rows=rows, protect=True)


def ask_note(hearing: Hearing, day: int, texts: Texts) -> Screen:
    """Who will read the note of the meeting; then it is awaited."""
    lines = [
        texts.html("meeting-note-ask", day=weekday_day(date.fromordinal(day), texts)),
        _topics(hearing, texts),
        texts.html("meeting-who-sees", hr=hr_title(hearing.methodology, texts)),
        texts.html("write-here", limit=str(REASON_LIMIT)),
    ]
    rows = (cards.footer(hearing.case.id, texts),)
    return Screen("\n\n".join(lines), rows=rows, protect=True)
