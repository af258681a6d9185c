"""Notices: written once, asked again before they go, gathered for who comes late."""

from __future__ import annotations

from datetime import date, timedelta

from evaluation.base.place import Place
from handlers.kit.telegram import CHANNEL
from storage.books import Books
from tests.verbs.body import Body, refused, servant


async def test_one_key_is_one_notice(body: Body) -> None:
    now = body.clock.now()

    def act(books: Books) -> None:
        for number in (1, 2):
            books.outbox.post(body.id("aigul"), "digest", {"try": number}, "key", now, now)

    await body.database.write(act)
    await body.database.write(act)
    assert await body.sql("SELECT details FROM outbox") == [('{"try": 1}',)]


async def test_sent_once(body: Body) -> None:
    """A delivery that reports twice leaves one message and one piece of evidence."""
    await body.joins("aigul")
    await body.delivers()
    await body.opens()
    result = await body.signs("marat", "aigul", [4])
    (waiting,) = await body.notices.due(CHANNEL, 9)
    for message in (1, 2):
        await body.notices.sent(waiting.id, Place(waiting.address, message))
    assert await body.evidence(result) == ["sent", "delivered"]
    assert await body.sql("SELECT message_id FROM outbox WHERE kind = 'result'") == [(1,)]
    assert await body.notices.due(CHANNEL, 9) == ()


async def test_a_letter_goes_by_the_channel_of_its_reader(body: Body) -> None:
    """Another messenger's letter isn't sent through this one to whoever has that number."""
    await body.joins("marat")
    assert await body.notices.due("another", 9) == ()
    assert len(await body.notices.due(CHANNEL, 9)) == 1


async def test_the_age_of_the_oldest_is_since_it_may_go(body: Body) -> None:
    """Of those alone that somebody can be reached by: others may wait for months."""
    now = body.clock.now()

    def act(books: Books) -> None:
        for whom, hours in (("aigul", 9), ("marat", 2), ("marat", 1), ("marat", -1)):
            when = now - timedelta(hours=hours)
            books.outbox.post(body.id(whom), "digest", {}, f"{whom} {hours}", when, when)

    assert await body.notices.oldest_due(CHANNEL) is None
    await body.joins("marat")
    await body.delivers()
    await body.database.write(act)
    assert await body.notices.oldest_due(CHANNEL) == now - timedelta(hours=2)
    assert await body.notices.oldest_due("another") is None


async def test_the_oldest_go_first_and_no_more_than_asked(body: Body) -> None:
    await body.joins("marat", "saule", "gulnar")
    await body.delivers()
    await body.opens()
    assert [len(await body.notices.due(CHANNEL, limit)) for limit in (1, 2, 9)] == [1, 2, 3]


class TestCauseGone:
    """At sending the cause is asked again."""

    async def test_sheets_signed_meanwhile(self, body: Body) -> None:
        await body.joins("marat")
        await body.delivers()
        await body.opens()
        for name in ("aigul", "bolat"):
            await body.signs("marat", name, [4])
        assert await body.delivers() == []
        states = await body.sql("SELECT state FROM outbox WHERE kind = 'sheets' AND done_at > 0")
        assert states == [("dropped",)]

    async def test_a_cancelled_campaign(self, body: Body) -> None:
        await body.joins("marat")
        await body.delivers()
        campaign = await body.opens()
        await body.campaigns.cancel(body["saule"], campaign.id, "ошибка")
        assert await body.delivers() == []

    async def test_a_result_already_opened(self, body: Body) -> None:
        await body.joins("aigul")
        await body.delivers()
        await body.opens()
        await body.signs("marat", "aigul", [4])
        await body.reads("aigul")
        assert await body.delivers() == []

    async def test_a_reopened_sheet_that_went_to_another(self, body: Body) -> None:
        await body.joins("marat")
        await body.delivers()
        await body.opens()
        for name in ("aigul", "bolat"):
            await body.signs("marat", name, [4])
        sheet = await body.sheet_of("aigul")
        await body.results.reopen(body["saule"], sheet, "ошибка")
        await body.rearranging.correct_evaluator(body["saule"], sheet, body.id("gulnar"), "так")
        assert await body.delivers() == []


