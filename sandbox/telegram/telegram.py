"""The model: people, chats, files and updates of one bot, all in memory.

Dates and lifetimes go by the injected clock, which may be turned; rates and timeouts go by real
seconds (`monotonic`). What the bot does lives in `acts.py`; here is everything else.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Protocol

from sandbox.telegram import pictures
from sandbox.telegram.entities import FormattedText, clean, formatted
from sandbox.telegram.objects import Callback, Group, Json, Kind, Message, Person, StoredFile
from sandbox.telegram.profile import Profile
from sandbox.telegram.refusals import bad_request, forbidden
from sandbox.telegram.signals import Changes, Signal
from sandbox.telegram.updates import UpdateQueue
from sandbox.telegram.webhook import Webhook

LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024
LONGEST_START = 64
CALLBACK_SECONDS = 30.0
DEFAULT_TOKEN = "7000000000:SANDBOX-no-secret-at-all"  # noqa: S105 — opens nothing

_FOLDERS: dict[Kind, str] = {"document": "documents", "photo": "photos", "voice": "voice"}
# A table of our own: that of the machine differs from machine to machine.
_TYPES = {
    "csv": "text/csv",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "html": "text/html",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "ogg": "audio/ogg",
    "pdf": "application/pdf",
    "png": "image/png",
    "txt": "text/plain",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


class Clock(Protocol):
    """The one clock of model and bot; aware UTC."""

    def now(self) -> datetime: ...


@dataclass(frozen=True)
class Options:
    """How strict the model is.

    `limits` puts Telegram's brakes on sending and polling. Messages older than
    `inaccessible_after` arrive as InaccessibleMessage; with `inaccessible_editable=False`
    they can't be edited any more either.
    """

    limits: bool = False
    inaccessible_after: timedelta | None = None
    inaccessible_editable: bool = True
    callback_seconds: float = CALLBACK_SECONDS


class NotOnThisPhone(Exception):  # noqa: N818 — a refusal is an answer
    """A person tried what no client would let her do; `status` as in HTTP."""

    def __init__(self, error: str, status: int = 400) -> None:
        super().__init__(error)
        self.error = error
        self.status = status


class Telegram:
    """Everything that Telegram knows about one bot."""

    def __init__(
        self,
        clock: Clock,
        *,
        token: str = DEFAULT_TOKEN,
        options: Options | None = None,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self.clock = clock
        self.token = token
        self.options = options or Options()
        self.monotonic = monotonic
        self.profile = Profile(int(token.split(":", maxsplit=1)[0]))
        self.webhook = Webhook("")
        self.people: dict[int, Person] = {}
        self.groups: dict[int, Group] = {}
        self.files: dict[str, StoredFile] = {}
        self.callbacks: dict[str, Callback] = {}
        self.changes = Changes()
        self.settled = Signal()
        self.updates = UpdateQueue(
            self.now, self.settled, throttled=self.options.limits, monotonic=monotonic
        )
        self._messages: dict[int, dict[int, Message]] = {}
        self._message_ids = count(1)
        self._person_ids = count(5_000_000_001)
        self._group_ids = count(1_000_000_001)
        self._file_ids = count(1)
        self._callback_ids = count(4_000_000_000_000_000_001)

    def now(self) -> datetime:
        """Aware UTC, whole seconds as in every date that Telegram tells."""
        return self.clock.now().astimezone(UTC).replace(microsecond=0)

    # -- who and where -------------------------------------------------------------------------

    def add_person(
        self,
        first_name: str,
        last_name: str | None = None,
        *,
        id: int | None = None,  # noqa: A002 — the name in the Bot API
        username: str | None = None,
        language_code: str = "ru",
        phone: str | None = None,
    ) -> Person:
        """A new phone; the id is beyond 32 bits unless given, as real ones are today."""
        if not first_name.strip():
            raise NotOnThisPhone("a person needs a first name")
        if id is None:
            id = next(number for number in self._person_ids if number not in self.people)  # noqa: A001
        if not 0 < id < 2**52 or id == self.profile.id:
            raise NotOnThisPhone("the id of a person lies between 1 and 2^52")
        if id in self.people:
            raise NotOnThisPhone(f"person {id} is there already", 409)
        person = Person(
            id=id,
            first_name=first_name,
            last_name=last_name,
            username=username,
            language_code=language_code,
            phone=phone or f"+7701{id % 10_000_000:07d}",
        )
        self.people[id] = person
        self.changes.touch(id)
        return person

    def add_group(self, title: str, by: Person) -> Group:
        """Somebody puts the bot into a new group."""
        group = Group(-next(self._group_ids), title)
        self.groups[group.id] = group
        self._membership(group, by.as_user(), "left", "member")
        return group

    def chat(self, chat_id: int) -> Person | Group:
        """The chat that a call names, or Telegram's "chat not found"."""
        found = self.people.get(chat_id) or self.groups.get(chat_id)
        if found is None:
            raise bad_request("chat not found")
        return found

    def writable(self, chat_id: int) -> Person | Group:
        """The chat, if the bot may write there; 403 otherwise."""
        chat = self.chat(chat_id)
        if isinstance(chat, Group):
            if not chat.has_bot:
                raise forbidden("bot is not a member of the group chat")
        elif chat.blocked:
            raise forbidden("bot was blocked by the user")
        elif not chat.started:
            raise forbidden("bot can't initiate conversation with a user")
        return chat

    # -- messages ------------------------------------------------------------------------------

    def next_message_id(self) -> int:
        """Private chats of a bot share one row of numbers."""
        return next(self._message_ids)

    def keep(self, message: Message) -> Message:
        self._messages.setdefault(message.chat.id, {})[message.message_id] = message
        self.touched(message)
        return message

    def touched(self, message: Message) -> None:
        if isinstance(message.chat, Person):
            self.changes.touch(message.chat.id)

    def messages(self, chat_id: int) -> list[Message]:
        """Oldest first."""
        return list(self._messages.get(chat_id, {}).values())

    def message(self, chat_id: int, message_id: int) -> Message | None:
        return self._messages.get(chat_id, {}).get(message_id)

    def forget(self, message: Message) -> None:
        del self._messages[message.chat.id][message.message_id]
        self.touched(message)

    def age(self, message: Message) -> timedelta:
        return self.now() - message.date

    def accessible(self, message: Message) -> bool:
        limit = self.options.inaccessible_after
        return limit is None or self.age(message) <= limit

    # -- files ---------------------------------------------------------------------------------

    def store(self, kind: Kind, name: str, data: bytes) -> StoredFile:
        """Take a file in; what the sender says about its type counts for nothing."""
        number = next(self._file_ids)
        name = name.replace("\\", "/").rpartition("/")[2] or "file"
        ending = re.sub(r"[^A-Za-z0-9]", "", name.rpartition(".")[2])[:8] or "bin"
        width, height = pictures.size_of(data) or (0, 0)
        stored = StoredFile(
            kind=kind,
            file_id=f"SandboxFile{number:08d}AAIC{kind}",
            unique_id=f"AgAD{number:08d}",
            name=name,
            mime_type=_TYPES.get(ending.lower(), "application/octet-stream"),
            data=data,
            path=f"{_FOLDERS[kind]}/file_{number}.{ending}",
            width=width,
            height=height,
        )
        self.files[stored.file_id] = stored
        return stored

    def file_at(self, path: str) -> StoredFile | None:
        return next((stored for stored in self.files.values() if stored.path == path), None)

    # -- what people do ------------------------------------------------------------------------

    def say(self, person: Person, text: str) -> list[Message]:
        """A text from the phone; the client cuts a long one into several messages."""
        text = clean(text)
        if not text.strip():
            raise NotOnThisPhone("an empty message can't be sent")
        if text.startswith("/start ") and len(text.removeprefix("/start ")) > LONGEST_START:
            raise NotOnThisPhone("START_PARAM_TOO_LONG: a deep link carries up to 64 characters")
        pieces = [text[at : at + LONGEST_TEXT] for at in range(0, len(text), LONGEST_TEXT)]
        return [
            self._arrive(person, content=formatted(FormattedText(piece)))
            for piece in pieces
            if piece.strip()
        ]

    def say_contact(self, person: Person, phone: str, user_id: int | None) -> Message:
        """A contact, which may be somebody else's or carry no Telegram account at all."""
        whose = self.people.get(user_id) if user_id is not None else None
        contact: Json = {
            "phone_number": phone,
            "first_name": whose.first_name if whose else person.first_name,
        }
        if user_id is not None:
            contact["user_id"] = user_id
        return self._arrive(person, kind="contact", contact=contact)

    def say_file(
        self, person: Person, kind: Kind, name: str, data: bytes, caption: str = ""
    ) -> Message:
        if kind == "photo" and pictures.size_of(data) is None:
            raise NotOnThisPhone("this file is no picture")
        content = formatted(FormattedText(clean(caption))) if caption else FormattedText()
        stored = self.store(kind, name, data)
        return self._arrive(person, kind=kind, file=stored, content=content)

    def press(self, person: Person, message_id: int, data: str) -> Callback:
        """A button under a message of the bot; `data` is whatever the client sends."""
        message = self.message(person.id, message_id)
        if message is None or not message.from_bot:
            raise NotOnThisPhone(f"no message {message_id} of the bot in this chat", 404)
        if person.blocked:
            raise NotOnThisPhone("the bot is blocked on this phone", 409)
        if len(data.encode()) > 64:
            raise NotOnThisPhone("DATA_INVALID: callback data is at most 64 bytes")
        callback = Callback(
            id=str(next(self._callback_ids)),
            person=person,
            message_id=message_id,
            data=data,
            at=self.monotonic(),
        )
        self.callbacks[callback.id] = callback
        shown = message.as_json(self.profile.as_user())
        if not self.accessible(message):
            shown = {"chat": person.as_chat(), "message_id": message_id, "date": 0}
        self.updates.add(
            "callback_query",
            {
                "id": callback.id,
                "from": person.as_user(),
                "message": shown,
                "chat_instance": str(-person.id * 31),
                "data": data,
            },
        )
        return callback

    def block(self, person: Person) -> None:
        if not person.blocked:
            person.blocked = True
            self._membership(person, person.as_user(), "member", "kicked")
            self.changes.touch(person.id)

    def unblock(self, person: Person) -> None:
        if person.blocked:
            person.blocked = False
            self._membership(person, person.as_user(), "kicked", "member")
            self.changes.touch(person.id)

    def leave(self, group: Group) -> None:
        group.has_bot = False
        self._membership(group, self.profile.as_user(), "member", "left")

    # -- what is still open --------------------------------------------------------------------

    def in_time(self, callback: Callback) -> bool:
        return self.monotonic() - callback.at <= self.options.callback_seconds

    def open_callbacks(self) -> list[Callback]:
        """Presses that the bot may still answer; those that grew too old are dropped."""
        self.callbacks = {key: c for key, c in self.callbacks.items() if self.in_time(c)}
        return list(self.callbacks.values())

    # -- inside --------------------------------------------------------------------------------

    def _arrive(
        self,
        person: Person,
        kind: Kind = "text",
        *,
        content: FormattedText | None = None,
        file: StoredFile | None = None,
        contact: Json | None = None,
    ) -> Message:
        if person.blocked:
            raise NotOnThisPhone("the bot is blocked on this phone", 409)
        person.started = True
        message = Message(
            message_id=self.next_message_id(),
            chat=person,
            sender=person,
            date=self.now(),
            kind=kind,
            content=content or FormattedText(),
            file=file,
            contact=contact,
        )
        self.keep(message)
        self.updates.add("message", message.as_json(self.profile.as_user()))
        return message

    def _membership(self, chat: Person | Group, actor: Json, before: str, after: str) -> None:
        self.updates.add(
            "my_chat_member",
            {
                "chat": chat.as_chat(),
                "from": actor,
                "date": int(self.now().timestamp()),
                "old_chat_member": self._standing(before),
                "new_chat_member": self._standing(after),
            },
        )

    def _standing(self, status: str) -> Json:
        standing: Json = {"user": self.profile.as_user(), "status": status}
        return standing | ({"until_date": 0} if status == "kicked" else {})
