"""What of the store every verb needs: the trail."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Protocol

from evaluation.base.person import Person
from evaluation.base.trail import Entry, Unlike


class TrailBook(Protocol):
    """The trail."""

    def add(
        self, now: datetime, actor: Person | None, act: str, details: Mapping[str, object]
    ) -> None: ...
    def payloads(self, act: str) -> tuple[str, ...]: ...
    def head(self) -> Entry | None: ...
    def rows(self) -> tuple[int, int]: ...
    def unlike(self, salts: Mapping[int, tuple[str, str]]) -> Iterator[Unlike]: ...
    def entries(self) -> Iterator[Entry]: ...


class Books(Protocol):
    """What a transaction of this package may touch."""

    @property
    def trail(self) -> TrailBook: ...
