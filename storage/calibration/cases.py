"""Calibration cases: one row each, what followed the application as one JSON document."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from evaluation.base.ids import CaseId, PersonId, ResultId
from evaluation.calibration.cases import Call, Case, Member, Proposal, Round, Signature, Stage
from evaluation.calibration.composition import Seat
from evaluation.law.scales import Mean, hundredths
from storage.rows import Book, Row, moment, moment_or_none, seconds

_CASE = """
SELECT c.id, c.number, c.applicant_id, c.result_id, c.evaluator_id, c.total, c.count, c.text,
       c.registered_at, c.is_late, c.stage, c.parts
FROM cases c
"""


class CaseBook(Book):
    """Implements `evaluation.calibration.books.CaseBook`."""

    def get(self, case: CaseId) -> Case | None:
        row = self._one(_CASE + "WHERE c.id = :id", {"id": case})
        return None if row is None else _case(row)

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
                "parts": json.dumps(_parts(case), ensure_ascii=False),
            },
        )
        found = self.get(CaseId(number))
        assert found is not None
        return found

    def save(self, case: Case) -> None:
        """Write what became of a case."""
        parts = json.dumps(_parts(case), ensure_ascii=False)
        self._do(
            "UPDATE cases SET stage = :stage, parts = :parts WHERE id = :id",
            {"stage": case.stage, "parts": parts, "id": case.id},
        )
        self._do("DELETE FROM case_members WHERE case_id = :id", {"id": case.id})
        self._connection.executemany(
            "INSERT INTO case_members (case_id, person_id) VALUES (:case, :person)",
            [{"case": case.id, "person": person} for person in sorted(case.people)],
        )


def _case(row: Row) -> Case:
    parts: Mapping[str, Any] = json.loads(row[11])
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
        by_maslikhat=parts["by_maslikhat"],
        basis=parts["basis"],
        decided_by=parts["decided_by"],
        decided_at=moment_or_none(parts["decided_at"]),
        refusal=parts["refusal"],
        approved=tuple(Seat(person, capacity) for person, capacity in parts["approved"]),
        members=tuple(
            Member(Seat(person, capacity), answer, present)
            for person, capacity, answer, present in parts["members"]
        ),
        out=frozenset(map(PersonId, parts.get("out", ()))),
        call=Call(moment(parts["call"][0]), parts["call"][1]) if parts["call"] else None,
        argument=parts["argument"],
        objection=parts["objection"],
        proposals=tuple(Proposal(by, Decimal(mark), why) for by, mark, why in parts["proposals"]),
        queue=tuple(map(Decimal, parts["queue"])),
        rounds=tuple(_round(*one) for one in parts["rounds"]),
        vote_until=moment_or_none(parts["vote_until"]),
        vote_time=timedelta(seconds=parts["vote_time"]),
        final=None if parts["final"] is None else Decimal(parts["final"]),
        wording=parts["wording"],
        signatures=tuple(
            Signature(person, moment(at), refused) for person, at, refused in parts["signatures"]
        ),
        signed_at=moment_or_none(parts["signed_at"]),
        posted_at=moment_or_none(parts["posted_at"]),
        feedback_at=moment_or_none(parts["feedback_at"]),
        feedback_note=parts["feedback_note"],
    )


def _round(
    mark: str, votes: list[tuple[PersonId, bool]], is_over: bool, table: Sequence[PersonId] = ()
) -> Round:
    return Round(Decimal(mark), MappingProxyType(dict(votes)), is_over, frozenset(table))


def _parts(case: Case) -> dict[str, Any]:
    return {
        "by_maslikhat": case.by_maslikhat,
        "basis": case.basis,
        "decided_by": case.decided_by,
        "decided_at": _seconds(case.decided_at),
        "refusal": case.refusal,
        "approved": [[seat.person, seat.capacity] for seat in case.approved],
        "members": [[m.person, m.seat.capacity, m.answer, m.present] for m in case.members],
        "out": sorted(case.out),
        "call": [seconds(case.call.at), case.call.place] if case.call else None,
        "argument": case.argument,
        "objection": case.objection,
        "proposals": [[one.by, str(one.mark), one.reason] for one in case.proposals],
        "queue": [str(mark) for mark in case.queue],
        "rounds": [
            [str(r.mark), list(r.votes.items()), r.is_over, sorted(r.table)] for r in case.rounds
        ],
        "vote_until": _seconds(case.vote_until),
        "vote_time": int(case.vote_time.total_seconds()),
        "final": None if case.final is None else str(case.final),
        "wording": case.wording,
        "signatures": [[s.person, seconds(s.at), s.refused] for s in case.signatures],
        "signed_at": _seconds(case.signed_at),
        "posted_at": _seconds(case.posted_at),
        "feedback_at": _seconds(case.feedback_at),
        "feedback_note": case.feedback_note,
    }


def _seconds(at: datetime | None) -> int | None:
    return None if at is None else seconds(at)
