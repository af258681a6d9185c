"""Acts on paper: recorded by one, confirmed by another, by the rules of the chat."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from evaluation.base.ids import PersonId, RecordId
from evaluation.base.roles import Role
from evaluation.calibration.cases import Proposal, Stage
from evaluation.calibration.nouns import RoomVote, SignaturesPaper, VotePaper
from tests.verbs.body import local, refused
from tests.verbs.calibration.office import BODY, Court

STRANGER = PersonId(999)
THREE = Decimal(3)


def room(court: Court, **changed: Any) -> VotePaper:
    """A vote in the room: Gulnar put 3 forward, she and Nurlan were for it."""
    written = VotePaper(
        present=tuple(court.ids(*BODY)),
        argument="Сроки сорваны",
        objection="Всё сделано",
        proposals=(Proposal(court.id("gulnar"), THREE, "Так вернее"),),
        votes=(RoomVote(THREE, tuple(court.ids("gulnar", "nurlan"))),),
    )
    return replace(written, **changed)


def hands(court: Court, *signed: str, refused: dict[str, str] | None = None) -> SignaturesPaper:
    """Who has signed the protocol on paper, and who has refused with a reason."""
    reasons = {court.id(name): reason for name, reason in (refused or {}).items()}
    return SignaturesPaper(tuple(court.ids(*signed)), reasons)


class TestSecondPerson:
    """Nothing happens before a second person confirms."""

    async def test_recorded_and_confirmed(self, court: Court) -> None:
        await court.comes_to(Stage.REGISTERED)
        before = await court.told()
        record = await court.records_order()
        assert (await court.now_stands()).stage is Stage.REGISTERED
        new = (await court.told())[len(before) :]
        assert sorted(new) == [("akim", "record"), ("dana", "record")]
        before = await court.told()
        hearing = await court.confirms(record)
        assert hearing.case.stage is Stage.COMPOSED
        assert hearing.case.basis == "order:12-к:2026-04-02"
        assert court.names(hearing.case.people) == sorted(BODY)
        assert await court.told_since(before) == ["aigul", "gulnar", "marat", "nurlan", "saule"]
        trail = await court.trail()
        assert trail.count("paper-recorded") == trail.count("paper-confirmed") == 1
        again = await court.told()
        with refused("refuse-not-found"):
            await court.confirms(record)
        assert await court.told() == again

    @pytest.mark.parametrize("who", ["saule", "aigul", "marat", "gulnar", "erlan"])
    async def test_not_by_the_recorder_nor_a_party_nor_anybody(
        self, court: Court, who: str
    ) -> None:
        await court.comes_to(Stage.REGISTERED)
        record = await court.records_order()
        with refused("refuse-second-person"):
            await court.confirms(record, by=who)
        assert (await court.now_stands()).stage is Stage.REGISTERED

    async def test_not_by_hr_that_is_a_party(self, court: Court) -> None:
        """Dana applies against Saule's mark: Erlan acts for HR, the akim confirms."""
        await court.changes("erlan", roles=frozenset({Role.HR}))
        await court.opens()
        await court.has_result("dana")
        await court.applies("dana")
        record = await court.records_order("gulnar", "nurlan", "erlan", by="erlan")
        for who in ("dana", "saule"):
            with refused("refuse-second-person"):
                await court.confirms(record, by=who)
        assert (await court.confirms(record, by="akim")).case.stage is Stage.COMPOSED

    @pytest.mark.parametrize("who", ["dana", "akim", "aigul", "marat", "gulnar"])
    async def test_recorded_by_who_runs_the_case(self, court: Court, who: str) -> None:
        await court.comes_to(Stage.REGISTERED)
        with refused("refuse-own-case" if who in ("aigul", "marat") else "refuse-role"):
            await court.records_order(by=who)

    async def test_with_a_photograph_of_a_known_kind(self, court: Court) -> None:
        await court.comes_to(Stage.REGISTERED)
        saule = court["saule"]
        with refused("refuse-no-photo"):
            await court.records.record(saule, court.case, "order", room(court), ("a.jpg", b""))
        with refused("refuse-not-found"):
            await court.records_paper("'; DROP TABLE cases", room(court))

    async def test_a_mistaken_record_is_dropped(self, court: Court) -> None:
        await court.comes_to(Stage.REGISTERED)
        record = await court.records_order()
        with refused("refuse-role"):
            await court.records.drop(court["dana"], record.id)
        await court.records.drop(court["saule"], record.id)
        for _ in range(2):
            with refused("refuse-not-found"):
                await court.confirms(record)
        with refused("refuse-not-found"):
            await court.records.drop(court["saule"], RecordId(10**15))

    async def test_it_stands_among_the_tasks_of_the_second(self, court: Court) -> None:
        await court.comes_to(Stage.REGISTERED)

        async def tasks(name: str) -> list[str]:
            return [duty.kind for duty in await court.duties.of(court[name])]

        record = await court.records_order()
        assert "record" in await tasks("dana")
        assert "record" not in await tasks("saule")
        await court.joins("dana")
        await court.confirms(record, by="akim")
        assert "record" not in await tasks("dana")
        assert "record" not in [letter.kind for letter in await court.delivers()]

    async def test_the_case_went_on_meanwhile(self, court: Court) -> None:
        """What can't be done any more isn't done: by the chat, withdrawn, fallen."""
        await court.comes_to(Stage.REGISTERED)
        record = await court.records_order()
        await court.holds()
        with refused("refuse-case-stage"):
            await court.confirms(record)

    async def test_whoever_has_left_confirms_nothing(self, court: Court) -> None:
        """Dana's role of HR outlived her service."""
        await court.comes_to(Stage.REGISTERED)
        record = await court.records_order()
        await court.changes("dana", dismissed=date(2026, 4, 1))
        with refused("refuse-second-person"):
            await court.confirms(record)

    async def test_somebody_of_the_body_left_between_record_and_confirmation(
        self, court: Court
    ) -> None:
        await court.comes_to(Stage.REGISTERED)
        record = await court.records_order()
        yesterday = court.office.day(court.clock.now()) - timedelta(days=1)
        await court.changes("nurlan", dismissed=yesterday)
        with refused("refuse-body-left"):
            await court.confirms(record)


