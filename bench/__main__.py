"""`make bench`: the marks, each beside its baseline of the same run. About five minutes."""

from __future__ import annotations

import asyncio
import os
import platform
import sqlite3
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.metadata import version

from bench import circles, letters, opening, start, taps, throughput

WAVE = 10_000
SHORT_WAVE = 600


@dataclass(frozen=True)
class Line:
    """One figure; `mark` is what it must reach, empty where there is none."""

    number: str
    what: str
    ours: str
    baseline: str
    figure: str
    mark: str = ""
    reached: bool | None = None


def at_most(value: float, mark: float) -> tuple[str, str, bool]:
    """A figure, its mark, whether it is reached."""
    return f"{value:.2f}", f"≤ {mark}", value <= mark


def at_least(value: float, mark: float) -> tuple[str, str, bool]:
    """The same for a figure that should be large."""
    return f"{value:.2f}", f"≥ {mark}", value >= mark


def of_a_tap() -> Iterator[Line]:
    """Mark 1."""
    found = asyncio.run(taps.measure())
    ours = f"{found.ours:.0f} µs CPU"
    plain, alike = found.ours / found.bare, found.ours / found.bare_alike
    bare = f"{found.bare:.0f} µs, a short text"
    yield Line("1", "one mark through the dispatcher", ours, bare, *at_most(plain, 1.8))
    alike_bare = f"{found.bare_alike:.0f} µs, the same message"
    yield Line("", "… beside an edit of the same size", ours, alike_bare, f"{alike:.2f}")
    whole = f"{found.with_intake:.0f} µs CPU"
    yield Line(
        "",
        "… with order and window of the intake",
        whole,
        bare,
        f"{found.with_intake / found.bare:.2f}",
    )


def of_http() -> Iterator[Line]:
    """Mark 2."""
    found = throughput.measure()
    ours = f"{found.ours:.0f} taps/s"
    ratio = at_least(found.ours / found.bare, 0.8)
    yield Line("2", "taps a second over HTTP", ours, f"{found.bare:.0f}, one reply", *ratio)
    alike = f"{found.bare_edits:.0f}, edit and answer"
    yield Line(
        "", "… beside the same two calls", ours, alike, f"{found.ours / found.bare_edits:.2f}"
    )
    waits = f"p50 {found.p50:.0f} ms, p99 {found.p99:.0f} ms"
    reached = found.p99 <= 60 and not found.unsaved + found.unanswered
    lost = f"{found.unanswered} unanswered, {found.unsaved} unsaved"
    yield Line("", "at 100 taps a second", waits, "", lost, "p99 ≤ 60, 0, 0", reached)


def of_letters() -> Iterator[Line]:
    """Mark 3."""
    for count, name, wave in (
        (WAVE, "jumping time", letters.on_jumping_time),
        (SHORT_WAVE, "real time", letters.in_real_time),
    ):
        found = wave(count)
        share, mark, reached = at_least(found.share, 0.95)
        took = f"{found.seconds:.0f} s, {found.refused} refused"
        what = f"{count:,} notices, {name}"
        yield Line("3", what, took, "30 a second", share, mark, reached and not found.refused)


def of_the_start() -> Iterator[Line]:
    """Mark 8."""
    ours, theirs = start.measure()
    seconds = at_most(ours.seconds / theirs.seconds, 1.2)
    memory = at_most(ours.megabytes / theirs.megabytes, 1.2)
    yield Line(
        "8", "start to first answer", f"{ours.seconds:.2f} s", f"{theirs.seconds:.2f} s", *seconds
    )
    yield Line(
        "8", "… its memory", f"{ours.megabytes:.0f} MB", f"{theirs.megabytes:.0f} MB", *memory
    )


def of_the_opening() -> Iterator[Line]:
    """Later mark 5; until then: no query in a loop."""
    small, large = (asyncio.run(opening.measure(count)) for count in (opening.SMALL, opening.LARGE))
    yield Line(
        "",
        f"opening a quarter for {large.people:,}",
        f"{large.seconds:.2f} s, {large.statements} statements",
        f"{small.people}: {small.statements} statements",
        f"{large.statements / small.statements:.2f}",
        "1.00",
        large.statements == small.statements,
    )


def of_the_circles() -> Iterator[Line]:
    """The survey of a year: circles for everybody at once."""
    found = circles.measure()
    least, most = found.ours_asked
    yield Line(
        "",
        f"circles for {circles.PEOPLE:,}",
        f"{found.ours:.1f} s, servants asked {least} to {most} times",
        f"{found.bare:.2f} s, first come: {found.bare_asked[0]} to {found.bare_asked[1]}",
        f"{found.ours / found.bare:.0f}",
    )


def machine() -> str:
    """What it ran on."""
    return (
        f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}, "
        f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, "
        f"aiogram {version('aiogram')}"
    )


def main() -> int:
    """Measure and print. 0 also when a mark is missed: machines differ."""
    print(f"{machine()}\n", flush=True)
    print("| # | what | ours | baseline | figure | mark | |")
    print("|---|---|---|---|---|---|---|", flush=True)
    measures: list[Callable[[], Iterator[Line]]] = [
        of_a_tap,
        of_http,
        of_letters,
        of_the_start,
        of_the_opening,
        of_the_circles,
    ]
    for measure in measures:
        for line in measure():
            word = {True: "reached", False: "missed", None: ""}[line.reached]
            cells = (line.number, line.what, line.ours, line.baseline, line.figure, line.mark, word)
            print(f"| {' | '.join(cells)} |", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
