"""The application and what the official does with it (M-10, M-19a, X-46)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from evaluation.base.ids import ResultId
from evaluation.base.refusal import Refusal
from evaluation.base.roles import Role
from evaluation.calibration.cases import Stage
from evaluation.calibration.hearing import Hearing
from tests.verbs.body import refused, servant
from tests.verbs.calibration.office import BODY, Court


async def late(court: Court) -> Hearing:
    """Aigul's application on the first day after her term."""
    await court.opens()
    await court.has_result()
    court.at("2026-04-10 09:00")
    hearing = await court.applies()
    assert hearing.case.is_late
    return hearing


class TestApplying:
    async def test_m10_s13_registered_with_a_number_and_told_to_who_decides(
        self, court: Court
    ) -> None:
        """M-10, S-13, S-38: in free form, to the official with the right of appointment."""
        await court.opens()
        await court.has_result()
        before = await court.told()
        hearing = await court.applies(text="  Не согласна с п. 3  ")
        assert hearing.case.number == "К-2026-0001"
        assert hearing.case.text == "Не согласна с п. 3"
        assert (hearing.case.evaluator, hearing.case.is_late) == (court.id("marat"), False)
        assert await court.told_since(before) == ["akim", "saule"]
        assert "case-registered" in await court.trail()

    async def test_numbers_run_through_a_year(self, court: Court) -> None:
        await court.opens()
        for name in ("aigul", "bolat"):
            await court.has_result(name)
        first, second = await court.applies("aigul"), await court.applies("bolat")
        assert [first.case.number, second.case.number] == ["К-2026-0001", "К-2026-0002"]

    @pytest.mark.parametrize("who", ["bolat", "marat", "saule", "akim"])
    async def test_m10_not_for_somebody_elses_result(self, court: Court, who: str) -> None:
        """M-10, M-18: nobody but the evaluatee himself starts a session."""
        await court.opens()
        result = await court.has_result()
        with refused("refuse-not-found"):
            await court.applications.apply(court[who], result.id, "За неё")
        with refused("refuse-not-found"):
            await court.applications.apply(court["aigul"], ResultId(10**15), "Чужое")

    async def test_m10_x20_not_before_it_was_received(self, court: Court) -> None:
        """M-10, X-20: the term runs from the receipt."""
        await court.opens()
        result = await court.signs("marat", "aigul", [4])
        with refused("refuse-not-opened"):
            await court.applications.apply(court["aigul"], result.id, "Не видела, но против")

    @pytest.mark.parametrize(
        ("text", "key"), [(" \n ", "refuse-reason-empty"), ("я" * 4001, "refuse-text-long")]
    )
    async def test_m10_in_words_of_any_form(self, court: Court, text: str, key: str) -> None:
        await court.opens()
        await court.has_result()
        with refused(key):
            await court.applies(text=text)
        hearing = await court.applies(text="\0<b>{}\u202e'; DROP TABLE cases; --" + "я" * 3900)
        assert (await court.now_stands()).text == hearing.case.text

    async def test_m10_one_application_for_one_result(self, court: Court) -> None:
        """M-10, M-18."""
        await court.comes_to(Stage.REGISTERED)
        with refused("refuse-case-twice"):
            await court.applies()

    @pytest.mark.parametrize("stage", [Stage.SITTING, Stage.SIGNED])
    async def test_m10_not_again_once_it_is_decided(self, court: Court, stage: Stage) -> None:
        await court.comes_to(stage)
        with refused("refuse-case-twice"):
            await court.applies()

    async def test_a11_not_again_after_a_refusal(self, court: Court) -> None:
        await late(court)
        await court.applications.refuse(court["akim"], court.case, "Поздно")
        with refused("refuse-case-twice"):
            await court.applies()

    async def test_m6_who_has_left_may_apply(self, court: Court) -> None:
        """M-6, M-10: somebody dismissed has a result, and so the remedy."""
        await court.opens()
        await court.has_result()
        await court.changes("aigul", dismissed=court.office.day(court.clock.now()))
        court.at("2026-04-06")
        assert (await court.applies()).case.stage is Stage.REGISTERED
        assert (await court.holds()).case.stage is Stage.COMPOSED

    async def test_at_most_five_files_before_the_session(self, court: Court) -> None:
        await court.comes_to(Stage.REGISTERED)
        aigul, attach = court["aigul"], court.applications.attach
        with refused("refuse-not-found"):
            await attach(court["bolat"], court.case, "чужое.pdf", b"x")
        for number in range(5):
            await attach(aigul, court.case, f"{number}.pdf", b"x")
        with refused("refuse-files-many", limit=5):
            await attach(aigul, court.case, "6.pdf", b"x")
        await court.applications.withdraw(aigul, court.case)
        with refused("refuse-case-stage"):
            await attach(aigul, court.case, "поздно.pdf", b"x")


