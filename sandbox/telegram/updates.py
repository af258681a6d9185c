"""The queue of updates: kept until confirmed by a higher offset, delivered again until then."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sandbox.telegram.refusals import conflict
from sandbox.telegram.signals import Signal

KEPT = timedelta(hours=24)
SILENCE = timedelta(days=7)
LONGEST_POLL = 50
MOST_AT_ONCE = 100
_FORESIGHT = 10
_NOT_BY_DEFAULT = {"chat_member", "message_reaction", "message_reaction_count"}


@dataclass(frozen=True)
class Update:
    update_id: int
    at: datetime
    kind: str
    content: dict[str, Any]

    def as_json(self) -> dict[str, Any]:
        return {"update_id": self.update_id, self.kind: self.content}


class UpdateQueue:
    """Telegram's side of getUpdates. Lifetimes go by `now` (UTC), waiting by real seconds.

    `settled` is notified whenever updates are confirmed.
    """

    def __init__(
        self,
        now: Callable[[], datetime],
        settled: Signal,
        *,
        throttled: bool = False,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._now = now
        self._throttled = throttled
        self._monotonic = monotonic
        self._waiting: list[Update] = []
        self._allowed: frozenset[str] | None = None
        self._arrived = Signal()
        self.polled = Signal()
        self._settled = settled
        self._newest_poll = 0
        self._last_ask: tuple[int, float] | None = None
        self._numbers = random.Random(2026)  # noqa: S311 — ids, not secrets
        self._next_id = 700_000_001
        self._last_at: datetime | None = None

    def add(self, kind: str, content: dict[str, Any]) -> Update | None:
        """Queue an update; None if the bot didn't ask for its kind."""
        if not self._wanted(kind):
            return None
        now = self._now()
        if self._last_at is not None and now - self._last_at >= SILENCE:
            # After a silent week Telegram starts anew at a random number, often a lower one.
            self._next_id = self._numbers.randrange(100_000_000, 900_000_000)
        update = Update(self._next_id, now, kind, content)
        self._next_id += 1
        self._last_at = now
        self._waiting.append(update)
        self._arrived.notify()
        return update

    def pending(self) -> list[Update]:
        """What the bot hasn't confirmed yet, without what is older than 24 hours."""
        oldest = self._now() - KEPT
        self._waiting = [update for update in self._waiting if update.at > oldest]
        return list(self._waiting)

    def bring(self, allowed: list[str] | None) -> None:
        """A webhook was set: whoever fetches is cut off."""
        if allowed is not None:
            self._allowed = frozenset(allowed) or None
        self._newest_poll += 1
        self._arrived.notify()

    async def arrival(self, seconds: float) -> None:
        """Returns when something happens here, after `seconds` at most."""
        await self._arrived.wait(seconds)

    def brought(self, update_id: int) -> None:
        """The webhook took this one."""
        self._waiting = [update for update in self._waiting if update.update_id != update_id]
        self._settled.notify()

    def clear(self) -> None:
        self._waiting.clear()
        self._settled.notify()

    async def fetch(
        self, offset: int, limit: int, seconds: int, allowed: list[str] | None
    ) -> list[Update]:
        """One getUpdates call; waits up to `seconds` (real, at most 50)."""
        if allowed is not None:
            self._allowed = frozenset(allowed) or None
        offset = self._known(offset)
        limit, seconds = self._slowed(offset, _within(limit, 1, MOST_AT_ONCE), seconds)
        self._newest_poll += 1
        self.polled.notify()
        mine = self._newest_poll
        self._arrived.notify()
        self._confirm(offset)
        until = self._monotonic() + _within(seconds, 0, LONGEST_POLL)
        while True:
            offset = self._known(offset)  # the week may have ended while this call waited
            found = [update for update in self.pending() if update.update_id >= offset][:limit]
            left = until - self._monotonic()
            if found or left <= 0:
                return found
            await self._arrived.wait(left)
            if mine != self._newest_poll:
                raise conflict(
                    "terminated by other getUpdates request; "
                    "make sure that only one bot instance is running"
                )

    def _known(self, offset: int) -> int:
        """The offset, or 0 where ids have started anew since: Telegram gives what there is."""
        return 0 if offset > self._next_id + _FORESIGHT else offset

    def _wanted(self, kind: str) -> bool:
        if self._allowed is None:
            return kind not in _NOT_BY_DEFAULT
        return kind in self._allowed

    def _slowed(self, offset: int, limit: int, seconds: int) -> tuple[int, int]:
        """The Bot API server brakes a bot that asks for the same offset again at once."""
        now, last = self._monotonic(), self._last_ask
        self._last_ask = (offset, now)
        if not self._throttled or last is None or last[0] != offset:
            return limit, seconds
        if now < last[1] + 3:
            seconds = max(seconds, 3)
        return (1 if now < last[1] + 0.5 else limit), seconds

    def _confirm(self, offset: int) -> None:
        if offset < 0:
            self._waiting = self._waiting[offset:]
        else:
            self._waiting = [u for u in self._waiting if u.update_id >= offset]
        self._settled.notify()


def _within(value: int, low: int, high: int) -> int:
    return max(low, min(value, high))
