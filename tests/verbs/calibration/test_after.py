"""After the session: signatures, the new mark beside the old, the year, the posted protocol."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from evaluation.base.ids import ResultId
from evaluation.base.roles import Role
from evaluation.calibration.cases import Stage
from tests.verbs.body import local, refused
from tests.verbs.calibration.office import BODY, Court


async def decided_on(court: Court, mark: str | None, name: str = "aigul", period: str = "2026-Q1",
                     day: str = "2026-04-09") -> None:  # fmt: skip
    """The whole way for somebody's result, to the signed protocol."""
    await court.applies(name, period=period)
    await court.holds()
    await court.calls(f"{day} 15:00")
    court.at(f"{day} 15:00")
    await court.sits(*BODY)
    if mark is not None:
        await court.proposes("gulnar", mark)
    await court.begins_vote(f"{day} 18:00")
    if mark is not None:
        for member in BODY:
            await court.votes(member, mark)
    assert (await court.all_sign()).case.stage is Stage.SIGNED


class TestMark:
    @pytest.mark.parametrize(
        ("mark", "stands", "grade"), [("5", "5", 4), ("2.99", "2.99", 2), (None, "4", 4)]
    )
    async def test_m22d_s42_raised_lowered_kept(
        self, court: Court, mark: str | None, stands: str, grade: int
    ) -> None:
        """M-22d, M-22e, X-44: the session's whole mark stands, the evaluator's is kept."""
        await court.opens()
        await court.has_result()
        await decided_on(court, mark)
        result = await court.result_of("aigul")
        assert result.mean.value == Decimal(stands)
        assert result.signed_mean.value == 4
        assert result.is_calibrated is (mark is not None)
        view = await court.reads("aigul")
        assert view.grade.number == grade
        assert [item.value for item in view.items] == [4] * len(view.items)

    async def test_nothing_is_changed_before_the_last_signature(self, court: Court) -> None:
        await court.comes_to(Stage.SIGNING)
        for name in BODY[:2]:
            await court.protocols.sign(court[name], court.case)
        assert (await court.result_of("aigul")).mean.value == 4
        await court.protocols.sign(court[BODY[2]], court.case)
        assert (await court.result_of("aigul")).mean.value == 3

    async def test_m22e_everybody_is_told_once(self, court: Court) -> None:
        """M-22e."""
        await court.comes_to(Stage.SIGNING)
        for name in BODY[:2]:
            await court.protocols.sign(court[name], court.case)
        before = await court.told()
        await court.protocols.sign(court["nurlan"], court.case)
        assert await court.told_since(before) == ["aigul", "gulnar", "marat", "saule"]
        again = await court.told()
        await court.protocols.sign(court["nurlan"], court.case)
        assert await court.told() == again

    async def test_refusals_to_sign_dont_block(self, court: Court) -> None:
        await court.comes_to(Stage.SIGNING)
        with refused("refuse-role"):
            await court.protocols.refused_to_sign(
                court["dana"], court.case, court.id("nurlan"), "Не согласен"
            )
        with refused("refuse-reason-empty"):
            await court.protocols.refused_to_sign(
                court["saule"], court.case, court.id("nurlan"), " "
            )
        await court.protocols.refused_to_sign(
            court["saule"], court.case, court.id("nurlan"), "Не согласен"
        )
        for name in BODY[:2]:
            hearing = await court.protocols.sign(court[name], court.case)
        assert hearing.case.stage is Stage.SIGNED
        assert [one.refused for one in hearing.case.signatures if one.refused] == ["Не согласен"]

    @pytest.mark.parametrize("who", ["aigul", "marat", "akim", "dana", "erlan"])
    async def test_x46_only_members_sign(self, court: Court, who: str) -> None:
        """X-46."""
        await court.comes_to(Stage.SIGNING)
        with refused("refuse-not-found"):
            await court.protocols.sign(court[who], court.case)


