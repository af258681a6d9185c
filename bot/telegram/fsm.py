"""aiogram's memory of awaited texts, kept in SQLite and read from memory: one process, one file."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from aiogram.fsm.state import State
from aiogram.fsm.storage.base import BaseStorage, StateType, StorageKey

from storage.database import Database

Place = tuple[int, int]


class Prompts(BaseStorage):
    """State and data by (chat, user). A restart between a question and its answer loses nothing."""

    def __init__(self, database: Database, waiting: dict[Place, tuple[str | None, str]]) -> None:
        self._database = database
        self._waiting = waiting

    @classmethod
    async def open(cls, database: Database) -> Prompts:
        """Read what is awaited once, at start."""
        return cls(database, await database.read(lambda books: books.desk.prompts()))

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        """Await a text, or (None) no more."""
        name = state.state if isinstance(state, State) else state
        await self._keep(key, name, self._at(key)[1])

    async def get_state(self, key: StorageKey) -> str | None:
        """What is awaited, None for nothing."""
        return self._at(key)[0]

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        """What the awaited text belongs to."""
        await self._keep(key, self._at(key)[0], json.dumps(dict(data), ensure_ascii=False))

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        """What the awaited text belongs to."""
        found: dict[str, Any] = json.loads(self._at(key)[1])
        return found

    async def close(self) -> None:
        """The database is closed by whoever opened it."""

    def _at(self, key: StorageKey) -> tuple[str | None, str]:
        return self._waiting.get((key.chat_id, key.user_id), (None, "{}"))

    async def _keep(self, key: StorageKey, state: str | None, data: str) -> None:
        place = (key.chat_id, key.user_id)
        if self._at(key) == (state, data):
            return
        chat, user = place
        await self._database.write(lambda books: books.desk.set_prompt(chat, user, state, data))
        if (state, data) == (None, "{}"):
            self._waiting.pop(place, None)
        else:
            self._waiting[place] = (state, data)
