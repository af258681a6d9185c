"""What a paper needs beside the case or the result itself, read in one look at the books."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from evaluation.calendar import Calendar
from evaluation.campaigns import Acts
from evaluation.cases import Case, CaseId, Stage
from evaluation.hearing import Hearing, officials_of
from evaluation.methodology import Event
from evaluation.office import Office
from evaluation.results import Result, ResultView
from evaluation.sheets import Sheet
from evaluation.staff import Person, PersonId
from storage.books import Books
from storage.database import Database


@dataclass(frozen=True)
class CaseFacts:
    """Beside a case. `signed_on_paper`: by the day of the record; `approved`: the body's people."""

    officials: tuple[Person, ...]
    attachments: tuple[str, ...]
    last_day: date
    received: date
    approved: dict[PersonId, Person]
    signed_on_paper: dict[PersonId, date]


@dataclass(frozen=True)
class SheetFacts:
    """Beside a result: its sheet with its term, and the session that changed its mark."""

    sheet: Sheet
    servant: Person
    named_by: str
    due: Event
    session: Case | None


class Facts:
    """Reads what papers need."""

    def __init__(self, database: Database, office: Office, acts: Acts) -> None:
        self._database = database
        self._office = office
        self._acts = acts

    async def of_case(self, hearing: Hearing) -> CaseFacts:
        """Everything beside a case that one of its papers may name."""
        return await self._database.read(lambda books: self._of_case(books, hearing))

    async def of_result(self, view: ResultView) -> SheetFacts:
        """Everything beside a result that its sheet names."""
        return await self._database.read(lambda books: self._of_result(books, view))

    def _of_case(self, books: Books, hearing: Hearing) -> CaseFacts:
        case, result = hearing.case, hearing.result
        calendar = books.days.calendar()
        received = self._received(result)
        return CaseFacts(
            officials=officials_of(books, case, hearing.today),
            attachments=tuple(
                file.name for file in books.records.files(case.id) if file.kind == "attachment"
            ),
            last_day=_apply_until(hearing, received, calendar),
            received=received,
            approved=dict(books.people.some({seat.person for seat in case.approved})),
            signed_on_paper=self._signed_on_paper(books, case.id),
        )

    def _received(self, result: Result) -> date:
        """Nobody applies before he has received the result (M-10)."""
        assert result.received_at is not None
        return self._office.day(result.received_at)

    def _signed_on_paper(self, books: Books, case: CaseId) -> dict[PersonId, date]:
        return {
            PersonId(person): self._office.day(record.recorded_at)
            for record in books.records.confirmed(case)
            if record.kind == "signatures"
            for person in record.details["signed"]
        }

    def _of_result(self, books: Books, view: ResultView) -> SheetFacts:
        result = view.result
        sheet = books.sheets.get(result.sheet)
        servant = books.people.get(result.person)
        assert sheet is not None
        assert servant is not None
        named_by = None if sheet.named_by is None else books.people.get(sheet.named_by)
        act = self._acts.of(books, result.act)
        return SheetFacts(
            sheet=sheet,
            servant=servant,
            named_by="" if named_by is None else named_by.name,
            due=act.event("quarter_mark", result.period, books.days.calendar()),
            session=self._session(books, result),
        )

    def _session(self, books: Books, result: Result) -> Case | None:
        case = None if result.case is None else books.cases.get(CaseId(result.case))
        return case if case is not None and case.stage is Stage.SIGNED else None


def _apply_until(hearing: Hearing, received: date, calendar: Calendar) -> date:
    return calendar.after(received, hearing.methodology.apply_within_working_days).day
