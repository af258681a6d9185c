"""Updates come in: none is lost, none is done twice, nobody waits for another."""

from __future__ import annotations

import asyncio
import json
import logging
from itertools import pairwise
from typing import Any

import pytest
from aiogram.exceptions import (
    TelegramConflictError,
    TelegramNotFound,
    TelegramUnauthorizedError,
)
from aiogram.types import Update

from bot.telegram.intake import BadTokenError, Intake, LostDatabaseError, RawUpdates
from bot.telegram.lines import MEMBERS, STRANGERS
from evaluation.base.store import NotStoredError
from handlers.kit.answers import Answer, Screen, Silence, Toast
from tests.transport.fake_telegram import (
    FakeTelegram,
    bad_page,
    bot_of,
    dead_proxy,
    hang,
    network_error,
    refused,
    retry_after,
    says,
    server_error,
    taps,
    undecodable,
)
from tests.transport.fake_time import now, on_fake_time


class Office:
    """A bot that writes down what it handles and shows, with places where a test makes it wait."""

    def __init__(self, telegram: FakeTelegram) -> None:
        self.handled: list[int] = []
        self.shown: list[tuple[int, Answer]] = []
        self.slow_handling: dict[int, float] = {}
        self.slow_answer: dict[int, float] = {}
        self.crashes: set[int] = set()
        self.strangers: set[int] = set()
        self.toasts: dict[int, str] = {}
        self.screens: dict[int, Screen] = {}
        self.is_kept = True
        self.is_full = False
        self.busy = self.busiest = 0
        self.intake = Intake(
            bot_of(telegram), self.feed, self.perform, self, keeps=lambda: self.is_kept
        )

    async def feed(self, update: Update) -> object:
        self.busy += 1
        self.busiest = max(self.busiest, self.busy)
        try:
            await asyncio.sleep(self.slow_handling.get(update.update_id, 0.001))
        finally:
            self.busy -= 1
        self.handled.append(update.update_id)
        if self.is_full:
            self.handled.pop()
            raise NotStoredError("SQLITE_FULL")
        if update.update_id in self.crashes:
            raise KeyError("Айгүл 3.7")
        screen = Screen(f"screen {update.update_id}", toast=self.toasts.get(update.update_id))
        return self.screens.get(update.update_id, screen)

    async def perform(self, update: Update, answer: Answer) -> None:
        await asyncio.sleep(self.slow_answer.get(update.update_id, 0.001))
        self.shown.append((update.update_id, answer))

    async def failed(self, update: Update) -> Answer:
        return Toast("Кешіріңіз")

    async def not_stored(self, update: Update) -> Answer:
        return Toast("сақталмады")

    async def too_fast(self, update: Update) -> Screen:
        return Screen("тым жиі", new=True, toast="тым жиі")

    async def is_known(self, user: int) -> bool:
        return user not in self.strangers


async def run(office: Office) -> None:
    """From the start until all that waits at Telegram is handled, answered and confirmed."""
    office.intake.start()
    await asyncio.sleep(1)
    await office.intake.idle()


@on_fake_time
async def test_updates_are_handled_answered_and_confirmed() -> None:
    telegram = FakeTelegram()
    office = Office(telegram)
    telegram.bring(says(1, 100), taps(2, 200))
    await run(office)
    assert sorted(office.handled) == [1, 2]
    assert dict(office.shown) == {1: Screen("screen 1"), 2: Screen("screen 2")}
    assert telegram.confirmed == [1, 2]
    await office.intake.stop()


@on_fake_time
async def test_a_webhook_that_stands_in_the_way_is_removed_and_waiting_updates_are_kept() -> None:
    telegram = FakeTelegram()
    office = Office(telegram)
    telegram.lay("getUpdates", refused(TelegramConflictError))
    telegram.bring(says(1, 100))
    await run(office)
    await office.intake.stop()
    (removal,) = telegram.made("deleteWebhook")
    assert removal.drop_pending_updates is None
    assert telegram.confirmed == [1]


@on_fake_time
async def test_my_chat_member_is_always_asked_for() -> None:
    telegram = FakeTelegram()
    office = Office(telegram)
    await run(office)
    await office.intake.stop()
    asked = telegram.made("getUpdates")[0].allowed_updates
    assert asked == ["callback_query", "message", "my_chat_member"]


