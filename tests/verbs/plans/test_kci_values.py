"""HR's actual values: entered, agreed, sent in time, refreshed, and seen as preliminary (S-23f)."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from evaluation.base.ids import WorkPlanId
from evaluation.calendar.calendar import Quarter
from evaluation.kci.values import Actual
from tests.verbs.body import Body, refused
from tests.verbs.heads import NURLAN, SHYMKENT, approved, kci, opens_plans, plan_of, sends_values

Q1 = Quarter(2026, 1)
THREE: tuple[Actual, ...] = (Decimal(90), Decimal(40), True)


@pytest.fixture(autouse=True)
async def plan(body: Body) -> WorkPlanId:
    """Marat's plan is in force: more is better, less is better, done or not done."""
    body.at("2026-01-08 10:00")
    await opens_plans(body)
    kcis = [
        kci(1),
        kci(2, direction="less", planned=(Decimal(30),)),
        kci(3, direction="done", unit="", planned=()),
    ]
    found = await approved(body, "marat", "gulnar", "akim", kcis)
    await body.work_plans.post(body["saule"], found)
    body.at("2026-04-01 10:00")
    return found


class TestEntering:
    async def test_percent_of_each_direction(self, body: Body) -> None:
        """A-15: 90 of 120; 30 planned and 40 come; done."""
        view = await sends_values(body, "marat", Q1, THREE)
        percents = [line.percent for line in view.lines]
        assert percents == [Decimal(75), Decimal(75), Decimal(100)]
        assert view.report.state == "sent"

    async def test_the_target_of_the_quarter(self, body: Body) -> None:
        """A-16: a year's plan may have four targets, the first one counts now."""
        targets = tuple(map(Decimal, (30, 60, 90, 120)))
        kcis = [kci(n, planned=targets) for n in (1, 2, 3)]
        body.at("2026-01-08 10:00")
        await approved(body, "saule", "gulnar", "akim", kcis)
        body.at("2026-04-01 10:00")
        view = await sends_values(body, "saule", Q1, [Decimal(30)] * 3, by="dana")
        assert [(line.planned, line.percent) for line in view.lines] == [
            (Decimal(30), Decimal(100))
        ] * 3

    @pytest.mark.parametrize("who", ["marat", "gulnar", "akim"])
    async def test_only_hr_enters(self, body: Body, plan: WorkPlanId, who: str) -> None:
        with refused("refuse-role"):
            await body.kci_values.enter(body[who], plan, Q1, 0, Decimal(1))

    async def test_a_stranger_learns_nothing(self, body: Body, plan: WorkPlanId) -> None:
        for number in (plan, WorkPlanId(4711)):
            with refused("refuse-not-found"):
                await body.kci_values.see(body["aigul"], number, Q1)

    @pytest.mark.parametrize(
        ("index", "value", "key"),
        [
            (-1, Decimal(1), "refuse-not-found"),
            (3, Decimal(1), "refuse-not-found"),
            (0, True, "refuse-not-found"),
            (2, Decimal(1), "refuse-not-found"),
            (1, Decimal(-1), "refuse-kci-actual"),
            (0, Decimal(1234567890123), "refuse-kci-actual"),
        ],
    )
    async def test_what_is_no_value(
        self, body: Body, plan: WorkPlanId, index: int, value: Actual, key: str
    ) -> None:
        with refused(key):
            await body.kci_values.enter(body["saule"], plan, Q1, index, value)
        assert await body.sql("SELECT id FROM kci_reports") == []

    @pytest.mark.parametrize("quarter", [Quarter(2025, 4), Quarter(2027, 1)])
    async def test_a_quarter_beyond_the_plan(
        self, body: Body, plan: WorkPlanId, quarter: Quarter
    ) -> None:
        with refused("refuse-not-found"):
            await body.kci_values.see(body["saule"], plan, quarter)

    async def test_a_quarter_that_has_not_begun(self, body: Body, plan: WorkPlanId) -> None:
        with refused("refuse-values-state"):
            await body.kci_values.enter(body["saule"], plan, Quarter(2026, 3), 0, Decimal(1))

    async def test_all_or_nothing_is_sent(self, body: Body, plan: WorkPlanId) -> None:
        view = await body.kci_values.enter(body["saule"], plan, Q1, 0, Decimal(1))
        assert view.may == {"enter"}
        with refused("refuse-values-state"):
            await body.kci_values.send(body["saule"], plan, Q1)

    async def test_nobody_enters_his_own(self, body: Body) -> None:
        body.at("2026-01-08 10:00")
        own = await approved(body, "saule", "gulnar", "akim")
        body.at("2026-04-01 10:00")
        with refused("refuse-own-values"):
            await body.kci_values.enter(body["saule"], own, Q1, 0, Decimal(1))

    async def test_where_one_person_is_the_whole_service(self, body: Body) -> None:
        """B-9: somebody must, and it is in the trail who did."""
        body.at("2026-01-08 10:00")
        own = await approved(body, "saule", "gulnar", "akim")
        await body.changes("dana", dismissed=date(2026, 3, 31))
        body.at("2026-04-01 10:00")
        view = await body.kci_values.enter(body["saule"], own, Q1, 0, Decimal(1))
        assert "enter" in view.may


