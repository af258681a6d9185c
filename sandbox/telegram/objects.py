"""The things a chat is made of, each able to tell itself as the Bot API does."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from sandbox.telegram.entities import FormattedText
from sandbox.telegram.keyboards import Rows

Json = dict[str, Any]
Kind = Literal["text", "document", "photo", "contact", "voice"]


@dataclass
class Person:
    """Somebody with a phone. A bot may write to her once she has started it."""

    id: int
    first_name: str
    last_name: str | None = None
    username: str | None = None
    language_code: str = "ru"
    phone: str = ""
    started: bool = False
    blocked: bool = False

    def as_user(self) -> Json:
        user: Json = {"id": self.id, "is_bot": False, "first_name": self.first_name}
        optional = {"last_name": self.last_name, "username": self.username}
        user |= {name: value for name, value in optional.items() if value}
        return user | {"language_code": self.language_code}

    def as_chat(self) -> Json:
        chat: Json = {"id": self.id, "first_name": self.first_name, "type": "private"}
        optional = {"last_name": self.last_name, "username": self.username}
        return chat | {name: value for name, value in optional.items() if value}


@dataclass
class Group:
    """A group that somebody put the bot into."""

    id: int
    title: str
    has_bot: bool = True

    def as_chat(self) -> Json:
        return {"id": self.id, "title": self.title, "type": "group"}


@dataclass(frozen=True)
class StoredFile:
    """A file on Telegram's side; `path` is its place below /file/bot<token>/."""

    kind: Kind
    file_id: str
    unique_id: str
    name: str
    mime_type: str
    data: bytes = field(repr=False)
    path: str
    width: int = 0
    height: int = 0

    @property
    def size(self) -> int:
        return len(self.data)

    def as_document(self) -> Json:
        return {
            "file_name": self.name,
            "mime_type": self.mime_type,
            "file_id": self.file_id,
            "file_unique_id": self.unique_id,
            "file_size": self.size,
        }

    def as_photo(self) -> list[Json]:
        return [
            {
                "file_id": self.file_id,
                "file_unique_id": self.unique_id,
                "file_size": self.size,
                "width": self.width,
                "height": self.height,
            }
        ]

    def as_file(self) -> Json:
        return {
            "file_id": self.file_id,
            "file_unique_id": self.unique_id,
            "file_size": self.size,
            "file_path": self.path,
        }


@dataclass
class Message:
    """One message; `content` is its text, or its caption if it carries a file."""

    message_id: int
    chat: Person | Group
    sender: Person | None
    date: datetime
    kind: Kind = "text"
    content: FormattedText = field(default_factory=FormattedText)
    file: StoredFile | None = None
    contact: Json | None = None
    buttons: Rows = field(default_factory=list)
    keyboard: Rows = field(default_factory=list)
    removes_keyboard: bool = False
    protect_content: bool = False
    silent: bool = False
    link_preview: Json | None = None
    edit_date: datetime | None = None

    @property
    def from_bot(self) -> bool:
        return self.sender is None

    def as_json(self, bot: Json) -> Json:
        """The Bot API's Message; `bot` is the bot's own User."""
        told: Json = {
            "message_id": self.message_id,
            "from": bot if self.sender is None else self.sender.as_user(),
            "chat": self.chat.as_chat(),
            "date": int(self.date.timestamp()),
        }
        if self.edit_date is not None:
            told["edit_date"] = int(self.edit_date.timestamp())
        told |= self._content_json()
        if self.buttons:
            told["reply_markup"] = {"inline_keyboard": self.buttons}
        if self.protect_content:
            told["has_protected_content"] = True
        if self.link_preview is not None:
            told["link_preview_options"] = self.link_preview
        return told

    def _content_json(self) -> Json:
        told: Json = {}
        if self.kind == "contact":
            return {"contact": self.contact}
        if self.kind == "document" and self.file is not None:
            told["document"] = self.file.as_document()
        if self.kind == "photo" and self.file is not None:
            told["photo"] = self.file.as_photo()
        if self.kind == "voice" and self.file is not None:
            voice = self.file.as_document()
            del voice["file_name"]
            told["voice"] = voice | {"duration": 3}
        text, entities = ("text", "entities")
        if self.kind != "text":
            text, entities = ("caption", "caption_entities")
        if self.content.text:
            told[text] = self.content.text
        if self.content.entities:
            told[entities] = self.content.entities_json()
        return told


@dataclass
class Callback:
    """A pressed button that waits for its answer; `at` in real (monotonic) seconds."""

    id: str
    person: Person
    message_id: int
    data: str
    at: float
    answer: Json | None = None
    answered: bool = False
