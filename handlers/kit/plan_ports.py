"""What plans need of the program around them: the paper, and work on sent workbooks."""

from __future__ import annotations

from typing import Literal, Protocol

from evaluation.base.person import Person
from evaluation.plans.drafting import PlanView
from handlers.kit.ports import JobPlace, SentFile
from locales import Texts

WorkbookKind = Literal["plan", "allowed"]


class Papers(Protocol):
    """Papers in Kazakh ("kk") or Russian ("ru"), made away from the loop that serves everybody."""

    async def of_plan(self, view: PlanView, language: str, *, look: bool) -> bytes:
        """A version of a plan: a PDF to print, or with `look` a PNG of the first page."""


class PlanWorkbooks(Protocol):
    """The spreadsheets that are filled in, composed away from that loop too."""

    async def of_plan(self, view: PlanView, texts: Texts) -> bytes:
        """An XLSX with the head's name, the columns of a КЦИ and what the plan holds now."""


class Jobs(Protocol):
    """Work on sent workbooks: written down at once, done beside the chat, taken up again."""

    async def read_workbook(
        self, actor: Person, place: JobPlace, file: SentFile, kind: WorkbookKind, of: int | str
    ) -> None:
        """Fetch, read and check a workbook, then show what it would do. Raises Refusal.

        `of`: the plan's id, or the key of the act whose table of allowed marks it is.
        """

    async def apply_workbook(
        self, actor: Person, place: JobPlace, upload: int, kind: WorkbookKind, of: int | str
    ) -> None:
        """Let a checked workbook do it. Raises Refusal if it waits no more."""

    async def drop_workbook(self, actor: Person, upload: int) -> None:
        """Forget a checked workbook."""
