"""What is asked of a change of our own membership, where Telegram tells it in a way of tomorrow."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_GONE = frozenset({"left", "kicked"})


def plain_membership(raw: Mapping[str, Any], bot: int) -> dict[str, Any] | None:
    """The update with the chat, who did it and whether we are in it; None for any other update.

    A right that Telegram adds makes the whole update unreadable to aiogram, and the bot would stay
    in a group (f23). Raises KeyError, TypeError: not even that is there.
    """
    if "my_chat_member" not in raw:
        return None
    told = raw["my_chat_member"]
    chat, status = told["chat"], told["new_chat_member"]["status"]
    actor = told.get("from") or {"id": chat["id"]}
    us = {"id": bot, "is_bot": True, "first_name": "-"}
    member = {"status": status if status in _GONE else "member", "user": us, "until_date": 0}
    return {
        "update_id": raw["update_id"],
        "my_chat_member": {
            "chat": {"id": chat["id"], "type": chat["type"]},
            "from": {"id": actor["id"], "is_bot": False, "first_name": "-"},
            "date": told.get("date", 0),
            "old_chat_member": {"status": "left", "user": us},
            "new_chat_member": member,
        },
    }
