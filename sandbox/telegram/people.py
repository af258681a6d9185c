"""What people do on their phones, for tests in Python and for the people API over HTTP."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sandbox.telegram import engine as turning
from sandbox.telegram.api import BotApi, Call
from sandbox.telegram.engine import OFFICE, CannotTurn, Engine
from sandbox.telegram.entities import FormattedText
from sandbox.telegram.faults import FaultKind
from sandbox.telegram.objects import Callback, Group, Json, Kind, Message, Person
from sandbox.telegram.telegram import NotOnThisPhone, Telegram

PATIENCE = 30.0


class StillOpen(Exception):  # noqa: N818 — it says a state
    """The bot didn't finish in time; `open` names what it owes."""

    def __init__(self, open_things: list[str]) -> None:
        super().__init__("; ".join(open_things))
        self.open = open_things


class NoClock(Exception):  # noqa: N818 — it says a state
    """The bot runs elsewhere, so nobody here can turn its clock."""

    def __init__(self) -> None:
        super().__init__("the clock belongs to a bot that runs elsewhere")


@dataclass(frozen=True)
class Pressed:
    """What a press brought: the bot's `answer` ({text, show_alert}) or nothing, a link, a copy."""

    answer: Json | None = None
    url: str | None = None
    copied: str | None = None

    def as_json(self) -> Json:
        told: Json = {"answer": self.answer}
        if self.url is not None:
            told["url"] = self.url
        if self.copied is not None:
            told["copied"] = self.copied
        return told


class Phone:
    """One person's phone with the bot's chat open."""

    def __init__(self, people: People, person: Person) -> None:
        self.person = person
        self.id = person.id
        self._people = people
        self._telegram = people.telegram

    async def say(self, text: str) -> list[Message]:
        """Send a text; over 4,096 characters the client cuts it into several messages."""
        return self._telegram.say(self.person, text)

    async def share_contact(self, phone: str | None = None, user_id: int | None = None) -> Message:
        """Send a contact: one's own unless another phone or user id is given."""
        if phone is None and user_id is None:
            user_id = self.id
        return self._telegram.say_contact(self.person, phone or self.person.phone, user_id)

    async def send_file(
        self, name: str, data: bytes, *, kind: Kind = "document", caption: str = ""
    ) -> Message:
        """Send a file as a document, or as `photo` or `voice`."""
        return self._telegram.say_file(self.person, kind, name, data, caption)

    async def press(self, message_id: int, row: int, column: int) -> Pressed:
        """Press the button there and wait for the bot's answer (30 s, then StillOpen)."""
        button = self._button(message_id, row, column)
        if "callback_data" in button:
            return await self.press_data(message_id, button["callback_data"])
        copied = button.get("copy_text", {}).get("text")
        return Pressed(url=button.get("url"), copied=copied)

    async def press_data(self, message_id: int, data: str) -> Pressed:
        """The same with bytes that no button has, as a patched client can send."""
        callback = self._telegram.press(self.person, message_id, data)
        return Pressed(answer=await self._people.answer_to(callback))

    async def tap(self, label: str) -> Pressed:
        """Press the newest button with exactly this label."""
        for message in reversed(self.messages):
            for row, buttons in enumerate(message.buttons):
                for column, button in enumerate(buttons):
                    if button["text"] == label:
                        return await self.press(message.message_id, row, column)
        raise NotOnThisPhone(f"no button {label!r} among {self.labels}", 404)

    async def block(self) -> None:
        self._telegram.block(self.person)

    async def unblock(self) -> None:
        self._telegram.unblock(self.person)

    @property
    def messages(self) -> list[Message]:
        """The chat, oldest first."""
        return self._telegram.messages(self.id)

    @property
    def from_bot(self) -> list[Message]:
        return [message for message in self.messages if message.from_bot]

    @property
    def screen(self) -> str:
        """The plain text of the bot's newest message; empty before the first."""
        return self.from_bot[-1].content.text if self.from_bot else ""

    @property
    def labels(self) -> list[list[str]]:
        """The labels below the bot's newest message with buttons."""
        rows = next((message.buttons for message in reversed(self.from_bot) if message.buttons), [])
        return [[button["text"] for button in row] for row in rows]

    def chat(self) -> Json:
        """The chat as `GET /people/{id}/chat` tells it."""
        return {
            "messages": [_shown(message) for message in self.messages],
            "commands": self._telegram.profile.commands_for(self.person),
        }

    def _button(self, message_id: int, row: int, column: int) -> Json:
        message = self._telegram.message(self.id, message_id)
        if message is None:
            raise NotOnThisPhone(f"no message {message_id} in this chat", 404)
        if not (0 <= row < len(message.buttons) and 0 <= column < len(message.buttons[row])):
            raise NotOnThisPhone(f"message {message_id} has no button at {row}, {column}", 404)
        return message.buttons[row][column]


