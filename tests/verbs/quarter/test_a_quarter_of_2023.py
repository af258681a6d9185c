"""A quarter and a year under both acts of 2023: what they share is tried under each."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
import pytest_asyncio

from evaluation.calendar.office import Office
from evaluation.kci.plan import PlanPeriod
from evaluation.law.act import CONFIRMATIONS, Methodology
from evaluation.law.shelf import Shelf
from evaluation.plans.planning import PlanningPreview
from evaluation.quarter.beginning import sources_of_notices
from evaluation.quarter.nouns import Campaign
from tests.prepared import open_new
from tests.verbs.body import Q1, STAFF, Body, refused, servant
from tests.verbs.heads import approved, sends_values

YEAR = PlanPeriod(2026)
ACTS = ("shymkent-2023", "baidibek-2023")


@dataclass(frozen=True)
class Act:
    """An act over a body of its own, on Thursday 2 April 2026; rule ids are the act's."""

    body: Body
    methodology: Methodology

    async def opens(self, period: str = "2026-Q1") -> Campaign:
        return await self.body.opens(period, act=self.methodology.key)

    def rule(self, shymkent: str, baidibek: str) -> str:
        """The one of two ids that stands in this act."""
        return shymkent if self.methodology.key == ACTS[0] else baidibek

    async def plans(self, on: str) -> PlanningPreview:
        """What opening the plans of 2026 would do on a day."""
        self.body.at(on)
        return await self.body.plannings.preview(self.body["saule"], self.methodology.key, YEAR)


@pytest_asyncio.fixture(params=ACTS)
async def act(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Act]:
    shelf = Shelf.open(None)
    async with await open_new(tmp_path / "office.db") as database:
        body = Body(database, Office(), shelf)
        await body.employs(*STAFF)
        yield Act(body, shelf[request.param])


class TestWhoIsEvaluated:
    async def test_everybody_but_heads_is_ranked_by_the_head_of_the_unit(self, act: Act) -> None:
        """S-2.5, S-4, S-29, S-30; B-1bis(5), B-2b, B-27, B-28."""
        campaign = await act.opens()
        forms = await act.body.sql("SELECT DISTINCT form FROM sheets")
        assert forms == [("ranking",)]
        evaluators = {who: await act.body.evaluator_of(who) for who in ("aigul", "bolat", "dana")}
        assert evaluators == {"aigul": "marat", "bolat": "marat", "dana": "saule"}
        assert await act.body.rule_of("aigul") == act.rule("S-30", "B-28")
        left_out = await act.body.left_out(campaign)
        assert set(left_out) == {"akim", "gulnar", "marat", "saule"}
        assert left_out["marat"] == ("no-plan", act.rule("S-23a", "B-21a"))

    async def test_who_is_outside_corpus_b_is_left_out_by_the_acts_first_paragraph(
        self, act: Act
    ) -> None:
        """S-1, B-1: the act is about servants of corpus "B" of its own body."""
        left_out = await act.body.left_out(await act.opens())
        assert left_out["akim"] == ("not-corpus-b", act.rule("S-1", "B-1"))

    @pytest.mark.parametrize(("appointed", "days"), [("2026-03-02", 20), ("2026-03-31", 1)])
    async def test_under_a_month_on_the_post(self, act: Act, appointed: str, days: int) -> None:
        """S-6a, B-4a."""
        newcomer = servant("new", appointed=date.fromisoformat(appointed))
        await act.body.employs(newcomer, days=days)
        left_out = await act.body.left_out(await act.opens())
        assert left_out["new"] == ("tenure", act.rule("S-6a", "B-4a"))

    async def test_days_worked_arent_asked_for(self, act: Act) -> None:
        """S-6a, B-4a: a month is all that the act asks; a fortnight's work is evaluated."""
        await act.body.employs(
            servant("month", appointed=date(2026, 3, 1)), servant("away"), days=3
        )
        await act.body.employs(servant("unknown"), days=None)
        left_out = await act.body.left_out(await act.opens())
        assert not {"month", "away", "unknown"} & set(left_out)

    @pytest.mark.parametrize("last_day", ["2026-03-16", "2026-04-01"])
    async def test_the_dismissed_are_evaluated_without_their_part(
        self, act: Act, last_day: str
    ) -> None:
        """S-7, B-5, A-13: before the period's end, or between it and the end of the term."""
        await act.body.employs(servant("gone", dismissed=date.fromisoformat(last_day)))
        campaign = await act.opens()
        assert "gone" not in await act.body.left_out(campaign)
        result = await act.body.signs("marat", "gone", [4])
        call = next(
            one
            for one in await act.body.results.call_list(act.body["saule"])
            if one.result.id == result.id
        )
        assert (call.why, call.due) == ("dismissed", date(2026, 4, 6))


