"""The answer about a report as HR reads it out to somebody who isn't in the bot (X-50)."""

from __future__ import annotations

from datetime import date, timedelta

from evaluation.procedure.nouns import Dispute
from evaluation.quarter.receipts import WAYS
from handlers.buttons.procedure import OpenDispute
from handlers.buttons.survey_report import TellAnswer, TellAnswerOn
from handlers.kit.answers import Rows, Screen
from handlers.kit.excerpts import excerpt
from handlers.kit.pages import footer
from handlers.kit.words import button, on_day
from locales import Texts


def tell_rows(one: Dispute, texts: Texts) -> Rows:
    """The ways to tell the answer."""
    ways = [
        button(
            texts.plain(f"desk-channel-{way}"),
            TellAnswer.model_validate({"dispute": one.id, "way": way}),
        )
        for way in WAYS
    ]
    return tuple(tuple(ways[start : start + 2]) for start in range(0, len(ways), 2))


def ask_day(asked: TellAnswer, one: Dispute, today: date, texts: Texts) -> Screen:
    """The words to read out, and when they were."""
    days = (("button-today", today), ("button-yesterday", today - timedelta(days=1)))
    row = tuple(
        button(
            texts.plain(key),
            TellAnswerOn.model_validate({**asked.model_dump(), "day": day.toordinal()}),
        )
        for key, day in days
    )
    lines = [
        texts.html("dispute-tell-read", number=one.number, name=one.person_name),
        texts.html("case-quote", text=excerpt(one.answer or "", 1700)),
        texts.html("dispute-told-day-ask", way=texts.plain(f"host-way-{asked.way}")),
    ]
    back = footer(texts, OpenDispute(dispute=one.id))
    return Screen("\n\n".join(lines), rows=(row, back), protect=True)


def ask_note(asked: TellAnswerOn, one: Dispute, texts: Texts) -> Screen:
    """How did it go?"""
    text = texts.html(
        "dispute-told-note-ask",
        name=one.person_name,
        way=texts.plain(f"host-way-{asked.way}"),
        day=on_day(date.fromordinal(asked.day), texts),
    )
    return Screen(text, rows=(footer(texts, OpenDispute(dispute=one.id)),))
