"""Mark 1: the CPU of one mark through the real dispatcher."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from statistics import median

from aiogram.types import Update

from bench import body, socketless
from bench.bare import BareBot, Ledger
from bot.app import App
from bot.telegram import messages
from handlers.kit.answers import Screen

ROUNDS = 7
TAPS = 200
PEOPLE = 800

Take = Callable[[body.Json], Awaitable[object]]


@dataclass(frozen=True)
class Figures:
    """CPU microseconds per tap, all threads, medians.

    `ours`: decoded, dispatched, saved, edited, answered; `with_intake`: by the intake, which orders
    taps per person and watches over them. `bare` edits a short text, `bare_alike` the same message.
    """

    ours: float
    with_intake: float
    bare: float
    bare_alike: float


async def measure() -> Figures:
    """Interleaved rounds, the first one left out."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        async with (
            body.office(folder, socketless.Ours()) as app,
            Ledger.open(folder / "bare.db") as ledger,
        ):
            await body.employ(app, PEOPLE)
            await body.open_quarter(app)
            updates = iter(body.taps(await body.desks(app), TAPS * (2 * ROUNDS + 2)))
            shown = await _answer(app, _decoded(app, next(updates)))
            bare = BareBot(socketless.Bare(), ledger)
            alike = BareBot(
                socketless.Bare(),
                ledger,
                text=shown.text,
                keyboard=lambda: messages.keyboard(shown.rows),
            )
            rounds = []
            for _ in range(ROUNDS + 1):
                some = list(islice(updates, TAPS))
                more = list(islice(updates, TAPS))
                rounds.append(
                    (
                        await _cpu(_through_dispatcher(app), some),
                        await _cpu(app.intake.take, more),
                        await _cpu(bare.feed, some),
                        await _cpu(alike.feed, more),
                    )
                )
            await _check(app, TAPS * 2 * ROUNDS)
    return Figures(*(median(column) for column in zip(*rounds[1:], strict=True)))


def _through_dispatcher(app: App) -> Take:
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


async def _check(app: App, least: int) -> None:
    sql = "SELECT count(*) FROM marks"
    ((saved,),) = await app.database.read(lambda books: list(books.connection.execute(sql)))
    assert saved >= least, f"only {saved} marks were saved"


async def _cpu(take: Take, updates: list[body.Json]) -> float:
    before = time.process_time()
    for update in updates:
        await take(update)
    return (time.process_time() - before) / len(updates) * 1e6