class TestComingLate:
    """What waited for somebody who hadn't joined becomes one digest."""

    async def test_one_digest_which_counts_as_delivery(self, body: Body) -> None:
        await body.opens()
        first = await body.signs("marat", "aigul", [4])
        body.at("2026-07-02")
        await body.opens("2026-Q2", full_quarter=True)
        second = await body.signs("marat", "aigul", [4], "2026-Q2")
        await body.joins("aigul")
        (letter,) = await body.delivers()
        assert letter.kind == "joined"
        assert [duty.kind for duty in letter.duties] == ["result", "result"]
        for result in (first, second):
            assert await body.evidence(result) == ["delivered"]
        assert await body.sql("SELECT 1 FROM outbox WHERE state = 'waiting' AND person_id = ?",
                              body.id("aigul")) == []  # fmt: skip

    async def test_a_recalled_result_wasnt_delivered_by_it(self, body: Body) -> None:
        """M-9b: the digest held no word of it, so there is no evidence that says so."""
        await body.opens()
        old = await body.signs("marat", "aigul", [2])
        await body.results.reopen(body["saule"], await body.sheet_of("aigul"), "ошибка")
        new = await body.signs("marat", "aigul", [4])
        await body.joins("aigul")
        await body.delivers()
        assert await body.evidence(old) == ["recalled"]
        assert await body.evidence(new) == ["delivered"]

    async def test_nothing_to_do_is_nothing_to_read(self, body: Body) -> None:
        await body.joins("aigul")
        assert await body.delivers() == []

    async def test_m9a_a_year_mark_isnt_lost_in_it(self, body: Body) -> None:
        """M-9a: a year mark is no task, so its notice goes by itself."""
        body.at("2026-01-12")
        await body.opens("2025-Q4", full_quarter=True)
        await body.signs("marat", "aigul", [4], "2025-Q4")
        await body.joins("aigul")
        assert await body.kinds_delivered() == [("aigul", "joined"), ("aigul", "year")]

    async def test_an_evaluator_finds_his_sheets(self, body: Body) -> None:
        await body.opens()
        await body.joins("marat")
        (letter,) = await body.delivers()
        assert [(duty.kind, duty.count) for duty in letter.duties] == [("score", 2)]


class TestReminders:
    """5, 2 and 1 working days before the deadline and on its day, at ten."""

    async def morning(self, body: Body, when: str) -> list[tuple[str, str]]:
        body.at(when)
        await body.reminders.tick()
        return await body.kinds_delivered()

    async def opened(self, body: Body) -> None:
        """Marat has two sheets and has heard of them."""
        await body.joins("marat")
        await body.opens()
        await body.delivers()

    async def test_on_these_mornings_and_no_others(self, body: Body) -> None:
        await self.opened(body)
        told = []
        day = date(2026, 4, 6)
        while day < date(2026, 4, 27):
            if await self.morning(body, f"{day} 10:00"):
                told.append(day)
            day += timedelta(days=1)
        assert told == [date(2026, 4, d) for d in (13, 16, 17, 20)]

    async def test_x34_before_a_deadline_on_a_sunday(self, body: Body) -> None:
        """X-34: 20 July 2025 is a Sunday: the last morning is Friday's."""
        body.at("2025-07-02")
        await body.joins("marat")
        await body.opens("2025-Q2", full_quarter=True)
        await body.delivers()
        told = [d for d in range(7, 24) if await self.morning(body, f"2025-07-{d:02} 10:00")]
        assert told == [11, 16, 17, 18]

    async def test_not_on_an_office_day_off(self, body: Body) -> None:
        await self.opened(body)
        await body.days.override(body["dana"], date(2026, 4, 16), False, "перенос")
        assert await self.morning(body, "2026-04-15 10:00") == [("marat", "digest")]
        assert await self.morning(body, "2026-04-16 10:00") == []

    async def test_not_before_ten_and_not_after_hours(self, body: Body) -> None:
        await self.opened(body)
        assert await self.morning(body, "2026-04-13 09:59") == []
        assert await self.morning(body, "2026-04-13 18:30") == []

    async def test_a_missed_morning_is_caught_up_the_same_day(self, body: Body) -> None:
        await self.opened(body)
        assert await self.morning(body, "2026-04-13 15:20") == [("marat", "digest")]
        assert await self.morning(body, "2026-04-14 10:00") == []

    async def test_twice_is_once(self, body: Body) -> None:
        await self.opened(body)
        assert await self.morning(body, "2026-04-13 10:00") == [("marat", "digest")]
        assert await self.morning(body, "2026-04-13 10:00") == []
        assert await self.morning(body, "2026-04-13 10:30") == []

    async def test_two_campaigns_are_one_digest(self, body: Body) -> None:
        await self.opened(body)
        await body.employs(servant("new"))
        await body.opens()
        await body.delivers()
        body.at("2026-04-13 10:00")
        await body.reminders.tick()
        (letter,) = await body.delivers()
        assert [(duty.kind, duty.count) for duty in letter.duties] == [("score", 2), ("score", 1)]

    async def test_who_is_done_isnt_reminded(self, body: Body) -> None:
        await self.opened(body)
        for name in ("aigul", "bolat"):
            await body.signs("marat", name, [4])
        assert await self.morning(body, "2026-04-13 10:00") == []

    async def test_m9b_hr_hears_on_the_second_working_day(self, body: Body) -> None:
        """X-20: on the morning on which somebody comes to the call list."""
        await body.joins("aigul", "dana")
        await body.opens()
        await body.delivers()
        await body.signs("marat", "aigul", [4])
        await body.delivers()
        assert await self.morning(body, "2026-04-03 10:00") == []
        assert await self.morning(body, "2026-04-06 10:00") == [("dana", "digest")]
        (duty,) = await body.duties.of(body["dana"])
        assert (duty.kind, duty.count) == ("calls", 1)

    async def test_m9b_hr_hears_of_the_dismissed_on_a_working_day(self, body: Body) -> None:
        """M-9b, X-34: 31 October 2026 is a Saturday, so HR hears on Friday."""
        body.at("2026-10-02")
        await body.joins("dana")
        await body.changes("aigul", dismissed=date(2026, 9, 30))
        await body.opens("2026-Q3", full_quarter=True)
        await body.signs("marat", "aigul", [4], "2026-Q3")
        await body.delivers()
        assert await self.morning(body, "2026-10-06 10:00") == [("dana", "digest")]
        assert await self.morning(body, "2026-10-07 10:00") == []
        assert await self.morning(body, "2026-10-30 10:00") == [("dana", "digest")]


