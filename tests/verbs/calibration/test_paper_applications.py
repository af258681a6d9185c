"""HR registers an application on paper for anybody with a result (M-10, S-13, B-11, X-50)."""

from __future__ import annotations

from datetime import date

import pytest

from evaluation.base.ids import CaseId, IncomingId
from evaluation.base.roles import Role
from evaluation.calibration.cases import Case, Stage
from evaluation.paperwork.nouns import Incoming
from evaluation.quarter.nouns import Result
from tests.verbs.body import refused
from tests.verbs.calibration.office import Court

PHOTO = ("заявление.jpg", b"\xff\xd8photo")
TODAY = date(2026, 4, 2)


async def writes(
    court: Court,
    result: Result,
    day: date = TODAY,
    by: str = "saule",
    text: str = "Не согласна с оценкой",
) -> Incoming:
    """The whole form, with its photograph."""
    await court.papers.dated(court[by], result.id, day)
    await court.papers.write(court[by], result.id, text)
    return await court.papers.finish(court[by], result.id, PHOTO)


async def registers(court: Court, record: Incoming, by: str = "dana") -> Case:
    court.case = CaseId(await court.papers.confirm(court[by], record.id))
    return await court.now_stands()


@pytest.fixture
async def told(court: Court) -> Result:
    """Aigul left on 25 March and never joined; on 2 April HR told her the result by phone."""
    await court.changes("aigul", dismissed=date(2026, 3, 31))
    await court.opens()
    await court.signs("marat", "aigul", [4])
    result = await court.result_of("aigul")
    await court.results.record_call(court["saule"], result.id, "phone", "Приняла сама")
    return await court.result_of("aigul")


class TestRegistered:
    async def test_x50_m10_for_somebody_who_has_left_and_never_joined(
        self, court: Court, told: Result
    ) -> None:
        """M-6, M-9b, M-10: the five days run from the recorded receipt; the paper came in them."""
        court.at("2026-04-08 11:00")
        before = await court.told()
        record = await writes(court, told, date(2026, 4, 7))
        assert await court.database.read(lambda books: books.cases.all()) == ()
        new = (await court.told())[len(before) :]
        assert sorted(new) == [("akim", "incoming"), ("dana", "incoming")]
        court.at("2026-04-09 11:00")
        before = await court.told()
        case = await registers(court, record)
        assert (case.stage, case.is_late) == (Stage.REGISTERED, False)
        assert court.office.day(case.registered_at) == case.came_on == date(2026, 4, 7)
        assert (case.number, case.text) == ("К-2026-0001", "Не согласна с оценкой")
        assert (case.applicant, case.evaluator) == (court.id("aigul"), court.id("marat"))
        assert await court.told_since(before) == ["aigul", "akim", "saule"]
        (file,) = await court.database.read(lambda books: books.records.files(court.case))
        assert (file.kind, file.name) == ("attachment", "заявление.jpg")
        trail = await court.trail()
        assert {"incoming-recorded", "incoming-confirmed", "case-registered"} <= set(trail)

    async def test_x50_x19_every_term_runs_from_the_day_of_arrival(
        self, court: Court, told: Result
    ) -> None:
        """X-19, M-19a, M-20: three and ten working days after 7 April."""
        court.at("2026-04-09 11:00")
        await registers(court, await writes(court, told, date(2026, 4, 7)))
        hearing = await court.applications.case(court["saule"], court.case)
        days = {term.step: term.day for term in hearing.terms}
        assert days == {"decide": date(2026, 4, 10), "hold": date(2026, 4, 21)}

    @pytest.mark.parametrize(
        ("day", "is_late"), [(date(2026, 4, 9), False), (date(2026, 4, 10), True)]
    )
    async def test_x50_a11_in_time_or_late_by_the_day_of_arrival(
        self, court: Court, told: Result, day: date, is_late: bool
    ) -> None:
        """A-11: a late one is taken and marked; only such may the official refuse."""
        court.at("2026-04-20 11:00")
        view = await court.papers.dated(court["saule"], told.id, day)
        assert view.is_late is is_late
        case = await registers(court, await writes(court, told, day))
        assert case.is_late is is_late
        if is_late:
            await court.applications.refuse(court["akim"], court.case, "Поздно")
        else:
            with refused("refuse-case-in-time"):
                await court.applications.refuse(court["akim"], court.case, "Поздно")

    async def test_x50_s13_b11_under_the_acts_of_2023(self, lenient: Court) -> None:
        """S-13, B-11: five working days from the acquaintance, here by registered letter."""
        await lenient.changes("aigul", dismissed=date(2026, 3, 31))
        await lenient.opens()
        await lenient.signs("marat", "aigul", [4])
        result = await lenient.result_of("aigul")
        await lenient.results.record_call(lenient["saule"], result.id, "letter", "№ 15")
        lenient.at("2026-04-08 11:00")
        view = await lenient.papers.look(lenient["saule"], result.id)
        assert (view.subject.since, view.subject.last) == (TODAY, date(2026, 4, 9))
        case = await registers(lenient, await writes(lenient, result, date(2026, 4, 8)))
        assert (case.stage, case.is_late) == (Stage.REGISTERED, False)

    async def test_x50_for_anybody_at_work_too(self, court: Court) -> None:
        """M-10 asks for no medium; whom the bot reaches it tells the number."""
        await court.opens()
        await court.joins("aigul")
        result = await court.has_result()
        await registers(court, await writes(court, result))
        assert ("aigul", "case") in await court.kinds_delivered()
        assert await court.tellings.of_case(court["saule"], court.case) == ()

    async def test_x50_to_the_signed_protocol_without_an_account(
        self, court: Court, told: Result
    ) -> None:
        """Every word to her goes by a channel that is recorded."""
        await registers(court, await writes(court, told))
        said = []
        saule = court["saule"]

        async def tell(day: date) -> None:
            for one in await court.tellings.of_case(saule, court.case):
                said.append(one.what)
                await court.tellings.tell(saule, court.case, one.what, "phone", "Сама", day)

        await tell(TODAY)
        await court.holds()
        await tell(TODAY)
        await court.calls()
        await tell(TODAY)
        court.at("2026-04-09 15:00")
        await court.sits("saule", "gulnar", "nurlan")
        await court.proposes("gulnar", "4.5")
        await court.sessions.note(saule, court.case, "argument", "Работала ровно")
        await court.begins_vote()
        for name in ("saule", "gulnar", "nurlan"):
            await court.votes(name, "4.5")
        hearing = await court.all_sign()
        await tell(date(2026, 4, 9))
        assert hearing.case.stage is Stage.SIGNED
        assert said == ["registered", "argue", "call", "outcome", "meeting"]
        assert (await court.result_of("aigul")).is_calibrated


