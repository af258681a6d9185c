"""The letters read from the outbox and not settled yet: whose turn it is, and who must wait."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Generic, Protocol, TypeVar

from bot.telegram.backoff import Backoff

BATCH = 200
LOOK_SECONDS = 1.0

# A letter that can't be composed, or that Telegram finds malformed, waits for a remedy.
REMEDY_SECONDS = 600.0


class Outgoing(Protocol):
    """A notice that waits in the outbox, as far as sending it goes."""

    @property
    def id(self) -> int: ...
    @property
    def chat(self) -> int: ...


L = TypeVar("L", bound=Outgoing)
L_co = TypeVar("L_co", bound=Outgoing, covariant=True)


class OutgoingPost(Protocol[L_co]):
    """The outbox. What was sent, dropped or found unreachable isn't due any more."""

    async def due(self, limit: int) -> Sequence[L_co]:
        """The letters whose time has come, oldest first, at most `limit`."""

    async def sent(self, letter: int, chat: int, message: int) -> None:
        """The letter stands in the chat as this message."""

    async def drop(self, letter: int) -> None:
        """The cause of the letter is gone."""

    async def unreachable(self, letter: int) -> None:
        """Its recipient has no chat with the bot, or blocked it."""


@dataclass
class _Rest:
    """Somebody's letters wait until then; the wait grows from failure to failure."""

    backoff: Backoff
    until: float = field(default=0.0)


class Backlog(Generic[L]):
    """Letters in the order they came, one lane to a chat, so that no chat holds another.

    Of a chat one letter is out at a time. What is given back stays in the outbox and is read again
    when its rest is over, so that a restart finds everything there.
    """

    def __init__(self, post: OutgoingPost[L], clock: Callable[[], float] = time.monotonic) -> None:
        self._post = post
        self._clock = clock
        self._lanes: dict[int, deque[L]] = {}
        self._turns: deque[int] = deque()
        self._known: set[int] = set()
        self._settled: set[int] = set()
        self._chats: dict[int, _Rest] = {}
        self._letters: dict[int, _Rest] = {}
        self._all_here = False
        self._looked_at = 0.0
        self._next_try: float | None = None

    def __len__(self) -> int:
        """How many chats wait for their turn."""
        return len(self._turns)

    def needs_look(self, wanted: int) -> bool:
        """Whether the outbox should be read: too few chats wait, and reading may bring more."""
        if len(self._turns) >= wanted:
            return False
        late = self._clock() >= self._looked_at + LOOK_SECONDS
        return late or not self._all_here or not self._lanes

    def look_again(self) -> None:
        """Something new is in the outbox."""
        self._all_here = False

    async def look(self, wanted: int) -> None:
        """Reads on in the outbox until `wanted` chats wait, or all that is due is here."""
        limit = BATCH + len(self._known)
        while True:
            self._looked_at = self._clock()
            # What is settled from here on may still come back with this reading.
            self._settled.clear()
            letters = await self._post.due(limit)
            self._add(letters)
            self._all_here = len(letters) < limit
            if self._all_here:
                self._forget_all_but(letters)
            if self._all_here or len(self._turns) >= wanted:
                return
            limit *= 4

    def take(self) -> L | None:
        """The next letter whose turn it is; its chat's others wait until `release`."""
        if not self._turns:
            return None
        return self._lanes[self._turns.popleft()].popleft()

    def release(self, letter: L) -> None:
        """The letter is out of hand: the next one of its chat gets in line, behind the others."""
        self._known.discard(letter.id)
        if self._lanes.get(letter.chat):
            self._turns.append(letter.chat)
        else:
            self._lanes.pop(letter.chat, None)

    def settle(self, letter: L) -> None:
        """The outbox knows what became of the letter."""
        self._settled.add(letter.id)
        self._letters.pop(letter.id, None)
        self._chats.pop(letter.chat, None)

    def put_off(self, letter: L) -> None:
        """Something is wrong with this letter; the others of its chat go on."""
        rest = self._letters.setdefault(letter.id, _Rest(Backoff(1.0, REMEDY_SECONDS)))
        rest.until = self._clock() + rest.backoff.next()

    def rest(self, chat: int) -> None:
        """This chat can't be reached now: all its letters wait, in their order."""
        rest = self._chats.setdefault(chat, _Rest(Backoff()))
        rest.until = self._clock() + rest.backoff.next()
        self.give_back(chat)

    def give_back(self, chat: int) -> None:
        """The chat's letters that aren't out are left to the outbox."""
        lane = self._lanes[chat]
        self._known.difference_update(letter.id for letter in lane)
        lane.clear()

    def give_all_back(self) -> None:
        """All letters that aren't out are left to the outbox."""
        for chat in self._lanes:
            self.give_back(chat)
        for chat in self._turns:
            del self._lanes[chat]
        self._turns.clear()
        self._all_here = False

    def next_try(self) -> float | None:
        """Seconds until a resting chat with letters is worth another try, None without one."""
        return None if self._next_try is None else max(0.0, self._next_try - self._clock())

    def _add(self, letters: Sequence[L]) -> None:
        self._next_try = None
        for letter in letters:
            if letter.id not in self._known and letter.id not in self._settled:
                self._consider(letter)

    def _consider(self, letter: L) -> None:
        now = self._clock()
        chat, own = self._chats.get(letter.chat), self._letters.get(letter.id)
        if chat is not None and chat.until > now:
            self._next_try = min(self._next_try or chat.until, chat.until)
        elif own is None or own.until <= now:
            self._append(letter)

    def _forget_all_but(self, letters: Sequence[L]) -> None:
        """What left the outbox by another way needs no rest any more."""
        ids, chats = {letter.id for letter in letters}, {letter.chat for letter in letters}
        self._letters = {key: rest for key, rest in self._letters.items() if key in ids}
        self._chats = {key: rest for key, rest in self._chats.items() if key in chats}

    def _append(self, letter: L) -> None:
        self._known.add(letter.id)
        if letter.chat not in self._lanes:
            self._lanes[letter.chat] = deque()
            self._turns.append(letter.chat)
        self._lanes[letter.chat].append(letter)