@on_fake_time
async def test_an_update_that_cannot_be_read_makes_nobody_deaf(
    caplog: pytest.LogCaptureFixture,
) -> None:
    """aiogram#1840: one bad update in the midst; its neighbours are handled, it is confirmed."""
    telegram = FakeTelegram()
    office = Office(telegram)
    unknown = {"update_id": 3, "telepathy": {"from": "Айгүл"}}
    telegram.bring(says(1, 100), undecodable(2, 777), unknown, says(4, 100))
    await run(office)
    assert office.handled == [1, 4]
    assert telegram.confirmed == [1, 2, 3, 4]
    assert office.intake.health().set_aside == 2
    await office.intake.stop()
    assert "message, ValidationError" in caplog.text
    assert "telepathy, UpdateTypeLookupError" in caplog.text
    assert "777" not in caplog.text
    assert "Айгүл" not in caplog.text


@pytest.mark.parametrize("message", [-1, 2**31])
@on_fake_time
async def test_numbers_that_telegram_never_gives_are_set_aside(message: int) -> None:
    """They fit neither a row nor a sealed answer, and ended in an OverflowError."""
    telegram = FakeTelegram()
    office = Office(telegram)
    odd = taps(2, 100)
    odd["callback_query"]["message"]["message_id"] = message
    telegram.bring(says(1, 2**52), odd, says(3, 100))
    await run(office)
    assert office.handled == [3]
    assert telegram.confirmed == [1, 2, 3]
    await office.intake.stop()


@on_fake_time
async def test_two_taps_of_a_person_are_handled_and_answered_in_order() -> None:
    telegram = FakeTelegram()
    office = Office(telegram)
    office.slow_handling[1] = 0.5
    office.slow_answer[1] = 0.5
    telegram.bring(taps(1, 100), taps(2, 100), says(3, 100))
    await run(office)
    assert office.handled == [1, 2, 3]
    assert [update for update, _ in office.shown] == [1, 2, 3]
    await office.intake.stop()


@on_fake_time
async def test_a_slow_person_holds_nobody_else() -> None:
    telegram = FakeTelegram()
    office = Office(telegram)
    office.slow_handling[1] = 0.5
    telegram.bring(taps(1, 100), taps(2, 200))
    await run(office)
    assert office.handled == [2, 1]
    await office.intake.stop()


@on_fake_time
async def test_a_tap_is_confirmed_before_its_answer_is_through() -> None:
    telegram = FakeTelegram()
    office = Office(telegram)
    office.slow_answer[1] = 9.0
    telegram.bring(taps(1, 100))
    office.intake.start()
    await asyncio.sleep(0.5)
    assert telegram.confirmed == [1]
    assert office.shown == []
    await office.intake.stop()
    assert len(office.shown) == 1


@on_fake_time
async def test_a_hung_answer_holds_neither_the_window_nor_the_persons_next_tap() -> None:
    """An impatient person taps again while the edit hangs; hundreds of others go on."""
    telegram = FakeTelegram()
    office = Office(telegram)
    office.slow_answer[1] = 1_000.0
    telegram.bring(taps(1, 100), taps(2, 100), *(taps(3 + n, 200 + n) for n in range(300)))
    office.intake.start()
    await asyncio.sleep(2)
    assert len(telegram.confirmed) == 302
    assert len(office.shown) == 300
    await office.intake.idle()
    assert office.intake.health().unanswered == 1
    assert [update for update, _ in office.shown][-1] == 2
    await office.intake.stop()


@on_fake_time
async def test_a_crash_in_a_handler_is_apologised_for_and_stops_nobody(
    caplog: pytest.LogCaptureFixture,
) -> None:
    telegram = FakeTelegram()
    office = Office(telegram)
    office.crashes.add(2)
    telegram.bring(taps(1, 100), taps(2, 200), taps(3, 200))
    await run(office)
    assert dict(office.shown)[2] == Toast("Кешіріңіз")
    assert dict(office.shown)[3] == Screen("screen 3")
    assert telegram.confirmed == [1, 2, 3]
    assert "callback_query, KeyError at tests/transport/test_intake.py" in caplog.text
    assert "Айгүл" not in caplog.text
    await office.intake.stop()


