"""The bot leaves groups also where Telegram tells of them in a way that aiogram can't read yet."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from aiogram.types import Update
from pydantic import ValidationError

from bot.telegram.membership import plain_membership
from handlers.home.onboarding import in_a_group
from handlers.kit.answers import Leave, Silence
from tests.transport.fake_telegram import FakeTelegram, says
from tests.transport.fake_time import on_fake_time
from tests.transport.test_intake import Office, run

(FIELD,) = (Path(__file__).parents[1] / "files" / "field").glob("f23_*.json")
BOT = 42


def told(**member: Any) -> dict[str, Any]:
    raw: dict[str, Any] = json.loads(FIELD.read_text("utf-8"))
    raw["my_chat_member"]["new_chat_member"] |= member
    return raw


async def left(raw: dict[str, Any]) -> object:
    plain = plain_membership(raw, BOT)
    event = Update.model_validate(plain).my_chat_member
    assert event is not None
    return await in_a_group(event)


async def test_a_membership_without_a_new_field_still_says_where_to_leave() -> None:
    """f23: the update was unreadable, and the bot stayed in the group."""
    with pytest.raises(ValidationError):
        Update.model_validate(told())
    assert await left(told()) == Leave(-1002147483648)


@pytest.mark.parametrize("status", ["member", "restricted", "administrator", "tomorrow"])
async def test_any_way_of_being_there_is_left(status: str) -> None:
    assert isinstance(await left(told(status=status)), Leave)


@pytest.mark.parametrize("status", ["left", "kicked"])
async def test_who_is_out_has_nothing_to_leave(status: str) -> None:
    assert isinstance(await left(told(status=status)), Silence)


async def test_who_did_it_is_not_needed() -> None:
    raw = told()
    del raw["my_chat_member"]["from"], raw["my_chat_member"]["old_chat_member"]
    assert await left(raw) == Leave(-1002147483648)


def test_other_updates_are_none_of_it() -> None:
    assert plain_membership(says(1, 100), BOT) is None


@on_fake_time
async def test_it_is_handled_and_no_longer_set_aside() -> None:
    telegram = FakeTelegram()
    office = Office(telegram)
    telegram.bring(told(), {"update_id": 2, "my_chat_member": {"chat": {}}})
    await run(office)
    assert office.handled == [1]
    assert telegram.confirmed == [1, 2]
    assert office.intake.health().set_aside == 1
    await office.intake.stop()
