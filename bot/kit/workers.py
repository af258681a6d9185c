"""Tasks that somebody holds: none is lost with its error, and all can be waited for."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine

from bot.kit.logs import describe

log = logging.getLogger(__name__)

INSISTENCE_SECONDS = 0.1


class Workers:
    """A set of running tasks; the failure of one leaves the others alone, as no TaskGroup would."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()

    def __len__(self) -> int:
        return len(self._tasks)

    def start(self, work: Coroutine[object, object, None]) -> asyncio.Task[None]:
        """Begins the work; it is held here until it ends, and its failure is logged."""
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        return task

    async def join(self) -> None:
        """Returns once nothing runs, also what was begun meanwhile."""
        while self._tasks:
            await asyncio.wait(self._tasks)

    async def settled(self) -> None:
        """Returns once what runs now has ended."""
        if self._tasks:
            await asyncio.wait(tuple(self._tasks))

    async def cancel(self) -> None:
        """Ends what still runs, and waits until it has."""
        for task in tuple(self._tasks):
            task.cancel()
        await self.join()

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("a worker failed: %s", describe(error))


async def end(task: asyncio.Task[None]) -> None:
    """Cancels a task until it has ended: a library that turns a cancellation into an error of its
    own would send it to sleep.
    """
    while not task.done():
        task.cancel()
        await asyncio.wait([task], timeout=INSISTENCE_SECONDS)