class TestYear:
    async def test_x21_m4b_the_year_is_formed_again_with_a_notice(self, court: Court) -> None:
        """X-21, M-4b: results on 20 January, the session on 10 February, the year by the 30th."""
        await court.opens()
        await court.signs("marat", "aigul", [4, 4, 4, 3])
        court.at("2027-01-11")
        await court.employs(period="2026-Q4")
        await court.opens("2026-Q4", full_quarter=True)
        court.at("2027-01-20")
        await court.signs("marat", "aigul", [5], "2026-Q4")
        await court.reads("aigul", "2026-Q4")
        court.at("2027-01-27")
        hearing = await court.applies("aigul", period="2026-Q4")
        assert not hearing.case.is_late
        await court.holds()
        await court.calls("2027-02-09 15:00")
        court.at("2027-01-29 10:00")
        await court.reminders.tick()
        formed = await court.database.read(
            lambda books: books.years.latest(court.id("aigul"), 2026)
        )
        assert formed is not None
        assert Fraction(formed.mean.total) / formed.mean.count == Fraction("4.375")
        court.at("2027-02-09 15:00")
        await court.sits(*BODY)
        await court.proposes("gulnar", "4.33")
        await court.begins_vote("2027-02-09 18:00")
        for name in BODY:
            await court.votes(name, "4.33")
        before = await court.told()
        await court.all_sign()
        formed = await court.database.read(
            lambda books: books.years.latest(court.id("aigul"), 2026)
        )
        assert formed is not None
        assert formed.revision == 2
        exact = (Fraction("3.75") + Fraction("4.33")) / 2
        assert Fraction(formed.mean.total) / formed.mean.count == exact
        assert ("aigul", "year") in (await court.told())[len(before) :]

    async def test_x22_the_year_mark_itself_isnt_disputed(self, court: Court) -> None:
        """X-22: it has no evaluator; an error in it goes to HR as procedure (M-14)."""
        await court.opens()
        await court.has_result()
        with refused("refuse-not-found"):
            await court.applications.apply(court["aigul"], ResultId(2026), "Год")
        assert (await court.disputes.ask(court["aigul"], "Год посчитан неверно")).number


class TestRecall:
    """The evaluator's mark changed meanwhile: HR takes the sheet back."""

    @pytest.mark.parametrize(
        "stage",
        [Stage.REGISTERED, Stage.COMPOSED, Stage.CALLED, Stage.SITTING, Stage.VOTING],
    )
    async def test_a_running_case_falls_with_its_mark(self, court: Court, stage: Stage) -> None:
        await court.comes_to(stage)
        before = await court.told()
        await court.results.reopen(court["saule"], await court.sheet_of("aigul"), "ошибка")
        assert (await court.now_stands()).stage is Stage.FALLEN
        assert {"aigul", "marat"} <= set(await court.told_since(before))
        await court.reminders.tick()
        with refused("refuse-case-stage"):
            await court.applications.withdraw(court["aigul"], court.case)
        await court.signs("marat", "aigul", [3])
        await court.reads("aigul")
        again = await court.applies()
        assert again.case.evaluator_mean.value == 3

    async def test_an_evaluator_of_hr_cant_end_the_case_against_his_mark(
        self, court: Court
    ) -> None:
        """M-21: who is a party doesn't run the case, nor does he let it fall by a recall."""
        await court.comes_to(Stage.CALLED)
        marat = replace(court["marat"], roles=frozenset({Role.HR}))
        with refused("refuse-own-case"):
            await court.results.reopen(marat, await court.sheet_of("aigul"), "ошибка")
        assert (await court.now_stands()).stage is Stage.CALLED

    @pytest.mark.parametrize("stage", [Stage.DECIDED, Stage.SIGNING, Stage.SIGNED])
    async def test_m22e_what_was_decided_cant_be_reopened(self, court: Court, stage: Stage) -> None:
        await court.comes_to(stage)
        with refused("refuse-calibrated"):
            await court.results.reopen(court["saule"], await court.sheet_of("aigul"), "ошибка")

    async def test_m22e_nor_what_the_session_left_as_it_was(self, court: Court) -> None:
        await court.opens()
        await court.has_result()
        await decided_on(court, None)
        with refused("refuse-calibrated"):
            await court.results.reopen(court["saule"], await court.sheet_of("aigul"), "ошибка")


