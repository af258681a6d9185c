"""Acts of 2023: the term runs from acquaintance, which HR owes within two working days."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from evaluation.agenda.nouns import Duty
from evaluation.base.ids import ResultId
from evaluation.base.roles import Role
from evaluation.calendar.office import Office, ResultsInChat
from evaluation.calibration.applications import Applications
from evaluation.calibration.contests import CaseContests
from evaluation.law.moment import Moments
from evaluation.law.reading.act import load
from evaluation.quarter.absences import DaysAway
from evaluation.quarter.nouns import Campaign
from evaluation.quarter.receipts import (
    CHANNELS,
    DELIVERIES,
    EVERY_CHANNEL,
    Call,
    channels_for,
    starts_by_opening,
    worded,
)
from evaluation.quarter.results import Results
from evaluation.quarter.years import formation
from storage.books import every_book
from tests.verbs.body import ACT, Body, local, refused
from tests.verbs.conftest import SHELF
from tests.verbs.heads import SHYMKENT

BAIDIBEK = "baidibek-2023"
REFUSAL_ACT = """
[refusal_act]
kk = "танысудан бас тарту туралы акт"
ru = "акт об отказе от ознакомления"
rule = "V-36"
paragraph = "36"
verified = false
"""


async def signed(body: Body, day: str = "2026-04-02 10:00", period: str = "2026-Q1") -> ResultId:
    """Marat ranks Aigul on a day."""
    body.at(day)
    return (await body.signs("marat", "aigul", [4], period)).id


async def call_of(body: Body, who: str = "aigul") -> Call | None:
    calls = await body.results.call_list(body["dana"])
    return next((call for call in calls if call.result.person == body.id(who)), None)


async def duty_of(body: Body, who: str, kind: str) -> Duty | None:
    return next((d for d in await body.duties.of(body[who]) if d.kind == kind), None)


@pytest.fixture
async def campaign(body: Body) -> Campaign:
    opened = await body.opens(act=SHYMKENT)
    await body.joins("aigul", "marat", "dana")
    await body.delivers()
    return opened


class TestAcknowledgement:
    """X-20, S-13: seeing the mark starts nothing, one's own word does."""

    async def test_x20_opening_shows_and_starts_nothing(
        self, body: Body, campaign: Campaign
    ) -> None:
        result = await signed(body)
        view = await body.reads("aigul")
        assert [item.value for item in view.items] == [Decimal(4)] * 4
        assert (view.result.received_at, view.apply_until) == (None, None)
        assert view.waits_for_acknowledgement
        await body.reads("aigul")
        assert await body.evidence(result) == ["sent", "opened"]
        assert (await body.trail()).count("result-opened") == 1

    async def test_s13_the_word_is_the_receipt(self, body: Body, campaign: Campaign) -> None:
        result = await signed(body)
        await body.reads("aigul")
        body.at("2026-04-03 15:00")
        view = await body.results.acknowledge(body["aigul"], result)
        assert view.result.received_at == view.result.acknowledged_at == local("2026-04-03 15:00")
        assert view.result.received_by == "bot"
        assert (view.received_on, view.apply_until) == (date(2026, 4, 3), date(2026, 4, 10))
        body.at("2026-04-07")
        again = await body.results.acknowledge(body["aigul"], result)
        assert again.apply_until == date(2026, 4, 10)
        assert await body.evidence(result) == ["sent", "opened", "acknowledged"]

    async def test_x20_nobody_acknowledges_what_he_has_not_seen(
        self, body: Body, campaign: Campaign
    ) -> None:
        result = await signed(body)
        with refused("refuse-not-opened"):
            await body.results.acknowledge(body["aigul"], result)

    async def test_s16_where_a_chat_carries_nothing_a_word_is_no_acquaintance(
        self, body: Body, campaign: Campaign
    ) -> None:
        result = await signed(body)
        office = Office(results_in_chat=ResultsInChat.NOTICE)
        moments = Moments(body.database, body.clock, office, body.known_acts)
        discreet = Results(moments, CaseContests(every_book))
        await discreet.open(body["aigul"], result)
        with refused("refuse-not-opened"):
            await discreet.acknowledge(body["aigul"], result)

    async def test_s13_no_application_before_it(self, body: Body, campaign: Campaign) -> None:
        applications = Applications(body.moments)
        result = await signed(body)
        await body.reads("aigul")
        with refused("refuse-not-acknowledged"):
            await applications.apply(body["aigul"], result, "не согласна")
        await body.results.acknowledge(body["aigul"], result)
        hearing = await applications.apply(body["aigul"], result, "не согласна")
        assert not hearing.case.is_late

    async def test_x20_the_task_is_to_open_then_to_acknowledge(
        self, body: Body, campaign: Campaign
    ) -> None:
        result = await signed(body)
        assert await duty_of(body, "aigul", "result") is not None
        await body.reads("aigul")
        assert await duty_of(body, "aigul", "result") is None
        assert await duty_of(body, "aigul", "acknowledge") is not None
        await body.results.acknowledge(body["aigul"], result)
        assert await duty_of(body, "aigul", "acknowledge") is None

    async def test_x20_a_paper_leaves_nothing_to_say(self, body: Body, campaign: Campaign) -> None:
        result = await signed(body)
        body.at("2026-04-06")
        await body.results.record_call(body["dana"], result, "paper", "№ 14")
        assert {d.kind for d in await body.duties.of(body["aigul"])} == set()

    async def test_x20_the_notice_says_what_starts_the_term(
        self, body: Body, campaign: Campaign
    ) -> None:
        await signed(body)
        (letter,) = [one for one in await body.delivers() if one.kind == "result"]
        assert not starts_by_opening(letter.methodology)

    async def test_s5c_the_year_is_seen_without_the_word(
        self, body: Body, campaign: Campaign
    ) -> None:
        """Seeing a mark is no receipt here, so a year mark gives none away."""
        await signed(body)
        body.at("2027-01-12 10:00")
        await body.reminders.tick()
        mark = (await body.finals.own(body["aigul"], 2026)).mark
        assert mark.mean.value == 4

    async def test_x20_whoever_has_seen_a_recalled_result_hears_of_it(
        self, body: Body, campaign: Campaign
    ) -> None:
        await signed(body)
        await body.delivers()
        await body.reads("aigul")
        await body.results.reopen(body["saule"], await body.sheet_of("aigul"), "не та графа")
        kinds = await body.kinds_delivered()
        assert kinds.count(("aigul", "recalled")) == 2  # the old message, and a new one


