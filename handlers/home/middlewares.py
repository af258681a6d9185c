"""Who is acting, in which language; refusals become words; a long text's tail is not read."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Awaitable, Callable
from datetime import date, datetime, timedelta
from typing import Any

from aiogram import BaseMiddleware
from aiogram.enums import ChatType
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message, TelegramObject, User

from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.calendar.office import Office
from evaluation.staff.account import Guest
from evaluation.staff.joining import Joining
from handlers.buttons.survey import OF_RESPONDENTS
from handlers.home.screens import onboarding as onboarding_screens
from handlers.kit.answers import Screen, Silence, Toast
from handlers.kit.me import Me
from handlers.kit.telegram import address_of
from handlers.kit.waiting import SurveyWaiting
from handlers.kit.words import any_period, home_button, on_day
from locales import Texts, texts

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]

TELEGRAM_TEXT_LIMIT = 4096
TAIL = timedelta(seconds=2)

_RESPONDENTS = frozenset(button.__prefix__ for button in OF_RESPONDENTS)


def language_of(actor: Person | None, user: User, languages: tuple[str, ...]) -> str:
    """The chosen language; before any choice the phone's if we speak it, else Russian."""
    if actor is not None and actor.language is not None:
        return actor.language
    phone = (user.language_code or "").split("-")[0]
    default = "ru" if "ru" in languages else languages[0]
    return phone if phone in languages else default


class Acting(BaseMiddleware):
    """Provides `me`, who is None to a stranger, `guest` and `texts`; words a Refusal."""

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        user: User | None = data.get("event_from_user")
        if user is None or user.is_bot:
            return Silence("not a person")
        joining: Joining = data["joining"]
        office: Office = data["office"]
        actor = await joining.actor(address_of(user.id))
        words = texts(language_of(actor, user, office.languages))
        data["me"] = None if actor is None else Me(actor, words, office)
        data["texts"] = words
        data["guest"] = Guest(address_of(user.id), user.username, user.full_name)
        try:
            return await handler(event, data)
        except Refusal as refusal:
            if _tap(event):
                return alert(refusal, words)
            return refused(refusal, words, known=actor is not None)


def alert(refusal: Refusal, words: Texts) -> Toast:
    """A refusal of what was tapped: the screen stays."""
    return Toast(words.plain(refusal.key, **_details(refusal, words)), alert=True)


def refused(refusal: Refusal, words: Texts, *, known: bool) -> Screen:
    """A refusal of what was written, with the way on: home, or the contact."""
    text = words.html(refusal.key, **_details(refusal, words))
    if known:
        return Screen(text, rows=((home_button(words),),))
    return Screen(text, contact_button=words.plain("button-share-contact"))


def _details(refusal: Refusal, words: Texts) -> dict[str, str | int]:
    return {name: _printable(name, value, words) for name, value in refusal.details.items()}


def _printable(name: str, value: object, words: Texts) -> str | int:
    """A detail as people read it: a day and a quarter come as their codes."""
    if name == "day":
        return on_day(date.fromisoformat(str(value)), words)
    if name == "stage":
        return words.plain(f"case-stage-{value}")
    if name == "sitting":
        return words.plain(f"sitting-stage-{value}")
    if name == "period":
        return any_period(str(value), words)
    if name in ("first", "last"):
        return on_day(date.fromisoformat(str(value)), words)
    if name == "state":
        return words.plain(f"plan-stage-{value}")
    return value if isinstance(value, int) else str(value)


class PrivateOnly(BaseMiddleware):
    """A button works in one's own chat with the bot: nowhere else is anything done or shown.

    A message of the bot that was carried into a group, or that is known to no chat (inline), keeps
    its buttons; only whoever pressed one sees the word.
    """

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        assert isinstance(event, CallbackQuery)
        if event.message is None or event.message.chat.type != ChatType.PRIVATE:
            words: Texts = data["texts"]
            return Toast(words.plain("private-only"), alert=True)
        return await handler(event, data)


class MembersOnly(BaseMiddleware):
    """A stranger gets a polite refusal that reveals nothing."""

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        if data["me"] is None:
            words: Texts = data["texts"]
            answer = onboarding_screens.stranger(words)
            return Toast(words.plain("stranger-toast"), alert=True) if _tap(event) else answer
        return await handler(event, data)


def _tap(event: TelegramObject) -> bool:
    return isinstance(event, CallbackQuery)


class ButtonsEndWaiting(BaseMiddleware):
    """Any button ends the waiting for a text, and so does a command: it is no comment.

    A respondent's button ends it in memory: a row that goes would tell who is at a survey.
    """

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        state: FSMContext = data["state"]
        awaited = data.get("raw_state")
        if awaited is not None and _in_survey(event):
            await state.set_state(SurveyWaiting.nothing)
            data["raw_state"] = None
        elif awaited is not None and (_tap(event) or _command(event)):
            await state.clear()
            data["raw_state"] = None
        elif awaited == SurveyWaiting.nothing.state:
            data["raw_state"] = None
        return await handler(event, data)


def _in_survey(event: TelegramObject) -> bool:
    return isinstance(event, CallbackQuery) and (event.data or "").split(":")[0] in _RESPONDENTS


def _command(event: TelegramObject) -> bool:
    return isinstance(event, Message) and (event.text or "").startswith("/")


class LongTextTails(BaseMiddleware):
    """Telegram cuts a long text into messages: what follows a full one at once is its tail."""

    def __init__(self) -> None:
        self._full: OrderedDict[int, datetime] = OrderedDict()

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        if isinstance(event, Message) and event.text is not None:
            cut_at = self._full.get(event.chat.id)
            if len(event.text) >= TELEGRAM_TEXT_LIMIT:
                self._full[event.chat.id] = event.date
                while len(self._full) > 1000:
                    self._full.popitem(last=False)
            if cut_at is not None and event.date - cut_at <= TAIL:
                return Silence("the tail of a long text")
        return await handler(event, data)
