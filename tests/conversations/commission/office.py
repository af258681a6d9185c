"""A body with its Commission at their phones, under an act that has one, with sheets given by hand.

The shelf and the sheets are the tests' own, so that it is tried alone.
"""

from __future__ import annotations

from datetime import datetime

from bot.processes import SITTING_TURNS
from evaluation.base.ids import PersonId, ResultId, SittingId
from evaluation.commission.nouns import CommissionOrder, Sitting
from evaluation.law.shelf import Shelf
from handlers.buttons.commission import OpenSitting
from handlers.kit.acts import act_code
from sandbox.telegram.engine import OFFICE
from tests.conversations.calibration.sitting import Party
from tests.conversations.conftest import DEPUTY, HEAD, HR, HR_HEAD, LAWYER, RUSSIAN_HEAD, House
from tests.verbs.commission.acts import CHAPTER, POINTS
from tests.verbs.commission.office import PERIOD, GivenResults

OFFICIAL = "0002"
CHAIR = DEPUTY
MEMBERS = (HEAD, RUSSIAN_HEAD, LAWYER)
VOTERS = (CHAIR, *MEMBERS)
SECRETARY = HR


class Commissioned:
    """The house of an act with a Commission; everybody is a `Party` at a phone."""

    def __init__(self, house: House, act: str = POINTS) -> None:
        self.house = house
        self.shelf = Shelf.open(None)
        self.act = self.shelf[act]
        self.given = GivenResults()
        self.sitting = SittingId(0)
        verbs = house.app.verbs
        verbs.commissions._shelf = self.shelf
        verbs.sittings._matters = self.given
        verbs.sitting_protocols._matters = self.given
        SITTING_TURNS._matters = self.given

    @property
    def code(self) -> str:
        return act_code(self.act)

    async def at(self, number: str, data: str = "home") -> Party:
        """Somebody with a screen that a button with this data opens."""
        party = Party(self.house, number)
        await self.house.say(number, "/tasks")
        party.newest()
        await party.hostile(data)
        party.newest()
        return party

    async def id(self, number: str) -> PersonId:
        return (await self.house.person(number)).id

    async def composes(self) -> None:
        """By an order, past the screens."""
        members = [await self.id(one) for one in MEMBERS]
        day = self.house.clock.now().date()
        chair, secretary = await self.id(CHAIR), await self.id(SECRETARY)
        order = CommissionOrder("1-к", day, chair, tuple(members), secretary)
        official = await self.house.person(OFFICIAL)
        await self.house.app.verbs.commissions.compose(official, self.act.key, order)
        await self.house.people.idle()

    async def gives(self, *numbers: str) -> list[ResultId]:
        """Sheets are signed today, each with a 3."""
        today = self.house.clock.now().date()
        found = []
        for result, number in enumerate(numbers, 1):
            person = await self.house.person(number)
            found.append(self.given.give(result, person.id, person.name, 3, today))
        return found

    async def plans(self) -> None:
        """HR plans it for 9 April, past the screens."""
        at = datetime(2026, 4, 9, 15, tzinfo=OFFICE)
        head = await self.house.person(HR_HEAD)
        view = await self.house.app.verbs.sittings.plan(head, self.act.key, PERIOD, at, "Зал")
        self.sitting = view.sitting.id
        await self.house.people.idle()

    async def agrees(self) -> None:
        """The chair agrees to the schedule, past the screens."""
        chair, version = await self.house.person(CHAIR), (await self.stored()).version
        await self.house.app.verbs.sittings.agree(chair, self.sitting, version)
        await self.house.people.idle()

    async def is_agreed(self, *owners: str) -> None:
        """Composed, planned, submitted, agreed on; it is the hour of the sitting."""
        await self.composes()
        await self.gives(*owners)
        await self.plans()
        head = await self.house.person(HR_HEAD)
        await self.house.app.verbs.sittings.put_on(head, self.sitting)
        if self.act.commission_rule.schedule_agreed is not None:
            await self.agrees()
        self.house.clock.advance_to(datetime(2026, 4, 9, 15, tzinfo=OFFICE))

    async def is_open(self, *owners: str) -> None:
        """The chair has opened it, and every member sits."""
        await self.is_agreed(*owners)
        sittings = self.house.app.verbs.sittings
        await sittings.open(await self.house.person(CHAIR), self.sitting)
        for one in MEMBERS:
            await sittings.sit_down(await self.house.person(one), self.sitting)
        await self.house.people.idle()

    async def votes(self, *against: str) -> None:
        """Everybody at the table votes on what is open, for it but these, past the screens."""
        number = len((await self.stored()).ballots) - 1
        for one in VOTERS:
            person = await self.house.person(one)
            verb = self.house.app.verbs.sittings.vote
            await verb(person, self.sitting, number, for_it=one not in against)
        await self.house.people.idle()

    async def is_closed(self, *owners: str) -> None:
        """Everything is approved in the block, and the sitting closed, past the screens."""
        await self.is_open(*owners)
        chair = await self.house.person(CHAIR)
        block = [one.result for one in (await self.stored()).matters]
        await self.house.app.verbs.sittings.put(chair, self.sitting, block)
        await self.votes()
        await self.house.app.verbs.sitting_protocols.close(chair, self.sitting)
        await self.house.people.idle()

    async def opens(self, number: str) -> Party:
        """Somebody before the sitting."""
        return await self.at(number, OpenSitting(sitting=self.sitting).pack())

    async def stored(self) -> Sitting:
        number = self.sitting or SittingId(1)
        found = await self.house.app.database.read(lambda books: books.sittings.get(number))
        assert found is not None
        return found


__all__ = ("CHAPTER", "POINTS", "Commissioned")
