"""A database under a key (SQLCipher) beside a plain one: a tap, and opening a quarter."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from bench import body, opening, socketless, taps
from bot.app import App
from storage.cipher import Cipher

KEY = Cipher("0123456789abcdef" * 4)


@dataclass(frozen=True)
class Size:
    """`tap`: the body and the taps of each side; `opened`: the people of an opening, and rounds."""

    tap: taps.Size
    opened: int
    rounds: int


NORMAL = Size(taps.Size(people=800, taps=200, rounds=15), opened=2_000, rounds=5)
SMALL = Size(taps.Size(people=40, taps=10, rounds=1), opened=60, rounds=1)


@dataclass(frozen=True)
class Pair:
    """Medians of both, and how much of both was done of what was asked."""

    under_key: float
    plain: float
    done: int
    asked: int


async def of_a_tap(size: taps.Size) -> Pair:
    """CPU microseconds of a mark through the dispatcher. Interleaved, the first round left out."""
    lines = socketless.Ours(), socketless.Ours()
    count = size.taps * (size.rounds + 1)
    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as other:
        async with (
            _with_quarter(Path(one), lines[0], size.people, KEY) as sealed,
            _with_quarter(Path(other), lines[1], size.people, None) as plain,
        ):
            both = (sealed, plain)
            updates = body.taps(await body.desks(plain), count)
            rounds = []
            for first in range(0, count, size.taps):
                some = updates[first : first + size.taps]
                rounds.append([await taps.cpu(taps.dispatched(app), some) for app in both])
            unsaved = sum([count - await taps.saved(app) for app in both])
    under_key, bare = (median(column) for column in zip(*rounds[1:], strict=True))
    answered = sum(line.answered for line in lines)
    return Pair(under_key, bare, answered - unsaved, 2 * count)


@asynccontextmanager
async def _with_quarter(
    folder: Path, line: socketless.Ours, people: int, cipher: Cipher | None
) -> AsyncIterator[App]:
    async with body.office(folder, line, cipher=cipher) as app:
        await body.employ(app, people)
        await body.open_quarter(app)
        yield app


def of_an_opening(people: int, rounds: int) -> Pair:
    """CPU seconds of the one transaction, each in a fresh body."""
    found = [
        [asyncio.run(opening.measure(people, cipher)) for cipher in (KEY, None)]
        for _ in range(rounds)
    ]
    every = [one for both in found for one in both]
    under_key, plain = (median(one.cpu for one in column) for column in zip(*found, strict=True))
    return Pair(
        under_key, plain, sum(one.opened for one in every), sum(one.planned for one in every)
    )