class TestOrder:
    """The first head signs orders; the rules are the same."""

    @pytest.mark.parametrize(
        ("members", "key"),
        [
            (("saule", "gulnar"), "refuse-body-small"),
            (("saule", "gulnar", "marat"), "refuse-body-barred"),
            (("saule", "gulnar", "nurlan", "erlan"), "refuse-body-even"),
        ],
    )
    async def test_m19_an_unlawful_body_isnt_recorded(
        self, court: Court, members: tuple[str, ...], key: str
    ) -> None:
        await court.comes_to(Stage.REGISTERED)
        with refused(key):
            await court.records_order(*members)

    async def test_x46_nor_a_refusal_of_one_in_time(self, court: Court) -> None:
        await court.comes_to(Stage.REGISTERED)
        with refused("refuse-case-in-time"):
            await court.records_order(refusal="Нет")

    async def test_a11_a_late_one_is_refused_by_order(self, court: Court) -> None:
        await court.opens()
        await court.has_result()
        court.at("2026-04-20")
        await court.applies()
        hearing = await court.confirms(await court.records_order(refusal="Срок пропущен"))
        assert (hearing.case.stage, hearing.case.refusal) == (Stage.REFUSED, "Срок пропущен")

    async def test_m19a_whose_order_and_of_which_day(self, court: Court) -> None:
        """Written down after the term, signed inside it: the term was kept."""
        await court.comes_to(Stage.REGISTERED)
        court.at("2026-04-09")
        record = await court.records_order(day=date(2026, 4, 6))
        hearing = await court.confirms(record)
        assert hearing.case.decided_by == court.id("akim")
        assert hearing.case.decided_at == local("2026-04-06 09:00")
        assert hearing.missed == ()

    @pytest.mark.parametrize("day", [date(2026, 4, 1), date(2026, 4, 3)])
    async def test_no_day_to_come_and_none_before_the_application(
        self, court: Court, day: date
    ) -> None:
        await court.comes_to(Stage.REGISTERED)
        with refused("refuse-paper-day"):
            await court.records_order(day=day)

    async def test_m19b_a_maslikhats_decision_marks_the_case(self, court: Court) -> None:
        """M-19b."""
        await court.comes_to(Stage.REGISTERED)
        hearing = await court.confirms(await court.records_order(kind="maslikhat"))
        assert hearing.case.by_maslikhat
        assert hearing.case.basis.startswith("maslikhat:")


