"""What an applicant without an account is told: by recorded channels, and kept in mind (X-50)."""

from __future__ import annotations

from datetime import date

import pytest

from evaluation.base.roles import Role
from evaluation.calibration.cases import Stage
from evaluation.calibration.telling import ToTell
from tests.verbs.body import local, refused
from tests.verbs.calibration.office import BODY, Court

TODAY = date(2026, 4, 2)


async def left(court: Court, by: str = "saule") -> list[str]:
    """What is still to be told."""
    return [one.what for one in await court.tellings.of_case(court[by], court.case)]


async def told(court: Court, what: str, day: date = TODAY, by: str = "saule") -> None:
    await court.tellings.tell(court[by], court.case, what, "phone", "Приняла сама", day)


class TestThings:
    async def test_x50_step_by_step(self, court: Court) -> None:
        """M-22b the invitation, the day of the session, the outcome with the way on, M-23."""
        await court.comes_to(Stage.COMPOSED)
        assert await left(court) == ["argue"]
        await told(court, "argue")
        assert await left(court) == []
        await court.calls()
        assert await left(court) == ["call"]
        await told(court, "call")
        assert await left(court) == []
        await court.calls("2026-04-10 15:00")  # another call, another word
        assert await left(court) == ["call"]
        court.at("2026-04-10 15:00")
        await court.sits(*BODY)
        assert await left(court) == []
        await court.proposes("gulnar", "3")
        await court.begins_vote("2026-04-10 18:00")
        for name in BODY:
            await court.votes(name, "3")
        assert await left(court) == []
        await court.all_sign()
        assert await left(court) == ["outcome", "meeting"]
        await told(court, "outcome", date(2026, 4, 10))
        await told(court, "meeting", date(2026, 4, 10))
        assert await left(court) == []
        kinds = [one.what for one in (await court.now_stands()).told]
        assert kinds == ["argue", "call", "outcome", "meeting"]

    async def test_x50_s42_nobody_is_invited_to_argue_where_no_right_is_written(
        self, lenient: Court
    ) -> None:
        await lenient.comes_to(Stage.COMPOSED)
        assert await left(lenient) == []
        with refused("refuse-case-stage"):
            await told(lenient, "argue")
        await lenient.calls()
        assert await left(lenient) == ["call"]

    async def test_x50_whom_the_bot_reaches_it_tells_itself(self, court: Court) -> None:
        await court.joins("aigul")
        await court.comes_to(Stage.CALLED)
        assert await left(court) == []
        assert await court.tellings.untold(court["saule"]) == ()

    async def test_x50_who_has_blocked_the_bot_is_told_by_hr(self, court: Court) -> None:
        await court.joins("aigul")
        await court.comes_to(Stage.CALLED)
        await court.sql_write("UPDATE accounts SET reachable = 0")
        assert await left(court) == ["call"]

    async def test_x50_what_the_letter_told_needs_no_telling(self, court: Court) -> None:
        """She had an account, got the letter, left: the call is known to her."""
        await court.joins("aigul")
        await court.comes_to(Stage.CALLED)
        await court.delivers()
        await court.sql_write("DELETE FROM accounts")
        assert await left(court) == []

    @pytest.mark.parametrize("end", ["refused", "fallen"])
    async def test_x50_the_other_ends_too(self, court: Court, end: str) -> None:
        await court.opens()
        await court.has_result()
        court.at("2026-04-20 10:00")
        await court.applies()
        if end == "refused":
            await court.applications.refuse(court["akim"], court.case, "Поздно")
        else:
            sheet = await court.sheet_of("aigul")
            await court.results.reopen(court["saule"], sheet, "Ошибка")
        assert await left(court) == ["outcome"]
        await told(court, "outcome", date(2026, 4, 20))
        assert await left(court) == []
        assert await court.tellings.untold(court["saule"]) == ()


