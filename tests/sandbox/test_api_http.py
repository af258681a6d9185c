"""Over HTTP: the Bot API as a bot sees it, and the people API as the page and the tests do."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from io import BytesIO
from typing import Any

import aiohttp
import pytest
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramNetworkError, TelegramRetryAfter, TelegramServerError
from aiogram.types import BufferedInputFile, InlineKeyboardButton, InlineKeyboardMarkup

from sandbox.telegram.api import BotApi
from sandbox.telegram.engine import SandboxClock
from sandbox.telegram.people import People
from sandbox.telegram.server import SandboxServer
from sandbox.telegram.telegram import Telegram
from tests.sandbox.conftest import polling, scoring
from tests.sandbox.test_model import picture


class Web:
    """A browser's view of the server: paths in, status and JSON out."""

    def __init__(self, server: SandboxServer, session: aiohttp.ClientSession) -> None:
        self.server = server
        self.people = server.people
        self.telegram = server.people.telegram
        self.session = session

    async def get(self, path: str) -> tuple[int, Any]:
        async with self.session.get(self.server.address + path) as response:
            return response.status, await response.json()

    async def post(self, path: str, body: Any = None, **more: Any) -> tuple[int, Any]:
        if body is not None:
            more["json"] = body
        async with self.session.post(self.server.address + path, **more) as response:
            return response.status, await response.json()

    def api_path(self, method: str) -> str:
        return f"/bot{self.telegram.token}/{method}"


@pytest.fixture
async def web() -> AsyncIterator[Web]:
    telegram = Telegram(SandboxClock(running=False))
    people = People(telegram, BotApi(telegram))
    async with SandboxServer(people) as server, aiohttp.ClientSession() as session:
        yield Web(server, session)


@pytest.fixture
async def http_bot(web: Web) -> AsyncIterator[Bot]:
    session = AiohttpSession(api=TelegramAPIServer.from_base(web.server.address))
    async with Bot(web.telegram.token, session=session).context() as bot:
        yield bot


# -- the Bot API -----------------------------------------------------------------------------------


async def test_get_post_form_and_json_are_all_understood(web: Web) -> None:
    phone = web.people.add("Асель")
    await phone.say("/start")
    path, said = web.api_path("sendMessage"), {"chat_id": phone.id, "text": "Сәлем"}
    assert (await web.post(path, said))[0] == 200
    assert (await web.post(path, data={name: str(value) for name, value in said.items()}))[0] == 200
    assert (await web.get(f"{path}?chat_id={phone.id}&text=Сәлем"))[0] == 200
    assert (await web.get(web.api_path("GETME")))[1]["result"]["is_bot"] is True
    assert len(phone.from_bot) == 3


async def test_wrong_tokens_bodies_and_methods(web: Web) -> None:
    assert await web.get("/bot1:wrong/getMe") == (
        401,
        {"ok": False, "error_code": 401, "description": "Unauthorized"},
    )
    assert (await web.get("/file/bot1:wrong/documents/a.pdf"))[0] == 401
    assert (await web.get(f"/file/bot{web.telegram.token}/documents/a.pdf"))[0] == 404
    assert (await web.get(web.api_path("nonsense")))[1]["error_code"] == 404
    headers = {"Content-Type": "application/json"}
    for body in ("{", "[]"):
        status, told = await web.post(web.api_path("getMe"), data=body, headers=headers)
        assert (status, told["ok"]) == (400, False)


async def test_a_file_over_50_mb(web: Web) -> None:
    phone = web.people.add("Асель")
    await phone.say("/start")
    form = aiohttp.FormData({"chat_id": str(phone.id)})
    form.add_field("document", BytesIO(bytes((50 << 20) + 1)), filename="a.pdf")
    status, told = await web.post(web.api_path("sendDocument"), data=form)
    assert (status, told["description"]) == (413, "Request Entity Too Large")


async def test_a_long_poll_waits_until_something_happens(web: Web) -> None:
    phone = web.people.add("Асель")
    poll = asyncio.ensure_future(web.get(web.api_path("getUpdates") + "?timeout=50"))
    asked = asyncio.ensure_future(web.get("/people"))
    await asked  # a whole round trip later the poll still waits
    assert not poll.done()
    await phone.say("/start")
    status, told = await poll
    assert status == 200
    assert [update["message"]["text"] for update in told["result"]] == ["/start"]


