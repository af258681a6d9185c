"""A start among bad answers goes on and hears a stop; what won't do is told in a sentence."""

from __future__ import annotations

import asyncio
import signal
import socket
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import pytest
from aiohttp import ClientSession, web

from sandbox.body.stage import TOKEN
from storage.cipher import Cipher, is_plain
from storage.database import copy_file
from tests.prepared import put_new
from tests.whole.conftest import SLOW, environment
from tests.whole.warm import Warm, start_warm

PAGE = "<html><body>502 Bad Gateway</body></html>"
GOOD = {
    "getUpdates": [],
    "getMe": {"id": 1, "is_bot": True, "first_name": "Бағалау", "username": "TestBot"},
}


class Gateway:
    """Telegram behind a gateway: answers badly in one way, until it is mended."""

    def __init__(self) -> None:
        self.kind = ""
        self.asked: asyncio.Queue[str] = asyncio.Queue()
        self.address = ""

    async def answer(self, request: web.Request) -> web.StreamResponse:
        method = request.path.rpartition("/")[2]
        self.asked.put_nowait(method)
        if self.kind == "hangs":
            await asyncio.sleep(SLOW)
        if self.kind in {"502 page", f"502 page to {method}"}:
            return web.Response(status=502, text=PAGE, content_type="text/html")
        if self.kind == "200 page":
            return web.Response(text=PAGE, content_type="text/html")
        if self.kind == "garbage":
            return web.Response(body=b"\x00\xff{", content_type="application/json")
        if method == "getUpdates":
            await asyncio.sleep(0.05)
        return web.json_response({"ok": True, "result": GOOD.get(method, True)})

    async def until(self, method: str) -> None:
        """Until a method is asked for from now on."""
        while not self.asked.empty():
            self.asked.get_nowait()
        async with asyncio.timeout(SLOW):
            while await self.asked.get() != method:
                pass


@pytest.fixture
async def gateway() -> AsyncIterator[Gateway]:
    """A gateway on a port of its own."""
    found, application = Gateway(), web.Application()
    application.router.add_route("*", "/{path:.*}", found.answer)
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    found.address = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield found
    await runner.cleanup()


@pytest.fixture
async def running(tmp_path: Path, gateway: Gateway) -> AsyncIterator[list[Warm]]:
    """The bots of a test; none outlives it."""
    started: list[Warm] = []
    yield started
    for one in started:
        one.send(signal.SIGKILL)
        await one.ended()


def begin(folder: Path, gateway: Gateway, **settings: object) -> Warm:
    """`bagalau run` on the database of a folder."""
    database = folder / "office.db"
    if not database.exists():
        put_new(database)
    asked = {"BOT_API_URL": gateway.address, "BOT_TOKEN": TOKEN, "DATABASE": database}
    asked |= {"KEYS_DIR": folder / "keys"} | settings
    return start_warm(folder, folder / "stderr.txt", environment(**asked), "run")


@pytest.mark.parametrize("kind", ["502 page", "200 page", "garbage", "502 page to setMyCommands"])
async def test_bad_answers_of_the_first_seconds_end_nothing(
    tmp_path: Path, gateway: Gateway, running: list[Warm], kind: str
) -> None:
    gateway.kind = kind
    running.append(begin(tmp_path, gateway))
    await gateway.until("getUpdates")
    await gateway.until("getUpdates")
    assert running[0].is_running, running[0].err
    gateway.kind = ""
    await gateway.until("setMyShortDescription")
    assert await running[0].stop() == 0
    assert "Traceback" not in running[0].err


@pytest.mark.parametrize("proxy", ["socks5://127.0.0.1:9", "http://127.0.0.1:9"])
async def test_a_dead_proxy_is_tried_again(
    tmp_path: Path, gateway: Gateway, running: list[Warm], proxy: str
) -> None:
    running.append(begin(tmp_path, gateway, PROXY=proxy))
    async with asyncio.timeout(SLOW):
        while running[0].err.count("fetching updates failed") < 2:
            assert running[0].is_running, running[0].err
            await asyncio.sleep(0.05)
    assert await running[0].stop() == 0
    assert "Traceback" not in running[0].err


