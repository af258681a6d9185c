"""A work plan as a spreadsheet: the one to fill in, and the work on the one that came back.

openpyxl comes with the first of them: most days of a bot see none.
"""

from __future__ import annotations

import asyncio
from functools import cache

from bot.files.workbook_jobs import Checked
from evaluation.base.ids import WorkPlanId
from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.calendar.office import Office
from evaluation.kci.kci import Kci
from evaluation.plans.drafting import PlanView, WorkPlans
from evaluation.plans.typing import KciDrafts
from evaluation.plans.workbook import FIELDS, read_plan
from evaluation.tables.headings import Headings, plain
from evaluation.tables.table import Fault, Table
from handlers.kit.answers import Screen
from handlers.plans.screens import card as plan_card
from handlers.plans.screens import workbook as plan_sheet
from locales import LANGUAGES, Texts, texts


class PlanWorkbookMaker:
    """Implements `handlers.kit.plan_ports.PlanWorkbooks`."""

    async def of_plan(self, view: PlanView, words: Texts) -> bytes:
        """An XLSX with the head's name, the columns of a КЦИ and what the plan holds now."""
        from bot.files.plan_template import write_plan_template

        return await asyncio.to_thread(write_plan_template, view, words)


@cache
def headings(language: str) -> Headings:
    """The headings in every language, and as a reader of this one sees them."""
    found, printed = {}, {}
    for known in LANGUAGES:
        for name in FIELDS:
            heading = texts(known).plain(f"plan-sheet-columns-{name}")
            found[plain(heading)] = name
            if known == language:
                printed[name] = heading
    return Headings(found, printed)


class PlanWork:
    """Implements `bot.files.workbook_jobs.Work` for a plan's sheet; `of` is the plan's id."""

    def __init__(self, work_plans: WorkPlans, drafts: KciDrafts, office: Office) -> None:
        self._work_plans = work_plans
        self._drafts = drafts
        self._office = office

    async def check(self, actor: Person, of: int | str, table: Table, words: Texts) -> Checked:
        """What the sheet would do, or its faults. Raises Refusal: it can't be written now."""
        view, kcis, faults = await self._read(actor, of, table, words)
        if faults:
            return plan_sheet.faults(view, faults, words)
        return lambda upload: plan_sheet.preview(view, kcis, upload, words)

    async def apply(self, actor: Person, of: int | str, table: Table, words: Texts) -> Screen:
        """Write the sheet into the plan, whole or not at all; the card as it stands then."""
        view, kcis, faults = await self._read(actor, of, table, words)
        if faults:
            return plan_sheet.faults(view, faults, words)
        view = await self._work_plans.replace_draft(actor, view.plan.id, kcis)
        await self._drafts.forget_all(actor, view.plan.id)
        return plan_sheet.applied(plan_card.card(view, actor, self._office, words), words)

    async def _read(
        self, actor: Person, of: int | str, table: Table, words: Texts
    ) -> tuple[PlanView, tuple[Kci, ...], tuple[Fault, ...]]:
        view = await self._work_plans.see(actor, WorkPlanId(int(of)))
        if "put" not in view.may:
            raise Refusal("refuse-plan-moved")
        kcis, faults = read_plan(table, view.plan, view.rule, headings(words.language))
        return view, kcis, faults

    def refused(self, of: int | str, refusal: Refusal, words: Texts) -> Screen:
        """A sheet that can't be taken, and why."""
        return plan_sheet.refused(WorkPlanId(int(of)), refusal, words)

    def failed(self, of: int | str, words: Texts) -> Screen:
        """Our own failure."""
        return plan_sheet.failed(WorkPlanId(int(of)), words)
