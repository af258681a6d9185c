"""Updates as no Telegram sends them: true ones with a few places of their JSON made wrong."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Sequence
from itertools import chain
from random import Random
from typing import Any

from sandbox.telegram.people import Phone
from tests.conversations.hostile import in_bounds, out_of_bounds
from tests.house.test_callbacks import ALL

Json = dict[str, Any]
Place = tuple[Any, Any]
"""A list or an object of the JSON, and an index or a key of it."""

TEXTS = (
    "/start", "/start " + "x" * 22, "/tasks", "/desk", "/help", "/lang", "/privacy", "/unknown",
    "4", "4,25", "12", "0", "-1", "03.04.2026", "12.05.2026 18.05.2026", "Ким", "Причина",
    "4,25; 12-ө; 05.04.2026; Басқарма", "Количество; штук; 4; 8; 12; 16", "+77010000018",
    "₸" * 4096, "\u202eдрыв", "<b>", "a\x00b", "🙂" * 50, " ", "\n\n",
)  # fmt: skip
WILD: tuple[Any, ...] = (
    None, True, False, 0, -1, 1.5, 2**31, 2**63, 10**400, "", " ", "x" * 5000, "\x00", "\u202e",
    "\ud800", "<b>", "null", [], {}, [[]], {"id": 1}, [None], {"": {"": []}},
)  # fmt: skip
BESIDE = {
    "contact": {"phone_number": "+77010000018", "first_name": "Кто", "user_id": 1},
    "photo": [{"file_id": "f", "file_unique_id": "u", "width": 9, "height": 9, "file_size": 9}],
    "document": {"file_id": "f", "file_unique_id": "u", "file_name": "a.xlsx", "file_size": 9},
    "voice": {"file_id": "f", "file_unique_id": "u", "duration": 1},
    "sticker": {
        "file_id": "f", "file_unique_id": "u", "type": "regular", "width": 1, "height": 1,
        "is_animated": False, "is_video": False,
    },
    "location": {"latitude": 43.6, "longitude": 51.1},
    "poll": {"id": "1", "question": "?", "options": [], "total_voter_count": 0},
    "new_chat_members": [{"id": 1, "is_bot": False, "first_name": "Кто"}],
    "forward_origin": {"type": "hidden_user", "date": 1, "sender_user_name": "Кто"},
    "reply_to_message": {"message_id": 1, "date": 1, "chat": {"id": 1, "type": "private"}},
}  # fmt: skip
"""What a message may hold beside its text, or in place of it."""


class Updates:
    """An endless stream for one body, the same for the same seed."""

    def __init__(self, phones: Sequence[Phone], act: str, seed: int) -> None:
        self._random = Random(seed)
        self._phones = phones
        self._data = [
            data
            for kind in ALL
            for data in chain(in_bounds(kind, act), out_of_bounds(kind, act))
            if data
        ]
        self._number = 900_000_000

    def __iter__(self) -> Iterator[Json]:
        while True:
            self._number += 1
            kind, body = self._true()
            update = {kind: body}
            for _ in range(self._random.choice((0, 1, 1, 1, 2, 3))):
                self._spoil(update)
            # Without its own number nothing can be fetched or confirmed: Telegram gives it.
            yield {**update, "update_id": self._number}

    def _true(self) -> tuple[str, Json]:
        phone = self._random.choice(self._phones)
        if self._random.random() < 0.6:
            return "callback_query", self._press(phone)
        if self._random.random() < 0.05:
            return "my_chat_member", self._membership(phone)
        kind = self._random.choice(("message",) * 9 + ("edited_message",))
        return kind, self._message(phone)

    def _press(self, phone: Phone) -> Json:
        return {
            "id": str(self._number),
            "from": self._sender(phone),
            "chat_instance": "1",
            "data": self._data_of(phone),
            "message": {**self._head(phone), "text": "Экран"},
        }

    def _data_of(self, phone: Phone) -> str:
        """Of a button that is there, of one that might be, or of a spoilt one."""
        shown = [
            button["callback_data"]
            for message in phone.from_bot[-3:]
            for row in message.buttons
            for button in row
            if "callback_data" in button
        ]
        data: str = self._random.choice(
            shown if shown and self._random.random() < 0.4 else self._data
        )
        if self._random.random() < 0.2:
            place = self._random.randrange(len(data) + 1)
            data = data[:place] + self._random.choice((":", "0", "-", "ы", "")) + data[place + 1 :]
        return data[:64]

    def _message(self, phone: Phone) -> Json:
        message = {**self._head(phone), "from": self._sender(phone)}
        if self._random.random() < 0.8:
            message["text"] = self._random.choice(TEXTS)
        else:
            beside = self._random.choice(sorted(BESIDE))
            message[beside] = copy.deepcopy(BESIDE[beside])
        return message

    def _membership(self, phone: Phone) -> Json:
        sender = self._sender(phone)
        was, now = self._random.sample(("member", "left", "kicked"), 2)
        return {
            "chat": {"id": phone.id, "type": "private"},
            "from": sender,
            "date": 1,
            "old_chat_member": {"status": was, "user": sender, "until_date": 0},
            "new_chat_member": {"status": now, "user": sender, "until_date": 0},
        }

    def _head(self, phone: Phone) -> Json:
        last = phone.from_bot[-1].message_id if phone.from_bot else 1
        return {"message_id": last, "date": 1, "chat": {"id": phone.id, "type": "private"}}

    def _sender(self, phone: Phone) -> Json:
        return {"id": phone.id, "is_bot": False, "first_name": "Кто", "language_code": "ru"}

    def _spoil(self, update: Json) -> None:
        """One place is taken out, made wild, or takes what stands elsewhere."""
        inner = list(_places(update))
        places = [one for one in inner if not isinstance(one[0][one[1]], dict)] or inner
        if not places:
            return
        holder, key = self._random.choice(places)
        how = self._random.choice(("out", "wild", "elsewhere", "like", "like", "like", "like"))
        if how == "out":
            del holder[key]
        elif how == "wild":
            holder[key] = copy.deepcopy(self._random.choice(WILD))
        elif how == "like":  # of the same type, so that it comes past the first reading
            kin = [one for one in WILD if type(one) is type(holder[key])]
            holder[key] = copy.deepcopy(self._random.choice(kin or WILD))
        else:
            other, its = self._random.choice(places)
            holder[key] = copy.deepcopy(other[its])


def _places(value: Any) -> Iterator[Place]:
    pairs: Any = ()
    if isinstance(value, dict):
        pairs = list(value.items())
    elif isinstance(value, list):
        pairs = list(enumerate(value))
    for key, inner in pairs:
        yield value, key
        yield from _places(inner)
