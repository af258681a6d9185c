"""What the bot says about itself: names, commands by scope and language, the menu button."""

from __future__ import annotations

import re
from typing import Any

from sandbox.telegram.objects import Json, Person
from sandbox.telegram.refusals import bad_request

MOST_COMMANDS = 100
LONGEST_COMMAND = 32
LONGEST_COMMAND_TEXT = 256
_WORDS = {"name": 64, "description": 512, "short_description": 120}
_SCOPES = {
    "default",
    "all_private_chats",
    "all_group_chats",
    "all_chat_administrators",
    "chat",
    "chat_administrators",
    "chat_member",
}
_MENU_BUTTONS = {"commands", "default"}

Scope = tuple[str, int]
EVERYWHERE: Scope = ("default", 0)


class Profile:
    """The bot's own card; every word of it may differ by language."""

    def __init__(self, bot_id: int) -> None:
        self.id = bot_id
        self.username = "bagalau_sandbox_bot"
        self._commands: dict[tuple[Scope, str], list[Json]] = {}
        self._words: dict[tuple[str, str], str] = {("name", ""): "Bagalau"}
        self._menu_buttons: dict[int, Json] = {}

    def as_user(self) -> Json:
        return {
            "id": self.id,
            "is_bot": True,
            "first_name": self._words[("name", "")],
            "username": self.username,
        }

    def as_me(self) -> Json:
        return self.as_user() | {
            "can_join_groups": True,
            "can_read_all_group_messages": False,
            "supports_inline_queries": False,
            "can_connect_to_business": False,
            "has_main_web_app": False,
        }

    def set_words(self, kind: str, words: str, language: str) -> None:
        """`kind`: name, description or short_description; empty words remove them."""
        if len(words) > _WORDS[kind]:
            raise bad_request(f"bot {kind.replace('_', ' ')} is too long")
        if words:
            self._words[kind, _language(language)] = words
        elif (kind, language) != ("name", ""):
            self._words.pop((kind, _language(language)), None)

    def words(self, kind: str, language: str) -> str:
        return self._words.get((kind, language)) or self._words.get((kind, ""), "")

    def set_commands(self, commands: object, scope: Scope, language: str) -> None:
        self._commands[scope, _language(language)] = _read_commands(commands)

    def delete_commands(self, scope: Scope, language: str) -> None:
        self._commands.pop((scope, _language(language)), None)

    def commands(self, scope: Scope, language: str) -> list[Json]:
        return self._commands.get((scope, language), [])

    def commands_for(self, person: Person) -> list[Json]:
        """What her menu shows: the narrowest scope wins, then her language."""
        for scope in (("chat", person.id), ("all_private_chats", 0), EVERYWHERE):
            for language in (person.language_code, ""):
                if (scope, language) in self._commands:
                    return self._commands[scope, language]
        return []

    def set_menu_button(self, chat_id: int, button: Json | None) -> None:
        kind = (button or {"type": "default"}).get("type")
        if kind not in _MENU_BUTTONS:
            raise bad_request("can't parse menu button: MenuButton has unsupported type")
        self._menu_buttons[chat_id] = {"type": kind}

    def menu_button(self, chat_id: int) -> Json:
        return self._menu_buttons.get(chat_id) or self._menu_buttons.get(0, {"type": "default"})


def read_scope(value: Any) -> Scope:
    """A BotCommandScope as (type, chat id); 0 where the scope names no chat."""
    if value is None:
        return EVERYWHERE
    if not isinstance(value, dict):
        raise bad_request("can't parse BotCommandScope: BotCommandScope must be an Object")
    if value.get("type") not in _SCOPES:
        raise bad_request("can't parse BotCommandScope: Unsupported type specified")
    if not value["type"].startswith("chat"):
        return value["type"], 0
    if not re.fullmatch(r"-?\d+", str(value.get("chat_id", ""))):
        raise bad_request("can't parse BotCommandScope: Empty chat_id specified")
    return value["type"], int(value["chat_id"])


def _language(code: str) -> str:
    if not re.fullmatch(r"([a-z]{2})?", code):
        raise bad_request("invalid language code specified")
    return code


def _read_commands(commands: object) -> list[Json]:
    if not isinstance(commands, list):
        raise bad_request("expected an Array of BotCommand")
    if len(commands) > MOST_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    return [_read_command(command) for command in commands]


def _read_command(command: object) -> Json:
    if not isinstance(command, dict) or not {"command", "description"} <= command.keys():
        raise bad_request("can't parse BotCommand: Can't find field \"command\"")
    name, text = str(command["command"]).removeprefix("/"), str(command["description"])
    if not name:
        raise bad_request("command must be non-empty")
    if len(name) > LONGEST_COMMAND:
        raise bad_request(f"command length must not exceed {LONGEST_COMMAND}")
    if re.fullmatch(r"[a-z0-9_]+", name) is None:
        raise bad_request("BOT_COMMAND_INVALID")
    if not text.strip():
        raise bad_request("command description must be non-empty")
    if len(text) > LONGEST_COMMAND_TEXT:
        raise bad_request(f"command description length must not exceed {LONGEST_COMMAND_TEXT}")
    return {"command": name, "description": text}
