"""Updates come in raw, are decoded one by one, ordered per person, confirmed after the commit.

They are fetched from here, or brought by a webhook (`deliver`).

A tap is saved before it is answered and confirmed to Telegram after that; its answer, which may
hang for seconds, holds neither the window of unconfirmed updates nor the person's next tap.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any, Protocol
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
from pydantic import ValidationError

from bot.kit.logs import describe
from bot.kit.workers import Workers, end
from bot.telegram.backoff import Backoff
from bot.telegram.latencies import Latencies
from bot.telegram.lines import MEMBERS, STRANGERS, Budget, PersonLine, Taken, in_passing
from bot.telegram.membership import plain_membership
from bot.telegram.window import Window
from evaluation.base.store import NotStoredError
from handlers.kit.answers import Answer, Leave, Screen, Silence, Toast

log = logging.getLogger(__name__)

Feed = Callable[[Update], Awaitable[object]]
Perform = Callable[[Update, Answer], Awaitable[None]]

WINDOW = 100
HANDLED_AT_ONCE = 50
# A wait for the network costs no work: with 60 ms to Telegram, 50 would bound the throughput.
ANSWERED_AT_ONCE = 100
POLL_SECONDS = 30
FETCH_SECONDS = POLL_SECONDS + 10
REST_SECONDS = 0.1
# What can't be stored comes with every fetch again.
HELD_UP_SECONDS = 1.0
HANDLE_SECONDS = 60.0
ANSWER_SECONDS = 10.0
# The Bot API server keeps an offset that was asked for a moment ago waiting for three seconds.
CONFIRM_SECONDS = 4.0

# Telegram and the proxy before a webhook both give up after a minute.
RECEIPT_SECONDS = 50.0

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
    poller looks alive in every other figure. `is_held_up`: something in hand can't be stored.
    `taps` are those that are counted, by `latencies.BOUNDS`; together they took `tap_seconds`.
    """

    fetch_age: float | None = None
    trouble: str | None = None
    in_hand: int = 0
    fetches: int = 0
    fetch_errors: int = 0
    updates: int = 0
    set_aside: int = 0
    failed: int = 0
    refused: int = 0
    unstored: int = 0
    unanswered: int = 0
    is_held_up: bool = False
    taps: tuple[int, ...] = ()
    tap_seconds: float = 0.0


class Excuses(Protocol):
    """What is told where an update wasn't done as its person meant it, and whom the bot knows."""

    async def is_known(self, user: int) -> bool:
        """Whether it is an account of somebody of the body."""

    async def failed(self, update: Update) -> Answer:
        """Handling it failed by our own fault."""

    async def not_stored(self, update: Update) -> Answer:
        """It can't be stored at present; it will be tried again, whatever its person does."""

    async def too_fast(self, update: Update) -> Answer:
        """It wasn't handled, and won't be: too much came at once. A new message, with a toast."""


