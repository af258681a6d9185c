"""Seals answers; its keys lie where no backup reaches them."""

from __future__ import annotations

from typing import Protocol


class VaultError(Exception):
    """The keys of surveys can't be reached; the message says why, for the person at the shell."""


class BrokenSealError(Exception):
    """Something sealed wasn't sealed by this key, for this seat, or was altered since."""


class Vault(Protocol):
    """Seals answers; keeps one key a survey, where no backup reaches it."""

    @property
    def is_in_memory(self) -> bool: ...
    def make(self, token: str) -> None: ...
    def has(self, token: str) -> bool: ...
    def seal(self, token: str, seat: int, plain: bytes) -> bytes: ...
    def open(self, token: str, seat: int, sealed: bytes) -> bytes: ...
    def bury(self, token: str) -> None: ...
    def is_buried(self, token: str) -> bool: ...
    def forget(self, token: str) -> None: ...
