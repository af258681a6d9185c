"""Waiting for something to happen, without asking again and again."""

from __future__ import annotations

import asyncio


class Signal:
    """Wakes everybody who waits; keeps nothing for those who come later."""

    def __init__(self) -> None:
        self._waiting: set[asyncio.Future[None]] = set()

    def notify(self) -> None:
        for waiter in self._waiting:
            if not waiter.done():
                waiter.set_result(None)
        self._waiting.clear()

    async def wait(self, seconds: float) -> bool:
        """True if notified within that many real seconds."""
        waiter: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.add(waiter)
        try:
            # Not wait_for: until Python 3.12 it loses a cancellation that meets the notification.
            async with asyncio.timeout(max(seconds, 0.0)):
                await waiter
        except TimeoutError:
            return False
        finally:
            self._waiting.discard(waiter)
        return True


class Changes:
    """Numbers every change of a person's chat, so that a page can ask what is new."""

    def __init__(self) -> None:
        self.seq = 0
        self._last: dict[int, int] = {}
        self._signal = Signal()

    def touch(self, person_id: int) -> None:
        self.seq += 1
        self._last[person_id] = self.seq
        self._signal.notify()

    def since(self, seq: int) -> list[int]:
        return sorted(person for person, changed in self._last.items() if changed > seq)

    async def wait(self, since: int, seconds: float) -> tuple[int, list[int]]:
        """The present number and who changed after `since`; waits at most `seconds`."""
        if since < self.seq or await self._signal.wait(seconds):
            return self.seq, self.since(since)
        return self.seq, []
