"""Work plans are opened for a period, for every head, and follow the staff (S-23, X-08)."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from evaluation.kci.plan import PlanPeriod
from evaluation.law.shelf import Shelf
from tests.verbs.body import Body, local, refused, servant
from tests.verbs.heads import NURLAN, SHYMKENT, YEAR, approved, opens_plans, plan_of, writes


@pytest.fixture(autouse=True)
def _january(body: Body) -> None:
    body.at("2026-01-08 10:00")


class TestOpening:
    async def test_every_head_gets_one_and_nobody_else(self, body: Body) -> None:
        """S-2.7, X-25: КЦИ are set for heads; the akim is no servant of the corpus."""
        board = await opens_plans(body)
        parts = {
            body.name_of(p.person): (body.name_of(p.evaluator), body.name_of(p.approver))
            for p in board.plans
        }
        assert parts == {
            "gulnar": ("akim", "akim"),  # the first head approves what he sets (B-44)
            "saule": ("gulnar", "akim"),
            "marat": ("gulnar", "akim"),
        }
        assert await body.trail() == ["planning-opened"]

    @pytest.mark.parametrize(
        ("appointed", "due"),
        [
            (date(2020, 1, 1), date(2026, 1, 19)),  # S-23a: from the period's start
            (date(2026, 1, 1), date(2026, 1, 19)),
            (date(2026, 3, 27), date(2026, 4, 10)),  # S-23b: from the appointment
            (date(2026, 10, 1), date(2026, 10, 15)),
        ],
    )
    async def test_the_last_day(self, body: Body, appointed: date, due: date) -> None:
        await body.changes("marat", appointed=appointed)
        body.at(f"{max(appointed, date(2026, 1, 8))} 10:00")
        board = await opens_plans(body)
        assert {p.due for p in board.plans if p.person == body.id("marat")} == {due}
        assert board.event.day == date(2026, 1, 19)

    @pytest.mark.parametrize(
        ("appointed", "why"),
        [(date(2026, 10, 1), set()), (date(2026, 10, 2), {("marat", "plan-none-short", "S-23d")})],
    )
    async def test_under_three_months_there_is_none(
        self, body: Body, appointed: date, why: set[tuple[str, str, str]]
    ) -> None:
        """S-23d, X-08: whoever is appointed after 1 October has no КЦИ that year."""
        await body.changes("marat", appointed=appointed)
        body.at(f"{appointed} 10:00")
        preview = await body.plannings.preview(body["saule"], SHYMKENT, YEAR)
        assert {(one.person.number, one.key, one.rule) for one in preview.without} == why

    async def test_the_ones_who_set_them_hear_of_it(self, body: Body) -> None:
        await body.joins("akim", "gulnar", "marat")
        await body.delivers()
        await opens_plans(body)
        assert await body.kinds_delivered() == [("akim", "digest"), ("gulnar", "digest")]
        duties = await body.duties.of(body["gulnar"])
        assert [(d.kind, d.count, d.period, d.day) for d in duties] == [
            ("plan-write", 2, "2026", date(2026, 1, 19))
        ]

    async def test_twice_is_once(self, body: Body) -> None:
        first = await opens_plans(body)
        assert (await opens_plans(body)).planning == first.planning
        assert await body.trail() == ["planning-opened"]

    async def test_only_hr(self, body: Body) -> None:
        with refused("refuse-role"):
            await body.plannings.preview(body["marat"], SHYMKENT, YEAR)
        with refused("refuse-role"):
            await body.plannings.open(body["marat"], SHYMKENT, YEAR, 3)

    async def test_what_was_shown_is_what_is_opened(self, body: Body) -> None:
        with refused("refuse-planning-changed", count=3):
            await body.plannings.open(body["saule"], SHYMKENT, YEAR, 2)

    @pytest.mark.parametrize("period", ["2025", "2028", "2026-Q1"])
    async def test_another_period(self, body: Body, period: str) -> None:
        """X-08: the year of today, or the next one."""
        with refused("refuse-not-found"):
            await body.plannings.preview(body["saule"], SHYMKENT, PlanPeriod.parse(period))

    async def test_an_act_without_plans(self, body: Body) -> None:
        with refused("refuse-not-found"):
            await body.plannings.preview(body["saule"], "mangystau-2025", YEAR)

    async def test_one_act_a_period(self, body: Body) -> None:
        """X-30: a quarter of the year is under another act already."""
        body.at("2026-04-02")
        await body.opens("2026-Q1")
        with refused("refuse-other-act"):
            await body.plannings.preview(body["saule"], SHYMKENT, YEAR)

    async def test_one_planning_a_quarter(self, body: Body, tmp_path: Path) -> None:
        """X-30, X-08: a quarter of a planned year isn't planned anew under an act with quarters."""
        await opens_plans(body)
        text = body.shelf[SHYMKENT].text.replace(f'key = "{SHYMKENT}"', 'key = "own-2023"', 1)
        (tmp_path / "own-2023.toml").write_text(text.replace('is = "year"', 'is = "quarter"'))
        body.plannings._shelf = Shelf.open(tmp_path)
        with refused("refuse-other-act"):
            await body.plannings.preview(body["saule"], "own-2023", PlanPeriod(2026, 1))


