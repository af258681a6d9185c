"""Home and what belongs to everybody: language, help, privacy, snooze."""

from __future__ import annotations

from aiogram import Router
from aiogram.filters import Command, CommandStart
from aiogram.types import CallbackQuery, Message

from evaluation.agenda.duties import Duties
from evaluation.agenda.reminders import Reminders
from evaluation.base.person import Person
from evaluation.calendar.office import Office
from evaluation.plans.drafting import WorkPlans
from evaluation.staff.account import Guest
from evaluation.staff.joining import Joining
from evaluation.survey.privacy import Privacy
from handlers.buttons.home import Help, Home, Languages, Snooze, Speak
from handlers.home.screens import home as home_screens
from handlers.home.screens import onboarding as onboarding_screens
from handlers.home.screens import privacy as privacy_screens
from handlers.kit import words
from handlers.kit.answers import Answer, Toast
from locales import Texts
from locales import texts as words_of


def build_home() -> Router:
    """Home works after a cleared history, by button and by command."""
    router = Router(name="home")
    router.message.register(start, CommandStart(ignore_mention=True))
    router.message.register(home, _command("tasks"))
    router.callback_query.register(home, Home.filter())
    router.message.register(show_help, _command("help"))
    router.callback_query.register(show_help, Help.filter())
    router.message.register(show_privacy, _command("privacy"))
    router.message.register(choose_language, _command("language"))
    router.callback_query.register(choose_language, Languages.filter())
    router.callback_query.register(speak, Speak.filter())
    router.callback_query.register(snooze, Snooze.filter())
    return router


def _command(name: str) -> Command:
    """A chat with one person needs no "@name": asking Telegram for ours could fail."""
    return Command(name, ignore_mention=True)


async def start(
    message: Message,
    actor: Person,
    guest: Guest,
    joining: Joining,
    duties: Duties,
    work_plans: WorkPlans,
    texts: Texts,
) -> Answer:
    """Whoever starts the bot anew can be reached, even if the word of it never came."""
    await joining.reachable(guest.telegram, reachable=True)
    plans = await work_plans.has_part(actor)
    return home_screens.home(actor, await duties.of(actor), texts, plans=plans)


async def home(
    event: Message | CallbackQuery,
    actor: Person,
    duties: Duties,
    work_plans: WorkPlans,
    texts: Texts,
) -> Answer:
    """The open tasks by deadline."""
    plans = await work_plans.has_part(actor)
    return home_screens.home(actor, await duties.of(actor), texts, plans=plans)


async def show_help(event: Message | CallbackQuery, texts: Texts) -> Answer:
    """What the bot is and who sees what."""
    return onboarding_screens.help_screen(texts)


async def show_privacy(event: Message, actor: Person, privacy: Privacy, texts: Texts) -> Answer:
    """What is kept about the reader now, row by row, and what crosses Telegram's servers."""
    return privacy_screens.privacy(await privacy.of(actor), texts)


async def choose_language(event: Message | CallbackQuery, office: Office, texts: Texts) -> Answer:
    """The three languages."""
    return onboarding_screens.choose_language(texts, office.languages)


async def speak(
    query: CallbackQuery,
    callback_data: Speak,
    actor: Person,
    joining: Joining,
    duties: Duties,
    work_plans: WorkPlans,
) -> Answer:
    """The chosen language rules from now on, commands included."""
    await joining.choose_language(actor, callback_data.language)
    words = words_of(callback_data.language)
    plans = await work_plans.has_part(actor)
    return home_screens.spoken(actor, await duties.of(actor), words, plans=plans)


async def snooze(
    query: CallbackQuery, actor: Person, reminders: Reminders, office: Office, texts: Texts
) -> Answer:
    """The same again tomorrow morning, never past the deadline."""
    morning = await reminders.snooze(actor)
    return Toast(texts.plain("snoozed", when=words.at_time(morning, office, texts)))
