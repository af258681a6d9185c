"""What is said to be wrong, by the figures."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.telegram.intake import Health
from bot.telegram.latencies import BOUNDS, Latencies
from bot.telegram.webhook import WebhookHealth
from bot.watch.metrics import page
from bot.watch.vitals import FETCH_LATE, LOOK_LATE, TICK_LATE, Vitals

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


BROUGHT = replace(WELL, intake=replace(WELL.intake, fetch_age=None), webhook=WebhookHealth(30.0))


def test_beside_a_webhook_the_age_of_a_fetch_means_nothing() -> None:
    assert list(BROUGHT.wrong()) == []
    told = page(BROUGHT).decode()
    assert "fetch_age" not in told
    assert "bagalau_webhook_age_seconds 30.0" in told
    assert "bagalau_webhook_turned_away_total 0.0" in told
    assert "webhook" not in page(WELL).decode()


@pytest.mark.parametrize(
    ("health", "wrong"),
    [
        (WebhookHealth(), "Telegram can't be told of the webhook (not yet)"),
        (
            WebhookHealth(LOOK_LATE + 1, trouble="TelegramNetworkError"),
            "Telegram can't be told of the webhook (TelegramNetworkError)",
        ),
        (
            WebhookHealth(30.0, waiting=3, is_stuck=True, failure="502 Bad Gateway"),
            "updates wait at Telegram and aren't brought (502 Bad Gateway)",
        ),
    ],
)
def test_what_is_wrong_with_a_webhook_is_said(health: WebhookHealth, wrong: str) -> None:
    assert list(replace(BROUGHT, webhook=health).wrong()) == [wrong]


def test_one_persons_update_isnt_seen_waiting_at_telegram() -> None:
    for waiting, told in ((1, 0), (9, 0), (10, 10)):
        vitals = replace(BROUGHT, webhook=WebhookHealth(1.0, waiting=waiting))
        assert f"bagalau_webhook_waiting {told}.0" in page(vitals).decode()
