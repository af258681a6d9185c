"""Ticks go on while the clock on the wall is set to and fro."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from bot.kit.ticking import Ticking, _FromNow
from tests.transport.fake_time import now, on_fake_time

START = datetime(2026, 4, 2, 10, 0, tzinfo=UTC)


class Wall:
    """The clock on the wall, by the time of the loop and how far it was set away."""

    def __init__(self) -> None:
        self.away = timedelta(0)

    def now(self) -> datetime:
        return START + timedelta(seconds=now()) + self.away


@pytest.mark.parametrize("leap", [40, 5 * 86_400, 10 * 365 * 86_400, -50 * 365 * 86_400])
def test_a_clock_set_away_for_forty_seconds_stops_no_tick(
    leap: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The next run is a time on the wall: it waited for that future, or for ever."""
    wall = Wall()

    class Set(datetime):
        @classmethod
        def now(cls, _: object = None) -> datetime:  # type: ignore[override]
            return wall.now()

    monkeypatch.setattr("apscheduler.schedulers.base.datetime", Set)
    ticks: list[float] = []

    async def tick() -> None:
        ticks.append(now())

    @on_fake_time
    async def scene() -> None:
        ticking = Ticking(tick, 30, wall)
        ticking.start()
        await asyncio.sleep(100)
        wall.away = timedelta(seconds=leap)
        await asyncio.sleep(40)
        wall.away = timedelta(0)
        await asyncio.sleep(600)
        await ticking.stop()
        since = [at for at in ticks if at > 1_140]
        assert len(since) >= 18
        await asyncio.sleep(100)
        assert [at for at in ticks if at > 1_740] == []

    scene()


def test_a_leap_of_ten_years_is_one_missed_tick() -> None:
    """Every missed run was listed: ten million of them held the loop up for minutes."""
    there = START + timedelta(days=3_650)
    assert _FromNow(30).get_next_fire_time(START, there) == there + timedelta(seconds=30)
