"""The outbox goes out: as fast as Telegram allows, in order, nothing lost."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest
from aiogram.exceptions import TelegramNetworkError, TelegramUnauthorizedError
from aiohttp import ServerDisconnectedError

from bot.telegram.delivery import Delivery
from bot.telegram.pace import Pace
from handlers.kit.answers import Attachment, Screen
from tests.transport.fake_telegram import (
    Call,
    FakeTelegram,
    Trick,
    bad_request,
    bot_of,
    forbidden,
    hang,
    network_error,
    refused,
    retry_after,
    server_error,
    slow,
)
from tests.transport.fake_time import now, on_fake_time


@dataclass(frozen=True)
class Note:
    id: int
    chat: int


@dataclass
class Outbox:
    """The core's side: letters wait until something is written down about them."""

    waiting: dict[int, Note] = field(default_factory=dict)
    stands: dict[int, int] = field(default_factory=dict)
    dropped: list[int] = field(default_factory=list)
    gone: list[int] = field(default_factory=list)
    faults: int = 0
    reads: int = 0

    def put(self, *chats: int) -> None:
        for chat in chats:
            number = len(self.waiting) + len(self.stands) + len(self.dropped) + len(self.gone) + 1
            self.waiting[number] = Note(number, chat)

    async def due(self, limit: int) -> Sequence[Note]:
        self.reads += 1
        found = list(self.waiting.values())[:limit]
        await asyncio.sleep(0.002)
        return found

    async def sent(self, letter: int, chat: int, message: int) -> None:
        await asyncio.sleep(0.002)
        if self.faults:
            self.faults -= 1
            raise RuntimeError("the disk is full")
        assert self.waiting.pop(letter).chat == chat
        self.stands[letter] = message

    async def drop(self, letter: int) -> None:
        del self.waiting[letter]
        self.dropped.append(letter)

    async def unreachable(self, letter: int) -> None:
        """As the core does: nothing of this person's is due any more."""
        chat = self.waiting[letter].chat
        for note in [note for note in self.waiting.values() if note.chat == chat]:
            del self.waiting[note.id]
            self.gone.append(note.id)


async def plain(note: Note) -> Screen | None:
    await asyncio.sleep(0.003)
    return Screen(f"letter {note.id}")


class Scene:
    def __init__(self, *chats: int, delay: float = 0.06) -> None:
        self.telegram = FakeTelegram(delay)
        self.outbox = Outbox()
        self.outbox.put(*chats)
        self.screens: dict[int, Screen | Exception | None] = {}
        self.delivery = Delivery(bot_of(self.telegram), self.outbox, self.compose, pace=Pace(now))

    async def compose(self, note: Note) -> Screen | None:
        await asyncio.sleep(0.003)
        screen = self.screens.get(note.id, Screen(f"letter {note.id}"))
        if isinstance(screen, Exception):
            raise screen
        return screen

    def texts(self, chat: int | None = None) -> list[str]:
        """What was tried to be sent, in order."""
        calls = self.telegram.made("sendMessage")
        return [call.text for call in calls if chat is None or call.chat_id == chat]


@on_fake_time
async def test_what_is_due_goes_and_is_written_down() -> None:
    scene = Scene(100, 200)
    assert await scene.delivery.drain() is None
    assert scene.outbox.waiting == {}
    assert scene.outbox.stands == {1: 1_001, 2: 1_002}
    assert scene.telegram.made("sendMessage")[0].parse_mode == "HTML"


@on_fake_time
async def test_ten_thousand_letters_use_the_allowed_rate() -> None:
    """Mark 3: 0.95 of 30 a second with a round trip of 60 ms, and never more than 29 a second."""
    scene = Scene(*range(1, 10_001))
    began = now()
    await scene.delivery.drain()
    assert len(scene.outbox.stands) == 10_000
    assert 10_000 / (now() - began) / 30 >= 0.95
    times = scene.telegram.times("sendMessage")
    assert len(times) == 10_000
    assert all(
        thirtieth - first >= 1.0 - 1e-9 for first, thirtieth in zip(times, times[29:], strict=False)
    )
    assert scene.outbox.reads < 500


