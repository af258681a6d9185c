"""HR's desk: the first screen, and the list of all quarters."""

from __future__ import annotations

from dataclasses import dataclass, replace

from aiogram import Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import Message

from evaluation.base.person import Person
from evaluation.base.roles import Role
from evaluation.commission.composing import Commissions
from evaluation.plans.planning import Plannings
from evaluation.procedure.disputes import Disputes
from evaluation.quarter.board import Boards
from evaluation.quarter.campaigns import Campaigns
from evaluation.quarter.results import Results
from evaluation.survey.composing import Surveys
from evaluation.targets.plans import TargetPlans
from handlers.buttons.desk import CampaignList, Desk
from handlers.calibration.hr_looking import Hosting
from handlers.desk.screens import home as screens
from handlers.desk.screens.home import DeskCounts
from handlers.kit.answers import Answer, Screen
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


@dataclass(frozen=True)
class Overview:
    """What runs and what waits for HR, put together from the rooms of all processes."""

    campaigns: Campaigns
    boards: Boards
    results: Results
    hosting: Hosting
    disputes: Disputes
    surveys: Surveys
    plannings: Plannings
    commissions: Commissions
    target_plans: TargetPlans

    async def screen(self, me: Me, toast: str | None = None) -> Screen:
        """HR's desk, with a word on what was done. Raises Refusal."""
        found = await self.campaigns.all(me.actor)
        waiting = await self._waiting(me.actor)
        asks = await self._asks_colleagues(me.actor)
        plans = await self._plans_work(me.actor)
        words = None if toast is None else me.texts.plain(toast)
        sits = await self.commissions.concern(me.actor)
        screen = screens.desk(found, waiting, me.texts, asks=asks, plans=plans, sits=sits)
        return replace(screen, toast=words)

    async def _waiting(self, actor: Person) -> DeskCounts:
        calls, flags = await self.results.call_list(actor), await self.boards.flagged(actor)
        cases, untold = await self.hosting.counts(actor)
        asked = await self.disputes.register(actor)
        act = await self.campaigns.in_force(actor)
        sits = bool(cases) or act is None or act.calibration is not None
        return DeskCounts(
            calls=len(calls),
            flags=len(flags),
            cases=cases if sits else None,
            disputes=sum(one.answer is None for one in asked),
            away=await self.boards.away(actor),
            finals=Role.HR_HEAD in actor.roles,
            untold=untold,
            targets=await self._targets(actor),
        )

    async def _targets(self, actor: Person) -> bool:
        """Whether plans of targets were opened, or can be under the act of the body."""
        act = await self.campaigns.in_force(actor)
        known = act is not None and act.targets is not None
        return known or bool(await self.target_plans.years(actor))

    async def _plans_work(self, actor: Person) -> bool:
        """Whether plans with КЦИ were opened, or can be under the act of the body."""
        act = await self.campaigns.in_force(actor)
        return act is None or act.kci is not None or bool(await self.plannings.all(actor))

    async def _asks_colleagues(self, actor: Person) -> bool:
        """Whether a survey was held, or can be begun under the act of the body."""
        held = await self.surveys.all(actor)
        return bool(held or await acts_with_survey(actor, self.campaigns, self.surveys))


async def desk(event: Desk | Message, me: Me, overview: Overview, state: FSMContext) -> Answer:
    """The running quarters, and what waits for HR; the command ends a waiting as a button does."""
    await state.clear()
    return await overview.screen(me)


async def campaign_list(tap: CampaignList, me: Me, campaigns: Campaigns) -> Answer:
    """Every quarter, newest first."""
    return screens.campaigns(await campaigns.all(me.actor), tap.page, me.texts)