class TestRecord:
    async def test_x50_m9b_channel_day_and_a_word_on_how(self, court: Court) -> None:
        await court.comes_to(Stage.CALLED)
        saule, case = court["saule"], court.case
        for channel, note, day, key in (
            ("pigeon", "Долетел", TODAY, "refuse-not-found"),
            ("phone", "  ", TODAY, "refuse-reason-empty"),
            ("phone", "Завтра", date(2026, 4, 3), "refuse-told-day"),
            ("phone", "Вчера", date(2026, 4, 1), "refuse-told-day"),
        ):
            with refused(key):
                await court.tellings.tell(saule, case, "call", channel, note, day)
        with refused("refuse-case-stage"):
            await told(court, "outcome")
        await court.tellings.tell(saule, case, "call", "letter", "№ 15, вручено", TODAY)
        (one,) = (await court.now_stands()).told
        assert (one.channel, one.note, one.day) == ("letter", "№ 15, вручено", TODAY)
        assert one.about == int(local("2026-04-09 15:00").timestamp())
        assert "case-told" in await court.trail()

    @pytest.mark.parametrize("who", ["dana", "akim", "gulnar", "marat", "aigul"])
    async def test_x50_by_whoever_runs_the_case(self, court: Court, who: str) -> None:
        await court.comes_to(Stage.CALLED)
        key = "refuse-own-case" if who in ("marat", "aigul") else "refuse-role"
        for work in (
            court.tellings.words(court[who], court.case, "call"),
            court.tellings.of_case(court[who], court.case),
        ):
            with refused(key):
                await work
        with refused(key):
            await told(court, "call", by=who)

    async def test_x50_the_words_are_logged_they_may_hold_a_mark(self, court: Court) -> None:
        await court.comes_to(Stage.SIGNED)
        await court.tellings.words(court["saule"], court.case, "outcome")
        assert "case-read-out" in await court.trail()

    async def test_x50_m9b_the_new_mark_is_evidence_beside_the_result(self, court: Court) -> None:
        await court.comes_to(Stage.SIGNED)
        await told(court, "outcome", date(2026, 4, 9))
        rows = await court.sql("SELECT kind, channel, note FROM evidence WHERE kind = 'called'")
        assert rows == [("called", "phone", "Приняла сама")]


class TestTurns:
    async def test_x50_it_is_hrs_turn_with_the_term_that_runs(self, court: Court) -> None:
        """M-22b until the last day of the session's term, the call until its day."""
        await court.comes_to(Stage.COMPOSED)
        (waiting,) = await court.tellings.of_case(court["saule"], court.case)
        assert isinstance(waiting, ToTell)
        assert (waiting.day, waiting.source and waiting.source.rule) == (date(2026, 4, 16), "M-22b")
        duties = await court.duties.of(court["saule"])
        (duty,) = [duty for duty in duties if duty.kind == "case-tell"]
        assert (duty.target, duty.day) == (court.case, date(2026, 4, 16))
        await court.calls()
        (waiting,) = await court.tellings.of_case(court["saule"], court.case)
        assert waiting.day == date(2026, 4, 9)

    async def test_x50_s12a_the_new_mark_within_two_working_days(self, lenient: Court) -> None:
        """S-12a, B-10a from the signed protocol; no term of its own under M."""
        await lenient.comes_to(Stage.SIGNED)
        outcome, meeting = await lenient.tellings.of_case(lenient["saule"], lenient.case)
        assert (outcome.day, meeting.day) == (date(2026, 4, 13), None)

    async def test_x50_still_after_the_case_is_posted_and_talked_over(self, court: Court) -> None:
        await court.comes_to(Stage.SIGNED)
        await court.protocols.post(court["saule"], court.case)
        await court.protocols.meet(court["marat"], court.case, "Поговорили")
        ((hearing, waiting),) = await court.tellings.untold(court["saule"])
        assert (hearing.case.id, [one.what for one in waiting]) == (court.case, ["outcome"])
        kinds = [duty.kind for duty in await court.duties.of(court["saule"])]
        assert kinds.count("case-tell") == 1

    async def test_x50_hr_hears_of_it_in_the_morning_of_the_last_day(self, court: Court) -> None:
        await court.comes_to(Stage.CALLED)
        await court.joins("saule")
        await court.delivers()
        court.at("2026-04-08 10:00")
        await court.reminders.tick()
        assert ("saule", "digest") in await court.kinds_delivered()

    async def test_x50_another_of_hr_where_the_head_is_a_party(self, court: Court) -> None:
        """Dana is evaluated by Saule, the head of HR: Erlan runs the case."""
        await court.changes("erlan", roles=frozenset({Role.HR}))
        await court.opens()
        await court.has_result("dana")
        await court.applies("dana")
        await court.holds("gulnar", "nurlan", "erlan")
        assert await court.tellings.untold(court["saule"]) == ()
        assert await left(court, "erlan") == ["argue"]
        await told(court, "argue", by="erlan")
