"""The session by its verbs: called, answered, filled, opened, argued, voted (M-20 to M-22)."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest

from evaluation.calibration.cases import Stage
from tests.verbs.body import local, refused
from tests.verbs.calibration.office import BODY, Court


class TestCall:
    async def test_m20_everybody_is_invited(self, court: Court) -> None:
        """M-20, X-16: the evaluator and the applicant come too, without a vote."""
        await court.comes_to(Stage.COMPOSED)
        before = await court.told()
        hearing = await court.calls()
        assert hearing.case.call is not None
        assert (hearing.case.call.at, hearing.case.call.place) == (local("2026-04-09 15:00"), "Зал")
        assert await court.told_since(before) == ["aigul", "gulnar", "marat", "nurlan"]

    async def test_the_same_call_twice_is_one(self, court: Court) -> None:
        await court.comes_to(Stage.CALLED)
        await court.sessions.answer(court["gulnar"], court.case, comes=True)
        before = await court.told()
        hearing = await court.calls()
        assert [m.answer for m in hearing.case.members if m.person == court.id("gulnar")] == [
            "comes"
        ]
        assert await court.told() == before

    async def test_m20_a_moved_session_asks_everybody_anew(self, court: Court) -> None:
        await court.comes_to(Stage.CALLED)
        await court.sessions.answer(court["gulnar"], court.case, comes=True)
        before = await court.told()
        hearing = await court.calls("2026-04-10 15:00")
        assert {member.answer for member in hearing.case.members} == {""}
        assert await court.told_since(before) == ["aigul", "gulnar", "marat", "nurlan"]

    async def test_m20_a_session_to_which_too_few_came_is_called_again(self, court: Court) -> None:
        """One of three can't decide (X-17): HR calls another day, and nothing is lost."""
        await court.comes_to(Stage.CALLED)
        court.at("2026-04-09 15:00")
        await court.sits("gulnar")
        with refused("refuse-no-majority", present=1, needed=2):
            await court.begins_vote()
        hearing = await court.calls("2026-04-10 15:00")
        assert (hearing.case.stage, hearing.case.present) == (Stage.CALLED, ())
        court.at("2026-04-10 15:00")
        assert len((await court.sits(*BODY)).case.present) == 3

    async def test_a_place_is_said(self, court: Court) -> None:
        await court.comes_to(Stage.COMPOSED)
        with refused("refuse-reason-empty"):
            await court.calls(place=" ")
        await court.calls(place="https://meet.example/\u202e<script>")

    async def test_who_cant_come_is_told_to_hr_and_replaced(self, court: Court) -> None:
        await court.comes_to(Stage.CALLED)
        before = await court.told()
        await court.sessions.answer(court["nurlan"], court.case, comes=False)
        assert await court.told_since(before) == ["saule"]
        before = await court.told()
        hearing = await court.sessions.replace(
            court["saule"], court.case, court.id("nurlan"), court.id("erlan")
        )
        assert court.names(hearing.case.people) == ["erlan", "gulnar", "saule"]
        assert await court.told_since(before) == ["aigul", "erlan", "gulnar", "marat"]
        assert (await court.told())[-1] == ("nurlan", "case-out")
        with refused("refuse-not-found"):
            await court.sessions.answer(court["nurlan"], court.case, comes=True)

    @pytest.mark.parametrize("who", ["aigul", "marat", "akim", "erlan", "dana"])
    async def test_only_members_answer(self, court: Court, who: str) -> None:
        await court.comes_to(Stage.CALLED)
        with refused("refuse-not-found"):
            await court.sessions.answer(court[who], court.case, comes=True)


