"""Two quarters of anything that people may do to sheets, in any order: what must always hold."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from contextlib import suppress
from datetime import timedelta
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeVar

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from evaluation.base.refusal import Refusal
from evaluation.calendar.office import Office
from tests.prepared import open_new
from tests.verbs.body import ACT, STAFF, Body
from tests.verbs.conftest import SHELF

T = TypeVar("T")

PERIODS = ("2026-Q3", "2026-Q4")
NAMES = ("gulnar", "saule", "dana", "marat", "aigul", "bolat")
EVERYBODY = ("akim", *NAMES)

periods = st.sampled_from(PERIODS)
names = st.sampled_from(NAMES)
marks = st.integers(0, 5)


class Quarters(RuleBasedStateMachine):
    """Refusals are answers like others; what is checked is what stands afterwards."""

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.folder = TemporaryDirectory()
        self.signed: dict[int, dict[int, int]] = {}
        self.revisions: dict[int, int] = {}

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        return self.loop.run_until_complete(work)

    def tries(self, work: Coroutine[Any, Any, object]) -> None:
        with suppress(Refusal):
            self.run(work)

    def rows(self, statement: str, *parameters: object) -> list[tuple[Any, ...]]:
        return self.run(self.body.sql(statement, *parameters))

    def teardown(self) -> None:
        if hasattr(self, "database"):
            self.run(self.database.close())
        self.loop.close()
        self.folder.cleanup()

    @initialize()
    def two_quarters_open(self) -> None:
        path = Path(self.folder.name) / "office.db"
        self.database = self.run(open_new(path))
        self.body = Body(self.database, Office(), SHELF)
        self.run(self.body.employs(*STAFF))
        self.body.at("2027-01-11 10:00")
        self.campaigns = {
            period: self.run(self.body.opens(period, act=ACT, full_quarter=True)).id
            for period in PERIODS
        }

    def sheet(self, name: str, period: str) -> tuple[Any, str] | None:
        """The newest sheet of somebody, withdrawn or not, and who evaluates in it."""
        sql = """
        SELECT id, evaluator_id FROM sheets WHERE person_id = ? AND period = ? ORDER BY id DESC
        """
        rows = self.rows(sql, self.body.id(name), period)
        return (rows[0][0], self.body.name_of(rows[0][1])) if rows else None

    def results_of(self, name: str) -> list[Any]:
        """All that were ever signed for somebody."""
        sql = "SELECT id FROM results WHERE person_id = ?"
        return [result for (result,) in self.rows(sql, self.body.id(name))]

    @rule(name=names, period=periods, item=st.integers(0, 6), value=marks, other=names)
    def mark(self, name: str, period: str, item: int, value: int, other: str) -> None:
        if found := self.sheet(name, period):
            sheet, evaluator = found
            self.tries(self.body.sheets.mark(self.body[evaluator], sheet, item, value))
            self.tries(self.body.sheets.mark(self.body[other], sheet, item, 0))

    @rule(name=names, period=periods, value=marks)
    def fill_and_sign(self, name: str, period: str, value: int) -> None:
        if found := self.sheet(name, period):
            sheet, evaluator = found
            for item in range(6):
                self.tries(self.body.sheets.mark(self.body[evaluator], sheet, item, value))
            self.sign(name, period)

    @rule(name=names, period=periods, item=st.integers(0, 6), text=st.text("аб ", max_size=5))
    def comment(self, name: str, period: str, item: int, text: str) -> None:
        if found := self.sheet(name, period):
            sheet, evaluator = found
            self.tries(self.body.sheets.comment(self.body[evaluator], sheet, item, text))

    @rule(name=names, period=periods)
    def sign(self, name: str, period: str) -> None:
        if found := self.sheet(name, period):
            sheet, evaluator = found
            drafted = dict(self.rows("SELECT item, value FROM marks WHERE sheet_id = ?", sheet))
            self.tries(self.body.sheets.sign(self.body[evaluator], [sheet]))
            sql = "SELECT id FROM results WHERE sheet_id = ? AND recalled_at IS NULL"
            for (result,) in self.rows(sql, sheet):
                self.signed.setdefault(result, drafted)

    @rule(name=names, period=periods, by=st.sampled_from(("saule", "dana")))
    def reopen(self, name: str, period: str, by: str) -> None:
        if found := self.sheet(name, period):
            self.tries(self.body.results.reopen(self.body[by], found[0], "ошибка"))

    @rule(old=st.sampled_from(EVERYBODY), new=st.sampled_from(EVERYBODY), period=periods)
    def substitute(self, old: str, new: str, period: str) -> None:
        self.tries(
            self.body.rearranging.substitute(
                self.body["saule"],
                self.campaigns[period],
                self.body.id(old),
                self.body.id(new),
                "x",
            )
        )

    @rule(name=names, new=st.sampled_from(EVERYBODY), period=periods)
    def correct(self, name: str, new: str, period: str) -> None:
        if found := self.sheet(name, period):
            self.tries(
                self.body.rearranging.correct_evaluator(
                    self.body["saule"], found[0], self.body.id(new), "x"
                )
            )

    @rule(name=names, period=periods)
    def leave_out(self, name: str, period: str) -> None:
        if found := self.sheet(name, period):
            self.tries(
                self.body.rearranging.leave_out(self.body["saule"], found[0], "seconded", "x")
            )

    @rule(name=names, period=periods, evaluator=st.one_of(st.none(), st.sampled_from(EVERYBODY)))
    def add(self, name: str, period: str, evaluator: str | None) -> None:
        chosen = self.body.id(evaluator) if evaluator else None
        self.tries(
            self.body.rearranging.add(
                self.body["saule"], self.campaigns[period], self.body.id(name), chosen, "x"
            )
        )

    @rule(name=names, reader=names)
    def open_results(self, name: str, reader: str) -> None:
        for (result,) in self.rows(
            "SELECT id FROM results WHERE person_id = ?", self.body.id(name)
        ):
            self.tries(self.body.results.open(self.body[reader], result))

    @rule(name=names)
    def acknowledge(self, name: str) -> None:
        for (result,) in self.rows(
            "SELECT id FROM results WHERE person_id = ?", self.body.id(name)
        ):
            self.tries(self.body.results.acknowledge(self.body[name], result))

    @rule(name=names)
    def record_calls(self, name: str) -> None:
        for (result,) in self.rows(
            "SELECT id FROM results WHERE person_id = ?", self.body.id(name)
        ):
            self.tries(self.body.results.record_call(self.body["dana"], result, "phone", "№ 14"))

    @rule(name=names)
    def join(self, name: str) -> None:
        self.tries(self.body.joins(name))

    @rule(hours=st.integers(1, 60))
    def time_passes(self, hours: int) -> None:
        self.body.clock.moment += timedelta(hours=hours)
        self.run(self.body.reminders.tick())
        self.run(self.body.delivers())

    @invariant()
    def one_result_stands_for_a_person_and_period(self) -> None:
        sql = """
        SELECT person_id, period FROM results WHERE recalled_at IS NULL
        GROUP BY person_id, period HAVING count(*) > 1
        """
        assert self.rows(sql) == []

    @invariant()
    def a_result_holds_the_marks_of_its_signing_for_ever(self) -> None:
        kept: dict[int, dict[int, int]] = {}
        for result, item, value in self.rows("SELECT result_id, item, value FROM result_items"):
            kept.setdefault(result, {})[item] = value
        assert kept == self.signed

    @invariant()
    def a_mean_is_that_of_its_items(self) -> None:
        sql = """
        SELECT 1 FROM results r WHERE (r.total, r.count) <> (
            SELECT sum(i.value), count(*) FROM result_items i WHERE i.result_id = r.id
        )
        """
        assert self.rows(sql) == []

    @invariant()
    def a_signed_sheets_marks_are_those_of_its_result(self) -> None:
        sql = """
        SELECT s.id FROM sheets s
        LEFT JOIN results r ON r.sheet_id = s.id AND r.recalled_at IS NULL
        WHERE s.state = 'signed' AND (r.id IS NULL OR EXISTS (
            SELECT item, value FROM marks WHERE sheet_id = s.id
            EXCEPT SELECT item, value FROM result_items WHERE result_id = r.id
        ) OR (SELECT count(*) FROM marks WHERE sheet_id = s.id) <> r.count)
        """
        assert self.rows(sql) == []

    @invariant()
    def only_a_signed_sheet_has_a_standing_result(self) -> None:
        sql = """
        SELECT 1 FROM results r JOIN sheets s ON s.id = r.sheet_id
        WHERE r.recalled_at IS NULL AND s.state <> 'signed'
        """
        assert self.rows(sql) == []

    @invariant()
    def a_year_mark_was_the_mean_of_standing_quarters_when_it_formed(self) -> None:
        for person, revision, total, count, quarters in self.rows(
            "SELECT person_id, max(revision), total, count, quarters FROM year_marks GROUP BY 1"
        ):
            if self.revisions.get(person) == revision:
                continue
            standing = self.standing(person)
            assert quarters == len(standing)
            assert Fraction(Decimal(total)) / count == sum(standing) / len(standing)
            self.revisions[person] = revision

    @invariant()
    def a_year_mark_is_of_today_once_nothing_of_the_year_is_open(self) -> None:
        sql = """
        SELECT y.person_id, y.total, y.count FROM year_marks y
        WHERE revision = (SELECT max(revision) FROM year_marks WHERE person_id = y.person_id)
          AND NOT EXISTS (SELECT 1 FROM sheets WHERE person_id = y.person_id AND state = 'draft')
        """
        for person, total, count in self.rows(sql):
            standing = self.standing(person)
            if standing:
                assert Fraction(Decimal(total)) / count == sum(standing) / len(standing)

    def standing(self, person: int) -> list[Fraction]:
        """The means of somebody's quarters that count."""
        sql = "SELECT total, count FROM results WHERE person_id = ? AND recalled_at IS NULL"
        return [Fraction(total, 100 * count) for total, count in self.rows(sql, person)]

    @invariant()
    def nobody_evaluates_himself(self) -> None:
        assert self.rows("SELECT 1 FROM sheets WHERE evaluator_id = person_id") == []
        assert self.rows("SELECT 1 FROM results WHERE signed_by = person_id") == []

    @invariant()
    def notices_have_keys_of_their_own(self) -> None:
        sql = "SELECT idempotency FROM outbox GROUP BY idempotency HAVING count(*) > 1"
        assert self.rows(sql) == []

    @invariant()
    def what_is_acknowledged_was_received(self) -> None:
        sql = """
        SELECT 1 FROM results WHERE (acknowledged_at IS NOT NULL AND received_at IS NULL)
            OR received_at < signed_at OR acknowledged_at < received_at
        """
        assert self.rows(sql) == []

    @invariant()
    def the_trail_is_whole(self) -> None:
        assert self.run(self.body.trail_is_whole())


TestQuarters = Quarters.TestCase
TestQuarters.settings = settings(
    max_examples=50,
    stateful_step_count=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
