"""How often a bot may send: 30 messages a second in all, and a small bucket for each chat."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable

from sandbox.telegram.refusals import too_many_requests

MOST_A_SECOND = 30
BUCKET = 5


class SendLimits:
    """Counts send* calls in real seconds; a refused call isn't counted."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._recent: deque[float] = deque()
        self._buckets: dict[int, tuple[float, float]] = {}

    def take(self, chat_id: int) -> None:
        """Let one message to `chat_id` pass, or refuse with the seconds to wait (429)."""
        now = self._monotonic()
        while self._recent and self._recent[0] <= now - 1:
            self._recent.popleft()
        if len(self._recent) >= MOST_A_SECOND:
            raise too_many_requests(max(1, math.ceil(self._recent[0] + 1 - now)))
        tokens, since = self._buckets.get(chat_id, (float(BUCKET), now))
        tokens = min(float(BUCKET), tokens + now - since)
        if tokens < 1:
            raise too_many_requests(max(1, math.ceil(1 - tokens)))
        self._buckets[chat_id] = (tokens - 1, now)
        self._recent.append(now)
