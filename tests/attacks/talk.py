"""Campaigns in the chats: the real bot on an in-process Telegram, many circles in one body.

For the attackers who hold logs or phones: every tap goes through the dispatcher, every line is
written down at DEBUG, third-party loggers and tracebacks included.
"""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, closing, contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from pathlib import Path
from random import Random

from aiogram.filters.callback_data import CallbackData

from bot.app import App, build
from bot.telegram.pace import Pace
from evaluation.base.ids import PersonId
from evaluation.base.person import Person
from evaluation.staff.account import Account, Guest
from evaluation.staff.row import StaffRow
from evaluation.survey.nouns import Circle, Seat, SeatState, Side, Survey
from handlers.buttons.procedure import AskDispute
from handlers.buttons.survey import AskedAbout, FinishAnswers, OpenSeat, Seal
from handlers.kit.telegram import address_of
from sandbox.body.stage import BotEngine, make_people, sandbox_settings
from sandbox.telegram.engine import OFFICE, SandboxClock
from sandbox.telegram.objects import Message
from sandbox.telegram.people import People, Phone
from sandbox.telegram.session import InProcessSession
from storage.books import Books
from tests.attacks.campaign import Mutant
from tests.attacks.chance import Figures
from tests.attacks.programme import ACT, CLOSES_ON, FIRST_SEAT, OPENED_ON, _number_from, seeded
from tests.attacks.rows import Chair, Reader, Snapshot
from tests.attacks.truth import DAYS, Sitting, Truth, truth
from tests.prepared import put_new
from tests.verbs.body import LONG_AGO, STAFF, servant

FAILS = ("500", "timeout", "reset")


@dataclass(frozen=True)
class Line:
    """A line of the log, with its traceback."""

    at: float
    name: str
    text: str


@dataclass(frozen=True)
class Heard:
    """What attackers hold of one circle: the log of the whole body, the chats of respondents."""

    truth: Truth
    figures: Figures
    chairs: tuple[Chair, ...]
    names: tuple[str, ...]
    """The competences as the screens name them."""
    people: tuple[str, ...]
    log: Sequence[Line]
    chats: tuple[tuple[Message, ...], ...]
    open_rows: Snapshot
    closed_rows: Snapshot