async def test_two_pollers_get_409(web: Web) -> None:
    first = asyncio.ensure_future(web.get(web.api_path("getUpdates") + "?timeout=50"))
    await web.telegram.updates.polled.wait(10)
    second = asyncio.ensure_future(web.get(web.api_path("getUpdates") + "?timeout=50"))
    status, told = await first
    assert status == 409
    assert told["description"] == (
        "Conflict: terminated by other getUpdates request; "
        "make sure that only one bot instance is running"
    )
    await web.people.add("Асель").say("/start")
    assert (await second)[0] == 200


async def test_updates_come_again_until_confirmed(web: Web) -> None:
    await web.people.add("Асель").say("/start")
    path = web.api_path("getUpdates")
    [update] = (await web.get(path))[1]["result"]
    assert (await web.get(path))[1]["result"] == [update]
    after = f"{path}?offset={update['update_id'] + 1}"
    assert (await web.get(after))[1]["result"] == []
    assert (await web.get(path))[1]["result"] == []


async def test_faults_reach_a_real_client(web: Web, http_bot: Bot) -> None:
    phone = web.people.add("Асель")
    await phone.say("/start")
    for kind, error in (
        ("429", TelegramRetryAfter),
        ("500", TelegramServerError),
        ("reset", TelegramNetworkError),
        ("accepted", TelegramNetworkError),
        ("timeout", TelegramNetworkError),
    ):
        plan = {"kind": kind, "method": "sendMessage", "times": 1}
        assert (await web.post("/faults", plan))[0] == 200
        await http_bot.get_me()
        with pytest.raises(error):
            await http_bot.send_message(phone.id, kind, request_timeout=1)
    assert [message.content.text for message in phone.from_bot] == ["accepted"]
    assert (await web.post("/faults", {"kind": "earthquake"}))[0] == 400


async def test_calls_are_written_down_in_order(web: Web, http_bot: Bot) -> None:
    phone = web.people.add("Асель")
    await phone.say("/start")
    await http_bot.get_me()
    file = BufferedInputFile(b"%PDF", "sheet.pdf")
    await http_bot.send_document(
        phone.id,
        file,
        reply_markup=InlineKeyboardMarkup(
            inline_keyboard=[[InlineKeyboardButton(text="4", callback_data="4")]]
        ),
    )
    _, calls = await web.get("/calls?since=1")
    [call] = calls
    assert (call["number"], call["method"]) == (2, "sendDocument")
    assert call["arguments"] == {
        "chat_id": str(phone.id),
        "document": {"file_name": "sheet.pdf", "size": 4},
        "reply_markup": {"inline_keyboard": [[{"text": "4", "callback_data": "4"}]]},
    }
    assert call["answer"]["ok"] is True
    assert call["milliseconds"] >= 0


# -- the people API --------------------------------------------------------------------------------


async def test_a_new_phone_says_something(web: Web) -> None:
    status, person = await web.post("/people", {"first_name": "Асель", "language_code": "kk"})
    assert status == 201
    assert await web.get("/people") == (200, [person])
    here = f"/people/{person['id']}"
    assert (await web.post(f"{here}/say", {"text": "/start CODE"}))[0] == 200
    assert (await web.post(f"{here}/say", {"contact": {"phone": "+77010000000"}}))[0] == 200
    form = aiohttp.FormData()
    form.add_field("file", picture().data, filename="../фото.png")
    form.add_field("kind", "photo")
    assert (await web.post(f"{here}/say", data=form))[0] == 200
    form = aiohttp.FormData()
    form.add_field("file", b"<script>", filename="a.html", content_type="text/html")
    assert (await web.post(f"{here}/say", data=form))[0] == 200
    _, chat = await web.get(f"{here}/chat")
    assert chat["commands"] == []
    first, contact, photo, document = chat["messages"]
    assert first == {
        "message_id": 1,
        "from_bot": False,
        "date": "2026-04-02T10:00:00+05:00",
        "edit_date": None,
        "html": '<span class="bot-command" data-command="/start">/start</span> CODE',
        "text": "/start CODE",
        "protect_content": False,
        "silent": False,
        "buttons": [],
    }
    assert contact["contact"] == {"phone_number": "+77010000000", "first_name": "Асель"}
    async with web.session.get(web.server.address + photo["photo"]["url"]) as response:
        assert await response.read() == picture().data
        assert response.content_type == "image/png"
    assert document["document"]["file_name"] == "a.html"
    async with web.session.get(web.server.address + document["document"]["url"]) as response:
        assert response.content_type == "application/octet-stream"
        assert response.headers["Content-Disposition"] == "attachment"
        assert response.headers["X-Content-Type-Options"] == "nosniff"


