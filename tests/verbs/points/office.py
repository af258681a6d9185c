"""People who write, judge and sign sheets by points, by nickname."""

from __future__ import annotations

from datetime import date

from evaluation.base.ids import SheetId
from evaluation.calendar.office import Office
from evaluation.law.shelf import Shelf
from evaluation.points.incentive_scales import DepartmentScales, IncentiveScales, ToldScale
from evaluation.points.nouns import INCENTIVE, LABOUR, ToldRow
from evaluation.points.sheets import PointsSheets
from evaluation.points.view import PointsView
from evaluation.quarter.nouns import Campaign
from storage.database import Database
from tests.verbs.body import Body

ACT = "sjc-2017"
EXECUTION = "execution"
LEVELS = ("Отчёт", "Справка", "Проект приказа", "Проект закона", "Проект кодекса")
SCALE = ToldScale("14-ш", date(2026, 1, 12), LEVELS)


class PointsOffice(Body):
    """A body of which a quarter by points is open."""

    campaign: Campaign

    def __init__(self, database: Database, office: Office, shelf: Shelf) -> None:
        super().__init__(database, office, shelf)
        self.points = PointsSheets(self.moments)
        self.scales = IncentiveScales(self.moments)

    async def begins(self, *, scales: bool = True) -> None:
        """HR opens the quarter and enters the scales of the departments."""
        self.campaign = await self.opens(act=ACT)
        if scales:
            for unit in range(len((await self.departments()).units)):
                await self.scales.enter(self["saule"], self.campaign.id, unit, SCALE)

    async def departments(self) -> DepartmentScales:
        return await self.scales.of(self["saule"], self.campaign.id)

    async def version(self, sheet: SheetId) -> int:
        return (await self.database.read(lambda books: books.points.get(sheet))).version

    async def sees(self, who: str, whose: str) -> PointsView:
        return await self.points.see(self[who], await self.sheet_of(whose))

    async def writes(self, who: str, whose: str, told: ToldRow) -> PointsView:
        """Add a row, having seen the sheet as it stands."""
        sheet = await self.sheet_of(whose)
        return await self.points.add(self[who], sheet, await self.version(sheet), told)

    async def praises(self, who: str, whose: str, points: int, text: str = "Проект") -> PointsView:
        return await self.writes(who, whose, ToldRow(INCENTIVE, text, points))

    async def blames(
        self, who: str, whose: str, kind: str = EXECUTION, proof: str = "Служебная записка № 7"
    ) -> PointsView:
        return await self.writes(who, whose, ToldRow(kind, "Срок пропущен", proof=proof))

    async def sends(self, who: str) -> PointsView:
        sheet = await self.sheet_of(who)
        return await self.points.send(self[who], sheet, await self.version(sheet))

    async def has_facts(self, whose: str, *facts: str, by: str = "dana") -> PointsView:
        """HR writes facts of labour discipline down, each with its proof, and is done."""
        sheet = await self.sheet_of(whose)
        for fact in facts:
            await self.writes(by, whose, ToldRow(LABOUR, fact, proof="Акт № 3"))
        return await self.points.give_facts(self[by], sheet, await self.version(sheet))

    async def counts(
        self, who: str, whose: str, row: int, points: int = 0, proof: str = ""
    ) -> PointsView:
        sheet = await self.sheet_of(whose)
        version = await self.version(sheet)
        return await self.points.count(self[who], sheet, version, row, points, proof)

    async def strikes(self, who: str, whose: str, row: int, why: str = "Не так") -> PointsView:
        sheet = await self.sheet_of(whose)
        return await self.points.strike(self[who], sheet, await self.version(sheet), row, why)

    async def agrees(self, who: str, whose: str) -> PointsView:
        sheet = await self.sheet_of(whose)
        return await self.points.agree(self[who], sheet, await self.version(sheet))

    async def has_agreed(self, whose: str = "aigul", who: str = "marat") -> PointsView:
        """The facts are there, and the superior agrees without a word of the servant's."""
        await self.has_facts(whose)
        return await self.agrees(who, whose)

    async def revision(self, whose: str) -> int:
        ((found,),) = await self.sql(
            "SELECT revision FROM sheets WHERE id = ?", await self.sheet_of(whose)
        )
        return int(found)

    async def puts_signature(self, who: str) -> PointsView:
        return await self.points.sign(self[who], await self.sheet_of(who), await self.revision(who))

    async def makes_act(self, who: str, whose: str, words: str = "") -> PointsView:
        """Sign the act on a refusal."""
        sheet = await self.sheet_of(whose)
        return await self.points.act_on_refusal(self[who], sheet, await self.revision(whose), words)

    async def sql_write(self, statement: str, *parameters: object) -> None:
        """Change the file past the verbs."""
        await self.database.write(lambda books: books.connection.execute(statement, parameters))