class TestNudging:
    async def test_once_a_day(self, body: Body) -> None:
        await body.joins("marat")
        campaign = await body.opens()
        await body.delivers()
        assert await body.nudging.late_evaluators(body["dana"], campaign.id) == 4
        assert await body.nudging.nudge(body["dana"], campaign.id) == 4
        assert await body.nudging.nudge(body["dana"], campaign.id) == 0
        assert await body.kinds_delivered() == [("marat", "nudge")]
        body.at("2026-04-03 12:00")
        assert await body.nudging.nudge(body["dana"], campaign.id) == 4
        assert (await body.trail()).count("nudged") == 2

    async def test_only_in_working_hours_and_once_a_weekend(self, body: Body) -> None:
        """What counts is the day on which it arrives."""
        await body.joins("marat")
        campaign = await body.opens()
        await body.delivers()
        for night in ("2026-04-03 21:00", "2026-04-04 12:00", "2026-04-05 12:00"):
            body.at(night)
            await body.nudging.nudge(body["dana"], campaign.id)
            assert await body.delivers() == []
        body.at("2026-04-06 09:00")
        assert await body.kinds_delivered() == [("marat", "nudge")]

    async def test_only_hr(self, body: Body) -> None:
        campaign = await body.opens()
        with refused("refuse-role"):
            await body.nudging.nudge(body["marat"], campaign.id)


class TestSnoozing:
    async def test_tomorrow_morning_and_not_at_night(self, body: Body) -> None:
        await body.joins("marat")
        await body.opens()
        await body.delivers()
        body.at("2026-04-10 15:00")  # Friday
        again = await body.reminders.snooze(body["marat"])
        assert again == body.office.morning(date(2026, 4, 13))
        await body.reminders.snooze(body["marat"])
        body.at("2026-04-13 10:00")
        await body.reminders.tick()  # Monday is a morning of reminders anyway
        assert await body.kinds_delivered() == [("marat", "digest")]

    async def test_never_past_the_deadline(self, body: Body) -> None:
        await body.joins("marat")
        await body.opens()
        body.at("2026-04-17 10:05")  # Friday: Monday is the last day
        await body.reminders.snooze(body["marat"])
        body.at("2026-04-20 10:05")
        with refused("refuse-snooze", day="2026-04-20"):
            await body.reminders.snooze(body["marat"])


class TestStops:
    """`next_moment`: where a clock that is turned must stop."""

    async def test_every_stop_of_a_quarter(self, body: Body) -> None:
        await body.joins("marat")
        await body.opens()
        await body.delivers()
        stops = []
        while (moment := await body.reminders.next_moment(body.clock.now())) is not None:
            assert moment > body.clock.now()
            body.clock.moment = moment
            stops.append(body.office.day(moment))
            await body.reminders.tick()
            await body.delivers()
        assert stops == [date(2026, 4, d) for d in (13, 16, 17, 20, 21)]

    async def test_an_empty_office_has_none(self, body: Body) -> None:
        assert await body.reminders.next_moment(body.clock.now()) is None

    async def test_a_notice_that_waits_for_the_morning(self, body: Body) -> None:
        await body.joins("marat")
        body.at("2026-04-03 20:00")
        await body.opens()
        moment = await body.reminders.next_moment(body.clock.now())
        assert moment == body.office.at(date(2026, 4, 6), body.office.opens)


async def test_hr_hears_of_a_missed_term_only_once_it_is_missed(body: Body) -> None:
    """M-4a, X-34: after a Sunday's deadline Monday isn't late yet, Tuesday is."""
    body.at("2025-07-02")
    await body.opens("2025-Q2", full_quarter=True)
    for day, count in ((21, 0), (22, 2)):
        body.at(f"2025-07-{day} 10:00")
        await body.reminders.tick()
        rows = await body.sql(
            "SELECT 1 FROM outbox WHERE kind = 'digest' AND idempotency LIKE ?",
            f"digest:2025-07-{day}:%",
        )
        assert len(rows) == count