@on_fake_time
async def test_a_chat_gets_its_letters_in_order_and_one_a_second() -> None:
    scene = Scene(100, 100, 100, 200)
    await scene.delivery.drain()
    assert scene.texts(100) == ["letter 1", "letter 2", "letter 3"]
    times = [at for at, call in scene.telegram.calls if getattr(call, "chat_id", 0) == 100]
    assert times[1] - times[0] >= 1.0
    assert times[2] - times[1] >= 1.0


@on_fake_time
async def test_a_chat_with_hundreds_of_letters_holds_nobody() -> None:
    scene = Scene(*[100] * 500, 200, 300)
    task = asyncio.ensure_future(scene.delivery.drain())
    await asyncio.sleep(1)
    assert {501, 502} <= set(scene.outbox.stands)
    await task
    assert len(scene.outbox.stands) == 502


@on_fake_time
async def test_a_hung_chat_holds_nobody() -> None:
    scene = Scene(100, 100, *range(200, 230))
    scene.telegram.lay("sendMessage", hang)
    task = asyncio.ensure_future(scene.delivery.drained())
    await asyncio.sleep(3)
    assert len(scene.outbox.stands) == 30
    await task
    assert scene.texts(100) == ["letter 1", "letter 1", "letter 2"]
    assert scene.outbox.waiting == {}


@on_fake_time
async def test_a_letter_whose_cause_is_gone_is_dropped_and_costs_no_time() -> None:
    scene = Scene(*range(1, 301))
    scene.screens = dict.fromkeys(range(1, 301), None)
    began = now()
    await scene.delivery.drain()
    assert len(scene.outbox.dropped) == 300
    assert now() - began < 1
    assert scene.telegram.calls == []


@pytest.mark.parametrize(
    "trick", [forbidden, bad_request("chat not found"), bad_request("PEER_ID_INVALID")]
)
def test_who_blocked_the_bot_is_unreachable(trick: Trick) -> None:
    """Her other letters aren't tried either."""

    @on_fake_time
    async def play() -> None:
        scene = Scene(100, 100, 200)
        scene.telegram.lay("sendMessage", trick)
        assert await scene.delivery.drain() is None
        assert scene.outbox.gone == [1, 2]
        assert list(scene.outbox.stands) == [3]
        assert scene.texts(100) == ["letter 1"]

    play()


@on_fake_time
async def test_telegrams_wait_is_everybodys_and_no_letter_is_lost(
    caplog: pytest.LogCaptureFixture,
) -> None:
    scene = Scene(777, *range(200, 300))
    scene.telegram.lay("sendMessage", retry_after(20))
    await scene.delivery.drain()
    assert len(scene.outbox.stands) == 101
    times = scene.telegram.times("sendMessage")
    assert not [at for at in times if times[0] + 0.2 < at < times[0] + 20.0]
    assert scene.texts(777) == ["letter 1", "letter 1"]
    assert "777" not in caplog.text


@pytest.mark.parametrize("trick", [network_error, server_error, refused(TelegramUnauthorizedError)])
def test_what_the_network_eats_is_sent_again(trick: Trick) -> None:
    """In the chat's order; the letters of others don't wait."""

    @on_fake_time
    async def play() -> None:
        scene = Scene(100, 100, 200)
        scene.telegram.lay("sendMessage", trick, trick)
        wait = await scene.delivery.drain()
        assert wait is not None
        assert 0 < wait <= 1
        await scene.delivery.drained()
        assert scene.outbox.waiting == {}
        assert scene.texts(100)[-2:] == ["letter 1", "letter 2"]

    play()


@on_fake_time
async def test_an_outage_is_waited_out() -> None:
    """Telegram is away for long: few tries, and everything arrives once, in order."""
    scene = Scene(*range(1, 101), *range(1, 101))
    scene.telegram.lay("sendMessage", *[network_error] * 400)
    assert await scene.delivery.drain() is not None
    assert len(scene.telegram.calls) <= 10
    await scene.delivery.drained()
    assert len(scene.outbox.stands) == 200
    for chat in range(1, 101):
        assert scene.texts(chat)[-2:] == [f"letter {chat}", f"letter {chat + 100}"]


