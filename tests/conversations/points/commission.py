"""A quarter by points with its Commission at their phones: the sheets are the program's own."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from bot.processes import MATTERS, SITTING_TURNS
from evaluation.base.ids import ResultId
from sandbox.telegram.engine import OFFICE
from tests.conversations.commission.office import CHAIR, VOTERS, Commissioned
from tests.conversations.conftest import HEAD, HR, HR_HEAD, RUSSIAN_HEAD, House
from tests.conversations.points.conftest import ACT
from tests.conversations.talk import sheet_of

SITS = datetime(2026, 4, 9, 15, tzinfo=OFFICE)


class PointsCommissioned(Commissioned):
    """The house of the act of 2017, with its quarter and its Commission."""

    def __init__(self, house: House) -> None:
        super().__init__(house, ACT)
        house.app.verbs.sittings._matters = MATTERS
        house.app.verbs.sitting_protocols._matters = MATTERS
        SITTING_TURNS._matters = MATTERS

    async def agrees_sheet(self, number: str) -> None:
        """HR has no facts, and the superior agrees with the hundred points, past the screens."""
        verbs, sheet = self.house.app.verbs.points_sheets, await sheet_of(self.house, number)
        view = await verbs.give_facts(await self.house.person(HR), sheet.id, 0)
        people = {(await self.house.person(one)).id: one for one in (HEAD, RUSSIAN_HEAD)}
        superior = await self.house.person(people[sheet.evaluator])
        view = await verbs.agree(superior, sheet.id, view.points.version)
        assert view.total == 100
        await self.house.people.idle()

    async def has_signed(self, number: str) -> ResultId:
        """Agreed, and signed by its owner, past the screens."""
        await self.agrees_sheet(number)
        sheet = await sheet_of(self.house, number)
        owner = await self.house.person(number)
        view = await self.house.app.verbs.points_sheets.sign(owner, sheet.id, sheet.revision)
        await self.house.people.idle()
        assert view.result is not None
        return view.result.id

    async def is_open_on_all(self) -> None:
        """Planned, submitted, agreed on, opened at its hour, everybody sits; past the screens."""
        await self.plans()
        await self.house.app.verbs.sittings.put_on(await self.house.person(HR_HEAD), self.sitting)
        await self.agrees()
        self.house.clock.advance_to(SITS)
        sittings = self.house.app.verbs.sittings
        await sittings.open(await self.house.person(CHAIR), self.sitting)
        for one in VOTERS[1:]:
            await sittings.sit_down(await self.house.person(one), self.sitting)
        await self.house.people.idle()

    async def approves(self, *results: ResultId) -> None:
        chair = await self.house.person(CHAIR)
        await self.house.app.verbs.sittings.put(chair, self.sitting, results)
        await self.votes()

    async def revises(self, result: ResultId, value: int, why: str) -> None:
        """Not approved as it is; the chair's value takes its place, past the screens."""
        sittings, chair = self.house.app.verbs.sittings, await self.house.person(CHAIR)
        await sittings.put(chair, self.sitting, [result])
        await self.votes(*VOTERS)
        await sittings.propose(chair, self.sitting, result, Decimal(value), why)
        await sittings.put_value(chair, self.sitting, result)
        await self.votes()

    async def protocol_signed(self) -> None:
        """Closed and signed by whoever has to: with the last hand the results stand (X-68)."""
        protocols = self.house.app.verbs.sitting_protocols
        await protocols.close(await self.house.person(CHAIR), self.sitting)
        for number in (*VOTERS, HR):
            await protocols.sign(await self.house.person(number), self.sitting)
        await self.house.people.idle()
