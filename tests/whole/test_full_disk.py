"""A disk that is really full: what isn't stored is told, stays with Telegram, and comes later."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from handlers.buttons.quarter import Mark
from locales import LANGUAGES, texts
from sandbox.body.stage import TOKEN
from sandbox.telegram.objects import Callback
from sandbox.telegram.server import SandboxServer
from tests.whole.conftest import SLOW, environment, fill
from tests.whole.test_kill import Town, meet, town_of
from tests.whole.warm import Warm, start_warm

NOT_STORED = {texts(language).plain("not-stored") for language in LANGUAGES}
VALUE = 3


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A small one of its own. Only root may have one."""
    place = tmp_path / "disk"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(place)]
    if subprocess.run(command, check=False, capture_output=True).returncode:
        if os.environ.get("BAGALAU_REQUIRE_DISK") == "1":
            pytest.fail("this account may mount nothing, and a full disk was to be tried")
        pytest.skip("this account may mount nothing")
    yield place
    subprocess.run(["umount", "--lazy", place], check=True)


def filled(place: Path) -> Path:
    """What takes all the room that is left."""
    ballast = place / "ballast"
    with ballast.open("wb", buffering=0) as file, suppress(OSError):
        while file.write(b"x" * 512):
            pass
    assert os.statvfs(place).f_bavail == 0
    return ballast


def tap_every_item(town: Town) -> dict[tuple[int, int], Callback]:
    """A mark for each item of each sheet."""
    return {
        (desk.sheet, item): town.press(desk, Mark(sheet=desk.sheet, item=item, value=VALUE).pack())
        for desk in town.body.desks
        for item in range(desk.items)
    }


def stored(town: Town) -> set[tuple[int, ...]]:
    return set(town.read(f"SELECT sheet_id, item FROM marks WHERE value = {VALUE * 100}"))


def is_told(callback: Callback) -> bool:
    return (callback.answer or {}).get("text") in NOT_STORED


async def test_what_a_full_disk_doesnt_take_stays_with_telegram_and_comes_when_there_is_room(
    disk: Path, tmp_path: Path
) -> None:
    """162 of 180 taps were told "nothing is lost", weren't stored, and were confirmed."""
    town = town_of(await fill(disk))
    async with SandboxServer(town.people) as server:
        settings = environment(
            BOT_API_URL=server.address,
            BOT_TOKEN=TOKEN,
            DATABASE=town.body.database,
            KEYS_DIR=tmp_path / "keys",
        )
        running = start_warm(tmp_path, tmp_path / "stderr.txt", settings, "run")
        try:
            assert await town.telegram.updates.polled.wait(SLOW), running.err
            await _fill_up_and_make_room(town, running, disk)
            assert await running.stop() == 0, running.err
        finally:
            running.send(signal.SIGKILL)
    assert "Traceback" not in running.err
    assert town.read("PRAGMA integrity_check") == [("ok",)]


async def _fill_up_and_make_room(town: Town, running: Warm, disk: Path) -> None:
    await meet(town, running)
    ballast = filled(disk)
    taps = tap_every_item(town)

    def is_felt() -> bool:
        return town.is_quiet() or sum(map(is_told, taps.values())) > len(taps) // 2

    await town.until(is_felt, running)
    pending = town.pending()
    kept = stored(town)
    gone = [key for key, tap in taps.items() if key not in kept and tap.id not in pending]
    assert gone == []
    ballast.unlink()
    await town.until(town.is_quiet, running)
    assert stored(town) == set(taps)