class TestBadInput:
    async def test_x50_somebody_without_a_result(self, court: Court) -> None:
        await court.opens()
        assert await court.papers.everybody(court["saule"]) == ()
        assert await court.papers.of_person(court["saule"], court.id("aigul")) == ()
        with refused("refuse-not-found"):
            await court.papers.look(court["saule"], 10**15)
        with refused("refuse-not-found"):
            await court.papers.dated(court["saule"], 1, TODAY)

    async def test_x50_x20_a_result_that_was_not_told_yet(self, court: Court) -> None:
        """X-20: the term runs from the receipt, and so that is recorded first."""
        await court.opens()
        result = await court.signs("marat", "aigul", [4])
        for work in (
            court.papers.dated(court["saule"], result.id, TODAY),
            court.papers.write(court["saule"], result.id, "Не согласна"),
        ):
            with refused("refuse-incoming-unreceived"):
                await work
        (subject,) = await court.papers.of_person(court["saule"], court.id("aigul"))
        assert (subject.since, subject.last) == (None, None)

    @pytest.mark.parametrize("day", [date(2026, 4, 1), date(2026, 4, 9), date(2027, 4, 2)])
    async def test_x50_not_before_the_receipt_nor_in_the_future(
        self, court: Court, told: Result, day: date
    ) -> None:
        court.at("2026-04-08 11:00")
        with refused("refuse-incoming-day", day="2026-04-02"):
            await court.papers.dated(court["saule"], told.id, day)

    async def test_x50_twice(self, court: Court, told: Result) -> None:
        """While it waits, and once it is registered; by the chat and by paper."""
        record = await writes(court, told)
        with refused("refuse-incoming-twice"):
            await court.papers.dated(court["saule"], told.id, TODAY)
        await registers(court, record)
        with refused("refuse-not-found"):
            await court.papers.confirm(court["dana"], record.id)
        with refused("refuse-case-twice"):
            await court.papers.dated(court["saule"], told.id, TODAY)
        with refused("refuse-case-twice"):
            await court.applications.apply(court["aigul"], told.id, "Ещё раз")

    async def test_x50_an_application_in_the_chat_came_before_it_was_confirmed(
        self, court: Court, told: Result
    ) -> None:
        record = await writes(court, told)
        await court.applications.apply(court["aigul"], told.id, "Сама")
        with refused("refuse-case-twice"):
            await court.papers.confirm(court["dana"], record.id)
        await court.papers.drop(court["saule"], record.id)
        assert len(await court.database.read(lambda books: books.cases.all())) == 1

    async def test_x50_the_result_was_recalled_before_it_was_confirmed(
        self, court: Court, told: Result
    ) -> None:
        record = await writes(court, told)
        await court.results.reopen(court["saule"], told.sheet, "Ошибка")
        with refused("refuse-recalled"):
            await court.papers.confirm(court["dana"], record.id)

    async def test_x50_of_another_quarter(self, court: Court, told: Result) -> None:
        """Each result has its own receipt: that of the next quarter isn't told yet."""
        court.at("2026-07-03 10:00")
        await court.sql_write(
            "INSERT INTO worked_days (person_id, period, days) "
            "SELECT person_id, '2026-Q2', days FROM worked_days"
        )
        await court.opens("2026-Q2")
        await court.signs("marat", "bolat", [3], "2026-Q2")
        other = await court.result_of("bolat", "2026-Q2")
        with refused("refuse-incoming-unreceived"):
            await court.papers.dated(court["saule"], other.id, date(2026, 4, 7))
        people = [one.number for one in await court.papers.everybody(court["saule"])]
        assert sorted(people) == ["aigul", "bolat"]
        case = await registers(court, await writes(court, told, date(2026, 7, 3)))
        assert (case.result, case.is_late) == (told.id, True)

    @pytest.mark.parametrize(
        ("text", "key"), [(" \n", "refuse-reason-empty"), ("я" * 4001, "refuse-text-long")]
    )
    async def test_x50_in_words_of_any_form(
        self, court: Court, told: Result, text: str, key: str
    ) -> None:
        with refused(key):
            await court.papers.write(court["saule"], told.id, text)

    async def test_x50_with_every_field_and_a_photograph(self, court: Court, told: Result) -> None:
        saule = court["saule"]
        with refused("refuse-paper-missing"):
            await court.papers.finish(saule, told.id, PHOTO)
        await court.papers.dated(saule, told.id, TODAY)
        view = await court.papers.look(saule, told.id)
        assert view.missing == ("text",)
        with refused("refuse-paper-missing"):
            await court.papers.finish(saule, told.id, PHOTO)
        with refused("refuse-no-photo"):
            await court.papers.finish(saule, told.id, ("a.jpg", b""))
        await court.papers.forget(saule, told.id)
        assert (await court.papers.look(saule, told.id)).missing == ("arrived", "text")


