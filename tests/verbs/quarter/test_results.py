"""A result reaches its owner: told without a mark, opened or read out, recalled if need be."""

from __future__ import annotations

import json
from datetime import date, datetime
from functools import partial

import pytest

from evaluation.base.ids import ResultId
from evaluation.calendar.office import Office, ResultsInChat
from evaluation.calibration.contests import CaseContests
from evaluation.law.moment import Moments
from evaluation.law.shelf import Shelf
from evaluation.quarter.nouns import Campaign
from evaluation.quarter.receipts import CHANNELS, DELIVERIES, official_name
from evaluation.quarter.results import Results
from handlers.kit.telegram import CHANNEL
from storage.books import Books, every_book
from tests.verbs.body import Body, local, refused


def record_receipt(books: Books, result: ResultId, moment: datetime) -> None:
    books.results.receive(result, moment, "letter")


@pytest.fixture
async def campaign(body: Body) -> Campaign:
    return await body.opens()


class TestNotice:
    """M-9a, X-36: told at once, without a mark."""

    async def test_m9a_goes_at_signing_and_holds_no_mark(
        self, body: Body, campaign: Campaign
    ) -> None:
        await body.joins("aigul")
        await body.delivers()
        result = await body.signs("marat", "aigul", [4, 3, 5, 2])
        rows = await body.sql("SELECT details FROM outbox WHERE kind = 'result'")
        assert [json.loads(details) for (details,) in rows] == [{"result": result.id}]
        assert await body.kinds_delivered() == [("aigul", "result")]

    async def test_m9b_evidence_follows_it(self, body: Body, campaign: Campaign) -> None:
        """M-9b: sent, delivered, opened, acknowledged, each with its time."""
        await body.joins("aigul")
        await body.delivers()
        result = await body.signs("marat", "aigul", [4])
        assert await body.evidence(result) == ["sent"]
        await body.delivers()
        await body.reads("aigul")
        await body.results.acknowledge(body["aigul"], result.id)
        assert await body.evidence(result) == ["sent", "delivered", "opened", "acknowledged"]

    async def test_m9b_nothing_was_sent_to_who_isnt_here(
        self, body: Body, campaign: Campaign
    ) -> None:
        """M-9b: the evidence doesn't say "sent" of what waits."""
        result = await body.signs("marat", "aigul", [4])
        assert await body.evidence(result) == []
        assert await body.delivers() == []

    async def test_silent_at_night(self, body: Body, campaign: Campaign) -> None:
        await body.joins("aigul")
        await body.delivers()
        body.at("2026-04-04 22:00")
        await body.signs("marat", "aigul", [4])
        (letter,) = await body.delivers()
        assert letter.silent


