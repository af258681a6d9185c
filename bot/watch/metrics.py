"""Vitals in the form of Prometheus. No name, no id and no mark has a place in it.

Made family by family: prometheus-client's own collectors would add the time that the processor has
spent, by which a tap that seals a circle of a survey could be told from others.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import (
    CounterMetricFamily,
    GaugeMetricFamily,
    HistogramMetricFamily,
    Metric,
)
from prometheus_client.registry import Collector

from bot.telegram.intake import Health
from bot.telegram.latencies import BOUNDS
from bot.telegram.webhook import WebhookHealth
from bot.watch.vitals import Vitals

# One person's tap, a survey's too, must not be seen going through.
QUEUE_STEP = 10
ERRORS = ("fetch_errors", "set_aside", "failed", "refused", "unstored", "unanswered")


def page(vitals: Vitals) -> bytes:
    """The text that Prometheus reads."""
    registry = CollectorRegistry()
    registry.register(_Families(vitals))
    return generate_latest(registry)


class _Families(Collector):
    def __init__(self, vitals: Vitals) -> None:
        self._vitals = vitals

    def collect(self) -> Iterator[Metric]:
        vitals, intake = self._vitals, self._vitals.intake
        yield _gauge("healthy", "1 if nothing has to be mended", not any(vitals.wrong()))
        queue = _in_steps(intake.in_hand)
        yield _gauge("updates_in_hand", "Updates not confirmed yet, in whole tens", queue)
        if vitals.webhook is None:
            yield _gauge("fetch_age_seconds", "Since the last fetch of updates", intake.fetch_age)
        else:
            yield from _webhook(vitals.webhook)
        yield _gauge("tick_age_seconds", "Since the last tick of the clock", vitals.tick_age)
        yield _gauge("notice_age_seconds", "The oldest notice that may go", vitals.letter_age)
        yield _gauge("backup_age_seconds", "Since the last backup", vitals.backup_age)
        yield _errors(intake)
        yield _taps(intake)


def _in_steps(count: int) -> int:
    return count // QUEUE_STEP * QUEUE_STEP


def _webhook(health: WebhookHealth) -> Iterator[Metric]:
    waiting = _in_steps(health.waiting)
    yield _gauge("webhook_age_seconds", "Since Telegram last knew the webhook", health.look_age)
    yield _gauge("webhook_waiting", "Updates at Telegram at that time, in whole tens", waiting)
    turned_away = CounterMetricFamily(
        "bagalau_webhook_turned_away", "Requests that brought no update of Telegram's"
    )
    turned_away.add_metric([], health.turned_away)
    yield turned_away


def _gauge(name: str, words: str, value: float | None) -> Metric:
    """What hasn't happened yet has no value."""
    family = GaugeMetricFamily(f"bagalau_{name}", words)
    if value is not None:
        family.add_metric([], value)
    return family


def _errors(intake: Health) -> Metric:
    family = CounterMetricFamily("bagalau_errors", "Since the start, by kind", labels=["kind"])
    for kind in ERRORS:
        family.add_metric([kind], getattr(intake, kind))
    return family


def _taps(intake: Health) -> Metric:
    bounds = [*map(str, BOUNDS), "+Inf"]
    return HistogramMetricFamily(
        "bagalau_tap_seconds",
        "From a tap to its answer; taps of a survey aren't counted",
        buckets=list(zip(bounds, accumulate(intake.taps), strict=True)),
        sum_value=intake.tap_seconds,
    )
