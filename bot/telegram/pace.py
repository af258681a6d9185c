"""How fast messages may go: 29 in any second overall, one a second to a chat."""

from __future__ import annotations

import time
from collections import OrderedDict, deque
from collections.abc import Callable

# Telegram allows about 30; the one to spare is for what the network pushes together.
PER_SECOND = 29
CHAT_SECONDS = 1.0

# How far a late sender may catch up with the even beat, in seconds.
CATCH_UP = 0.1


class Pace:
    """Knows when the next message may go. It sends and waits for nothing itself.

    Messages go in an even beat rather than 29 in a burst: the network moves them by some
    milliseconds, and Telegram counts them where they arrive. Other limits than Telegram's are for
    stand-ins that have none.
    """

    def __init__(
        self,
        clock: Callable[[], float] = time.monotonic,
        *,
        per_second: int = PER_SECOND,
        chat_seconds: float = CHAT_SECONDS,
    ) -> None:
        self.clock = clock
        self._per_second = per_second
        self._chat_seconds = chat_seconds
        self._last: deque[float] = deque(maxlen=per_second)
        self._chats: OrderedDict[int, float] = OrderedDict()
        self._beat = 0.0
        self._held_until = 0.0

    def overall_delay(self) -> float:
        """Seconds until any message may go; 0 for now."""
        soonest = max(self._beat, self._held_until)
        if len(self._last) == self._per_second:
            soonest = max(soonest, self._last[0] + 1.0)
        return max(0.0, soonest - self.clock())

    def chat_delay(self, chat: int) -> float:
        """Seconds until this chat may get its next message; 0 for now."""
        last = self._chats.get(chat)
        return 0.0 if last is None else max(0.0, last + self._chat_seconds - self.clock())

    def spend(self, chat: int) -> None:
        """A message goes to the chat at this moment."""
        now = self.clock()
        self._last.append(now)
        idle = now - self._beat > CATCH_UP
        self._beat = (now if idle else self._beat) + 1 / self._per_second
        self._chats[chat] = now
        self._chats.move_to_end(chat)
        self._forget(now)

    def hold(self, seconds: float) -> None:
        """Telegram asked for a rest: nobody gets anything for so long."""
        self._held_until = max(self._held_until, self.clock() + seconds)

    def _forget(self, now: float) -> None:
        while self._chats and next(iter(self._chats.values())) + self._chat_seconds <= now:
            self._chats.popitem(last=False)
