"""Links into the bot."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Links:
    """Deep links of the bot with this name; a payload is at most 64 characters."""

    username: str

    def to(self, code: str) -> str:
        """The link that starts the bot with `code`."""
        return f"https://t.me/{self.username}?start={code}"