class TestSeats:
    """M-19: HR replaces by the same rules."""

    @pytest.mark.parametrize(
        ("out", "new", "key"),
        [
            ("nurlan", "aigul", "refuse-body-barred"),
            ("nurlan", "marat", "refuse-body-barred"),
            ("nurlan", "gulnar", "refuse-member-twice"),
            ("saule", "erlan", "refuse-body-no-hr"),
            ("erlan", "zhanar", "refuse-not-found"),
            (None, "erlan", "refuse-body-even"),
            ("nurlan", None, "refuse-body-small"),
            (None, None, "refuse-not-found"),
        ],
    )
    async def test_m19_an_unlawful_body_cant_be_made(
        self, court: Court, out: str | None, new: str | None, key: str
    ) -> None:
        await court.comes_to(Stage.CALLED)
        with refused(key):
            await court.sessions.replace(
                court["saule"],
                court.case,
                court.id(out) if out else None,
                court.id(new) if new else None,
            )
        assert court.names((await court.now_stands()).people) == sorted(BODY)

    async def test_m19_two_of_three_step_out_and_their_seats_are_filled(self, court: Court) -> None:
        await court.comes_to(Stage.SITTING)
        for name in ("gulnar", "nurlan"):
            await court.sessions.step_out(court[name], court.case)
        vacancy = await court.sessions.vacancy(court["saule"], court.case, None)
        offered = {person.number for person, _ in vacancy.choices}
        assert offered == {"akim", "bolat", "dana", "erlan", "zhanar"}
        with refused("refuse-body-barred"):
            await court.sessions.replace(court["saule"], court.case, None, court.id("marat"))
        for name in ("zhanar", "akim"):
            with refused("refuse-body-small"):
                await court.begins_vote()
            await court.sessions.replace(court["saule"], court.case, None, court.id(name))
        for name in ("zhanar", "akim"):
            await court.sessions.take_part(court[name], court.case)
        assert (await court.begins_vote()).case.stage is Stage.DECIDED

    async def test_whoever_stepped_out_comes_back_by_nobodys_hand(self, court: Court) -> None:
        """He has said himself that he has a conflict of interests; a replaced one may come back."""
        await court.comes_to(Stage.CALLED)
        await court.sessions.step_out(court["nurlan"], court.case)
        assert (await court.told())[-1][1] != "case-out"
        with refused("refuse-body-out"):
            await court.sessions.replace(court["saule"], court.case, None, court.id("nurlan"))
        ids = court.ids("gulnar", "erlan", "akim")
        await court.sessions.replace(court["saule"], court.case, None, ids[1])
        await court.sessions.replace(court["saule"], court.case, ids[0], ids[2])
        assert (await court.told())[-1] == ("gulnar", "case-out")
        hearing = await court.sessions.replace(court["saule"], court.case, ids[1], ids[0])
        assert court.names(hearing.case.people) == ["akim", "gulnar", "saule"]

    async def test_whoever_was_replaced_before_the_call_reached_him_hears_that_alone(
        self, court: Court
    ) -> None:
        await court.comes_to(Stage.COMPOSED)
        await court.joins("nurlan", "erlan")
        await court.delivers()
        await court.calls()
        ids = court.ids("nurlan", "erlan")
        await court.sessions.replace(court["saule"], court.case, ids[0], ids[1])
        assert await court.kinds_delivered() == [("erlan", "case"), ("nurlan", "case-out")]

    async def test_m19_somebody_dismissed_meanwhile_must_go_first(self, court: Court) -> None:
        await court.comes_to(Stage.CALLED)
        yesterday = court.office.day(court.clock.now()) - timedelta(days=1)
        await court.changes("nurlan", dismissed=yesterday)
        with refused("refuse-body-left"):
            await court.sessions.open(court["saule"], court.case)
        with refused("refuse-not-found"):
            await court.sessions.answer(court["nurlan"], court.case, comes=True)
        await court.sessions.replace(
            court["saule"], court.case, court.id("nurlan"), court.id("erlan")
        )
        assert (await court.sits()).case.stage is Stage.SITTING

    async def test_m19_a_conflict_in_the_vote_stops_it_until_the_seat_is_filled(
        self, court: Court
    ) -> None:
        await court.comes_to(Stage.VOTING)
        await court.votes("saule", "3")
        before = await court.told()
        hearing = await court.sessions.step_out(court["nurlan"], court.case)
        assert (hearing.case.stage, hearing.case.rounds) == (Stage.SITTING, ())
        assert await court.told_since(before) == ["aigul", "gulnar", "marat", "saule"]
        with refused("refuse-not-found"):
            await court.votes("nurlan", "3")
        with refused("refuse-body-small"):
            await court.begins_vote()
        await court.sessions.replace(court["saule"], court.case, None, court.id("erlan"))
        await court.sessions.take_part(court["erlan"], court.case)
        await court.begins_vote()
        for name in ("saule", "gulnar", "erlan"):
            hearing = await court.votes(name, "3")
        assert hearing.case.final == 3

    async def test_m19_replaced_inside_a_running_vote(self, court: Court) -> None:
        await court.comes_to(Stage.VOTING)
        await court.votes("nurlan", "3", for_it=False)
        hearing = await court.sessions.replace(
            court["saule"], court.case, court.id("nurlan"), court.id("erlan")
        )
        assert (hearing.case.stage, hearing.case.rounds) == (Stage.SITTING, ())
        assert [proposal.mark for proposal in hearing.case.proposals] == [3]

    async def test_before_the_table_hr_hears_of_a_conflict(self, court: Court) -> None:
        await court.comes_to(Stage.CALLED)
        before = await court.told()
        await court.sessions.step_out(court["gulnar"], court.case)
        assert await court.told_since(before) == ["saule"]
        with refused("refuse-body-small"):
            await court.sits()