@on_fake_time
async def test_a_handler_that_hangs_is_given_up_after_a_minute() -> None:
    telegram = FakeTelegram()
    office = Office(telegram)
    office.slow_handling[1] = 100_000.0
    telegram.bring(taps(1, 100))
    office.intake.start()
    await asyncio.sleep(59)
    assert telegram.confirmed == []
    await asyncio.sleep(2)
    assert telegram.confirmed == [1]
    assert office.shown == [(1, Toast("Кешіріңіз"))]
    await office.intake.stop()


@on_fake_time
async def test_what_nobody_handled_is_silence() -> None:
    telegram = FakeTelegram()
    office = Office(telegram)
    shown: list[Answer] = []

    async def feed(update: Update) -> object:
        return object()

    async def perform(update: Update, answer: Answer) -> None:
        shown.append(answer)

    intake = Intake(bot_of(telegram), feed, perform, office)
    await intake.take(says(1, 100))
    assert shown == [Silence()]


@on_fake_time
async def test_ids_that_start_anew_after_a_silent_week() -> None:
    telegram = FakeTelegram()
    office = Office(telegram)
    telegram.bring(says(900_000, 100))
    await run(office)
    await asyncio.sleep(8 * 24 * 3600)
    telegram.bring(says(17, 100))
    await asyncio.sleep(1)
    assert office.handled == [900_000, 17]
    assert telegram.confirmed == [900_000, 17]
    await office.intake.stop()


@on_fake_time
async def test_after_a_kill_exactly_the_unconfirmed_come_again() -> None:
    telegram = FakeTelegram()
    killed = Office(telegram)
    killed.slow_handling[2] = 30.0
    telegram.bring(taps(1, 100), taps(2, 200), taps(3, 300))
    killed.intake.start()
    await asyncio.sleep(0.5)
    assert killed.handled == [1, 3]
    await killed.intake._stop_polling()
    await killed.intake._workers.cancel()

    reborn = Office(telegram)
    await run(reborn)
    assert reborn.handled == [2, 3]
    assert telegram.confirmed == [1, 2, 3]
    await reborn.intake.stop()


@on_fake_time
async def test_stop_finishes_what_is_in_hand_and_confirms_it() -> None:
    """As on SIGTERM: the next run gets nothing of it again."""
    telegram = FakeTelegram()
    office = Office(telegram)
    office.slow_handling[1] = office.slow_answer[1] = 2.0
    telegram.bring(taps(1, 100))
    office.intake.start()
    await asyncio.sleep(0.1)
    await office.intake.stop()
    assert (office.handled, len(office.shown)) == ([1], 1)
    assert telegram.confirmed == [1]
    last = telegram.made("getUpdates")[-1]
    assert (last.offset, last.timeout, last.limit) == (2, 0, 1)


@on_fake_time
async def test_stop_is_over_in_time_whatever_hangs() -> None:
    """What isn't finished stays unconfirmed; what is finished is confirmed all the same."""
    telegram = FakeTelegram()
    office = Office(telegram)
    office.slow_handling[2] = 1_000.0
    office.slow_answer[1] = 1_000.0
    telegram.bring(taps(1, 100))
    office.intake.start()
    await asyncio.sleep(0.001)
    telegram.bring(taps(2, 200))
    await asyncio.sleep(0.1)
    began = now()
    await office.intake.stop()
    assert now() - began <= 10.0
    assert telegram.confirmed == [1]


@on_fake_time
async def test_stop_is_over_when_a_library_swallows_the_cancellation() -> None:
    telegram = FakeTelegram()
    office = Office(telegram)

    async def swallows(method: object) -> None:
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            raise ConnectionError from None

    telegram.lay("getUpdates", swallows)
    office.intake.start()
    await asyncio.sleep(5)
    began = now()
    await office.intake.stop()
    assert now() - began < 1.0


@on_fake_time
async def test_the_last_confirmation_is_tried_again() -> None:
    telegram = FakeTelegram()
    office = Office(telegram)
    telegram.bring(taps(1, 100))
    office.intake.start()
    await asyncio.sleep(0.0005)
    telegram.lay("getUpdates", hang, refused(TelegramConflictError))
    await asyncio.sleep(0.2)
    await office.intake.stop()
    assert [call.limit for call in telegram.made("getUpdates")[-2:]] == [1, 1]
    assert telegram.confirmed == [1]