class TestWithdrawal:
    @pytest.mark.parametrize("stage", [Stage.REGISTERED, Stage.COMPOSED, Stage.CALLED])
    async def test_m10_before_the_session_opens(self, court: Court, stage: Stage) -> None:
        """M-10."""
        await court.comes_to(stage)
        before = await court.told()
        hearing = await court.applications.withdraw(court["aigul"], court.case)
        assert hearing.case.stage is Stage.WITHDRAWN
        called = ["gulnar", "nurlan"] if stage is not Stage.REGISTERED else []
        assert await court.told_since(before) == sorted(["akim", "marat", "saule", *called])
        again = await court.told()
        await court.applications.withdraw(court["aigul"], court.case)  # the second tap
        assert await court.told() == again

    @pytest.mark.parametrize(
        "stage",
        [Stage.SITTING, Stage.VOTING, Stage.DECIDED, Stage.SIGNING, Stage.SIGNED],
    )
    async def test_m10_not_after(self, court: Court, stage: Stage) -> None:
        await court.comes_to(stage)
        with refused("refuse-case-stage", stage=stage.value):
            await court.applications.withdraw(court["aigul"], court.case)

    async def test_m10_by_the_applicant_only(self, court: Court) -> None:
        await court.comes_to(Stage.REGISTERED)
        for who in ("marat", "saule", "akim", "bolat"):
            with refused("refuse-not-found"):
                await court.applications.withdraw(court[who], court.case)

    async def test_m10_again_inside_the_five_days_and_the_first_stays(self, court: Court) -> None:
        await court.comes_to(Stage.REGISTERED)
        await court.applications.withdraw(court["aigul"], court.case)
        court.at("2026-04-09")
        second = await court.applies()
        assert (second.case.number, second.case.is_late) == ("К-2026-0002", False)
        register = await court.applications.register(court["saule"])
        assert [(one.case.number, one.case.stage) for one in register] == [
            ("К-2026-0002", Stage.REGISTERED),
            ("К-2026-0001", Stage.WITHDRAWN),
        ]
        mine = await court.applications.mine(court["aigul"])
        assert [one.case.number for one in mine] == ["К-2026-0002", "К-2026-0001"]

    async def test_a11_again_after_them_it_is_late(self, court: Court) -> None:
        """A-11, M-10."""
        await court.comes_to(Stage.REGISTERED)
        await court.applications.withdraw(court["aigul"], court.case)
        court.at("2026-04-10")
        assert (await court.applies()).case.is_late


