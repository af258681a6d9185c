"""Official papers in the chat, for whoever may read them."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import CallbackQuery

from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.calendar.office import Office
from evaluation.calibration.applications import Applications
from evaluation.calibration.dossiers import Dossiers
from evaluation.quarter.results import Results
from handlers.buttons.calibration_hr import CasePaper, CasePapers, ResultPaper, ResultPapers
from handlers.calibration.ports import Papers
from handlers.calibration.screens import hr_papers as screens
from handlers.kit.answers import Answer
from handlers.kit.papers import refuse_elsewhere
from locales import Texts


def build_host_papers() -> Router:
    """Of a case, and the sheet of one's own result."""
    router = Router(name="host-papers")
    on = router.callback_query.register
    on(case_papers, CasePapers.filter())
    on(case_paper, CasePaper.filter())
    on(result_papers, ResultPapers.filter())
    on(result_paper, ResultPaper.filter())
    return router


async def case_papers(
    query: CallbackQuery,
    callback_data: CasePapers,
    actor: Person,
    applications: Applications,
    office: Office,
    texts: Texts,
) -> Answer:
    """Which papers there are."""
    refuse_elsewhere(office)
    hearing = await applications.case(actor, callback_data.case)
    return screens.papers(hearing, actor, callback_data.language, texts)


async def case_paper(
    query: CallbackQuery,
    callback_data: CasePaper,
    actor: Person,
    applications: Applications,
    dossiers: Dossiers,
    papers: Papers,
    office: Office,
    texts: Texts,
) -> Answer:
    """One of them, made now; each view of somebody else's is logged."""
    refuse_elsewhere(office)
    case, name = callback_data.case, callback_data.paper
    language, look = callback_data.language, callback_data.look
    if name == "sheet":
        dossier = await dossiers.dossier(actor, case)
        hearing = dossier.hearing
        content = await papers.of_result(dossier.view, language, look=look)
    else:
        read = dossiers.protocol if name == "protocol" else applications.case
        hearing = await read(actor, case)
        if name not in screens.names(hearing, actor):
            raise Refusal("refuse-not-found")
        content = await papers.of_case(name, hearing, language, look=look)
    number, act = hearing.case.number, hearing.methodology
    return screens.printed(callback_data, content, name, number, act, texts)


async def result_papers(
    query: CallbackQuery,
    callback_data: ResultPapers,
    actor: Person,
    results: Results,
    office: Office,
    texts: Texts,
) -> Answer:
    """One's own sheet as a paper."""
    refuse_elsewhere(office)
    view = await results.open(actor, callback_data.result)
    return screens.of_result(view.result, callback_data.language, texts)


async def result_paper(
    query: CallbackQuery,
    callback_data: ResultPaper,
    actor: Person,
    results: Results,
    papers: Papers,
    office: Office,
    texts: Texts,
) -> Answer:
    """One's own sheet, to print or to look at."""
    refuse_elsewhere(office)
    view = await results.open(actor, callback_data.result)
    look = callback_data.look
    content = await papers.of_result(view, callback_data.language, look=look)
    number, act = str(view.result.sheet), view.methodology
    return screens.printed(callback_data, content, "sheet", number, act, texts)
