"""People who plan, approve, fill and agree sheets of КЦИ by count, by nickname."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from bot.processes import MATTERS, SITTING_TURNS, contests
from evaluation.base.ids import ResultId, SheetId, SittingId
from evaluation.base.roles import Role
from evaluation.calendar.office import Office
from evaluation.calendar.periods import Half, Period, Year
from evaluation.commission.approving import SittingProtocols
from evaluation.commission.composing import Commissions
from evaluation.commission.nouns import CommissionOrder, Sitting
from evaluation.commission.sitting import Sittings
from evaluation.counted.chapter import ChapterPeriod, Chapters
from evaluation.counted.sheets import CountedSheets
from evaluation.counted.view import CountedView
from evaluation.desk.record import Record, record_of
from evaluation.law.shelf import Shelf
from evaluation.quarter.nouns import Result
from evaluation.quarter.results import Results
from storage.database import Database
from tests.prepared import open_new
from tests.verbs.body import STAFF, Body, local
from tests.verbs.conftest import SHELF

ACT = "baidibek-2023"
SECOND_HALF, NEXT_YEAR = Half(2021, 2), Year(2022)
KCI = "Обращения граждан\nРассмотрены в срок; 100 %, журнал\nБез жалоб; 0, реестр"
WHY = ("incapacity", "Лист нетрудоспособности № 4 от 01.09.2021")
PEOPLE = (replace(STAFF[0], roles=frozenset({Role.APPOINTING})), *STAFF[1:])
VOTERS = ("gulnar", "marat", "bolat")
"""The chair first; two of them are a quorum (A-06). Dana of HR keeps the protocol."""


class ChapterOffice(Body):
    """A body that names who stayed unevaluated: Marat is over Aigul, Gulnar over him."""

    def __init__(self, database: Database, office: Office, shelf: Shelf) -> None:
        super().__init__(database, office, shelf)
        self.chapters = Chapters(self.moments, self.shelf)
        self.counted = CountedSheets(self.moments)
        self.results = Results(self.moments, contests())
        self.commissions = Commissions(self.moments, self.shelf)
        self.sittings = Sittings(self.moments, MATTERS)
        self.protocols = SittingProtocols(self.moments, MATTERS)
        SITTING_TURNS._matters = MATTERS  # other offices of the tests give it their own
        self.sitting = SittingId(0)

    # The chapter

    async def names(
        self,
        whose: str,
        period: Period = SECOND_HALF,
        why: tuple[str, str] = WHY,
        by: str = "saule",
    ) -> ChapterPeriod:
        return await self.chapters.name(self[by], ACT, period, self.id(whose), why)

    async def counted_of(self, whose: str, period: Period = SECOND_HALF) -> SheetId:
        ((found,),) = await self.sql(
            "SELECT id FROM sheets WHERE person_id = ? AND period = ?",
            self.id(whose),
            str(period),
        )
        return SheetId(found)

    async def _key(self, whose: str) -> tuple[SheetId, int]:
        sheet = await self.counted_of(whose)
        found = await self.database.read(lambda books: books.counted.get(sheet))
        return sheet, found.version

    async def sees(self, who: str, whose: str) -> CountedView:
        return await self.counted.see(self[who], await self.counted_of(whose))

    async def writes_plan(self, who: str, whose: str, count: int = 5) -> CountedView:
        """Write so many КЦИ, each with two indicators."""
        for index in range(count):
            view = await self.counted.put(self[who], *await self._key(whose), index, KCI)
        return view

    async def signs_plan(self, who: str, whose: str) -> CountedView:
        return await self.counted.sign_plan(self[who], *await self._key(whose))

    async def approves_plan(self, who: str, whose: str) -> CountedView:
        return await self.counted.approve_plan(self[who], *await self._key(whose))

    async def returns_plan(self, who: str, whose: str, words: str) -> CountedView:
        return await self.counted.return_plan(self[who], *await self._key(whose), words)

    async def judges(self, who: str, whose: str, met: int = 5) -> CountedView:
        """So many КЦИ with every indicator met; of the others one of two isn't."""
        for kci in range(5):
            for one in range(2):
                view = await self.counted.judge(
                    self[who],
                    *await self._key(whose),
                    (kci, one),
                    "Отчёт № 4",
                    is_met=kci < met or one == 0,
                )
        return view

    async def signs_counted(self, who: str, whose: str) -> CountedView:
        return await self.counted.sign(self[who], *await self._key(whose))

    async def agrees(self, who: str, whose: str) -> CountedView:
        return await self.counted.agree(self[who], *await self._key(whose))

    async def sends_back(self, who: str, whose: str, words: str = "Нет журнала") -> CountedView:
        return await self.counted.send_back(
            self[who], *await self._key(whose), "insufficient", words
        )

    async def has_plan(
        self, whose: str = "aigul", who: str = "marat", over: str = "gulnar"
    ) -> None:
        await self.names(whose)
        await self.writes_plan(who, whose)
        await self.signs_plan(who, whose)
        await self.approves_plan(over, whose)

    async def has_agreed(
        self, whose: str = "aigul", met: int = 4, who: str = "marat", over: str = "gulnar"
    ) -> Result:
        """From the naming to the sheet agreed above."""
        await self.has_plan(whose, who, over)
        await self.judges(who, whose, met)
        await self.signs_counted(who, whose)
        await self.agrees(over, whose)
        return await self.standing(whose)

    async def standing(self, whose: str) -> Result:
        sheet = await self.counted_of(whose)
        found = await self.database.read(lambda books: books.results.of_sheet(sheet))
        assert found is not None
        return found

    async def record(self) -> Record:
        return await self.moments.read(record_of)

    async def tasks(self, who: str) -> list[str]:
        """What Home asks of somebody, by kind."""
        return [duty.kind for duty in await self.duties.of(self[who])]

    # The Commission

    async def composes(self) -> None:
        day = self.office.day(self.clock.now())
        members = tuple(self.id(one) for one in VOTERS[1:])
        order = CommissionOrder("1-к", day, self.id(VOTERS[0]), members, self.id("dana"))
        await self.commissions.compose(self["akim"], ACT, order, 0)

    async def sits(self, when: str = "2026-04-09 15:00") -> Sitting:
        """Planned, agreed with the chair; what is ready is submitted, and they sit down."""
        at = local(when)
        view = await self.sittings.plan(self["saule"], ACT, str(SECOND_HALF), at, "Зал", None)
        self.sitting = view.sitting.id
        await self.sittings.agree(self[VOTERS[0]], self.sitting, view.sitting.version)
        await self.sittings.put_on(self["saule"], self.sitting)
        self.at(when)
        await self.sittings.open(self[VOTERS[0]], self.sitting)
        for member in VOTERS[1:]:
            view = await self.sittings.sit_down(self[member], self.sitting)
        return view.sitting

    async def now_sits(self) -> Sitting:
        found = await self.database.read(lambda books: books.sittings.get(self.sitting))
        assert found is not None
        return found

    async def vote(self, *, for_it: bool = True) -> None:
        ballot = len((await self.now_sits()).ballots) - 1
        for person in sorted((await self.now_sits()).present):
            who = self[self.name_of(person)]
            await self.sittings.vote(who, self.sitting, ballot, for_it=for_it)

    async def approves(self, *results: ResultId) -> None:
        await self.sittings.put(self[VOTERS[0]], self.sitting, results)
        await self.vote()

    async def revises(self, result: ResultId, value: int) -> None:
        chair = self[VOTERS[0]]
        await self.sittings.put(chair, self.sitting, [result])
        await self.vote(for_it=False)
        await self.sittings.propose(chair, self.sitting, result, Decimal(value), "")
        await self.sittings.put_value(chair, self.sitting, result)
        await self.vote()

    async def protocol_signed(self) -> None:
        view = await self.protocols.close(self[VOTERS[0]], self.sitting)
        for person in sorted(view.sitting.signers):
            await self.protocols.sign(self[self.name_of(person)], self.sitting)


@asynccontextmanager
async def chapter_office(folder: Path) -> AsyncIterator[ChapterOffice]:
    """All have joined; Thursday 2 April 2026, ten in the morning."""
    async with await open_new(folder / "office.db") as database:
        found = ChapterOffice(database, Office(), SHELF)
        await found.employs(*PEOPLE)
        await found.has_joined("akim", "gulnar", "saule", "dana", "marat", "aigul", "bolat")
        yield found
