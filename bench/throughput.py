"""Mark 2: taps a second over loopback HTTP, and how long a tap waits at a hundred a second."""

from __future__ import annotations

import asyncio
import json
import shutil
import sqlite3
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles

from bench import body
from bench.children import python
from bench.process import Bots, bots
from bench.socketless import Ours

KINDS = ("ours", "bare", "bare-edits")
RATE = 100.0

Answered = dict[int, float]
Timed = tuple[float, body.Json]


@dataclass(frozen=True)
class Size:
    """Taps of a round at full speed and at a hundred a second; the first `warm` aren't counted."""

    people: int
    taps: int
    warm: int
    rounds: int
    steady_taps: int
    steady_warm: int


NORMAL = Size(people=1_000, taps=3_000, warm=1_000, rounds=3, steady_taps=2_500, steady_warm=500)
SMALL = Size(people=40, taps=40, warm=10, rounds=1, steady_taps=40, steady_warm=10)


@dataclass(frozen=True)
class Rate:
    """A bot at full speed: taps a second, and of all taps those that were answered and saved."""

    a_second: float
    asked: int
    done: int


@dataclass(frozen=True)
class Steady:
    """Ours at a hundred taps a second: milliseconds of a tap, and what was lost."""

    p50: float
    p99: float
    unanswered: int
    unsaved: int


@dataclass(frozen=True)
class Figures:
    """Every bot's rate by its kind, and the steady run."""

    rates: dict[str, Rate]
    steady: Steady


@dataclass(frozen=True)
class Round:
    """When each tap was answered, in seconds since the first fetch; how many aren't in the file."""

    answered: Answered
    unsaved: int

    def a_second(self, warm: int) -> float:
        """Taps a second, the first ones left out."""
        at = sorted(self.answered.values())
        if len(at) < warm + 2:
            raise RuntimeError(f"only {len(at)} taps were answered")
        return (len(at) - warm) / (at[-1] - at[warm - 1])


def measure(size: Size) -> Figures:
    """Interleaved rounds, medians."""
    with tempfile.TemporaryDirectory() as name, bots() as started:
        office = Path(name) / "office"
        office.mkdir()
        updates = asyncio.run(_prepare(office, size))
        some = updates[: size.taps]
        rounds = [
            {kind: play(started, kind, office, timed(some)) for kind in KINDS}
            for _ in range(size.rounds)
        ]
        steady = play(started, "ours", office, timed(updates[: size.steady_taps], RATE))
    rates = {kind: _rate([round_[kind] for round_ in rounds], size) for kind in KINDS}
    return Figures(rates, _steady(steady, size))


def _rate(rounds: list[Round], size: Size) -> Rate:
    return Rate(
        median(one.a_second(size.warm) for one in rounds),
        size.taps * len(rounds),
        sum(len(one.answered) - one.unsaved for one in rounds),
    )


def _steady(found: Round, size: Size) -> Steady:
    late = [at - (tap - 1) / RATE for tap, at in found.answered.items() if tap > size.steady_warm]
    cuts = quantiles(late, n=100)
    unanswered = size.steady_taps - len(found.answered)
    return Steady(cuts[49] * 1e3, cuts[98] * 1e3, unanswered, found.unsaved)


def timed(updates: list[body.Json], rate: float | None = None) -> list[Timed]:
    """All at once, or so many a second."""
    return [(0.0 if rate is None else n / rate, update) for n, update in enumerate(updates)]


def play(started: Bots, kind: str, office: Path, updates: list[Timed], late: float = 0.0) -> Round:
    """One bot on a copy of the office, beside a server that hands the updates out in their time and
    answers so many seconds late."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "office"
        shutil.copytree(office, folder)
        file = folder / "updates"
        file.write_text("\n".join(f"{at}\t{json.dumps(update)}" for at, update in updates), "utf-8")
        with python("-m", "bench.load", str(file), str(late)) as load:
            address = f"http://127.0.0.1:{int(load.line())}"
            with started.running(kind, folder, address):
                report = json.loads(load.line())
        answered = {int(tap): at for tap, at in report["answered"].items()}
        return Round(
            answered, _unsaved(folder, [u for _, u in updates], answered) if kind == "ours" else 0
        )


async def _prepare(folder: Path, size: Size) -> list[body.Json]:
    """An office whose quarter is open, and the taps of its evaluators."""
    async with body.office(folder, Ours()) as app:
        await body.employ(app, size.people)
        await body.open_quarter(app)
        await body.empty_outbox(app)
        desks = await body.desks(app)
        return body.taps(_of_thumbs(desks), max(size.taps, size.steady_taps))


def _of_thumbs(desks: list[body.Desk]) -> list[body.Desk]:
    """Without whoever has more sheets than a unit: all at once, his taps are over his budget."""
    sheets = Counter(desk.telegram for desk in desks)
    return [desk for desk in desks if sheets[desk.telegram] < body.UNIT]


def _unsaved(folder: Path, updates: list[body.Json], answered: Answered) -> int:
    """Answered taps whose mark isn't in the file. No tap of a run marks another one's item."""
    with sqlite3.connect(folder / "bagalau.db") as connection:
        saved = set(connection.execute("SELECT sheet_id, item, value / 100 FROM marks"))
    connection.close()
    taps = (u["callback_query"]["data"] for u in updates if u["update_id"] in answered)
    return sum(tuple(map(int, tap.split(":")[1:])) not in saved for tap in taps)