class TestDecision:
    async def test_m19a_held_with_a_lawful_body(self, court: Court) -> None:
        """M-19a, S-39."""
        await court.comes_to(Stage.REGISTERED)
        before = await court.told()
        hearing = await court.holds()
        assert court.names(hearing.case.people) == sorted(BODY)
        assert hearing.case.decided_by == court.id("akim")
        assert await court.told_since(before) == ["aigul", "gulnar", "marat", "nurlan", "saule"]
        again = await court.told()
        await court.holds()  # the second tap
        assert await court.told() == again
        with refused("refuse-case-stage"):
            await court.holds("saule", "gulnar", "erlan")

    async def test_m19e_the_bot_proposes_and_says_why(self, court: Court) -> None:
        """M-19e, X-37."""
        await court.comes_to(Stage.REGISTERED)
        body = await court.applications.body(court["akim"], court.case)
        assert sorted(person.number for person in body.members) == sorted(BODY)
        assert (body.faults, body.may_sit) == ((), True)
        assert [seat.capacity for seat in body.seats()] == ["hr-worker", "evaluator", "evaluator"]
        shown = await court.applications.body(
            court["akim"], court.case, court.ids("saule", "marat", "saule")
        )
        assert [person.number for person in shown.members] == ["saule", "marat"]
        assert [fault.key for fault in shown.faults] == [
            "body-barred", "body-small", "body-even", "body-no-evaluator",
        ]  # fmt: skip

    @pytest.mark.parametrize(
        ("members", "key"),
        [
            (("saule", "gulnar"), "refuse-body-small"),
            (("saule", "gulnar", "saule"), "refuse-body-small"),
            (("saule", "gulnar", "nurlan", "erlan"), "refuse-body-even"),
            (("saule", "gulnar", "aigul"), "refuse-body-barred"),
            (("saule", "gulnar", "marat"), "refuse-body-barred"),
            (("erlan", "gulnar", "nurlan"), "refuse-body-no-hr"),
            (("dana", "erlan", "bolat"), "refuse-body-no-evaluator"),
            (("saule", "gulnar", "zhanar"), "refuse-body-left"),
        ],
    )
    async def test_m19_an_unlawful_body_cant_be_approved(
        self, court: Court, members: tuple[str, ...], key: str
    ) -> None:
        """M-19c, M-19d, M-19e; Zhanar was dismissed yesterday."""
        await court.comes_to(Stage.REGISTERED)
        yesterday = court.office.day(court.clock.now()) - timedelta(days=1)
        await court.changes("zhanar", dismissed=yesterday)
        with refused(key):
            await court.holds(*members)
        assert (await court.now_stands()).stage is Stage.REGISTERED

    async def test_x04_who_named_the_evaluator_doesnt_sit(self, court: Court) -> None:
        """M-17c, X-04: Nurlan has 21 people more and names Dana for Erlan."""
        crowd = [
            servant(f"s{n:02}", superior="nurlan", unit="Право", days_worked=60) for n in range(21)
        ]
        await court.employs(*crowd)
        await court.opens()
        sheet = await court.sheet_of("erlan")
        await court.namings.hand_on(court["nurlan"], sheet, court.id("dana"))
        await court.has_result("erlan")
        hearing = await court.applies("erlan")
        assert hearing.case.evaluator == court.id("dana")
        body = await court.applications.body(court["akim"], court.case)
        assert sorted(person.number for person in body.members) == ["gulnar", "marat", "saule"]
        with refused("refuse-body-barred"):
            await court.holds("saule", "gulnar", "dana")
        with refused("refuse-body-namer"):
            await court.holds("saule", "gulnar", "nurlan")

    @pytest.mark.parametrize("who", ["saule", "dana", "marat", "aigul", "bolat", "gulnar"])
    async def test_m19a_by_the_official_only(self, court: Court, who: str) -> None:
        """M-19a."""
        await court.comes_to(Stage.REGISTERED)
        with refused("refuse-role"):
            await court.holds(by=who)

    async def test_x46_an_application_in_time_cant_be_refused(self, court: Court) -> None:
        """X-46, M-20."""
        await court.comes_to(Stage.REGISTERED)
        with refused("refuse-case-in-time"):
            await court.applications.refuse(court["akim"], court.case, "Не хочу")

    async def test_a11_a_late_one_is_refused_with_a_reason(self, court: Court) -> None:
        """A-11, X-46."""
        await late(court)
        with refused("refuse-reason-empty"):
            await court.applications.refuse(court["akim"], court.case, " ")
        before = await court.told()
        hearing = await court.applications.refuse(court["akim"], court.case, "Срок пропущен")
        assert (hearing.case.stage, hearing.case.refusal) == (Stage.REFUSED, "Срок пропущен")
        assert "aigul" in await court.told_since(before)
        with refused("refuse-case-stage"):
            await court.holds()

    async def test_a11_or_held(self, court: Court) -> None:
        await late(court)
        assert (await court.holds()).case.stage is Stage.COMPOSED


