"""What may hang below a message: inline keyboards, reply keyboards, and their limits."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Any

from sandbox.telegram.refusals import TelegramRefusal, bad_request

MOST_CALLBACK_BYTES = 64
MOST_IN_A_ROW = 8
MOST_BUTTONS = 100
MOST_MARKUP_BYTES = 10 * 1024
MOST_COPIED_LETTERS = 256

_ACTIONS = ("callback_data", "url", "copy_text", "disabled")
_ELSEWHERE = (
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "callback_game",
    "pay",
)
_STYLES = {None, "primary", "danger", "success"}

Rows = list[list[dict[str, Any]]]


@dataclass(frozen=True)
class Keyboards:
    """The keyboards of one call: `inline` under the message, `reply` under the typing box."""

    inline: Rows = field(default_factory=list)
    reply: Rows = field(default_factory=list)
    removes_reply: bool = False

    @property
    def for_reply(self) -> bool:
        return bool(self.reply) or self.removes_reply


def read_keyboards(value: object, *, inline_only: bool, private: bool) -> Keyboards:
    """Check `reply_markup` (already decoded JSON) as Telegram does; None means no keyboard."""
    if value is None:
        return Keyboards()
    if not isinstance(value, dict):
        raise bad_request("object expected as reply markup")
    reply = _rows(value, "keyboard", _reply_button)
    inline = _rows(value, "inline_keyboard", _inline_button)
    removes = bool(value.get("remove_keyboard"))
    if inline_only and (reply or removes or value.get("force_reply")):
        raise bad_request("inline keyboard expected")
    if not private and any(button.get("request_contact") for row in reply for button in row):
        raise bad_request("phone number can be requested in private chats only")
    if reply:
        return Keyboards(reply=reply)
    return Keyboards(inline=inline, removes_reply=removes)


def _rows(value: dict[str, Any], name: str, read: Any) -> Rows:
    rows = value.get(name, [])
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        where = " of the InlineKeyboardMarkup" if name == "inline_keyboard" else ""
        raise bad_request(f'field "{name}"{where} must be an Array of Arrays')
    checked = [[read(button) for button in row] for row in rows if row]
    _check_size(checked)
    return checked


def _check_size(rows: Rows) -> None:
    crowded = any(len(row) > MOST_IN_A_ROW for row in rows)
    many = sum(len(row) for row in rows) > MOST_BUTTONS
    heavy = len(json.dumps(rows, ensure_ascii=False).encode()) > MOST_MARKUP_BYTES
    if crowded or many or heavy:
        raise bad_request("reply markup is too long")


def _fault(reason: str) -> TelegramRefusal:
    return bad_request(f"can't parse inline keyboard button: {reason}")


def _inline_button(button: object) -> dict[str, Any]:
    if not isinstance(button, dict):
        raise _fault("InlineKeyboardButton must be an Object")
    if not isinstance(button.get("text"), str):
        raise _fault('Can\'t find field "text"')
    if not button["text"].strip():
        raise bad_request("inline keyboard button text must be non-empty")
    if button.get("style") not in _STYLES:
        raise _fault("invalid button style specified")
    action = _only_action(button)
    kept = {"text": button["text"], action: _CHECKS[action](button[action])}
    if button.get("style"):
        kept["style"] = button["style"]
    return kept


def _only_action(button: dict[str, Any]) -> str:
    """Telegram silently takes the first of two actions; here that is the mistake it always is."""
    given = [name for name in (*_ACTIONS, *_ELSEWHERE) if button.get(name) is not None]
    if not given or (len(given) == 1 and button[given[0]] == ""):
        raise _fault("Text buttons are unallowed in the inline keyboard")
    if len(given) > 1:
        raise _fault(f"exactly one action expected, found {', '.join(given)}")
    if given[0] in _ELSEWHERE:
        raise _fault(f"{given[0]} is not modelled by the sandbox")
    return given[0]


def _callback_data(value: object) -> str:
    if not isinstance(value, str) or len(value.encode()) > MOST_CALLBACK_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")
    return value


def _url(value: object) -> str:
    if not isinstance(value, str) or re.match(r"(?i)(https?://[^/\s]|tg://\S)", value) is None:
        raise bad_request(f"inline keyboard button URL '{value}' is invalid: URL host is empty")
    return value


def _copy_text(value: object) -> dict[str, str]:
    text = value.get("text") if isinstance(value, dict) else None
    if not isinstance(text, str):
        raise _fault('Can\'t find field "text"')
    if not 1 <= len(text) <= MOST_COPIED_LETTERS:
        raise bad_request("BUTTON_COPY_TEXT_INVALID")
    return {"text": text}


def _disabled(_value: object) -> dict[str, Any]:
    return {}


_CHECKS = {
    "callback_data": _callback_data,
    "url": _url,
    "copy_text": _copy_text,
    "disabled": _disabled,
}


def _reply_button(button: object) -> dict[str, Any]:
    if isinstance(button, str):
        button = {"text": button}
    if not isinstance(button, dict):
        raise bad_request(
            "can't parse keyboard button: KeyboardButton must be a String or an Object"
        )
    if not isinstance(button.get("text"), str) or not button["text"].strip():
        raise bad_request("keyboard button text must be non-empty")
    kept: dict[str, Any] = {"text": button["text"]}
    if button.get("request_contact"):
        kept["request_contact"] = True
    return kept
