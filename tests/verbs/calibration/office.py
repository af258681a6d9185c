"""The office with everybody whom a calibration needs, and its acts as sentences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from bot.processes import make_reminders
from evaluation.base.ids import CaseId, PersonId
from evaluation.base.roles import Role
from evaluation.calendar.office import Office
from evaluation.calibration.applications import Applications
from evaluation.calibration.cases import Case, Stage
from evaluation.calibration.dossiers import Dossiers
from evaluation.calibration.hearing import Hearing, found_case, hearing_of
from evaluation.calibration.nouns import OrderPaper, PaperDetails, PaperRecord
from evaluation.calibration.paper_applications import PaperApplications
from evaluation.calibration.protocols import Protocols
from evaluation.calibration.records import Records
from evaluation.calibration.sessions import Sessions
from evaluation.calibration.telling import Tellings
from evaluation.law.shelf import Shelf
from evaluation.procedure.disputes import Disputes
from evaluation.quarter.nouns import Campaign, Result
from evaluation.staff.row import StaffRow
from storage.database import Database
from tests.verbs.body import ACT, LONG_AGO, STAFF, Body, local, servant

BODY = ("saule", "gulnar", "nurlan")
"""What the rules suggest for Aigul's application against Marat's mark."""

PEOPLE = (
    replace(STAFF[0], roles=frozenset({Role.APPOINTING})),
    *STAFF[1:],
    StaffRow(
        "nurlan", "Нурлан", "руководитель отдела", "D-3", "Право", True, True, "gulnar", LONG_AGO
    ),
    servant("erlan", superior="nurlan", unit="Право"),
    servant("zhanar", superior="nurlan", unit="Право"),
)
"""The akim appoints; Saule heads HR, Dana is her specialist; Gulnar, Nurlan, Saule and the akim
evaluate too; Marat evaluates Aigul and Bolat."""


class Court(Body):
    """A body with the verbs of calibration; `case` is the one that is spoken of.

    Its quarters are opened under the act with the key `act`.
    """

    def __init__(self, database: Database, office: Office, shelf: Shelf, act: str = ACT) -> None:
        super().__init__(database, office, shelf)
        self.act = act
        self.applications = Applications(self.moments)
        self.sessions = Sessions(self.moments)
        self.protocols = Protocols(self.moments)
        self.records = Records(self.moments, self.applications, self.protocols)
        self.dossiers = Dossiers(self.moments)
        self.disputes = Disputes(self.moments)
        self.tellings = Tellings(self.moments)
        self.papers = PaperApplications(self.moments)
        self.reminders = make_reminders(self.moments, self.sessions)
        self.case = CaseId(0)

    def ids(self, *names: str) -> list[PersonId]:
        return [self.id(name) for name in names]

    def names(self, people: Any) -> list[str]:
        return sorted(self.name_of(person) for person in people)

    # the way, step by step

    async def opens(
        self, period: str = "2026-Q1", act: str | None = None, **choices: Any
    ) -> Campaign:
        return await super().opens(period, act or self.act, **choices)

    async def has_result(
        self, name: str = "aigul", marks: Sequence[int] = (4,), period: str = "2026-Q1"
    ) -> Result:
        """Signed and received, as the act has it: opened, or acknowledged besides."""
        evaluator = await self.evaluator_of(name, period)
        await self.signs(evaluator, name, marks, period)
        await self.reads(name, period)
        result = await self.result_of(name, period)
        if self.shelf[self.act].receipt.by == "acknowledgement":
            await self.results.acknowledge(self[name], result.id)
        return await self.result_of(name, period)

    async def applies(
        self, name: str = "aigul", text: str = "Не согласна", period: str = "2026-Q1"
    ) -> Hearing:
        result = await self.result_of(name, period)
        hearing = await self.applications.apply(self[name], result.id, text)
        self.case = hearing.case.id
        return hearing

    async def holds(self, *names: str, by: str = "akim") -> Hearing:
        return await self.applications.hold(self[by], self.case, self.ids(*(names or BODY)))

    async def calls(
        self, when: str = "2026-04-09 15:00", place: str = "Зал", by: str = "saule"
    ) -> Hearing:
        return await self.sessions.call(self[by], self.case, local(when), place)

    async def sits(self, *names: str, by: str = "saule") -> Hearing:
        """The session is opened and these take part."""
        hearing = await self.sessions.open(self[by], self.case)
        for name in names:
            hearing = await self.sessions.take_part(self[name], self.case)
        return hearing

    async def proposes(self, name: str, mark: str, reason: str = "Так вернее") -> Hearing:
        return await self.sessions.put_forward(self[name], self.case, Decimal(mark), reason)

    async def votes(self, name: str, mark: str, for_it: bool = True) -> Hearing:
        return await self.sessions.vote(self[name], self.case, Decimal(mark), for_it=for_it)

    async def are_heard(self, by: str = "saule") -> None:
        """HR notes what both sides said, who haven't spoken themselves (M-22a, M-22b, X-63)."""
        case = await self.now_stands()
        for who, words in (("argument", case.argument), ("objection", case.objection)):
            if not words:
                await self.sessions.note(self[by], self.case, who, "Сроки сорваны")

    async def begins_vote(self, until: str = "2026-04-09 18:00", by: str = "saule") -> Hearing:
        """Both sides have been heard before."""
        await self.are_heard(by)
        return await self.sessions.begin_vote(self[by], self.case, local(until))

    async def all_sign(self, by: str = "saule") -> Hearing:
        hearing = await self.protocols.to_sign(self[by], self.case)
        for member in hearing.case.present:
            name = self.name_of(member.person)
            hearing = await self.protocols.sign(self[name], self.case)
        return hearing

    async def comes_to(self, stage: Stage) -> Hearing:
        """Bring a fresh application of Aigul's to a stage, by the chat, with the body of three.

        The mark 3 is proposed and carried; the session is at 15:00 of Thursday 9 April 2026.
        """
        await self.opens()
        await self.has_result()
        hearing = await self.applies()
        steps = (
            (Stage.COMPOSED, self.holds),
            (Stage.CALLED, self.calls),
            (Stage.SITTING, self._sat_down),
            (Stage.VOTING, self._voting),
            (Stage.DECIDED, self._decided),
            (Stage.SIGNING, self._signing),
            (Stage.SIGNED, self.all_sign),
        )
        for reached, step in steps:
            if hearing.case.stage is stage:
                return hearing
            hearing = await step()
            assert hearing.case.stage is reached
        return hearing

    async def _sat_down(self) -> Hearing:
        self.at("2026-04-09 15:00")
        return await self.sits(*BODY)

    async def _voting(self) -> Hearing:
        await self.proposes("gulnar", "3")
        return await self.begins_vote()

    async def _decided(self) -> Hearing:
        for name in BODY:
            hearing = await self.votes(name, "3")
        return hearing

    async def _signing(self) -> Hearing:
        return await self.protocols.to_sign(self["saule"], self.case)

    async def now_stands(self) -> Case:
        """The case as it is stored."""
        found = await self.database.read(lambda books: books.cases.get(self.case))
        assert found is not None
        return found

    # paper

    async def records_order(
        self,
        *names: str,
        by: str = "saule",
        kind: str = "order",
        day: date | None = None,
        refusal: str = "",
    ) -> PaperRecord:
        """HR writes an order on the composition down, dated today unless said otherwise."""
        dated = day or self.office.day(self.clock.now())
        members = () if refusal else tuple(self.ids(*(names or BODY)))
        return await self.records_paper(kind, OrderPaper("12-к", dated, members, refusal), by)

    async def records_paper(self, kind: str, paper: PaperDetails, by: str = "saule") -> PaperRecord:
        photo = ("бумага.jpg", b"\xff\xd8photo")
        return await self.records.record(self[by], self.case, kind, paper, photo)

    async def confirms(self, record: PaperRecord, by: str = "dana") -> Hearing:
        await self.records.confirm(self[by], record.id)
        moments = self.records._moments
        return await moments.read(
            lambda moment: hearing_of(moment, found_case(moment.books, record.case))
        )

    # what was written to whom

    async def told(self) -> list[tuple[str, str]]:
        """(to whom, what) of every notice ever written, in order."""
        rows = await self.sql("SELECT person_id, kind FROM outbox ORDER BY id")
        return [(self.name_of(person), kind) for person, kind in rows]

    async def told_since(self, before: list[tuple[str, str]]) -> list[str]:
        """Who got a letter about a case since then, alphabetically."""
        new = (await self.told())[len(before) :]
        return sorted(name for name, kind in new if kind == "case")

    async def sql_write(self, statement: str) -> None:
        """A raw statement, to bring about what no verb does."""

        def act(books: Any) -> None:
            books.connection.execute(statement)

        await self.database.write(act)