class TestTwoWorkingDays:
    """S-12a, B-10: HR acquaints within two working days from the completion."""

    @pytest.mark.parametrize("act", [SHYMKENT, BAIDIBEK])
    @pytest.mark.parametrize(
        ("period", "completed", "due"),
        [
            ("2023-Q3", "2023-10-11", date(2023, 10, 13)),
            ("2024-Q1", "2024-05-02", date(2024, 5, 4)),  # a working Saturday
            ("2023-Q3", "2023-10-24", date(2023, 10, 27)),  # the Day of the Republic between
        ],
    )
    async def test_s12a_the_vectors(
        self, body: Body, act: str, period: str, completed: str, due: date
    ) -> None:
        """S-12a: the vectors of rules §12."""
        body.at(completed)
        await body.opens(period, act=act, full_quarter=True)
        await signed(body, f"{completed} 12:00", period)
        call = await call_of(body)
        assert call is not None
        assert (call.why, call.due) == ("not-joined", due)
        assert call.source is not None
        assert call.source.rule in {"S-12a", "B-10a"}

    async def test_s12a_listed_while_a_day_is_left(self, body: Body, campaign: Campaign) -> None:
        """X-20: not opened, then opened without a word; late from the day after the term."""
        await signed(body)  # Thursday; due on Monday
        assert await call_of(body) is None
        body.at("2026-04-03 00:00")
        assert (await self.state(body)) == ("unopened", 1, False)
        await body.reads("aigul")
        body.at("2026-04-06 18:00")
        assert (await self.state(body)) == ("unacknowledged", 0, False)
        body.at("2026-04-07 09:00")
        assert (await self.state(body)) == ("unacknowledged", -1, True)
        board = await body.boards.board(body["dana"], campaign.id)
        assert (board.results, board.received, board.untold) == (1, 0, 1)
        duty = await duty_of(body, "dana", "calls")
        assert duty is not None
        assert (duty.day, duty.days_left) == (date(2026, 4, 6), -1)

    async def state(self, body: Body) -> tuple[str, int, bool]:
        call = await call_of(body)
        assert call is not None
        return call.why, call.days_left, call.is_late

    async def test_s12a_the_clock_stops_when_somebody_enters_the_list(
        self, body: Body, campaign: Campaign
    ) -> None:
        await signed(body)
        morning = local("2026-04-03 10:00")
        assert await body.reminders.next_moment(body.clock.now()) == morning
        await body.delivers()
        body.at("2026-04-03 10:00")
        await body.reminders.tick()
        assert ("dana", "digest") in await body.kinds_delivered()

    async def test_m9b_under_the_act_of_2025_nothing_changes(self, body: Body) -> None:
        """M-9a, X-20: opening is the receipt, every channel counts, no term of its own."""
        await body.opens()
        await signed(body)
        call = await call_of(body)
        assert call is not None
        assert (call.due, call.source, call.channels) == (date(2026, 4, 6), None, CHANNELS)
        assert (await body.reads("aigul")).apply_until == date(2026, 4, 9)


