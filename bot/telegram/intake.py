"""Updates come in: fetched raw, decoded one by one, ordered per person, confirmed after the commit.

A tap is saved before it is answered and confirmed to Telegram after that; its answer, which may
hang for seconds, holds neither the window of unconfirmed updates nor the person's next tap.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any
from weakref import WeakValueDictionary

from aiogram import Bot
from aiogram.dispatcher.middlewares.user_context import UserContextMiddleware
from aiogram.exceptions import (
    TelegramConflictError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramUnauthorizedError,
)
from aiogram.methods import DeleteWebhook, TelegramMethod
from aiogram.types import Update

from bot.kit.logs import describe
from bot.kit.workers import Workers
from bot.telegram.backoff import Backoff
from bot.telegram.window import Window
from handlers.kit.answers import Answer, Leave, Screen, Silence, Toast

log = logging.getLogger(__name__)

Feed = Callable[[Update], Awaitable[object]]
Perform = Callable[[Update, Answer], Awaitable[None]]
Apology = Callable[[Update], Awaitable[Answer]]

WINDOW = 100
HANDLED_AT_ONCE = 50
# A wait for the network costs no work: with 60 ms to Telegram, 50 would bound the throughput.
ANSWERED_AT_ONCE = 100
POLL_SECONDS = 30
FETCH_SECONDS = POLL_SECONDS + 10
REST_SECONDS = 0.1
HANDLE_SECONDS = 60.0
ANSWER_SECONDS = 10.0
# The Bot API server keeps an offset that was asked for a moment ago waiting for three seconds.
CONFIRM_SECONDS = 4.0

# So long an answer waits behind the person's earlier ones; whoever floods a hung chat gets no more.
LINE_SECONDS = ANSWER_SECONDS + 5.0


class BadTokenError(Exception):
    """Telegram doesn't know this bot: the token is wrong or was revoked."""

    def __init__(self) -> None:
        super().__init__("Telegram refused the bot's token: it is mistyped or was revoked")


class LostDatabaseError(Exception):
    """The database was deleted or replaced under the bot: what it writes now is lost."""

    def __init__(self) -> None:
        super().__init__(
            "the database isn't where it was opened any more: it was deleted or replaced. Put it "
            "back with `bagalau restore`; what was tapped since will come again"
        )


class RawUpdates(TelegramMethod[list[dict[str, Any]]]):
    """`getUpdates` that leaves each update as it came, so that a bad one can't spoil the others.

    aiogram decodes the whole list at once, and one update that it can't read makes it deaf for the
    24 hours that Telegram keeps it.
    """

    __returning__ = list[dict[str, Any]]
    __api_method__ = "getUpdates"

    offset: int | None = None
    limit: int = WINDOW
    timeout: int = 0
    allowed_updates: list[str] | None = None


@dataclass
class Health:
    """How the intake fares; the figures count from the start of the program.

    `fetch_age` is in seconds, None before the first fetch: a bot with a revoked token or a second
    poller looks alive in every other figure.
    """

    fetch_age: float | None = None
    trouble: str | None = None
    in_hand: int = 0
    fetches: int = 0
    fetch_errors: int = 0
    updates: int = 0
    set_aside: int = 0
    failed: int = 0
    unanswered: int = 0


class _Line:
    """One person's updates: handled in the order they came, and answered in that order."""

    def __init__(self) -> None:
        self.handling = asyncio.Lock()
        self.answering = asyncio.Lock()


