"""`bagalau run` against another Bot API server, which knows nothing of the sandbox and is stricter.

It takes every call apart by aiogram's models of the Bot API and forgives nothing: what the bot
says to the sandbox might be right for the sandbox only.
"""

from __future__ import annotations

import asyncio
import json
import re
import sqlite3
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import closing, suppress
from html.parser import HTMLParser
from itertools import count
from pathlib import Path
from typing import Any, get_args

import aiohttp
import pytest
from aiogram import methods
from aiogram.client.default import Default
from aiogram.methods import TelegramMethod
from aiogram.types import InlineKeyboardMarkup
from aiohttp import web
from pydantic import BaseModel, ValidationError

from locales import texts
from tests.whole.conftest import SLOW, Body, Shell, fill

Json = dict[str, Any]

RU = texts("ru")
TOKEN = "1000000002:STRICT-needs-no-secret-token-0000000"
HEAD, SERVANT = "0014", "0016"
SERVANTS_NAME = "Соколова Марина Юрьевна"
MARKS = "5443"
BOT = {"id": 1_000_000_002, "is_bot": True, "first_name": "Баға", "username": "StrictBot"}
TAGS = {"b", "i", "u", "s", "a", "code", "pre", "blockquote", "tg-spoiler"}
MODELS: dict[str, type[TelegramMethod[Any]]] = {
    model.__api_method__: model
    for model in vars(methods).values()
    if isinstance(model, type) and issubclass(model, TelegramMethod) and model is not TelegramMethod
}


class Wrong(Exception):  # noqa: N818 - an answer, not an error of ours
    """A call that this server doesn't take."""

    def __init__(self, reason: str, code: int = 400) -> None:
        super().__init__(reason)
        self.code = code


class Markup(HTMLParser):
    """Telegram's HTML: known tags, each closed in its turn; the text that is left."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        self._open: list[str] = []
        self.feed(text)
        self.close()
        if self._open:
            raise Wrong(f"can't parse entities: {self._open} left open")

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag not in TAGS:
            raise Wrong(f"can't parse entities: unknown tag {tag}")
        self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open.pop() != tag:
            raise Wrong(f"can't parse entities: {tag} closed out of turn")

    def handle_data(self, data: str) -> None:
        self.text += data


def strangers(model: BaseModel) -> Iterator[str]:
    """Fields that the Bot API doesn't know, also deep inside."""
    yield from model.model_extra or {}
    for name in type(model).model_fields:
        value = getattr(model, name)
        while isinstance(value, list) and value and isinstance(value[0], list):
            value = [item for row in value for item in row]
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, BaseModel):
                yield from strangers(item)


def values(model: type[BaseModel], given: Json) -> Json:
    """The fields of a form: what isn't text in the Bot API is JSON there."""
    read = {}
    for name, value in given.items():
        field = model.model_fields.get(name)
        if field is None:
            raise Wrong(f"unknown field {name}")
        kinds = (field.annotation, *get_args(field.annotation))
        read[name] = value
        if str not in kinds or int in kinds:
            with suppress(ValueError):
                read[name] = json.loads(value)
    return read


