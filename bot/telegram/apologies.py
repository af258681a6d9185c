"""What somebody reads when an update wasn't done, in the language that he chose."""

from __future__ import annotations

from contextlib import suppress

from aiogram.types import CallbackQuery, Message, Update, User

from evaluation.base.person import Person
from evaluation.calendar.office import Office
from evaluation.staff.joining import Joining
from handlers.home.middlewares import language_of
from handlers.kit.answers import Answer, Screen, Silence, Toast
from handlers.kit.telegram import address_of
from locales import Texts, texts


class Apologies:
    """Implements `bot.telegram.intake.Excuses`; in the phone's language without a choice."""

    def __init__(self, joining: Joining, office: Office) -> None:
        self._joining = joining
        self._office = office

    async def is_known(self, user: int) -> bool:
        """Whether it is an account of somebody of the body."""
        return await self._joining.actor(address_of(user)) is not None

    async def failed(self, update: Update) -> Answer:
        """We failed, and nothing is half-done."""
        return await self._say("apology", update)

    async def not_stored(self, update: Update) -> Answer:
        """It can't be stored yet."""
        return await self._say("not-stored", update)

    async def too_fast(self, update: Update) -> Answer:
        """Too much came at once. A new message: what is shown has to be looked at again."""
        words = await self._words(update)
        if words is None:
            return Silence("nobody to tell it to")
        return Screen(words.html("too-fast"), new=True, toast=words.plain("too-fast"))

    async def _say(self, key: str, update: Update) -> Answer:
        words = await self._words(update)
        if words is None:
            return Silence("nobody to tell it to")
        if isinstance(update.event, CallbackQuery):
            return Toast(words.plain(key), alert=True)
        return Screen(words.html(key))

    async def _words(self, update: Update) -> Texts | None:
        event = update.event
        if not isinstance(event, Message | CallbackQuery) or event.from_user is None:
            return None
        return texts(await self._language(event.from_user))

    async def _language(self, user: User) -> str:
        actor: Person | None = None
        with suppress(Exception):  # it may be the very database that failed
            actor = await self._joining.actor(address_of(user.id))
        return language_of(actor, user, self._office.languages)