class Intake:
    """Takes updates in and has them handled and answered.

    `feed` handles an update and returns its Answer (anything else counts as Silence), `perform`
    shows it, `excuses` tells what went otherwise. What was handled is confirmed while `keeps` says
    that it is kept, and taps are timed whose callback data `counts` takes. At most 100 updates are
    unconfirmed, 50 are handled and 100 answered at once.

    One person can't fill the window: of taps of one button that wait, the newest is done, and what
    is beyond his budget is refused. Each is answered.
    """

    def __init__(
        self,
        bot: Bot,
        feed: Feed,
        perform: Perform,
        excuses: Excuses,
        *,
        allowed_updates: Sequence[str] = ("message", "callback_query"),
        keeps: Callable[[], bool] = lambda: True,
        counts: Callable[[str], bool] = lambda _: True,
    ) -> None:
        self._bot = bot
        self._keeps = keeps
        self._counts = counts
        self._feed = feed
        self._perform = perform
        self._excuses = excuses
        # Without my_chat_member the bot would sit in groups it must leave, and not see a block.
        self.allowed = sorted({*allowed_updates, "my_chat_member"})
        """The kinds of updates that Telegram is asked for."""
        self._window = Window()
        self._workers = Workers()
        self._lines: WeakValueDictionary[int, PersonLine] = WeakValueDictionary()
        self._members, self._strangers = Budget(MEMBERS, _now), Budget(STRANGERS, _now)
        self._handling = asyncio.Semaphore(HANDLED_AT_ONCE)
        self._answering = asyncio.Semaphore(ANSWERED_AT_ONCE)
        self._held_up: set[PersonLine] = set()
        self._backoff = Backoff()
        self._polling: asyncio.Task[None] | None = None
        self._moved = asyncio.Event()
        self._stirred = asyncio.Event()
        self._told = asyncio.Event()
        self._told.set()
        self.over = asyncio.Event()
        """Set when nothing can come in any more, for the `fault`."""
        self.fault: BadTokenError | LostDatabaseError | None = None
        self._health = Health()
        self._latencies = Latencies()
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

    async def deliver(self, raw: Mapping[str, Any]) -> bool:
        """Takes in one update that a webhook brings: whether Telegram may forget it.

        It may once the effect is stored, or refused for good. It may not while it can't be stored,
        or is still being handled after a while; it stays in hand here, and brought again it isn't
        begun again.
        """
        update_id = raw["update_id"]
        if not self.is_kept():
            return False
        self._begin(raw)
        with suppress(TimeoutError):
            async with asyncio.timeout(RECEIPT_SECONDS):
                while self._window.is_unfinished(update_id) and not self._is_held_up(update_id):
                    self._stirred.clear()
                    await self._stirred.wait()
        return self.is_kept() and self._window.confirm(update_id)

    def is_kept(self) -> bool:
        """Whether what is done is kept. Where it isn't, the end has come."""
        kept = self._keeps()
        if not kept:
            self.end(LostDatabaseError())
        return kept

    def end(self, fault: BadTokenError | LostDatabaseError) -> None:
        """Nothing can come in any more."""
        self.fault = fault
        self.over.set()

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
        return replace(
            self._health,
            fetch_age=age,
            in_hand=len(self._window),
            is_held_up=bool(self._held_up),
            taps=self._latencies.counts,
            tap_seconds=self._latencies.total,
        )

    # Fetching

    async def _poll(self) -> None:
        while self._polling is not None:  # a library may swallow the cancellation
            try:
                await self._rest(fresh=await self._fetch())
            except LostDatabaseError as lost:
                self.end(lost)
                return
            except Exception as error:  # noqa: BLE001 - a bot that stops fetching is dead
                self._note_trouble(error)
                if self._is_unknown(error):
                    self.end(BadTokenError())
                    return
                if isinstance(error, TelegramConflictError):
                    await self._remove_webhook()
                await asyncio.sleep(self._wait_after(error))

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
            offset=self._window.offset, timeout=POLL_SECONDS, allowed_updates=self.allowed
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
            async with asyncio.timeout(HELD_UP_SECONDS if self._held_up else REST_SECONDS):
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
        update = self._decode(raw, kind)
        if update is None:
            self._finish(update_id)
            return None
        line = self._line(update)
        return self._workers.start(self._work(line, line.enter(update, kind), _now()))

    def _decode(self, raw: Mapping[str, Any], kind: str) -> Update | None:
        """The update, or None for one that can't be read or is of a kind that aiogram lacks."""
        try:
            _refuse_odd_numbers(raw)
            update = self._validated(raw)
            # aiogram prints an update of unknown kind whole, in a warning: it must not get there.
            _ = update.event_type
        except Exception as error:  # noqa: BLE001 - set aside, whatever is wrong with it
            self._health.set_aside += 1
            log.error("an update can't be read: %s, %s", kind, type(error).__name__)
            return None
        return update

    def _validated(self, raw: Mapping[str, Any]) -> Update:
        try:
            return Update.model_validate(raw, context={"bot": self._bot})
        except ValidationError:
            plain = plain_membership(raw, self._bot.id)
            if plain is None:
                raise
            return Update.model_validate(plain, context={"bot": self._bot})

    async def _work(self, line: PersonLine, taken: Taken, since: float) -> None:
        if line.is_held_up:
            self._tell_unstored(line, taken)
        async with line.handling:
            answer = await self._handle(line, taken)
        del line.waiting[taken.update.update_id]
        self._finish(taken.update.update_id)
        await self._answer(line, taken, answer)
        if taken.button is not None and self._counts(taken.button[1]):
            self._latencies.note(_now() - since)

    def _line(self, update: Update) -> PersonLine:
        """The line of the person, or of the chat, or of its own. It goes when its updates are."""
        context = UserContextMiddleware.resolve_event_context(update)
        who = context.user_id or context.chat_id
        return PersonLine(None) if who is None else self._lines.setdefault(who, PersonLine(who))

    async def _handle(self, line: PersonLine, taken: Taken) -> Answer | None:
        """What is to be shown, None after a failure."""
        if line.is_repeated(taken):
            return Silence("tapped again")
        try:
            if not await self._may(line):
                return await self._refuse(line, taken)
            answer = await self._fed(line, taken.update)
        except Exception as error:  # noqa: BLE001 - one person's failure is nobody else's
            self._health.failed += 1
            log.error("handling failed: %s, %s", taken.kind, describe(error))
            return None
        return answer if isinstance(answer, Screen | Toast | Leave | Silence) else Silence()

    async def _fed(self, line: PersonLine, update: Update) -> object:
        """What the handler returns. What can't be stored now is tried until it can: unfinished, so
        that Telegram keeps it too, and whoever waits is told.
        """
        breaks = Backoff(1.0)
        while True:
            try:
                async with self._handling, asyncio.timeout(HANDLE_SECONDS):
                    answer = await self._feed(update)
            except NotStoredError as error:
                log.error("not stored, and tried again: %s", describe(error))
                self._hold_up(line)
                await asyncio.sleep(breaks.next())
            else:
                self._held_up.discard(line)
                line.is_held_up = False
                return answer

    def _hold_up(self, line: PersonLine) -> None:
        self._health.unstored += 1
        self._held_up.add(line)
        if not line.is_held_up:
            line.is_held_up = True
            self._stirred.set()
            for taken in tuple(line.waiting.values()):
                self._tell_unstored(line, taken)

    def _is_held_up(self, update_id: int) -> bool:
        return any(update_id in line.waiting for line in self._held_up)

    def _tell_unstored(self, line: PersonLine, taken: Taken) -> None:
        async def tell() -> None:
            try:
                async with line.light:
                    await self._show(taken, await self._excuses.not_stored(taken.update))
            except Exception as error:  # noqa: BLE001 - what counts is that it is stored later
                log.warning("a delay wasn't told: %s", describe(error))

        self._workers.start(tell())

    async def _may(self, line: PersonLine) -> bool:
        """Whether it is within the person's budget. Who waits for his answers spends none of it."""
        who = line.person
        if who is None or len(line.waiting) == 1 or self._strangers.spend(who):
            return True
        return await self._is_known(line, who) and self._members.spend(who)

    async def _is_known(self, line: PersonLine, who: int) -> bool:
        """Asked once of a line: a flood isn't looked up in the file tap by tap."""
        if line.is_known is None:
            line.is_known = await self._excuses.is_known(who)
        return line.is_known

    async def _refuse(self, line: PersonLine, taken: Taken) -> Answer:
        """The first of many is told in a message, a stranger nothing: he would be sent as many."""
        self._health.refused += 1
        assert line.person is not None
        if not await self._is_known(line, line.person):
            return Silence("too much at once")
        if line.warning is None:
            line.warning = await self._excuses.too_fast(taken.update)
            return line.warning
        return in_passing(line.warning) if taken.place else Silence("too much at once")

    async def _answer(self, line: PersonLine, taken: Taken, answer: Answer | None) -> None:
        """Shows the answer after the person's earlier ones; one that was overtaken in passing."""
        try:
            shown = answer or await self._excuses.failed(taken.update)
            line.will_show(taken, shown)
            if _is_light(taken, shown) or not await self._show_in_turn(line, taken, shown):
                async with line.light:
                    await self._show(taken, in_passing(shown))
        except Exception as error:  # noqa: BLE001 - it is saved; the person taps again or comes back
            self._health.unanswered += 1
            log.warning("answering failed: %s, %s", taken.kind, describe(error))

    async def _show_in_turn(self, line: PersonLine, taken: Taken, answer: Answer) -> bool:
        """Whether the answer was shown: not one that was overtaken or has waited too long."""
        try:
            async with asyncio.timeout(LINE_SECONDS):
                await line.answering.acquire()
        except TimeoutError:
            log.warning("an answer waited too long: %s", taken.kind)
            return taken.place is None
        try:
            if line.is_outdated(taken, answer):
                return False
            await self._show(taken, answer)
        finally:
            line.answering.release()
        return True

    async def _show(self, taken: Taken, answer: Answer) -> None:
        async with self._answering, asyncio.timeout(ANSWER_SECONDS):
            await self._perform(taken.update, answer)

    def _finish(self, update_id: int) -> None:
        if self._window.finish(update_id):
            self._moved.set()
            if self._polling is not None:
                self._told.clear()
        self._stirred.set()

    # Stopping

    async def _stop_polling(self) -> bool:
        polling, self._polling = self._polling, None
        if polling is None:
            return False
        await end(polling)
        self._told.set()
        return True

    async def _until_handled(self) -> None:
        while self._window.unfinished:
            self._stirred.clear()
            await self._stirred.wait()

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


def _is_light(taken: Taken, answer: Answer) -> bool:
    """Whether it is no message, and so needs no turn among them."""
    return isinstance(answer, Silence) or (taken.place is not None and isinstance(answer, Toast))


def _now() -> float:
    return asyncio.get_running_loop().time()
