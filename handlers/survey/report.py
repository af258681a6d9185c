"""Reports of a closed survey for their readers; the training summary for HR (S-37, S-21, X-38)."""

from __future__ import annotations

from dataclasses import replace

from aiogram import F, Router
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from evaluation.base.ids import CircleId
from evaluation.base.person import Person
from evaluation.calendar.office import Office, ResultsInChat
from evaluation.survey.report_disputes import ReportDisputes
from evaluation.survey.reports import SurveyReports
from handlers.buttons.survey import OpenReport
from handlers.buttons.survey_report import (
    DisagreeWithReport,
    ReportList,
    ReportPaper,
    TrainingPaper,
    TrainingSummary,
)
from handlers.kit.answers import Answer
from handlers.kit.papers import refuse_elsewhere
from handlers.kit.waiting import A_TEXT, text_only, wait_for
from handlers.procedure.screens import disputes as dispute_screens
from handlers.survey.ports import Papers
from handlers.survey.screens import report as screens
from locales import Texts


class ReportWaiting(StatesGroup):
    """What the next text is: with what somebody disagrees in his report."""

    question = State()


def build_reports() -> Router:
    """Reports, their papers, a question about one's own, the training summary."""
    router = Router(name="survey-reports")
    on = router.callback_query.register
    on(report_list, ReportList.filter())
    on(open_report, OpenReport.filter())
    on(report_paper, ReportPaper.filter())
    on(ask_disagree, DisagreeWithReport.filter())
    on(training, TrainingSummary.filter())
    on(training_paper, TrainingPaper.filter())
    router.message.register(disagree, ReportWaiting.question, A_TEXT)
    router.message.register(text_only, StateFilter(ReportWaiting), ~F.text)
    return router


async def report_list(
    query: CallbackQuery,
    callback_data: ReportList,
    actor: Person,
    survey_reports: SurveyReports,
    texts: Texts,
) -> Answer:
    """Every report that the reader may open."""
    found = await survey_reports.readable(actor)
    return screens.reports(found, actor, callback_data.page, texts)


async def open_report(
    query: CallbackQuery,
    callback_data: OpenReport,
    actor: Person,
    survey_reports: SurveyReports,
    office: Office,
    texts: Texts,
) -> Answer:
    """What is published; only the word that it is there where the chat may carry no marks."""
    found = await survey_reports.see(actor, callback_data.circle)
    if office.results_in_chat is not ResultsInChat.FULL:
        return screens.elsewhere(found, actor, texts)
    return screens.report(found, actor, texts)


async def report_paper(
    query: CallbackQuery,
    callback_data: ReportPaper,
    actor: Person,
    survey_reports: SurveyReports,
    papers: Papers,
    office: Office,
    texts: Texts,
) -> Answer:
    """The file, made now; each reading of somebody else's is logged."""
    refuse_elsewhere(office)
    found = await survey_reports.see(actor, callback_data.circle)
    content = await papers.of_survey(found, callback_data.language, look=callback_data.look)
    return screens.printed(found, callback_data, content, texts)


async def ask_disagree(
    query: CallbackQuery,
    callback_data: DisagreeWithReport,
    actor: Person,
    report_disputes: ReportDisputes,
    state: FSMContext,
    texts: Texts,
) -> Answer:
    """Wait for the question, and say what it can't change (X-39)."""
    circle = callback_data.circle
    survey = await report_disputes.survey_of(actor, circle)
    await wait_for(ReportWaiting.question, query, state, circle=circle)
    return screens.ask_disagree(circle, survey, texts)


async def disagree(
    message: Message,
    actor: Person,
    report_disputes: ReportDisputes,
    office: Office,
    state: FSMContext,
    texts: Texts,
) -> Answer:
    """Register it with a number; HR hears of it and finds the check beside it."""
    data = await state.get_data()
    one = await report_disputes.disagree(actor, CircleId(data["circle"]), message.text or "")
    await state.clear()
    return replace(dispute_screens.dispute(one, actor, office, texts), edits=data["message"])


async def training(
    query: CallbackQuery,
    callback_data: TrainingSummary,
    actor: Person,
    survey_reports: SurveyReports,
    texts: Texts,
) -> Answer:
    """Over the body, and nobody in it (S-37b)."""
    found = await survey_reports.summary(actor, callback_data.survey)
    return screens.training(found, texts)


async def training_paper(
    query: CallbackQuery,
    callback_data: TrainingPaper,
    actor: Person,
    survey_reports: SurveyReports,
    papers: Papers,
    texts: Texts,
) -> Answer:
    """It as a file: it names nobody and no mark, so that any chat may carry it."""
    found = await survey_reports.summary(actor, callback_data.survey)
    content = await papers.of_training(found, callback_data.language, look=callback_data.look)
    return screens.training_printed(found, callback_data, content, texts)