class StrictTelegram:
    """A Bot API server with the few methods that the bot needs here, and its people's chats."""

    def __init__(self) -> None:
        self.faults: list[str] = []
        self.methods: set[str] = set()
        self.chats: dict[int, dict[int, Json]] = {}
        self._updates: list[Json] = []
        self._queries: dict[str, asyncio.Future[str]] = {}
        self._numbers = count(1)
        self._changed = asyncio.Condition()

    # What people do

    async def say(self, person: int, text: str) -> None:
        """Somebody types; whoever has written can be written to."""
        self.chats.setdefault(person, {})
        message = self._message(person, text) | {"from": _user(person)}
        if text.startswith("/"):
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": len(text)}]
        await self._bring({"message": message})

    async def tap(self, person: int, label: str) -> str:
        """Somebody waits for a button that begins so and presses it; what the bot answered."""
        await self.see_button(person, label)
        found = self._button(person, label)
        assert found is not None
        message, data = found
        number = str(next(self._numbers))
        self._queries[number] = asyncio.get_running_loop().create_future()
        query = {
            "id": number,
            "from": _user(person),
            "message": message,
            "chat_instance": "7",
            "data": data,
        }
        await self._bring({"callback_query": query})
        async with asyncio.timeout(SLOW):
            return await self._queries[number]

    async def see(self, person: int, words: str) -> None:
        """Wait until the bot has said so in a chat."""
        await self._until(lambda: words in self.screen(person))

    async def see_button(self, person: int, label: str) -> None:
        """Wait until a chat has a button that begins so."""
        await self._until(lambda: self._button(person, label) is not None)

    async def _until(self, done: Callable[[], bool]) -> None:
        async with asyncio.timeout(SLOW), self._changed:
            await self._changed.wait_for(done)

    def screen(self, person: int) -> str:
        """All that the bot says in a chat."""
        return "\n".join(message["text"] for message in self.chats[person].values())

    def _button(self, person: int, label: str) -> tuple[Json, str] | None:
        for message in reversed(self.chats[person].values()):
            for row in message.get("reply_markup", {}).get("inline_keyboard", []):
                for button in row:
                    if button["text"].startswith(label):
                        return message, str(button["callback_data"])
        return None

    async def _bring(self, update: Json) -> None:
        self._updates.append({"update_id": next(self._numbers), **update})
        await self._stir()

    async def _stir(self) -> None:
        async with self._changed:
            self._changed.notify_all()

    # What the bot does

    async def handle(self, request: web.Request) -> web.Response:
        """Any call; each that isn't taken is remembered as a fault of the bot's."""
        name = request.match_info["method"]
        try:
            result = await self._answer(name, request)
        except Wrong as wrong:
            if wrong.code != 403:
                self.faults.append(f"{name}: {wrong}")
            body = {"ok": False, "error_code": wrong.code, "description": str(wrong)}
            return web.json_response(body, status=wrong.code)
        self.methods.add(name)
        await self._stir()
        return web.json_response({"ok": True, "result": result})

    async def _answer(self, name: str, request: web.Request) -> Any:
        if request.match_info["token"] != TOKEN:
            raise Wrong("Unauthorized", 401)
        act = getattr(self, f"do_{name}", None)
        if act is None or name not in MODELS:
            raise Wrong("Not Found", 404)
        return await act(await self._read(MODELS[name], request))

    async def _read(
        self, model: type[TelegramMethod[Any]], request: web.Request
    ) -> TelegramMethod[Any]:
        if request.content_type == "application/json":
            given = await request.json()
        else:
            given = values(model, dict(await request.post()))
        try:
            call = model.model_validate_json(json.dumps(given), strict=True)
        except ValidationError as error:
            raise Wrong(str(error)) from error
        unknown = list(strangers(call))
        if unknown:
            raise Wrong(f"unknown fields {unknown}")
        return call

    async def do_getMe(self, _: methods.GetMe) -> Json:  # noqa: N802 - Telegram's names
        return BOT | {"can_join_groups": False, "can_read_all_group_messages": False}

    async def do_deleteWebhook(self, call: methods.DeleteWebhook) -> bool:  # noqa: N802
        if call.drop_pending_updates:
            raise Wrong("waiting updates would be lost")
        return True

    async def do_getUpdates(self, call: methods.GetUpdates) -> list[Json]:  # noqa: N802
        if not 0 <= (call.timeout or 0) <= 50 or not 1 <= (call.limit or 100) <= 100:
            raise Wrong("timeout or limit out of bounds")
        offset = call.offset or 0
        if offset < 0:
            raise Wrong("a negative offset forgets updates")
        self._updates = [update for update in self._updates if update["update_id"] >= offset]
        with suppress(TimeoutError):
            async with asyncio.timeout(call.timeout or 0), self._changed:
                await self._changed.wait_for(lambda: self._updates)
        return self._updates[: call.limit or 100]

    async def do_setMyCommands(self, call: methods.SetMyCommands) -> bool:  # noqa: N802
        for command in call.commands:
            good = re.fullmatch(r"[a-z0-9_]{1,32}", command.command)
            if not good or not 1 <= len(command.description) <= 256:
                raise Wrong(f"BOT_COMMAND_INVALID {command}")
        return True

    async def do_setMyDescription(self, call: methods.SetMyDescription) -> bool:  # noqa: N802
        return _fits(call.description, 512)

    async def do_setMyShortDescription(  # noqa: N802
        self, call: methods.SetMyShortDescription
    ) -> bool:
        return _fits(call.short_description, 120)

    async def do_sendMessage(self, call: methods.SendMessage) -> Json:  # noqa: N802
        chat = self._chat(call.chat_id)
        message = self._message(int(call.chat_id), _shown(call.text, call.parse_mode))
        _dress(message, call.reply_markup)
        chat[message["message_id"]] = message
        return message

    async def do_editMessageText(self, call: methods.EditMessageText) -> Json:  # noqa: N802
        assert call.chat_id is not None
        message = self._chat(call.chat_id).get(call.message_id or 0)
        if message is None or call.text is None:
            raise Wrong("message to edit not found")
        fresh = message | {"text": _shown(call.text, call.parse_mode)}
        fresh.pop("reply_markup", None)
        _dress(fresh, call.reply_markup)
        if fresh == message:
            raise Wrong("message is not modified")
        self._chat(call.chat_id)[message["message_id"]] = fresh
        return fresh

    async def do_answerCallbackQuery(self, call: methods.AnswerCallbackQuery) -> bool:  # noqa: N802
        waiting = self._queries.pop(call.callback_query_id, None)
        if waiting is None:
            raise Wrong("query is too old and response timeout expired or query ID is invalid")
        _fits(call.text, 200)
        waiting.set_result(call.text or "")
        return True

    def _chat(self, chat: int | str) -> dict[int, Json]:
        if not isinstance(chat, int) or chat not in self.chats:
            raise Wrong("Forbidden: bot can't initiate conversation with a user", 403)
        return self.chats[chat]

    def _message(self, chat: int, text: str) -> Json:
        return {
            "message_id": next(self._numbers),
            "date": 1_775_000_000,
            "chat": {"id": chat, "type": "private", "first_name": "Адам"},
            "from": BOT,
            "text": text,
        }