async def test_a_press_returns_the_bots_answer(web: Web, http_bot: Bot) -> None:
    _, person = await web.post("/people", {"first_name": "Асель"})
    here = f"/people/{person['id']}"
    async with polling(scoring(), http_bot):
        await web.post(f"{here}/say", {"text": "/start"})
        assert await web.post("/idle") == (200, {"idle": True})
        _, chat = await web.get(f"{here}/chat")
        press = {"message_id": chat["messages"][-1]["message_id"], "row": 0, "column": 4}
        assert await web.post(f"{here}/press", press) == (
            200,
            {"answer": {"text": "Сохранено", "show_alert": False}},
        )
        _, chat = await web.get(f"{here}/chat")
        assert chat["messages"][-1]["text"] == "Качество: 4"


async def test_a_press_nobody_answers_ends_with_504(web: Web) -> None:
    web.people.patience = 0.05
    phone = web.people.add("Асель")
    await phone.say("/start")
    markup = {"inline_keyboard": [[{"text": "4", "callback_data": "4"}]]}
    said = {"chat_id": phone.id, "text": "4", "reply_markup": markup}
    _, sent = await web.post(web.api_path("sendMessage"), said)
    message_id = sent["result"]["message_id"]
    press = {"message_id": message_id, "callback_data": "hostile"}
    status, told = await web.post(f"/people/{phone.id}/press", press)
    assert status == 504
    assert told["open"] == [told["error"]]
    status, told = await web.post("/idle")
    assert status == 504
    assert len(told["open"]) == 3, "two updates and a callback"


async def test_blocking(web: Web) -> None:
    phone = web.people.add("Асель")
    status, told = await web.post(f"/people/{phone.id}/block")
    assert (status, told["blocked"]) == (200, True)
    assert (await web.post(f"/people/{phone.id}/say", {"text": "4"}))[0] == 409
    status, told = await web.post(f"/people/{phone.id}/unblock")
    assert (status, told["blocked"]) == (200, False)


async def test_a_group_with_the_bot(web: Web) -> None:
    phone = web.people.add("Асель")
    status, group = await web.post("/groups", {"title": "Отдел", "by": phone.id})
    assert (status, group["title"]) == (201, "Отдел")
    assert group["id"] < 0


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("/people", {}, 400),
        ("/people", {"first_name": 1}, 400),
        ("/people", {"first_name": " "}, 400),
        ("/people", {"first_name": "Асель", "id": 5000000001}, 409),
        ("/people", {"first_name": "Асель", "id": True}, 400),
        ("/people", [], 400),
        ("/people/5000000001/say", {}, 400),
        ("/people/5000000001/say", {"text": " "}, 400),
        ("/people/5000000001/say", {"text": "4", "contact": {}}, 400),
        ("/people/5000000001/say", {"contact": "+7701"}, 400),
        ("/people/5000000001/press", {"message_id": 1}, 400),
        ("/people/5000000001/press", {"message_id": 1, "row": 0, "column": 0}, 404),
        ("/people/5000000001/press", {"message_id": 9, "callback_data": "x"}, 404),
        ("/people/42/say", {"text": "4"}, 404),
        ("/people/somebody/say", {"text": "4"}, 400),
        ("/clock", {"advance": "3d"}, 409),
        ("/clock", {"advance": "3d", "now": "2026-04-05T10:00:00+05:00"}, 400),
        ("/nowhere", {}, 404),
    ],
)
async def test_wrong_calls_are_told_clearly(web: Web, path: str, body: Any, status: int) -> None:
    await web.people.add("Асель").say("/start")
    got, told = await web.post(path, body)
    assert got == status
    assert told["error"]