async def test_a_stop_is_heard_while_telegram_hangs(
    tmp_path: Path, gateway: Gateway, running: list[Warm]
) -> None:
    gateway.kind = "hangs"
    running.append(begin(tmp_path, gateway))
    await gateway.until("getUpdates")
    assert await running[0].stop() == 0
    assert "Traceback" not in running[0].err


async def test_a_locked_database_is_told_in_a_sentence(
    tmp_path: Path, gateway: Gateway, running: list[Warm]
) -> None:
    """Locked by another program for longer than it waits: nothing may be fetched meanwhile."""
    put_new(tmp_path / "office.db")
    with closing(sqlite3.connect(tmp_path / "office.db")) as other:
        other.execute("BEGIN EXCLUSIVE")
        running.append(begin(tmp_path, gateway))
        assert await running[0].ended() == 1
    told = running[0].err.strip().splitlines()
    assert len(told) == 1
    assert "office.db is locked by another program" in told[0]
    assert gateway.asked.empty()


async def test_a_missing_database_is_told_and_not_made(
    tmp_path: Path, gateway: Gateway, running: list[Warm]
) -> None:
    """A mistyped DATABASE was an empty body: everybody was sent away, and it was confirmed."""
    running.append(begin(tmp_path, gateway, DATABASE=tmp_path / "ofice.db"))
    assert await running[0].ended() == 1
    assert "There is no database at" in running[0].err
    assert not (tmp_path / "ofice.db").exists()
    assert gateway.asked.empty()


@pytest.mark.parametrize("lost", ["office.db", "office.db-wal"])
async def test_a_file_deleted_under_the_bot_ends_it_loudly(
    tmp_path: Path, gateway: Gateway, running: list[Warm], lost: str
) -> None:
    running.append(begin(tmp_path, gateway))
    await gateway.until("getUpdates")
    (tmp_path / lost).unlink()
    assert await running[0].ended() == 1
    assert "the database isn't where it was opened any more" in running[0].err
    assert "Traceback" not in running[0].err


async def test_a_bot_runs_on_a_database_under_a_key(
    tmp_path: Path, gateway: Gateway, running: list[Warm]
) -> None:
    key, database = tmp_path / "database.key", tmp_path / "sealed.db"
    key.write_text("0123456789abcdef" * 4)
    key.chmod(0o600)
    put_new(tmp_path / "office.db")
    copy_file(tmp_path / "office.db", database, Cipher(key.read_text()))
    running.append(begin(tmp_path, gateway, DATABASE=database, DATABASE_KEY_FILE=key))
    await gateway.until("getUpdates")
    await gateway.until("getUpdates")
    assert await running[0].stop() == 0
    assert "Traceback" not in running[0].err
    assert not is_plain(database)


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


async def test_health_says_what_is_wrong_until_it_is_mended(
    tmp_path: Path, gateway: Gateway, running: list[Warm]
) -> None:
    gateway.kind, port = "502 page", free_port()
    running.append(begin(tmp_path, gateway, METRICS_PORT=port))
    await gateway.until("getUpdates")
    await gateway.until("getUpdates")
    async with asyncio.timeout(SLOW), ClientSession(f"http://127.0.0.1:{port}") as session:
        async with session.get("/health") as answer:
            assert answer.status == 503
            assert "no updates are fetched from Telegram (" in await answer.text()
        gateway.kind, status = "", 503
        while status == 503:
            await gateway.until("getUpdates")
            async with session.get("/health") as answer:
                status, words = answer.status, await answer.text()
        assert (status, words) == (200, "ok\n")
        async with session.get("/metrics") as answer:
            assert "bagalau_healthy 1.0" in await answer.text()
    assert await running[0].stop() == 0
    assert "Traceback" not in running[0].err


async def test_a_taken_port_of_the_metrics_is_told_in_a_sentence(
    tmp_path: Path, gateway: Gateway, running: list[Warm]
) -> None:
    port = int(gateway.address.rpartition(":")[2])
    running.append(begin(tmp_path, gateway, METRICS_PORT=port))
    assert await running[0].ended() == 1
    assert f"METRICS_PORT: 127.0.0.1:{port} can't be used" in running[0].err
    assert "Traceback" not in running[0].err
