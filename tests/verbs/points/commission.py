"""The office of points with its Commission: a quarter goes from the opening to its result."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

from bot.processes import MATTERS, SITTING_TURNS, contests
from evaluation.base.ids import ResultId, SittingId
from evaluation.base.roles import Role
from evaluation.calendar.office import Office
from evaluation.commission.approving import SittingProtocols
from evaluation.commission.composing import Commissions
from evaluation.commission.floor import SittingView
from evaluation.commission.nouns import CommissionOrder, Sitting
from evaluation.commission.sitting import Sittings
from evaluation.law.shelf import Shelf
from evaluation.quarter.nouns import Result
from evaluation.quarter.results import Results
from storage.database import Database
from tests.prepared import open_new
from tests.verbs.body import STAFF, local
from tests.verbs.conftest import SHELF
from tests.verbs.points.office import ACT, PointsOffice

PEOPLE = (replace(STAFF[0], roles=frozenset({Role.APPOINTING})), *STAFF[1:])
VOTERS = ("gulnar", "marat", "bolat")
"""The chair first; two of them are a quorum (A-06). Dana of HR keeps the protocol."""

PERIOD = "2026-Q1"


class SittingOffice(PointsOffice):
    """The akim appoints the Commission that decides on the results of its own quarter."""

    def __init__(self, database: Database, office: Office, shelf: Shelf) -> None:
        super().__init__(database, office, shelf)
        self.results = Results(self.moments, contests())
        self.commissions = Commissions(self.moments, self.shelf)
        self.sittings = Sittings(self.moments, MATTERS)
        self.protocols = SittingProtocols(self.moments, MATTERS)
        SITTING_TURNS._matters = MATTERS  # other offices of the tests give it their own
        self.sitting = SittingId(0)

    async def composes(self, *members: str, number: str = "1-к", replaces: int = 0) -> None:
        order = CommissionOrder(
            number,
            self.office.day(self.clock.now()),
            self.id(VOTERS[0]),
            tuple(self.id(one) for one in members or VOTERS[1:]),
            self.id("dana"),
        )
        await self.commissions.compose(self["akim"], ACT, order, replaces)

    async def is_scheduled(
        self, when: str = "2026-04-09 15:00", begins: date | None = None
    ) -> None:
        """HR plans the sitting and the chair agrees."""
        view = await self.sittings.plan(self["saule"], ACT, PERIOD, local(when), "Зал", begins)
        self.sitting = view.sitting.id
        await self.sittings.agree(self[VOTERS[0]], self.sitting, view.sitting.version)

    async def now_sits(self) -> Sitting:
        found = await self.database.read(lambda books: books.sittings.get(self.sitting))
        assert found is not None
        return found

    async def sits(self, *, day: str = "2026-04-09 15:00") -> SittingView:
        """Everything that is ready is submitted, and everybody sits down at its hour."""
        await self.sittings.put_on(self["saule"], self.sitting)
        self.at(day)
        view = await self.sittings.open(self[VOTERS[0]], self.sitting)
        for member in VOTERS[1:]:
            view = await self.sittings.sit_down(self[member], self.sitting)
        return view

    async def vote(self, *, for_it: bool = True) -> None:
        ballot = len((await self.now_sits()).ballots) - 1
        for person in sorted((await self.now_sits()).present):
            who = self[self.name_of(person)]
            await self.sittings.vote(who, self.sitting, ballot, for_it=for_it)

    async def approves(self, *results: ResultId) -> None:
        await self.sittings.put(self[VOTERS[0]], self.sitting, results)
        await self.vote()

    async def revises(self, result: ResultId, value: int, why: str = "Учтён приказ № 14") -> None:
        """Not approved as it is; the chair's value takes its place."""
        chair = self[VOTERS[0]]
        await self.sittings.put(chair, self.sitting, [result])
        await self.vote(for_it=False)
        await self.sittings.propose(chair, self.sitting, result, Decimal(value), why)
        await self.sittings.put_value(chair, self.sitting, result)
        await self.vote()

    async def protocol_signed(self) -> SittingView:
        """Closed, and signed by whoever has to."""
        view = await self.protocols.close(self[VOTERS[0]], self.sitting)
        for person in sorted(view.sitting.signers):
            view = await self.protocols.sign(self[self.name_of(person)], self.sitting)
        return view

    async def standing(self, whose: str) -> Result:
        sheet = await self.sheet_of(whose)
        found = await self.database.read(lambda books: books.results.of_sheet(sheet))
        assert found is not None
        return found

    async def tasks(self, who: str) -> list[str]:
        """What Home asks of somebody, by kind."""
        return [duty.kind for duty in await self.duties.of(self[who])]

    async def has_signed(self, whose: str) -> ResultId:
        """Agreed with its hundred points, and signed by its owner."""
        await self.has_agreed(whose)
        await self.puts_signature(whose)
        return (await self.standing(whose)).id


@asynccontextmanager
async def sitting_office(folder: Path) -> AsyncIterator[SittingOffice]:
    """All have joined, the quarter is open, the Commission composed; Thursday 2 April 2026."""
    async with await open_new(folder / "office.db") as database:
        found = SittingOffice(database, Office(), SHELF)
        await found.employs(*PEOPLE)
        await found.has_joined("akim", "gulnar", "saule", "dana", "marat", "aigul", "bolat")
        await found.begins()
        await found.composes()
        yield found
