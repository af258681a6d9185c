"""Mark 1: the CPU of one mark through the real dispatcher."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from aiogram.types import Update

from bench import body, socketless
from bench.bare import BareBot, Ledger
from bot.app import App
from bot.telegram import messages
from handlers.kit.answers import Screen

Take = Callable[[body.Json], Awaitable[object]]


@dataclass(frozen=True)
class Size:
    """How many people the body has, and how many taps each side takes in how many rounds."""

    people: int
    taps: int
    rounds: int

    @property
    def updates(self) -> int:
        """Each with a mark of its own; the round that is left out too."""
        return 2 * self.taps * (self.rounds + 1)

    @property
    def answers(self) -> int:
        """Those of ours and of the baselines."""
        return 2 * self.updates


NORMAL = Size(people=800, taps=200, rounds=7)
SMALL = Size(people=40, taps=10, rounds=1)


@dataclass(frozen=True)
class Figures:
    """CPU microseconds per tap, all threads, medians; how many taps were answered and are saved.

    `ours`: decoded, dispatched, saved, edited, answered; `with_intake`: by the intake, which orders
    taps per person and watches over them. `bare` edits a short text, `bare_alike` the same message.
    """

    answered: int
    ours: float
    with_intake: float
    bare: float
    bare_alike: float


async def measure(size: Size) -> Figures:
    """Interleaved rounds, the first one left out."""
    lines = socketless.Ours(), socketless.Bare(), socketless.Bare()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        async with (
            body.office(folder, lines[0]) as app,
            Ledger.open(folder / "bare.db") as ledger,
        ):
            await body.employ(app, size.people)
            await body.open_quarter(app)
            updates = body.taps(await body.desks(app), 1 + size.updates)
            shown = await _answer(app, _decoded(app, updates.pop()))
            bare = BareBot(lines[1], ledger)
            alike = BareBot(
                lines[2],
                ledger,
                text=shown.text,
                keyboard=lambda: messages.keyboard(shown.rows),
            )
            rounds = []
            for some, more in _pairs(updates, size.taps):
                rounds.append(
                    (
                        await cpu(dispatched(app), some),
                        await cpu(app.intake.take, more),
                        await cpu(bare.feed, some),
                        await cpu(alike.feed, more),
                    )
                )
            unsaved = 1 + size.updates - await saved(app)
    found = [median(column) for column in zip(*rounds[1:], strict=True)]
    answered = sum(line.answered for line in lines)
    return Figures(answered - unsaved, *found)


def _pairs(
    updates: list[body.Json], count: int
) -> Iterator[tuple[list[body.Json], list[body.Json]]]:
    """Twice so many, until there are no more."""
    for first in range(0, len(updates), 2 * count):
        middle, last = first + count, first + 2 * count
        yield updates[first:middle], updates[middle:last]


def dispatched(app: App) -> Take:
    """Decoded, dispatched, performed: past the intake."""

    async def take(raw: body.Json) -> None:
        update = _decoded(app, raw)
        await app.intake._perform(update, await _answer(app, update))  # noqa: SLF001

    return take


async def _answer(app: App, update: Update) -> Screen:
    answer = await app.intake._feed(update)  # noqa: SLF001 - past the intake on purpose
    assert isinstance(answer, Screen)
    return answer


def _decoded(app: App, raw: body.Json) -> Update:
    return Update.model_validate(raw, context={"bot": app.bot})


async def saved(app: App) -> int:
    """How many marks are in the books."""
    sql = "SELECT count(*) FROM marks"
    ((saved,),) = await app.database.read(lambda books: list(books.connection.execute(sql)))
    assert isinstance(saved, int)
    return saved


async def cpu(take: Take, updates: list[body.Json]) -> float:
    """Microseconds of all threads for each, one after the other."""
    before = time.process_time()
    for update in updates:
        await take(update)
    return (time.process_time() - before) / len(updates) * 1e6
