"""The walking skeleton: from the notice to the acknowledged result, as two people talk."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.cipher import Cipher, is_plain
from tests.conversations.conftest import HEAD, SERVANT, House, run_house

KEY = Cipher("0123456789abcdef" * 4)


@pytest.fixture(params=[None, KEY], ids=["plain", "under-a-key"])
async def house(tmp_path: Path, request: pytest.FixtureRequest) -> AsyncIterator[House]:
    """The sample body, its database also under a key."""
    async with run_house(tmp_path, cipher=request.param) as running:
        assert is_plain(running.app.database.path) is (request.param is None)
        yield running


async def test_from_the_sheet_to_the_acknowledged_result(house: House) -> None:
    """M-9a, M-16d, M-17a, M-17b."""
    await house.open_quarter()
    assert "4 парақ қалды" in house.screen(HEAD)
    await house.tap(HEAD, "Бағалауға өту")
    await house.tap(HEAD, "Сыздықова Әсел Ғаниқызы · басталмаған")
    for mark in ("5", "4", "4", "3"):
        pressed = await house.tap(HEAD, mark)
        assert pressed.answer == {"text": f"Сақталды: {mark}", "show_alert": False}
    assert "4,00" in house.screen(HEAD)
    await house.tap(HEAD, "Қол қою…")
    await house.tap(HEAD, "Параққа қол қою")
    assert "2026 жылғы 1-тоқсан" in house.screen(SERVANT)
    assert "4,00" not in house.screen(SERVANT)
    await house.tap(SERVANT, "Нәтижені ашу")
    assert "4,00" in house.screen(SERVANT)
    assert "тиімді атқарады" in house.screen(SERVANT)
    await house.tap(SERVANT, "Таныстым")
    assert "Танысқаныңызды растадыңыз" in house.screen(SERVANT)
