"""29 messages in any second overall, one a second to a chat, and hardly fewer than that."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.telegram.backoff import Backoff
from bot.telegram.pace import Pace


class Watch:
    def __init__(self) -> None:
        self.now = 500.0

    def __call__(self) -> float:
        return self.now


def send_all(chats: Sequence[int], lags: Sequence[float]) -> list[tuple[float, int]]:
    """Sends one after another, each as soon as it may but late by a lag; when each went."""
    watch = Watch()
    pace = Pace(watch)
    sent = []
    for number, chat in enumerate(chats):
        while delay := max(pace.overall_delay(), pace.chat_delay(chat)):
            watch.now += delay
        watch.now += lags[number % len(lags)]
        pace.spend(chat)
        sent.append((watch.now, chat))
    return sent


lags = st.lists(st.floats(0, 0.3), min_size=1, max_size=10)


@given(st.lists(st.integers(1, 60), min_size=30, max_size=150), lags)
def test_never_more_than_29_in_any_second_nor_one_to_a_chat(
    chats: list[int], lags: list[float]
) -> None:
    sent = send_all(chats, lags)
    times = [at for at, _ in sent]
    for first, thirtieth in zip(times, times[29:], strict=False):
        assert thirtieth - first >= 1.0 - 1e-9
    for chat in set(chats):
        own = [at for at, to in sent if to == chat]
        assert all(later - sooner >= 1.0 - 1e-9 for sooner, later in pairwise(own))


def test_ten_thousand_letters_use_the_rate_that_telegram_allows() -> None:
    """Mark 3: 0.95 of 30 a second, with a timer that is a millisecond late."""
    sent = send_all(range(10_000), [0.001])
    assert 10_000 / (sent[-1][0] - sent[0][0]) / 30 >= 0.95


def test_catching_up_with_the_beat_never_exceeds_the_limit() -> None:
    sent = send_all(range(100), [0.0, 0.09, *[0.0] * 98])
    assert sent[30][0] - sent[1][0] >= 1.0 - 1e-9


def test_messages_go_in_an_even_beat() -> None:
    sent = send_all(range(200), [0.0])
    gaps = [later - sooner for (sooner, _), (later, _) in pairwise(sent)]
    assert all(gap >= 1 / 30 for gap in gaps[5:])


def test_a_rest_holds_everybody() -> None:
    watch = Watch()
    pace = Pace(watch)
    pace.hold(5)
    pace.hold(2)
    assert pace.overall_delay() == 5.0
    watch.now += 5
    assert pace.overall_delay() == 0.0


def test_replies_go_at_once_and_letters_wait_for_them() -> None:
    watch = Watch()
    pace = Pace(watch)
    for chat in range(29):
        pace.spend(chat)
    assert pace.overall_delay() == pytest.approx(1.0)
    assert pace.chat_delay(3) == 1.0
    assert pace.chat_delay(77) == 0.0


def test_a_stand_in_without_limits_needs_no_waiting() -> None:
    watch = Watch()
    pace = Pace(watch, per_second=100_000, chat_seconds=0.0)
    for _ in range(1_000):
        pace.spend(1)
    assert pace.chat_delay(1) == 0.0
    assert pace.overall_delay() <= 0.02


def test_chats_are_forgotten_after_their_second() -> None:
    watch = Watch()
    pace = Pace(watch)
    for chat in range(1_000):
        pace.spend(chat)
        watch.now += 0.1
    assert len(pace._chats) <= 11


def test_waits_double_up_to_the_longest_and_begin_anew() -> None:
    backoff = Backoff(0.5, 30.0)
    waits = [backoff.next() for _ in range(12)]
    assert waits[0] == 0.5
    assert all(0.5 <= wait <= 30.0 for wait in waits)
    assert all(wait >= 15.0 for wait in waits[7:])
    backoff.reset()
    assert backoff.next() == 0.5
