"""What HR's desk needs of the program around it: links, tables, work that outlives an update."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from evaluation.base.ids import CaseId, ScheduleId
from evaluation.base.person import Person
from evaluation.paperwork.nouns import Kind
from evaluation.tables.table import Cell, Table


@dataclass(frozen=True)
class SentFile:
    """A file as Telegram announces it; `size` in bytes, None where Telegram doesn't say."""

    id: str
    name: str
    size: int | None


@dataclass(frozen=True)
class JobPlace:
    """Where a job shows itself: a chat, its language, the message to edit (None: a new one)."""

    chat: int
    language: str
    message: int | None = None


class Links(Protocol):
    """Deep links into the chat with the bot."""

    def to(self, code: str) -> str:
        """The link that starts the bot with a code."""


class Tables(Protocol):
    """Spreadsheets, read and composed away from the loop that serves everybody."""

    async def read(self, content: bytes, name: str) -> Table:
        """The rows of a file. Raises Refusal: too large, broken, no table."""

    async def sheet(
        self,
        title: str,
        headings: Sequence[str],
        rows: Iterable[Sequence[Cell]],
        widths: Sequence[int],
    ) -> bytes:
        """An XLSX of one sheet; `widths` in characters."""

    async def empty_staff_file(self) -> bytes:
        """The XLSX that an office fills in."""


class Jobs(Protocol):
    """Work on sent files: written down at once, done beside the chat, taken up again at start.

    What is shown goes into one message, in `language`.
    """

    async def take_file(self, actor: Person, chat: int, language: str, file: SentFile) -> None:
        """Fetch, read and check a file, then show what it would do. Raises Refusal."""

    async def apply_file(
        self, actor: Person, chat: int, language: str, message: int, upload: int
    ) -> None:
        """Take a checked file over. Raises Refusal if it waits no more."""

    async def attach(
        self, actor: Person, chat: int, language: str, file: SentFile, case: CaseId
    ) -> None:
        """Fetch a photo or a document and lay it beside one's application. Raises Refusal."""

    async def record(
        self, actor: Person, chat: int, language: str, file: SentFile, case: CaseId, kind: str
    ) -> None:
        """Fetch the photograph of a paper and record the act that it shows. Raises Refusal."""

    async def record_schedule(
        self,
        actor: Person,
        place: tuple[int, str],
        file: SentFile,
        schedule: ScheduleId,
        paper: tuple[str, date],
    ) -> None:
        """Fetch the photograph of a schedule's approval and record it. Raises Refusal.

        `place`: the chat and its language; `paper`: number and date.
        """

    async def take_paper(
        self, actor: Person, chat: int, language: str, file: SentFile, kind: Kind, about: int
    ) -> None:
        """Fetch the photograph of an application on paper and record it. Raises Refusal."""

    async def receive_mark(
        self, actor: Person, chat: int, language: str, file: SentFile, about: str, told: str
    ) -> None:
        """Fetch the photograph of another body's sheet and record its mark. Raises Refusal."""

    async def answer_file(
        self, actor: Person, place: JobPlace, upload: int, count: int, told: str
    ) -> None:
        """Go on to what a checked file asks next, or to its preview. Raises Refusal."""

    async def apply_answered(self, actor: Person, place: JobPlace, upload: int, told: str) -> None:
        """Take over a file whose questions, which `told` names, are answered. Raises Refusal."""

    async def record_acquaintance(
        self, actor: Person, place: tuple[int, str], file: SentFile, about: str, told: str
    ) -> None:
        """Fetch the photograph of a signed paper on an acquaintance and record it; `place`: the
        chat and its language. Raises Refusal.
        """

    async def drop_file(self, actor: Person, upload: int) -> None:
        """Forget a checked file."""
