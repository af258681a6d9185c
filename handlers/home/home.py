"""Home and what belongs to everybody: language, help, privacy, snooze."""

from __future__ import annotations

from dataclasses import dataclass, replace

from aiogram import Router
from aiogram.filters import Command, CommandStart
from aiogram.types import Message

from evaluation.agenda.duties import Duties
from evaluation.agenda.reminders import Reminders
from evaluation.commission.composing import Commissions
from evaluation.plans.drafting import WorkPlans
from evaluation.quarter.board import Boards
from evaluation.staff.account import Guest
from evaluation.staff.joining import Joining
from evaluation.survey.privacy import Privacy
from evaluation.targets.plans import TargetPlans
from handlers.buttons.home import Help, Home, Languages, Snooze, Speak
from handlers.home.screens import home as home_screens
from handlers.home.screens import onboarding as onboarding_screens
from handlers.home.screens import privacy as privacy_screens
from handlers.kit import words
from handlers.kit.answers import Answer, Screen, Toast
from handlers.kit.conversation import Conversation
from handlers.kit.me import Me
from locales import texts as words_of


def build_home() -> Router:
    """Home works after a cleared history, by button and by command."""
    router = Conversation(name="home")
    router.typed(start, CommandStart(ignore_mention=True))
    router.typed(home, _command("tasks"))
    router.on(home, Home)
    router.typed(show_help, _command("help"))
    router.on(show_help, Help)
    router.typed(show_privacy, _command("privacy"))
    router.typed(choose_language, _command("language"))
    router.on(choose_language, Languages)
    router.on(speak, Speak)
    router.on(snooze, Snooze)
    return router


@dataclass(frozen=True)
class Front:
    """What Home shows of every process: the open tasks, and the ways that concern the reader."""

    duties: Duties
    work_plans: WorkPlans
    commissions: Commissions
    target_plans: TargetPlans

    async def screen(self, me: Me) -> Screen:
        """Home, by the open tasks."""
        plans = await self.work_plans.has_part(me.actor)
        commission = await self.commissions.concern(me.actor)
        targets = await self.target_plans.parts(me.actor)
        duties = await self.duties.of(me.actor)
        return home_screens.home(
            me.actor, duties, me.texts, plans=plans, commission=commission, targets=targets
        )


def _command(name: str) -> Command:
    """A chat with one person needs no "@name": asking Telegram for ours could fail."""
    return Command(name, ignore_mention=True)


async def start(message: Message, me: Me, guest: Guest, joining: Joining, front: Front) -> Answer:
    """Whoever starts the bot anew can be reached, even if the word of it never came."""
    await joining.reachable(guest.address, reachable=True)
    return await front.screen(me)


async def home(event: Home | Message, me: Me, front: Front) -> Answer:
    """The open tasks by deadline."""
    return await front.screen(me)


async def show_help(event: Help | Message, me: Me, boards: Boards) -> Answer:
    """What the bot is and who sees what, under the act in force."""
    return onboarding_screens.help_screen(await boards.in_force(), me.texts)


async def show_privacy(event: Message, me: Me, privacy: Privacy) -> Answer:
    """What is kept about the reader now, row by row, and what crosses Telegram's servers."""
    return privacy_screens.privacy(await privacy.of(me.actor), me.texts)


async def choose_language(event: Languages | Message, me: Me) -> Answer:
    """The three languages."""
    return onboarding_screens.choose_language(me.texts, me.office.languages)


async def speak(tap: Speak, me: Me, joining: Joining, front: Front) -> Answer:
    """The chosen language rules from now on, commands included."""
    await joining.choose_language(me.actor, tap.language)
    spoken = replace(me, texts=words_of(tap.language))
    return replace(await front.screen(spoken), commands=words.command_menu(me.actor, spoken.texts))


async def snooze(tap: Snooze, me: Me, reminders: Reminders) -> Answer:
    """The same again tomorrow morning, never past the deadline."""
    morning = await reminders.snooze(me.actor)
    return Toast(me.texts.plain("snoozed", when=words.at_time(morning, me.office, me.texts)))
