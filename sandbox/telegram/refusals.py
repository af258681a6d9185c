"""How Telegram says no: an HTTP status, its own words, sometimes the seconds to wait."""

from __future__ import annotations

from typing import Any


class TelegramRefusal(Exception):  # noqa: N818 — a refusal is an answer
    """A call that Telegram would refuse; `body()` is the JSON that the bot gets to read."""

    def __init__(self, code: int, description: str, retry_after: int | None = None) -> None:
        super().__init__(f"{code} {description}")
        self.code = code
        self.description = description
        self.retry_after = retry_after

    def body(self) -> dict[str, Any]:
        body: dict[str, Any] = {
            "ok": False,
            "error_code": self.code,
            "description": self.description,
        }
        if self.retry_after is not None:
            body["parameters"] = {"retry_after": self.retry_after}
        return body


def bad_request(reason: str) -> TelegramRefusal:
    return TelegramRefusal(400, f"Bad Request: {reason}")


def forbidden(reason: str) -> TelegramRefusal:
    return TelegramRefusal(403, f"Forbidden: {reason}")


def conflict(reason: str) -> TelegramRefusal:
    return TelegramRefusal(409, f"Conflict: {reason}")


def too_many_requests(retry_after: int) -> TelegramRefusal:
    """`retry_after` in whole seconds, at least 1."""
    return TelegramRefusal(429, f"Too Many Requests: retry after {retry_after}", retry_after)


def unauthorized() -> TelegramRefusal:
    return TelegramRefusal(401, "Unauthorized")


def method_not_found() -> TelegramRefusal:
    return TelegramRefusal(404, "Not Found: method not found")


def too_large() -> TelegramRefusal:
    return TelegramRefusal(413, "Request Entity Too Large")
