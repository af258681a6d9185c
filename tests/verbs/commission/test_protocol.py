"""The protocol and what follows (V-35, V-36, B-64 to B-68, X-68)."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from evaluation.base.ids import ResultId
from evaluation.calibration.contests import CaseContests
from evaluation.commission.contests import SittingContests
from evaluation.commission.nouns import MatterOutcome, SittingStage
from evaluation.quarter.contested import AllContests
from storage.books import every_book
from tests.verbs.body import local, refused
from tests.verbs.commission.office import CHAIR, MEMBERS, VOTERS, Panel


class TestClosing:
    async def test_what_is_undecided_is_for_another_sitting(self, panel: Panel) -> None:
        await panel.is_sitting()
        await panel.puts(1)
        await panel.all_vote()
        view = await panel.protocols.close(panel[CHAIR], panel.sitting)
        assert view.sitting.stage is SittingStage.SIGNING
        assert await panel.outcomes() == {1: "approved", 2: "undecided"}
        await panel.plans_sitting("2026-04-14 15:00")
        again = await panel.submits()
        assert [one.result for one in again.sitting.matters] == [2]

    async def test_not_while_a_vote_is_open_nor_before_any(self, panel: Panel) -> None:
        await panel.is_sitting()
        with refused("refuse-sitting-nothing"):
            await panel.protocols.close(panel[CHAIR], panel.sitting)
        await panel.puts(1)
        with refused("refuse-ballot-open"):
            await panel.protocols.close(panel[CHAIR], panel.sitting)

    async def test_the_secretary_closes_it_once_the_chair_has_gone(self, panel: Panel) -> None:
        await panel.is_sitting()
        await panel.puts(1)
        await panel.all_vote()
        await panel.sittings.rise(panel[CHAIR], panel.sitting)
        with refused("refuse-not-secretary"):
            await panel.protocols.close(panel["marat"], panel.sitting)
        view = await panel.protocols.close(panel["dana"], panel.sitting)
        assert panel.id(CHAIR) in view.sitting.signers


class TestSigning:
    async def test_by_the_chair_the_members_who_sat_and_the_secretary(self, panel: Panel) -> None:
        await panel.is_sitting(here=MEMBERS[:3])
        await panel.puts(1, 2)
        await panel.all_vote()
        view = await panel.protocols.close(panel[CHAIR], panel.sitting)
        wanted = (CHAIR, *MEMBERS[:3], "dana")
        assert view.sitting.signers == frozenset(panel.ids(*wanted))
        for who in ("zhanar", "saule", "akim", "aigul"):
            with refused("refuse-not-found"):
                await panel.protocols.sign(panel[who], panel.sitting)

    async def test_x68_under_v_the_last_hand_approves_by_the_day_of_the_decision(
        self, panel: Panel
    ) -> None:
        """Acquaintance within two working days of it (V-36)."""
        await panel.is_decided()
        panel.at("2026-04-10 10:00")
        assert panel.given.stood == []
        view = await panel.all_sign()
        assert view.sitting.stage is SittingStage.APPROVED
        assert panel.given.stood == [
            (1, None, date(2026, 4, 9)),
            (2, None, date(2026, 4, 9)),
        ]
        (term,) = [one for one in view.terms if one.step == "acquaint"]
        assert term.day == date(2026, 4, 13)
        with refused("refuse-commission-approves"):
            await panel.protocols.approve(panel["akim"], panel.sitting)

    async def test_b65_the_authorised_person_approves_and_that_completes_it(
        self, chapter: Panel
    ) -> None:
        await chapter.is_decided()
        with refused("refuse-sitting-stage", sitting="signing"):
            await chapter.protocols.approve(chapter["akim"], chapter.sitting)
        view = await chapter.all_sign()
        assert view.sitting.stage is SittingStage.SIGNED
        assert chapter.given.stood == []
        chapter.at("2026-04-15 10:00")
        for who in ("saule", "dana", CHAIR):
            with refused("refuse-role"):
                await chapter.protocols.approve(chapter[who], chapter.sitting)
        await chapter.protocols.approve(chapter["akim"], chapter.sitting)
        again = await chapter.protocols.approve(chapter["akim"], chapter.sitting)
        assert [day for *_, day in chapter.given.stood] == [date(2026, 4, 15)] * 2
        terms = {one.step: one.day for one in again.terms}
        assert terms["acquaint"] == date(2026, 4, 17)
        assert terms["appeal"] == date(2026, 4, 23)  # from the Commission's decision (B-68)

    async def test_v35_the_correction_stands_beside_what_was_given(self, panel: Panel) -> None:
        await panel.is_sitting()
        await panel.puts(1)
        await panel.all_vote("marat", "nurlan", "erlan")
        await panel.proposes("marat", 1, 4)
        await panel.puts_value(1)
        await panel.all_vote()
        await panel.protocols.close(panel[CHAIR], panel.sitting)
        await panel.all_sign()
        assert panel.given.stood == [(1, Decimal(4), date(2026, 4, 9))]
        found = (await panel.now_sits()).matters[0]
        assert (found.given, found.value) == (Decimal(3), Decimal(4))

    async def test_a_refusal_to_sign_is_recorded_and_blocks_nothing(self, panel: Panel) -> None:
        await panel.is_decided()
        for name in (*VOTERS[:-1], "dana"):
            await panel.protocols.sign(panel[name], panel.sitting)
        refuse = panel.protocols.refused_to_sign
        with refused("refuse-not-secretary"):
            await refuse(panel["saule"], panel.sitting, panel.id("zhanar"), "Не согласна")
        with refused("refuse-reason-empty"):
            await refuse(panel["dana"], panel.sitting, panel.id("zhanar"), " ")
        view = await refuse(panel["dana"], panel.sitting, panel.id("zhanar"), "Не согласна")
        assert view.sitting.stage is SittingStage.APPROVED
        with refused("refuse-role"):
            await refuse(panel["dana"], panel.sitting, panel.id("dana"), "Нет")

    async def test_the_protocol_is_worded_before_anybody_signs(self, panel: Panel) -> None:
        await panel.is_decided()
        await panel.protocols.conclude(panel["dana"], panel.sitting, "Утвердить")
        await panel.protocols.recommend(panel["dana"], panel.sitting, ResultId(1), "Обучение")
        with refused("refuse-not-secretary"):
            await panel.protocols.conclude(panel[CHAIR], panel.sitting, "Отклонить")
        await panel.protocols.sign(panel["marat"], panel.sitting)
        with refused("refuse-protocol-signed"):
            await panel.protocols.conclude(panel["dana"], panel.sitting, "Отклонить")
        sitting = await panel.now_sits()
        assert (sitting.conclusion, sitting.matters[0].recommendation) == ("Утвердить", "Обучение")
        assert await panel.trail_is_whole()

    async def test_an_amended_order_doesnt_touch_a_protocol_that_goes_round(
        self, panel: Panel
    ) -> None:
        await panel.is_decided()
        await panel.composes("marat", "nurlan", "saule", replaces=1, number="2-к")
        view = await panel.all_sign()
        assert view.sitting.stage is SittingStage.APPROVED


class TestAgain:
    GROUND = ("ПР-7", date(2026, 4, 20))

    async def is_appealed(self, chapter: Panel) -> None:
        await chapter.is_decided()
        await chapter.all_sign()
        await chapter.protocols.approve(chapter["akim"], chapter.sitting)
        chapter.at("2026-04-21 10:00")

    async def test_b68_the_authorised_person_opens_a_new_sitting(self, chapter: Panel) -> None:
        """The body was advised to cancel: what was decided stands until the new one decides."""
        await self.is_appealed(chapter)
        first = chapter.sitting
        view = await chapter.protocols.again(
            chapter["akim"], first, [ResultId(1)], local("2026-04-24 15:00"), "Зал", self.GROUND
        )
        new = view.sitting.id
        assert view.sitting.follows == first
        assert view.sitting.ground == "ПР-7:2026-04-20"
        chapter.sitting = new
        found = (await chapter.now_sits()).matters
        assert [(one.result, one.outcome) for one in found] == [(1, MatterOutcome.OPEN)]
        await chapter.agrees()
        chapter.at("2026-04-24 15:00")
        await chapter.sits()
        await chapter.puts(1)
        await chapter.all_vote("marat", "nurlan", "erlan")
        await chapter.proposes("marat", 1, 4)
        await chapter.puts_value(1)
        await chapter.all_vote()
        await chapter.protocols.close(chapter[CHAIR], new)
        await chapter.all_sign()
        await chapter.protocols.approve(chapter["akim"], new)
        assert chapter.given.stood[-1] == (1, Decimal(4), date(2026, 4, 24))

    async def test_not_twice_and_not_by_anybody_else(self, chapter: Panel) -> None:
        await self.is_appealed(chapter)
        again, when = chapter.protocols.again, local("2026-04-24 15:00")
        one = [ResultId(1)]
        for who in ("saule", CHAIR, "aigul"):
            with refused("refuse-role"):
                await again(chapter[who], chapter.sitting, one, when, "Зал", self.GROUND)
        await again(chapter["akim"], chapter.sitting, one, when, "Зал", self.GROUND)
        with refused("refuse-matter-sits"):
            await again(chapter["akim"], chapter.sitting, one, when, "Зал", self.GROUND)

    @pytest.mark.parametrize(
        ("key", "results", "ground"),
        [
            ("refuse-not-found", [], GROUND),
            ("refuse-not-found", [9], GROUND),
            ("refuse-order-day", [1], ("ПР-7", date(2026, 4, 22))),
            ("refuse-order-day", [1], ("ПР-7", date(2026, 4, 8))),
            ("refuse-reason-empty", [1], (" ", date(2026, 4, 20))),
        ],
    )
    async def test_bad_grounds(
        self, chapter: Panel, key: str, results: list[int], ground: tuple[str, date]
    ) -> None:
        await self.is_appealed(chapter)
        numbers = [ResultId(one) for one in results]
        with refused(key):
            await chapter.protocols.again(
                chapter["akim"],
                chapter.sitting,
                numbers,
                local("2026-04-24 15:00"),
                "Зал",
                ground,
            )


class TestAsTheQuarterSeesIt:
    async def test_what_stands_against_a_result(self, chapter: Panel) -> None:
        """Implements the quarter's port: going on, then settled by the approval."""
        contests = AllContests((CaseContests(every_book), SittingContests(every_book)))

        async def standing() -> tuple[bool, bool] | None:
            found = await chapter.database.read(lambda books: contests.standing(books, ResultId(1)))
            if found is None:
                return None
            assert found.case is None
            return found.is_running, found.is_settled

        assert await standing() is None
        await chapter.is_decided()
        assert await standing() == (True, False)
        await chapter.all_sign()
        assert await standing() == (True, False)
        await chapter.protocols.approve(chapter["akim"], chapter.sitting)
        assert await standing() == (False, True)