class People:
    """Everybody with a phone, and the strings behind the stage: clock, faults, calls, idle."""

    def __init__(
        self,
        telegram: Telegram,
        api: BotApi,
        engine: Engine | None = None,
        *,
        patience: float = PATIENCE,
    ) -> None:
        self.telegram = telegram
        self.api = api
        self.engine = engine
        self.patience = patience
        self._turning = asyncio.Lock()

    def add(self, first_name: str, last_name: str | None = None, **details: Any) -> Phone:
        """A new phone; details: id, username, language_code ("ru"), phone."""
        return Phone(self, self.telegram.add_person(first_name, last_name, **details))

    def __getitem__(self, person_id: int) -> Phone:
        person = self.telegram.people.get(person_id)
        if person is None:
            raise NotOnThisPhone(f"no person {person_id}", 404)
        return Phone(self, person)

    def __iter__(self) -> Iterator[Phone]:
        return (Phone(self, person) for person in self.telegram.people.values())

    def add_group(self, title: str, by: int) -> Group:
        """Person `by` puts the bot into a new group."""
        return self.telegram.add_group(title, self[by].person)

    # -- the clock -----------------------------------------------------------------------------

    def now(self) -> datetime:
        return self.telegram.clock.now()

    async def next_stop(self) -> datetime | None:
        return None if self.engine is None else await turning.next_stop(self.engine, self.now())

    async def turn_to(self, moment: datetime) -> None:
        """Turn the one clock, from stop to stop; CannotTurn for going back."""
        if moment < self.now():
            raise CannotTurn("the clock never goes back")
        await self._turn(moment)

    async def advance(self, span: str) -> None:
        """Turn by "30m", "2h", "3d"; CannotTurn for another span."""
        await self._turn(self.now() + turning.step(span))

    async def turn_to_next(self) -> None:
        """Turn to the bot's next stop; CannotTurn if there is none."""
        if self.engine is None:
            raise NoClock
        stop = await self.next_stop()
        if stop is None:
            raise CannotTurn("there is no next stop")
        await self._turn(stop)

    async def _turn(self, moment: datetime) -> None:
        if self.engine is None:
            raise NoClock
        async with self._turning:  # two hands on the clock take turns
            await turning.turn(self.engine, moment)

    # -- behind the stage ----------------------------------------------------------------------

    def fault(
        self, kind: FaultKind, *, method: str | None = None, times: int = 1, retry_after: int = 1
    ) -> None:
        """The next `times` calls (of `method`, if given) fail so."""
        self.api.faults.plan(kind, method=method, times=times, retry_after=retry_after)

    def calls(self, since: int = 0) -> list[Call]:
        return self.api.calls(since)

    async def idle(self) -> None:
        """Return once every update is handled and no notice is due; StillOpen after 30 s."""
        until = time.monotonic() + self.patience
        await self._settle(until)
        while self.engine is not None:
            try:
                await self.engine.idle(max(until - time.monotonic(), 0.0))
            except TimeoutError as error:
                raise StillOpen([*self._open(), str(error) or "the bot is at work"]) from error
            if not self._open():
                return
            await self._settle(until)

    async def answer_to(self, callback: Callback) -> Json | None:
        until = time.monotonic() + self.patience
        while not callback.answered:
            if not await self.telegram.settled.wait(until - time.monotonic()):
                raise StillOpen([_owed(callback)])
        return callback.answer

    async def _settle(self, until: float) -> None:
        while open_things := self._open():
            left = until - time.monotonic()
            if left <= 0:
                raise StillOpen(open_things)
            # A callback that grows too old to answer tells nobody: look again every second.
            await self.telegram.settled.wait(min(left, 1.0))

    def _open(self) -> list[str]:
        updates = [
            f"update {update.update_id} ({update.kind}) isn't confirmed"
            for update in self.telegram.updates.pending()
        ]
        return updates + [_owed(callback) for callback in self.telegram.open_callbacks()]


def _owed(callback: Callback) -> str:
    return f"callback {callback.id} of person {callback.person.id} isn't answered"


def _shown(message: Message) -> Json:
    """One message as its reader sees it. `keyboard` [] takes a reply keyboard away."""
    shown: Json = {
        "message_id": message.message_id,
        "from_bot": message.from_bot,
        "date": message.date.astimezone(OFFICE).isoformat(),
        "edit_date": message.edit_date and message.edit_date.astimezone(OFFICE).isoformat(),
        "html": message.content.as_html(),
        "text": message.content.text,
        "protect_content": message.protect_content,
        "silent": message.silent,
        "buttons": [[_shown_button(button) for button in row] for row in message.buttons],
    }
    if message.keyboard or message.removes_keyboard:
        shown["keyboard"] = message.keyboard
    if message.contact is not None:
        shown["contact"] = message.contact
        shown["text"] = message.contact["phone_number"]
        shown["html"] = FormattedText(shown["text"]).as_html()
    return shown | _shown_file(message)


def _shown_button(button: Json) -> Json:
    return button | {"disabled": True} if "disabled" in button else button


def _shown_file(message: Message) -> Json:
    if message.file is None:
        return {}
    url = f"/files/{message.file.path}"
    if message.kind == "photo":
        size = {"width": message.file.width, "height": message.file.height}
        return {"photo": {"url": url} | size}
    return {
        "document": {
            "file_name": message.file.name,
            "mime_type": message.file.mime_type,
            "size": message.file.size,
            "url": url,
        }
    }
