"""What becomes of a plan between its approval and the mark: people move, quarters pass (S-22)."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from evaluation.agenda.nouns import Duty
from evaluation.calendar.calendar import Quarter
from evaluation.calendar.office import Office
from evaluation.kci.values import Actual
from evaluation.law.act import CONFIRMATIONS
from evaluation.law.shelf import Shelf
from evaluation.quarter.absences import DaysAway
from tests.prepared import open_new
from tests.verbs.body import ACT, Q1, STAFF, Body, servant
from tests.verbs.heads import SHYMKENT, approved, kci, opens_plans, plan_of, sends_values

VALUES: tuple[Actual, ...] = (Decimal(90), Decimal(90), Decimal(90))
OTHER = [kci(n, name=f"Новый КЦИ {n}") for n in (1, 2, 3)]

ASKAR = servant(
    "askar", "akim", category="D-1", unit="Экономика", is_unit_head=True, is_managerial=True
)
"""Another deputy of the akim, besides Gulnar."""


@pytest_asyncio.fixture
async def heads(tmp_path: Path) -> AsyncIterator[Body]:
    """Marat's plan of 2026 is in force; it is 2 April, and no quarter is open yet."""
    async with await open_new(tmp_path / "office.db") as database:
        body = Body(database, Office(), Shelf.open(None))
        await body.employs(*STAFF, ASKAR)
        body.at("2026-01-08 10:00")
        await opens_plans(body)
        await approved(body, "marat", "gulnar", "akim")
        body.at("2026-04-02 10:00")
        yield body


async def duties(body: Body, who: str) -> dict[str, Duty]:
    return {duty.kind: duty for duty in await body.duties.of(body[who])}


async def changes_plan(body: Body) -> None:
    """Marat's plan gets a second version, in force today (S-26)."""
    first = await plan_of(body, "marat")
    view = await body.work_plans.change(body["gulnar"], first, CONFIRMATIONS, "Новый отдел")
    await body.work_plans.replace_draft(body["gulnar"], view.plan.id, OTHER)
    await approved_again(body)


async def approved_again(body: Body) -> None:
    plan = await plan_of(body, "marat")
    view = await body.work_plans.submit(body["gulnar"], plan)
    assert view.plan.asked == ("hr",)
    await body.work_plans.agree(body["saule"], plan)
    await body.work_plans.approve(body["akim"], plan)


class TestAnotherEvaluator:
    async def test_the_plan_of_a_head_who_moved_goes_to_his_new_evaluator(
        self, heads: Body
    ) -> None:
        """S-2.12, S-18: whoever evaluates him follows the plan, and changes it (S-26)."""
        await heads.changes("marat", superior="askar", unit="Экономика")
        heads.at("2026-04-03 10:00")
        await heads.reminders.tick()
        plan = await plan_of(heads, "marat")
        view = await heads.work_plans.see(heads["askar"], plan)
        assert {"change", "note"} <= view.may
        assert (await heads.work_plans.to_set(heads["gulnar"])) == tuple(
            one
            for one in await heads.work_plans.to_set(heads["gulnar"])
            if one.plan.person != heads.id("marat")
        )

    async def test_a_new_version_names_the_post_that_he_holds_now(self, heads: Body) -> None:
        await heads.changes("marat", superior="askar", unit="Экономика", position="новая")
        heads.at("2026-04-03 10:00")
        await heads.reminders.tick()
        first = await plan_of(heads, "marat")
        new = await heads.work_plans.change(heads["askar"], first, CONFIRMATIONS, "Новый отдел")
        assert (new.plan.person_unit, new.plan.person_position) == ("Экономика", "новая")

    async def test_values_go_to_whoever_marks_in_anothers_place(self, heads: Body) -> None:
        """S-23f: to the evaluator, who is whoever marks the sheet; and he can open them."""
        campaign = await heads.opens(act=SHYMKENT)
        await heads.rearranging.substitute(
            heads["saule"], campaign.id, heads.id("gulnar"), heads.id("askar"), "Отпуск"
        )
        await heads.joins("gulnar", "askar")
        await heads.delivers()
        await sends_values(heads, "marat", Q1, VALUES)
        told = [(who, kind) for who, kind in await heads.kinds_delivered() if kind == "values"]
        assert told == [("askar", "values")]
        view = await heads.kci_values.see(heads["askar"], await plan_of(heads, "marat"), Q1)
        assert view.lines[0].actual == 90

    async def test_a_plan_of_last_year_follows_the_staff_in_january(self, heads: Body) -> None:
        """Q4 is marked when the plan's year is over: it still follows the staff."""
        await heads.changes("gulnar", dismissed=date(2026, 12, 31))
        heads.at("2027-01-06 10:00")
        await heads.reminders.tick()
        view = await heads.work_plans.see(heads["akim"], await plan_of(heads, "marat"))
        assert view.evaluator.number == "akim"


class TestTheVersionOfAQuarter:
    async def test_a_plan_that_came_after_the_quarter_does_not_judge_it(self, heads: Body) -> None:
        """S-23, S-26: what was in force on the quarter's last day was the head's plan."""
        first = await plan_of(heads, "marat")
        await changes_plan(heads)
        await heads.opens(act=SHYMKENT)
        assert await plan_behind(heads, Q1) == first

    async def test_values_are_those_of_the_version_of_the_quarter(self, heads: Body) -> None:
        first = await plan_of(heads, "marat")
        await changes_plan(heads)
        (view,) = await heads.kci_values.board(heads["saule"], Q1)
        assert (view.plan.id, "enter" in view.may) == (first, True)
        (view,) = await heads.kci_values.board(heads["saule"], Quarter(2026, 2))
        assert view.plan.id == await plan_of(heads, "marat")

    async def test_within_a_quarter_the_last_one_counts(self, heads: Body) -> None:
        heads.at("2026-03-31 20:00")
        await changes_plan(heads)
        heads.at("2026-04-02 10:00")
        await heads.opens(act=SHYMKENT)
        assert await plan_behind(heads, Q1) == await plan_of(heads, "marat")


