"""Mark 2: taps a second over loopback HTTP, and how long a tap waits at a hundred a second."""

from __future__ import annotations

import asyncio
import json
import sqlite3
import tempfile
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles

from bench import body
from bench.children import python
from bench.socketless import Ours

PEOPLE = 1_000
TAPS = 3_000
WARM = 1_000
ROUNDS = 3
RATE = 100.0
STEADY_TAPS = 2_500
STEADY_WARM = 500


@dataclass(frozen=True)
class Figures:
    """Taps a second of the three bots; milliseconds of a tap at 100 a second; taps not saved."""

    ours: float
    bare: float
    bare_edits: float
    p50: float
    p99: float
    unanswered: int
    unsaved: int


def measure() -> Figures:
    """Interleaved rounds, medians."""
    found: dict[str, list[float]] = {"ours": [], "bare": [], "bare-edits": []}
    for _ in range(ROUNDS):
        for kind, rates in found.items():
            answered, _ = _round(kind, TAPS, None)
            rates.append(_per_second(answered))
    answered, unsaved = _round("ours", STEADY_TAPS, RATE)
    waits = [at - (tap - 1) / RATE for tap, at in answered.items() if tap > STEADY_WARM]
    cuts = quantiles(waits, n=100)
    return Figures(
        median(found["ours"]),
        median(found["bare"]),
        median(found["bare-edits"]),
        cuts[49] * 1e3,
        cuts[98] * 1e3,
        STEADY_TAPS - len(answered),
        unsaved,
    )


def _per_second(answered: dict[int, float]) -> float:
    """Taps a second, the first ones left out."""
    at = sorted(answered.values())
    return (len(at) - WARM) / (at[-1] - at[WARM - 1])


def _round(kind: str, count: int, rate: float | None) -> tuple[dict[int, float], int]:
    """When each tap was answered, in seconds since the first fetch; how many marks are missing."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        updates = asyncio.run(_prepare(folder, count))
        file = folder / "updates"
        file.write_text("\n".join(json.dumps(update) for update in updates), "utf-8")
        rest = [] if rate is None else [str(rate)]
        with python("-m", "bench.load", str(file), *rest) as load:
            address = f"http://127.0.0.1:{int(load.line())}"
            with python("-m", "bench.process", kind, name, address) as bot:
                report = json.loads(load.line())
                bot.stop()
        answered = {int(tap): at for tap, at in report["answered"].items()}
        return answered, _unsaved(folder, updates, answered) if kind == "ours" else 0


async def _prepare(folder: Path, count: int) -> list[body.Json]:
    async with body.office(folder, Ours()) as app:
        await body.employ(app, PEOPLE)
        await body.open_quarter(app)
        await body.empty_outbox(app)
        return body.taps(await body.desks(app), count)


def _unsaved(folder: Path, updates: list[body.Json], answered: dict[int, float]) -> int:
    """Answered taps whose mark isn't in the file. No tap of a run marks another one's item."""
    with sqlite3.connect(folder / "bagalau.db") as connection:
        saved = set(connection.execute("SELECT sheet_id, item, value / 100 FROM marks"))
    connection.close()
    taps = (u["callback_query"]["data"] for u in updates if u["update_id"] in answered)
    return sum(tuple(map(int, tap.split(":")[1:])) not in saved for tap in taps)
