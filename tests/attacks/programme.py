"""The program under attack: the real verbs over a real file and a real vault, one circle each time.

What takes long is done once a size and copied: the file, its people, the circle that HR composed.
"""

from __future__ import annotations

import random
import secrets
import shutil
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from datetime import date, datetime, timedelta
from pathlib import Path
from unittest import mock

from evaluation.base.ids import PersonId, SurveyId
from evaluation.base.person import Person
from evaluation.calendar.office import Office
from evaluation.law.shelf import Shelf
from evaluation.staff.account import Account, Guest
from evaluation.staff.row import StaffRow
from evaluation.survey.composing import SurveyBoard
from evaluation.survey.nouns import Circle, Seat
from handlers.kit.telegram import address_of
from storage.books import Books
from storage.database import Database
from tests.prepared import open_new
from tests.verbs.body import STAFF, Body, servant
from tests.verbs.survey.people import Asked

SHELF = Shelf.open(None)
EVALUATEE = "erlan"
ACT, OPENED_ON, CLOSES_ON = "shymkent-2023", date(2026, 12, 2), date(2026, 12, 31)
OPENED = f"{OPENED_ON} 10:00"

# Numbers that nothing else in a small file has: who reads rows doesn't have to guess whose they are
FIRST_PERSON, FIRST_SEAT, FIRST_CIRCLE = 501, 901, 701
TELEGRAM = 77_000_000


def _staff(asked: int) -> tuple[StaffRow, ...]:
    peers = (servant(f"peer{number}") for number in range(1, asked))
    chiefs = (row for row in STAFF if row.number in {"akim", "gulnar", "saule", "marat"})
    return (*chiefs, servant(EVALUATEE), *peers)


class Templates:
    """Files with a composed survey, by how many are asked about the evaluatee."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._made: dict[tuple[int, int], Path] = {}

    async def copy(self, asked: int, others: int, target: Path) -> None:
        """A file of its own for one campaign; so many are asked about each other person."""
        if (asked, others) not in self._made:
            self._made[asked, others] = await self._make(asked, others)
        shutil.copyfile(self._made[asked, others], target)

    async def _make(self, asked: int, others: int) -> Path:
        path = self._folder / f"template-{asked}-{others}.db"
        async with await open_new(path) as database:
            await database.write(_number_from)
            body = Body(database, Office(), SHELF)
            await body.employs(*_staff(asked))
            await database.write(_join)
            body.at(OPENED)
            survey = Asked(body, self._folder / "no-keys")
            await _compose(survey, asked, others)
            await database.wipe()
        return path


def _number_from(books: Books) -> None:
    """Let people, circles and seats be numbered from afar."""
    connection = books.connection
    columns = "id, number, name, position, category, unit, is_unit_head, is_managerial"
    row = f"INSERT INTO people ({columns}) VALUES (?, 'x', 'x', '', '', '', 0, 0)"
    connection.execute(row, (FIRST_PERSON - 1,))


def _join(books: Books) -> None:
    """Everybody has a chat."""
    connection = books.connection
    connection.execute("DELETE FROM people WHERE number = 'x'")
    now = datetime(2026, 1, 1).astimezone()
    for person in books.people.all():
        guest = Guest(address_of(TELEGRAM + person.id), None, person.name)
        books.joining.link(Account(person.id, guest, now, True))


async def _compose(survey: Asked, asked: int, others: int) -> None:
    """One circle of the wanted size; `others` are asked about everybody else: 2 can't start."""
    hr = survey.body["saule"]
    board = await survey.surveys.compose(hr, ACT, 2026, CLOSES_ON)
    await survey.body.database.write(_renumber)
    board = await survey.surveys.board(hr, board.survey.id)
    for circle in board.circles:
        wanted = asked if circle.person == survey.body.id(EVALUATEE) else others
        await _resize(survey, circle, wanted)
    for circle in (await survey.surveys.board(hr, board.survey.id)).unreasoned:
        await survey.adjusting.explain_few(hr, circle.id, "Больше никого нет")


def _renumber(books: Books) -> None:
    connection = books.connection
    connection.execute("PRAGMA defer_foreign_keys = ON")
    connection.execute("UPDATE seats SET circle_id = circle_id + ?", (FIRST_CIRCLE - 1,))
    connection.execute("UPDATE circles SET id = -id")
    connection.execute("UPDATE circles SET id = ? - id", (FIRST_CIRCLE - 1,))
    connection.execute("UPDATE seats SET id = -id")
    connection.execute("UPDATE seats SET id = ? - id", (FIRST_SEAT - 1,))


async def _resize(survey: Asked, circle: Circle, wanted: int) -> None:
    hr = survey.body["saule"]
    if circle.person == hr.id:  # not hers to change; it is small in this body
        return
    view = await survey.adjusting.circle(hr, circle.id)
    for seat in reversed(circle.taken):
        if len(view.circle.taken) > wanted and seat.side.value != "superior":
            view = await survey.adjusting.remove_seat(hr, circle.id, seat.id, "Для опыта")
    for other in view.others:
        if len(view.circle.taken) < wanted:
            view = await survey.adjusting.add_seat(hr, circle.id, other.person)


class Programme:
    """One campaign's program, from the opening to the close."""

    def __init__(self, asked: Asked, survey: SurveyId, folder: Path) -> None:
        self.asked = asked
        self.survey = survey
        self.folder = folder
        self.database_path = folder / "office.db"
        self.keys = folder / "keys"

    @property
    def hr(self) -> Person:
        return self.asked.body["saule"]

    async def circle(self) -> Circle:
        """The only circle that is asked."""
        return await self.asked.circle_of(EVALUATEE)

    async def board(self) -> SurveyBoard:
        return await self.asked.surveys.board(self.hr, self.survey)

    def at(self, day: int, minute: int) -> None:
        """Set the clock to a minute of a day after the opening."""
        self.asked.body.at(f"{OPENED_ON} 00:00")
        self.asked.body.clock.moment += timedelta(days=day, minutes=minute)

    async def person(self, seat: Seat) -> Person:
        return await self.by_id(seat.respondent)

    async def by_id(self, person: PersonId) -> Person:
        body = self.asked.body
        return body[body.name_of(person)]


@contextmanager
def seeded(seed: object) -> Iterator[None]:
    """Keys, nonces and tokens from a seed, so that a run of the attackers can be repeated."""
    source = random.Random(f"program:{seed}")
    with (
        mock.patch.object(secrets, "token_bytes", source.randbytes),
        mock.patch.object(secrets, "token_hex", lambda count: source.randbytes(count).hex()),
        mock.patch.object(secrets, "randbits", source.getrandbits),
    ):
        yield


@asynccontextmanager
async def running(
    templates: Templates, folder: Path, asked: int, others: int
) -> AsyncIterator[Programme]:
    """A fresh file with its survey composed; it is opened by `opened`."""
    await templates.copy(asked, others, folder / "office.db")
    async with await Database.open(folder / "office.db") as database:
        body = Body(database, Office(), SHELF)
        people = await database.read(lambda books: books.people.all())
        body._people = {person.number: person for person in people}
        body.accounts = {person.number: TELEGRAM + person.id for person in people}
        body.at(OPENED)
        survey = Asked(body, folder / "keys")
        (one,) = await survey.surveys.all(body["saule"])
        yield Programme(survey, one.id, folder)
