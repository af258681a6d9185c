"""The evaluatee's way: results, acknowledgement, the year; and the evaluator's look back."""

from __future__ import annotations

from aiogram import Router

from evaluation.quarter.results import Results
from evaluation.survey.reports import SurveyReports
from handlers.buttons.quarter import Acknowledge, MyResults, OpenResult, OpenSigned, OpenYear
from handlers.kit.answers import Answer
from handlers.kit.conversation import Conversation
from handlers.kit.me import Me
from handlers.quarter.screens import results as results_screens


def build_results() -> Router:
    """Everything around a signed result."""
    router = Conversation(name="results")
    router.on(mine, MyResults)
    router.on(open_result, OpenResult)
    router.on(acknowledge, Acknowledge)
    router.on(open_year, OpenYear)
    router.on(open_signed, OpenSigned)
    return router


async def mine(tap: MyResults, me: Me, results: Results, survey_reports: SurveyReports) -> Answer:
    """One's own results and year marks, and the way to reports of surveys."""
    found, years = await results.mine(me.actor)
    reports = await survey_reports.are_there()
    return results_screens.mine(found, years, me.texts, reports=reports)


async def open_result(tap: OpenResult, me: Me, results: Results) -> Answer:
    """The result; the first opening is its receipt (X-20)."""
    view = await results.open(me.actor, tap.result)
    return results_screens.result(view, me.office, me.texts)


async def acknowledge(tap: Acknowledge, me: Me, results: Results) -> Answer:
    """ "I have read it", which is not "I agree"."""
    view = await results.acknowledge(me.actor, tap.result)
    return results_screens.result(
        view, me.office, me.texts, toast=me.texts.plain("acknowledged-toast")
    )


async def open_year(tap: OpenYear, me: Me, results: Results) -> Answer:
    """One's own year mark with its quarters."""
    mark, grade, methodology, quarters = await results.year(me.actor, tap.year)
    return results_screens.year(mark, grade, methodology, quarters, me.office, me.texts)


async def open_signed(tap: OpenSigned, me: Me, results: Results) -> Answer:
    """A signed sheet again, logged as a view of somebody else's result (M-13)."""
    view = await results.signed(me.actor, tap.sheet)
    campaign = view.result.campaign if view.result.signed_by == me.actor.id else None
    return results_screens.signed(view, campaign, me.office, me.texts)
