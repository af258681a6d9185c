"""A clock that has leapt is believed once somebody answers for it: what it rings can't be undone.

A wrong year of forty seconds closed a survey for good and destroyed its key.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from evaluation.agenda.writing import write_letter
from evaluation.base.person import Person, require
from evaluation.base.refusal import Refusal
from evaluation.base.roles import Role
from evaluation.law.moment import Moment, Moments
from evaluation.staff.books import Books
from evaluation.staff.heads import heads_of_hr, officials

LEAP = timedelta(minutes=5)
"""By so much a clock may be corrected without a question."""

LONGEST_AWAY = timedelta(days=3)
"""So long the program may have been down without a question at its start."""

CAUSE = "clock"

Uptime = Callable[[], float]


@dataclass(frozen=True)
class ClockReading:
    """The clock on the wall, and the seconds that no setting changes, at one instant."""

    wall: datetime
    uptime: float

    def expects(self, later: ClockReading) -> datetime:
        """What the wall should have said at the later reading."""
        return self.wall + timedelta(seconds=later.uptime - self.uptime)

    def leads_to(self, later: ClockReading) -> bool:
        """Whether no more time has gone by on the wall than beside it, nor less."""
        return abs(later.wall - self.expects(later)) <= LEAP


class Timekeeping:
    """Verbs: is the clock to be believed, and yes it is.

    `uptime` None: a clock that is turned on purpose, and always believed. Beside the readings of
    this process the days on which the program has ticked are kept, one row a day: more would date
    the frames of the log between them, and with them answers (R-360).
    """

    def __init__(self, moments: Moments[Books], uptime: Uptime | None) -> None:
        self._moments = moments
        self._uptime = uptime
        self._believed: ClockReading | None = None
        self._leapt: ClockReading | None = None

    async def is_believed(self) -> bool:
        """Whether the clock goes on from where it was. If not, who answers for HR is asked once;
        once it is set right again, nobody has to answer.
        """
        if self._uptime is None:
            return True
        reading = ClockReading(self._moments.now(), self._uptime())
        expected = await self._moments.read(lambda moment: self._expected(moment, reading))
        if expected is None:
            await self._believe(reading)
            return True
        if self._leapt is None or not self._leapt.leads_to(reading):
            self._leapt = reading
            await self._moments.write(lambda moment: _ask(moment, reading, expected))
        return False

    async def confirm(self, actor: Person, leap: int) -> None:
        """The head of HR, or the official: the clock is right. `leap`: epoch seconds, as asked.

        Raises Refusal: another role, or that leap is over.
        """
        require(actor, Role.HR_HEAD, Role.APPOINTING)
        if self._uptime is None or self._leapt is None:
            raise Refusal("refuse-clock-over")
        leapt, reading = self._leapt, ClockReading(self._moments.now(), self._uptime())
        if int(leapt.wall.timestamp()) != leap or not leapt.leads_to(reading):
            raise Refusal("refuse-clock-over")
        await self._moments.write(
            lambda moment: moment.record(actor, "clock-confirmed", {"leap": leap})
        )
        await self._believe(reading)

    def _expected(self, moment: Moment[Books], reading: ClockReading) -> datetime | None:
        """What the clock should say about now, None where what it says will do."""
        if self._believed is not None:
            good = self._believed.leads_to(reading)
            return None if good else self._believed.expects(reading)
        last = moment.books.outbox.last_morning(CAUSE)
        if last is None or last <= moment.today <= last + LONGEST_AWAY:
            return None
        return moment.office.morning(last)

    async def _believe(self, reading: ClockReading) -> None:
        today = self._moments.office.day(reading.wall)
        known = self._believed and self._moments.office.day(self._believed.wall)
        self._believed, self._leapt = reading, None
        if known != today:
            await self._moments.write(
                lambda moment: moment.books.outbox.begin_morning(CAUSE, today)
            )


def _ask(moment: Moment[Books], reading: ClockReading, expected: datetime) -> None:
    leap = int(reading.wall.timestamp())
    details = {"leap": leap, "expected": int(expected.timestamp())}
    for person in {one.id: one for one in (*heads_of_hr(moment), *officials(moment))}.values():
        write_letter(moment, person.id, "clock-leapt", details, f"clock:{leap}:{person.id}")
