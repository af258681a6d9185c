"""What of the store the desk needs: every process."""

from __future__ import annotations

from typing import Protocol

from evaluation.acquainting.books import Books as AcquaintingBooks
from evaluation.calibration.books import Books as CalibrationBooks
from evaluation.commission.books import Books as CommissionBooks
from evaluation.counted.books import Books as CountedBooks
from evaluation.plans.books import Books as PlansBooks
from evaluation.points.books import Books as PointsBooks
from evaluation.survey.books import Books as SurveyBooks
from evaluation.targets.books import Books as TargetsBooks


class Books(
    SurveyBooks,
    CalibrationBooks,
    PlansBooks,
    PointsBooks,
    TargetsBooks,
    CountedBooks,
    CommissionBooks,
    AcquaintingBooks,
    Protocol,
):
    """What a transaction of this package may touch."""
