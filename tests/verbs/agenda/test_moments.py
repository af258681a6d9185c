"""`next_moment` names every instant at which a tick does something: an example of each cause.

The clock goes from stop to stop; in between, a tick is tried at every morning and taken back.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest_asyncio

from evaluation.calendar.office import Office
from evaluation.calibration.cases import Stage
from evaluation.quarter.absences import DaysAway
from tests.prepared import open_new
from tests.verbs.body import Q1, local, servant
from tests.verbs.calibration.office import PEOPLE, Court
from tests.verbs.conftest import SHELF
from tests.verbs.heads import SHYMKENT, approved, opens_plans, plan_of, sends_values
from tests.verbs.survey.people import CLOSES_ON, MORE, Asked
from tests.verbs.watch import Watch


@pytest_asyncio.fixture
async def court(tmp_path: Path) -> AsyncIterator[Court]:
    """Ten people on a real file, Thursday 2 April 2026, ten in the morning."""
    async with await open_new(tmp_path / "office.db") as database:
        office = Court(database, Office(), SHELF)
        await office.employs(*PEOPLE)
        yield office


async def no_sheet_is_open(court: Court) -> None:
    await court.sql_write("UPDATE sheets SET state = 'withdrawn' WHERE state = 'draft'")


async def stands(court: Court, stage: Stage) -> None:
    """A case at a stage, and nothing else to do."""
    await court.comes_to(stage)
    await no_sheet_is_open(court)


async def heads_plan(court: Court) -> None:
    """Shymkent's heads have plans of 2026: written, agreed to, approved and posted."""
    court.at("2026-01-08 10:00")
    await opens_plans(court)
    for who, setter in (("gulnar", "akim"), ("marat", "gulnar"), ("nurlan", "gulnar")):
        plan = await approved(court, who, setter, "akim")
        await court.work_plans.post(court["saule"], plan)
    plan = await approved(court, "saule", "gulnar", "akim")
    await court.work_plans.post(court["dana"], plan)


class TestQuarter:
    async def test_m17_the_term_and_the_morning_after_it(self, court: Court) -> None:
        """The evaluator on the working days 5, 2, 1 and 0 before; then HR, of what is late."""
        await court.opens()
        await court.sql_write(
            f"UPDATE sheets SET state = 'withdrawn' WHERE evaluator_id <> {court.id('marat')}"
        )
        assert await Watch(court).walk(60) == {
            "2026-04-13 10:00": "marat",
            "2026-04-16 10:00": "marat",
            "2026-04-17 10:00": "marat",
            "2026-04-20 10:00": "marat",
            "2026-04-21 10:00": "dana saule",
        }

    async def test_x20_who_is_in_the_bot_and_opens_nothing(self, court: Court) -> None:
        """He enters HR's list on the second working day."""
        await court.joins("aigul")
        await court.opens()
        await court.signs("marat", "aigul", [4])
        await no_sheet_is_open(court)
        assert await Watch(court).walk(60) == {"2026-04-06 10:00": "dana saule"}

    async def test_s12a_who_is_not_in_the_bot(self, court: Court) -> None:
        """HR hears when he enters its list, and on the last day of its own term."""
        await court.opens(act=SHYMKENT)
        await court.signs("marat", "aigul", [4])
        await no_sheet_is_open(court)
        assert await Watch(court).walk(60) == {
            "2026-04-03 10:00": "dana saule",
            "2026-04-06 10:00": "dana saule",
        }

    async def test_m9b_who_was_dismissed(self, court: Court) -> None:
        """A term of its own: by 31 October, a Saturday."""
        court.at("2026-10-02")
        await court.changes("aigul", dismissed=date(2026, 9, 30))
        await court.opens("2026-Q3", full_quarter=True)
        await court.signs("marat", "aigul", [4], "2026-Q3")
        await no_sheet_is_open(court)
        assert await Watch(court).walk(60) == {
            "2026-10-06 10:00": "dana saule",
            "2026-10-30 10:00": "dana saule",
        }

    async def test_m9b_who_will_be_dismissed(self, court: Court) -> None:
        """The staff file knows his last day before it has come."""
        await court.opens()
        await court.signs("marat", "aigul", [4])
        await no_sheet_is_open(court)
        await court.changes("aigul", dismissed=date(2026, 4, 14))
        assert await Watch(court).walk(60) == {
            "2026-04-06 10:00": "dana saule",
            "2026-04-30 10:00": "dana saule",
        }

    async def test_m4c_the_year_forms(self, court: Court) -> None:
        """30 January 2027 is a Saturday."""
        await court.joins("aigul")
        await court.opens()
        await court.has_result()
        await no_sheet_is_open(court)
        court.at("2027-01-05 12:00")
        assert await Watch(court).walk(60) == {"2027-01-29 10:00": "aigul"}

    async def test_x09_a_quarter_is_not_opened(self, court: Court) -> None:
        """HR before the notices of each new quarter are due, and on the working day after."""
        await court.opens(act=SHYMKENT)
        await no_sheet_is_open(court)
        court.at("2026-04-09 12:00")
        assert await Watch(court).walk(100) == {
            f"2026-07-0{day} 10:00": "dana saule" for day in (1, 2, 3, 7)
        }