class TestNotice:
    async def test_hr_tells_those_whom_the_bot_doesnt_reach(self, act: Act) -> None:
        """S-27, S-31, B-25, B-29: who isn't in the bot, or has stopped it, until he is told."""
        body = act.body
        await body.employs(servant("gone", dismissed=date(2026, 3, 16)))
        await body.joins("aigul")
        campaign = await act.opens()
        await body.delivers()
        board = await body.boards.board(body["saule"], campaign.id)
        assert board.unnotified == ("Болат", "Дана")  # the dismissed take no part (S-7)
        await body.joins("bolat")
        await body.delivers()
        board = await body.boards.board(body["saule"], campaign.id)
        assert board.unnotified == ("Дана",)
        await body.signs("saule", "dana", [4])
        board = await body.boards.board(body["saule"], campaign.id)
        assert board.unnotified == ()

    async def test_the_paragraphs_of_both_notices(self, act: Act) -> None:
        """S-27, S-31, B-25, B-29."""
        told = act.rule("27, 31", "25 (26), 29 (30)")
        assert ", ".join(sources_of_notices(act.methodology)) == told


class TestTerms:
    async def test_signed_by_the_tenth(self, act: Act) -> None:
        """S-5a, B-3a: the 10th is in time, the 11th is late (A-09)."""
        await act.opens()
        act.body.at("2026-04-10 18:00")
        assert not (await act.body.signs("marat", "aigul", [4])).is_late
        act.body.at("2026-04-11 09:00")
        assert (await act.body.signs("marat", "bolat", [4])).is_late

    async def test_acquainted_within_two_working_days(self, act: Act) -> None:
        """S-12a, B-10a: signed on Thursday 2 April, until Monday 6."""
        await act.opens()
        await act.body.joins("aigul")
        result = await act.body.signs("marat", "aigul", [4])
        act.body.at("2026-04-03 12:00")
        (call,) = await act.body.results.call_list(act.body["saule"])
        assert (call.result.id, call.due) == (result.id, date(2026, 4, 6))
        assert call.source is not None
        assert call.source.rule == act.rule("S-12a", "B-10a")

    async def test_the_term_of_an_application_runs_from_acquaintance(self, act: Act) -> None:
        """S-13, B-11: read on Thursday, acknowledged on Friday 3 April: until Friday 10."""
        await act.opens()
        await act.body.joins("aigul")
        await act.body.signs("marat", "aigul", [4])
        assert (await act.body.reads("aigul")).apply_until is None
        act.body.at("2026-04-03 12:00")
        result = await act.body.result_of("aigul")
        view = await act.body.results.acknowledge(act.body["aigul"], result.id)
        assert view.apply_until == date(2026, 4, 10)

    async def test_whoever_is_away_or_dismissed_is_told_by_means_that_record_it(
        self, act: Act
    ) -> None:
        """S-12b, B-10b, X-07, X-60: to somebody at work a letter goes when he refuses, in words."""
        await act.body.employs(servant("gone", dismissed=date(2026, 3, 16)))
        await act.opens()
        for who in ("gone", "aigul"):
            await act.body.signs("marat", who, [4])
        act.body.at("2026-04-03 12:00")
        calls = await act.body.results.call_list(act.body["saule"])
        by_name = {call.result.person_name: call for call in calls}
        assert all("letter" in call.channels for call in calls)
        assert "letter" not in by_name["Gone"].worded
        assert "letter" in by_name["Айгуль"].worded


class TestSheet:
    async def test_the_evaluator_gets_his_sheets_at_the_opening(self, act: Act) -> None:
        """S-28a, S-32, B-26a, B-30."""
        await act.body.joins("marat")
        await act.opens()
        assert ("marat", "sheets") in await act.body.kinds_delivered()

    @pytest.mark.parametrize(
        ("marks", "grade"), [([4, 4, 4, 4], 4), ([4, 4, 4, 3], 3), ([0, 0, 0, 0], 1)]
    )
    async def test_the_mean_of_four_whole_marks_decides_the_grade(
        self, act: Act, marks: list[int], grade: int
    ) -> None:
        """S-8, S-32, S-33; B-6, B-30, B-31; A-03."""
        await act.opens()
        await act.body.joins("aigul")
        await act.body.signs("marat", "aigul", marks)
        view = await act.body.reads("aigul")
        assert view.grade.number == grade
        assert len(view.items) == 4

    async def test_nobody_but_the_circle_of_the_act_sees_a_result(self, act: Act) -> None:
        """S-16, S-21, B-14, B-19: the evaluator and the head of HR; no colleague, no other head."""
        await act.opens()
        await act.body.signs("marat", "aigul", [4])
        sheet = await act.body.sheet_of("aigul")
        for who in ("marat", "saule"):
            assert (await act.body.results.signed(act.body[who], sheet)).result.sheet == sheet
        for who in ("bolat", "dana", "gulnar", "akim"):
            with refused("refuse-not-found"):
                await act.body.results.signed(act.body[who], sheet)


