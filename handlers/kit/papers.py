"""Papers out of a chat: in which language, and where they may not go."""

from __future__ import annotations

from evaluation.base.refusal import Refusal
from evaluation.calendar.office import Office, ResultsInChat
from evaluation.law.act import Methodology
from handlers.buttons.fields import PaperLanguage
from handlers.kit.words import paragraph
from locales import Texts


def refuse_elsewhere(office: Office) -> None:
    """Every paper names the mark: where the office lets none into a chat, none goes (M-13)."""
    if office.results_in_chat is not ResultsInChat.FULL:
        raise Refusal("refuse-paper-elsewhere")


def paper_language(texts: Texts) -> PaperLanguage:
    """Papers exist in Kazakh and Russian: who reads another language gets Russian."""
    return "kk" if texts.language == "kk" else "ru"


def paper_sent(title: str, act: Methodology, texts: Texts) -> str:
    """What stands beside a paper that was sent; confidential by the act, where it says so."""
    source = act.references.get("confidential")
    if source is None:
        return texts.html("host-paper-sent-silent", title=title)
    return texts.html("host-paper-sent", title=title, paragraph=paragraph(source, texts))
