"""The office with its Commission, and its acts as sentences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from bot.processes import SITTING_TURNS
from evaluation.base.ids import PersonId, ResultId, SittingId
from evaluation.base.roles import Role
from evaluation.calendar.office import Office
from evaluation.commission.approving import SittingProtocols
from evaluation.commission.books import Books as CommissionBooks
from evaluation.commission.composing import Commissions, CommissionView
from evaluation.commission.floor import SittingView
from evaluation.commission.nouns import (
    Bounds,
    CommissionOrder,
    MatterOutcome,
    Sitting,
    SittingMatter,
)
from evaluation.commission.papers import CommissionPapers
from evaluation.commission.sitting import Sittings
from evaluation.law.moment import Moment
from evaluation.law.words import Words
from evaluation.staff.row import StaffRow
from storage.database import Database
from tests.verbs.body import LONG_AGO, STAFF, Body, local, servant
from tests.verbs.commission.acts import POINTS, shelf

CHAIR = "gulnar"
MEMBERS = ("marat", "nurlan", "erlan", "zhanar")
VOTERS = (CHAIR, *MEMBERS)
"""Five: a quorum is four (A-06)."""

PERIOD = "2026-Q1"
GRADES = Bounds(least=Decimal(1), most=Decimal(4))
PEOPLE = (
    replace(STAFF[0], roles=frozenset({Role.APPOINTING})),
    *STAFF[1:],
    StaffRow(
        "nurlan", "Нурлан", "руководитель отдела", "D-3", "Право", True, True, "gulnar", LONG_AGO
    ),
    servant("erlan", superior="nurlan", unit="Право"),
    servant("zhanar", superior="nurlan", unit="Право"),
)
"""The akim appoints; Saule heads HR, Dana of HR is the secretary; Gulnar chairs."""


class GivenResults:
    """Sheets of an imaginary method: grades of 1 to 4, given by hand. Implements `Matters`."""

    def __init__(self) -> None:
        self.given: dict[ResultId, SittingMatter] = {}
        self.stood: list[tuple[ResultId, Decimal | None, date]] = []
        self.who_evaluates: frozenset[PersonId] = frozenset()

    def give(self, result: int, person: PersonId, name: str, grade: int, day: date) -> ResultId:
        words = Words(f"{grade}-баға", f"оценка {grade}")
        number = ResultId(result)
        self.given[number] = SittingMatter(
            number, person, name, "специалист", Decimal(grade), words, GRADES, day
        )
        return number

    def ready(
        self, moment: Moment[CommissionBooks], act: str, period: str
    ) -> Sequence[SittingMatter]:
        return tuple(self.given.values()) if period == PERIOD else ()

    def evaluators(
        self, moment: Moment[CommissionBooks], act: str, period: str
    ) -> frozenset[PersonId]:
        return self.who_evaluates

    def stand(
        self,
        moment: Moment[CommissionBooks],
        sitting: Sitting,
        matter: SittingMatter,
        completed: date,
    ) -> None:
        self.stood.append((matter.result, matter.value, completed))


class Panel(Body):
    """A body with the verbs of its Commission; `sitting` is the one that is spoken of."""

    def __init__(self, database: Database, office: Office, act: str = POINTS) -> None:
        super().__init__(database, office, shelf())
        self.act = act
        self.given = GivenResults()
        self.commissions = Commissions(self.moments, self.shelf)
        self.sittings = Sittings(self.moments, self.given)
        self.protocols = SittingProtocols(self.moments, self.given)
        self.papers = CommissionPapers(
            self.moments, self.commissions, self.sittings, self.protocols
        )
        SITTING_TURNS._matters = self.given  # the program's own turns and bells ask it
        self.sitting = SittingId(0)

    def ids(self, *names: str) -> tuple[PersonId, ...]:
        return tuple(self.id(name) for name in names)

    def names(self, people: Any) -> list[str]:
        return sorted(self.name_of(person) for person in people)

    # composed

    def order(
        self,
        *members: str,
        chair: str | None = CHAIR,
        secretary: str | None = "dana",
        number: str = "1-к",
        day: date | None = None,
    ) -> CommissionOrder:
        return CommissionOrder(
            number,
            day or self.office.day(self.clock.now()),
            None if chair is None else self.id(chair),
            self.ids(*(members or MEMBERS)),
            None if secretary is None else self.id(secretary),
        )

    async def composes(
        self, *members: str, by: str = "akim", replaces: int = 0, **parts: Any
    ) -> CommissionView:
        order = self.order(*members, **parts)
        return await self.commissions.compose(self[by], self.act, order, replaces)

    # scheduled

    def gives(self, *names: str, grade: int = 3, first: int = 1) -> list[ResultId]:
        """Sheets are signed today, with this grade."""
        today = self.office.day(self.clock.now())
        return [
            self.given.give(number, self.id(name), name.title(), grade, today)
            for number, name in enumerate(names, first)
        ]

    async def plans_sitting(
        self,
        when: str = "2026-04-09 15:00",
        begins: date | None = None,
        by: str = "saule",
        period: str = PERIOD,
    ) -> SittingView:
        view = await self.sittings.plan(self[by], self.act, period, local(when), "Зал", begins)
        self.sitting = view.sitting.id
        return view

    async def now_sits(self) -> Sitting:
        """The sitting as it is stored."""
        found = await self.database.read(lambda books: books.sittings.get(self.sitting))
        assert found is not None
        return found

    async def agrees(self, by: str = CHAIR) -> SittingView:
        version = (await self.now_sits()).version
        return await self.sittings.agree(self[by], self.sitting, version)

    async def submits(self, by: str = "saule") -> SittingView:
        return await self.sittings.put_on(self[by], self.sitting)

    # at the table

    async def sits(self, *names: str) -> SittingView:
        """The chair opens it and these sit down, everybody unless named."""
        view = await self.sittings.open(self[CHAIR], self.sitting)
        for name in names or MEMBERS:
            view = await self.sittings.sit_down(self[name], self.sitting)
        return view

    async def puts(self, *results: int, by: str = CHAIR) -> SittingView:
        numbers = [ResultId(one) for one in results]
        return await self.sittings.put(self[by], self.sitting, numbers)

    async def votes(self, name: str, for_it: bool = True, ballot: int | None = None) -> SittingView:
        number = len((await self.now_sits()).ballots) - 1 if ballot is None else ballot
        return await self.sittings.vote(self[name], self.sitting, number, for_it=for_it)

    async def all_vote(self, *against: str, among: Sequence[str] = VOTERS) -> SittingView:
        """Everybody present votes, for it but these."""
        present = (await self.now_sits()).present
        for name in among:
            if self.id(name) in present:
                view = await self.votes(name, name not in against)
        return view

    async def proposes(
        self, name: str, result: int, value: int, why: str = "План перевыполнен"
    ) -> SittingView:
        return await self.sittings.propose(
            self[name], self.sitting, ResultId(result), Decimal(value), why
        )

    async def puts_value(self, result: int) -> SittingView:
        return await self.sittings.put_value(self[CHAIR], self.sitting, ResultId(result))

    # the way

    async def is_sitting(self, *owners: str, here: Sequence[str] = MEMBERS) -> list[ResultId]:
        """Composed, agreed on, submitted, open at its hour with these members."""
        await self.composes()
        results = self.gives(*(owners or ("aigul", "bolat")))
        await self.plans_sitting()
        if self.shelf[self.act].commission_rule.schedule_agreed is not None:
            await self.agrees()
        await self.submits()
        self.at("2026-04-09 15:00")
        await self.sits(*here)
        return results

    async def is_decided(self, *owners: str) -> SittingView:
        """Everything is approved in one block, and the sitting closed."""
        results = await self.is_sitting(*owners)
        await self.puts(*results)
        await self.all_vote()
        return await self.protocols.close(self[CHAIR], self.sitting)

    async def all_sign(self) -> SittingView:
        for person in sorted((await self.now_sits()).signers):
            view = await self.protocols.sign(self[self.name_of(person)], self.sitting)
        return view

    # what came of it

    async def outcomes(self) -> dict[int, str]:
        return {one.result: one.outcome.value for one in (await self.now_sits()).matters}

    async def outcome(self, result: int) -> MatterOutcome:
        return MatterOutcome((await self.outcomes())[result])

    async def tasks(self, name: str) -> list[str]:
        """Somebody's tasks around the Commission."""
        kinds = (duty.kind for duty in await self.duties.of(self[name]))
        return sorted(kind for kind in kinds if kind.startswith(("sitting-", "commission-")))

    async def told(self) -> list[tuple[str, str]]:
        """(to whom, what) of every letter ever written, in order."""
        rows = await self.sql("SELECT person_id, kind FROM outbox ORDER BY id")
        return [(self.name_of(person), kind) for person, kind in rows]