class TestTable:
    async def test_m22a_m22b_s42_said_by_themselves_or_noted_by_hr(self, court: Court) -> None:
        """M-22a, M-22b, S-42a, B-40a: in writing before the session too."""
        await court.comes_to(Stage.CALLED)
        await court.sessions.speak(court["marat"], court.case, "Работа выполнена частично")
        await court.sessions.speak(court["aigul"], court.case, "Всё сделано")
        court.at("2026-04-09 15:00")
        await court.sits(*BODY)
        hearing = await court.sessions.note(
            court["saule"], court.case, "argument", "Сказал: сроки сорваны"
        )
        assert hearing.case.argument == "Сказал: сроки сорваны"
        assert hearing.case.objection == "Всё сделано"
        for who in ("gulnar", "akim", "bolat"):
            with refused("refuse-not-found"):
                await court.sessions.speak(court[who], court.case, "И я")
        with refused("refuse-not-found"):
            await court.sessions.note(court["saule"], court.case, "stage", "DROP")

    async def test_x16_the_parties_have_no_vote(self, court: Court) -> None:
        """X-16, M-19d."""
        await court.comes_to(Stage.VOTING)
        for who in ("marat", "aigul", "akim", "dana"):
            with refused("refuse-not-found"):
                await court.sessions.take_part(court[who], court.case)
            with refused("refuse-not-found"):
                await court.votes(who, "3")
            with refused("refuse-not-found"):
                await court.proposes(who, "3")

    async def test_m22c_proposals_before_the_vote_only(self, court: Court) -> None:
        """M-22c."""
        await court.comes_to(Stage.VOTING)
        with refused("refuse-case-stage", stage="voting"):
            await court.proposes("gulnar", "5")

    async def test_telegram_silent_the_same_tap_comes_twice(self, court: Court) -> None:
        await court.comes_to(Stage.VOTING)
        await court.votes("gulnar", "3")
        trail = await court.trail()
        await court.votes("gulnar", "3")
        assert await court.trail() == trail
        with refused("refuse-voted"):
            await court.votes("gulnar", "3", for_it=False)

    async def test_the_clock_closes_a_round_at_its_hour(self, court: Court) -> None:
        await court.comes_to(Stage.VOTING)
        await court.votes("gulnar", "3")
        court.at("2026-04-09 17:59")
        assert await court.reminders.next_moment(court.clock.now()) == local("2026-04-09 18:00")
        court.at("2026-04-09 18:00")
        with refused("refuse-vote-over"):
            await court.votes("saule", "3")
        before = await court.told()
        await court.reminders.tick()
        case = await court.now_stands()
        assert (case.stage, case.final) == (Stage.DECIDED, None)
        assert await court.told_since(before) == ["aigul", "gulnar", "marat", "nurlan", "saule"]
        again = await court.told()
        await court.reminders.tick()
        assert await court.told() == again

    async def test_telegram_silent_and_hr_moves_the_hour(self, court: Court) -> None:
        await court.comes_to(Stage.VOTING)
        court.at("2026-04-09 17:50")
        with refused("refuse-role"):
            await court.sessions.move_hour(court["dana"], court.case, local("2026-04-10 12:00"))
        await court.sessions.move_hour(court["saule"], court.case, local("2026-04-10 12:00"))
        court.at("2026-04-10 11:00")
        await court.reminders.tick()
        for name in BODY:
            hearing = await court.votes(name, "3")
        assert hearing.case.final == 3

    async def test_m22c_each_round_is_told(self, court: Court) -> None:
        await court.comes_to(Stage.SITTING)
        await court.proposes("gulnar", "3")
        await court.proposes("nurlan", "2")
        await court.begins_vote()
        await court.votes("saule", "3", for_it=False)
        await court.votes("gulnar", "3")
        before = await court.told()
        hearing = await court.votes("nurlan", "3", for_it=False)
        assert hearing.case.round is not None
        assert hearing.case.round.mark == Decimal(2)
        assert await court.told_since(before) == ["aigul", "gulnar", "marat", "saule"]

    async def test_what_a_vote_was_isnt_in_the_trail(self, court: Court) -> None:
        """Open among members, and in the protocol; the trail says only that it was given."""
        await court.comes_to(Stage.VOTING)
        await court.votes("gulnar", "3")
        ((payload,),) = await court.sql(
            """
            SELECT p.payload FROM trail t JOIN trail_payloads p ON p.seq = t.seq
            WHERE t.act = 'case-vote'
            """
        )
        assert "true" not in payload
        assert "mark" not in payload


class TestLetters:
    """A letter is asked again before it is sent: none is doubled, none is stale."""

    async def test_what_has_gone_on_meanwhile_isnt_told_twice(self, court: Court) -> None:
        await court.joins("aigul", "gulnar")
        await court.comes_to(Stage.SIGNED)
        letters = [letter for letter in await court.delivers() if letter.kind == "case"]
        assert sorted(letter.recipient.number for letter in letters) == ["aigul", "gulnar"]
        assert {letter.case and letter.case.stage for letter in letters} == {Stage.SIGNED}

    async def test_step_by_step_each_is_told_once(self, court: Court) -> None:
        await court.joins("aigul")
        await court.comes_to(Stage.COMPOSED)
        await court.delivers()
        await court.calls()
        assert [one.kind for one in await court.delivers()] == ["case"]
        await court.calls()
        assert await court.delivers() == []
