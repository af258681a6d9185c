"""Over any history `next_moment` names every instant at which a tick does something.

The machines of quarters and of cases do what they do elsewhere; a year under an act of 2023 is
added. Where time passes, ticks are tried on the whole way to the next stop and taken back.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from contextlib import suppress
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from evaluation.base.refusal import Refusal
from evaluation.calendar.calendar import Quarter
from evaluation.calendar.office import Office
from evaluation.kci.plan import PlanState
from evaluation.law.act import CONFIRMATIONS
from evaluation.quarter.absences import DaysAway
from tests.prepared import open_new
from tests.verbs.body import STAFF, Body, servant
from tests.verbs.calibration.office import PEOPLE, Court
from tests.verbs.calibration.test_machine import AnyOrder
from tests.verbs.conftest import SHELF
from tests.verbs.heads import NURLAN, SHYMKENT, kci, opens_plans, plan_of, sends_values
from tests.verbs.survey.people import MORE, Asked
from tests.verbs.test_machine import Quarters
from tests.verbs.watch import Watch, rows_of

T = TypeVar("T")

DAYS_AHEAD = timedelta(days=12)
HEADS = ("gulnar", "saule", "marat")
SERVANTS = ("dana", "aigul", "bolat", "nur", "olga")
ANYBODY = ("akim", "nurlan", *HEADS, *SERVANTS)

heads = st.sampled_from(HEADS)
anybody = st.sampled_from(ANYBODY)
hours = st.integers(1, 60)


async def turns(body: Body, hours: int) -> None:
    """So many hours go by, or the time until the stop where that is earlier; 60 is until the stop.

    On the way to the stop there is nothing to do, at an instant of chance neither.
    """
    now = body.clock.moment
    end = await Watch(body).silent_until_stop(now + DAYS_AHEAD, (hours / 61,))
    body.clock.moment = end if hours == 60 else min(end, now + timedelta(hours=hours))
    await body.reminders.tick()


class AnyQuarters(Quarters):
    """Two quarters under the act of 2025, whose year forms meanwhile."""

    @rule(hours=hours)
    def time_passes(self, hours: int) -> None:
        self.run(turns(self.body, hours))
        self.run(self.body.delivers())

    @rule()
    def the_stop_comes(self) -> None:
        self.time_passes(60)

    @rule(name=st.sampled_from(("aigul", "bolat", "marat")), days=st.integers(-3, 20))
    def dismiss(self, name: str, days: int) -> None:
        """The staff file knows it later or before."""
        day = self.body.office.day(self.body.clock.moment) + timedelta(days=days)
        self.run(self.body.changes(name, dismissed=day))


class AnyCases(AnyOrder):
    """Everything around an application, with the law beside it."""

    @rule(count=hours, ticks=st.booleans())
    def time_passes(self, count: int, ticks: bool) -> None:
        """To the stop, or not so far."""
        self.run(self.court.reminders.tick())
        if self.laws:
            self.law.hour_passes()
        self.run(turns(self.court, 60 if ticks else count))
        if self.laws:
            self.law.hour_passes()


class AnyYear(RuleBasedStateMachine):
    """A year of Shymkent: plans, values, quarters, absences, a survey, and staff that changes."""

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.folder = TemporaryDirectory()
        self.newcomers = 0

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        return self.loop.run_until_complete(work)

    def tries(self, work: Coroutine[Any, Any, object]) -> None:
        with suppress(Refusal):
            self.run(work)

    def teardown(self) -> None:
        if hasattr(self, "database"):
            self.run(self.database.close())
        self.loop.close()
        self.folder.cleanup()

    @property
    def today(self) -> date:
        return self.body.office.day(self.body.clock.moment)

    def hence(self, days: int) -> date:
        return self.today + timedelta(days=days)

    @initialize(
        start=st.sampled_from(("01-08", "03-10", "04-02", "06-19", "12-01")),
        steps=st.integers(0, 4),
        goes_on=st.booleans(),
    )
    def plans_are_opened(self, start: str, steps: int, goes_on: bool) -> None:
        """And go on, all of them; sometimes a quarter and the survey of the year are open, too."""
        path = Path(self.folder.name) / "office.db"
        self.database = self.run(open_new(path))
        self.body = Body(self.database, Office(), SHELF)
        self.run(self.body.employs(*STAFF, *MORE, NURLAN))
        self.asked = Asked(self.body, Path(self.folder.name) / "keys")
        self.body.at(f"2026-{start} 09:30")
        self.run(self.body.has_joined(*(row.number for row in (*STAFF, *MORE, NURLAN))))
        self.run(opens_plans(self.body))
        for who in HEADS if steps else ():
            self.a_plan_goes_on(who, steps)
        if goes_on:
            self.a_quarter_is_opened()
            self.a_survey_is_opened()

    @rule(hours=hours)
    def time_passes(self, hours: int) -> None:
        self.run(turns(self.body, hours))
        self.run(self.body.delivers())

    @rule()
    def the_stop_comes(self) -> None:
        self.time_passes(60)

    @rule(who=heads, steps=st.integers(1, 5))
    def a_plan_goes_on(self, who: str, steps: int) -> None:
        for _ in range(steps):
            self.tries(self.next_step(who))

    async def next_step(self, who: str) -> None:
        """By whoever's turn it is."""
        body, verbs = self.body, self.body.work_plans
        number = await plan_of(body, who)
        plan = await body.database.read(lambda books: books.work_plans.get(number))
        assert plan is not None
        setter = body[body.name_of(plan.evaluator)]
        if plan.state is PlanState.DRAFT:
            for index in range(3):
                await verbs.put(setter, number, index, kci(index + 1))
            await verbs.submit(setter, number)
        elif plan.state is PlanState.AGREEING:
            for name in ("nurlan", "saule", "dana"):
                with suppress(Refusal):
                    await verbs.agree(body[name], number)
        elif plan.state is PlanState.APPROVING:
            await verbs.approve(body[body.name_of(plan.approver)], number)
        elif plan.posted_at is None:
            await verbs.post(body["dana"], number)

    @rule(who=heads)
    def a_plan_changes(self, who: str) -> None:
        number = self.run(plan_of(self.body, who))
        sql = "SELECT evaluator_id FROM work_plans WHERE id = ?"
        ((setter,),) = self.run(self.body.sql(sql, number))
        by = self.body[self.body.name_of(setter)]
        self.tries(self.body.work_plans.change(by, number, CONFIRMATIONS, "Слияние"))

    @rule(who=heads, back=st.integers(0, 1))
    def values_are_sent(self, who: str, back: int) -> None:
        quarter = Quarter.of(self.today)
        chosen = quarter.previous() if back else quarter
        self.tries(sends_values(self.body, who, chosen, [Decimal(110)] * 3, by="dana"))

    @rule()
    def a_quarter_is_opened(self) -> None:
        period = str(Quarter.of(self.today).previous())
        if period.startswith("2026"):
            self.tries(self.body.opens(period, act=SHYMKENT, full_quarter=True))

    @rule(who=st.sampled_from((*HEADS, *SERVANTS)))
    def a_sheet_is_signed(self, who: str) -> None:
        sql = "SELECT id, evaluator_id FROM sheets WHERE person_id = ? AND state = 'draft'"
        for sheet, by in self.run(self.body.sql(sql, self.body.id(who))):
            evaluator = self.body[self.body.name_of(by)]
            for item in range(12):
                self.tries(self.body.sheets.mark(evaluator, sheet, item, 4))
            self.tries(self.body.sheets.sign(evaluator, [sheet]))

    @rule(who=st.sampled_from((*HEADS, *SERVANTS)), acknowledges=st.booleans())
    def results_are_read(self, who: str, acknowledges: bool) -> None:
        sql = "SELECT id FROM results WHERE person_id = ?"
        for (result,) in self.run(self.body.sql(sql, self.body.id(who))):
            self.tries(self.body.results.open(self.body[who], result))
            if acknowledges:
                self.tries(self.body.results.acknowledge(self.body[who], result))

    @rule(who=anybody, first=st.integers(-9, 3), until=st.one_of(st.none(), st.integers(4, 20)))
    def somebody_is_away(self, who: str, first: int, until: int | None) -> None:
        days = DaysAway(self.hence(first), None if until is None else self.hence(until))
        verbs, hr = self.body.absences, self.body["dana"]
        self.tries(verbs.record(hr, self.body.id(who), "labour-leave", days))

    @rule(ago=st.integers(0, 5))
    def they_are_back(self, ago: int) -> None:
        verbs, hr = self.body.absences, self.body["dana"]
        with suppress(Refusal):
            for view in self.run(verbs.all(hr)):
                self.tries(verbs.returned(hr, view.absence.id, self.hence(-ago)))

    @rule(who=anybody)
    def join(self, who: str) -> None:
        self.tries(self.body.joins(who))

    @rule(who=st.sampled_from(("gulnar", "marat", "nurlan", "aigul")), days=st.integers(-2, 25))
    def dismiss(self, who: str, days: int) -> None:
        self.run(self.body.changes(who, dismissed=self.hence(days)))

    @rule(days=st.integers(-2, 25))
    def a_head_is_appointed(self, days: int) -> None:
        self.newcomers += 1
        head = {"category": "D-3", "is_unit_head": True, "unit": f"Отдел {self.newcomers}"}
        name = f"new{self.newcomers}"
        row = servant(name, "gulnar", appointed=self.hence(days), **head)
        self.run(self.body.employs(row))

    @rule(days=st.integers(1, 15), is_working=st.booleans())
    def a_day_is_declared(self, days: int, is_working: bool) -> None:
        self.tries(
            self.body.days.override(
                self.body["saule"], self.hence(days), is_working=is_working, reason="Перенос"
            )
        )

    @rule()
    def a_survey_is_opened(self) -> None:
        if self.today >= date(2026, 12, 1):
            self.tries(self.asked.opened())