@on_fake_time
async def test_a_last_confirmation_that_hangs_is_said_again() -> None:
    """One call that hung took all the time of the stop."""
    telegram = FakeTelegram()
    office = Office(telegram)
    telegram.bring(taps(1, 100))
    office.intake.start()
    await asyncio.sleep(0.0005)
    telegram.lay("getUpdates", hang, hang)
    await asyncio.sleep(0.2)
    await office.intake.stop()
    assert telegram.confirmed == [1]


@on_fake_time
async def test_the_last_confirmation_does_not_wait_as_long_as_a_bad_network_taught() -> None:
    """After half a minute of failures the polling waits longer than a stop may take."""
    telegram = FakeTelegram()
    office = Office(telegram)
    telegram.bring(taps(1, 100))
    office.intake.start()
    await asyncio.sleep(0.0005)
    telegram.lay("getUpdates", *[refused(TelegramConflictError)] * 8)
    await asyncio.sleep(30)
    assert telegram.confirmed == []
    telegram.tricks["getUpdates"].clear()
    telegram.lay("getUpdates", refused(TelegramConflictError))
    await office.intake.stop()
    assert telegram.confirmed == [1]


@pytest.mark.parametrize("error", [TelegramUnauthorizedError, TelegramNotFound])
def test_a_wrong_token_is_told_at_start(error: type[TelegramUnauthorizedError]) -> None:
    """Telegram says 401 to a revoked token, and 404 to one that never was."""

    @on_fake_time
    async def scene() -> None:
        telegram = FakeTelegram()
        office = Office(telegram)
        telegram.lay("getUpdates", refused(error))
        office.intake.start()
        await office.intake.over.wait()
        assert isinstance(office.intake.fault, BadTokenError)
        await office.intake.stop()

    scene()


@on_fake_time
async def test_nothing_is_confirmed_that_a_lost_database_took() -> None:
    """Deleted under the bot, a file took 30 of 30 "saved" marks, and they were confirmed."""
    telegram = FakeTelegram()
    office = Office(telegram)
    telegram.bring(says(1, 100))
    await run(office)
    office.is_kept = False
    telegram.bring(taps(2, 100))
    await office.intake.over.wait()
    assert isinstance(office.intake.fault, LostDatabaseError)
    await office.intake.stop()
    assert telegram.confirmed == [1]


@on_fake_time
async def test_a_token_that_was_good_may_come_back() -> None:
    telegram = FakeTelegram()
    office = Office(telegram)
    telegram.bring(says(1, 100))
    await run(office)
    telegram.lay("getUpdates", *[refused(TelegramUnauthorizedError)] * 12)
    telegram.bring(says(2, 100))
    await asyncio.sleep(12 * 80)
    assert office.intake.health().fetch_errors == 12
    assert not office.intake.over.is_set()
    assert telegram.confirmed == [1, 2]
    await office.intake.stop()


@pytest.mark.parametrize("trick", [hang, network_error, bad_page])
def test_a_hung_removal_of_the_webhook_keeps_nobody_from_asking(trick: Any) -> None:
    @on_fake_time
    async def scene() -> None:
        telegram = FakeTelegram()
        office = Office(telegram)
        telegram.lay("getUpdates", refused(TelegramConflictError))
        telegram.lay("deleteWebhook", trick)
        telegram.bring(says(1, 100))
        office.intake.start()
        await asyncio.sleep(15)
        assert telegram.confirmed == [1]
        await office.intake.stop()

    scene()


@pytest.mark.parametrize("trick", [network_error, bad_page, dead_proxy])
def test_a_start_without_a_network_waits_for_it(trick: Any) -> None:
    @on_fake_time
    async def scene() -> None:
        telegram = FakeTelegram()
        office = Office(telegram)
        telegram.lay("getUpdates", trick, trick)
        telegram.bring(says(1, 100))
        office.intake.start()
        await asyncio.sleep(0.1)
        assert office.intake.health().trouble is not None
        await asyncio.sleep(5)
        assert telegram.confirmed == [1]
        assert office.intake.health().trouble is None
        await office.intake.stop()

    scene()


