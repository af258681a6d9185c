"""Sheets that people fill in for a plan or a table: what a job does with each kind of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.tables.table import Table
from handlers.kit.answers import Screen
from locales import Texts
from storage.program.desk import Job

Checked = Screen | Callable[[int], Screen]
"""The faults of a sheet, or the preview for the upload under which it is kept."""


class Work(Protocol):
    """One kind of sheets; `of` says what the sheet belongs to."""

    async def check(self, actor: Person, of: int | str, table: Table, words: Texts) -> Checked: ...
    async def apply(self, actor: Person, of: int | str, table: Table, words: Texts) -> Screen: ...
    def refused(self, of: int | str, refusal: Refusal, words: Texts) -> Screen: ...
    def failed(self, of: int | str, words: Texts) -> Screen: ...


class WorkbookJobs:
    """The kinds by their names."""

    def __init__(self, works: Mapping[str, Work]) -> None:
        self._works = works

    async def check(self, job: Job, actor: Person, table: Table, words: Texts) -> Checked:
        """What the sheet would do, or its faults. Raises Refusal."""
        return await self._of(job).check(actor, job.details["of"], table, words)

    async def apply(self, job: Job, actor: Person, table: Table, words: Texts) -> Screen:
        """Do it, and show what came of it. Raises Refusal."""
        return await self._of(job).apply(actor, job.details["of"], table, words)

    def refused(self, job: Job, refusal: Refusal, words: Texts) -> Screen:
        """Why it can't be done."""
        return self._of(job).refused(job.details["of"], refusal, words)

    def failed(self, job: Job, words: Texts) -> Screen:
        """Our own failure."""
        return self._of(job).failed(job.details["of"], words)

    def _of(self, job: Job) -> Work:
        return self._works[job.details["sheet"]]