class TestAbsence:
    async def test_s6b_who_is_expected_and_comes_back(self, court: Court) -> None:
        """HR on the day; once he is back, his evaluator before his own term, then HR of delay."""
        await heads_plan(court)
        court.at("2026-04-02 10:00")
        await court.opens(act=SHYMKENT)
        await sends_values(court, "marat", Q1, [Decimal(110)] * 3)
        mine = await court.sheet_of("marat")
        await court.sql_write(f"UPDATE sheets SET state = 'withdrawn' WHERE id <> {mine}")
        days = DaysAway(date(2026, 4, 1), date(2026, 5, 16))
        seen = await court.absences.record(court["dana"], court.id("marat"), "labour-leave", days)
        court.at("2026-04-21 12:00")
        assert await Watch(court).walk(25) == {}
        court.at("2026-05-15 12:00")
        assert await Watch(court).walk(5) == {"2026-05-18 10:00": "dana saule"}
        court.at("2026-05-20 12:00")
        await court.absences.returned(court["dana"], seen.absence.id, date(2026, 5, 18))
        assert await Watch(court).walk(20) == {
            "2026-05-21 10:00": "gulnar",
            "2026-05-22 10:00": "gulnar",
            "2026-05-25 10:00": "gulnar",
            "2026-05-26 10:00": "dana saule",
        }


class TestCase:
    async def test_m19a_the_decision(self, court: Court) -> None:
        await stands(court, Stage.REGISTERED)
        assert await Watch(court).walk(60) == {
            "2026-04-06 10:00": "akim",
            "2026-04-07 10:00": "akim saule",
        }

    async def test_m20_the_session_is_to_be_called(self, court: Court) -> None:
        await stands(court, Stage.COMPOSED)
        assert await Watch(court).walk(60) == {
            "2026-04-15 10:00": "saule",
            "2026-04-16 10:00": "saule",
        }

    async def test_m20_m21_a_session_that_is_called(self, court: Court) -> None:
        """Invited again before it and on its morning; who hasn't answered has a term, too."""
        await court.joins("aigul")
        await stands(court, Stage.CALLED)
        invited = "aigul gulnar marat nurlan saule"
        assert await Watch(court).walk(60) == {
            "2026-04-08 10:00": invited,
            "2026-04-09 10:00": invited,
            "2026-04-15 10:00": "gulnar nurlan saule",
            "2026-04-16 10:00": "gulnar nurlan saule",
        }

    async def test_x50_hr_has_to_tell_an_applicant_who_isnt_in_the_bot(self, court: Court) -> None:
        """X-50, M-20: besides the invitation HR hears of its own task until the session's day."""
        await stands(court, Stage.CALLED)
        walked = await Watch(court).walk(60)
        invited = "aigul gulnar marat nurlan saule saule"
        assert (walked["2026-04-08 10:00"], walked["2026-04-09 10:00"]) == (invited, invited)

    async def test_a_session_is_recalled_though_nobody_has_anything_to_do(
        self, court: Court
    ) -> None:
        """M-20: all have answered, and nobody of HR serves any more."""
        await stands(court, Stage.CALLED)
        for name in ("saule", "gulnar", "nurlan"):
            await court.sessions.answer(court[name], court.case, comes=True)
        await court.changes("saule", dismissed=date(2026, 4, 1))
        await court.changes("dana", dismissed=date(2026, 4, 1))
        invited = "aigul gulnar marat nurlan saule"
        assert await Watch(court).walk(60) == {
            "2026-04-08 10:00": invited,
            "2026-04-09 10:00": invited,
        }

    async def test_m22e_the_hour_of_a_vote(self, court: Court) -> None:
        await stands(court, Stage.VOTING)
        found = await Watch(court).walk(1)
        assert found == {"2026-04-09 18:00": "aigul gulnar marat nurlan saule"}

    async def test_m22f_posting(self, court: Court) -> None:
        await stands(court, Stage.SIGNED)
        await court.sql_write("UPDATE results SET received_at = signed_at")
        assert await Watch(court).walk(60) == {
            "2026-04-13 10:00": "saule",
            "2026-04-14 10:00": "saule",
        }