class TestWays:
    """S-12b, X-07, X-20: what counts as acquaintance, and for whom."""

    async def record(self, body: Body, result: ResultId, channel: str, note: str = "№ 14") -> None:
        await body.results.record_call(body["dana"], result, channel, note)

    async def test_x07_x60_delivery_to_those_at_work_meets_a_refusal_in_words(
        self, body: Body, campaign: Campaign
    ) -> None:
        """S-12, B-10 know no act of refusal: means that record the notice meet it."""
        result = await signed(body)
        body.at("2026-04-03")
        called = await body.results.called(body["dana"], result)
        assert called.call.channels == CHANNELS
        for channel in DELIVERIES:
            with refused("refuse-call-note"):
                await self.record(body, result, channel, "")
        await self.record(body, result, "paper")
        told = await body.result_of("aigul")
        assert (told.received_by, told.acknowledged_at) == ("paper", None)
        assert (await body.reads("aigul")).apply_until == date(2026, 4, 10)

    async def test_x60_a_refusal_at_work_is_met_by_a_registered_letter(
        self, body: Body, campaign: Campaign
    ) -> None:
        result = await signed(body)
        await body.reads("aigul")
        body.at("2026-04-06 16:00")
        words = "Отказалась при Дане и Сауле; письмо № 15 вручено"
        await self.record(body, result, "letter", words)
        told = await body.result_of("aigul")
        assert (told.received_at, told.received_by) == (local("2026-04-06 16:00"), "letter")
        ((note,),) = await body.sql("SELECT note FROM evidence WHERE channel = 'letter'")
        assert note == words

    @pytest.mark.parametrize("act", [ACT, SHYMKENT, BAIDIBEK])
    async def test_x60_no_act_of_refusal_where_the_act_knows_none(
        self, body: Body, act: str
    ) -> None:
        await body.opens(act=act)
        result = await signed(body)
        body.at("2026-04-06")
        assert SHELF[act].refusal_act is None
        with refused("refuse-channel"):
            await self.record(body, result, "refusal", "Акт от 06.04.2026: Дана, Сауле")

    def test_x60_an_act_that_knows_one_offers_it_and_wants_its_words(self) -> None:
        """T-41b, V-36: what such an act says of a refusal stands in its file."""
        text = SHELF[SHYMKENT].text + REFUSAL_ACT
        act = load(text, "with a refusal")
        assert act.refusal_act is not None
        assert act.refusal_act.ru == "акт об отказе от ознакомления"
        assert channels_for(act) == EVERY_CHANNEL
        assert "refusal" in worded(act, "dismissed")

    @pytest.mark.parametrize("channel", DELIVERIES)
    async def test_x07_the_dismissed_by_recorded_delivery(self, body: Body, channel: str) -> None:
        """S-12b with S-7: in the two working days of S-12a, by whatever records the notice."""
        await body.changes("aigul", dismissed=date(2026, 3, 31))
        await body.opens(act=SHYMKENT)
        result = await signed(body)
        call = await call_of(body)
        assert call is not None
        assert (call.why, call.due) == ("dismissed", date(2026, 4, 6))
        await self.record(body, result, channel)
        assert (await body.result_of("aigul")).received_by == channel

    @pytest.mark.parametrize("act", [SHYMKENT, BAIDIBEK])
    async def test_x07_the_absent_at_once_and_by_delivery(self, body: Body, act: str) -> None:
        """S-12b, X-07: whoever is away is told so although the bot reaches him."""
        await body.opens(act=act)
        await body.joins("aigul")
        days = DaysAway(date(2026, 4, 1), date(2026, 4, 20))
        await body.absences.record(body["dana"], body.id("aigul"), "labour-leave", days)
        result = await signed(body)
        call = await call_of(body)
        assert call is not None
        assert (call.why, call.channels, call.worded) == ("absent", CHANNELS, ("refusal",))
        await self.record(body, result, "letter", "№ 15")
        assert (await body.result_of("aigul")).received_by == "letter"

    async def test_x07_who_came_back_before_the_signing_is_at_work(
        self, body: Body, campaign: Campaign
    ) -> None:
        days = DaysAway(date(2026, 3, 25))
        view = await body.absences.record(body["dana"], body.id("aigul"), "labour-leave", days)
        body.at("2026-04-02")
        await body.absences.returned(body["dana"], view.absence.id, date(2026, 4, 2))
        await signed(body)
        body.at("2026-04-03")
        call = await call_of(body)
        assert call is not None
        assert call.why == "unopened"


