"""`bagalau sandbox` as somebody at another machine's shell meets it: all over HTTP."""

from __future__ import annotations

import signal
import socket
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from locales import texts
from tests.whole.conftest import Bagalau, Shell

RU, KK = texts("ru"), texts("kk")
HEAD, SERVANT = "Ахметова Сауле Ермековна", "Соколова Марина Юрьевна"
COLLEAGUE = "Байжанов Руслан Талгатович"
KAZAKH_HEAD = "Төлеубаев Асқар Жанатұлы"
HR_HEAD, HR_NUMBER = "Ким Наталья Викторовна", "0004"
NEWCOMER, NEWCOMERS_NUMBER = "Павленко Ирина Олеговна", "0012"


@dataclass
class Phone:
    """Somebody's phone, by way of the people API."""

    web: Web
    id: int

    async def chat(self) -> list[dict[str, Any]]:
        found = await self.web.get(f"/people/{self.id}/chat")
        return list(found["messages"])

    async def screen(self) -> str:
        """The bot's newest message."""
        return str(next(m["text"] for m in reversed(await self.chat()) if m["from_bot"]))

    async def commands(self) -> list[str]:
        found = await self.web.get(f"/people/{self.id}/chat")
        return [command["description"] for command in found["commands"]]

    async def say(self, text: str) -> str:
        await self.web.post(f"/people/{self.id}/say", {"text": text})
        await self.web.idle()
        return await self.screen()

    async def tap(self, label: str, *, after: str = "") -> str:
        """Press the newest button that begins so, below the button `after`; the toast or ""."""
        for message in reversed(await self.chat()):
            rows = message["buttons"]
            names = [row[0]["text"] for row in rows]
            first = names.index(after) + 1 if after in names else 0
            for row, buttons in enumerate(rows[first:], first):
                for column, button in enumerate(buttons):
                    if button["text"].startswith(label):
                        return await self._press(message["message_id"], row, column)
        raise AssertionError(f"no button {label!r} on {await self.screen()!r}")

    async def _press(self, message: int, row: int, column: int) -> str:
        place = {"message_id": message, "row": row, "column": column}
        pressed = await self.web.post(f"/people/{self.id}/press", place)
        await self.web.idle()
        return str(pressed["answer"]["text"]) if pressed["answer"] else ""


@dataclass
class Web:
    """The sandbox's address."""

    address: str
    database: Path
    session: aiohttp.ClientSession

    async def get(self, path: str) -> Any:
        async with self.session.get(self.address + path) as response:
            assert response.status == 200, await response.text()
            return await response.json()

    async def post(self, path: str, body: dict[str, Any] | None = None) -> Any:
        async with self.session.post(self.address + path, json=body or {}) as response:
            assert response.status in (200, 201), await response.text()
            return await response.json()

    async def idle(self) -> None:
        await self.post("/idle")

    async def phone(self, name: str) -> Phone:
        """The phone of somebody, by "surname name patronymic" as in the staff file."""
        last, first, *_ = name.split()
        for person in await self.get("/people"):
            if (person["last_name"], person["first_name"]) == (last, first):
                return Phone(self, person["id"])
        raise AssertionError(f"{name} has no phone")

    async def username(self) -> str:
        """The bot's name, as the Bot API tells it."""
        (me,) = [c for c in await self.get("/calls") if c["method"].lower() == "getme"][:1]
        return str(me["answer"]["result"]["username"])


@pytest.fixture
async def sandbox(shell: Shell) -> AsyncIterator[Bagalau]:
    """The sample body on a free port; it ends without a word of complaint."""
    running = await shell.start("sandbox", "--port", "0")
    yield running
    code = await running.stop()
    assert (code, running.err) == (0, "")


@pytest.fixture
async def web(sandbox: Bagalau) -> AsyncIterator[Web]:
    address = await sandbox.line()
    name, _, database = (await sandbox.line()).partition("=")
    assert name == "DATABASE"
    async with aiohttp.ClientSession() as session:
        yield Web(address, Path(database), session)


async def test_a_quarter_in_the_life_of_a_body(web: Web, shell: Shell) -> None:
    """One sandbox for all of it: starting one takes seconds."""
    await marks_by_item_and_by_column(web)
    await the_result_is_opened_and_acknowledged(web)
    await hr_sees_how_far_it_is(web)
    await a_second_language(web)
    await somebody_joins_by_a_link(web, shell)
    await a_staff_file_is_taken_over_beside_the_running_bot(web, shell)
    await the_clock_goes_to_the_next_reminder(web)
    await the_calls_are_written_down(web)


async def marks_by_item_and_by_column(web: Web) -> None:
    """M-17a, M-17b."""
    await web.idle()
    head = await web.phone(HEAD)
    assert "ваши задачи" in await head.say("/tasks")
    await head.tap(RU.plain("button-task-score"))
    await head.tap(SERVANT)
    for mark in "5443":
        assert await head.tap(mark) == RU.plain("mark-saved", value=mark)
    assert "4,00" in await head.screen()
    await head.tap(RU.plain("button-team"))
    await head.tap(RU.plain("button-by-column"))
    for mark in "5555":
        saved = RU.plain("mark-saved", value=mark)
        assert await head.tap(mark, after=COLLEAGUE) == saved
        if RU.plain("button-item-after") in str((await head.chat())[-1]["buttons"]):
            await head.tap(RU.plain("button-item-after"))
    await head.tap(RU.plain("button-team"))
    await head.tap(RU.plain("button-sign-all", count=2))
    assert "5,00" in await head.screen()
    assert await head.tap(RU.plain("button-sign-all", count=2)) == RU.plain("signed-toast", count=2)