class TestSending:
    async def test_to_strategic_planning_first(self, body: Body, plan: WorkPlanId) -> None:
        """S-23f: agreed with the unit, where there is one."""
        await body.employs(NURLAN)
        for index, value in enumerate(THREE):
            await body.kci_values.enter(body["saule"], plan, Q1, index, value)
        view = await body.kci_values.send(body["saule"], plan, Q1)
        assert view.report.state == "agreeing"
        assert (await body.kci_values.see(body["gulnar"], plan, Q1)).lines[0].actual is None
        view = await body.kci_values.agree(body["nurlan"], plan, Q1)
        assert view.report.state == "sent"
        assert (await body.kci_values.see(body["gulnar"], plan, Q1)).lines[0].actual == 90

    async def test_sent_back_to_hr(self, body: Body, plan: WorkPlanId) -> None:
        await body.employs(NURLAN)
        await body.joins("saule", "dana", "nurlan")
        for index, value in enumerate(THREE):
            await body.kci_values.enter(body["saule"], plan, Q1, index, value)
        await body.kci_values.send(body["saule"], plan, Q1)
        await body.delivers()
        await body.kci_values.send_back(body["nurlan"], plan, Q1, "Не по отчёту")
        assert await body.kinds_delivered() == [("dana", "values"), ("saule", "values")]
        view = await body.kci_values.enter(body["saule"], plan, Q1, 0, Decimal(91))
        assert view.may == {"enter", "send"}

    async def test_a_value_put_while_it_is_agreed_on_asks_anew(
        self, body: Body, plan: WorkPlanId
    ) -> None:
        """Nobody agrees to one number and has another sent."""
        await body.employs(NURLAN)
        for index, value in enumerate(THREE):
            await body.kci_values.enter(body["saule"], plan, Q1, index, value)
        await body.kci_values.send(body["saule"], plan, Q1)
        await body.kci_values.enter(body["saule"], plan, Q1, 0, Decimal(119))
        with refused("refuse-values-state"):
            await body.kci_values.agree(body["nurlan"], plan, Q1)

    async def test_the_evaluator_hears_of_it(self, body: Body) -> None:
        await body.joins("gulnar", "marat")
        await body.delivers()
        await sends_values(body, "marat", Q1, THREE)
        assert await body.kinds_delivered() == [("gulnar", "values")]

    async def test_every_tap_may_come_twice(self, body: Body, plan: WorkPlanId) -> None:
        await body.employs(NURLAN)
        for index, value in enumerate(THREE):
            await body.kci_values.enter(body["saule"], plan, Q1, index, value)
        for _ in range(2):
            await body.kci_values.send(body["saule"], plan, Q1)
        for _ in range(2):
            view = await body.kci_values.agree(body["nurlan"], plan, Q1)
        assert [step.kind for step in view.report.steps] == ["submitted", "agreed-planning", "sent"]
        assert (await body.trail())[-2:] == ["values-send", "values-agree"]
        assert await body.trail_is_whole()


