"""The rows of the bench, at two sizes: `make bench` runs the normal one, `make test` the small.

A row that isn't run rots, so there is this one list, and `tests/bench` runs all of it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from bench import circles, crowd, letters, opening, papers, sealed, start, taps, throughput
from bench.lines import Done, Line, at_least, at_most

FLAT = 1.1
S = TypeVar("S")


@dataclass(frozen=True)
class Row(Generic[S]):
    """One measurement, which may yield several lines."""

    name: str
    measure: Callable[[S], Iterator[Line]]
    normal: S
    small: S

    def lines(self, *, small: bool = False) -> Iterator[Line]:
        """Measure at one of the two sizes."""
        return self.measure(self.small if small else self.normal)


def of_a_tap(size: taps.Size) -> Iterator[Line]:
    """Mark 1."""
    found = asyncio.run(taps.measure(size))
    done = Done(found.answered, size.answers, "taps")
    ours, intake = f"{found.ours:.0f} µs CPU", f"{found.with_intake:.0f} µs CPU"
    bare, alike = (
        f"{found.bare:.0f} µs, a short text",
        f"{found.bare_alike:.0f} µs, the same message",
    )
    to_bare = at_most(found.ours / found.bare, 1.3)
    to_alike = at_most(found.ours / found.bare_alike, 1.0)
    whole = f"{found.with_intake / found.bare_alike:.2f}"
    yield Line("1", "one mark through the dispatcher", done, ours, bare, *to_bare)
    yield Line("1", "… beside an edit of the same size", done, ours, alike, *to_alike)
    yield Line("", "… with order and window of the intake", done, intake, alike, whole)


def of_http(size: throughput.Size) -> Iterator[Line]:
    """Mark 2."""
    found = throughput.measure(size)
    ours, bare, edits = found.rates["ours"], found.rates["bare"], found.rates["bare-edits"]
    speed = f"{ours.a_second:.0f} taps/s"
    yield Line(
        "",
        "taps a second over HTTP",
        Done(ours.done + bare.done, ours.asked + bare.asked, "taps"),
        speed,
        f"{bare.a_second:.0f}, one reply",
        f"{ours.a_second / bare.a_second:.2f}",
    )
    yield Line(
        "2",
        "… beside the same two calls",
        Done(ours.done + edits.done, ours.asked + edits.asked, "taps"),
        speed,
        f"{edits.a_second:.0f}, edit and answer",
        *at_least(ours.a_second / edits.a_second, 1.0),
    )
    steady = found.steady
    lost = steady.unanswered + steady.unsaved
    yield Line(
        "2",
        "at 100 taps a second",
        Done(size.steady_taps - lost, size.steady_taps, "taps"),
        f"p50 {steady.p50:.0f} ms, p99 {steady.p99:.0f} ms",
        "",
        f"{steady.unanswered} unanswered, {steady.unsaved} unsaved",
        "p99 ≤ 60, 0, 0",
        steady.p99 <= 60 and not lost,
    )


def of_a_crowd(size: crowd.Size) -> Iterator[Line]:
    """Mark 2, its last part: the answered taps of others, and every tap of people in a hurry."""
    found = crowd.measure(size)
    quiet, flooded, hurried = found.quiet, found.flooded, found.hurried
    yield Line(
        "2",
        "nine people beside the flood of a tenth",
        Done(flooded.answered, flooded.made, "taps"),
        f"p50 {flooded.p50:.0f} ms, p99 {flooded.p99:.0f} ms",
        f"p50 {quiet.p50:.0f} ms, p99 {quiet.p99:.0f} ms, without him",
        *at_most(flooded.p99 - quiet.p99, 250, " ms"),
    )
    yield Line(
        "2",
        "eleven people, 68 taps a second",
        Done(hurried.answered, hurried.made, "taps"),
        f"p50 {hurried.p50:.0f} ms, p99 {hurried.p99:.0f} ms",
        "",
        f"{hurried.made - hurried.answered} unanswered",
        "0",
        hurried.answered == hurried.made,
    )


def of_jumping_letters(count: int) -> Iterator[Line]:
    """Mark 3, minutes in seconds."""
    yield _of_letters("notices, jumping time", count, letters.on_jumping_time(count))


def of_letters(count: int) -> Iterator[Line]:
    """Mark 3, as long as it takes."""
    yield _of_letters("notices, real time", count, letters.in_real_time(count))


def _of_letters(what: str, count: int, wave: letters.Wave) -> Line:
    share, mark, reached = at_least(wave.share, 0.95)
    done = Done(wave.letters, count, "letters")
    took = f"{wave.seconds:.0f} s, {wave.refused} refused"
    return Line("3", what, done, took, "30 a second", share, mark, reached and not wave.refused)


def of_the_start(rounds: int) -> Iterator[Line]:
    """Mark 8."""
    ours, theirs = start.measure(rounds)
    done = Done(ours.answered, rounds, "starts")
    took, bare = f"{ours.seconds:.2f} s", f"{theirs.seconds:.2f} s, import aiogram"
    seconds = at_most(ours.seconds / theirs.seconds, 1.15)
    yield Line("8", "start to first answer", done, took, bare, *seconds)
    holds, least = f"{ours.megabytes:.0f} MB", f"{theirs.megabytes:.0f} MB, import aiogram"
    memory = at_most(ours.megabytes / theirs.megabytes, 1.15)
    yield Line("8", "… its memory", done, holds, least, *memory)


def of_papers(count: int) -> Iterator[Line]:
    """Mark 9, its first half."""
    found = papers.one_by_one(count)
    done = Done(found.printed, found.asked, "papers")
    empty = f"{found.page:.1f} ms, an empty page"

    def beside(taken: float) -> str:
        return f"{taken / found.page:.0f} times as long"

    sheet, mark, reached = at_most(found.sheet, 30, " ms")
    yield Line("9", "one sheet as PDF", done, sheet, empty, beside(found.sheet), mark, reached)
    protocol, first = f"{found.protocol:.1f} ms", f"{found.first_sheet:.1f} ms"
    yield Line("", "… one protocol", done, protocol, empty, beside(found.protocol))
    yield Line("", "… the first sheet of a printer", done, first, empty, beside(found.first_sheet))


def of_many_papers(count: int) -> Iterator[Line]:
    """Mark 9, its second half: flat is what grows by a tenth at most after the first tenth."""
    sheets, pages = papers.in_a_row("sheets", count), papers.in_a_row("pages", count)
    done = Done(sheets.printed + pages.printed, 2 * count, "papers")
    thousand = at_most(sheets.seconds / count * 1_000, 15, " s")
    yield Line(
        "9",
        "a thousand sheets",
        done,
        f"{sheets.seconds:.1f} s",
        f"{pages.seconds:.1f} s, empty pages",
        *thousand,
    )
    yield Line(
        "9",
        "… their memory, end beside beginning",
        done,
        f"{sheets.last:.0f} MB, {sheets.first:.0f} MB",
        f"{pages.last:.0f} MB, {pages.first:.0f} MB, empty pages",
        *at_most(sheets.last / sheets.first, FLAT),
    )


def of_the_opening(size: opening.Size) -> Iterator[Line]:
    """Later mark 5; until then: no query in a loop."""
    few, many = (asyncio.run(opening.measure(people)) for people in (size.few, size.many))
    yield Line(
        "",
        "opening a quarter",
        Done(many.opened, many.planned, "sheets"),
        f"{many.seconds:.2f} s, {many.statements} statements",
        f"{few.opened} sheets: {few.statements} statements",
        f"{many.statements / few.statements:.2f}",
        "1.00",
        many.statements == few.statements,
    )


def of_the_circles(people: int) -> Iterator[Line]:
    """The survey of a year: circles for everybody at once."""
    found = circles.measure(people)
    least, most = found.ours_asked
    yield Line(
        "",
        "circles of the survey",
        Done(found.circles, found.people, "circles"),
        f"{found.ours:.1f} s, servants asked {least} to {most} times",
        f"{found.bare:.2f} s, first come: {found.bare_asked[0]} to {found.bare_asked[1]}",
        f"{found.ours / found.bare:.0f}",
    )


def of_a_key(size: sealed.Size) -> Iterator[Line]:
    """What DATABASE_KEY_FILE costs."""
    tap = asyncio.run(sealed.of_a_tap(size.tap))
    yield Line(
        "",
        "one mark, the database under a key",
        Done(tap.done, tap.asked, "taps"),
        f"{tap.under_key:.0f} µs CPU",
        f"{tap.plain:.0f} µs, a plain one",
        f"{tap.under_key / tap.plain:.2f}",
    )
    opened = sealed.of_an_opening(size.opened, size.rounds)
    yield Line(
        "",
        "… opening a quarter",
        Done(opened.done, opened.asked, "sheets"),
        f"{opened.under_key:.2f} s CPU",
        f"{opened.plain:.2f} s, a plain one",
        f"{opened.under_key / opened.plain:.2f}",
    )


ROWS: tuple[Row[Any], ...] = (
    Row("tap", of_a_tap, taps.NORMAL, taps.SMALL),
    Row("http", of_http, throughput.NORMAL, throughput.SMALL),
    Row("crowd", of_a_crowd, crowd.NORMAL, crowd.SMALL),
    Row("letters-jumping", of_jumping_letters, 10_000, 60),
    Row("letters", of_letters, 600, 30),
    Row("start", of_the_start, 5, 1),
    Row("papers", of_papers, 200, 3),
    Row("papers-many", of_many_papers, 1_000, 20),
    Row("opening", of_the_opening, opening.NORMAL, opening.SMALL),
    Row("circles", of_the_circles, 10_000, 300),
    Row("key", of_a_key, sealed.NORMAL, sealed.SMALL),
)