class TestOfficialIsAParty:
    """M-10, M-19a name one official; nobody decides on his own dispute if another can."""

    async def test_the_applicant_decides_nothing(self, court: Court) -> None:
        await court.changes("aigul", roles=frozenset({Role.APPOINTING}))
        await late(court)
        with refused("refuse-own-case"):
            await court.holds(by="aigul")
        with refused("refuse-own-case"):
            await court.applications.refuse(court["aigul"], court.case, "Сама себе")
        assert (await court.holds(by="akim")).case.stage is Stage.COMPOSED

    async def test_the_evaluator_leaves_it_to_another_official(self, court: Court) -> None:
        await court.changes("marat", roles=frozenset({Role.APPOINTING}))
        await late(court)
        with refused("refuse-own-case"):
            await court.holds(by="marat")
        assert (await court.holds(by="akim")).case.stage is Stage.COMPOSED

    async def test_the_only_official_holds_it_but_cant_refuse_nor_sit(self, court: Court) -> None:
        """Gulnar was evaluated by the akim, who alone appoints."""
        await court.opens()
        await court.has_result("gulnar")
        court.at("2026-04-20")
        hearing = await court.applies("gulnar")
        assert hearing.case.is_late
        with refused("refuse-own-case"):
            await court.applications.refuse(court["akim"], court.case, "Моя оценка верна")
        with refused("refuse-body-barred"):
            await court.holds("saule", "nurlan", "akim")
        assert (await court.holds("saule", "nurlan", "marat")).case.stage is Stage.COMPOSED

    async def test_whoever_has_left_decides_no_more(self, court: Court) -> None:
        yesterday = court.office.day(court.clock.now()) - timedelta(days=1)
        await court.comes_to(Stage.REGISTERED)
        await court.changes("akim", dismissed=yesterday)
        with refused("refuse-role"):
            await court.holds()


class TestMaslikhat:
    """M-19b: for the revision commission on a decision of the maslikhat."""

    async def test_m19b_then_the_official_decides_nothing(self, court: Court) -> None:
        """M-19b."""
        await court.comes_to(Stage.REGISTERED)
        for who in ("akim", "dana", "marat", "aigul"):
            with pytest.raises(Refusal):
                await court.applications.for_maslikhat(court[who], court.case, is_so=True)
        marked = await court.applications.for_maslikhat(court["saule"], court.case, is_so=True)
        assert marked.case.by_maslikhat
        with refused("refuse-case-maslikhat"):
            await court.holds()
        with refused("refuse-case-maslikhat"):
            await court.records_order()
        record = await court.records_order(kind="maslikhat")
        hearing = await court.confirms(record)
        assert hearing.case.stage is Stage.COMPOSED
        assert hearing.case.basis == "maslikhat:12-к:2026-04-02"
        assert hearing.case.decided_by is None

    async def test_m19b_a_mark_made_in_error_is_taken_back(self, court: Court) -> None:
        await court.comes_to(Stage.REGISTERED)
        for is_so in (True, False):
            await court.applications.for_maslikhat(court["saule"], court.case, is_so=is_so)
        assert (await court.holds()).case.stage is Stage.COMPOSED
        with refused("refuse-case-stage"):
            await court.applications.for_maslikhat(court["saule"], court.case, is_so=True)

    async def test_m19b_hr_brings_the_decision(self, court: Court) -> None:
        """M-19b."""
        await court.comes_to(Stage.REGISTERED)
        await court.applications.for_maslikhat(court["saule"], court.case, is_so=True)
        assert "case-decide" not in [duty.kind for duty in await court.duties.of(court["akim"])]
        assert "case-decide" in [duty.kind for duty in await court.duties.of(court["saule"])]
