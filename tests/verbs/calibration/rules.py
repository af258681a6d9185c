"""Acts and cases made by hand, for the rules that need no store."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

from evaluation.base.ids import CaseId, PersonId, ResultId
from evaluation.calibration.cases import Case, Member, Stage, Summons
from evaluation.calibration.composition import Seat
from evaluation.law.act import CalibrationRule
from evaluation.law.scales import Mean
from evaluation.law.shelf import Shelf

ACTS_OF_2023 = ("shymkent-2023", "baidibek-2023")

STRICT: CalibrationRule = Shelf.open(None)["mangystau-2025"].calibration_rule
"""E2025, as its act says."""

LENIENT: CalibrationRule = Shelf.open(None)["shymkent-2023"].calibration_rule
"""E2023: only advice on the body (X-15), the evaluator may sit (X-45), participants (S-42)."""

NOW = datetime(2026, 4, 9, 10, tzinfo=UTC)
UNTIL = datetime(2026, 4, 9, 11, tzinfo=UTC)
APPLICANT, EVALUATOR = PersonId(100), PersonId(101)


def people(count: int) -> list[PersonId]:
    """Members 1, 2, 3…"""
    return [PersonId(number) for number in range(1, count + 1)]


def case_of(members: int = 3, present: int | None = None, mean: str = "4", count: int = 1) -> Case:
    """A session that is sitting: so many members, of whom the first are at the table."""
    at_table = people(members if present is None else present)
    return Case(
        id=CaseId(1),
        number="К-2026-0001",
        applicant=APPLICANT,
        result=ResultId(1),
        evaluator=EVALUATOR,
        evaluator_mean=Mean(Decimal(mean), count),
        text="Не согласна",
        registered_at=NOW,
        is_late=False,
        stage=Stage.SITTING,
        members=tuple(
            Member(Seat(person, "other"), present=person in at_table) for person in people(members)
        ),
        call=Summons(NOW, "Зал"),
    )
