"""HR's desk: the first screen, and the list of all quarters."""

from __future__ import annotations

from aiogram import Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import Message

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
from handlers.kit.conversation import Conversation
from handlers.kit.me import Me
from handlers.survey.hr import acts_with_survey


def build_desk_home() -> Router:
    """By button and by /desk."""
    router = Conversation(name="desk-home")
    router.typed(desk, Command("desk"))
    router.on(desk, Desk)
    router.on(campaign_list, CampaignList)
    return router


async def desk(
    event: Desk | Message,
    me: Me,
    campaigns: Campaigns,
    boards: Boards,
    results: Results,
    applications: Applications,
    disputes: Disputes,
    surveys: Surveys,
    state: FSMContext,
) -> Answer:
    """The running quarters, and what waits for HR; the command ends a waiting as a button does."""
    await state.clear()
    found = await campaigns.all(me.actor)
    waiting = await waits(me.actor, boards, results, applications, disputes)
    asks = await asks_colleagues(me.actor, campaigns, surveys)
    return screens.desk(found, waiting, me.texts, asks=asks)


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


async def campaign_list(tap: CampaignList, me: Me, campaigns: Campaigns) -> Answer:
    """Every quarter, newest first."""
    return screens.campaigns(await campaigns.all(me.actor), tap.page, me.texts)
