"""What one can do about a mark that stands: the way to its case, and on to an appeal."""

from __future__ import annotations

from evaluation.base.ids import CaseId
from evaluation.calendar.office import Office
from evaluation.law.act import Methodology
from handlers.buttons.calibration import OpenCase
from handlers.kit.answers import Button
from handlers.kit.words import button, paragraph
from locales import Texts


def case_button(case: CaseId, number: str, texts: Texts) -> Button:
    """The way to a case from anywhere."""
    return button(texts.plain("button-case", number=number), OpenCase(case=case))


def appeal(act: Methodology, office: Office, texts: Texts) -> str:
    """The way on from a session's decision (M-11), with the address where the office told it."""
    text = texts.html("case-appeal", paragraph=paragraph(act.references["appeal"], texts))
    if not office.appeal_address:
        return text
    return f"{text} {texts.html('case-appeal-address', address=office.appeal_address)}"
