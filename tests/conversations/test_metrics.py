"""What the machine's watchers read over HTTP: how the bot fares, and nothing of anybody."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from aiohttp import ClientSession
from prometheus_client.parser import text_string_to_metric_families

from bot.files.backups import place_for
from bot.kit.listening import ListenError
from bot.telegram.latencies import BOUNDS
from bot.watch.counted import is_counted
from bot.watch.server import WatchServer
from bot.watch.vitals import Watch
from evaluation.base.store import NotStoredError
from handlers.buttons.home import Home
from handlers.buttons.survey import OpenSurvey, Seal, SeatFacts
from handlers.buttons.survey_hr import SurveyDesk
from tests.conversations.conftest import HR_HEAD, House, house, shymkent
from tests.conversations.survey.surveys import open_survey

__all__ = ["house", "shymkent"]

NAMES = {
    "bagalau_healthy",
    "bagalau_updates_in_hand",
    "bagalau_fetch_age_seconds",
    "bagalau_tick_age_seconds",
    "bagalau_notice_age_seconds",
    "bagalau_backup_age_seconds",
    "bagalau_errors",
    "bagalau_tap_seconds",
}


@asynccontextmanager
async def served(watch: Watch) -> AsyncIterator[tuple[ClientSession, WatchServer]]:
    """Vitals on a port of their own, and somebody who asks there."""
    server = WatchServer(watch, "127.0.0.1", 0)
    await server.start()
    async with ClientSession(f"http://127.0.0.1:{server.port}") as session:
        yield session, server
    await server.stop()


async def text(session: ClientSession) -> str:
    async with session.get("/metrics") as answer:
        assert answer.status == 200
        assert answer.headers["Content-Type"].startswith("text/plain; version=")
        return await answer.text()


async def figures(session: ClientSession) -> dict[str, float]:
    """Every sample of the page by its name and labels."""
    return {
        " ".join((sample.name, *sample.labels.values())): sample.value
        for family in text_string_to_metric_families(await text(session))
        for sample in family.samples
    }


async def health(session: ClientSession) -> tuple[int, list[str]]:
    async with session.get("/health") as answer:
        return answer.status, (await answer.text()).splitlines()


async def test_taps_are_counted_and_timed(house: House) -> None:
    async with served(house.app.watch) as (session, _):
        before = await figures(session)
        for _ in range(3):
            await house.press(HR_HEAD, Home().pack())
        after = await figures(session)
    assert after["bagalau_tap_seconds_count"] - before["bagalau_tap_seconds_count"] == 3
    assert after["bagalau_tap_seconds_bucket +Inf"] == after["bagalau_tap_seconds_count"]
    assert after["bagalau_tap_seconds_sum"] > before["bagalau_tap_seconds_sum"]
    assert f"bagalau_tap_seconds_bucket {BOUNDS[0]}" in after


async def test_no_name_no_number_and_no_mark_is_on_the_page(house: House) -> None:
    """The page has these families, the labels of errors and of bands, and digits."""
    await house.open_quarter()
    async with served(house.app.watch) as (session, _):
        families = list(text_string_to_metric_families(await text(session)))
    assert {family.name for family in families} == NAMES
    labels = {
        (family.name, name, value)
        for family in families
        for sample in family.samples
        for name, value in sample.labels.items()
    }
    assert {(family, name) for family, name, _ in labels} == {
        ("bagalau_errors", "kind"),
        ("bagalau_tap_seconds", "le"),
    }
    assert all(re.fullmatch(r"[a-z_]+|[0-9.]+|\+Inf", value) for *_, value in labels)


async def test_a_tap_in_a_survey_changes_no_figure(shymkent: House) -> None:
    """Of a body at its survey alone, a count of taps would be one of answers (R-360)."""
    survey = await open_survey(shymkent)
    number = shymkent.sample.hr_head
    mine = (await shymkent.app.verbs.answering.mine(await shymkent.person(number)))[0]
    async with served(shymkent.app.watch) as (session, _):
        before = await figures(session)
        for data in (
            OpenSurvey(survey=survey.id).pack(),
            SeatFacts(seat=mine.seat.id).pack(),
            Seal(seat=mine.seat.id, item=0, value=4).pack(),
            SurveyDesk().pack(),
        ):
            await shymkent.press(number, data)
        after = await figures(session)
    ages = {name for name in before if name.endswith("_age_seconds")}
    assert {n: v for n, v in after.items() if n not in ages} == {
        n: v for n, v in before.items() if n not in ages
    }


def test_a_button_of_a_survey_isnt_counted_whatever_follows() -> None:
    assert not is_counted("v-seal")
    assert not is_counted("v-seal:1:2:3:4")
    assert not is_counted("u-desk")
    assert is_counted(Home().pack())
    assert is_counted("")


async def test_the_oldest_notice_and_the_last_backup_have_an_age(
    house: House, tmp_path: Path
) -> None:
    class Post:
        async def oldest_due(self) -> datetime:
            return house.clock.now() - timedelta(minutes=7)

    place_for(tmp_path, house.clock.now() - timedelta(hours=5)).touch()
    watch = Watch(house.app.intake, house.app.database, Post(), tmp_path, house.clock)
    async with served(watch) as (session, _):
        found = await figures(session)
    assert found["bagalau_notice_age_seconds"] == pytest.approx(7 * 60, abs=60)
    assert found["bagalau_backup_age_seconds"] == pytest.approx(5 * 3600, abs=60)


async def test_a_bot_that_fares_well_and_has_no_backup(house: House) -> None:
    await house.say(HR_HEAD, "/tasks")
    async with served(house.app.watch) as (session, _):
        assert await health(session) == (200, ["ok"])
        found = await figures(session)
    assert found["bagalau_healthy"] == 1
    assert "bagalau_backup_age_seconds" not in found
    assert found["bagalau_notice_age_seconds"] == 0


async def test_a_lost_file_and_a_leap_of_the_clock_are_said(house: House) -> None:
    await house.say(HR_HEAD, "/tasks")

    class Lost:
        is_in_place = False

    class Post:
        async def oldest_due(self) -> None:
            return None

    watch = Watch(house.app.intake, Lost(), Post(), None, house.clock)
    watch.ticked(is_believed=False)
    async with served(watch) as (session, _):
        assert await health(session) == (
            503,
            [
                "the machine's clock has leapt, and nothing is rung until it is confirmed",
                "the database was deleted or replaced",
            ],
        )
        assert (await figures(session))["bagalau_healthy"] == 0


async def test_a_database_that_cant_be_read_is_said_and_the_page_is_served(house: House) -> None:
    class Post:
        async def oldest_due(self) -> datetime:
            raise NotStoredError("SQLITE_IOERR")

    watch = Watch(house.app.intake, house.app.database, Post(), None, house.clock)
    watch.ticked(is_believed=True)
    async with served(watch) as (session, _):
        assert "the database can't be read" in (await health(session))[1]
        assert (await figures(session))["bagalau_healthy"] == 0


async def test_nothing_else_is_served(house: House) -> None:
    async with served(house.app.watch) as (session, _):
        for method, path, code in (
            ("GET", "/", 404),
            ("GET", "/metrics/", 404),
            ("POST", "/metrics", 405),
            ("DELETE", "/health", 405),
        ):
            async with session.request(method, path) as answer:
                assert answer.status == code, path


async def test_a_port_that_is_taken_is_told_in_a_sentence(house: House) -> None:
    async with served(house.app.watch) as (_, server):
        other = WatchServer(house.app.watch, "127.0.0.1", server.port)
        with pytest.raises(ListenError, match=f"METRICS_PORT: 127.0.0.1:{server.port}"):
            await other.start()
