"""A survey of 2025 in a sample body, and those who are asked, at their phones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from evaluation.base.ids import PersonId, SeatId
from evaluation.base.person import Person
from evaluation.staff.account import Account, Guest
from evaluation.survey.answering import Answers
from evaluation.survey.composing import SurveyBoard
from evaluation.survey.nouns import Circle, Side, Survey
from handlers.kit.telegram import address_of
from locales import Texts, texts
from tests.conversations.calibration.sitting import Party
from tests.conversations.conftest import House

LAST_DAY = date(2026, 1, 9)

# A head of each act, one of HR who isn't that head, and whom he has asked beside the superior.
HEADS = {
    "shymkent-2023": ("1003", "1007", ("1004", "1005", "1009", "1016")),
    "baidibek-2023": ("2003", "2004", ("2004", "2005", "2006", "2010")),
}


async def everybody_joins(house: House) -> None:
    """Also those of the sample body who haven't yet."""
    missing = {number: await house.person(number) for number in house.sample.not_joined}

    def link(books: object) -> None:
        for number, person in missing.items():
            guest = Guest(address_of(house.phone(number).id), None, person.name)
            account = Account(person.id, guest, house.clock.now(), True)
            books.joining.link(account)  # type: ignore[attr-defined]

    await house.app.database.write(link)
    for number in missing:  # the bot can't write to whoever hasn't begun
        await house.say(number, "/tasks")


async def compose_survey(house: House) -> SurveyBoard:
    """HR has the circles proposed and says why some are small; nobody is asked yet.

    Everybody has joined by then: of four servants in a unit nobody is to be missing.
    """
    await everybody_joins(house)
    head = await house.person(house.sample.hr_head)
    verbs = house.app.verbs
    board: SurveyBoard = await verbs.surveys.compose(head, house.sample.act, 2025, LAST_DAY)
    await _ask_these(house, *HEADS[house.sample.act])
    for circle in board.unreasoned:
        await verbs.adjusting.explain_few(head, circle.id, "Больше некого спросить")
    board = await verbs.surveys.board(head, board.survey.id)
    return board  # noqa: RET504 - its type


async def _ask_these(house: House, about: str, hr: str, numbers: Sequence[str]) -> None:
    """The proposal comes from a seed: here the same five are asked each time."""
    actor, adjusting = await house.person(hr), house.app.verbs.adjusting
    circle = await circle_about(house, about)
    for seat in circle.taken:
        if seat.side is not Side.SUPERIOR:
            await adjusting.remove_seat(actor, circle.id, seat.id, "Иной круг")
    for number in numbers:
        await adjusting.add_seat(actor, circle.id, (await house.person(number)).id)


async def open_survey(house: House) -> Survey:
    """HR opens the survey; it closes on Friday 9 January 2026 at 18:30."""
    board = await compose_survey(house)
    head = await house.person(house.sample.hr_head)
    going = [one for one in board.circles if one not in board.too_small]
    asked = {seat.respondent for one in going for seat in one.taken}
    opened = await house.app.verbs.surveys.open(head, board.survey.id, len(asked))
    await house.people.idle()
    survey: Survey = opened.survey
    return survey


async def circle_about(house: House, number: str) -> Circle:
    """The circle around somebody, as stored."""
    person = await house.person(number)

    def look(books: object) -> Circle:
        found: Circle = books.surveys.circles_of(person.id)[0]  # type: ignore[attr-defined]
        return found

    return await house.app.database.read(look)


async def seats_about(house: House, number: str) -> Mapping[str, SeatId]:
    """Who is asked about somebody: personnel number -> seat."""
    circle = await circle_about(house, number)
    people: Mapping[PersonId, Person] = await house.app.database.read(
        lambda books: books.people.some({seat.respondent for seat in circle.taken})
    )
    return {people[seat.respondent].number: seat.id for seat in circle.taken}


async def respondents(house: House, about: str) -> list[Respondent]:
    """Who are asked about a head, at their letters: the superior first, then as in HEADS."""
    found, seats = [], await seats_about(house, about)
    numbers = HEADS[house.sample.act][2]
    boss = next(number for number in seats if number not in numbers)
    for number, seat in ((number, seats[number]) for number in (boss, *numbers)):
        one = Respondent(house, number, seat, (await circle_about(house, about)).person_name)
        one.words = texts((await house.person(number)).language or "ru")
        one.letter()
        found.append(one)
    return found


class Respondent(Party):
    """Somebody who is asked about a colleague."""

    words: Texts

    def __init__(self, house: House, number: str, seat: SeatId, about: str) -> None:
        super().__init__(house, number)
        self.seat = seat
        self.about = about

    @property
    def survey_messages(self) -> list[int]:
        """The messages with a way into the survey of colleagues, Home aside, oldest first."""
        protected = (m for m in self.phone.from_bot if m.protect_content)
        return [m.message_id for m in protected if _opens_survey(m.buttons)]

    def letter(self) -> None:
        """Turn to the newest letter that asks for answers."""
        self.at = self.survey_messages[-1]

    async def say_of(self, key: str) -> str:
        """Press the button with this text's key."""
        return await self.tap(self.words.plain(key))

    async def to_list(self) -> None:
        """From the letter to the colleagues."""
        await self.say_of("button-task-survey-answer")
        await self.say_of("button-survey-begin")

    async def to_colleague(self) -> None:
        """From the list to the colleague; the first time the facts stand before the questions."""
        await self.tap(next(label for label in self.labels if label.endswith(self.about)))

    async def begin(self) -> None:
        """From the letter to the first statement."""
        await self.to_list()
        await self.to_colleague()
        await self.say_of("button-survey-questions")

    async def mark(self, marks: Sequence[int | None]) -> str:
        """Answer statement by statement, None for "can't judge"; the last toast."""
        toast = ""
        for value in marks:
            cannot = self.words.plain("button-survey-cannot")
            toast = await self.tap(cannot if value is None else str(value))
        return toast

    async def draft(self) -> Answers:
        """What lies sealed in his seat, past the screens."""
        actor = await self.house.person(self.number)
        found: Answers = await self.house.app.verbs.answering.see(actor, self.seat)
        return found

    def shows(self) -> list[tuple[str, tuple[str, ...], bool]]:
        """What his chat shows of surveys of colleagues: text, buttons, protection."""
        return [
            (m.content.text, tuple(b["text"] for row in m.buttons for b in row), m.protect_content)
            for m in self.phone.from_bot
            if m.protect_content and not _of_another_kind(m.buttons)
        ]


def _data(buttons: Sequence[Sequence[Mapping[str, str]]]) -> list[str]:
    return [button.get("callback_data", "") for row in buttons for button in row]


def _opens_survey(buttons: Sequence[Sequence[Mapping[str, str]]]) -> bool:
    return any(data.startswith(("v-open", "v-on")) for data in _data(buttons))


def _of_another_kind(buttons: Sequence[Sequence[Mapping[str, str]]]) -> bool:
    """A letter about one's own assessment, a report or HR's work."""
    return any(data.startswith(("v-s", "v-rep", "u-")) for data in _data(buttons)) and not any(
        data.startswith(("v-seat", "v-seal")) for data in _data(buttons)
    )