async def plan_behind(body: Body, quarter: Quarter) -> int:
    sheet = await body.sheet_of("marat", str(quarter))
    ((plan,),) = await body.sql("SELECT plan_id FROM sheets WHERE id = ?", sheet)
    return int(plan)


class TestLongAfter:
    async def test_a_head_who_comes_back_after_half_a_year_is_marked(self, heads: Body) -> None:
        """S-6b, A-09: values of a quarter are wanted as long as its sheet waits."""
        await heads.opens(act=SHYMKENT)
        away = await heads.absences.record(
            heads["saule"], heads.id("marat"), "social-leave", DaysAway(date(2026, 4, 1))
        )
        heads.at("2026-10-20 10:00")
        await heads.absences.returned(heads["saule"], away.absence.id, date(2026, 10, 19))
        quarters = await heads.kci_values.quarters(heads["saule"])
        assert [str(one) for one in quarters] == ["2026-Q4", "2026-Q3", "2026-Q1"]
        assert "plan-values" in await duties(heads, "saule")
        await sends_values(heads, "marat", Q1, VALUES)
        result = await heads.signs("gulnar", "marat", [4])
        assert not result.is_late

    async def test_late_or_not_by_his_absence_whenever_hr_records_it(self, heads: Body) -> None:
        """S-6b: his term is the act's, whenever HR writes the absence down, or takes it back."""
        await heads.opens(act=SHYMKENT)
        await sends_values(heads, "marat", Q1, VALUES)
        heads.at("2026-04-13 10:00")
        assert (await heads.signs("gulnar", "marat", [4])).is_late
        heads.at("2026-04-14 10:00")
        away = await heads.absences.record(
            heads["saule"], heads.id("marat"), "incapacity", DaysAway(date(2026, 4, 8))
        )
        assert not (await heads.result_of("marat")).is_late
        await heads.absences.returned(heads["saule"], away.absence.id, date(2026, 4, 10))
        assert not (await heads.result_of("marat")).is_late
        await heads.absences.withdraw(heads["saule"], away.absence.id, "Ошибка")
        assert (await heads.result_of("marat")).is_late


class TestWhatNobodyNeeds:
    @pytest.mark.parametrize(
        "change",
        [
            {"dismissed": date(2026, 1, 9)},
            {"category": "D-5", "is_unit_head": False, "is_managerial": False},
        ],
        ids=["left", "no head"],
    )
    async def test_no_plan_for_somebody_who_is_no_head_any_more(
        self, heads: Body, change: dict[str, Any]
    ) -> None:
        """S-2.7: КЦИ are set for heads in service."""
        assert (await duties(heads, "akim"))["plan-write"].count == 2  # Gulnar's and Askar's
        assert (await duties(heads, "gulnar"))["plan-write"].count == 1
        await heads.changes("saule", **change)
        assert "plan-write" not in await duties(heads, "gulnar")

    async def test_no_plan_for_a_year_that_is_over(self, heads: Body) -> None:
        """After the last quarter's term nothing can come of it."""
        heads.at("2027-01-08 10:00")
        assert "plan-write" in await duties(heads, "gulnar")
        heads.at("2027-04-02 10:00")
        assert "plan-write" not in await duties(heads, "gulnar")

    async def test_no_values_for_a_quarter_under_another_act(self, heads: Body) -> None:
        """X-30: the body has moved to an act without КЦИ; the old plan stays readable."""
        assert "plan-values" in await duties(heads, "saule")
        await heads.opens(act=ACT)
        assert "plan-values" not in await duties(heads, "saule")
        view = await heads.work_plans.see(heads["marat"], await plan_of(heads, "marat"))
        assert view.plan.is_in_force

    async def test_no_values_for_a_head_who_is_left_out(self, heads: Body) -> None:
        await heads.opens(act=SHYMKENT)
        assert (await duties(heads, "saule"))["plan-values"].count == 1
        sheet = await heads.sheet_of("marat")
        await heads.rearranging.leave_out(heads["saule"], sheet, "other", "Долгая командировка")
        assert "plan-values" not in await duties(heads, "saule")


class TestOnePersonIsTheService:
    async def test_he_sees_and_sends_what_he_entered(self, heads: Body) -> None:
        """B-9, X-26: the head of the department is the whole of HR, and has КЦИ himself."""
        heads.at("2026-03-02 10:00")
        await approved(heads, "saule", "gulnar", "akim")
        await heads.changes("dana", dismissed=date(2026, 3, 31))
        heads.at("2026-04-02 10:00")
        own = await plan_of(heads, "saule")
        for index in range(3):
            view = await heads.kci_values.enter(heads["saule"], own, Q1, index, Decimal(90))
        assert [line.actual for line in view.lines] == [90, 90, 90]
        assert "send" in view.may
        view = await heads.kci_values.send(heads["saule"], own, Q1)
        assert view.may == {"refresh"}
        view = await heads.kci_values.refresh(heads["saule"], own, Q1)
        assert "enter" in view.may
