"""What the register of procedure asks of HR."""

from __future__ import annotations

from collections.abc import Iterator

from evaluation.agenda.nouns import Duty
from evaluation.base.person import HR, Person
from evaluation.law.moment import Moment
from evaluation.procedure.books import Books


def dispute_duties(moment: Moment[Books], person: Person) -> Iterator[Duty]:
    """Kind "disputes", for HR: what others have asked and nobody has answered."""
    if person.roles & HR:
        asked = (one for one in moment.books.disputes.all() if one.person != person.id)
        unanswered = sum(dispute.answer is None for dispute in asked)
        if unanswered:
            yield Duty("disputes", 0, unanswered, "")
