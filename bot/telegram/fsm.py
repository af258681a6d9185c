"""aiogram's memory of awaited texts, kept in SQLite and read from memory: one process, one file.

Some states are in memory alone. What stood in the file before stays there until the next state
that is kept: a row that went when somebody tapped in a survey would say that he was there.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from typing import Any

from aiogram.fsm.state import State
from aiogram.fsm.storage.base import BaseStorage, StateType, StorageKey

from storage.database import Database

Place = tuple[int, int]
Awaited = tuple[str | None, str]

NOTHING: Awaited = (None, "{}")


class Prompts(BaseStorage):
    """State and data by (chat, user). A restart between a question and its answer loses nothing."""

    def __init__(
        self, database: Database, stored: dict[Place, Awaited], unkept: Collection[str]
    ) -> None:
        self._database = database
        self._stored = stored
        self._waiting = dict(stored)
        self._unkept = frozenset(unkept)

    @classmethod
    async def open(cls, database: Database, unkept: Collection[str] = ()) -> Prompts:
        """Read what is awaited once, at start. `unkept`: states that no row may tell of."""
        return cls(database, await database.read(lambda books: books.desk.prompts()), unkept)

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        """Await a text, or (None) no more."""
        name = state.state if isinstance(state, State) else state
        before, data = self._at(key)
        await self._keep(key, name, "{}" if before in self._unkept else data)

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

    def _at(self, key: StorageKey) -> Awaited:
        return self._waiting.get((key.chat_id, key.user_id), NOTHING)

    async def _keep(self, key: StorageKey, state: str | None, data: str) -> None:
        place, awaited = (key.chat_id, key.user_id), (state, data)
        if state not in self._unkept and self._stored.get(place, NOTHING) != awaited:
            chat, user = place
            await self._database.write(lambda books: books.desk.set_prompt(chat, user, state, data))
            _put(self._stored, place, awaited)
        _put(self._waiting, place, awaited)


def _put(kept: dict[Place, Awaited], place: Place, awaited: Awaited) -> None:
    if awaited == NOTHING:
        kept.pop(place, None)
    else:
        kept[place] = awaited
