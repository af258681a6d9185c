"""The Bot API over the model: every call answered as Telegram answers, and written down."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sandbox.telegram.acts import Upload
from sandbox.telegram.arguments import Arguments
from sandbox.telegram.faults import Faults, NoAnswer
from sandbox.telegram.methods import Methods
from sandbox.telegram.objects import Json
from sandbox.telegram.refusals import TelegramRefusal, too_many_requests, unauthorized
from sandbox.telegram.telegram import Telegram

MOST_CALLS_KEPT = 20_000


@dataclass(frozen=True)
class Call:
    """One call as it was: `answer` is the whole body, None where the caller heard nothing."""

    number: int
    method: str
    arguments: Json
    answer: Json | None
    milliseconds: float

    def as_json(self) -> Json:
        return {
            "number": self.number,
            "method": self.method,
            "arguments": self.arguments,
            "answer": self.answer,
            "milliseconds": round(self.milliseconds, 3),
        }


class BotApi:
    """What a bot sees of Telegram, whichever way its calls travel."""

    def __init__(self, telegram: Telegram) -> None:
        self.telegram = telegram
        self.faults = Faults()
        self._methods = Methods(telegram)
        self._calls: deque[Call] = deque(maxlen=MOST_CALLS_KEPT)
        self._count = 0

    @property
    def methods(self) -> list[str]:
        """What is modelled, in lower case."""
        return self._methods.names

    def calls(self, since: int = 0) -> list[Call]:
        """Calls with numbers above `since`, in the order of their ends; the newest 20,000."""
        return [call for call in self._calls if call.number > since]

    async def call(
        self,
        method: str,
        arguments: Mapping[str, Any],
        files: Mapping[str, Upload] | None = None,
        *,
        token: str | None = None,
    ) -> tuple[int, Json]:
        """HTTP status and JSON body. Raises NoAnswer where a fault swallows the answer."""
        read = Arguments(arguments, files or {})
        began = self.telegram.monotonic()
        answer: Json | None = None
        try:
            status, answer = await self._answered(method, read, token)
        finally:
            self._write_down(method, read, answer, self.telegram.monotonic() - began)
        return status, answer

    async def _answered(
        self, method: str, arguments: Arguments, token: str | None
    ) -> tuple[int, Json]:
        try:
            return 200, {"ok": True, "result": await self._run(method, arguments, token)}
        except TelegramRefusal as refusal:
            return refusal.code, refusal.body()

    async def _run(self, method: str, arguments: Arguments, token: str | None) -> Any:
        if token is not None and token != self.telegram.token:
            raise unauthorized()
        fault = self.faults.take(method)
        if fault is None:
            return await self._methods.run(method, arguments)
        kind, retry_after = fault
        if kind == "429":
            raise too_many_requests(retry_after)
        if kind == "500":
            raise TelegramRefusal(500, "Internal Server Error")
        if kind == "accepted":
            await self._methods.run(method, arguments)
        raise NoAnswer(kind)

    def _write_down(
        self, method: str, arguments: Arguments, answer: Json | None, seconds: float
    ) -> None:
        self._count += 1
        call = Call(self._count, method, arguments.decoded(), answer, seconds * 1000)
        self._calls.append(call)