def _user(person: int) -> Json:
    return {"id": person, "is_bot": False, "first_name": "Адам", "language_code": "ru"}


def _fits(text: str | None, length: int) -> bool:
    if text is not None and len(text) > length:
        raise Wrong(f"over {length} characters")
    return True


def _shown(text: str, mode: str | Default | None) -> str:
    """The text as it is seen."""
    mode = None if isinstance(mode, Default) else mode
    if mode not in (None, "HTML"):
        raise Wrong(f"unknown parse_mode {mode}")
    seen = Markup(text).text if mode == "HTML" else text
    if not seen.strip():
        raise Wrong("message text is empty")
    _fits(seen, 4096)
    return seen


def _dress(message: Json, markup: object) -> None:
    """Buttons: each with a text and exactly one action."""
    if not isinstance(markup, InlineKeyboardMarkup):
        return
    for row in markup.inline_keyboard:
        for button in row:
            told = button.model_dump(exclude_none=True)
            actions = set(told) - {"text", "style", "icon_custom_emoji_id"}
            data = (button.callback_data or "-").encode()
            if not button.text.strip() or len(actions) != 1 or not 1 <= len(data) <= 64:
                raise Wrong(f"BUTTON_INVALID {told}")
    message["reply_markup"] = markup.model_dump(exclude_none=True)