class TestYear:
    async def test_the_mean_of_the_reported_quarters(self, act: Act) -> None:
        """S-5c, B-3c, X-24, A-01: 4 and 3, of a year in which two quarters were evaluated."""
        body = act.body
        for period, day, mark in (("2026-Q3", "2026-10-02", 4), ("2026-Q4", "2027-01-05", 3)):
            body.at(f"{day} 10:00")
            await act.opens(period)
            await body.signs("marat", "aigul", [mark], period)
        _, (year,) = await body.results.mine(body["aigul"])
        assert (year.mean.value, year.quarters) == (Decimal("3.5"), 2)


class TestPlans:
    async def test_ten_working_days_from_the_start_or_the_appointment(self, act: Act) -> None:
        """S-2.7, S-23a, S-23b, S-25(4); B-1bis(7), B-21a, B-21b: heads only."""
        await act.body.employs(
            servant("head", category="D-3", is_unit_head=True, appointed=date(2026, 3, 17))
        )
        seen = await act.plans("2026-03-17 10:00")
        dues = {new.person.number: new.due for new in seen.plans}
        assert dues.pop("head") == date(2026, 4, 3)
        assert dues == dict.fromkeys(("gulnar", "saule", "marat"), date(2026, 1, 19))

    @pytest.mark.parametrize(("appointed", "is_set"), [("2026-10-01", True), ("2026-10-02", False)])
    async def test_none_under_three_months(self, act: Act, appointed: str, is_set: bool) -> None:
        """S-23d, B-21d, X-08, X-43."""
        day = date.fromisoformat(appointed)
        await act.body.employs(servant("head", category="D-3", is_unit_head=True, appointed=day))
        seen = await act.plans("2026-10-05 10:00")
        assert ("head" in {new.person.number for new in seen.plans}) == is_set
        without = {one.person.number: one.rule for one in seen.without}
        assert without == ({} if is_set else {"head": act.rule("S-23d", "B-21d")})

    async def test_a_head_from_the_plan_to_the_result(self, act: Act) -> None:
        """S-2.12, S-20, S-22, S-23c, S-23e, S-23f, S-28b; B-18, B-20, B-21c, B-21e, B-21f, B-26b.

        Approved on Thursday 8 January, posted until Thursday 15; values until Friday 3 April.
        """
        body, hr = act.body, act.body["saule"]
        seen = await act.plans("2026-01-08 10:00")
        await body.plannings.open(hr, act.methodology.key, YEAR, len(seen.plans))
        plan = await approved(body, "marat", "gulnar", "akim")
        duties = {duty.kind: duty for duty in await body.duties.of(hr)}
        assert duties["plan-post"].day == date(2026, 1, 15)
        await body.work_plans.post(hr, plan)
        body.at("2026-04-02 10:00")
        duties = {duty.kind: duty for duty in await body.duties.of(hr)}
        assert duties["plan-values"].day == date(2026, 4, 3)
        await act.opens()
        assert await body.rule_of("marat") == act.rule("S-22", "B-20")
        await sends_values(body, "marat", Q1, [Decimal(90), Decimal(120), Decimal(150)])
        sheet = await body.sheet_of("marat")
        for item, mark in enumerate(("3.75", "4", "4.5")):
            await body.sheets.mark(body["gulnar"], sheet, item, Decimal(mark))
        await body.sheets.sign(body["gulnar"], [sheet])
        result = await body.result_of("marat")
        assert (result.mean.value, result.is_late) == (Decimal("12.25") / 3, False)

    async def test_an_approved_plan_changes_on_the_grounds_of_the_act_only(self, act: Act) -> None:
        """S-26, B-24: functions and structure; agreed to and approved anew, the old one holds."""
        body = act.body
        seen = await act.plans("2026-01-08 10:00")
        await body.plannings.open(body["saule"], act.methodology.key, YEAR, len(seen.plans))
        plan = await approved(body, "marat", "gulnar", "akim")
        with refused("refuse-plan-unconfirmed"):
            await body.work_plans.change(body["gulnar"], plan, ["wish"], "Так удобнее")
        new = await body.work_plans.change(body["gulnar"], plan, CONFIRMATIONS, "Приказ № 5")
        assert (new.plan.version, new.plan.state) == (2, "draft")
        assert (await body.work_plans.see(body["marat"], plan)).plan.is_in_force

    async def test_the_higher_superior_approves(self, act: Act) -> None:
        """S-2.1, S-2.12, B-1bis(1), B-1bis(12): of whoever sets it; a first head his own (B-44)."""
        seen = await act.plans("2026-01-08 10:00")
        parts = {
            new.person.number: (new.evaluator.number, new.approver.number) for new in seen.plans
        }
        assert parts == {
            "gulnar": ("akim", "akim"),
            "saule": ("gulnar", "akim"),
            "marat": ("gulnar", "akim"),
        }