@on_fake_time
async def test_a_malformed_letter_is_put_off_and_holds_nobody(
    caplog: pytest.LogCaptureFixture,
) -> None:
    scene = Scene(100, 100, 200)
    scene.screens[1] = KeyError("Айгүл")
    scene.telegram.lay("sendMessage", bad_request("can't parse entities"))
    assert await scene.delivery.drain() is None
    assert len(scene.outbox.stands) == 1
    scene.screens.clear()
    await asyncio.sleep(2)
    await scene.delivery.drain()
    assert len(scene.outbox.stands) == 3
    assert "KeyError at" in caplog.text
    assert "Айгүл" not in caplog.text


@on_fake_time
async def test_a_malformed_letter_is_tried_ever_more_seldom() -> None:
    scene = Scene(100)
    scene.screens[1] = KeyError("x")
    tries = 0
    compose = scene.compose

    async def counted(note: Note) -> Screen | None:
        nonlocal tries
        tries += 1
        return await compose(note)

    scene.delivery._compose = counted
    scene.delivery.start()
    await asyncio.sleep(6 * 3600)
    await scene.delivery.stop()
    assert 40 < tries < 100


@on_fake_time
async def test_what_was_sent_and_not_written_down_is_not_sent_twice() -> None:
    scene = Scene(100)
    scene.outbox.faults = 1
    await scene.delivery.drain()
    await asyncio.sleep(2)
    await scene.delivery.drain()
    assert scene.texts() == ["letter 1"]
    assert scene.outbox.stands == {1: 1_001}


@on_fake_time
async def test_the_second_part_of_a_letter_is_sent_again_alone() -> None:
    scene = Scene(100)
    scene.screens[1] = Screen("x" * 2_000, file=Attachment("a.pdf", b"%PDF"))
    scene.telegram.lay("sendDocument", server_error)
    await scene.delivery.drained()
    names = [call.__api_method__ for _, call in scene.telegram.calls]
    assert names == ["sendMessage", "sendDocument", "sendDocument"]
    assert scene.outbox.stands == {1: 1_001}


@on_fake_time
async def test_a_letter_can_edit_the_message_it_reports_to() -> None:
    scene = Scene(100, 200, 300)
    scene.screens = {number: Screen("дайын", edits=44) for number in (1, 2, 3)}
    scene.telegram.lay(
        "editMessageText",
        slow(0),
        bad_request("message is not modified"),
        bad_request("message to edit not found"),
    )
    await scene.delivery.drain()
    assert scene.outbox.stands == {1: 44, 2: 44, 3: 1_001}


@on_fake_time
async def test_new_letters_go_when_woken() -> None:
    scene = Scene()
    scene.delivery.start()
    await asyncio.sleep(10.5)
    scene.outbox.put(100)
    scene.delivery.wake()
    await asyncio.sleep(0.1)
    assert list(scene.outbox.stands) == [1]
    await scene.delivery.stop()


@on_fake_time
async def test_letters_whose_time_comes_go_within_a_second() -> None:
    scene = Scene()
    scene.delivery.start()
    await asyncio.sleep(10.5)
    scene.outbox.put(100)
    await asyncio.sleep(1.1)
    assert list(scene.outbox.stands) == [1]
    await scene.delivery.stop()


@on_fake_time
async def test_a_letter_for_another_goes_while_a_long_lane_is_served() -> None:
    scene = Scene(*[100] * 50)
    scene.delivery.start()
    await asyncio.sleep(5)
    scene.outbox.put(200)
    await asyncio.sleep(1.5)
    assert 51 in scene.outbox.stands
    await scene.delivery.stop()


@on_fake_time
async def test_a_woken_delivery_looks_at_once_also_while_it_serves_others() -> None:
    scene = Scene(*[100] * 50)
    scene.delivery.start()
    await asyncio.sleep(5.4)
    scene.outbox.put(200)
    scene.delivery.wake()
    await asyncio.sleep(0.2)
    assert 51 in scene.outbox.stands
    await scene.delivery.stop()


@on_fake_time
async def test_a_letter_gives_way_to_a_reply_to_its_chat() -> None:
    """The reply goes while the letter waits at the gate: a second lies between them."""
    scene = Scene(100)
    for other in range(29):
        scene.delivery._pace.spend(other)
    task = asyncio.ensure_future(scene.delivery.drain())
    await asyncio.sleep(0.5)
    replied = now()
    scene.delivery._pace.spend(100)
    await task
    assert scene.telegram.times("sendMessage")[0] - replied >= 1.0


