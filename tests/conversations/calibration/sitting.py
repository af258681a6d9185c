"""Around a calibration case: people at their phones, and HR's part done past the screens."""

from __future__ import annotations

from datetime import timedelta

from evaluation.base.ids import CaseId
from evaluation.calibration.cases import Case
from evaluation.calibration.hearing import Hearing
from tests.conversations.conftest import House
from tests.conversations.hand import Hand
from tests.conversations.talk import results_of

OFFICIAL = "0002"
MARKS = [5, 4, 4, 3]
FINANCE_HEAD = "0020"


class Party(Hand):
    """Somebody around a case: presses the newest button with a label, wherever it stands."""

    async def press(self, start: str) -> str:
        """Press it, turn to what was answered; the screen. The toast is kept in `toast`."""
        for message in reversed(self.phone.from_bot):
            labels = [button["text"] for row in message.buttons for button in row]
            if any(label.startswith(start) for label in labels):
                self.at = message.message_id
                break
        else:
            raise AssertionError(f"no button {start!r} in the chat: {self.labels_of_all()}")
        last = self.phone.from_bot[-1].message_id
        self.toast = await self.tap(start)
        if self.phone.from_bot[-1].message_id != last:
            self.newest()
        return self.screen

    def labels_of_all(self) -> list[str]:
        """Every button in the chat."""
        return [b["text"] for m in self.phone.from_bot for row in m.buttons for b in row]

    async def write(self, text: str) -> str:
        """Type; the answer stands in the living message."""
        await self.house.say(self.number, text)
        return self.screen

    async def hostile(self, data: str) -> str:
        """A patched client sends this under the living message; the toast or alert."""
        pressed = await self.phone.press_data(self.at, data)
        await self.house.people.idle()
        return str(pressed.answer["text"]) if pressed.answer else ""


async def disputed(
    house: House, evaluator: str, servant: str, opened: str, marks: list[int] = MARKS
) -> Party:
    """A signed sheet whose result its owner has opened by the button `opened`."""
    await house.open_quarter()
    await house.sign(evaluator, servant, marks)
    party = Party(house, servant)
    await party.press(opened)
    return party


async def apply(house: House, servant: str, text: str = "Келіспеймін") -> CaseId:
    """Apply past the screens."""
    (result,) = await results_of(house, servant)
    actor = await house.person(servant)
    await house.app.verbs.results.open(actor, result.id)
    hearing: Hearing = await house.app.verbs.applications.apply(actor, result.id, text)
    await house.people.idle()
    return hearing.case.id


async def case_of(house: House, number: int = 1) -> Case:
    """A case as stored."""
    found: Case | None = await house.app.database.read(
        lambda books: books.cases.get(CaseId(number))
    )
    assert found is not None
    return found


async def members_of(house: House) -> list[Party]:
    """The members of the only case, at their phones."""
    case = await case_of(house)
    people = await house.app.database.read(lambda books: books.people.some(case.people))
    return [Party(house, person.number) for _, person in sorted(people.items())]


async def hold(house: House, numbers: tuple[str, ...] = ()) -> None:
    """The official approves the proposed body, or one of these people, past the screens."""
    official = await house.person(OFFICIAL)
    applications = house.app.verbs.applications
    case = CaseId(1)
    chosen = [(await house.person(number)).id for number in numbers]
    if not chosen:
        body = await applications.body(official, case)
        chosen = [person.id for person in body.members]
    await applications.hold(official, case, chosen)
    await house.people.idle()


async def call(house: House) -> None:
    """HR calls the session for an hour from now."""
    head = await house.person(house.sample.hr_head)
    at = house.clock.now() + timedelta(hours=1)
    await house.app.verbs.sessions.call(head, CaseId(1), at, "каб. 305")
    await house.people.idle()


async def open_session(house: House) -> None:
    """HR opens the session."""
    await house.app.verbs.sessions.open(await house.person(house.sample.hr_head), CaseId(1))
    await house.people.idle()


async def hear_evaluator(house: House) -> None:
    """HR notes what the evaluator said at the table, if he hasn't written it (X-63)."""
    if not (await case_of(house)).argument:
        head = await house.person(house.sample.hr_head)
        await house.app.verbs.sessions.note(head, CaseId(1), "argument", "Работала ровно")


async def begin_vote(house: House) -> None:
    """HR closes the proposals; everybody has an hour for each mark."""
    await hear_evaluator(house)
    head = await house.person(house.sample.hr_head)
    until = house.clock.now() + timedelta(hours=1)
    await house.app.verbs.sessions.begin_vote(head, CaseId(1), until)
    await house.people.idle()


async def to_sign(house: House) -> None:
    """HR sends the protocol round."""
    await house.app.verbs.protocols.to_sign(await house.person(house.sample.hr_head), CaseId(1))
    await house.people.idle()


async def at_table(house: House, numbers: tuple[str, ...] = ()) -> list[Party]:
    """From a registered application to an open session with everybody at the table."""
    await hold(house, numbers)
    await call(house)
    await open_session(house)
    members = await members_of(house)
    sessions = house.app.verbs.sessions
    for member in members:
        await sessions.take_part(await house.person(member.number), CaseId(1))
    return members
