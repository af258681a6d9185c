"""Planned misfortune: the next calls fail in a chosen way."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import Literal, get_args

FaultKind = Literal["429", "500", "timeout", "reset", "accepted"]
FAULT_KINDS: tuple[str, ...] = get_args(FaultKind)


class NoAnswer(Exception):  # noqa: N818 — nothing went wrong here, it was ordered
    """The caller hears nothing: `timeout` and `reset` did nothing, `accepted` did the call."""

    def __init__(self, kind: FaultKind) -> None:
        super().__init__(kind)
        self.kind = kind


@dataclass
class _Plan:
    kind: FaultKind
    method: str | None
    times: int
    retry_after: int


class Faults:
    """A queue of plans; a call takes the first one that is meant for it."""

    def __init__(self) -> None:
        self._plans: deque[_Plan] = deque()

    def plan(
        self, kind: FaultKind, *, method: str | None = None, times: int = 1, retry_after: int = 1
    ) -> None:
        """`method` None means any; `retry_after` in seconds counts for kind "429"."""
        if kind not in FAULT_KINDS:
            raise ValueError(f"kind is one of {', '.join(FAULT_KINDS)}")
        if times < 1 or retry_after < 1:
            raise ValueError("times and retry_after are at least 1")
        self._plans.append(_Plan(kind, method.lower() if method else None, times, retry_after))

    def clear(self) -> None:
        self._plans.clear()

    def take(self, method: str) -> tuple[FaultKind, int] | None:
        """The misfortune of this call and its `retry_after`, if any."""
        for plan in self._plans:
            if plan.method in {None, method.lower()}:
                plan.times -= 1
                if plan.times == 0:
                    self._plans.remove(plan)
                return plan.kind, plan.retry_after
        return None