@pytest.fixture
async def telegram() -> AsyncIterator[tuple[StrictTelegram, str]]:
    """The server and its address."""
    strict = StrictTelegram()
    application = web.Application()
    application.router.add_route("*", "/bot{token}/{method}", strict.handle)
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    yield strict, f"http://127.0.0.1:{runner.addresses[0][1]}"
    await runner.cleanup()


async def test_a_sheet_is_marked_and_signed_there_too(
    telegram: tuple[StrictTelegram, str], shell: Shell, tmp_path: Path
) -> None:
    """M-17b, M-9a: the same screens, and not one call that it wouldn't take."""
    strict, address = telegram
    body = await fill(tmp_path)
    settings = {"BOT_TOKEN": TOKEN, "BOT_API_URL": address, "DATABASE": body.database}
    settings["KEYS_DIR"] = tmp_path / "keys"
    running = await shell.start("run", **settings)
    head, servant = body.telegram[HEAD], body.telegram[SERVANT]
    for person in (servant, head):
        await strict.say(person, "/start")
        await strict.see(person, "ваши задачи")
    await strict.tap(head, RU.plain("button-task-score"))
    await strict.tap(head, SERVANTS_NAME)
    for number, mark in enumerate(MARKS, 1):
        await strict.see(head, f"Показатель {number} из 4")
        assert await strict.tap(head, mark) == RU.plain("mark-saved", value=mark)
    await strict.see(head, "4,00")
    await strict.tap(head, RU.plain("button-sign"))
    assert await strict.tap(head, RU.plain("button-sign-yes")) == RU.plain("signed-toast", count=1)
    await strict.see_button(servant, RU.plain("button-open-result"))
    assert "4,00" not in strict.screen(servant)
    assert (await running.stop(), "Traceback" in running.err) == (0, False), running.err
    assert strict.faults == []
    assert stored(body) == [(item, int(mark)) for item, mark in enumerate(MARKS)]
    assert {"sendMessage", "editMessageText", "answerCallbackQuery"} <= strict.methods


def stored(body: Body) -> list[tuple[int, int]]:
    """The marks of the signed sheet."""
    with closing(sqlite3.connect(body.database)) as connection:
        return list(
            connection.execute(
                "SELECT m.item, m.value / 100 FROM marks m JOIN sheets s ON s.id = m.sheet_id"
                " WHERE s.state = 'signed' ORDER BY m.item"
            )
        )


class TestTheServerItself:
    """A strict server that takes everything would prove nothing."""

    @pytest.mark.parametrize(
        ("method", "given", "reason"),
        [
            ("sendMessage", {"chat_id": 1}, "Field required"),
            ("sendMessage", {"chat_id": 1, "text": "a", "colour": "red"}, "unknown field"),
            ("sendMessage", {"chat_id": 1, "text": "<b>a", "parse_mode": "HTML"}, "left open"),
            (
                "sendMessage",
                {"chat_id": 1, "text": "<p>", "parse_mode": "HTML"},
                "unknown tag",
            ),
            ("sendMessage", {"chat_id": 1, "text": "а" * 4097}, "over 4096"),
            ("sendMessage", {"chat_id": 1, "text": 5}, "valid string"),
            ("answerCallbackQuery", {"callback_query_id": "x"}, "query ID is invalid"),
            ("editMessageText", {"chat_id": 1, "message_id": 9, "text": "a"}, "not found"),
            ("sendMessages", {}, "Not Found"),
            ("banChatMember", {"chat_id": 1, "user_id": 2}, "Not Found"),
        ],
    )
    async def test_it_refuses(
        self, telegram: tuple[StrictTelegram, str], method: str, given: Json, reason: str
    ) -> None:
        strict, address = telegram
        strict.chats[1] = {}
        url = f"{address}/bot{TOKEN}/{method}"
        async with aiohttp.ClientSession() as session, session.post(url, json=given) as response:
            assert response.status in (400, 404)
        assert reason in "".join(strict.faults)