class TestReceipt:
    """X-20: the tap on "open" is the receipt and starts the five days."""

    async def test_x20_the_first_opening_counts(self, body: Body, campaign: Campaign) -> None:
        await body.signs("marat", "aigul", [4])
        body.at("2026-04-03 15:00")
        first = await body.reads("aigul")
        body.at("2026-04-08")
        again = await body.reads("aigul")
        assert first.result.received_at == again.result.received_at == local("2026-04-03 15:00")
        assert again.result.received_by == "bot"
        assert again.apply_until == date(2026, 4, 10)
        assert again.days_left == 2
        assert await body.evidence(again.result) == ["opened"]

    async def test_x20_the_first_receipt_stays(self, body: Body, campaign: Campaign) -> None:
        """X-41: the terms run from the earlier recorded receipt."""
        result = await body.signs("marat", "aigul", [4])
        for day in ("2026-04-03", "2026-04-09"):
            receive = partial(record_receipt, result=result.id, moment=local(day))
            await body.database.write(receive)
        assert (await body.result_of("aigul")).received_at == local("2026-04-03")

    async def test_x20_acknowledging_comes_after_opening(
        self, body: Body, campaign: Campaign
    ) -> None:
        result = await body.signs("marat", "aigul", [4])
        with refused("refuse-not-opened"):
            await body.results.acknowledge(body["aigul"], result.id)

    async def test_acknowledging_twice_is_once(self, body: Body, campaign: Campaign) -> None:
        result = await body.signs("marat", "aigul", [4])
        await body.reads("aigul")
        first = await body.results.acknowledge(body["aigul"], result.id)
        body.at("2026-04-09")
        again = await body.results.acknowledge(body["aigul"], result.id)
        assert again.result.acknowledged_at == first.result.acknowledged_at
        assert (await body.trail()).count("result-acknowledged") == 1

    async def test_m13_where_a_chat_carries_nothing_nothing_is_received(
        self, body: Body, campaign: Campaign
    ) -> None:
        """M-13: with "notice" the marks are seen elsewhere, so opening is no receipt."""
        result = await body.signs("marat", "aigul", [4])
        office = Office(results_in_chat=ResultsInChat.NOTICE)
        moments = Moments(body.database, body.clock, office, body.known_acts)
        discreet = Results(moments, CaseContests(every_book))
        view = await discreet.open(body["aigul"], result.id)
        assert (view.result.received_at, view.apply_until) == (None, None)

    @pytest.mark.parametrize(
        ("period", "received", "until"),
        [
            ("2025-Q4", "2026-01-20", date(2026, 1, 27)),
            ("2025-Q4", "2026-01-21 00:30", date(2026, 1, 28)),  # still the 20th in Greenwich
            ("2025-Q4", "2026-03-18", date(2026, 3, 30)),
            ("2025-Q3", "2025-12-30", date(2026, 1, 9)),
            ("2024-Q1", "2024-05-02", date(2024, 5, 13)),
            ("2026-Q3", "2026-10-20", date(2026, 10, 28)),
            ("2026-Q4", "2027-03-10", date(2027, 3, 18)),
        ],
    )
    async def test_m10_five_working_days_from_receipt(
        self, body: Body, period: str, received: str, until: date
    ) -> None:
        """M-10: the vectors of rules §12."""
        body.at(received)
        await body.opens(period, full_quarter=True)
        await body.signs("marat", "aigul", [4], period)
        assert (await body.reads("aigul", period)).apply_until == until