class Intake:
    """Takes updates in and has them handled and answered.

    `feed` handles an update and returns its Answer (anything else counts as Silence), `perform`
    shows it, `apology` is shown when `feed` raised. What was handled is confirmed while `keeps`
    says that it is kept. At most 100 updates are unconfirmed, 50 are handled and 100 answered at
    once.
    """

    def __init__(
        self,
        bot: Bot,
        feed: Feed,
        perform: Perform,
        apology: Apology,
        *,
        allowed_updates: Sequence[str] = ("message", "callback_query"),
        keeps: Callable[[], bool] = lambda: True,
    ) -> None:
        self._bot = bot
        self._keeps = keeps
        self._feed = feed
        self._perform = perform
        self._apology = apology
        # Without my_chat_member the bot would sit in groups it must leave, and not see a block.
        self._allowed = sorted({*allowed_updates, "my_chat_member"})
        self._window = Window()
        self._workers = Workers()
        self._lines: WeakValueDictionary[int, _Line] = WeakValueDictionary()
        self._handling = asyncio.Semaphore(HANDLED_AT_ONCE)
        self._answering = asyncio.Semaphore(ANSWERED_AT_ONCE)
        self._backoff = Backoff()
        self._polling: asyncio.Task[None] | None = None
        self._moved = asyncio.Event()
        self._finished = asyncio.Event()
        self._told = asyncio.Event()
        self._told.set()
        self.over = asyncio.Event()
        """Set when fetching has ended by itself, for the `fault`."""
        self.fault: BadTokenError | LostDatabaseError | None = None
        self._health = Health()
        self._fetched_at: float | None = None

    def start(self) -> None:
        """Begins to fetch, at once and for good: whatever Telegram or the network answers, the next
        fetch is tried, and `health` says how it went.
        """
        self._polling = asyncio.get_running_loop().create_task(self._poll())

    async def stop(self, within: float = 10.0) -> None:
        """Stops fetching, finishes what is in hand and confirms it, in `within` seconds at most.

        What isn't finished by then stays unconfirmed: Telegram delivers it again to the next run.
        """
        loop = asyncio.get_running_loop()
        deadline = loop.time() + within
        polled = await self._stop_polling()
        with suppress(TimeoutError):
            async with asyncio.timeout_at(deadline - within / 4):
                await self._until_handled()
        with suppress(TimeoutError):
            async with asyncio.timeout_at(deadline):
                if polled and self._keeps():
                    await self._confirm()
                await self._workers.join()
        if self._workers:
            log.warning("stopped with %s unfinished", len(self._workers))
        await self._workers.cancel()

    async def take(self, raw: Mapping[str, Any]) -> None:
        """Takes in one update without Telegram, and returns once it is handled and answered."""
        work = self._begin(raw)
        if work is not None:
            await asyncio.wait([work])

    async def idle(self) -> None:
        """Returns once everything fetched is handled and answered and its offset is on its way."""
        while self._workers or not self._told.is_set():
            await self._workers.join()
            await self._told.wait()

    async def settled(self) -> None:
        """Returns once what is in hand now is handled and answered, whatever comes meanwhile."""
        await self._workers.settled()

    def health(self) -> Health:
        """How the intake fares now."""
        age = None
        if self._fetched_at is not None:
            age = asyncio.get_running_loop().time() - self._fetched_at
        return replace(self._health, fetch_age=age, in_hand=len(self._window))

    # Fetching

    async def _poll(self) -> None:
        while self._polling is not None:  # a library may swallow the cancellation
            try:
                await self._rest(fresh=await self._fetch())
            except LostDatabaseError as lost:
                self._end(lost)
                return
            except Exception as error:  # noqa: BLE001 - a bot that stops fetching is dead
                self._note_trouble(error)
                if self._is_unknown(error):
                    self._end(BadTokenError())
                    return
                if isinstance(error, TelegramConflictError):
                    await self._remove_webhook()
                await asyncio.sleep(self._wait_after(error))

    def _end(self, fault: BadTokenError | LostDatabaseError) -> None:
        self.fault = fault
        self.over.set()

    def _is_unknown(self, error: Exception) -> bool:
        """Whether the token was never good: one that was may come back."""
        wrong = isinstance(error, TelegramUnauthorizedError | TelegramNotFound)
        return wrong and self._fetched_at is None

    async def _remove_webhook(self) -> None:
        """Beside a webhook Telegram refuses to be fetched from. Waiting updates are kept."""
        try:
            async with asyncio.timeout(ANSWER_SECONDS):
                await self._bot(DeleteWebhook())
        except Exception as error:  # noqa: BLE001 - the next refusal brings it up again
            self._note_trouble(error)

    async def _fetch(self) -> int:
        """Asks for updates, confirming the finished ones; returns how many were new."""
        if not self._keeps():
            raise LostDatabaseError
        self._moved.clear()
        request = RawUpdates(
            offset=self._window.offset, timeout=POLL_SECONDS, allowed_updates=self._allowed
        )
        self._told.set()
        try:
            async with asyncio.timeout(FETCH_SECONDS):
                raws = await self._bot(request, request_timeout=FETCH_SECONDS)
        except Exception:
            self._told.clear()
            raise
        self._fetched_at = asyncio.get_running_loop().time()
        self._backoff.reset()
        self._health.fetches += 1
        self._health.trouble = None
        return sum(self._begin(raw) is not None for raw in raws)

    async def _rest(self, fresh: int) -> None:
        """Waits while a fetch would bring little but what is in hand: Telegram sends that again."""
        with suppress(TimeoutError):
            async with asyncio.timeout(REST_SECONDS):
                if not fresh:
                    await self._moved.wait()
                while len(self._window) > WINDOW // 2:
                    self._moved.clear()
                    await self._moved.wait()

    def _wait_after(self, error: Exception) -> float:
        if isinstance(error, TelegramRetryAfter):
            return error.retry_after
        return self._backoff.next()

    def _note_trouble(self, error: Exception) -> None:
        self._health.fetch_errors += 1
        self._health.trouble = type(error).__name__
        log.warning("fetching updates failed: %s", describe(error))

    # One update

    def _begin(self, raw: Mapping[str, Any]) -> asyncio.Task[None] | None:
        update_id: int = raw["update_id"]
        if not self._window.take(update_id):
            return None
        self._health.updates += 1
        kind = next((key for key in raw if key != "update_id"), "empty update")
        return self._workers.start(self._work(update_id, kind, self._decode(raw, kind)))

    def _decode(self, raw: Mapping[str, Any], kind: str) -> Update | None:
        """The update, or None for one that can't be read or is of a kind that aiogram lacks."""
        try:
            _refuse_odd_numbers(raw)
            update = Update.model_validate(raw, context={"bot": self._bot})
            # aiogram prints an update of unknown kind whole, in a warning: it must not get there.
            _ = update.event_type
        except Exception as error:  # noqa: BLE001 - set aside, whatever is wrong with it
            self._health.set_aside += 1
            log.error("an update can't be read: %s, %s", kind, type(error).__name__)
            return None
        return update

    async def _work(self, update_id: int, kind: str, update: Update | None) -> None:
        if update is None:
            self._finish(update_id)
            return
        line = self._line(update)
        async with line.handling, self._handling:
            answer = await self._handle(update, kind)
        self._finish(update_id)
        await self._answer(line, update, kind, answer)

    def _line(self, update: Update) -> _Line:
        """The line of the person, or of the chat, or of its own. It goes when its updates are."""
        context = UserContextMiddleware.resolve_event_context(update)
        who = context.user_id or context.chat_id
        return _Line() if who is None else self._lines.setdefault(who, _Line())

    async def _handle(self, update: Update, kind: str) -> Answer | None:
        """What is to be shown, None after a failure."""
        try:
            async with asyncio.timeout(HANDLE_SECONDS):
                answer = await self._feed(update)
        except Exception as error:  # noqa: BLE001 - one person's failure is nobody else's
            self._health.failed += 1
            log.error("handling failed: %s, %s", kind, describe(error))
            return None
        return answer if isinstance(answer, Screen | Toast | Leave | Silence) else Silence()

    async def _answer(self, line: _Line, update: Update, kind: str, answer: Answer | None) -> None:
        """Shows the answer, within ten seconds, after the person's earlier ones."""
        try:
            async with asyncio.timeout(LINE_SECONDS) as limit, line.answering, self._answering:
                limit.reschedule(asyncio.get_running_loop().time() + ANSWER_SECONDS)
                await self._perform(update, answer or await self._apology(update))
        except Exception as error:  # noqa: BLE001 - it is saved; the person taps again or comes back
            self._health.unanswered += 1
            log.warning("answering failed: %s, %s", kind, describe(error))

    def _finish(self, update_id: int) -> None:
        if self._window.finish(update_id):
            self._moved.set()
            if self._polling is not None:
                self._told.clear()
        self._finished.set()

    # Stopping

    async def _stop_polling(self) -> bool:
        polling, self._polling = self._polling, None
        if polling is None:
            return False
        while not polling.done():
            # Again and again: a library that turns a cancellation into an error of its own sends
            # the polling to sleep.
            polling.cancel()
            await asyncio.wait([polling], timeout=REST_SECONDS)
        self._told.set()
        return True

    async def _until_handled(self) -> None:
        while self._window.unfinished:
            self._finished.clear()
            await self._finished.wait()

    async def _confirm(self) -> None:
        """The last word to Telegram: what is done here need not come again.

        Said again if it doesn't get through, however long the polling had to wait before: a call
        that hangs, or a wait that has grown, would take all the time there is.
        """
        self._backoff.reset()
        while self._window.offset is not None:
            try:
                async with asyncio.timeout(CONFIRM_SECONDS):
                    await self._bot(RawUpdates(offset=self._window.offset, limit=1))
            except Exception as error:  # noqa: BLE001 - tried again until the time is up
                self._note_trouble(error)
                await asyncio.sleep(self._wait_after(error))
            else:
                return


def _refuse_odd_numbers(raw: object, name: str = "") -> None:
    """Telegram's numbers have at most 52 bits, and messages count from 0 in 31. Raises ValueError.

    What is beyond fits neither a row nor a sealed answer.
    """
    if isinstance(raw, Mapping):
        for key, inner in raw.items():
            _refuse_odd_numbers(inner, key)
    elif isinstance(raw, list):
        for inner in raw:
            _refuse_odd_numbers(inner)
    elif isinstance(raw, int):
        least, beyond = (0, 2**31) if name == "message_id" else (-(2**52), 2**52)
        if not least <= raw < beyond:
            raise ValueError(f"{name}: no number of Telegram")
