"""Questions of procedure: asked of HR, answered in a register of its own (M-14, S-17)."""

from __future__ import annotations

import pytest

from tests.verbs.body import local, refused
from tests.verbs.calibration.office import Court


class TestRegister:
    async def test_m14_registered_told_to_hr_and_answered(self, court: Court) -> None:
        """M-14, S-17, B-15: the same under every act."""
        court.at("2026-04-02")
        dispute = await court.disputes.ask(court["aigul"], "  Лист подписан не тем  ")
        assert (dispute.number, dispute.text) == ("П-2026-0001", "Лист подписан не тем")
        assert sorted(await court.told()) == [("dana", "dispute"), ("saule", "dispute")]
        court.at("2026-04-03")
        answered = await court.disputes.answer(court["dana"], dispute.id, "Проверено: тем")
        assert (answered.answer, answered.answered_by) == ("Проверено: тем", court.id("dana"))
        assert answered.answered_at == local("2026-04-03")
        assert (await court.told())[-1] == ("aigul", "dispute-answer")
        assert await court.disputes.dispute(court["aigul"], dispute.id) == answered
        assert [act for act in await court.trail() if act.startswith("dispute")] == [
            "dispute-registered",
            "dispute-answered",
        ]

    async def test_m14_once(self, court: Court) -> None:
        """M-14."""
        dispute = await court.disputes.ask(court["aigul"], "Вопрос")
        await court.disputes.answer(court["dana"], dispute.id, "Ответ")
        with refused("refuse-dispute-answered"):
            await court.disputes.answer(court["saule"], dispute.id, "Другой")

    async def test_nobody_answers_himself(self, court: Court) -> None:
        dispute = await court.disputes.ask(court["dana"], "Вопрос")
        assert await court.told() == [("saule", "dispute")]
        with refused("refuse-own-case"):
            await court.disputes.answer(court["dana"], dispute.id, "Сама себе")

    @pytest.mark.parametrize("who", ["aigul", "marat", "akim", "gulnar"])
    async def test_only_hr_answers_and_reads_what_isnt_its_own(
        self, court: Court, who: str
    ) -> None:
        dispute = await court.disputes.ask(court["bolat"], "Вопрос")
        with refused("refuse-role"):
            await court.disputes.answer(court[who], dispute.id, "Ответ")
        with refused("refuse-role"):
            await court.disputes.register(court[who])
        with refused("refuse-not-found"):
            await court.disputes.dispute(court[who], dispute.id)
        assert await court.disputes.mine(court[who]) == ()

    @pytest.mark.parametrize(
        ("text", "key"), [(" \n", "refuse-reason-empty"), ("я" * 2001, "refuse-text-long")]
    )
    async def test_in_words(self, court: Court, text: str, key: str) -> None:
        with refused(key):
            await court.disputes.ask(court["aigul"], text)
        dispute = await court.disputes.ask(court["aigul"], "Вопрос")
        with refused(key):
            await court.disputes.answer(court["saule"], dispute.id, text)

    async def test_the_unanswered_come_first(self, court: Court) -> None:
        first = await court.disputes.ask(court["aigul"], "Первый")
        second = await court.disputes.ask(court["aigul"], "Второй")
        await court.disputes.answer(court["saule"], second.id, "Ответ")
        register = await court.disputes.register(court["saule"])
        assert [one.id for one in register] == [first.id, second.id]
        mine = await court.disputes.mine(court["aigul"])
        assert [one.id for one in mine] == [second.id, first.id]

    async def test_one_that_isnt_there(self, court: Court) -> None:
        with refused("refuse-not-found"):
            await court.disputes.answer(court["saule"], 10**15, "Ответ")


class TestTask:
    async def test_it_stands_among_the_tasks_of_who_can_answer(self, court: Court) -> None:
        dispute = await court.disputes.ask(court["dana"], "Вопрос")

        async def waits(name: str) -> bool:
            return "disputes" in [duty.kind for duty in await court.duties.of(court[name])]

        assert [await waits("saule"), await waits("dana")] == [True, False]
        await court.disputes.answer(court["saule"], dispute.id, "Ответ")
        assert not await waits("saule")

    async def test_what_is_answered_isnt_told_any_more(self, court: Court) -> None:
        await court.joins("saule", "aigul")
        await court.delivers()
        dispute = await court.disputes.ask(court["aigul"], "Вопрос")
        await court.disputes.answer(court["dana"], dispute.id, "Ответ")
        assert await court.kinds_delivered() == [("aigul", "dispute-answer")]
