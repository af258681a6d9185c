"""What the clock does with surveys: keys looked after, "enough" once a night, the close."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest, TelegramNetworkError

from bot.kit.logs import describe
from bot.telegram import messages
from bot.telegram.pace import Pace
from evaluation.base.ids import SurveyId
from evaluation.calendar.office import Office
from evaluation.survey.closing import Closing, LastMessage
from evaluation.survey.vault import VaultError
from handlers.survey.screens import answering as survey
from locales import texts

log = logging.getLogger(__name__)

EDIT_SECONDS = 10.0

PATIENCE = 5
"""So many edits that Telegram leaves without an answer, and the close waits for no more of them:
the key would lie beside the sealed answers for hours."""


class SurveyKeeper:
    """Runs the close step by step; whatever cuts it off, the next tick takes it up again.

    The messages are made neutral first, while the drafts still say which they are: an edit that
    Telegram refuses or that hangs holds nothing up. `settled` returns once the answers that are on
    their way now stand in their chats: one that came later would leave marks there for good.
    """

    def __init__(
        self,
        bot: Bot,
        closing: Closing,
        office: Office,
        pace: Pace,
        settled: Callable[[], Awaitable[None]],
    ) -> None:
        self._bot = bot
        self._closing = closing
        self._office = office
        self._pace = pace
        self._settled = settled

    async def tick(self) -> None:
        """Do what the hour asks for; doing it twice does it once."""
        try:
            await self._closing.keep_keys()
            await self._closing.look_for_enough()
            for due in await self._closing.due():
                await self._close(due)
        except VaultError:
            log.error("the keys of a survey can't be read: nothing is given up, it is tried again")

    async def _close(self, due: SurveyId) -> None:
        await self._settled()
        silent = 0
        for last in await self._closing.last_messages(due):
            silent = 0 if await self._thank(last) else silent + 1
            if silent == PATIENCE:
                log.warning("Telegram doesn't answer: a survey closes without its last words")
                break
        while await self._closing.close_next(due):
            pass
        if not await self._closing.finish(due):
            log.warning("a closed survey waits for the database to be wiped")

    async def _thank(self, last: LastMessage) -> bool:
        """The same neutral words for all who were asked (R-360.1); whether Telegram answered."""
        words = texts(last.language or self._office.languages[0])
        await asyncio.sleep(max(self._pace.overall_delay(), self._pace.chat_delay(last.account)))
        self._pace.spend(last.account)
        try:
            async with asyncio.timeout(EDIT_SECONDS):
                await self._bot(messages.edited(last.account, last.message, survey.thanks(words)))
        except TelegramBadRequest as error:
            if not messages.is_unchanged(error):
                log.warning("a survey's message can't be made neutral: %s", describe(error))
        except Exception as error:  # noqa: BLE001 - one chat's trouble is nobody else's
            log.warning("a survey's message can't be made neutral: %s", describe(error))
            return not isinstance(error, TimeoutError | TelegramNetworkError)
        return True
