"""What people do, as tests do it: the model, a bot in this process, nobody on the network."""

from __future__ import annotations

import asyncio

import pytest

from sandbox.telegram.people import People, StillOpen
from sandbox.telegram.telegram import NotOnThisPhone
from tests.sandbox.conftest import Room, marks, polling, scoring


async def test_a_start_a_press_and_an_edit(room: Room) -> None:
    head = room.people.add("Айгүл")
    async with polling(scoring(), room.bot):
        await head.say("/start")
        await room.people.idle()
        assert head.screen == "Качество, Асель"
        assert head.labels == [["0", "1", "2", "3", "4", "5"]]
        pressed = await head.tap("4")
        assert pressed.answer == {"text": "Сохранено", "show_alert": False}
        assert head.screen == "Качество: 4"


async def test_hundreds_of_messages_are_quick(room: Room) -> None:
    head = room.people.add("Айгүл")
    async with polling(scoring(), room.bot):
        for _ in range(300):
            await head.say("/start")
        await room.people.idle()
    assert len(head.from_bot) == 300


async def test_a_press_without_an_answer_says_what_is_open(room: Room) -> None:
    people = People(room.telegram, room.api, patience=0.01)
    phone = people[(await room.started()).id]
    message_id = await room.send(phone, reply_markup=marks().model_dump(exclude_none=True))
    with pytest.raises(StillOpen, match=f"person {phone.id} isn't answered"):
        await phone.press(message_id, 0, 0)


async def test_a_callback_without_text_is_answered_by_nothing(room: Room) -> None:
    phone = await room.started()
    message_id = await room.send(phone, reply_markup=marks().model_dump(exclude_none=True))
    press = asyncio.ensure_future(phone.press(message_id, 0, 3))
    [update] = await room.ok("getUpdates", timeout=5)
    await room.ok("answerCallbackQuery", callback_query_id=update["callback_query"]["id"])
    assert (await press).answer is None


async def test_a_button_that_is_not_there(room: Room) -> None:
    phone = await room.started()
    message_id = await room.send(phone)
    with pytest.raises(NotOnThisPhone, match="no button at 0, 0"):
        await phone.press(message_id, 0, 0)