class TestProtocol:
    async def test_m22e_worded_by_hr_before_it_goes_round(self, court: Court) -> None:
        await court.comes_to(Stage.DECIDED)
        hearing = await court.protocols.word(court["saule"], court.case, "Слушали, решили")
        assert hearing.case.wording == "Слушали, решили"
        await court.protocols.to_sign(court["saule"], court.case)
        with refused("refuse-case-stage"):
            await court.protocols.word(court["saule"], court.case, "Поздно")

    async def test_m22e_its_data_are_at_hand(self, court: Court) -> None:
        """Composition, who spoke, proposals, votes, result."""
        await court.comes_to(Stage.SITTING)
        await court.sessions.speak(court["marat"], court.case, "Сроки")
        await court.proposes("gulnar", "3", "Сроки сорваны")
        await court.begins_vote()
        await court.votes("saule", "3", for_it=False)
        await court.votes("gulnar", "3")
        hearing = await court.votes("nurlan", "3")
        case = hearing.case
        assert [seat.seat.capacity for seat in case.members] == [
            "hr-worker", "evaluator", "evaluator",
        ]  # fmt: skip
        assert [(one.by, one.mark, one.reason) for one in case.proposals] == [
            (court.id("gulnar"), Decimal(3), "Сроки сорваны")
        ]
        assert dict(case.rounds[0].votes) == dict(
            zip(court.ids("saule", "gulnar", "nurlan"), (False, True, True), strict=True)
        )
        assert (case.argument, case.objection) == ("Сроки", "Сроки сорваны")
        assert hearing.needed == 2
        assert hearing.mark.value == 3
        assert hearing.people.keys() >= {*case.people, case.applicant, case.evaluator}

    async def test_m22f_posted_once_on_a_day_that_was(self, court: Court) -> None:
        """M-22f, S-42f, B-40f."""
        await court.comes_to(Stage.SIGNED)
        court.at("2026-04-14 10:00")
        for day in (date(2026, 4, 8), date(2026, 4, 15)):
            with refused("refuse-post-day"):
                await court.protocols.post(court["saule"], court.case, day)
        hearing = await court.protocols.post(court["saule"], court.case, date(2026, 4, 10))
        posted = hearing.case.posted_at
        again = await court.protocols.post(court["saule"], court.case)
        assert again.case.posted_at == posted
        with refused("refuse-role"):
            await court.protocols.post(court["dana"], court.case)

    async def test_m23_s43_the_evaluator_records_the_meeting(self, court: Court) -> None:
        """M-23, S-43."""
        await court.comes_to(Stage.SIGNED)
        assert "case-feedback" in [duty.kind for duty in await court.duties.of(court["marat"])]
        court.at("2026-04-13")
        for who in ("aigul", "saule", "gulnar"):
            with refused("refuse-not-found"):
                await court.protocols.meet(court[who], court.case, "Поговорили")
        hearing = await court.protocols.meet(court["marat"], court.case, "Поговорили о развитии")
        assert hearing.case.feedback_at == local("2026-04-13")
        assert len(hearing.methodology.feedback_topics) == 3
        assert "case-feedback" not in [d.kind for d in await court.duties.of(court["marat"])]

    async def test_m23_not_before_the_decision(self, court: Court) -> None:
        """M-23."""
        await court.comes_to(Stage.SIGNING)
        with refused("refuse-case-stage"):
            await court.protocols.meet(court["marat"], court.case, "Рано")