class _Ear(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.lines: list[Line] = []

    def emit(self, record: logging.LogRecord) -> None:
        text = logging.Formatter("%(message)s").format(record)
        self.lines.append(Line(record.created, record.name, text))


@contextmanager
def listening() -> Iterator[list[Line]]:
    """Everything that is logged by anybody; loggers that the program has shut stay shut."""
    root, ear = logging.getLogger(), _Ear()
    level = root.level
    root.setLevel(logging.DEBUG)
    root.addHandler(ear)
    try:
        yield ear.lines
    finally:
        root.removeHandler(ear)
        root.setLevel(level)


def _staff(truths: Sequence[Truth]) -> tuple[StaffRow, ...]:
    rows = [row for row in STAFF if row.number in {"akim", "gulnar", "saule"}]
    for number, one in enumerate(truths):
        unit = f"Отдел {number}"
        rows.append(
            StaffRow(
                f"boss{number}",
                f"Начальник {number}",
                "руководитель отдела",
                "D-3",
                unit,
                True,
                True,
                "gulnar",
                LONG_AGO,
            )
        )
        servants = [f"about{number}", *(f"peer{number}.{n}" for n in range(1, one.size))]
        rows += [servant(name, f"boss{number}", unit=unit) for name in servants]
    return tuple(rows)


async def heard(folder: Path, seeds: Sequence[tuple[int, int]], mutant: Mutant) -> list[Heard]:
    """One body with a circle for each (seed, size), from the opening to the close."""
    truths = [replace(truth(*one), declines=False, unable=()) for one in seeds]
    with seeded(f"talk:{seeds}"), mutant.patched(), listening() as log:
        async with _house(folder, truths) as house:
            await house.open()
            await house.answer()
            await house.close()
            return [await house.heard(number, log) for number in range(len(truths))]


@asynccontextmanager
async def _house(folder: Path, truths: Sequence[Truth]) -> AsyncIterator[_House]:
    start = datetime.combine(OPENED_ON, time(10), OFFICE)
    clock = SandboxClock(start, running=False)
    people = make_people(clock, limits=False)
    settings = sandbox_settings("http://127.0.0.1:9", folder)
    settings = replace(settings, username="TestBot")
    session = InProcessSession(people.api)
    pace = Pace(per_second=100_000, chat_seconds=0.0)
    put_new(settings.database)
    async with build(settings, clock=clock, session=session, pace=pace) as app:
        await app.start()
        people.engine = BotEngine(app, clock)
        try:
            with closing(Reader(settings.database)) as reader:
                yield _House(app, people, truths, reader)
        finally:
            await app.stop()


class _House:
    def __init__(self, app: App, people: People, truths: Sequence[Truth], reader: Reader) -> None:
        self.app = app
        self.reader = reader
        self.open_rows: Snapshot = {}
        self.closed_rows: Snapshot = {}
        self.people = people
        self.truths = truths
        self.random = Random(f"house:{[one.seed for one in truths]}")
        self.seats: list[list[Seat]] = []
        self.phones: dict[PersonId, Phone] = {}
        self.by_number: dict[str, Person] = {}
        self.survey: Survey | None = None

    # Before

    async def open(self) -> None:
        """The staff comes with its phones, the circles are composed, HR opens.

        Of everybody a text is awaited then that has nothing to do with the survey.
        """
        await self.app.database.write(self._take_over)
        for phone in self.phones.values():
            await self._home(phone)
            await self._begins_to_write(phone)
        surveys, hr = self.app.verbs.surveys, self.by_number["saule"]
        board = await surveys.compose(hr, ACT, 2026, CLOSES_ON)
        await self.app.database.write(lambda books: self._compose(books, board.circles))
        board = await surveys.board(hr, board.survey.id)
        opened = await surveys.open(hr, board.survey.id, len(board.respondents))
        self.survey = opened.survey
        for number in range(len(self.truths)):
            circle = await self._circle(number)
            taken = list(circle.taken)
            self.random.shuffle(taken)
            self.seats.append(taken)
        await self.people.idle()

    def _take_over(self, books: Books) -> None:
        _number_from(books)
        rows = [replace(row, language="ru") for row in _staff(self.truths)]
        books.people.put(rows, None)
        books.connection.execute("DELETE FROM people WHERE number = 'x'")
        now = self.app.clock.now()
        for person in books.people.all():
            phone = self.people.add(person.name, id=77_000_000 + person.id)
            self.phones[person.id] = phone
            self.by_number[person.number] = person
            guest = Guest(address_of(phone.id), None, person.name)
            books.joining.link(Account(person.id, guest, now, True))

    def _compose(self, books: Books, circles: Sequence[Circle]) -> None:
        """Everybody of a group is asked about one, and nobody about anybody else."""
        by_person = {circle.person: circle for circle in circles}
        wanted = {self.by_number[f"about{n}"].id: n for n in range(len(self.truths))}
        for circle in circles:
            if circle.person not in wanted:
                for seat in circle.taken:
                    books.surveys.save_seat(replace(seat, state=SeatState.REMOVED))
        for person, number in wanted.items():
            circle = by_person[person]
            for name, side in self._asked(number):
                books.surveys.add_seat(circle.id, self.by_number[name].id, side, "seat-peer-unit")
            books.surveys.save_circle(replace(circle, few_reason="Больше никого нет"))
        connection = books.connection
        connection.execute("UPDATE seats SET id = id + ?", (FIRST_SEAT * 10,))

    def _asked(self, number: int) -> list[tuple[str, Side]]:
        peers = range(1, self.truths[number].size)
        boss = [(f"boss{number}", Side.SUPERIOR)]
        return boss + [(f"peer{number}.{n}", Side.PEER) for n in peers]

    async def _circle(self, number: int) -> Circle:
        about = self.by_number[f"about{number}"].id

        def look(books: Books) -> Circle:
            return books.surveys.circles_of(about)[0]

        return await self.app.database.read(look)

    # While it is open

    async def answer(self) -> None:
        """Everybody answers at his time; some are disturbed, some look at Home."""
        sittings = [
            (one, number) for number, truth_ in enumerate(self.truths) for one in truth_.sittings
        ]
        sittings.sort(key=lambda pair: (pair[0].day, pair[0].minute, pair[1]))
        nudged = False
        for sitting, number in sittings:
            if sitting.day >= DAYS // 2 and not nudged:
                nudged = True
                await self._nudge()
            await self._turn(sitting.day, sitting.minute)
            await self._glance()
            await self._sit(number, sitting)
        self.open_rows = self.reader.snapshot()

    async def _nudge(self) -> None:
        assert self.survey is not None
        await self._turn(DAYS // 2, 0)
        await self.app.verbs.surveys.nudge(self.by_number["saule"], self.survey.id)

    async def _turn(self, day: int, minute: int) -> None:
        start = datetime.combine(OPENED_ON, time(), OFFICE)
        moment = start + timedelta(days=day, minutes=minute)
        if moment > self.people.now():
            await self.people.turn_to(moment)

    async def _glance(self) -> None:
        """Somebody, whether he has answered or not, looks at his tasks."""
        if self.random.random() < 0.3:
            seats = self.random.choice(self.seats)
            phone = self.phones[self.random.choice(seats).respondent]
            await self._home(phone)
            await self._begins_to_write(phone)

    async def _home(self, phone: Phone) -> None:
        await phone.say("/tasks")
        await self.people.idle()

    async def _begins_to_write(self, phone: Phone) -> None:
        """A question of procedure, under his first message; he never sends it."""
        await self._press(phone, phone.from_bot[0].message_id, AskDispute().pack())

    async def _sit(self, number: int, sitting: Sitting) -> None:
        seat = self.seats[number][sitting.seat]
        phone = self.phones[seat.respondent]
        given = self.truths[number].given[sitting.seat]
        if self.random.random() < 0.2:
            self.people.fault(self.random.choice(FAILS), method="editMessageText")  # type: ignore[arg-type]
        assert self.survey is not None
        way: list[CallbackData] = [AskedAbout(survey=self.survey.id), OpenSeat(seat=seat.id)]
        way += [Seal(seat=seat.id, item=item, value=given[item]) for item in sitting.items]
        if sitting.finishes:
            way.append(FinishAnswers(seat=seat.id))
        elif self.random.random() < 0.5:
            way.append(AskedAbout(survey=self.survey.id))
        message, data = self._opens(phone)
        await self._press(phone, message, data)
        message = self._place(phone, message)
        for step in way:
            await self._press(phone, message, step.pack())

    def _place(self, phone: Phone, message: int) -> int:
        """A message that can't be protected any more is followed by one that is."""
        shown = {one.message_id: one.protect_content for one in phone.from_bot}
        return message if shown[message] else max(shown)

    def _opens(self, phone: Phone) -> tuple[int, str]:
        """The newest message with a button of the survey, and where that leads."""
        for message in reversed(phone.from_bot):
            data = [str(b.get("callback_data", "")) for row in message.buttons for b in row]
            ways = [one for one in data if one.startswith(("v-open", "v-on", "v-list"))]
            if ways:
                return message.message_id, ways[0]
        raise AssertionError(f"no way into the survey among {phone.labels}")

    async def _press(self, phone: Phone, message: int, data: str) -> None:
        await phone.press_data(message, data)
        await self.people.idle()

    # After

    async def close(self) -> None:
        """The clock comes to the close; letters about reports go out."""
        await self._turn((CLOSES_ON - OPENED_ON).days + 1, 12 * 60)
        await self.people.idle()
        self.closed_rows = self.reader.snapshot()

    async def heard(self, number: int, log: Sequence[Line]) -> Heard:
        """What is there to be held of a circle."""
        circle, seats = await self._circle(number), self.seats[number]
        competences = self._competences()
        people = {person.id: person for person in self.by_number.values()}
        return Heard(
            self.truths[number],
            _published(circle.figures, [one[0] for one in competences]),
            tuple(
                Chair(s.id, s.respondent, self.phones[s.respondent].id, s.side.value) for s in seats
            ),
            tuple(one[1] for one in competences),
            tuple(people[seat.respondent].name for seat in seats),
            log,
            tuple(tuple(self.phones[seat.respondent].from_bot) for seat in seats),
            self.open_rows,
            self.closed_rows,
        )

    def _competences(self) -> list[tuple[str, str]]:
        acts = self.app.verbs.surveys.methodologies()
        rule = next(one for one in acts if one.key == ACT).survey
        assert rule is not None
        return [(one.key, one.name.in_("ru")) for one in rule.asked_beside("ranking")]


def _published(figures: Mapping[str, str] | None, keys: Sequence[str]) -> Figures:
    return None if figures is None else tuple(figures.get(key) for key in keys)
