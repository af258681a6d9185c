"""HR's acts on a running quarter: substitute, correct, leave out, add; each with its reason."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from evaluation.base.ids import PersonId
from evaluation.quarter.nouns import Campaign
from tests.verbs.body import DECISION, Q1, Body, refused, servant

ILL = "приказ № 7: временная нетрудоспособность"


@pytest.fixture
async def campaign(body: Body) -> Campaign:
    return await body.opens()


class TestSubstitute:
    """M-3c: in the evaluator's absence whoever replaces him evaluates."""

    async def test_m3c_all_open_sheets_move(self, body: Body, campaign: Campaign) -> None:
        await body.marks("marat", "aigul", [1, 1])
        moved = await body.rearranging.substitute(
            body["dana"], campaign.id, body.id("marat"), body.id("gulnar"), ILL
        )
        assert moved == 2
        assert await body.rule_of("aigul") == "M-3c"
        view = await body.sheets.sheet(body["gulnar"], await body.sheet_of("aigul"))
        assert view.sheet.marks == {}
        with refused("refuse-not-found"):
            await body.sheets.team(body["marat"], campaign.id)

    async def test_m3c_signed_ones_stay(self, body: Body, campaign: Campaign) -> None:
        await body.signs("marat", "aigul", [4])
        await body.rearranging.substitute(
            body["dana"], campaign.id, body.id("marat"), body.id("gulnar"), ILL
        )
        assert await body.evaluator_of("aigul") == "marat"
        assert await body.evaluator_of("bolat") == "gulnar"

    async def test_m3c_nobody_comes_to_evaluate_himself(
        self, body: Body, campaign: Campaign
    ) -> None:
        """M-2.4: Aigul replaces Marat; her own sheet waits for another hand."""
        await body.rearranging.substitute(
            body["dana"], campaign.id, body.id("marat"), body.id("aigul"), ILL
        )
        assert await body.evaluator_of("bolat") == "aigul"
        assert await body.evaluator_of("aigul") == "marat"

    async def test_m3c_it_is_told_and_logged(self, body: Body, campaign: Campaign) -> None:
        await body.joins("gulnar")
        await body.delivers()
        await body.rearranging.substitute(
            body["dana"], campaign.id, body.id("marat"), body.id("gulnar"), ILL
        )
        (letter,) = await body.delivers()
        assert (letter.kind, letter.recipient.number) == ("sheets", "gulnar")
        assert (await body.trail()).count("evaluator-changed") == 2

    async def test_m3c_hr_doesnt_choose_her_own_evaluator(
        self, body: Body, campaign: Campaign
    ) -> None:
        """Dana's own sheet doesn't move by her word, whatever else does."""
        with refused("refuse-own-sheet"):
            await body.rearranging.substitute(
                body["dana"], campaign.id, body.id("saule"), body.id("marat"), ILL
            )
        assert await body.evaluator_of("dana") == "saule"
        moved = await body.rearranging.substitute(
            body["saule"], campaign.id, body.id("saule"), body.id("marat"), ILL
        )
        assert moved == 1

    async def test_m3c_the_substitute_serves_still(self, body: Body, campaign: Campaign) -> None:
        await body.changes("bolat", dismissed=date(2026, 4, 1))
        with refused("refuse-evaluator-left", person="Болат"):
            await body.rearranging.substitute(
                body["dana"], campaign.id, body.id("marat"), body.id("bolat"), ILL
            )

    async def test_nothing_to_move(self, body: Body, campaign: Campaign) -> None:
        with refused("refuse-nothing-to-move"):
            await body.rearranging.substitute(
                body["dana"], campaign.id, body.id("aigul"), body.id("marat"), ILL
            )


class TestApparatusHead:
    """M-3e, decided after the opening."""

    async def test_m3e_those_right_under_the_first_head(
        self, body: Body, campaign: Campaign
    ) -> None:
        await body.employs(servant("adviser", "akim"))
        second = await body.opens()
        moved = await body.rearranging.give_to_apparatus_head(
            body["saule"], second.id, body.id("gulnar"), DECISION
        )
        assert moved == 1
        assert await body.rule_of("adviser") == "M-3e"
        assert await body.evaluator_of("gulnar") == "akim"

    async def test_m3e_is_no_way_to_move_other_peoples_sheets(
        self, body: Body, campaign: Campaign
    ) -> None:
        """X-49: nobody but a head of the apparatus, and nobody's people but the first head's."""
        with refused("refuse-no-apparatus-head", person="Марат"):
            await body.rearranging.give_to_apparatus_head(
                body["saule"], campaign.id, body.id("marat"), DECISION
            )
        with refused("refuse-nothing-to-move"):
            await body.rearranging.give_to_apparatus_head(
                body["saule"], campaign.id, body.id("gulnar"), DECISION
            )
        assert "head-decision" not in await body.trail()  # nothing half-written