class TestPlans:
    async def test_s23a_a_plan_is_to_be_written(self, court: Court) -> None:
        """Before its term and on the working day after it."""
        court.at("2026-01-08 12:00")
        await opens_plans(court)
        assert await Watch(court).walk(30) == {
            f"2026-01-{day} 10:00": "akim gulnar" for day in (12, 15, 16, 19, 20)
        }

    async def test_s23f_the_values_of_a_quarter(self, court: Court) -> None:
        """HR hears before their term though they are nobody's task yet when the clock is set."""
        await heads_plan(court)
        court.at("2026-02-02 12:00")
        found = await Watch(court).walk(65)
        assert found == {
            f"2026-{day} 10:00": "dana saule"
            for day in ("03-27", "04-01", "04-02", "04-03", "04-06")
        }

    async def test_s23b_a_head_who_comes_later(self, court: Court) -> None:
        """He has a plan on the next morning, or on the first one on his post."""
        await heads_plan(court)
        watch = Watch(court)
        court.at("2026-01-14 15:00")
        await watch.next_stop()
        head = {"category": "D-3", "is_unit_head": True, "unit": "Спорт"}
        early, late = date(2026, 1, 12), date(2026, 1, 31)
        await court.employs(
            servant("askar", "gulnar", appointed=early, **head),
            servant("serik", "gulnar", appointed=late, **head),
        )
        found = await watch.walk(20)
        assert found == {
            "2026-01-15 10:00": "work_plans",
            "2026-01-19 10:00": "gulnar",
            "2026-01-22 10:00": "gulnar",
            "2026-01-23 10:00": "gulnar",
            "2026-01-26 10:00": "gulnar",
            "2026-01-27 10:00": "gulnar",
            "2026-02-02 10:00": "work_plans",
        }
        assert await plan_of(court, "serik")

    async def test_s23b_the_next_in_line_from_the_day_on_which_a_superior_is_gone(
        self, court: Court
    ) -> None:
        await heads_plan(court)
        court.at("2026-01-29 12:00")
        await court.changes("gulnar", dismissed=date(2026, 2, 6))
        found = await Watch(court).walk(20)
        assert found == {"2026-02-09 10:00": "work_plans"}


class TestSurvey:
    async def test_r360_3_before_the_close(self, court: Court, tmp_path: Path) -> None:
        """All alike; the close itself is a stop as well, for those who look after keys."""
        await court.employs(*MORE)
        court.at("2026-12-01 10:00")
        people = await court.database.read(lambda books: books.people.all())
        await court.has_joined(*(person.number for person in people))
        await Asked(court, tmp_path / "keys").opened()
        watch, closes = Watch(court), local(f"{CLOSES_ON} 18:30")
        found = await watch.walk(38)
        assert list(found) == [
            f"{day} 10:00" for day in ("2026-12-29", "2027-01-05", "2027-01-06", "2027-01-08")
        ]
        assert len(set(found.values())) == 1
        court.at(f"{CLOSES_ON} 10:00")
        assert await watch.next_stop() == closes


class TestFarewell:
    async def test_m13_an_account_goes_after_the_term_for_an_application(
        self, court: Court
    ) -> None:
        """Received on 2 April, he may disagree for five working days: until the 9th."""
        await court.joins("aigul")
        await court.opens()
        await court.has_result()
        await no_sheet_is_open(court)
        await court.changes("aigul", dismissed=date(2026, 4, 3))
        assert await Watch(court).walk(30) == {"2026-04-10 10:00": "accounts"}

    async def test_m13_who_has_no_result(self, court: Court) -> None:
        """On the first working morning after his last day, or the next one if it was before."""
        await court.joins("erlan", "zhanar")
        watch = Watch(court)
        await watch.next_stop()
        await court.changes("erlan", dismissed=date(2026, 4, 1))
        await court.changes("zhanar", dismissed=date(2026, 4, 10))
        assert await watch.walk(30) == {
            "2026-04-03 10:00": "accounts",
            "2026-04-13 10:00": "accounts",
        }