async def the_result_is_opened_and_acknowledged(web: Web) -> None:
    """M-9a, M-9b, M-13."""
    servant = await web.phone(SERVANT)
    assert "4,00" not in await servant.screen()
    await servant.tap(RU.plain("button-open-result"))
    assert "4,00" in await servant.screen()
    assert (await servant.chat())[-1]["protect_content"]
    assert await servant.tap(RU.plain("button-acknowledge")) == RU.plain("acknowledged-toast")


async def hr_sees_how_far_it_is(web: Web) -> None:
    hr = await web.phone(HR_HEAD)
    await hr.say("/desk")
    await hr.tap("Ход оценки")
    assert "Подписано: 2 из 22" in await hr.screen()


async def a_second_language(web: Web) -> None:
    """M-15.1."""
    head = await web.phone(KAZAKH_HEAD)
    assert "сіздің тапсырмаларыңыз" in await head.say("/tasks")
    await head.say("/language")
    await head.tap("Русский")
    assert "ваши задачи" in await head.screen()
    assert await head.commands() == [
        RU.plain(f"command-{name}") for name in ("tasks", "help", "language", "privacy")
    ]


async def somebody_joins_by_a_link(web: Web, shell: Shell) -> None:
    """The link is made at the shell, beside the running sandbox."""
    done = await shell.run(
        *("invite", "--number", NEWCOMERS_NUMBER),
        DATABASE=web.database,
        BOT_USERNAME=await web.username(),
    )
    assert (done.code, done.err) == (0, "")
    name, _, link = done.out.splitlines()[0].partition(": ")
    assert name == NEWCOMER
    assert link.startswith(f"https://t.me/{await web.username()}?start=")
    phone = await web.phone(NEWCOMER)
    await phone.say(f"/start {link.partition('=')[2]}")
    await phone.tap("Қазақша")
    assert NEWCOMER in await phone.screen()
    await phone.tap(KK.plain("button-yes-me"))
    welcome = KK.plain("welcome", name=NEWCOMER).partition("\n")[0]
    assert welcome in "\n".join(message["text"] for message in await phone.chat())


async def a_staff_file_is_taken_over_beside_the_running_bot(web: Web, shell: Shell) -> None:
    file = shell.folder / "staff.csv"
    file.write_text(
        "Таб. №;Ф.И.О.;Должность;Категория;Подразделение;Таб. № руководителя\n"
        "0099;Жаңабек Айдос Мұратұлы;Маман;D-O-6;Отдел финансов и закупок;0020\n",
        "utf-8",
    )
    done = await shell.run("import", str(file), "--yes", DATABASE=web.database)
    assert (done.code, done.err) == (0, "")
    assert "1 new" in done.out
    hr = await web.phone(HR_HEAD)
    await hr.say("/desk")
    await hr.tap(RU.plain("desk-button-people"))
    await hr.say("Жаңабек")
    await hr.tap("Жаңабек Айдос Мұратұлы")
    assert "0099" in await hr.screen()


async def the_clock_goes_to_the_next_reminder(web: Web) -> None:
    """M-4a, M-15.1: 20 April is the last day; five working days before it everybody hears."""
    head = await web.phone(HEAD)
    clock = await web.get("/clock")
    assert datetime.fromisoformat(clock["now"]) < datetime.fromisoformat(clock["next"])
    before = len(await head.chat())
    while not (await head.screen()).startswith("Напоминание"):
        moved = await web.post("/clock", {"to_next": True})
        assert moved["now"][:16] == clock["next"][:16]
        clock = moved
        assert moved["next"] is not None
    assert clock["now"].startswith("2026-04-13T10:00")
    assert len(await head.chat()) == before + 1


async def the_calls_are_written_down(web: Web) -> None:
    calls = await web.get("/calls")
    assert {"sendMessage", "editMessageText", "answerCallbackQuery"} <= {
        call["method"] for call in calls
    }
    last = calls[-1]["number"]
    assert [c["number"] for c in await web.get(f"/calls?since={last - 1}")][:1] == [last]
    refused = [call for call in calls if call["answer"] and not call["answer"]["ok"]]
    assert refused == []


async def test_an_asked_sandbox_stops_and_leaves_nothing(shell: Shell) -> None:
    """Exit code 0, the port free again, the temporary folder gone."""
    running = await shell.start("sandbox", "--port", "0", "--empty")
    address = await running.line()
    database = Path((await running.line()).partition("=")[2])
    running.send(signal.SIGINT)
    assert await running.ended() == 0
    assert running.err == ""
    assert not database.parent.exists()
    with socket.socket() as again:
        again.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        again.bind(("127.0.0.1", int(address.rpartition(":")[2])))
