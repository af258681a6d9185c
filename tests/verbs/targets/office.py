"""An office under the act of 2017 through a year: plans, a quarter, sheets, a sitting."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from evaluation.base.ids import SheetId, TargetYearId
from evaluation.calendar.office import Office
from evaluation.law.shelf import Shelf
from evaluation.targets.nouns import ToldTarget
from evaluation.targets.plan_view import TargetPlanView
from evaluation.targets.plans import TargetPlans
from evaluation.targets.sheet_view import TargetView
from evaluation.targets.sheets import TargetSheets
from evaluation.targets.years import TargetYears
from storage.database import Database
from tests.prepared import open_new
from tests.verbs.body import local
from tests.verbs.conftest import SHELF
from tests.verbs.points.commission import PEOPLE, VOTERS, SittingOffice
from tests.verbs.points.office import ACT, SCALE

YEAR = 2026
PERIOD = "2026"
MEASURABLE = ToldTarget("Сократить срок ответа", "Не больше 10 дней", True)
OTHER = ToldTarget("Повысить качество справок", "Нет замечаний", False)


class YearOffice(SittingOffice):
    """Marat evaluates Aigul and Bolat; Dana of HR and Saule, its head, run the year."""

    year: TargetYearId

    def __init__(self, database: Database, office: Office, shelf: Shelf) -> None:
        super().__init__(database, office, shelf)
        self.target_plans = TargetPlans(self.moments, shelf)
        self.target_sheets = TargetSheets(self.moments)
        self.target_years = TargetYears(self.moments)

    async def plans_opened(self) -> None:
        self.year = (await self.target_plans.open(self["saule"], ACT, YEAR)).id

    async def plan(self, who: str, whose: str) -> TargetPlanView:
        return await self.target_plans.see(self[who], self.year, self.id(whose))

    async def adds(self, who: str, whose: str, told: ToldTarget = MEASURABLE) -> TargetPlanView:
        version = (await self.plan(who, whose)).plan.version
        return await self.target_plans.add(self[who], self.year, self.id(whose), version, told)

    async def puts_name(self, who: str, whose: str) -> TargetPlanView:
        """Sign the plan as it stands."""
        version = (await self.plan(who, whose)).plan.version
        return await self.target_plans.sign(self[who], self.year, self.id(whose), version)

    async def has_plan(
        self, whose: str = "aigul", who: str = "marat", count: int = 3
    ) -> TargetPlanView:
        """A plan with both signatures."""
        for _ in range(count):
            await self.adds(who, whose)
        await self.puts_name(who, whose)
        return await self.puts_name(whose, whose)

    async def quarter_signed(self, *people: str) -> None:
        """The first quarter in points, signed by everybody named."""
        self.at("2026-04-02 10:00")
        self.campaign = await self.opens("2026-Q1", act=ACT)
        for unit in range(len((await self.departments()).units)):
            await self.scales.enter(self["saule"], self.campaign.id, unit, SCALE)
        for person in people:
            await self.has_agreed(person)
            await self.puts_signature(person)

    async def year_opened(self) -> None:
        self.at("2026-12-01 10:00")
        self.campaign = await self.opens(PERIOD, act=ACT)

    async def year_sheet(self, whose: str) -> SheetId:
        return await self.sheet_of(whose, PERIOD)

    async def year_of(self, who: str, whose: str) -> TargetView:
        return await self.target_sheets.see(self[who], await self.year_sheet(whose))

    async def gives(self, who: str, whose: str, *marks: int) -> TargetView:
        """The superior's results, target by target."""
        sheet, view = await self.year_sheet(whose), await self.year_of(who, whose)
        for target, mark in zip(view.targets, marks, strict=True):
            version = view.marks.version
            view = await self.target_sheets.mark(self[who], sheet, version, target.number, mark)
        return view

    async def year_agreed(self, whose: str = "aigul", *marks: int) -> TargetView:
        view = await self.gives("marat", whose, *(marks or (4, 5, 3)))
        sheet = await self.year_sheet(whose)
        return await self.target_sheets.agree(self["marat"], sheet, view.marks.version)

    async def year_signed(self, whose: str = "aigul", *marks: int) -> TargetView:
        view = await self.year_agreed(whose, *marks)
        return await self.target_sheets.sign(self[whose], view.sheet.id, view.sheet.revision)

    async def year_states(self) -> dict[str, str]:
        found = await self.target_years.board(self["dana"], self.campaign.id)
        return {line.sheet.person_name: line.state for line in found.lines}

    async def year_scheduled(self, when: str = "2026-12-18 15:00") -> None:
        view = await self.sittings.plan(self["saule"], ACT, PERIOD, local(when), "Зал", None)
        self.sitting = view.sitting.id
        await self.sittings.agree(self[VOTERS[0]], self.sitting, view.sitting.version)


@asynccontextmanager
async def year_office(folder: Path) -> AsyncIterator[YearOffice]:
    """Monday 5 January 2026, ten in the morning: the plans of the year are open."""
    async with await open_new(folder / "office.db") as database:
        found = YearOffice(database, Office(), SHELF)
        found.at("2026-01-05 10:00")
        await found.employs(*PEOPLE)
        await found.has_joined("akim", "gulnar", "saule", "dana", "marat", "aigul", "bolat")
        await found.plans_opened()
        yield found
