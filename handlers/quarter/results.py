"""The evaluatee's way: results, acknowledgement, the year; and the evaluator's look back."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import CallbackQuery

from evaluation.base.person import Person
from evaluation.calendar.office import Office
from evaluation.quarter.results import Results
from evaluation.survey.reports import SurveyReports
from handlers.buttons.quarter import Acknowledge, MyResults, OpenResult, OpenSigned, OpenYear
from handlers.kit.answers import Answer
from handlers.quarter.screens import results as results_screens
from locales import Texts


def build_results() -> Router:
    """Everything around a signed result."""
    router = Router(name="results")
    on = router.callback_query.register
    on(mine, MyResults.filter())
    on(open_result, OpenResult.filter())
    on(acknowledge, Acknowledge.filter())
    on(open_year, OpenYear.filter())
    on(open_signed, OpenSigned.filter())
    return router


async def mine(
    query: CallbackQuery,
    actor: Person,
    results: Results,
    survey_reports: SurveyReports,
    texts: Texts,
) -> Answer:
    """One's own results and year marks, and the way to reports of surveys."""
    found, years = await results.mine(actor)
    reports = await survey_reports.are_there()
    return results_screens.mine(found, years, texts, reports=reports)


async def open_result(
    query: CallbackQuery,
    callback_data: OpenResult,
    actor: Person,
    results: Results,
    office: Office,
    texts: Texts,
) -> Answer:
    """The result; the first opening is its receipt (X-20)."""
    view = await results.open(actor, callback_data.result)
    return results_screens.result(view, office, texts)


async def acknowledge(
    query: CallbackQuery,
    callback_data: Acknowledge,
    actor: Person,
    results: Results,
    office: Office,
    texts: Texts,
) -> Answer:
    """ "I have read it", which is not "I agree"."""
    view = await results.acknowledge(actor, callback_data.result)
    return results_screens.result(view, office, texts, toast=texts.plain("acknowledged-toast"))


async def open_year(
    query: CallbackQuery,
    callback_data: OpenYear,
    actor: Person,
    results: Results,
    office: Office,
    texts: Texts,
) -> Answer:
    """One's own year mark with its quarters."""
    mark, grade, methodology, quarters = await results.year(actor, callback_data.year)
    return results_screens.year(mark, grade, methodology, quarters, office, texts)


async def open_signed(
    query: CallbackQuery,
    callback_data: OpenSigned,
    actor: Person,
    results: Results,
    office: Office,
    texts: Texts,
) -> Answer:
    """A signed sheet again, logged as a view of somebody else's result (M-13)."""
    view = await results.signed(actor, callback_data.sheet)
    campaign = view.result.campaign if view.result.signed_by == actor.id else None
    return results_screens.signed(view, campaign, office, texts)