async def test_another_site_may_not_press_buttons(web: Web) -> None:
    headers = {"Origin": "https://elsewhere.kz"}
    status, _ = await web.post("/people", {"first_name": "Асель"}, headers=headers)
    assert status == 403
    headers = {"Origin": web.server.address}
    status, _ = await web.post("/people", {"first_name": "Асель"}, headers=headers)
    assert status == 201


async def test_events_wait_for_news(web: Web) -> None:
    phone = web.people.add("Асель")
    _, news = await web.get("/events?since=-1")
    assert news["changed"] == [phone.id]
    waiting = asyncio.ensure_future(web.get(f"/events?since={news['seq']}"))
    await web.get("/people")
    assert not waiting.done()
    await phone.say("/start")
    assert await waiting == (200, {"seq": news["seq"] + 1, "changed": [phone.id]})


async def test_the_page_is_served(web: Web) -> None:
    for path, content_type in (
        ("/", "text/html"),
        ("/style.css", "text/css"),
        ("/script.js", "text/javascript"),
    ):
        async with web.session.get(web.server.address + path) as response:
            assert response.status == 200
            assert response.content_type == content_type
            assert "default-src 'self'" in response.headers["Content-Security-Policy"]


# -- the clock -------------------------------------------------------------------------------------


class Reminders:
    """An engine that has something to do every day at the hour at which the clock began."""

    def __init__(self, clock: SandboxClock) -> None:
        self.clock = clock
        self.began = clock.now()
        self.ticks: list[datetime] = []
        self.drained = 0

    async def stops(self, after: datetime) -> datetime:
        days = (after - self.began) // timedelta(days=1)
        return self.began + timedelta(days=days + 1)

    async def tick(self) -> None:
        self.ticks.append(self.clock.now())

    async def drain_outbox(self) -> None:
        self.drained += 1

    async def idle(self, timeout: float) -> None:  # noqa: ASYNC109 — as the Engine says
        if timeout < 0:
            raise TimeoutError


@pytest.fixture
def reminders(web: Web) -> Reminders:
    clock = web.telegram.clock
    assert isinstance(clock, SandboxClock)
    engine = Reminders(clock)
    web.people.engine = engine
    return engine


async def test_the_clock_begins_on_thursday_2_april_2026(web: Web, reminders: Reminders) -> None:
    assert await web.get("/clock") == (
        200,
        {"now": "2026-04-02T10:00:00+05:00", "next": "2026-04-03T10:00:00+05:00"},
    )


async def test_the_clock_goes_from_stop_to_stop(web: Web, reminders: Reminders) -> None:
    status, told = await web.post("/clock", {"advance": "54h"})
    assert (status, told["now"]) == (200, "2026-04-04T16:00:00+05:00")
    began = reminders.began
    assert reminders.ticks == [
        began + timedelta(days=1),
        began + timedelta(days=2),
        began + timedelta(hours=54),
    ]
    assert reminders.drained == 3
    _, told = await web.post("/clock", {"to_next": True})
    assert told["now"] == "2026-04-05T10:00:00+05:00"
    _, told = await web.post("/clock", {"now": "2026-04-05T05:30:00Z"})
    assert told["now"] == "2026-04-05T10:30:00+05:00"


@pytest.mark.parametrize(
    "body",
    [
        {"now": "2026-04-02T09:59:59+05:00"},
        {"now": "2026-04-05T10:00:00"},
        {"now": "tomorrow"},
        {"advance": "-1d"},
        {"advance": "3 weeks"},
        {"advance": "99999d"},
        {},
    ],
)
async def test_the_clock_never_goes_back_nor_nowhere(
    web: Web, reminders: Reminders, body: dict[str, str]
) -> None:
    status, told = await web.post("/clock", body)
    assert status == 400
    assert told["error"]
    assert reminders.ticks == []


async def test_idle_asks_the_engine_too(web: Web, reminders: Reminders) -> None:
    assert (await web.post("/idle"))[0] == 200