class TestYear:
    """S-5c, A-01: the year is the mean of the quarters that were evaluated."""

    @pytest.mark.parametrize(
        ("act", "year", "day"),
        [
            (SHYMKENT, 2026, date(2027, 1, 12)),  # 10 January is a Sunday: Monday is in time
            (SHYMKENT, 2023, date(2024, 1, 11)),
            ("mangystau-2025", 2026, date(2027, 1, 29)),
        ],
    )
    async def test_s5c_not_before_the_term_of_the_fourth_quarter_is_over(
        self, body: Body, act: str, year: int, day: date
    ) -> None:
        calendar = await body.database.read(lambda books: books.days.calendar())
        moment = formation(body.shelf[act], year, calendar, body.office)
        assert moment == body.office.morning(day)

    async def test_x61_the_last_quarters_mark_is_waited_for(
        self, body: Body, campaign: Campaign
    ) -> None:
        """S-5c: it formed on 12 January without a fourth quarter that was signed late."""
        await signed(body)
        body.at("2027-01-05")
        await body.opens("2026-Q4", act=SHYMKENT, full_quarter=True)
        for day in ("2027-01-12 10:00", "2027-02-01 10:00"):
            body.at(day)
            await body.reminders.tick()
            assert (await body.results.mine(body["aigul"]))[1] == ()
        await body.signs("marat", "aigul", [3], "2026-Q4")
        (mark,) = (await body.results.mine(body["aigul"]))[1]
        assert (mark.mean.value, mark.quarters, mark.revision) == (Decimal("3.5"), 2, 1)

    async def test_x61_a_quarter_that_falls_out_is_waited_for_no_more(
        self, body: Body, campaign: Campaign
    ) -> None:
        await signed(body)
        body.at("2027-01-05")
        late = await body.opens("2026-Q4", act=SHYMKENT, full_quarter=True)
        body.at("2027-01-13 10:00")
        await body.reminders.tick()
        assert (await body.results.mine(body["aigul"]))[1] == ()
        await body.campaigns.cancel(body["saule"], late.id, "Открыт по ошибке")
        (mark,) = (await body.results.mine(body["aigul"]))[1]
        assert (mark.mean.value, mark.quarters) == (Decimal(4), 1)

    async def test_s5c_the_mean_of_the_reported_quarters(
        self, body: Body, campaign: Campaign
    ) -> None:
        """A-01: two of four quarters; the notice goes at once and holds no mark."""
        await signed(body)
        body.at("2026-10-05")
        await body.opens("2026-Q3", act=SHYMKENT, full_quarter=True)
        await body.signs("marat", "aigul", [3], "2026-Q3")
        await body.delivers()
        body.at("2027-01-12 09:59")
        await body.reminders.tick()
        assert (await body.results.mine(body["aigul"]))[1] == ()
        body.at("2027-01-12 10:00")
        await body.reminders.tick()
        (mark,) = (await body.results.mine(body["aigul"]))[1]
        assert (mark.mean.value, mark.quarters) == (Decimal("3.5"), 2)
        assert ("aigul", "year") in await body.kinds_delivered()