class TestWho:
    """A party to the case neither writes it down nor confirms it (X-50, X-37, M-21)."""

    @pytest.mark.parametrize("who", ["dana", "akim", "gulnar", "erlan"])
    async def test_x50_written_down_by_whoever_would_run_the_case(
        self, court: Court, told: Result, who: str
    ) -> None:
        with refused("refuse-role"):
            await court.papers.dated(court[who], told.id, TODAY)

    async def test_x50_not_by_the_evaluator_of_hr(self, court: Court) -> None:
        """Saule evaluates Dana: another of HR writes it down, the official confirms."""
        await court.changes("erlan", roles=frozenset({Role.HR}))
        await court.opens()
        result = await court.has_result("dana")
        for who in ("saule", "dana"):
            with refused("refuse-incoming-party"):
                await court.papers.dated(court[who], result.id, TODAY)
        record = await writes(court, result, by="erlan")
        for who, key in (("saule", "refuse-not-found"), ("erlan", "refuse-second-person")):
            with refused(key):
                await court.papers.confirm(court[who], record.id)
        assert (await registers(court, record, by="akim")).stage is Stage.REGISTERED

    @pytest.mark.parametrize("who", ["aigul", "marat", "gulnar", "erlan"])
    async def test_x50_confirmed_by_hr_or_the_official(
        self, court: Court, told: Result, who: str
    ) -> None:
        record = await writes(court, told)
        for work in (
            court.papers.confirm(court[who], record.id),
            court.papers.to_confirm(court[who], record.id),
            court.papers.photo(court[who], record.id),
            court.papers.drop(court[who], record.id),
        ):
            with refused("refuse-not-found"):
                await work
        with refused("refuse-second-person"):
            await court.papers.confirm(court["saule"], record.id)

    async def test_x50_the_photograph_is_looked_at_and_that_is_logged(
        self, court: Court, told: Result
    ) -> None:
        record = await writes(court, told)
        view = await court.papers.to_confirm(court["dana"], record.id)
        assert (view.may_confirm, view.may_drop) == (True, False)
        assert view.draft.text == "Не согласна с оценкой"
        assert await court.papers.photo(court["dana"], record.id) == PHOTO
        assert "incoming-photo-viewed" in await court.trail()
        with refused("refuse-role"):
            await court.papers.drop(court["dana"], record.id)
        await court.papers.drop(court["saule"], record.id)
        with refused("refuse-not-found"):
            await court.papers.confirm(court["dana"], record.id)
        with refused("refuse-not-found"):
            await court.papers.confirm(court["dana"], IncomingId(10**15))

    async def test_x50_the_second_person_is_reminded_of_the_officials_term(
        self, court: Court, told: Result
    ) -> None:
        """M-19a: three working days from the day on which it came, confirmed or not."""
        await writes(court, told)
        (duty,) = [d for d in await court.duties.of(court["dana"]) if d.kind == "incoming"]
        assert (duty.day, duty.source and duty.source.rule) == (date(2026, 4, 7), "M-19a")
        await court.joins("dana")
        await court.delivers()
        court.at("2026-04-06 10:00")
        await court.reminders.tick()
        assert ("dana", "digest") in await court.kinds_delivered()
