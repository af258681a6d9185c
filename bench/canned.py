"""What a Telegram that only counts answers: light, so that whoever serves it imports no aiogram."""

from __future__ import annotations

import json

MESSAGE = {
    "message_id": 7,
    "date": 1_775_000_000,
    "chat": {"id": 500_001, "type": "private", "first_name": "Әсел"},
    "text": "…",
}
EDITED = json.dumps({"ok": True, "result": MESSAGE})
DONE = json.dumps({"ok": True, "result": True})
