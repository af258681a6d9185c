"""The arguments of a call, which arrive as form strings or as JSON values alike."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from sandbox.telegram.acts import Manner, Upload
from sandbox.telegram.entities import MOST_SOURCE_BYTES, FormattedText, clean, given_entities
from sandbox.telegram.keyboards import Keyboards, read_keyboards
from sandbox.telegram.markup_html import parse_html
from sandbox.telegram.objects import Json
from sandbox.telegram.refusals import bad_request

_OBJECTS = {
    "reply_markup": "reply keyboard markup",
    "entities": "entities",
    "caption_entities": "caption entities",
    "commands": "commands",
    "scope": "BotCommandScope",
    "menu_button": "menu button",
    "link_preview_options": "link preview options",
    "allowed_updates": "allowed updates",
}


class Arguments:
    """Typed reading of one call's arguments and files."""

    def __init__(self, values: Mapping[str, Any], files: Mapping[str, Upload]) -> None:
        self.values = {name: value for name, value in values.items() if value is not None}
        self.files = files

    def decoded(self) -> Json:
        """For the record of calls: objects instead of their JSON, sizes instead of files."""
        told = {name: _decoded_or_as_is(name, value) for name, value in self.values.items()}
        for name, upload in self.files.items():
            described = {"file_name": upload.name, "size": len(upload.data)}
            named = [field for field, value in told.items() if value == f"attach://{name}"]
            told |= dict.fromkeys(named or [name], described)
        return told

    def text(self, name: str) -> str:
        value = self.values.get(name, "")
        return value if isinstance(value, str) else json.dumps(value)

    def integer(self, name: str, default: int = 0) -> int:
        """Telegram reads as many digits as there are; none make 0."""
        value = self.values.get(name, "")
        if value == "":
            return default
        match = re.match(r"-?\d+", str(int(value) if isinstance(value, bool) else value))
        return int(match.group()) if match else 0

    def flag(self, name: str) -> bool:
        return str(self.values.get(name, "")).lower() in {"true", "yes", "1"}

    def object(self, name: str) -> Any:
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return json.loads(value)
        except ValueError:
            raise bad_request(f"can't parse {_OBJECTS[name]} JSON object") from None

    def names(self, name: str) -> list[str] | None:
        value = self.object(name)
        if value is None:
            return None
        if not isinstance(value, list):
            raise bad_request(f"can't parse {_OBJECTS[name]} JSON object")
        return [str(item) for item in value]

    def chat_id(self) -> int:
        if self.text("chat_id") == "":
            raise bad_request("chat_id is empty")
        return self.integer("chat_id")

    def content(self, text_name: str, entities_name: str) -> FormattedText:
        """The text as its parse mode or its ready-made entities say, not yet measured."""
        source = clean(self.text(text_name))
        if len(source.encode()) > MOST_SOURCE_BYTES:
            raise bad_request("text is too long")
        mode = self.text("parse_mode").lower()
        if not mode or not source:
            return FormattedText(source, given_entities(self.object(entities_name)))
        if mode != "html":
            raise bad_request("unsupported parse_mode")
        return parse_html(source)

    def message_text(self) -> FormattedText:
        if self.text("text") == "":
            raise bad_request("message text is empty")
        return self.content("text", "entities")

    def caption(self) -> FormattedText:
        return self.content("caption", "caption_entities")

    def keyboards(self, *, inline_only: bool) -> Keyboards:
        return read_keyboards(
            self.object("reply_markup"),
            inline_only=inline_only,
            private=self.integer("chat_id") > 0,
        )

    def link_preview(self) -> Json | None:
        value = self.object("link_preview_options")
        if value is None:
            return {"is_disabled": True} if self.flag("disable_web_page_preview") else None
        if not isinstance(value, dict):
            raise bad_request("object expected as link preview options")
        return value or None

    def manner(self) -> Manner:
        return Manner(
            keyboards=self.keyboards(inline_only=False),
            protect_content=self.flag("protect_content"),
            silent=self.flag("disable_notification"),
            link_preview=self.link_preview(),
        )

    def file(self, name: str) -> Upload | str:
        """An upload (as a part of that name or as attach://part), or a file_id."""
        given = self.text(name)
        part = given.removeprefix("attach://") if given.startswith("attach://") else name
        if part in self.files:
            return self.files[part]
        if not given or given.startswith("attach://"):
            raise bad_request(f"there is no {name} in the request")
        return given


def _decoded_or_as_is(name: str, value: Any) -> Any:
    if name not in _OBJECTS or not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except ValueError:
        return value
