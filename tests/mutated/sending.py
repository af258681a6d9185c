"""A body with a quarter, a case or a survey in it, and a stream of wrong updates into it."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from bot.telegram import intake
from evaluation.law.shelf import Shelf
from sandbox.telegram.engine import START
from tests.conversations.conftest import JANUARY, House, run_house
from tests.conversations.test_hostile_buttons import furnish
from tests.mutated.updates import Json, Updates
from tests.whole.conftest import SLOW

SAID = ("an update can't be read: ", "a job failed: Telegram")
"""What may be said of a wrong update: it is set aside, or its chat takes no answer."""
ACTS = ("mangystau-2025", "shymkent-2023", "baidibek-2023")


@dataclass
class Tally:
    """What came of a stream. `faults`: an update as JSON, with what broke on it."""

    sent: int = 0
    set_aside: int = 0
    faults: list[str] = field(default_factory=list)


class _Errors(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.told: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        told = record.getMessage()
        if not told.startswith(SAID):
            self.told.append(told)


@contextmanager
def _patience() -> Iterator[None]:
    """A tap that a busy machine handles slowly isn't broken by the update."""
    usual = intake.HANDLE_SECONDS
    intake.HANDLE_SECONDS = SLOW
    try:
        yield
    finally:
        intake.HANDLE_SECONDS = usual


@contextmanager
def _errors() -> Iterator[list[str]]:
    handler, root = _Errors(), logging.getLogger()
    root.addHandler(handler)
    try:
        yield handler.told
    finally:
        root.removeHandler(handler)


async def send(act: str, seed: int, count: int, folder: Path) -> Tally:
    """So many updates to a body of an act, one after the other."""
    start = START if act == "mangystau-2025" else JANUARY
    async with run_house(folder, act=act, start=start) as house:
        await furnish(house)
        updates = Updates(list(house.phones.values()), Shelf.open(None)[act].digest[:8], seed)
        tally = Tally()
        with _patience(), _errors() as told:
            for update in islice(updates, count):
                await _sent(house, update, told, tally)
        return tally


async def _sent(house: House, update: Json, told: list[str], tally: Tally) -> None:
    """It is handled, answered or set aside, and confirmed; whatever else is a fault."""
    taking = house.app.intake
    before = taking.health()
    await taking.take(update)
    after = taking.health()
    tally.sent += 1
    tally.set_aside += after.set_aside - before.set_aside
    wrong = list(told)
    told.clear()
    if after.failed > before.failed or after.in_hand > before.in_hand or wrong:
        words = "; ".join(wrong) or "never finished"
        tally.faults.append(f"{words}\n  {json.dumps(update, ensure_ascii=True)[:2000]}")