class TestRefreshing:
    async def test_a_new_revision_beside_the_old_one(self, body: Body, plan: WorkPlanId) -> None:
        """X-10: what was sent stays as it was; it counts until the next one is sent."""
        await sends_values(body, "marat", Q1, THREE)
        await body.kci_values.refresh(body["saule"], plan, Q1)
        await body.kci_values.enter(body["saule"], plan, Q1, 0, Decimal(120))
        seen = await body.kci_values.see(body["gulnar"], plan, Q1)
        assert (seen.report.revision, seen.lines[0].actual) == (1, 90)
        await body.kci_values.send(body["saule"], plan, Q1)
        seen = await body.kci_values.see(body["gulnar"], plan, Q1)
        assert (seen.report.revision, seen.lines[0].actual) == (2, 120)

    async def test_what_was_sent_is_not_written_over(self, body: Body, plan: WorkPlanId) -> None:
        await sends_values(body, "marat", Q1, THREE)
        with refused("refuse-values-state", state="sent"):
            await body.kci_values.enter(body["saule"], plan, Q1, 0, Decimal(1))

    async def test_not_behind_a_signed_sheet(self, body: Body, plan: WorkPlanId) -> None:
        await sends_values(body, "marat", Q1, THREE)
        await body.opens("2026-Q1", SHYMKENT)
        await body.signs("gulnar", "marat", [4])
        with refused("refuse-values-signed"):
            await body.kci_values.refresh(body["saule"], plan, Q1)

    async def test_the_head_follows_it_all_the_time(self, body: Body, plan: WorkPlanId) -> None:
        """S-19."""
        assert (await body.work_plans.see(body["marat"], plan)).quarter is None
        await sends_values(body, "marat", Q1, THREE)
        view = await body.work_plans.see(body["marat"], plan)
        assert (view.quarter, view.lines[0].actual) == (Q1, 90)


class TestTime:
    async def test_hr_sees_it_as_a_task_near_its_term(self, body: Body) -> None:
        """S-23f: five working days before 10 April is the 3rd."""
        duties = await body.duties.of(body["saule"])
        assert [(d.kind, d.count, d.period, d.day) for d in duties if d.kind != "begin"] == [
            ("plan-values", 1, "2026-Q1", date(2026, 4, 3))
        ]

    @pytest.mark.parametrize(("day", "count"), [("2026-03-16", 0), ("2026-03-17", 1)])
    async def test_not_much_before(self, body: Body, day: str, count: int) -> None:
        """Ten working days ahead, over Nauryz."""
        body.at(f"{day} 10:00")
        kinds = [duty.kind for duty in await body.duties.of(body["saule"])]
        assert kinds.count("plan-values") == count

    @pytest.mark.parametrize(
        ("fields", "is_asked"),
        [
            ({"appointed": date(2026, 3, 1)}, True),
            ({"appointed": date(2026, 3, 2)}, False),  # under a month: he has no sheet (S-6a)
        ],
    )
    async def test_not_of_somebody_who_is_not_evaluated(
        self, body: Body, fields: dict[str, Any], is_asked: bool
    ) -> None:
        await body.changes("marat", **fields)
        kinds = {duty.kind for duty in await body.duties.of(body["saule"])}
        assert ("plan-values" in kinds) == is_asked

    async def test_the_board_of_a_quarter(self, body: Body, plan: WorkPlanId) -> None:
        board = await body.kci_values.board(body["saule"], Q1)
        assert [view.plan.id for view in board] == [plan]
        with refused("refuse-role"):
            await body.kci_values.board(body["gulnar"], Q1)

    async def test_strategic_planning_is_asked_in_its_chat(self, body: Body) -> None:
        await body.employs(NURLAN)
        plan = await plan_of(body, "marat")
        for index, value in enumerate(THREE):
            await body.kci_values.enter(body["saule"], plan, Q1, index, value)
        await body.kci_values.send(body["saule"], plan, Q1)
        assert [d.kind for d in await body.duties.of(body["nurlan"])] == ["plan-values-agree"]
        assert "plan-values" not in {d.kind for d in await body.duties.of(body["saule"])}
