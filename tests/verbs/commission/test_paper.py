"""What the Commission did on paper: recorded by one with a photograph, confirmed by another."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from evaluation.base.ids import PersonId, ResultId
from evaluation.commission.nouns import (
    AgreementPaper,
    ApprovalPaper,
    CommissionRecord,
    Correction,
    RoomDecision,
    RoomProtocol,
    RoomValue,
    SittingStage,
)
from evaluation.commission.papers import SittingPaper
from tests.verbs.body import refused
from tests.verbs.commission.office import CHAIR, MEMBERS, VOTERS, Panel

PHOTO = ("бумага.jpg", b"\xff\xd8photo")
SAT_ON = date(2026, 4, 9)


async def records(panel: Panel, paper: SittingPaper, by: str = "dana") -> CommissionRecord:
    return await panel.papers.record(panel[by], panel.sitting, paper, PHOTO)


async def is_called(panel: Panel) -> None:
    """A sitting is agreed on and its hour has come; nobody has a phone."""
    await panel.composes()
    panel.gives("aigul", "bolat", "marat")
    await panel.plans_sitting()
    await panel.agrees()
    await panel.submits()
    panel.at("2026-04-09 17:00")


def approved(panel: Panel, *results: int, by: tuple[str, ...] = VOTERS) -> RoomDecision:
    return RoomDecision(tuple(map(ResultId, results)), panel.ids(*by))


def protocol(panel: Panel, *decisions: RoomDecision, **parts: Any) -> RoomProtocol:
    """Signed by everybody, the secretary too."""
    known: dict[str, Any] = {
        "day": SAT_ON,
        "present": panel.ids(*VOTERS),
        "signed": panel.ids(*VOTERS, "dana"),
        "refused": {},
    }
    return RoomProtocol(decisions=decisions, **(known | parts))


class TestASittingInTheRoom:
    async def test_it_happens_once_a_second_person_confirms(self, panel: Panel) -> None:
        await is_called(panel)
        made = Correction(panel.id("marat"), Decimal(4), "План перевыполнен")
        revised = RoomDecision(
            (ResultId(3),),
            panel.ids(CHAIR),
            (RoomValue(made, panel.ids("nurlan", "erlan", "zhanar")),),
            withdrawn=panel.ids("marat"),
        )
        with refused("refuse-withdrawn"):
            await records(panel, protocol(panel, approved(panel, 1, 2), revised))
        mine = Correction(panel.id("nurlan"), Decimal(4), "План перевыполнен")
        value = RoomValue(mine, panel.ids("nurlan", "erlan", "zhanar"))
        revised = RoomDecision((ResultId(3),), panel.ids(CHAIR), (value,), panel.ids("marat"))
        record = await records(panel, protocol(panel, approved(panel, 1, 2), revised))
        assert (await panel.now_sits()).stage is SittingStage.AGREED
        with refused("refuse-second-person"):
            await panel.papers.confirm(panel["dana"], record.id)
        with refused("refuse-second-person"):
            await panel.papers.confirm(panel["marat"], record.id)
        await panel.papers.confirm(panel["saule"], record.id)
        sitting = await panel.now_sits()
        assert sitting.stage is SittingStage.APPROVED
        assert await panel.outcomes() == {1: "approved", 2: "approved", 3: "revised"}
        assert panel.given.stood[-1] == (3, Decimal(4), SAT_ON)
        with refused("refuse-not-found"):
            await panel.papers.confirm(panel["saule"], record.id)
        assert await panel.trail_is_whole()

    async def test_the_secretary_alone_records_it_and_with_its_photograph(
        self, panel: Panel
    ) -> None:
        await is_called(panel)
        paper = protocol(panel, approved(panel, 1))
        with refused("refuse-not-secretary"):
            await records(panel, paper, by="saule")
        with refused("refuse-role"):
            await records(panel, paper, by=CHAIR)
        with refused("refuse-no-photo"):
            await panel.papers.record(panel["dana"], panel.sitting, paper, ("", b""))

    @pytest.mark.parametrize(
        ("key", "parts"),
        [
            ("refuse-no-quorum", {"present": (CHAIR, "marat", "nurlan")}),
            ("refuse-no-chair", {"present": MEMBERS}),
            ("refuse-not-found", {"present": (*VOTERS, "aigul")}),
            ("refuse-sitting-paper-day", {"day": date(2026, 4, 8)}),
            ("refuse-sitting-paper-day", {"day": date(2026, 4, 10)}),
            ("refuse-not-found", {"signed": ("aigul",)}),
        ],
    )
    async def test_what_could_not_have_been(
        self, panel: Panel, key: str, parts: dict[str, Any]
    ) -> None:
        """The same rules as in the chat, and nothing half-written."""
        await is_called(panel)
        told = {
            name: panel.ids(*value) if isinstance(value, tuple) else value
            for name, value in parts.items()
        }
        voters = parts.get("present", VOTERS)
        here = tuple(name for name in voters if name in VOTERS)
        with refused(key):
            await records(panel, protocol(panel, approved(panel, 1, by=here), **told))
        assert (await panel.now_sits()).stage is SittingStage.AGREED
        assert await panel.sql("SELECT 1 FROM commission_records") == []

    async def test_votes_of_who_wasnt_there(self, panel: Panel) -> None:
        await is_called(panel)
        paper = protocol(
            panel,
            approved(panel, 1),
            present=panel.ids(*VOTERS[:4]),
            signed=panel.ids(*VOTERS[:4], "dana"),
        )
        with refused("refuse-not-at-table"):
            await records(panel, paper)

    async def test_a_refusal_to_sign_needs_its_reason(self, panel: Panel) -> None:
        await is_called(panel)
        refusal: dict[PersonId, str] = {panel.id("zhanar"): " "}
        signed = panel.ids(*VOTERS[:4], "dana")
        with refused("refuse-reason-empty"):
            await records(
                panel, protocol(panel, approved(panel, 1), refused=refusal, signed=signed)
            )

    async def test_what_was_true_when_it_was_written_is_asked_again(self, panel: Panel) -> None:
        """An order has amended the Commission meanwhile."""
        await is_called(panel)
        record = await records(panel, protocol(panel, approved(panel, 1)))
        await panel.composes("marat", "nurlan", "erlan", "saule", replaces=1, number="2-к")
        with refused("refuse-not-found"):
            await panel.papers.confirm(panel["saule"], record.id)
        await panel.papers.drop(panel["dana"], record.id)
        assert await panel.papers.waiting(panel["saule"]) == ()


class TestOtherPapers:
    async def test_an_order_on_paper(self, panel: Panel) -> None:
        order = panel.order(number="5-к")
        record = await panel.papers.record_order(panel["dana"], panel.act, order, PHOTO)
        assert await panel.tasks("saule") == ["commission-record"]
        assert await panel.tasks("dana") == []
        (waiting,) = await panel.papers.waiting(panel["saule"])
        assert waiting.may_confirm
        assert await panel.papers.photo(panel["saule"], record.id) == PHOTO
        with refused("refuse-not-found"):
            await panel.papers.photo(panel["marat"], record.id)
        with refused("refuse-role"):
            await panel.papers.waiting(panel["marat"])
        await panel.papers.confirm(panel["saule"], record.id)
        view = await panel.commissions.look(panel["saule"], panel.act)
        assert view.commission is not None
        assert (view.commission.order.number, view.commission.by) == ("5-к", panel.id("akim"))

    async def test_a_bad_order_isnt_even_recorded(self, five: Panel) -> None:
        with refused("refuse-commission-small"):
            await five.papers.record_order(five["dana"], five.act, five.order(*MEMBERS[:3]), PHOTO)

    async def test_v34_the_chairs_word_on_paper(self, panel: Panel) -> None:
        panel.given.who_evaluates = frozenset(panel.ids("marat"))
        await panel.composes()
        await panel.plans_sitting(begins=date(2026, 4, 8))
        record = await records(panel, AgreementPaper(date(2026, 4, 2)), by="saule")
        await panel.papers.confirm(panel["dana"], record.id)
        assert (await panel.now_sits()).stage is SittingStage.AGREED
        assert ("marat", "sitting-notice") in await panel.told()
        with refused("refuse-sitting-stage"):
            await records(panel, AgreementPaper(date(2026, 4, 2)), by="saule")

    async def test_b65_the_approval_on_paper(self, chapter: Panel) -> None:
        await chapter.is_decided()
        await chapter.all_sign()
        with refused("refuse-sitting-paper-day"):
            await records(chapter, ApprovalPaper(date(2026, 4, 8)))
        record = await records(chapter, ApprovalPaper(SAT_ON))
        await chapter.papers.confirm(chapter["saule"], record.id)
        sitting = await chapter.now_sits()
        assert (sitting.stage, sitting.approved_by) == (
            SittingStage.APPROVED,
            chapter.id("akim"),
        )
        assert [day for *_, day in chapter.given.stood] == [SAT_ON] * 2
