"""The outbox goes to Telegram, within Telegram's limits: no letter is lost, none holds another.

Up to 60 letters, each of another chat, are on their way at once and meet at one gate, which keeps
the pace: a round trip of 60 ms costs nothing of the rate, and a hung one only its own chat.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Generic, TypeVar

from aiogram import Bot
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramAPIError,
    TelegramBadRequest,
    TelegramEntityTooLarge,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramNetworkError,
    TelegramRetryAfter,
)
from aiogram.methods import GetMe, TelegramMethod
from aiohttp import ClientConnectionError, ClientConnectorError

from bot.kit.logs import describe
from bot.kit.workers import Workers
from bot.telegram import messages
from bot.telegram.backlog import Backlog, L, OutgoingPost
from bot.telegram.backoff import Backoff
from bot.telegram.pace import Pace
from handlers.kit.answers import Screen

log = logging.getLogger(__name__)

AT_ONCE = 60
ROUND_SECONDS = 1.0
# A send that hangs and arrives is sent again: whoever gives up sooner makes more copies.
SEND_SECONDS = 60.0
PROBE_SECONDS = 10.0

# So often a letter goes out whose answer was cut off behind it: each may have arrived.
MOST_COPIES = 2

# So many failures without a success between them are no longer a matter of single chats.
OUTAGE_FAILURES = 5

_NOBODY_THERE = ("chat not found", "peer_id_invalid")
_MALFORMED = (TelegramBadRequest, TelegramEntityTooLarge, TelegramMigrateToChat)
_TROUBLE = (TelegramAPIError, ClientDecodeError, TimeoutError, OSError)

T = TypeVar("T")


class _NotNow(Exception):  # noqa: N818 - not an error
    """The letter stays in the outbox: the program ends, or Telegram is away."""


class Delivery(Generic[L]):
    """Sends the letters that are due. `compose` makes a letter's screen, None if its cause is gone.

    Telegram offers no way to send a message exactly once: after a lost answer, or a kill between
    sending and writing down, a letter can come twice. It can't get lost but in one way: where the
    line carries other calls and yet cuts off the answer of the same letter twice, it has very
    probably arrived twice, and isn't sent a third time.
    """

    def __init__(
        self,
        bot: Bot,
        post: OutgoingPost[L],
        compose: Callable[[L], Awaitable[Screen | None]],
        *,
        pace: Pace | None = None,
    ) -> None:
        self._bot = bot
        self._post = post
        self._compose = compose
        self._pace = pace or Pace()
        self._backlog = Backlog(post, self._pace.clock)
        self._workers = Workers()
        self._standing: dict[int, list[int]] = {}
        self._cut_off: dict[int, int] = {}
        self._draining = asyncio.Lock()
        self._gate = asyncio.Lock()
        self._outage = Backoff()
        self._outage_until = 0.0
        self._failures = 0
        self._halted = False
        self._stirred = asyncio.Event()
        self._woken = asyncio.Event()
        self._stopping = asyncio.Event()
        self._running: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begins to send what is due, now and from now on."""
        self._running = asyncio.get_running_loop().create_task(self._run())

    async def stop(self, within: float = 10.0) -> None:
        """Ends: what is on its way is finished and written down, for `within` seconds at most."""
        self._stopping.set()
        self.wake()
        with suppress(TimeoutError):
            async with asyncio.timeout(within):
                await self._workers.join()
        await self._workers.cancel()
        if self._running is not None:
            self._running.cancel()
            await asyncio.wait([self._running])

    def wake(self) -> None:
        """Something new is in the outbox: it goes now, not at the next second."""
        self._backlog.look_again()
        self._woken.set()
        self._stirred.set()

    async def drain(self) -> float | None:
        """Sends all that is due now; what a failure leaves behind waits in the outbox.

        Returns the seconds after which that is worth another try, None when nothing is left.
        """
        async with self._draining:
            self._halted = self._pace.clock() < self._outage_until
            while await self._has_work():
                self._stirred.clear()
                self._hand_out()
                await _either(self._stirred, ROUND_SECONDS)
            return None if self._stopping.is_set() else self._next_try()

    async def drained(self) -> None:
        """Returns once nothing is due any more, also after the failures of the network."""
        while (wait := await self.drain()) is not None:
            await _either(self._stopping, wait)

    async def _run(self) -> None:
        while not self._stopping.is_set():
            self._woken.clear()
            wait: float | None = None
            try:
                wait = await self.drain()
            except Exception as error:  # noqa: BLE001 - the outbox waits for the next round
                log.error("reading the outbox failed: %s", describe(error))
            await _either(self._woken, ROUND_SECONDS if wait is None else min(wait, ROUND_SECONDS))

    async def _has_work(self) -> bool:
        if not self._may_send():
            return bool(self._workers)
        if self._backlog.needs_look(AT_ONCE):
            await self._backlog.look(AT_ONCE)
        return bool(self._workers or self._backlog)

    def _may_send(self) -> bool:
        return not (self._stopping.is_set() or self._halted)

    def _hand_out(self) -> None:
        while self._may_send() and len(self._workers) < AT_ONCE:
            letter = self._backlog.take()
            if letter is None:
                return
            carrying = self._workers.start(self._carry(letter))
            carrying.add_done_callback(lambda _: self._stirred.set())

    def _next_try(self) -> float | None:
        if self._halted:
            return max(0.0, self._outage_until - self._pace.clock())
        return self._backlog.next_try()

    # One letter

    async def _carry(self, letter: L) -> None:
        try:
            await self._deliver(letter)
        except _NotNow:
            pass
        except Exception as error:  # noqa: BLE001 - one letter's fault is nobody else's
            log.error("a letter is put off: %s", describe(error))
            self._backlog.put_off(letter)
        finally:
            self._backlog.release(letter)

    async def _deliver(self, letter: L) -> None:
        screen = await self._compose(letter)
        if screen is None:
            await self._post.drop(letter.id)
            self._settle(letter)
            return
        try:
            await self._probe(letter)
            message = await self._send(letter, screen)
        except (TelegramForbiddenError, *_MALFORMED) as error:
            if not _nobody_there(error):
                raise
            await self._post.unreachable(letter.id)
            self._settle(letter)
            self._backlog.give_back(letter.chat)
        except _TROUBLE as error:
            self._trouble(letter, error)
            if _is_cut_off(error):
                await self._doubt(letter)
        else:
            await self._post.sent(letter.id, letter.chat, message)
            self._settle(letter)

    async def _send(self, letter: L, screen: Screen) -> int:
        """Sends what of the letter doesn't stand in the chat yet; returns its message's id."""
        edits, chat = screen.edits, letter.chat
        edited = edits is not None and await self._edit(chat, edits, screen)
        parts = messages.beside(chat, screen) if edited else messages.sent_anew(chat, screen)
        # Remembered: a failure after it, of a second part or of the outbox, repeats nothing.
        standing = self._standing.setdefault(letter.id, [])
        for part in parts[len(standing) :]:
            standing.append((await self._call(chat, part)).message_id)
        self._all_is_well()
        return edits if edited and edits is not None else standing[0]

    async def _probe(self, letter: L) -> None:
        """Before a copy: a line that is down takes no second try of a letter that may stand."""
        if letter.id in self._cut_off:
            async with asyncio.timeout(PROBE_SECONDS):
                await self._bot(GetMe())

    async def _doubt(self, letter: L) -> None:
        """The answer to a send was cut off."""
        times = self._cut_off[letter.id] = self._cut_off.get(letter.id, 0) + 1
        if times == MOST_COPIES:
            log.error("a letter went out %s times without an answer: it isn't sent again", times)
            await self._post.drop(letter.id)
            self._settle(letter)

    async def _edit(self, chat: int, message: int, screen: Screen) -> bool:
        """Whether the message now shows the screen; False where Telegram won't have it edited."""
        try:
            await self._call(chat, messages.edited(chat, message, screen))
        except TelegramBadRequest as error:
            return messages.is_unchanged(error)
        return True

    async def _call(self, chat: int, method: TelegramMethod[T]) -> T:
        """Calls Telegram when the chat's turn comes; asked to wait, everybody waits."""
        while True:
            await self._turn(chat)
            try:
                async with asyncio.timeout(SEND_SECONDS):
                    return await self._bot(method)
            except TelegramRetryAfter as error:
                log.warning("Telegram asks for a rest of %s s", error.retry_after)
                self._pace.hold(error.retry_after)

    async def _turn(self, chat: int) -> None:
        while True:
            await self._pause(self._pace.chat_delay(chat))
            async with self._gate:
                while delay := self._pace.overall_delay():
                    await self._pause(delay)
                # A reply may have gone to the chat meanwhile.
                if not self._pace.chat_delay(chat):
                    await self._pause(0)
                    self._pace.spend(chat)
                    return

    async def _pause(self, seconds: float) -> None:
        await _either(self._stopping, seconds)
        if not self._may_send():
            raise _NotNow

    # What became of it

    def _settle(self, letter: L) -> None:
        self._backlog.settle(letter)
        self._standing.pop(letter.id, None)
        self._cut_off.pop(letter.id, None)

    def _all_is_well(self) -> None:
        self._failures = 0
        self._outage.reset()

    def _trouble(self, letter: L, error: Exception) -> None:
        """The network or Telegram fails: the chat rests, and after many failures everybody does."""
        log.warning("sending failed, the letter waits: %s", describe(error))
        self._backlog.rest(letter.chat)
        self._failures += 1
        if self._failures >= OUTAGE_FAILURES and self._may_send():
            self._halted = True
            self._outage_until = self._pace.clock() + self._outage.next()
            self._backlog.give_all_back()


async def _either(event: asyncio.Event, seconds: float) -> None:
    """Waits for the event, and not longer than so many seconds."""
    if seconds <= 0:
        return
    with suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await event.wait()


def _is_cut_off(error: Exception) -> bool:
    """Whether the call went out and the line broke before its answer. A connection that never stood
    and a hang are something else: nothing, or nobody knows what, has arrived.
    """
    cause = error.__context__
    if isinstance(cause, ClientConnectorError | TimeoutError):
        return False
    return isinstance(error, TelegramNetworkError) and isinstance(cause, ClientConnectionError)


def _nobody_there(error: TelegramAPIError) -> bool:
    if isinstance(error, TelegramForbiddenError):
        return True
    return any(words in error.message.lower() for words in _NOBODY_THERE)
