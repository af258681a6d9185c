"""Links into the bot."""

from __future__ import annotations

from dataclasses import dataclass

from evaluation.base.refusal import Refusal


@dataclass
class Links:
    """Deep links of the bot with this name, None until Telegram has told it."""

    username: str | None

    def to(self, code: str) -> str:
        """The link that starts the bot with `code`, at most 64 characters. Raises Refusal."""
        if self.username is None:
            raise Refusal("refuse-no-name")
        return f"https://t.me/{self.username}?start={code}"
