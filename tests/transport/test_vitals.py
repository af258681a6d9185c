"""What is said to be wrong, by the figures."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.telegram.intake import Health
from bot.telegram.latencies import BOUNDS, Latencies
from bot.watch.metrics import page
from bot.watch.vitals import FETCH_LATE, TICK_LATE, Vitals

WELL = Vitals(
    intake=Health(fetch_age=31.0, taps=Latencies().counts),
    is_in_place=True,
    is_read=True,
    is_clock_believed=True,
    tick_age=29.0,
    letter_age=0.0,
    backup_age=None,
)


def test_a_bot_that_fares_well() -> None:
    assert list(WELL.wrong()) == []
    assert b"bagalau_healthy 1.0" in page(WELL)


@pytest.mark.parametrize(
    ("vitals", "wrong"),
    [
        (
            replace(WELL, intake=Health(fetch_age=FETCH_LATE + 1, trouble="TelegramNetworkError")),
            "no updates are fetched from Telegram (TelegramNetworkError)",
        ),
        (replace(WELL, intake=Health()), "no updates are fetched from Telegram (not yet)"),
        (
            replace(WELL, intake=Health(fetch_age=1.0, is_held_up=True)),
            "what people send can't be stored",
        ),
        (replace(WELL, tick_age=None), "the clock doesn't tick"),
        (replace(WELL, tick_age=TICK_LATE + 1), "the clock doesn't tick"),
        (replace(WELL, is_in_place=False), "the database was deleted or replaced"),
        (replace(WELL, is_read=False), "the database can't be read"),
    ],
)
def test_what_is_wrong_is_said(vitals: Vitals, wrong: str) -> None:
    assert list(vitals.wrong()) == [wrong]


def test_one_persons_tap_isnt_seen_in_the_queue() -> None:
    for in_hand, told in ((1, 0), (9, 0), (10, 10), (99, 90)):
        health = replace(WELL.intake, in_hand=in_hand)
        assert f"bagalau_updates_in_hand {told}.0" in page(replace(WELL, intake=health)).decode()


def test_a_tap_is_counted_in_its_band() -> None:
    latencies = Latencies()
    for seconds in (0.0, BOUNDS[0], BOUNDS[0] + 0.001, BOUNDS[-1] + 1):
        latencies.note(seconds)
    assert latencies.counts == (2, 1, *[0] * (len(BOUNDS) - 2), 1)
