"""Many taps beside each other: one person who taps as fast as he can, and eleven in a hurry."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from statistics import quantiles

from bench import body
from bench.process import Bots, bots
from bench.socketless import Ours
from bench.throughput import Timed, play
from handlers.buttons.quarter import Mark

TELEGRAM_SECONDS = 0.06
"""A call's way to Telegram and back."""

STAFF = 400
NEIGHBOURS = 9
THUMB_SECONDS = 0.5
WARM_SECONDS = 3.0
"""What a process that has just begun does for the first time; these taps aren't counted."""
FLOOD_AT = 4.0
HURRIED = 11
HURRY_RATE = 68.0

Tap = tuple[body.Desk, Mark]
Thumb = list[tuple[float, body.Desk, Mark]]


@dataclass(frozen=True)
class Size:
    """Taps of each neighbour, of the one who floods, and of the eleven together."""

    neighbour: int
    flood: int
    hurry: int


NORMAL = Size(neighbour=46, flood=500, hurry=4_000)
SMALL = Size(neighbour=12, flood=40, hurry=300)


@dataclass(frozen=True)
class Waits:
    """How long the others' taps waited, milliseconds; taps answered of all that were made."""

    p50: float
    p99: float
    answered: int
    made: int


@dataclass(frozen=True)
class Figures:
    """The nine by themselves, the nine beside a flood, the eleven."""

    quiet: Waits
    flooded: Waits
    hurried: Waits


def measure(size: Size) -> Figures:
    """The same nine people twice, then the eleven, each on a copy of one office."""
    with _ground() as (started, office, thumbs):
        nine = [
            (at * THUMB_SECONDS + n / 20, *tap)
            for n, thumb in enumerate(thumbs[:NEIGHBOURS])
            for at, tap in enumerate(islice(thumb, size.neighbour))
        ]
        flood = [(FLOOD_AT, *tap) for tap in islice(thumbs[NEIGHBOURS], size.flood)]
        eleven = _in_turn(thumbs, size.hurry)
        return Figures(
            _waits(started, office, nine, nine),
            _waits(started, office, nine + flood, nine),
            _waits(started, office, eleven, eleven),
        )


def _in_turn(thumbs: list[Iterator[Tap]], count: int) -> Thumb:
    """Each of the people in turn."""
    return [(n / HURRY_RATE, *next(thumbs[n % len(thumbs)])) for n in range(count)]


@contextmanager
def _ground() -> Iterator[tuple[Bots, Path, list[Iterator[Tap]]]]:
    """Bots, an office whose quarter is open, and the marks of eleven evaluators, without end."""
    with tempfile.TemporaryDirectory() as name, bots() as started:
        office = Path(name) / "office"
        office.mkdir()
        by_evaluator: dict[int, list[body.Desk]] = {}
        for desk in asyncio.run(_prepare(office)):
            by_evaluator.setdefault(desk.telegram, []).append(desk)
        thumbs = [body.marks(desks) for desks in by_evaluator.values()]
        yield started, office, thumbs[:HURRIED]


async def _prepare(folder: Path) -> list[body.Desk]:
    async with body.office(folder, Ours()) as app:
        await body.employ(app, STAFF)
        await body.open_quarter(app)
        await body.empty_outbox(app)
        return await body.desks(app)


def _waits(started: Bots, office: Path, thumb: Thumb, whose: Thumb) -> Waits:
    """All the taps are made, each at its time; those of `whose` people are looked at."""
    ordered = sorted(thumb, key=lambda tap: tap[0])
    updates: list[Timed] = [
        (at, body.tap(number, desk, mark)) for number, (at, desk, mark) in enumerate(ordered, 1)
    ]
    answered = play(started, "ours", office, updates, TELEGRAM_SECONDS).answered
    people = {desk.telegram for _, desk, _ in whose}
    made = {
        n: at
        for n, (at, desk, _) in enumerate(ordered, 1)
        if desk.telegram in people and at >= WARM_SECONDS
    }
    waited = [(answered[n] - at) * 1e3 for n, at in made.items() if n in answered]
    cuts = quantiles(waited, n=100)
    return Waits(cuts[49], cuts[98], len(waited), len(made))
