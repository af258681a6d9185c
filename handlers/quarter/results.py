"""The evaluatee's way: results, acknowledgement, the year; and the evaluator's look back."""

from __future__ import annotations

from dataclasses import replace

from aiogram import Router

from evaluation.quarter.finals import Finals
from evaluation.quarter.results import Results
from evaluation.survey.reports import SurveyReports
from handlers.buttons.quarter import Acknowledge, MyResults, OpenResult, OpenSigned, OpenYear
from handlers.kit.answers import Answer
from handlers.kit.conversation import Conversation
from handlers.kit.me import Me
from handlers.quarter.screens import finals as finals_screens
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


async def mine(
    tap: MyResults, me: Me, results: Results, survey_reports: SurveyReports, finals: Finals
) -> Answer:
    """One's own results and year marks, the way to reports of surveys and to what one decides."""
    found, years = await results.mine(me.actor)
    reports = await survey_reports.are_there()
    later = await results.before_commission(me.actor)
    screen = results_screens.mine(found, years, me.texts, reports=reports, later=later)
    handed = finals_screens.handed_row(await finals.handed_to(me.actor), me.texts)
    return replace(screen, rows=(*screen.rows[:-1], *handed, screen.rows[-1]))


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


async def open_year(tap: OpenYear, me: Me, finals: Finals) -> Answer:
    """One's own year mark with its quarters."""
    return finals_screens.own(await finals.own(me.actor, tap.year), me.office, me.texts)


async def open_signed(tap: OpenSigned, me: Me, results: Results, finals: Finals) -> Answer:
    """A signed sheet again, logged as a view of somebody else's result (M-13)."""
    view = await results.signed(me.actor, tap.sheet)
    person, year = view.result.person, view.result.period.year
    campaign = view.result.campaign if view.result.signed_by == me.actor.id else None
    final = await finals.is_there(me.actor, person, year)
    return results_screens.signed(view, campaign, me.office, me.texts, final=final)
