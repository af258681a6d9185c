"""The one clock of model and bot, and how it is turned: from stop to stop, never back."""

from __future__ import annotations

import re
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone
from typing import Protocol

OFFICE = timezone(timedelta(hours=5))
START = datetime(2026, 4, 2, 10, 0, tzinfo=OFFICE)
_STEP = re.compile(r"([1-9]\d{0,4})([mhd])")
_UNITS = {"m": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1)}
_LONGEST_STEP = timedelta(days=3660)


class CannotTurn(ValueError):  # noqa: N818 — a refusal is an answer
    """The clock can't be turned so; the words say why."""


class SandboxClock:
    """Starts on Thursday 2 April 2026, 10:00 +05:00; goes at real speed plus what was turned.

    With `running=False` it stands still between turns, which keeps tests deterministic.
    """

    def __init__(
        self,
        start: datetime = START,
        *,
        running: bool = True,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._base = start.astimezone(UTC)
        self._running = running
        self._monotonic = monotonic
        self._since = monotonic()

    def now(self) -> datetime:
        """Aware UTC."""
        if not self._running:
            return self._base
        return self._base + timedelta(seconds=self._monotonic() - self._since)

    def advance_to(self, moment: datetime) -> None:
        """Turn to an aware moment; CannotTurn if that were back."""
        if moment < self.now():
            raise CannotTurn("the clock never goes back")
        self._base = moment.astimezone(UTC)
        self._since = self._monotonic()


class TurnableClock(Protocol):
    def now(self) -> datetime: ...
    def advance_to(self, moment: datetime) -> None: ...


class Engine(Protocol):
    """What the people API needs of the bot under the clock; the composition root makes one."""

    @property
    def clock(self) -> TurnableClock: ...

    def stops(self, after: datetime) -> datetime | Awaitable[datetime | None] | None:
        """The next moment later than `after` at which the bot has something to do."""
        ...

    async def tick(self) -> None:
        """Do what is due now."""
        ...

    async def drain_outbox(self) -> None:
        """Send every notice that is due now."""
        ...

    async def idle(self, timeout: float) -> None:  # noqa: ASYNC109 — the caller's patience
        """Return once nothing is being handled and no notice is due; TimeoutError otherwise."""
        ...


async def next_stop(engine: Engine, after: datetime) -> datetime | None:
    """The bot's next stop, whether it knows it at once or has to look it up."""
    stop = engine.stops(after)
    if isinstance(stop, Awaitable):
        stop = await stop
    if stop is not None and stop <= after:
        raise RuntimeError(f"the stop {stop} isn't later than {after}")
    return stop


async def turn(engine: Engine, target: datetime) -> None:
    """Advance to `target` with tick and outbox at each stop on the way, and at the end."""
    place = engine.clock.now()
    while (stop := await next_stop(engine, place)) is not None and stop <= target:
        await _arrive(engine, stop)
        place = stop
    if place < target:
        await _arrive(engine, target)


async def _arrive(engine: Engine, moment: datetime) -> None:
    with suppress(CannotTurn):  # real time goes on: the moment may be past already
        engine.clock.advance_to(moment)
    await engine.tick()
    await engine.drain_outbox()


def step(text: str) -> timedelta:
    """A span such as "30m", "2h" or "3d"; CannotTurn for anything else."""
    match = _STEP.fullmatch(text)
    if match is None:
        raise CannotTurn('advance is a number and m, h or d, such as "3d"')
    span = int(match[1]) * _UNITS[match[2]]
    if span > _LONGEST_STEP:
        raise CannotTurn("advance is at most ten years")
    return span


def moment(text: str) -> datetime:
    """An ISO 8601 moment with its offset; CannotTurn for anything else."""
    try:
        read = datetime.fromisoformat(text)
    except ValueError as error:
        raise CannotTurn(f"now isn't a moment: {error}") from error
    if read.tzinfo is None:
        raise CannotTurn("now needs an offset, such as 2026-04-05T10:00:00+05:00")
    return read
