"""A recalled result leaves the chat: every message that held it is rewritten (M-13)."""

from __future__ import annotations

from tests.conversations.conftest import HEAD, HR_HEAD, SERVANT, House


async def reopen(house: House) -> None:
    """HR takes the servant's signed sheet back."""
    person = await house.person(SERVANT)
    (result,) = await house.app.database.read(lambda books: books.results.of_person(person.id))
    head = await house.person(HR_HEAD)
    await house.app.verbs.results.reopen(head, result.sheet, "Ошибка в оценке")
    await house.people.idle()


async def test_a_result_opened_from_home_stays_in_the_chat_after_its_recall(house: House) -> None:
    """M-13: opened from home, it stood in a message that the recall didn't know."""
    await house.open_quarter()
    await house.sign(HEAD, SERVANT, [5, 4, 4, 3])
    await house.say(SERVANT, "/start")
    await house.tap(SERVANT, "Нәтижені ашу")
    assert "4,00" in house.screen(SERVANT)
    before = len(house.phone(SERVANT).messages)
    await reopen(house)
    chat = house.phone(SERVANT).messages
    assert not any("4,00" in message.content.text for message in chat)
    assert len(chat) == before + 1, "an edit makes no sound: a new message says it too"
    assert "қайтарып алынды" in chat[-1].content.text


async def test_an_unopened_result_is_recalled_without_a_new_message(house: House) -> None:
    await house.open_quarter()
    await house.sign(HEAD, SERVANT, [5, 4, 4, 3])
    before = len(house.phone(SERVANT).messages)
    await reopen(house)
    assert len(house.phone(SERVANT).messages) == before
    assert "қайтарып алынды" in house.screen(SERVANT)


async def test_hr_finds_the_desk_in_its_command_menu(house: House) -> None:
    await house.tap(HR_HEAD, "Язык")
    await house.tap(HR_HEAD, "English")
    commands = house.phone(HR_HEAD).chat()["commands"]
    assert [command["command"] for command in commands][-1] == "desk"
