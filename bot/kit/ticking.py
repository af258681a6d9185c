"""Every so many seconds, whatever the clock on the wall is set to meanwhile."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

from apscheduler.job import Job
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.base import BaseTrigger

from evaluation.base.store import Clock

log = logging.getLogger(__name__)


class _FromNow(BaseTrigger):  # type: ignore[misc]
    """The next run counts from now. APScheduler's interval lists every missed run before it leaves
    all but one out: after a leap of ten years that took minutes and gigabytes.
    """

    def __init__(self, seconds: int) -> None:
        self._every = timedelta(seconds=seconds)

    def get_next_fire_time(self, _: datetime | None, now: datetime) -> datetime:
        return now + self._every


class Ticking:
    """APScheduler's interval job, and a monotonic watch beside it.

    APScheduler keeps the next run as a time on the wall: set 40 s ahead by mistake and back again,
    it would run nothing before that future has come. The watch finds such a run and calls it back.
    """

    def __init__(self, step: Callable[[], Awaitable[None]], seconds: int, clock: Clock) -> None:
        self._step = step
        self._seconds = seconds
        self._clock = clock
        self._scheduler: AsyncIOScheduler | None = None
        self._watch: asyncio.Task[None] | None = None

    def start(self) -> None:
        """The first step is due after one interval."""
        scheduler = AsyncIOScheduler(timezone=UTC)
        job = scheduler.add_job(
            self._step,
            _FromNow(self._seconds),
            coalesce=True,
            max_instances=1,
            misfire_grace_time=None,
        )
        scheduler.start()
        self._scheduler = scheduler
        self._watch = asyncio.get_running_loop().create_task(self._call_back(job))

    async def stop(self) -> None:
        """No step begins any more."""
        if self._scheduler is not None:
            self._scheduler.shutdown(wait=False)
        if self._watch is not None:
            self._watch.cancel()
            await asyncio.wait([self._watch])

    async def _call_back(self, job: Job) -> None:
        while True:
            await asyncio.sleep(self._seconds)
            now = self._clock.now()
            if job.next_run_time > now + timedelta(seconds=2 * self._seconds):
                log.warning("the machine's clock was set back: the next tick is called back")
                job.modify(next_run_time=now)
