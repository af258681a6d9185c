"""What these talks ask again and again: a link, a sheet as stored, a chat as a text."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from evaluation.quarter.nouns import Result, Sheet
from handlers.kit.answers import Screen
from locales import LANGUAGES, texts
from sandbox.telegram.people import Phone, Pressed
from tests.conversations.conftest import HR_HEAD, House

APOLOGIES = tuple(texts(language).plain("apology") for language in LANGUAGES)


async def link(house: House, number: str) -> str:
    """A fresh invitation code for somebody, from the command line."""
    person = await house.person(number)
    (made,) = await house.app.verbs.joining.invite(None, [person.id])
    return str(made.code)


async def say(house: House, phone: Phone, text: str) -> str:
    """Somebody who needs no number types; the screen afterwards."""
    await phone.say(text)
    await house.people.idle()
    return phone.screen


async def tap(house: House, phone: Phone, label: str) -> Pressed:
    """Somebody who needs no number presses a button."""
    pressed = await phone.tap(label)
    await house.people.idle()
    return pressed


async def sheet_of(house: House, number: str) -> Sheet:
    """Somebody's only sheet, as stored."""
    person = await house.person(number)

    def look(books: object) -> Sheet:
        every = (books.sheets.get(n) for n in range(1, 200))  # type: ignore[attr-defined]
        (found,) = [sheet for sheet in every if sheet and sheet.person == person.id]
        return found  # type: ignore[no-any-return]

    return await house.app.database.read(look)


async def marks_of(house: House, number: str) -> Mapping[int, Decimal]:
    """The marks on somebody's sheet, by item."""
    return (await sheet_of(house, number)).marks


async def results_of(house: House, number: str) -> tuple[Result, ...]:
    """Somebody's results that weren't recalled, newest first."""
    person = await house.person(number)
    found: tuple[Result, ...] = await house.app.database.read(
        lambda books: books.results.of_person(person.id)
    )
    return found


async def reopen(house: House, number: str, reason: str = "Ошибка в данных") -> None:
    """HR takes somebody's signed sheet back."""
    sheet = await sheet_of(house, number)
    await house.app.verbs.results.reopen(await house.person(HR_HEAD), sheet.id, reason)
    await house.people.idle()


def chat(phone: Phone) -> str:
    """All that the bot says in a chat now."""
    return "\n".join(message.content.text for message in phone.from_bot)


def toast(pressed: Pressed) -> str:
    """The word that a press was answered with, "" for silence."""
    return str(pressed.answer["text"]) if pressed.answer else ""


def is_alert(pressed: Pressed) -> bool:
    """Whether the word came as a window to close."""
    return bool(pressed.answer and pressed.answer["show_alert"])


def commands(phone: Phone) -> list[str]:
    """The command menu of a chat."""
    return [command["description"] for command in phone.chat()["commands"]]


def buttons(screen: Screen) -> list[str]:
    """The labels of a screen."""
    return [button.text for row in screen.rows for button in row]