TestQuarters = AnyQuarters.TestCase
TestQuarters.settings = settings(
    max_examples=8,
    stateful_step_count=25,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
TestCases = AnyCases.TestCase
TestCases.settings = settings(TestQuarters.settings, max_examples=8)
TestYear = AnyYear.TestCase
TestYear.settings = settings(TestQuarters.settings, max_examples=16)

History = Sequence[tuple[str, Callable[[Court], Coroutine[Any, Any, object]]]]

QUARTER: History = (
    ("2026-04-02 09:30", lambda court: court.opens()),
    ("2026-04-10 09:15", lambda court: court.signs("marat", "aigul", [4])),
    ("2026-04-16 23:50", lambda court: court.signs("marat", "bolat", [3])),
    ("2026-04-22 09:30", lambda court: court.reminders.tick()),
)
CASE: History = (
    ("2026-04-02 09:30", lambda court: court.opens()),
    ("2026-04-02 09:31", lambda court: court.has_result()),
    ("2026-04-02 09:32", lambda court: court.applies()),
    ("2026-04-07 09:30", lambda court: court.holds()),
    ("2026-04-08 09:00", lambda court: court.calls()),
    ("2026-04-09 15:00", lambda court: court.sits("saule", "gulnar", "nurlan")),
    ("2026-04-09 15:01", lambda court: court.proposes("gulnar", "3")),
    ("2026-04-09 15:02", lambda court: court.proposes("nurlan", "5")),
    ("2026-04-09 15:30", lambda court: court.begins_vote("2026-04-09 23:30")),
    ("2026-04-17 09:30", lambda court: court.reminders.tick()),
)
PLANS: History = (
    ("2026-01-08 09:30", opens_plans),
    ("2026-01-19 08:00", lambda court: court.changes("gulnar", dismissed=date(2026, 1, 22))),
    ("2026-01-27 09:30", lambda court: court.reminders.tick()),
)


@pytest.mark.parametrize("history", [QUARTER, CASE, PLANS], ids=["quarter", "case", "plans"])
async def test_from_stop_to_stop_is_as_good_as_every_half_hour(
    tmp_path: Path, history: History
) -> None:
    """The same rows stand at the end, written at the same instants.

    Acts come before the morning of their day: what comes after it is late for what it asks.
    """
    stops = await told(tmp_path / "stops.db", history, _by_stops)
    assert stops["outbox"]
    assert stops == await told(tmp_path / "half-hours.db", history, _by_half_hours)


async def told(
    path: Path, history: History, turn: Callable[[Court, str], Coroutine[Any, Any, None]]
) -> dict[str, Any]:
    """Every table after a history, but for which mornings there were; of the trail its acts."""
    async with await open_new(path) as database:
        court = Court(database, Office(), SHELF)
        await court.employs(*PEOPLE)
        court.at(history[0][0])
        for text, act in history:
            await turn(court, text)
            await act(court)
            await court.reminders.tick()
        rows: dict[str, Any] = await database.read(rows_of)
        del rows["trail_payloads"]  # sealed by chance, as the lines of the trail are
        rows["trail"] = await court.sql("SELECT seq, at, actor_id, act FROM trail")
        rows["seals"] = await court.sql("SELECT place, entry FROM seals")
        return rows


async def _by_stops(court: Court, text: str) -> None:
    clock, now = court.clock, court.clock.moment
    court.at(text)
    target = clock.moment
    while (stop := await court.reminders.next_moment(now)) is not None and stop < target:
        clock.moment = now = stop
        await court.reminders.tick()
    clock.moment = target


async def _by_half_hours(court: Court, text: str) -> None:
    clock, now = court.clock, court.clock.moment
    court.at(text)
    target = clock.moment
    while (now := now + timedelta(minutes=30 - now.minute % 30)) < target:
        clock.moment = now
        await court.reminders.tick()
    clock.moment = target
