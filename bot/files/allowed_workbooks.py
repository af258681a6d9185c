"""The table of allowed marks from a spreadsheet: the work on the one that came back."""

from __future__ import annotations

from functools import cache

from bot.files.workbook_jobs import Checked
from evaluation.base.person import Person, require
from evaluation.base.refusal import Refusal
from evaluation.base.roles import Role
from evaluation.calendar.office import Office
from evaluation.law.kci_marks import AllowedRow
from evaluation.law.loaded_table import AllowedTables, AllowedView
from evaluation.plans.allowed_workbook import FIELDS, read_allowed
from evaluation.tables.headings import Headings, plain
from evaluation.tables.table import Fault, Table
from handlers.kit.acts import act_code
from handlers.kit.answers import Screen
from handlers.plans.screens import allowed as screens
from locales import LANGUAGES, Texts, texts


@cache
def headings(language: str) -> Headings:
    """The headings in every language, and as a reader of this one sees them."""
    found, printed = {}, {}
    for known in LANGUAGES:
        for name in FIELDS:
            heading = texts(known).plain(f"allowed-columns-{name}")
            found[plain(heading)] = name
            if known == language:
                printed[name] = heading
    return Headings(found, printed)


class AllowedWork:
    """`bot.files.workbook_jobs.Work` for a table of allowed marks; `of` is the act's key."""

    def __init__(self, tables: AllowedTables, office: Office) -> None:
        self._tables = tables
        self._office = office

    async def check(self, actor: Person, of: int | str, table: Table, words: Texts) -> Checked:
        """What the sheet would do, or its faults. Raises Refusal."""
        view, rows, faults = await self._read(actor, of, table, words)
        if faults:
            return screens.faults(faults, self._code(str(of)), words)
        code = self._code(str(of))
        return lambda upload: screens.preview(view, rows, code, upload, words)

    async def apply(self, actor: Person, of: int | str, table: Table, words: Texts) -> Screen:
        """Let the bands of the sheet hold from now on."""
        view, rows, faults = await self._read(actor, of, table, words)
        if faults:
            return screens.faults(faults, self._code(str(of)), words)
        view = await self._tables.load(actor, str(of), rows)
        code = self._code(str(of))
        shown = screens.table(view, actor, self._office, words, code=code)
        return screens.applied(shown, words)

    def _code(self, key: str) -> str:
        """How buttons name the act: by its own text, whatever table was loaded for it."""
        return next(act_code(act) for act in self._tables.methodologies() if act.key == key)

    async def _read(
        self, actor: Person, of: int | str, table: Table, words: Texts
    ) -> tuple[AllowedView, tuple[AllowedRow, ...], tuple[Fault, ...]]:
        require(actor, Role.HR_HEAD)
        view = await self._tables.see(actor, str(of))
        marks = view.methodology.marks
        rows, faults = read_allowed(table, view.table.precision, marks, headings(words.language))
        return view, rows, faults

    def refused(self, of: int | str, refusal: Refusal, words: Texts) -> Screen:
        """A sheet that can't be taken, and why."""
        return screens.refused(self._code(str(of)), refusal, words)

    def failed(self, of: int | str, words: Texts) -> Screen:
        """Our own failure."""
        return screens.failed(self._code(str(of)), words)
