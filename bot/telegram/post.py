"""The outbox as Telegram's delivery sees it: letters to chats."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from evaluation.agenda.notices import Notices
from evaluation.outbox.nouns import WaitingLetter
from handlers.kit.telegram import CHANNEL, place_of


@dataclass(frozen=True)
class Dispatch:
    """A letter that may go now, with its chat."""

    id: int
    chat: int
    waiting: WaitingLetter


class Outbox:
    """Implements `bot.telegram.backlog.OutgoingPost` by the verbs of delivery."""

    def __init__(self, notices: Notices) -> None:
        self._notices = notices

    async def due(self, limit: int) -> Sequence[Dispatch]:
        """The letters whose time has come, oldest first."""
        found = await self._notices.due(CHANNEL, limit)
        return [Dispatch(one.id, one.address.number, one) for one in found]

    async def oldest_due(self) -> datetime | None:
        """Since when the first of them has waited, None where none does."""
        return await self._notices.oldest_due(CHANNEL)

    async def sent(self, letter: int, chat: int, message: int) -> None:
        """The letter stands in the chat as this message."""
        await self._notices.sent(letter, place_of(chat, message))

    async def drop(self, letter: int) -> None:
        """The cause of the letter is gone."""
        await self._notices.drop(letter)

    async def unreachable(self, letter: int) -> None:
        """Its recipient has blocked the bot."""
        await self._notices.unreachable(letter)