class TestCorrecting:
    """M-16: a sheet that came to the wrong evaluator goes to the right one."""

    async def test_m16_to_the_right_evaluator(self, body: Body, campaign: Campaign) -> None:
        sheet = await body.sheet_of("aigul")
        await body.marks("marat", "aigul", [2])
        await body.sheets.flag(body["marat"], sheet, "not-mine")
        await body.rearranging.correct_evaluator(
            body["dana"], sheet, body.id("saule"), "перевод с марта"
        )
        view = await body.sheets.sheet(body["saule"], sheet)
        assert (view.sheet.marks, view.sheet.flag, view.sheet.rule) == ({}, None, "M-16d")

    async def test_m16_back_from_a_named_servant_by_m16_again(self, body: Body) -> None:
        """M-17c, M-16d: the rule on the sheet is that of its new evaluator."""
        await body.employs(*(servant(f"n{number}") for number in range(19)))
        await body.opens()
        sheet = await body.sheet_of("n0")
        await body.namings.hand_on(body["marat"], sheet, body.id("aigul"))
        await body.rearranging.correct_evaluator(body["dana"], sheet, body.id("marat"), "спор")
        assert await body.rule_of("n0") == "M-16d"

    async def test_the_same_evaluator_is_no_change(self, body: Body, campaign: Campaign) -> None:
        await body.marks("marat", "aigul", [2])
        sheet = await body.sheet_of("aigul")
        await body.rearranging.correct_evaluator(body["dana"], sheet, body.id("marat"), "спор")
        assert (await body.sheets.sheet(body["marat"], sheet)).sheet.marks == {0: 2}

    async def test_nobody_evaluates_himself(self, body: Body, campaign: Campaign) -> None:
        with refused("refuse-evaluates-himself"):
            await body.rearranging.correct_evaluator(
                body["dana"], await body.sheet_of("aigul"), body.id("aigul"), "спор"
            )

    async def test_not_a_signed_one(self, body: Body, campaign: Campaign) -> None:
        await body.signs("marat", "aigul", [4])
        with refused("refuse-signed"):
            await body.rearranging.correct_evaluator(
                body["dana"], await body.sheet_of("aigul"), body.id("saule"), "спор"
            )


class TestLeavingOutAndAdding:
    """M-3d, M-5: people go out of a running quarter and come into it."""

    @pytest.mark.parametrize(("key", "rule"), [("seconded", "M-3d"), ("other", "M-5")])
    async def test_m3d_out(self, body: Body, campaign: Campaign, key: str, rule: str) -> None:
        """M-3d: who is seconded elsewhere is evaluated there."""
        await body.marks("marat", "aigul", [4])
        sheet = await body.sheet_of("aigul")
        await body.rearranging.leave_out(body["dana"], sheet, key, "приказ № 3")
        assert (await body.left_out(campaign))["aigul"] == (key, rule)
        assert await body.sql("SELECT 1 FROM marks") == []
        assert (await body.trail())[-1] == "left-out"

    async def test_m3d_in(self, body: Body, campaign: Campaign) -> None:
        """M-3d: who is seconded here is evaluated here."""
        await body.employs(servant("guest", appointed=date(2026, 2, 1)), days=None)
        await body.rearranging.add(
            body["dana"], campaign.id, body.id("guest"), body.id("saule"), "прикомандирован"
        )
        assert await body.evaluator_of("guest") == "saule"
        assert (await body.trail())[-1] == "added"

    async def test_added_by_m16_where_hr_names_nobody(self, body: Body, campaign: Campaign) -> None:
        await body.employs(servant("new"))
        await body.rearranging.add(body["dana"], campaign.id, body.id("new"), None, "забыли")
        assert await body.evaluator_of("new") == "marat"
        assert await body.rule_of("new") == "M-16d"

    async def test_out_and_in_again(self, body: Body, campaign: Campaign) -> None:
        sheet = await body.sheet_of("aigul")
        await body.rearranging.leave_out(body["dana"], sheet, "other", "ошибка")
        again = await body.rearranging.add(
            body["dana"], campaign.id, body.id("aigul"), None, "всё же"
        )
        assert again != sheet
        assert "aigul" not in await body.left_out(campaign)

    async def test_one_sheet_a_quarter(self, body: Body, campaign: Campaign) -> None:
        with refused("refuse-has-sheet", person="Айгуль"):
            await body.rearranging.add(body["dana"], campaign.id, body.id("aigul"), None, "ещё")

    @pytest.mark.parametrize(
        ("fields", "rule"),
        [
            ({"appointed": date(2026, 3, 2), "days_worked": 20}, "M-5a"),
            ({"days_worked": 14}, "M-5b"),
            ({"appointed": date(2026, 4, 1)}, "M-5a"),
        ],
    )
    async def test_m5_no_reason_of_hr_beats_the_law(
        self, body: Body, campaign: Campaign, fields: dict[str, Any], rule: str
    ) -> None:
        """M-5a, M-5b: "не подлежат оценке" binds HR too."""
        await body.employs(servant("new", **fields))
        with refused("refuse-not-evaluated", rule=rule):
            await body.rearranging.add(body["dana"], campaign.id, body.id("new"), None, "надо")

    async def test_m5b_days_entered_later_let_somebody_in(self, body: Body) -> None:
        """M-5b, A-05: left out for unknown days, added when HR knows them."""
        await body.employs(servant("new"), days=None)
        campaign = await body.opens()
        assert (await body.left_out(campaign))["new"] == ("days-worked-unknown", "M-5b")
        await body.staff.enter_days_worked(body["dana"], Q1, {body.id("new"): 30})
        await body.rearranging.add(body["dana"], campaign.id, body.id("new"), None, "табель")
        ((days,),) = await body.sql(
            "SELECT days_worked FROM members WHERE person_id = ?", body.id("new")
        )
        assert days == 30

    async def test_m1_only_corpus_b_of_a_known_category(
        self, body: Body, campaign: Campaign
    ) -> None:
        """M-1, X-30."""
        await body.employs(servant("x", category="E-3"))
        for name in ("akim", "x"):
            with refused("refuse-not-corpus-b"):
                await body.rearranging.add(
                    body["dana"], campaign.id, body.id(name), body.id("marat"), "надо"
                )

    async def test_who_may_be_added(self, body: Body, campaign: Campaign) -> None:
        await body.employs(servant("new"))
        offered = await body.boards.to_add(body["dana"], campaign.id)
        assert [person.number for person in offered] == ["new"]


