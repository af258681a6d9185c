"""Papers in the chat: which there are, in which language, to print or to look at."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

from evaluation.base.person import Person
from evaluation.calibration.cases import Stage
from evaluation.calibration.dossiers import may_read_protocol
from evaluation.calibration.hearing import Hearing
from evaluation.law.act import Methodology
from evaluation.quarter.nouns import Result
from handlers.buttons.calibration import HostCase, OpenCase
from handlers.buttons.calibration_hr import (
    CasePaper,
    OpenCasePapers,
    PaperName,
    ResultPaper,
    ResultPapers,
)
from handlers.buttons.fields import PaperLanguage
from handlers.buttons.quarter import OpenResult
from handlers.kit.answers import Attachment, Button, Rows, Screen
from handlers.kit.pages import footer
from handlers.kit.papers import paper_sent
from handlers.kit.words import button, period_name
from locales import Texts


def names(hearing: Hearing, actor: Person) -> tuple[PaperName, ...]:
    """The papers that there are and that the reader may see (rules §10)."""
    case = hearing.case
    found: list[PaperName] = ["application", "sheet"]
    if case.approved or case.refusal:
        found.insert(1, "decision")
    decided = case.stage in (Stage.DECIDED, Stage.SIGNING, Stage.SIGNED)
    if decided and may_read_protocol(hearing, actor):
        found.insert(0, "protocol")
    return tuple(found)


def papers(hearing: Hearing, actor: Person, language: PaperLanguage, texts: Texts) -> Screen:
    """Each paper in a row: to print, to look at."""
    case = hearing.case
    rows: list[tuple[Button, ...]] = []
    for name in names(hearing, actor):
        whole = CasePaper(case=case.id, paper=name, look=False, language=language)
        look = CasePaper(case=case.id, paper=name, look=True, language=language)
        rows.append((button(texts.plain(f"host-paper-{name}"), whole), _look(look, texts)))
    other = OpenCasePapers(case=case.id, language=_other(language))
    text = texts.html("host-papers-title", number=case.number)
    back = footer(texts, _way_back(hearing, actor))
    return Screen(_titled(text, language, texts), rows=(*rows, _switch(other, texts), back))


def _way_back(hearing: Hearing, actor: Person) -> CallbackData:
    """Where the reader came from: HR runs the case, everybody else has its card."""
    case = hearing.case.id
    return HostCase(case=case) if actor.id in hearing.hosts else OpenCase(case=case)


def of_result(result: Result, language: PaperLanguage, texts: Texts) -> Screen:
    """One's own evaluation sheet as a paper."""
    whole = ResultPaper(result=result.id, look=False, language=language)
    look = ResultPaper(result=result.id, look=True, language=language)
    other = ResultPapers(result=result.id, language=_other(language))
    text = texts.html("host-papers-own", period=period_name(result.period, texts))
    rows: Rows = (
        (button(texts.plain("host-paper-sheet"), whole), _look(look, texts)),
        _switch(other, texts),
        footer(texts, OpenResult(result=result.id)),
    )
    return Screen(_titled(text, language, texts), rows=rows)


def _titled(text: str, language: PaperLanguage, texts: Texts) -> str:
    return f"{text}\n\n{texts.html(f'host-papers-in-{language}')}"


def _other(language: PaperLanguage) -> PaperLanguage:
    return "ru" if language == "kk" else "kk"


def _look(data: CasePaper | ResultPaper, texts: Texts) -> Button:
    return button(texts.plain("host-button-look"), data)


def _switch(other: OpenCasePapers | ResultPapers, texts: Texts) -> tuple[Button, ...]:
    return (button(texts.plain(f"host-button-papers-{other.language}"), other),)


def printed(
    asked: CasePaper | ResultPaper,
    content: bytes,
    name: PaperName,
    number: str,
    act: Methodology,
    texts: Texts,
) -> Screen:
    """The paper as a message of its own; results are confidential (M-13), so it is protected."""
    title = texts.plain(f"host-paper-{name}-file", number=number)
    suffix = "png" if asked.look else "pdf"
    file = Attachment(f"{title}.{suffix}", content, is_picture=asked.look)
    back: CallbackData = (
        OpenCasePapers(case=asked.case, language=asked.language)
        if isinstance(asked, CasePaper)
        else ResultPapers(result=asked.result, language=asked.language)
    )
    text = paper_sent(title, act, texts)
    return Screen(text, rows=(footer(texts, back),), protect=True, new=True, file=file)
