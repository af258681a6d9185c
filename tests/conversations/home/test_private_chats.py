"""The bot speaks with one person at a time: a button pressed elsewhere does nothing (M-13)."""

from __future__ import annotations

from typing import Any

import pytest

from locales import texts
from sandbox.telegram.people import Phone
from tests.conversations.conftest import HR_HEAD, House

WORD = texts("ru").plain("private-only")
GROUPS = ("group", "supergroup", "channel")


def pressed_elsewhere(phone: Phone, data: str, chat: dict[str, Any] | None) -> dict[str, Any]:
    """A press as Telegram tells it, under a message of another chat, or of none."""
    query: dict[str, Any] = {
        "id": "1",
        "from": {"id": phone.id, "is_bot": False, "first_name": "Кто", "language_code": "ru"},
        "chat_instance": "1",
        "data": data,
    }
    if chat is None:
        query["inline_message_id"] = "AAAA"
    else:
        query["message"] = {"message_id": 1, "date": 1, "chat": chat, "text": "Панель"}
    return {"update_id": 900_000_001, "callback_query": query}


@pytest.mark.parametrize("data", ["desk", "people:0", "home", "team:1:0", "isme:1:ru"])
@pytest.mark.parametrize("kind", [*GROUPS, None])
async def test_a_button_outside_the_private_chat_gets_a_short_word(
    house: House, kind: str | None, data: str
) -> None:
    """It was answered into the group, with names in it; an inline message brought the apology."""
    await house.open_quarter()
    phone = house.phone(HR_HEAD)
    chat = None if kind is None else {"id": -100500, "type": kind, "title": "Отдел"}
    before = len(house.people.calls())
    await house.app.intake.take(pressed_elsewhere(phone, data, chat))
    (call,) = house.people.calls()[before:]
    assert call.method.lower() == "answercallbackquery"
    assert call.arguments["text"] == WORD
    assert house.app.intake.health().failed == 0


async def test_a_text_that_is_awaited_at_home_is_still_awaited(house: House) -> None:
    """A press in a group ends no waiting in one's own chat."""
    await house.press(HR_HEAD, "people:0")
    chat = {"id": -100500, "type": "group", "title": "Отдел"}
    await house.app.intake.take(pressed_elsewhere(house.phone(HR_HEAD), "home", chat))
    assert "Павленко" in " ".join([await house.say(HR_HEAD, "Павленко"), *house.labels(HR_HEAD)])


async def test_the_private_chat_works_as_before(house: House) -> None:
    await house.app.intake.take(
        pressed_elsewhere(
            house.phone(HR_HEAD), "desk", {"id": house.phone(HR_HEAD).id, "type": "private"}
        )
    )
    methods = [call.method.lower() for call in house.people.calls()]
    assert "editmessagetext" in methods
