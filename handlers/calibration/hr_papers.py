"""Official papers in the chat, for whoever may read them."""

from __future__ import annotations

from aiogram import Router

from evaluation.base.refusal import Refusal
from evaluation.calibration.applications import Applications
from evaluation.calibration.dossiers import Dossiers
from evaluation.quarter.results import Results
from handlers.buttons.calibration_hr import CasePaper, OpenCasePapers, ResultPaper, ResultPapers
from handlers.calibration.ports import Papers
from handlers.calibration.screens import hr_papers as screens
from handlers.kit.answers import Answer
from handlers.kit.conversation import Conversation
from handlers.kit.me import Me
from handlers.kit.papers import refuse_elsewhere


def build_host_papers() -> Router:
    """Of a case, and the sheet of one's own result."""
    router = Conversation(name="host-papers")
    router.on(case_papers, OpenCasePapers)
    router.on(case_paper, CasePaper)
    router.on(result_papers, ResultPapers)
    router.on(result_paper, ResultPaper)
    return router


async def case_papers(tap: OpenCasePapers, me: Me, applications: Applications) -> Answer:
    """Which papers there are."""
    refuse_elsewhere(me.office)
    hearing = await applications.case(me.actor, tap.case)
    return screens.papers(hearing, me.actor, tap.language, me.texts)


async def case_paper(
    tap: CasePaper, me: Me, applications: Applications, dossiers: Dossiers, papers: Papers
) -> Answer:
    """One of them, made now; each view of somebody else's is logged."""
    refuse_elsewhere(me.office)
    if tap.paper == "sheet":
        dossier = await dossiers.dossier(me.actor, tap.case)
        hearing = dossier.hearing
        content = await papers.of_result(dossier.view, tap.language, look=tap.look)
    else:
        read = dossiers.protocol if tap.paper == "protocol" else applications.case
        hearing = await read(me.actor, tap.case)
        if tap.paper not in screens.names(hearing, me.actor):
            raise Refusal("refuse-not-found")
        content = await papers.of_case(tap.paper, hearing, tap.language, look=tap.look)
    number, act = hearing.case.number, hearing.methodology
    return screens.printed(tap, content, tap.paper, number, act, me.texts)


async def result_papers(tap: ResultPapers, me: Me, results: Results) -> Answer:
    """One's own sheet as a paper."""
    refuse_elsewhere(me.office)
    view = await results.open(me.actor, tap.result)
    return screens.of_result(view.result, tap.language, me.texts)


async def result_paper(tap: ResultPaper, me: Me, results: Results, papers: Papers) -> Answer:
    """One's own sheet, to print or to look at."""
    refuse_elsewhere(me.office)
    view = await results.open(me.actor, tap.result)
    content = await papers.of_result(view, tap.language, look=tap.look)
    number, act = str(view.result.sheet), view.methodology
    return screens.printed(tap, content, "sheet", number, act, me.texts)