class TestWhoMayKnow:
    """S-21, rules §10: the evaluatee, the evaluator, the head of HR; nobody else from the sheet."""

    @pytest.mark.parametrize(
        ("who", "may"),
        [
            ("marat", True),  # the evaluator
            ("saule", True),  # the head of HR
            ("gulnar", False),  # the higher superior: he approves plans, not ranking
            ("akim", False),  # the appointing official: only with an application
            ("dana", False),  # an HR specialist: only while telling him
            ("bolat", False),
            ("aigul", False),  # his own he opens as a result
        ],
    )
    async def test_s21_a_signed_sheet(
        self, body: Body, campaign: Campaign, who: str, may: bool
    ) -> None:
        await body.staff.give_roles(None, body.id("akim"), frozenset({Role.APPOINTING}))
        await signed(body)
        await body.employs()
        sheet = await body.sheet_of("aigul")
        if may:
            assert (await body.results.signed(body[who], sheet)).result.person == body.id("aigul")
            return
        with refused("refuse-not-found"):
            await body.results.signed(body[who], sheet)

    async def test_x51_a_specialist_records_a_notice_and_sees_no_mark(
        self, body: Body, campaign: Campaign
    ) -> None:
        """X-51, S-21: "known only to" the head of HR; he records that it was told."""
        result = await signed(body)
        body.at("2026-04-03 12:00")
        (call,) = await body.results.call_list(body["dana"])
        before = await body.trail()
        told = await body.results.called(body["dana"], result)
        assert (told.call, told.view) == (call, None)
        assert await body.trail() == before  # nothing was seen
        assert "Mean" not in repr(told.call)
        await body.results.record_call(body["dana"], result, "paper", "№ 7")
        assert (await body.result_of("aigul")).received_by == "paper"

    async def test_s16_the_head_sees_marks_while_telling(
        self, body: Body, campaign: Campaign
    ) -> None:
        """Rules §10: on the list, logged; not before and not after."""
        result = await signed(body)
        with refused("refuse-call-done"):
            await body.results.called(body["saule"], result)
        body.at("2026-04-03 12:00")
        await body.results.called(body["saule"], result)
        assert (await body.trail())[-1] == "result-read-out"
        await body.results.record_call(body["saule"], result, "paper", "№ 14")
        with refused("refuse-call-done"):
            await body.results.called(body["saule"], result)

    async def test_s21_no_call_about_oneself(self, body: Body, campaign: Campaign) -> None:
        await body.signs("saule", "dana", [4])
        body.at("2026-04-03")
        with refused("refuse-call-done"):
            await body.results.called(body["dana"], (await body.result_of("dana")).id)
