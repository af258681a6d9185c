"""Calibration cases: one row each, what followed the application as one JSON document."""

from __future__ import annotations

from decimal import Decimal

from evaluation.base.ids import CaseId, PersonId, ResultId
from evaluation.calibration.cases import Case, Stage
from evaluation.law.scales import Mean, hundredths
from storage.base.seals import SealBook
from storage.documents import Document
from storage.rows import Book, Row, moment, seconds

_CASE = """
SELECT c.id, c.number, c.applicant_id, c.result_id, c.evaluator_id, c.total, c.count, c.text,
       c.registered_at, c.is_late, c.stage, c.parts
FROM cases c
"""

_PARTS = Document(
    Case,
    columns=(
        "id", "number", "applicant", "result", "evaluator", "evaluator_mean", "text",
        "registered_at", "is_late", "stage",
    ),
)  # fmt: skip


class CaseBook(Book):
    """Implements `evaluation.calibration.books.CaseBook`."""

    def get(self, case: CaseId) -> Case | None:
        row = self._one(_CASE + "WHERE c.id = :id", {"id": case})
        return None if row is None else _case(row)

    def is_untouched(self, case: CaseId) -> bool:
        """Whether the case, its people and papers are as the trail has them (see also `doctor`)."""
        seals = SealBook(self._connection)
        below = ("case_members", "case_files", "case_records")
        rows = [seals.rows_of(name, "case_id", case) for name in below]
        places = {f"cases:{case}"}.union(*rows, seals.below(f"case_members:{case}"))
        return seals.are_as_left(places)

    def live_of(self, result: ResultId) -> Case | None:
        """The case that stands for a result: going on, or signed."""
        sql = (
            _CASE
            + """
        WHERE c.result_id = :result AND c.stage NOT IN ('withdrawn', 'refused', 'fallen')
        """
        )
        row = self._one(sql, {"result": result})
        return None if row is None else _case(row)

    def standing_of(self, result: ResultId) -> Case | None:
        """The application that keeps another from being made: any that wasn't withdrawn."""
        sql = _CASE + "WHERE c.result_id = :result AND c.stage <> 'withdrawn'"
        row = self._one(sql, {"result": result})
        return None if row is None else _case(row)

    def all(self) -> tuple[Case, ...]:
        """The register, newest first."""
        return tuple(map(_case, self._all(_CASE + "ORDER BY c.id DESC")))

    def live(self) -> tuple[Case, ...]:
        """Everything that a clock runs for: live cases, and signed ones not yet posted."""
        sql = (
            _CASE
            + """
        WHERE c.stage NOT IN ('withdrawn', 'refused', 'fallen', 'signed')
           OR (c.stage = 'signed' AND (json_extract(c.parts, '$.posted_at') IS NULL
                                       OR json_extract(c.parts, '$.feedback_at') IS NULL))
        ORDER BY c.id
        """
        )
        return tuple(map(_case, self._all(sql)))

    def untold(self) -> tuple[Case, ...]:
        """Ended cases whose end has reached the applicant neither by a letter nor by HR (X-50).

        Those whom the bot reaches get the letter.
        """
        sql = (
            _CASE
            + """
        WHERE c.stage IN ('signed', 'refused', 'fallen')
          AND NOT EXISTS (
              SELECT 1 FROM accounts a WHERE a.person_id = c.applicant_id AND a.reachable = 1)
          AND NOT EXISTS (
              SELECT 1 FROM json_each(c.parts, '$.told') t WHERE t.value ->> 'what' = 'outcome')
          AND NOT EXISTS (
              SELECT 1 FROM outbox o WHERE o.state = 'sent' AND o.merged_into IS NULL
                AND o.idempotency = 'case:' || c.id || ':' || c.stage || ':' || c.applicant_id)
        ORDER BY c.id
        """
        )
        return tuple(map(_case, self._all(sql)))

    def of_applicant(self, person: PersonId) -> tuple[Case, ...]:
        sql = _CASE + "WHERE c.applicant_id = :person ORDER BY c.id DESC"
        return tuple(map(_case, self._all(sql, {"person": person})))

    def of_member(self, person: PersonId) -> tuple[Case, ...]:
        sql = (
            _CASE
            + """
        JOIN case_members m ON m.case_id = c.id WHERE m.person_id = :person ORDER BY c.id DESC
        """
        )
        return tuple(map(_case, self._all(sql, {"person": person})))

    def of_evaluator(self, person: PersonId) -> tuple[Case, ...]:
        sql = _CASE + "WHERE c.evaluator_id = :person ORDER BY c.id DESC"
        return tuple(map(_case, self._all(sql, {"person": person})))

    def next_number(self, year: int) -> str:
        """The next registration number of a year, like "К-2026-0001"."""
        sql = "SELECT count(*) FROM cases WHERE number LIKE :year"
        return f"К-{year}-{self._value(sql, {'year': f'К-{year}-%'}) + 1:04}"

    def add(self, case: Case) -> Case:
        """Register an application; the case comes back with its id."""
        number = self._insert(
            """
            INSERT INTO cases (number, applicant_id, result_id, evaluator_id, total, count, text,
                               registered_at, is_late, stage, parts)
            VALUES (:number, :applicant, :result, :evaluator, :total, :count, :text,
                    :registered_at, :is_late, :stage, :parts)
            """,
            {
                "number": case.number,
                "applicant": case.applicant,
                "result": case.result,
                "evaluator": case.evaluator,
                "total": hundredths(case.evaluator_mean.total),
                "count": case.evaluator_mean.count,
                "text": case.text,
                "registered_at": seconds(case.registered_at),
                "is_late": int(case.is_late),
                "stage": case.stage,
                "parts": _PARTS.text(case),
            },
        )
        found = self.get(CaseId(number))
        assert found is not None
        return found

    def save(self, case: Case) -> None:
        """Write what became of a case."""
        self._do(
            "UPDATE cases SET stage = :stage, parts = :parts WHERE id = :id",
            {"stage": case.stage, "parts": _PARTS.text(case), "id": case.id},
        )
        self._do("DELETE FROM case_members WHERE case_id = :id", {"id": case.id})
        self._connection.executemany(
            "INSERT INTO case_members (case_id, person_id) VALUES (:case, :person)",
            [{"case": case.id, "person": person} for person in sorted(case.people)],
        )


def _case(row: Row) -> Case:
    return Case(
        id=CaseId(row[0]),
        number=row[1],
        applicant=PersonId(row[2]),
        result=ResultId(row[3]),
        evaluator=PersonId(row[4]),
        evaluator_mean=Mean(Decimal(row[5]) / 100, row[6]),
        text=row[7],
        registered_at=moment(row[8]),
        is_late=bool(row[9]),
        stage=Stage(row[10]),
        **_PARTS.fields(row[11], f"the case {row[0]}"),
    )