class TestCallList:
    """M-9b, X-20: whom the bot can't reach HR tells itself, and the record is the receipt."""

    async def why(self, body: Body) -> dict[str, str]:
        calls = await body.results.call_list(body["dana"])
        return {body.name_of(call.result.person): call.why for call in calls}

    async def test_x20_unopened_from_the_second_working_day(
        self, body: Body, campaign: Campaign
    ) -> None:
        await body.joins("aigul")
        await body.signs("marat", "aigul", [4])  # Thursday
        body.at("2026-04-05 23:59")
        assert await self.why(body) == {}
        body.at("2026-04-06 00:00")
        assert await self.why(body) == {"aigul": "unopened"}
        await body.reads("aigul")
        assert await self.why(body) == {}

    async def test_x20_who_never_joined_at_once(self, body: Body, campaign: Campaign) -> None:
        await body.signs("marat", "aigul", [4])
        assert await self.why(body) == {"aigul": "not-joined"}

    async def test_x20_who_blocked_the_bot(self, body: Body, campaign: Campaign) -> None:
        await body.joins("aigul")
        await body.delivers()
        await body.signs("marat", "aigul", [4])
        (waiting,) = await body.notices.due(CHANNEL, 9)
        await body.notices.unreachable(waiting.id)
        assert await self.why(body) == {"aigul": "blocked"}
        assert await body.notices.due(CHANNEL, 9) == ()
        await body.joining.reachable(body.guest("aigul").address, reachable=True)
        assert await self.why(body) == {}
        assert await body.kinds_delivered() == [("aigul", "result")]

    async def test_m9b_the_dismissed_within_the_next_month(self, body: Body) -> None:
        """M-9b: Q1 2026 until 30 April, however they are reachable."""
        await body.changes("aigul", dismissed=date(2026, 3, 31))
        await body.opens()
        await body.signs("marat", "aigul", [4])
        (call,) = await body.results.call_list(body["dana"])
        assert (call.why, call.due) == ("dismissed", date(2026, 4, 30))

    async def test_m9b_the_record_is_the_receipt(self, body: Body, campaign: Campaign) -> None:
        result = await body.signs("marat", "aigul", [4])
        body.at("2026-04-07 11:00")
        await body.results.record_call(body["dana"], result.id, "letter", "вручено лично")
        told = await body.result_of("aigul")
        assert (told.received_at, told.received_by) == (local("2026-04-07 11:00"), "letter")
        assert (await body.reads("aigul")).apply_until == date(2026, 4, 14)
        assert await body.evidence(result) == ["called"]
        assert (await body.trail())[-1] == "result-told"
        ((by, note),) = await body.sql("SELECT recorded_by, note FROM evidence")
        assert (body.name_of(by), note) == ("dana", "вручено лично")

    async def test_m9b_once(self, body: Body, campaign: Campaign) -> None:
        result = await body.signs("marat", "aigul", [4])
        await body.results.record_call(body["dana"], result.id, "phone", "№ 14")
        with refused("refuse-call-done"):
            await body.results.record_call(body["dana"], result.id, "phone", "№ 14")
        with refused("refuse-call-done"):
            await body.results.called(body["dana"], result.id)

    @pytest.mark.parametrize("note", ["", "  ", "\n"])
    async def test_m9b_never_without_a_note(
        self, body: Body, campaign: Campaign, note: str
    ) -> None:
        """The number of the receipt, who was told and when: a bare channel proves nothing."""
        result = await body.signs("marat", "aigul", [4])
        for channel in CHANNELS:
            with refused("refuse-call-note"):
                await body.results.record_call(body["dana"], result.id, channel, note)

    @pytest.mark.parametrize("act", ["mangystau-2025", "shymkent-2023", "baidibek-2023"])
    def test_m9b_every_way_that_records_has_its_official_name(self, act: str) -> None:
        """S-12b, B-10b."""
        found = Shelf.open(None)[act]
        assert {official_name(found, one) for one in DELIVERIES} == set(found.channels.values())
        assert official_name(found, "system") == found.titles["system"]
        assert official_name(found, "paper") is None

    async def test_m9b_only_channels_that_record(self, body: Body, campaign: Campaign) -> None:
        result = await body.signs("marat", "aigul", [4])
        for channel in ("bot", "gossip"):
            with refused("refuse-not-found"):
                await body.results.record_call(body["dana"], result.id, channel, "№ 14")

    async def test_m9b_nobody_tells_herself(self, body: Body, campaign: Campaign) -> None:
        result = await body.signs("saule", "dana", [4])
        with refused("refuse-not-found"):
            await body.results.record_call(body["dana"], result.id, "phone", "№ 14")
        with refused("refuse-call-done"):
            await body.results.called(body["dana"], result.id)

    async def test_m13_reading_out_is_logged(self, body: Body, campaign: Campaign) -> None:
        """Rules §10: marks of somebody on the call list, only for telling him, and logged."""
        await body.joins("bolat")
        await body.signs("marat", "aigul", [4])
        kept = await body.signs("marat", "bolat", [4])
        told = await body.results.called(body["dana"], (await body.result_of("aigul")).id)
        assert told.view is not None
        assert [item.value for item in told.view.items] == [4, 4, 4, 4]
        assert (await body.trail())[-1] == "result-read-out"
        with refused("refuse-call-done"):
            await body.results.called(body["dana"], kept.id)

    async def test_who_joined_sees_that_it_was_told(self, body: Body, campaign: Campaign) -> None:
        """A told result isn't told again by the bot."""
        await body.joins("aigul")
        await body.delivers()
        result = await body.signs("marat", "aigul", [4])
        await body.results.record_call(body["dana"], result.id, "system", "Е-қызмет")
        assert await body.delivers() == []