@pytest.mark.parametrize(
    "trick",
    [
        network_error,
        server_error,
        refused(TelegramConflictError),
        hang,
    ],
)
def test_fetching_never_gives_up(trick: Any) -> None:
    """409 too: the other poller may go."""

    @on_fake_time
    async def scene() -> None:
        telegram = FakeTelegram()
        office = Office(telegram)
        telegram.lay("getUpdates", *[trick] * 12)
        telegram.bring(says(1, 100))
        office.intake.start()
        await asyncio.sleep(45)
        assert office.intake.health().trouble is not None
        assert office.intake.health().fetch_age is None
        await asyncio.sleep(12 * 80)
        assert telegram.confirmed == [1]
        assert office.intake.health().trouble is None
        assert office.intake.health().fetch_errors == 12
        await office.intake.stop()

    scene()


@on_fake_time
async def test_failed_fetches_come_more_and_more_slowly() -> None:
    telegram = FakeTelegram()
    office = Office(telegram)
    telegram.lay("getUpdates", *[network_error] * 12)
    office.intake.start()
    await asyncio.sleep(600)
    times = telegram.times("getUpdates")[:13]
    waits = [later - sooner for sooner, later in pairwise(times)]
    assert 0.5 <= waits[0] <= 1.0
    assert all(0.5 <= wait <= 30.001 for wait in waits)
    assert waits[-1] >= 15.0
    await office.intake.stop()


@on_fake_time
async def test_retry_after_is_honoured() -> None:
    telegram = FakeTelegram()
    office = Office(telegram)
    telegram.lay("getUpdates", retry_after(17))
    office.intake.start()
    await asyncio.sleep(60)
    first, second, *_ = telegram.times("getUpdates")
    assert second - first == pytest.approx(17.0)
    await office.intake.stop()


@on_fake_time
async def test_unconfirmed_updates_that_come_again_and_again_are_no_spin() -> None:
    """A long poll returns at once while something is unconfirmed."""
    telegram = FakeTelegram()
    office = Office(telegram)
    office.slow_handling[1] = 10.0
    telegram.bring(taps(1, 100))
    office.intake.start()
    await asyncio.sleep(9.9)
    assert office.handled == []
    assert len(telegram.made("getUpdates")) <= 101
    await asyncio.sleep(0.2)
    assert office.handled == [1]
    assert telegram.confirmed == [1]
    await office.intake.stop()


@on_fake_time
async def test_a_full_window_is_not_fetched_again_for_each_update() -> None:
    """In a wave, a fetch brings about as much new as it brings again."""
    telegram = FakeTelegram()
    office = Office(telegram)
    telegram.bring(*(taps(n, 7) for n in range(1, 1_001)))
    office.intake.start()
    await asyncio.sleep(5)
    assert len(telegram.confirmed) == 1_000
    assert len(telegram.made("getUpdates")) <= 100
    await office.intake.stop()


def test_updates_are_fetched_as_telegram_sent_them() -> None:
    """Through aiogram's own check of the response: nothing in them is decoded yet."""
    telegram = FakeTelegram()
    body = json.dumps({"ok": True, "result": [undecodable(1, 100)]})
    response = telegram.check_response(bot_of(telegram), RawUpdates(), 200, body)
    assert response.result == [undecodable(1, 100)]


@on_fake_time
async def test_fifty_are_handled_at_once_and_a_hundred_are_in_hand() -> None:
    telegram = FakeTelegram()
    office = Office(telegram)
    telegram.bring(*(taps(n, n) for n in range(1, 251)))
    office.slow_handling = dict.fromkeys(range(1, 251), 1.0)
    office.intake.start()
    await asyncio.sleep(0.5)
    assert office.intake.health().in_hand == 100
    await asyncio.sleep(20)
    assert office.busiest == 50
    assert len(telegram.confirmed) == 250
    await office.intake.stop()


@on_fake_time
async def test_nothing_is_kept_of_people_who_went() -> None:
    telegram = FakeTelegram()
    office = Office(telegram)
    telegram.bring(*(taps(n, n) for n in range(1, 300)))
    await run(office)
    assert len(office.intake._lines) == 0
    assert len(office.intake._workers) == 0
    await office.intake.stop()


@on_fake_time
async def test_an_update_is_taken_without_telegram() -> None:
    """The way of the conversation tests: handled and answered when it returns."""
    telegram = FakeTelegram()
    office = Office(telegram)
    await office.intake.take(taps(1, 100))
    assert office.shown == [(1, Screen("screen 1"))]
    await office.intake.take(taps(1, 100))
    assert office.handled == [1]
    await office.intake.idle()
    assert telegram.calls == []


