"""A decision that stands is written to the result it is about, and its owner hears of it (X-68)."""

from __future__ import annotations

from datetime import date

from evaluation.agenda.writing import write_letter
from evaluation.commission.books import Books
from evaluation.commission.nouns import Sitting, SittingMatter
from evaluation.law.moment import Moment
from evaluation.quarter.nouns import CommissionDecision
from evaluation.quarter.years import reform_year


def let_stand(
    moment: Moment[Books], sitting: Sitting, matter: SittingMatter, completed: date
) -> None:
    """The result is final: its owner's acquaintance begins (V-36, B-66), also after an appeal.

    The term of an appeal runs from the Commission's own decision, whoever approves it (X-68).
    """
    assert sitting.decided_at is not None  # nothing is approved before
    decided = moment.office.day(sitting.decided_at)
    decision = CommissionDecision(sitting.id, matter.value, matter.explanation, decided, completed)
    moment.books.results.decide(matter.result, decision, moment.now)
    payload = {"result": matter.result, "sitting": sitting.id}
    moment.record(None, "result-decided", payload)
    found = moment.books.results.get(matter.result)
    assert found is not None  # it was submitted
    reform_year(moment, found.person, found.period.year)
    key = f"decided:{matter.result}:{sitting.id}"
    write_letter(moment, matter.person, "result", {"result": matter.result}, key)
