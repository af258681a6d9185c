"""A body of Turkestan whose year is evaluated by competences, and its acts as sentences."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from bot.processes import SITTING_TURNS
from evaluation.acquainting.acquaintances import Acquaintances, AcquaintanceView, ToldAcquaintance
from evaluation.acquainting.nouns import Acquaintance
from evaluation.base.ids import ResultId
from evaluation.calendar.calendar import Quarter
from evaluation.calendar.office import Office
from evaluation.commission.approving import SittingProtocols
from evaluation.commission.floor import SittingView
from evaluation.commission.sitting import Sittings
from evaluation.competences.matters import CompetenceMatters
from evaluation.competences.sheets import CompetenceSheets
from evaluation.competences.view import CompetenceView
from evaluation.law.moment import Moment
from evaluation.quarter.nouns import (
    Campaign,
    CampaignMember,
    NewSheet,
    Plan,
    Result,
)
from evaluation.staff.row import StaffRow
from storage.books import Books
from storage.database import Database
from tests.verbs.body import servant
from tests.verbs.commission.acts import COMPETENCES
from tests.verbs.commission.office import CHAIR, PEOPLE, Panel

PERIOD = Quarter(2026, 1)
PHOTO = ("act.jpg", b"photo")

_CATEGORIES = {"gulnar": "E-1", "saule": "E-3", "marat": "E-3", "nurlan": "E-3"}


def _of_turkestan(one: StaffRow) -> StaffRow:
    if not one.category:
        return one
    return replace(one, category=_CATEGORIES.get(one.number, "E-4"))


STAFF = (*map(_of_turkestan, PEOPLE), servant("kanat", category="E-2"))


class CompetenceOffice(Panel):
    """An office in which a year by competences is open, with the Commission of its act."""

    campaign: Campaign

    def __init__(self, database: Database, office: Office) -> None:
        super().__init__(database, office, COMPETENCES)
        matters = CompetenceMatters()
        self.sittings = Sittings(self.moments, matters)
        self.protocols = SittingProtocols(self.moments, matters)
        SITTING_TURNS._matters = matters
        self.competences = CompetenceSheets(self.moments)
        self.acquaintances = Acquaintances(self.moments)

    async def begins(self, *people: str) -> None:
        """Sheets of competences by Marat, past the opening."""
        act = self.shelf[self.act]
        members = tuple(CampaignMember(self[name], 60) for name in people)
        sheets = tuple(
            NewSheet(self.id(name), "competences", self.id("marat"), "X-31") for name in people
        )
        plan = Plan(act, PERIOD, (), members, sheets, None, {})

        def put(moment: Moment[Books]) -> Campaign:
            day = moment.today + timedelta(days=30)
            return moment.books.campaigns.open(plan, day, self["saule"], moment.now)

        self.campaign = await self.moments.write(put)

    # a sheet

    async def sees(self, who: str, whose: str) -> CompetenceView:
        return await self.competences.see(self[who], await self.sheet_of(whose))

    async def marks_item(
        self, who: str, whose: str, item: int, *, is_shown: bool = True
    ) -> CompetenceView:
        sheet = await self.sheet_of(whose)
        return await self.competences.mark(self[who], sheet, item, is_shown=is_shown)

    async def marks_all(self, whose: str, but: Iterable[int] = ()) -> CompetenceView:
        """Marat marks every indicator as shown, but for some."""
        view, without = await self.sees("marat", whose), frozenset(but)
        for pair in [pair for one in view.competences for pair in one.pairs]:
            is_shown = pair.item not in without
            view = await self.marks_item("marat", whose, pair.item, is_shown=is_shown)
        return view

    async def puts_hand(self, whose: str, who: str = "marat", revision: int = 0) -> CompetenceView:
        return await self.competences.sign(self[who], await self.sheet_of(whose), revision)

    async def has_signed(self, whose: str, but: Iterable[int] = ()) -> Result:
        await self.marks_all(whose, but)
        await self.puts_hand(whose)
        return await self.result_of(whose)

    async def result_of(self, name: str, period: str = "2026-Q1") -> Result:
        """As it was signed; its owner reads it once the Commission has decided."""
        sheet = await self.sheet_of(name, period)
        found = await self.database.read(lambda books: books.results.of_sheet(sheet))
        assert found is not None
        return found

    # the Commission

    async def comes_together(self) -> None:
        """Composed, with everything that is ready before it, at the table."""
        await self.composes()
        await self.plans_sitting()
        await self.submits()
        self.at("2026-04-09 15:00")
        await self.sits()

    async def decides(self, *results: ResultId) -> SittingView:
        """All of it in one block, closed and signed by everybody."""
        await self.puts(*results)
        await self.all_vote()
        await self.protocols.close(self[CHAIR], self.sitting)
        return await self.all_sign()

    async def is_approved(self, *whose: str) -> Sequence[ResultId]:
        """From the signed sheet to the approved protocol."""
        results = [(await self.has_signed(name)).id for name in whose]
        await self.comes_together()
        await self.decides(*results)
        return results

    # acquaintance

    def paper(
        self, whose: str, kind: str = "signature", *servants: str, day: date | None = None
    ) -> ToldAcquaintance:
        return ToldAcquaintance(
            kind,
            self.id(whose),
            self.campaign.id,
            day or self.office.day(self.clock.now()),
            tuple(self.id(name) for name in servants),
        )

    async def writes_down(
        self, whose: str, kind: str = "signature", *servants: str, by: str = "dana"
    ) -> Acquaintance:
        told = self.paper(whose, kind, *servants)
        return await self.acquaintances.record(self[by], told, PHOTO)

    async def is_to_be_acquainted(self, whose: str, by: str = "dana") -> AcquaintanceView:
        return await self.acquaintances.see(self[by], self.campaign.id, self.id(whose))

    async def sends(self, whose: str, way: str, note: str = "№ 7", by: str = "dana") -> None:
        await self.acquaintances.send(self[by], self.campaign.id, self.id(whose), way, note)

    async def homework(self, name: str) -> dict[str, int]:
        """Somebody's tasks of acquaintance."""
        found = await self.duties.of(self[name])
        return {one.kind: one.count for one in found if one.kind.startswith("acquaint")}
