"""How long to wait before trying again what Telegram or the network refused."""

from __future__ import annotations

import random


class Backoff:
    """Waits that double from `first` to `longest` seconds, each up to a half shorter by chance.

    The chance keeps many waiting bots from coming back at the same instant.
    """

    def __init__(self, first: float = 0.5, longest: float = 30.0) -> None:
        self._first = first
        self._longest = longest
        self._step = first

    def next(self) -> float:
        """The seconds to wait now: never under `first`, never over `longest`."""
        step = self._step
        self._step = min(step * 2, self._longest)
        return max(self._first, random.uniform(step / 2, step))  # noqa: S311 - no secret in a wait

    def reset(self) -> None:
        """It went well: the next wait is the shortest again."""
        self._step = self._first
