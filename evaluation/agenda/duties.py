"""What somebody has to do now: Home shows it, reminders repeat it, in the same words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from evaluation.agenda.nouns import Duty
from evaluation.agenda.process import B, Turns
from evaluation.base.person import Person
from evaluation.law.moment import Moment, Moments


def duties_of(moment: Moment[B], processes: Sequence[Turns[B]], person: Person) -> tuple[Duty, ...]:
    """Somebody's open tasks in every process, the most urgent first."""
    found = [duty for turns in processes for duty in turns(moment, person)]
    return tuple(sorted(found, key=lambda duty: duty.day or date.max))


class Duties:
    """The one verb of Home."""

    def __init__(self, moments: Moments[B], processes: Sequence[Turns[B]]) -> None:
        async def of(actor: Person) -> tuple[Duty, ...]:
            return await moments.read(lambda moment: duties_of(moment, processes, actor))

        self._of = of

    async def of(self, actor: Person) -> tuple[Duty, ...]:
        """The actor's open tasks, the most urgent first."""
        return await self._of(actor)
