"""Reports of a closed survey for their readers; the training summary for HR (S-37, S-21, X-38)."""

from __future__ import annotations

from dataclasses import replace

from aiogram import F, Router
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from evaluation.base.ids import CircleId
from evaluation.base.person import HR
from evaluation.calendar.office import ResultsInChat
from evaluation.procedure.disputes import Disputes
from evaluation.survey.report_disputes import ReportDisputes
from evaluation.survey.reports import SurveyReports
from handlers.buttons.procedure import OpenDispute
from handlers.buttons.survey import OpenReport
from handlers.buttons.survey_report import (
    DisagreeWithReport,
    OpenTrainingPaper,
    ReportList,
    ReportPaper,
    TrainingSummary,
)
from handlers.kit.answers import Answer
from handlers.kit.conversation import Conversation
from handlers.kit.me import Me
from handlers.kit.papers import refuse_elsewhere
from handlers.kit.waiting import A_TEXT, text_only, wait_for
from handlers.procedure.screens import disputes as dispute_screens
from handlers.survey.ports import Papers
from handlers.survey.screens import report as screens
from handlers.survey.screens.telling import tell_rows


class ReportWaiting(StatesGroup):
    """What the next text is: with what somebody disagrees in his report."""

    question = State()


def build_reports() -> Router:
    """Reports, their papers, a question about one's own, the training summary."""
    router = Conversation(name="survey-reports")
    router.on(report_list, ReportList)
    router.on(open_report, OpenReport)
    router.on(report_paper, ReportPaper)
    router.on(ask_disagree, DisagreeWithReport)
    router.on(dispute, OpenDispute)
    router.on(training, TrainingSummary)
    router.on(training_paper, OpenTrainingPaper)
    router.typed(disagree, ReportWaiting.question, A_TEXT)
    router.typed(text_only, StateFilter(ReportWaiting), ~F.text)
    return router


async def report_list(tap: ReportList, me: Me, survey_reports: SurveyReports) -> Answer:
    """Every report that the reader may open."""
    found = await survey_reports.readable(me.actor)
    return screens.reports(found, me.actor, tap.page, me.texts)


async def open_report(tap: OpenReport, me: Me, survey_reports: SurveyReports) -> Answer:
    """What is published; only the word that it is there where the chat may carry no marks."""
    found = await survey_reports.see(me.actor, tap.circle)
    if me.office.results_in_chat is not ResultsInChat.FULL:
        return screens.elsewhere(found, me.actor, me.texts)
    return screens.report(found, me.actor, me.texts)


async def report_paper(
    tap: ReportPaper, me: Me, survey_reports: SurveyReports, papers: Papers
) -> Answer:
    """The file, made now; each reading of somebody else's is logged."""
    refuse_elsewhere(me.office)
    found = await survey_reports.see(me.actor, tap.circle)
    content = await papers.of_survey(found, tap.language, look=tap.look)
    return screens.printed(found, tap, content, me.texts)


async def ask_disagree(
    tap: DisagreeWithReport,
    me: Me,
    query: CallbackQuery,
    report_disputes: ReportDisputes,
    state: FSMContext,
) -> Answer:
    """Wait for the question, and say what it can't change (X-39)."""
    survey, act = await report_disputes.survey_of(me.actor, tap.circle)
    await wait_for(ReportWaiting.question, query, state, circle=tap.circle)
    return screens.ask_disagree(tap.circle, survey, act, me.texts)


async def disagree(
    message: Message, me: Me, report_disputes: ReportDisputes, state: FSMContext
) -> Answer:
    """Register it with a number; HR hears of it and finds the check beside it."""
    data = await state.get_data()
    one = await report_disputes.disagree(me.actor, CircleId(data["circle"]), message.text or "")
    await state.clear()
    return replace(
        dispute_screens.dispute(one, me.actor, me.office, me.texts), edits=data["message"]
    )


async def dispute(
    tap: OpenDispute, me: Me, disputes: Disputes, report_disputes: ReportDisputes
) -> Answer:
    """One of them with its answer; HR finds the check beside one about a 360 report (X-39)."""
    one = await disputes.dispute(me.actor, tap.dispute)
    check: tuple[str, ...] = ()
    if one.circle is not None and one.answer is None and dispute_screens.may_answer(one, me.actor):
        check = screens.check_lines(await report_disputes.check(me.actor, one.id), me.texts)
    screen = dispute_screens.dispute(one, me.actor, me.office, me.texts, check=check)
    if not me.actor.roles & HR or not await report_disputes.is_untold(me.actor, one.id):
        return screen
    *rows, back = screen.rows
    text = f"{screen.text}\n\n{me.texts.html('dispute-untold')}"
    return replace(screen, text=text, rows=(*rows, *tell_rows(one, me.texts), back))


async def training(tap: TrainingSummary, me: Me, survey_reports: SurveyReports) -> Answer:
    """Over the body, and nobody in it (S-37b)."""
    found = await survey_reports.summary(me.actor, tap.survey)
    return screens.training(found, me.texts)


async def training_paper(
    tap: OpenTrainingPaper, me: Me, survey_reports: SurveyReports, papers: Papers
) -> Answer:
    """It as a file: it names nobody and no mark, so that any chat may carry it."""
    found = await survey_reports.summary(me.actor, tap.survey)
    content = await papers.of_training(found, tap.language, look=tap.look)
    return screens.training_printed(found, tap, content, me.texts)