@on_fake_time
async def test_idle_waits_for_a_confirmation_that_failed() -> None:
    telegram = FakeTelegram()
    office = Office(telegram)
    office.slow_handling[1] = 0.05
    telegram.bring(taps(1, 100))
    office.intake.start()
    await asyncio.sleep(0.02)
    telegram.lay("getUpdates", network_error)
    await asyncio.sleep(0.1)
    assert telegram.confirmed == []
    await office.intake.idle()
    await asyncio.sleep(0)
    assert telegram.confirmed == [1]
    await office.intake.stop()


@on_fake_time
async def test_a_failed_answer_is_logged_without_its_words(
    caplog: pytest.LogCaptureFixture,
) -> None:
    telegram = FakeTelegram()
    office = Office(telegram)

    async def perform(update: Update, answer: Answer) -> None:
        raise RuntimeError("chat 777 Айгүл")

    intake = Intake(bot_of(telegram), office.feed, perform, office)
    with caplog.at_level(logging.DEBUG, logger="bot"):
        await intake.take(taps(1, 777))
    assert "callback_query, RuntimeError at" in caplog.text
    assert "777" not in caplog.text
    assert intake.health().unanswered == 1


@on_fake_time
async def test_a_flood_of_one_person_holds_nobody_behind_it() -> None:
    """500 taps of one person, and the other nine waited for 30 s: Telegram brings theirs behind."""
    telegram = FakeTelegram()
    office = Office(telegram)
    telegram.bring(*(taps(n, 7, f"mark:{n % 48}") for n in range(1, 501)))
    telegram.bring(*(taps(500 + n, 100 + n) for n in range(1, 10)))
    await run(office)
    before = [update for update in office.handled if update <= 500]
    assert max(office.handled.index(update) for update in range(501, 510)) <= MEMBERS.burst + 20
    assert len(before) <= 2 * MEMBERS.burst
    assert {update for update, _ in office.shown} == set(range(1, 510))
    assert telegram.confirmed == list(range(1, 510))
    await office.intake.stop()


@on_fake_time
async def test_a_strangers_flood_is_handled_a_few_times_only() -> None:
    """Each of his messages would be one of the 29 that may be sent in a second."""
    telegram = FakeTelegram()
    office = Office(telegram)
    office.strangers.add(7)
    telegram.bring(*(says(n, 7) for n in range(1, 501)), taps(501, 100))
    await run(office)
    assert len(office.handled) <= STRANGERS.burst + 2
    assert 501 in office.handled
    assert sum(not isinstance(answer, Silence) for _, answer in office.shown) == len(office.handled)
    assert telegram.confirmed == list(range(1, 502))
    await office.intake.stop()


@on_fake_time
async def test_the_first_update_too_many_is_told_in_a_message_the_others_in_passing() -> None:
    telegram = FakeTelegram()
    office = Office(telegram)
    telegram.bring(*(taps(n, 7, f"b{n}") for n in range(1, 99)), says(99, 7), taps(100, 7))
    await run(office)
    told = [answer for update, answer in office.shown if update not in office.handled]
    assert told.count(Screen("тым жиі", new=True, toast="тым жиі")) == 1
    assert told.count(Toast("тым жиі")) == len(told) - 2
    assert dict(office.shown)[99] == Silence("too much at once")
    await office.intake.stop()


@on_fake_time
async def test_a_persons_budget_comes_back() -> None:
    """A quick thumb makes seven taps a second, for minutes: none of them is refused."""
    telegram = FakeTelegram()
    office = Office(telegram)
    office.intake.start()
    for n in range(1, 401):
        telegram.bring(taps(n, 7, f"b{n}"))
        await asyncio.sleep(1 / 7)
    await office.intake.idle()
    assert office.handled == list(range(1, 401))
    assert dict(office.shown) == {n: Screen(f"screen {n}") for n in range(1, 401)}
    await office.intake.stop()


@on_fake_time
async def test_of_one_buttons_taps_that_wait_the_newest_is_done_and_all_are_answered() -> None:
    telegram = FakeTelegram()
    office = Office(telegram)
    office.slow_handling[1] = 0.5
    telegram.bring(taps(1, 7, "a"), taps(2, 7, "b"), taps(3, 7, "b"), taps(4, 7, "c"))
    telegram.bring(taps(5, 7, "b"))
    await run(office)
    assert office.handled == [1, 4, 5]
    assert {update for update, _ in office.shown} == {1, 2, 3, 4, 5}
    assert dict(office.shown)[2] == dict(office.shown)[3] == Silence("tapped again")
    assert telegram.confirmed == [1, 2, 3, 4, 5]
    await office.intake.stop()


