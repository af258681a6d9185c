"""No vote without the evaluator's words, nor before the evaluatee was invited to argue (X-63)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from evaluation.calibration.cases import Stage
from evaluation.calibration.paper_drafts import Drafts
from tests.verbs.body import local, refused
from tests.verbs.calibration.office import BODY, Court
from tests.verbs.calibration.test_paper import room

EVENING = local("2026-04-09 18:00")


async def sitting(court: Court) -> None:
    """The body of three sits, Gulnar has put 3 forward, nobody of the parties has spoken."""
    await court.comes_to(Stage.SITTING)
    await court.proposes("gulnar", "3")


async def begin(court: Court) -> Stage:
    """HR closes the proposals, whatever was said before."""
    begun = await court.sessions.begin_vote(court["saule"], court.case, EVENING)
    return begun.case.stage


async def invited(court: Court, what: str = "argue") -> None:
    await court.tellings.tell(
        court["saule"], court.case, what, "phone", "Приняла сама", date(2026, 4, 9)
    )


class TestArgument:
    """M-22a, S-42a, B-40a: the evaluator argues his mark first."""

    async def test_x63_m22a_no_vote_without_his_words(self, court: Court) -> None:
        await sitting(court)
        await invited(court)
        with refused("refuse-unheard-argument", paragraph="22"):
            await begin(court)
        assert (await court.now_stands()).stage is Stage.SITTING
        await court.sessions.speak(court["marat"], court.case, "Сроки сорваны")
        assert await begin(court) is Stage.VOTING

    async def test_x63_nor_an_end_without_a_vote(self, court: Court) -> None:
        """Nobody proposes a change: even then he has argued, or is noted as absent."""
        await court.comes_to(Stage.SITTING)
        await invited(court)
        with refused("refuse-unheard-argument"):
            await begin(court)
        await court.sessions.note(court["saule"], court.case, "argument", "Работала ровно")
        assert await begin(court) is Stage.DECIDED

    async def test_x63_spoken_and_noted_or_his_absence_on_record(self, court: Court) -> None:
        await sitting(court)
        await invited(court)
        for who in ("gulnar", "aigul", "marat", "dana"):
            with refused("refuse-own-case" if who in ("aigul", "marat") else "refuse-role"):
                await court.sessions.note(court[who], court.case, "absence", "В отпуске")
        with refused("refuse-reason-empty"):
            await court.sessions.note(court["saule"], court.case, "absence", "  ")
        hearing = await court.sessions.note(court["saule"], court.case, "absence", "В отпуске")
        assert (hearing.case.absence, hearing.case.argument) == ("В отпуске", "")
        assert "case-absence" in await court.trail()
        assert await begin(court) is Stage.VOTING

    async def test_x63_s42a_b40a_the_acts_of_2023_alike(self, lenient: Court) -> None:
        """S-42a, B-40a; they write no right to argue, so nobody has to be invited to."""
        await sitting(lenient)
        with refused("refuse-unheard-argument"):
            await begin(lenient)
        await lenient.sessions.note(lenient["saule"], lenient.case, "argument", "Ровно")
        assert await begin(lenient) is Stage.VOTING

    async def test_x63_what_is_missing_is_said(self, court: Court) -> None:
        await court.comes_to(Stage.CALLED)
        assert await court.sessions.unheard(court["saule"], court.case) == ()
        court.at("2026-04-09 15:00")
        await court.sits(*BODY)
        missing = await court.sessions.unheard(court["saule"], court.case)
        assert missing == ("argument", "invitation")
        with refused("refuse-role"):
            await court.sessions.unheard(court["gulnar"], court.case)


class TestInvitation:
    """M-22b: the evaluatee may argue, so he was invited to before anybody votes."""

    @pytest.fixture
    async def argued(self, court: Court) -> Court:
        await sitting(court)
        await court.sessions.note(court["saule"], court.case, "argument", "Сроки сорваны")
        return court

    async def test_x63_m22b_no_vote_before_it_has_reached_him(self, argued: Court) -> None:
        with refused("refuse-unheard-invitation", paragraph="22"):
            await begin(argued)

    async def test_x63_a_recorded_channel(self, argued: Court) -> None:
        await invited(argued)
        assert await begin(argued) is Stage.VOTING

    async def test_x63_his_own_words(self, argued: Court) -> None:
        await argued.sessions.speak(argued["aigul"], argued.case, "Всё сделано")
        assert await begin(argued) is Stage.VOTING

    async def test_x63_the_bots_letter_once_it_has_come(self, court: Court) -> None:
        """A letter that was written and hasn't come invites nobody."""
        await court.joins("aigul")
        await court.comes_to(Stage.CALLED)
        court.at("2026-04-09 15:00")
        await court.sits(*BODY)
        await court.proposes("gulnar", "3")
        await court.sessions.note(court["saule"], court.case, "argument", "Сроки сорваны")
        with refused("refuse-unheard-invitation"):
            await begin(court)

    async def test_x63_the_bots_letter_that_came_with_the_call(self, court: Court) -> None:
        await court.joins("aigul")
        await court.comes_to(Stage.CALLED)
        letters = [one for one in await court.delivers() if one.recipient.number == "aigul"]
        (said,) = [one.may_argue for one in letters if one.kind == "case"]
        assert (said.rule, said.paragraph) == ("M-22b", "22")
        court.at("2026-04-09 15:00")
        await court.sits(*BODY)
        await court.proposes("gulnar", "3")
        await court.sessions.note(court["saule"], court.case, "argument", "Сроки сорваны")
        assert await begin(court) is Stage.VOTING

    async def test_x63_told_of_the_session_by_phone_she_is_invited_too(self, court: Court) -> None:
        await court.comes_to(Stage.CALLED)
        court.at("2026-04-09 12:00")
        await invited(court, "call")
        court.at("2026-04-09 15:00")
        await court.sits(*BODY)
        assert await court.sessions.unheard(court["saule"], court.case) == ("argument",)


class TestOnPaper:
    """The form of a session held on paper asks for the same."""

    async def test_x63_a_room_vote_without_words_isnt_recorded(self, court: Court) -> None:
        await court.comes_to(Stage.SITTING)
        with refused("refuse-unheard-argument"):
            await court.records_paper("vote", room(court, argument=""))
        with refused("refuse-unheard-invitation"):
            await court.records_paper("vote", room(court, objection=""))
        record = await court.records_paper("vote", room(court, argument="", absence="Болен"))
        hearing = await court.confirms(record)
        assert (hearing.case.stage, hearing.case.absence) == (Stage.DECIDED, "Болен")

    async def test_x63_the_form_says_what_is_missing(self, court: Court) -> None:
        await court.comes_to(Stage.SITTING)
        drafts = Drafts(court.moments, court.records)
        saule, case = court["saule"], court.case
        view = await drafts.look(saule, case, "vote")
        assert view.missing == ("argument", "invitation")
        view = await drafts.write(saule, case, "vote", "absence", "В командировке")
        assert view.missing == ("invitation",)
        view = await drafts.write(saule, case, "vote", "objection", "Письмом от 08.04")
        assert (view.missing, view.refusal) == ((), None)
        paper = replace(room(court), argument="", absence="В командировке", proposals=(), votes=())
        record = await drafts.finish(saule, case, "vote", ("p.jpg", b"\xff\xd8"))
        assert replace(paper, objection="Письмом от 08.04") == record.details
