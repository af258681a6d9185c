"""A scene once through, killed at a point; what it left is compared with a run that wasn't."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sandbox.telegram.server import SandboxServer
from tests.soak.prepared import Prepared, left_behind
from tests.soak.scenes import Scene
from tests.soak.struck import Strike
from tests.soak.town import Point, Town, town_of

NOWHERE = Point()


@dataclass(frozen=True)
class Run:
    """What came of one: rows by table, deaths, and how many statements and calls there were."""

    left: dict[str, list[Any]]
    deaths: int
    statements: int
    calls: int


async def run(scene: Scene, prepared: Prepared, point: Point = NOWHERE) -> Run:
    """Play it once; whenever the bot dies it is started anew and the people go on."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        told = folder / "statements"
        ahead = prepared.now - datetime.now(UTC)
        is_at_once = scene.by_itself or scene.backs_up
        strike = Strike(ahead, told, point.statement, at_once=is_at_once)
        town = town_of(prepared, folder)
        async with SandboxServer(town.people) as server:
            try:
                await _play(scene, town, server.address, strike, point)
            finally:
                town.kill()
        return Run(left_behind(town.database), town.deaths, int(told.read_text()), town.api.count)


async def _play(scene: Scene, town: Town, address: str, strike: Strike, point: Point) -> None:
    if scene.by_itself:
        for number in scene.asks:
            await town.phone(number).say("/tasks")  # while nobody is there
        town.arm_calls(point)
        await town.begin(address, strike, backs_up=scene.backs_up)
    else:
        await town.begin(address, strike, backs_up=scene.backs_up)
        for number in scene.asks:
            await town.say(number, "/tasks")
            await town.until(lambda one=number: bool(town.phone(one).from_bot))  # type: ignore[misc]
        town.arm(point)
    await scene.play(town, town.prepared.facts)
    await town.until(lambda: town.is_quiet() and town.is_idle())
    await town.end()


def points(reference: Run, most: int) -> Iterator[Point]:
    """Evenly over all statements and calls, at most so many of each kind; and each weather."""
    yield Point(weather="429")
    yield Point(weather="disorder")
    for statement in _evenly(reference.statements, most):
        yield Point(statement=statement)
    for call in _evenly(reference.calls, most):
        yield Point(call=call)
        yield Point(call=call, is_before=False)


def _evenly(count: int, most: int) -> list[int]:
    step = max(1, -(-count // most))
    return list(range(1, count + 1, step))


def differences(reference: Run, other: Run) -> list[str]:
    """Tables that hold something else than after the run that nobody killed."""
    return [
        f"{table}: {_beyond(other, reference, table)} instead of {_beyond(reference, other, table)}"
        for table in reference.left
        if reference.left[table] != other.left[table]
    ]


def _beyond(one: Run, other: Run, table: str) -> list[Any]:
    """What the first has and the second hasn't, the beginning of it."""
    return [row for row in one.left[table] if row not in other.left[table]][:3]