class TestVote:
    async def test_counted_as_in_the_chat(self, court: Court) -> None:
        await court.comes_to(Stage.SITTING)
        record = await court.records_paper("vote", room(court))
        assert (await court.now_stands()).stage is Stage.SITTING
        hearing = await court.confirms(record)
        case = hearing.case
        assert case.stage is Stage.DECIDED
        assert case.final == 3
        assert (case.argument, case.objection) == ("Сроки сорваны", "Всё сделано")
        assert court.names(p for p, vote in case.rounds[0].votes.items() if vote) == [
            "gulnar", "nurlan",
        ]  # fmt: skip

    async def test_nobody_pressed_a_button(self, court: Court) -> None:
        """The paper says who was in the room."""
        await court.comes_to(Stage.CALLED)
        court.at("2026-04-09 15:00")
        await court.sits()
        hearing = await court.confirms(await court.records_paper("vote", room(court)))
        assert court.names(member.person for member in hearing.case.present) == sorted(BODY)

    @pytest.mark.parametrize(
        ("changed", "key"),
        [
            ({"votes": ()}, "refuse-vote-open"),
            ({"votes": (RoomVote(Decimal(2), ()),)}, "refuse-vote-order"),
            ({"votes": (RoomVote(THREE, (STRANGER,)),)}, "refuse-not-present"),
            ({"present": (STRANGER,)}, "refuse-not-found"),
            ({"proposals": (Proposal(STRANGER, THREE, "Чужой"),)}, "refuse-not-found"),
        ],
    )
    async def test_x17_what_could_not_be_in_the_chat(
        self, court: Court, changed: dict[str, Any], key: str
    ) -> None:
        await court.comes_to(Stage.SITTING)
        with refused(key):
            await court.records_paper("vote", room(court, **changed))

    async def test_x17_one_of_three_in_the_room_decides_nothing(self, court: Court) -> None:
        await court.comes_to(Stage.CALLED)
        court.at("2026-04-09 15:00")
        await court.sits()
        alone = room(
            court,
            present=tuple(court.ids("gulnar")),
            votes=(RoomVote(THREE, tuple(court.ids("gulnar"))),),
        )
        with refused("refuse-no-majority"):
            await court.records_paper("vote", alone)

    async def test_m19_an_emptied_body_doesnt_vote_on_paper_either(self, court: Court) -> None:
        await court.comes_to(Stage.SITTING)
        await court.sessions.step_out(court["saule"], court.case)
        with refused("refuse-body-small"):
            await court.records_paper(
                "vote", room(court, present=tuple(court.ids("gulnar", "nurlan")))
            )

    async def test_not_beside_a_vote_in_the_chat(self, court: Court) -> None:
        await court.comes_to(Stage.VOTING)
        with refused("refuse-case-stage"):
            await court.records_paper("vote", room(court))


class TestSignatures:
    async def test_m22e_the_last_hand_makes_it_stand(self, court: Court) -> None:
        """M-22e."""
        await court.comes_to(Stage.SIGNING)
        await court.protocols.sign(court["saule"], court.case)
        record = await court.records_paper(
            "signatures", hands(court, "gulnar", refused={"nurlan": "Не согласен"})
        )
        assert (await court.result_of("aigul")).mean.value == 4
        hearing = await court.confirms(record)
        assert hearing.case.stage is Stage.SIGNED
        assert (await court.result_of("aigul")).mean.value == 3

    async def test_hands_of_members_only(self, court: Court) -> None:
        await court.comes_to(Stage.SIGNING)
        for who in ("aigul", "marat", "erlan"):
            with refused("refuse-not-found"):
                await court.records_paper("signatures", hands(court, who))

    async def test_not_before_the_protocol_goes_round(self, court: Court) -> None:
        await court.comes_to(Stage.DECIDED)
        with refused("refuse-case-stage"):
            await court.records_paper("signatures", hands(court, "gulnar"))


async def test_the_whole_way_on_paper(court: Court) -> None:
    """Nobody but HR presses anything, and every act has a second person."""
    await court.comes_to(Stage.REGISTERED)
    await court.confirms(await court.records_order())
    await court.calls()
    court.at("2026-04-09 15:00")
    await court.sits()
    await court.confirms(await court.records_paper("vote", room(court)), by="akim")
    await court.protocols.to_sign(court["saule"], court.case)
    signed = await court.records_paper("signatures", hands(court, *BODY))
    hearing = await court.confirms(signed)
    assert hearing.case.stage is Stage.SIGNED
    assert (await court.result_of("aigul")).mean.value == 3
    files = await court.database.read(lambda books: books.records.files(court.case))
    assert [file.kind for file in files] == ["order", "vote", "signatures"]
    assert await court.trail_is_whole()