@on_fake_time
async def test_stop_finishes_what_is_on_its_way() -> None:
    scene = Scene(*range(1, 1_001), delay=0.5)
    scene.delivery.start()
    await asyncio.sleep(2)
    await scene.delivery.stop()
    tried = len(scene.telegram.calls)
    assert 0 < tried < 100
    assert len(scene.outbox.stands) == tried
    await asyncio.sleep(60)
    assert len(scene.telegram.calls) == tried


@on_fake_time
async def test_stop_is_over_in_time_whatever_hangs() -> None:
    scene = Scene(100)
    scene.telegram.lay("sendMessage", hang)
    scene.delivery.start()
    await asyncio.sleep(1)
    began = now()
    await scene.delivery.stop()
    assert now() - began == pytest.approx(10.0)
    assert list(scene.outbox.waiting) == [1]


@on_fake_time
async def test_an_outbox_that_fails_is_read_again(caplog: pytest.LogCaptureFixture) -> None:
    scene = Scene(100)
    due, failures = scene.outbox.due, 3

    async def failing(limit: int) -> Sequence[Note]:
        nonlocal failures
        failures -= 1
        if failures >= 0:
            raise RuntimeError("locked")
        return await due(limit)

    scene.outbox.due = failing  # type: ignore[method-assign]
    scene.delivery.start()
    await asyncio.sleep(5)
    assert list(scene.outbox.stands) == [1]
    assert "locked" not in caplog.text
    await scene.delivery.stop()


@on_fake_time
async def test_two_drains_at_once_send_nothing_twice() -> None:
    scene = Scene(*range(1, 50))
    await asyncio.gather(*(scene.delivery.drained() for _ in range(5)))
    assert len(scene.texts()) == 49


@on_fake_time
async def test_nothing_is_kept_of_letters_that_went() -> None:
    scene = Scene(*range(1, 200))
    scene.telegram.lay("sendMessage", *[server_error] * 3, *[bad_request("x")] * 3)
    scene.delivery.start()
    await asyncio.sleep(60)
    await scene.delivery.stop()
    backlog = scene.delivery._backlog
    kept = [backlog._lanes, backlog._known, backlog._chats, backlog._letters, backlog._turns]
    assert [len(each) for each in (*kept, backlog._settled)] == [0] * 6
    assert scene.delivery._standing == {}


async def accepted_and_cut_off(method: Call) -> None:
    """Telegram took the message, and the line broke before its answer."""
    try:
        raise ServerDisconnectedError
    except ServerDisconnectedError:
        raise TelegramNetworkError(method, "ServerDisconnectedError") from None


@on_fake_time
async def test_a_letter_whose_answers_are_cut_off_comes_twice_at_most() -> None:
    """Up to four copies stood in a chat; the line carried everything else."""
    scene = Scene(100, 200)
    scene.telegram.lay("sendMessage", *[accepted_and_cut_off] * 50)
    scene.delivery.start()
    await asyncio.sleep(600)
    assert len(scene.telegram.made("sendMessage")) == 4
    assert sorted(scene.outbox.dropped) == [1, 2]
    await scene.delivery.stop()


@on_fake_time
async def test_a_line_that_is_down_takes_no_second_try_of_a_letter_that_may_stand() -> None:
    """And so a long outage costs no letter: it goes out when the line is back."""
    scene = Scene(100)
    scene.telegram.lay("sendMessage", accepted_and_cut_off)
    scene.telegram.lay("getMe", *[network_error] * 20)
    scene.delivery.start()
    await asyncio.sleep(60)
    assert len(scene.telegram.made("sendMessage")) == 1
    await asyncio.sleep(3_600)
    assert len(scene.telegram.made("sendMessage")) == 2
    assert list(scene.outbox.stands) == [1]
    await scene.delivery.stop()


@on_fake_time
async def test_a_send_that_hangs_for_45_seconds_and_arrives_comes_once() -> None:
    """6 of 10 letters came twice: the bot gave up after 30 s and sent again."""
    scene = Scene(100)
    scene.telegram.lay("sendMessage", slow(45))
    scene.delivery.start()
    await asyncio.sleep(120)
    assert len(scene.telegram.made("sendMessage")) == 1
    assert list(scene.outbox.stands) == [1]
    await scene.delivery.stop()