@on_fake_time
async def test_a_tap_before_a_text_is_not_dropped_for_one_behind_it() -> None:
    """The first asks for the text, the second for the next one."""
    telegram = FakeTelegram()
    office = Office(telegram)
    office.slow_handling[1] = 0.5
    telegram.bring(says(1, 7), taps(2, 7, "why"), says(3, 7), taps(4, 7, "why"), says(5, 7))
    await run(office)
    assert office.handled == [1, 2, 3, 4, 5]
    await office.intake.stop()


@on_fake_time
async def test_of_screens_for_one_message_the_newest_is_shown_and_every_tap_answered() -> None:
    """At 68 taps a second 5,716 of 20,000 got no answer: each edit waited for those before it."""
    telegram = FakeTelegram()
    office = Office(telegram)
    office.slow_answer = dict.fromkeys(range(1, 61), 1.0)
    office.toasts = {n: f"mark {n}" for n in range(1, 61)}
    telegram.bring(*(taps(n, 7, f"b{n}") for n in range(1, 61)))
    began = now()
    await run(office)
    assert now() - began < 20
    assert {update for update, _ in office.shown} == set(range(1, 61))
    edits = [update for update, answer in office.shown if isinstance(answer, Screen)]
    assert edits == [1, 60]
    assert dict(office.shown)[30] == Toast("mark 30")
    assert office.intake.health().unanswered == 0
    await office.intake.stop()


@on_fake_time
async def test_a_screen_that_is_more_than_an_edit_is_always_shown() -> None:
    telegram = FakeTelegram()
    office = Office(telegram)
    office.slow_answer[1] = 1.0
    office.screens[2] = Screen("protocol", new=True)
    telegram.bring(*(taps(n, 7, f"b{n}") for n in range(1, 5)))
    await run(office)
    edits = [update for update, answer in office.shown if isinstance(answer, Screen)]
    assert edits == [1, 2, 4]
    await office.intake.stop()


@on_fake_time
async def test_what_a_full_disk_does_not_take_is_told_unconfirmed_and_taken_up_later() -> None:
    """162 of 180 taps were told "nothing is lost", weren't stored, and were confirmed."""
    telegram = FakeTelegram()
    office = Office(telegram)
    office.is_full = True
    telegram.bring(taps(1, 7), taps(2, 7), taps(3, 8))
    office.intake.start()
    await asyncio.sleep(5)
    telegram.bring(taps(4, 7))
    await asyncio.sleep(5)
    assert telegram.confirmed == office.handled == []
    assert sorted(office.shown) == [(n, Toast("сақталмады")) for n in (1, 2, 3, 4)]
    assert len(telegram.made("getUpdates")) < 20
    office.shown.clear()
    office.is_full = False
    await asyncio.sleep(60)
    assert sorted(office.handled) == [1, 2, 3, 4]
    assert [n for n in office.handled if n != 3] == [1, 2, 4]
    assert {update for update, _ in office.shown} == {1, 2, 3, 4}
    assert telegram.confirmed == [1, 2, 3, 4]
    await office.intake.stop()


@on_fake_time
async def test_a_bot_that_stops_on_a_full_disk_leaves_the_taps_to_telegram() -> None:
    telegram = FakeTelegram()
    office = Office(telegram)
    office.is_full = True
    telegram.bring(*(taps(n, n) for n in range(1, 181)))
    office.intake.start()
    await asyncio.sleep(20)
    assert office.intake.health().in_hand == 100
    await office.intake.stop()
    assert telegram.confirmed == []
    reborn = Office(telegram)
    await run(reborn)
    assert sorted(reborn.handled) == list(range(1, 181))
    await reborn.intake.stop()


@on_fake_time
async def test_who_waits_for_each_answer_spends_no_budget() -> None:
    telegram = FakeTelegram()
    office = Office(telegram)
    for n in range(1, 301):
        await office.intake.take(taps(n, 7))
    assert office.handled == list(range(1, 301))