class TestHrAndHerOwnSheet:
    """HR can't touch her own evaluation."""

    async def test_refused(self, body: Body, campaign: Campaign) -> None:
        sheet = await body.sheet_of("dana")
        with refused("refuse-own-sheet"):
            await body.rearranging.correct_evaluator(body["dana"], sheet, body.id("marat"), "так")
        with refused("refuse-own-sheet"):
            await body.rearranging.leave_out(body["dana"], sheet, "other", "так")
        await body.signs("saule", "dana", [2])
        with refused("refuse-own-sheet"):
            await body.results.reopen(body["dana"], sheet, "так")
        await body.results.reopen(body["saule"], sheet, "так")
        await body.rearranging.leave_out(body["saule"], sheet, "other", "так")
        with refused("refuse-own-sheet"):
            await body.rearranging.add(body["dana"], campaign.id, body.id("dana"), None, "так")


@pytest.mark.parametrize("reason", ["", " \n", "x" * 501])
async def test_every_act_carries_its_reason(body: Body, campaign: Campaign, reason: str) -> None:
    key = "refuse-text-long" if len(reason) > 500 else "refuse-reason-empty"
    hr, sheet = body["saule"], await body.sheet_of("aigul")
    acts = (
        body.rearranging.substitute(hr, campaign.id, body.id("marat"), body.id("gulnar"), reason),
        body.rearranging.correct_evaluator(hr, sheet, body.id("gulnar"), reason),
        body.rearranging.leave_out(hr, sheet, "other", reason),
        body.rearranging.add(hr, campaign.id, body.id("aigul"), None, reason),
        body.results.reopen(hr, sheet, reason),
    )
    for act in acts:
        with refused(key):
            await act


async def test_only_hr_rearranges(body: Body, campaign: Campaign) -> None:
    who, sheet = body["marat"], await body.sheet_of("aigul")
    acts = (
        body.rearranging.substitute(who, campaign.id, body.id("marat"), body.id("gulnar"), ILL),
        body.rearranging.correct_evaluator(who, sheet, body.id("gulnar"), ILL),
        body.rearranging.leave_out(who, sheet, "other", ILL),
        body.rearranging.add(who, campaign.id, body.id("aigul"), None, ILL),
        body.results.reopen(who, sheet, ILL),
    )
    for act in acts:
        with refused("refuse-role"):
            await act


async def test_a_cancelled_campaign_is_over(body: Body, campaign: Campaign) -> None:
    sheet = await body.sheet_of("aigul")
    await body.campaigns.cancel(body["saule"], campaign.id, "ошибка")
    with refused("refuse-campaign-cancelled"):
        await body.rearranging.substitute(
            body["dana"], campaign.id, body.id("marat"), body.id("gulnar"), ILL
        )
    with refused("refuse-campaign-cancelled"):
        await body.rearranging.add(body["dana"], campaign.id, body.id("aigul"), None, "надо")
    with refused("refuse-not-found"):
        await body.rearranging.leave_out(body["dana"], sheet, "other", "надо")


async def test_strange_ids(body: Body, campaign: Campaign) -> None:
    with refused("refuse-not-found"):
        await body.rearranging.add(body["dana"], campaign.id, PersonId(4711), None, "надо")
    with refused("refuse-not-found"):
        await body.rearranging.leave_out(body["dana"], await body.sheet_of("aigul"), "whim", "надо")