class TestFollowing:
    async def test_not_before_he_is_the_head(self, body: Body) -> None:
        """The staff file knows in January who will be appointed in March."""
        await body.changes("marat", appointed=date(2026, 3, 27))
        await opens_plans(body)
        assert (
            await body.sql("SELECT 1 FROM work_plans WHERE person_id = ?", body.id("marat")) == []
        )
        body.at("2026-03-27 10:00")
        await body.reminders.tick()
        plan = await body.work_plans.see(body["gulnar"], await plan_of(body, "marat"))
        assert plan.plan.due == date(2026, 4, 10)

    async def test_a_head_who_comes_later(self, body: Body) -> None:
        """S-23b: the next morning he has a plan to be written."""
        await opens_plans(body)
        body.at("2026-03-27 11:00")
        head = {"category": "D-3", "is_unit_head": True, "unit": "Спорт"}
        await body.employs(servant("askar", "gulnar", appointed=date(2026, 3, 27), **head))
        body.at("2026-03-30 10:00")
        await body.reminders.tick()
        plan = await body.work_plans.see(body["gulnar"], await plan_of(body, "askar"))
        assert (plan.plan.state, plan.plan.due) == ("draft", date(2026, 4, 10))

    async def test_the_next_in_line_sets_what_is_not_approved(self, body: Body) -> None:
        await opens_plans(body)
        await body.changes("gulnar", dismissed=date(2026, 1, 8))
        body.at("2026-01-09 10:00")
        await body.reminders.tick()
        plan = await body.work_plans.see(body["akim"], await plan_of(body, "marat"))
        assert "submit" in plan.may

    async def test_an_agreement_that_nobody_can_give_is_not_waited_for(self, body: Body) -> None:
        await body.employs(NURLAN)
        await opens_plans(body)
        view = await writes(body, "gulnar", "marat")
        await body.work_plans.agree(body["saule"], view.plan.id)
        await body.changes("nurlan", dismissed=date(2026, 1, 8))
        body.at("2026-01-09 10:00")
        await body.plannings.refresh(body["saule"], view.plan.planning)
        seen = await body.work_plans.see(body["akim"], view.plan.id)
        assert seen.plan.state == "approving"
        assert "approve" in seen.may

    async def test_the_one_who_left_is_not_planned_for(self, body: Body) -> None:
        await body.changes("marat", dismissed=date(2026, 1, 6))
        board = await opens_plans(body)
        assert body.id("marat") not in {plan.person for plan in board.plans}


class TestReminders:
    @pytest.mark.parametrize("day", ["2026-01-12", "2026-01-15", "2026-01-16", "2026-01-19"])
    async def test_before_the_term_and_on_its_last_morning(self, body: Body, day: str) -> None:
        """5, 2 and 1 working days before 19 January, and that morning."""
        await opens_plans(body)
        await body.joins("gulnar")
        await body.delivers()
        body.at(f"{day} 10:00")
        await body.reminders.tick()
        await body.reminders.tick()
        assert await body.kinds_delivered() == [("gulnar", "digest")]

    async def test_not_on_other_days(self, body: Body) -> None:
        await opens_plans(body)
        await body.joins("gulnar")
        await body.delivers()
        body.at("2026-01-13 10:00")
        await body.reminders.tick()
        assert await body.kinds_delivered() == []

    async def test_the_next_stop_of_the_clock(self, body: Body) -> None:
        """The first recall: five working days before the term."""
        await opens_plans(body)
        body.at("2026-01-09 09:00")  # the letters of the opening came at once
        stop = await body.reminders.next_moment(body.clock.now())
        assert stop == local("2026-01-12 10:00")

    async def test_hr_is_told_to_post(self, body: Body) -> None:
        """S-23c: within five working days from the approval."""
        await opens_plans(body)
        await approved(body, "marat", "gulnar", "akim")
        duties = await body.duties.of(body["saule"])
        assert [(d.kind, d.day) for d in duties] == [("plan-post", date(2026, 1, 15))]
