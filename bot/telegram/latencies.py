"""How long people wait for the answer to a tap."""

from __future__ import annotations

from bisect import bisect_left

BOUNDS = (0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0)
"""Seconds, upper ends; what took longer is in a band of its own."""


class Latencies:
    """Taps by how long they took, since the start of the program."""

    def __init__(self) -> None:
        self.total = 0.0
        """Seconds of all of them together."""
        self._counts = [0] * (len(BOUNDS) + 1)

    def note(self, seconds: float) -> None:
        """A tap was answered after so long."""
        self.total += seconds
        self._counts[bisect_left(BOUNDS, seconds)] += 1

    @property
    def counts(self) -> tuple[int, ...]:
        """How many in each band, the last of them without an upper end."""
        return tuple(self._counts)
