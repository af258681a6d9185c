"""A work plan is written, agreed, approved, posted and changed as S-23 to S-26 say."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from evaluation.base.ids import WorkPlanId
from evaluation.kci.kci import Kci
from evaluation.law.act import CONFIRMATIONS
from tests.verbs.body import Body, refused
from tests.verbs.heads import NURLAN, approved, kci, opens_plans, plan_of, writes


@pytest.fixture(autouse=True)
async def _plans(body: Body) -> None:
    body.at("2026-01-08 10:00")
    await opens_plans(body)


class TestWriting:
    async def test_who_may_write(self, body: Body) -> None:
        """S-18(2), S-23a: the evaluator sets the КЦИ; the head and HR look on."""
        plan = await plan_of(body, "marat")
        assert (await body.work_plans.see(body["gulnar"], plan)).may == {"put", "submit", "note"}
        for who, may in (("marat", {"note"}), ("saule", set()), ("akim", set())):
            assert (await body.work_plans.see(body[who], plan)).may == may
            with refused("refuse-role"):
                await body.work_plans.put(body[who], plan, 0, kci())

    @pytest.mark.parametrize("who", ["aigul", "bolat"])
    async def test_a_stranger_learns_nothing(self, body: Body, who: str) -> None:
        for plan in (await plan_of(body, "marat"), WorkPlanId(4711)):
            with refused("refuse-not-found"):
                await body.work_plans.see(body[who], plan)

    @pytest.mark.parametrize(
        ("fields", "key"),
        [
            ({"name": " "}, "refuse-kci-empty"),
            ({"unit": ""}, "refuse-kci-empty"),
            ({"change": ""}, "refuse-kci-empty"),
            ({"document": ""}, "refuse-kci-empty"),
            ({"name": "я" * 301}, "refuse-text-long"),
            ({"due": date(2025, 12, 31)}, "refuse-kci-due"),
            ({"due": date(2027, 1, 1)}, "refuse-kci-due"),
        ],
    )
    async def test_what_a_kci_must_have(self, body: Body, fields: dict[str, Any], key: str) -> None:
        """S-25: concrete, measurable, with a term in the period, bound to a document."""
        plan = await plan_of(body, "marat")
        with refused(key):
            await body.work_plans.put(body["gulnar"], plan, 0, kci(**fields))

    @pytest.mark.parametrize("count", [0, 2])
    async def test_fewer_than_three(self, body: Body, count: int) -> None:
        """S-24: from three to five."""
        plan = await plan_of(body, "marat")
        for index in range(count):
            await body.work_plans.put(body["gulnar"], plan, index, kci(index))
        with refused("refuse-plan-count", least=3, most=5):
            await body.work_plans.submit(body["gulnar"], plan)

    async def test_not_more_than_five(self, body: Body) -> None:
        plan = await plan_of(body, "marat")
        for index in range(5):
            await body.work_plans.put(body["gulnar"], plan, index, kci(index))
        with refused("refuse-plan-full", most=5):
            await body.work_plans.put(body["gulnar"], plan, 5, kci(6))

    async def test_taken_out_and_written_over(self, body: Body) -> None:
        plan = await plan_of(body, "marat")
        for index in range(3):
            await body.work_plans.put(body["gulnar"], plan, index, kci(index))
        await body.work_plans.remove(body["gulnar"], plan, 1)
        view = await body.work_plans.put(body["gulnar"], plan, 0, kci(9))
        assert [one.name for one in view.plan.kcis] == ["КЦИ 9", "КЦИ 2"]

    @pytest.mark.parametrize("index", [-1, 1, 99])
    async def test_a_place_that_is_not_there(self, body: Body, index: int) -> None:
        plan = await plan_of(body, "marat")
        with refused("refuse-not-found"):
            await body.work_plans.put(body["gulnar"], plan, index, kci())
        with refused("refuse-not-found"):
            await body.work_plans.remove(body["gulnar"], plan, index)

    async def test_a_whole_sheet_or_nothing(self, body: Body) -> None:
        plan = await plan_of(body, "marat")
        await body.work_plans.put(body["gulnar"], plan, 0, kci(7))
        faulty = replace(kci(2), due=date(2030, 1, 1))
        with refused("refuse-kci-due"):
            await body.work_plans.replace_draft(body["gulnar"], plan, [kci(1), faulty])
        seen = await body.work_plans.see(body["gulnar"], plan)
        assert [one.name for one in seen.plan.kcis] == ["КЦИ 7"]
        view = await body.work_plans.replace_draft(body["gulnar"], plan, [kci(1), kci(2), kci(3)])
        assert [one.name for one in view.plan.kcis] == ["КЦИ 1", "КЦИ 2", "КЦИ 3"]

    async def test_every_kind_of_kci_comes_back_as_it_was_written(self, body: Body) -> None:
        written = [
            kci(1, planned=tuple(map(Decimal, ("10.5", "20", "30", "40.25")))),
            kci(2, direction="less", planned=(Decimal("0.001"),)),
            kci(3, direction="done", unit="", planned=()),
        ]
        plan = await plan_of(body, "marat")
        await body.work_plans.replace_draft(body["gulnar"], plan, written)
        assert list((await body.work_plans.see(body["marat"], plan)).plan.kcis) == written


class TestAgreeing:
    async def test_hr_and_then_the_higher_superior(self, body: Body) -> None:
        """S-23a without a planning unit; S-2.12."""
        view = await writes(body, "gulnar", "marat")
        assert (view.plan.state, view.plan.awaited) == ("agreeing", ("hr",))
        view = await body.work_plans.agree(body["saule"], view.plan.id)
        assert view.plan.state == "approving"
        view = await body.work_plans.approve(body["akim"], view.plan.id)
        assert view.plan.is_in_force

    async def test_both_parties_in_either_order(self, body: Body) -> None:
        await body.employs(NURLAN)
        view = await writes(body, "gulnar", "marat")
        assert set(view.plan.awaited) == {"planning", "hr"}
        view = await body.work_plans.agree(body["saule"], view.plan.id)
        assert view.plan.awaited == ("planning",)
        with refused("refuse-plan-state"):
            await body.work_plans.approve(body["akim"], view.plan.id)
        view = await body.work_plans.agree(body["nurlan"], view.plan.id)
        assert view.plan.state == "approving"

    async def test_nobody_agrees_to_his_own_plan(self, body: Body) -> None:
        """The head of HR is a head too: her specialist agrees in her place."""
        view = await writes(body, "gulnar", "saule")
        assert "agree" not in (await body.work_plans.see(body["saule"], view.plan.id)).may
        with refused("refuse-plan-state"):
            await body.work_plans.agree(body["saule"], view.plan.id)
        view = await body.work_plans.agree(body["dana"], view.plan.id)
        assert view.plan.state == "approving"

    async def test_sent_back_with_a_reason(self, body: Body) -> None:
        """Every agreement is asked anew."""
        await body.employs(NURLAN)
        view = await writes(body, "gulnar", "marat")
        await body.work_plans.agree(body["nurlan"], view.plan.id)
        with refused("refuse-reason-empty"):
            await body.work_plans.send_back(body["saule"], view.plan.id, "  ")
        view = await body.work_plans.send_back(body["saule"], view.plan.id, "Нет единиц")
        assert view.plan.state == "draft"
        assert view.plan.sent_back is not None
        assert view.plan.sent_back.words == "Нет единиц"
        view = await body.work_plans.submit(body["gulnar"], view.plan.id)
        assert set(view.plan.awaited) == {"planning", "hr"}

    async def test_the_higher_superior_sends_back_too(self, body: Body) -> None:
        view = await writes(body, "gulnar", "marat")
        await body.work_plans.agree(body["saule"], view.plan.id)
        view = await body.work_plans.send_back(body["akim"], view.plan.id, "Мало")
        assert view.plan.state == "draft"

    @pytest.mark.parametrize("who", ["marat", "gulnar", "saule"])
    async def test_only_the_higher_superior_approves(self, body: Body, who: str) -> None:
        view = await writes(body, "gulnar", "marat")
        await body.work_plans.agree(body["saule"], view.plan.id)
        with refused("refuse-role"):
            await body.work_plans.approve(body[who], view.plan.id)

    async def test_a_submitted_plan_is_not_written_to(self, body: Body) -> None:
        view = await writes(body, "gulnar", "marat")
        with refused("refuse-plan-state", state="agreeing"):
            await body.work_plans.put(body["gulnar"], view.plan.id, 0, kci())

    async def test_every_tap_may_come_twice(self, body: Body) -> None:
        plan = (await writes(body, "gulnar", "marat")).plan.id
        await body.work_plans.submit(body["gulnar"], plan)
        for _ in range(2):
            await body.work_plans.agree(body["saule"], plan)
        for _ in range(2):
            await body.work_plans.approve(body["akim"], plan)
        for _ in range(2):
            view = await body.work_plans.post(body["saule"], plan)
        kinds = [step.kind for step in view.plan.steps]
        assert kinds == ["submitted", "agreed-hr", "approved", "posted"]
        trail = await body.trail()
        assert trail[1:] == ["plan-submit", "plan-agree", "plan-approve", "plan-post"]
        assert await body.trail_is_whole()

    async def test_each_hears_in_his_own_chat(self, body: Body) -> None:
        await body.joins("akim", "gulnar", "marat", "saule", "dana")
        await body.delivers()
        plan = (await writes(body, "gulnar", "marat")).plan.id
        assert await body.kinds_delivered() == [("saule", "plan")]
        await body.work_plans.agree(body["saule"], plan)
        assert await body.kinds_delivered() == [("akim", "plan")]
        await body.work_plans.approve(body["akim"], plan)
        assert await body.kinds_delivered() == [
            ("dana", "plan"), ("gulnar", "plan"), ("marat", "plan"), ("saule", "plan")
        ]  # fmt: skip
        await body.work_plans.post(body["saule"], plan)
        assert await body.kinds_delivered() == [("marat", "plan")]

    async def test_a_letter_that_was_overtaken_is_not_sent(self, body: Body) -> None:
        await body.joins("akim", "saule")
        await body.delivers()
        plan = (await writes(body, "gulnar", "marat")).plan.id
        await body.work_plans.send_back(body["saule"], plan, "Нет")
        assert await body.kinds_delivered() == []


class TestAfterwards:
    @pytest.mark.parametrize(
        "confirmed",
        [
            (),
            ("functions",),
            ("structure",),
            ("functions", "structure"),
            ("functions", "bearing"),
            ("structure", "bearing"),
            ("mood", "functions", "structure"),
        ],
    )
    async def test_x59_both_and_that_it_bears_on_them(
        self, body: Body, confirmed: tuple[str, ...]
    ) -> None:
        """S-26, B-24: one of the two was enough, and nobody confirmed that it matters."""
        plan = await approved(body, "marat", "gulnar", "akim")
        with refused("refuse-plan-unconfirmed"):
            await body.work_plans.change(body["gulnar"], plan, confirmed, "Так лучше")
        assert len((await body.work_plans.see(body["gulnar"], plan)).versions) == 1

    async def test_changed_for_functions_and_structure_only(self, body: Body) -> None:
        """S-26, X-59: what was confirmed stands in the trail."""
        plan = await approved(body, "marat", "gulnar", "akim")
        with refused("refuse-reason-empty"):
            await body.work_plans.change(body["gulnar"], plan, CONFIRMATIONS, " ")
        with refused("refuse-role"):
            await body.work_plans.change(body["marat"], plan, CONFIRMATIONS, "Новые функции")
        view = await body.work_plans.change(body["gulnar"], plan, CONFIRMATIONS, "Новые функции")
        assert (view.plan.version, view.plan.state, view.plan.ground) == (2, "draft", "both")
        ((payload,),) = await body.sql(
            "SELECT payload FROM trail JOIN trail_payloads USING (seq) WHERE act = 'plan-changed'"
        )
        assert json.loads(payload)["confirmed"] == ["bearing", "functions", "structure"]

    async def test_the_old_version_stands_until_the_new_one_is_approved(self, body: Body) -> None:
        old = await approved(body, "marat", "gulnar", "akim")
        new = (await body.work_plans.change(body["gulnar"], old, CONFIRMATIONS, "Слияние")).plan.id
        await body.work_plans.put(body["gulnar"], new, 3, kci(4))
        assert (await body.work_plans.see(body["marat"], old)).plan.is_in_force
        await body.work_plans.submit(body["gulnar"], new)
        await body.work_plans.agree(body["saule"], new)
        await body.work_plans.approve(body["akim"], new)
        seen = await body.work_plans.see(body["marat"], old)
        assert [(v.version, v.state) for v in seen.versions] == [(2, "approved"), (1, "replaced")]
        assert len(seen.plan.kcis) == 3  # every version is kept as it was

    async def test_a_second_change_begins_nothing_new(self, body: Body) -> None:
        old = await approved(body, "marat", "gulnar", "akim")
        first = await body.work_plans.change(body["gulnar"], old, CONFIRMATIONS, "Слияние")
        again = await body.work_plans.change(body["gulnar"], old, CONFIRMATIONS, "Слияние")
        assert again.plan.id == first.plan.id

    async def test_the_head_has_his_word_in_the_draft(self, body: Body) -> None:
        """S-2.12: the plan is made together; a version that was replaced takes no word."""
        plan = await plan_of(body, "marat")
        view = await body.work_plans.note(body["marat"], plan, "Второй КЦИ не от нас зависит")
        assert [note.words for note in view.plan.notes] == ["Второй КЦИ не от нас зависит"]
        seen = await body.work_plans.see(body["gulnar"], plan)
        assert [note.person for note in seen.plan.notes] == [body.id("marat")]

    async def test_how_it_goes(self, body: Body) -> None:
        """S-18, S-19: the head and his evaluator write, others don't."""
        plan = await approved(body, "marat", "gulnar", "akim")
        await body.work_plans.note(body["marat"], plan, "Половина готова")
        view = await body.work_plans.note(body["gulnar"], plan, "Вижу")
        assert [note.words for note in view.plan.notes] == ["Половина готова", "Вижу"]
        for who in ("akim", "saule"):
            with refused("refuse-plan-state"):
                await body.work_plans.note(body[who], plan, "И я")

    @pytest.mark.parametrize(
        ("words", "key"), [(" ", "refuse-note-empty"), ("я" * 501, "refuse-text-long")]
    )
    async def test_a_note_has_words(self, body: Body, words: str, key: str) -> None:
        plan = await approved(body, "marat", "gulnar", "akim")
        with refused(key):
            await body.work_plans.note(body["marat"], plan, words)

    async def test_somebody_who_left_has_no_part(self, body: Body) -> None:
        plan = await approved(body, "marat", "gulnar", "akim")
        await body.changes("gulnar", dismissed=date(2026, 1, 8))
        body.at("2026-01-09 10:00")
        with refused("refuse-not-found"):
            await body.work_plans.see(body["gulnar"], plan)

    async def test_looking_at_ones_own(self, body: Body) -> None:
        plan = await approved(body, "marat", "gulnar", "akim")
        assert [view.plan.id for view in await body.work_plans.mine(body["marat"])] == [plan]
        assert len(await body.work_plans.to_set(body["gulnar"])) == 2
        waiting = await body.work_plans.waiting(body["saule"])
        assert [(view.plan.id, set(view.may)) for view in waiting] == [(plan, {"post"})]


def test_a_kci_is_a_value() -> None:
    """Two of the same words are the same: what is compared above is what was written."""
    assert kci(1) == Kci(**vars(kci(1)))
