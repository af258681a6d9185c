"""HR's desk: the first screen, and the list of all quarters."""

from __future__ import annotations

from aiogram import Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from evaluation.base.person import Person
from evaluation.calibration.applications import Applications
from evaluation.procedure.disputes import Disputes
from evaluation.quarter.board import Boards
from evaluation.quarter.campaigns import Campaigns
from evaluation.quarter.results import Results
from evaluation.survey.composing import Surveys
from handlers.buttons.desk import CampaignList, Desk
from handlers.desk.screens import home as screens
from handlers.desk.screens.home import Waiting
from handlers.kit.answers import Answer
from handlers.survey.hr import acts_with_survey
from locales import Texts


def build_desk_home() -> Router:
    """By button and by /desk."""
    router = Router(name="desk-home")
    router.message.register(desk, Command("desk"))
    router.callback_query.register(desk, Desk.filter())
    router.callback_query.register(campaign_list, CampaignList.filter())
    return router


async def desk(
    event: Message | CallbackQuery,
    actor: Person,
    campaigns: Campaigns,
    boards: Boards,
    results: Results,
    applications: Applications,
    disputes: Disputes,
    surveys: Surveys,
    state: FSMContext,
    texts: Texts,
) -> Answer:
    """The running quarters, and what waits for HR; the command ends a waiting as a button does."""
    await state.clear()
    found = await campaigns.all(actor)
    waiting = await waits(actor, boards, results, applications, disputes)
    asks = await asks_colleagues(actor, campaigns, surveys)
    return screens.desk(found, waiting, texts, asks=asks)


async def waits(
    actor: Person,
    boards: Boards,
    results: Results,
    applications: Applications,
    disputes: Disputes,
) -> Waiting:
    """How much waits for HR."""
    calls, flags = await results.call_list(actor), await boards.flagged(actor)
    cases, asked = await applications.register(actor), await disputes.register(actor)
    return Waiting(
        calls=len(calls),
        flags=len(flags),
        cases=sum(hearing.next_term is not None for hearing in cases),
        disputes=sum(one.answer is None for one in asked),
        away=await boards.away(actor),
    )


async def asks_colleagues(actor: Person, campaigns: Campaigns, surveys: Surveys) -> bool:
    """Whether a survey was held, or can be begun under the act of the body."""
    return bool(await surveys.all(actor) or await acts_with_survey(actor, campaigns, surveys))


async def campaign_list(
    query: CallbackQuery,
    callback_data: CampaignList,
    actor: Person,
    campaigns: Campaigns,
    texts: Texts,
) -> Answer:
    """Every quarter, newest first."""
    return screens.campaigns(await campaigns.all(actor), callback_data.page, texts)
