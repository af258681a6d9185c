"""Papers out of a chat: in which language, and where they may not go."""

from __future__ import annotations

from evaluation.base.refusal import Refusal
from evaluation.calendar.office import Office, ResultsInChat
from handlers.buttons.fields import PaperLanguage
from locales import Texts


def refuse_elsewhere(office: Office) -> None:
    """Every paper names the mark: where the office lets none into a chat, none goes (M-13)."""
    if office.results_in_chat is not ResultsInChat.FULL:
        raise Refusal("refuse-paper-elsewhere")


def paper_language(texts: Texts) -> PaperLanguage:
    """Papers exist in Kazakh and Russian: who reads another language gets Russian."""
    return "kk" if texts.language == "kk" else "ru"