class TestReopening:
    """A signed sheet goes back by HR's act: the result is recalled, terms start anew."""

    async def reopened(self, body: Body) -> tuple[ResultId, ResultId]:
        """Aigul has read a result; it is reopened and signed anew. Old and new numbers."""
        await body.joins("aigul", "marat")
        await body.signs("marat", "aigul", [2])
        await body.delivers()
        old = await body.reads("aigul")
        body.at("2026-04-09")
        await body.results.reopen(body["saule"], await body.sheet_of("aigul"), "не та графа")
        new = await body.signs("marat", "aigul", [4])
        return old.result.id, new.id

    async def test_the_old_result_is_recalled_with_evidence(
        self, body: Body, campaign: Campaign
    ) -> None:
        old, new = await self.reopened(body)
        assert old != new
        assert (await body.evidence(old))[-1] == "recalled"
        with refused("refuse-recalled", day="2026-04-09"):
            await body.results.open(body["aigul"], old)
        with refused("refuse-recalled"):
            await body.results.acknowledge(body["aigul"], old)
        with refused("refuse-recalled"):
            await body.results.record_call(body["dana"], old, "phone", "№ 14")
        mine, _ = await body.results.mine(body["aigul"])
        assert [result.id for result in mine] == [new]

    async def test_the_term_starts_anew(self, body: Body, campaign: Campaign) -> None:
        """M-10: five days from the new receipt."""
        await self.reopened(body)
        view = await body.results.open(body["aigul"], (await body.result_of("aigul")).id)
        assert view.apply_until == date(2026, 4, 16)
        assert view.result.revision == 2

    async def test_both_are_told(self, body: Body, campaign: Campaign) -> None:
        await body.joins("aigul", "marat")
        await body.delivers()
        await body.signs("marat", "aigul", [2])
        (notice,) = await body.delivers()
        await body.results.reopen(body["saule"], await body.sheet_of("aigul"), "не та графа")
        letters = {letter.kind: letter for letter in await body.delivers()}
        assert letters["recalled"].recipient.number == "aigul"
        assert letters["recalled"].edits == 7000 + notice.envelope.id
        assert letters["reopened"].recipient.number == "marat"
        assert (await body.trail()).count("reopened") == 1

    async def test_nobody_hears_of_what_he_never_heard(
        self, body: Body, campaign: Campaign
    ) -> None:
        """The notice of a result that is recalled before it went isn't sent, nor its recall."""
        await body.joins("aigul")
        await body.delivers()
        await body.signs("marat", "aigul", [2])
        await body.results.reopen(body["saule"], await body.sheet_of("aigul"), "не та графа")
        assert await body.delivers() == []

    async def test_the_marks_are_there_to_be_righted(self, body: Body, campaign: Campaign) -> None:
        await body.signs("marat", "aigul", [2])
        await body.results.reopen(body["saule"], await body.sheet_of("aigul"), "не та графа")
        view = await body.marks("marat", "aigul", [5])
        assert view.sheet.marks == {0: 5, 1: 2, 2: 2, 3: 2}
        old = await body.sql("SELECT value FROM result_items ORDER BY item")
        assert old == [(200,), (200,), (200,), (200,)]

    async def test_only_what_was_signed(self, body: Body, campaign: Campaign) -> None:
        with refused("refuse-not-found"):
            await body.results.reopen(body["saule"], await body.sheet_of("aigul"), "рано")


async def test_m13_looking_at_a_signed_sheet_is_logged(body: Body, campaign: Campaign) -> None:
    """M-13, X-23: every view by another than its owner is in the trail."""
    await body.signs("marat", "aigul", [4])
    before = len(await body.trail())
    await body.results.signed(body["marat"], await body.sheet_of("aigul"))
    await body.results.signed(body["saule"], await body.sheet_of("aigul"))
    assert (await body.trail())[before:] == ["result-viewed", "result-viewed"]


async def test_an_act_of_the_owner_is_in_the_trail(body: Body, campaign: Campaign) -> None:
    """M-9b: the receipt that starts the term can't be changed unseen."""
    result = await body.signs("marat", "aigul", [4])
    await body.reads("aigul")
    await body.reads("aigul")
    await body.results.acknowledge(body["aigul"], result.id)
    assert (await body.trail())[-2:] == ["result-opened", "result-acknowledged"]


async def test_the_board_counts_receipts(body: Body, campaign: Campaign) -> None:
    """States and numbers, by unit and evaluator."""
    await body.signs("marat", "aigul", [4])
    await body.signs("saule", "dana", [4])
    await body.marks("marat", "bolat", [1])
    await body.reads("aigul")
    board = await body.boards.board(body["dana"], campaign.id)
    assert (board.results, board.received, board.acknowledged) == (2, 1, 0)
    finance = next(unit for unit in board.units if unit.name == "Финансы")
    assert (finance.signed, finance.drafted, finance.not_begun) == (1, 1, 1)
    marat = next(e for e in board.evaluators if e.person == body.id("marat"))
    assert (marat.signed, marat.total, marat.is_done, marat.joined) == (1, 2, False, False)
