"""Asking for the words of a case, and the last look before they go where they belong."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from evaluation.calibration.hearing import Hearing
from evaluation.calibration.voting import is_support
from handlers.buttons.calibration import ChooseMark, Meeting, OpenCase, Said, Say
from handlers.calibration.screens import applicant as case_applicant
from handlers.calibration.screens import case as cards
from handlers.calibration.screens import evaluator as case_evaluator
from handlers.calibration.screens import member as case_member
from handlers.calibration.screens import official as case_official
from handlers.kit.answers import Screen
from handlers.kit.pages import footer
from handlers.kit.words import button, on_day
from locales import Texts


def ask(hearing: Hearing, say: Say, texts: Texts) -> Screen:
    """What is to be written, and who will read it."""
    match say.kind:
        case "object":
            return case_applicant.ask_objection(hearing, texts)
        case "argue":
            return case_evaluator.ask_argument(hearing, texts)
        case "refuse":
            return case_official.ask_refusal(hearing, texts)
        case "mark":
            return case_member.ask_mark_reason(hearing, say.about, texts)
        case _:
            return case_evaluator.ask_note(hearing, say.about, texts)


def review(hearing: Hearing, say: Say, words: str, told: str, texts: Texts) -> Screen:
    """What will be done with the words, the words, and the way to write them anew."""
    lines = [_question(hearing, say, texts), cards.quoted(words, texts)]
    done = Said(kind=say.kind, target=say.target, about=say.about, told=told)
    rows = (
        (button(texts.plain(f"button-said-{say.kind}"), done),),
        (button(texts.plain("button-write-again"), say),),
        footer(texts, _back(say)),
    )
    return Screen("\n\n".join(lines), rows=rows, protect=True)


def _question(hearing: Hearing, say: Say, texts: Texts) -> str:
    if say.kind == "mark":
        mark = Decimal(say.about) / 100
        key = "review-support" if is_support(hearing.case, mark) else "review-mark"
        return texts.html(key, mark=cards.mark_text(mark))
    if say.kind == "meet":
        return texts.html("review-meet", day=on_day(date.fromordinal(say.about), texts))
    return texts.html(f"review-{say.kind}", number=hearing.case.number)


def _back(say: Say) -> OpenCase | ChooseMark | Meeting:
    if say.kind == "mark":
        return ChooseMark(case=say.target, mark=say.about)
    if say.kind == "meet":
        return Meeting(case=say.target)
    return OpenCase(case=say.target)
