"""One campaign from the opening to the close, with a look at all that an attacker may hold."""

from __future__ import annotations

from collections.abc import Awaitable, Collection, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from random import Random

from evaluation.base.ids import PersonId, SeatId
from evaluation.base.refusal import Refusal
from evaluation.staff.account import Guest
from evaluation.survey.answering import Answers
from evaluation.survey.nouns import Seat
from handlers.kit.telegram import address_of
from storage.books import Books
from tests.attacks.chance import Figures
from tests.attacks.programme import (
    CLOSES_ON,
    EVALUATEE,
    OPENED_ON,
    Programme,
    Templates,
    running,
    seeded,
)
from tests.attacks.rows import Chair, Reader, Snapshot
from tests.attacks.truth import (
    AWAY,
    COUNT,
    DAYS,
    GOES_ON,
    GONE,
    LEAPS_ON,
    MOVES_ON,
    STOPPED,
    Sitting,
    Truth,
)

LETTER = 7000
HOME = 90_000
"""Where messages of the bot that are no letters of the survey stand."""

COPIES, VIEWS, DEPARTURES, MANY = "copies", "views", "departures", "many circles"
PHONES, TWICE = "phones", "twice"
LOOKS = (COPIES, VIEWS, DEPARTURES, PHONES, TWICE)

ASKED_BESIDE = 3
"""How many are asked about each of the respondents, where there are many circles."""


OTHER, MOVED = 66_000_000, 67_000_000
"""Where accounts begin with which respondents are linked for a while, or from some day on."""

PUT_BACK = ("surveys", "circles", "sealed_drafts", "seats")

CLOSE_DAY = (CLOSES_ON - OPENED_ON).days
NUDGE_DAYS = (5, DAYS)


@dataclass(frozen=True)
class Files:
    """Everything on the disk as bytes, by file name; `roots` are the pages where tables begin."""

    files: Mapping[str, bytes]
    roots: Mapping[str, int]


@dataclass(frozen=True)
class LetterSent:
    """Who got which message at which minute."""

    minute: int
    person: PersonId
    kind: str


@dataclass(frozen=True)
class View:
    """What a verb showed to somebody at some moment."""

    moment: str
    name: str
    shown: object


@dataclass
class Holdings:
    """All of it. Each attacker is handed only his own part."""

    chairs: tuple[Chair, ...] = ()
    keys: tuple[str, ...] = ()
    """The competences in the order in which they are asked."""
    token: str = ""
    figures: Figures = None
    copies: list[Snapshot] = field(default_factory=list)
    open_files: Files = Files({}, {})
    closed_files: Files = Files({}, {})
    open_rows: Snapshot = field(default_factory=dict)
    closed_rows: Snapshot = field(default_factory=dict)
    letters: list[LetterSent] = field(default_factory=list)
    views: list[View] = field(default_factory=list)
    departures: list[tuple[int, list[View]]] = field(default_factory=list)
    """(chair, what was shown before and after he left), while it is open and after the close."""
    stolen_key: bytes = b""
    asked: int = 0
    phones: list[tuple[int, Answers]] = field(default_factory=list)
    """(chair, what another phone shows that was linked with his person)."""
    closes: list[Figures] = field(default_factory=list)
    """By chair: the figures of a second close with his draft and, if they can be, two more."""


class Mutant:
    """A build of the program with one protection removed."""

    name = ""

    def patched(self) -> AbstractContextManager[object]:
        """The program while it lacks it."""
        return nullcontext()

    async def prepared(self, programme: Programme) -> None:
        """What the file has to look like for it."""


async def campaign(
    templates: Templates,
    folder: Path,
    truth: Truth,
    mutant: Mutant | None = None,
    looks: Collection[str] = LOOKS,
) -> Holdings:
    """Run one campaign, of a mutant if there is one; `looks` are those that take their time."""
    build = mutant or Mutant()
    asked = truth.asked + truth.declines
    with seeded(f"{truth.seed}:{truth.size}"), build.patched():
        others = ASKED_BESIDE if MANY in looks else ASKED_BESIDE - 1
        async with running(templates, folder, asked, others) as programme:
            await build.prepared(programme)
            return await _Run(programme, truth, looks).whole()


class _Run:
    def __init__(self, programme: Programme, truth: Truth, looks: Collection[str]) -> None:
        self.programme = programme
        self.looks = looks
        self.truth = truth
        self.random = Random(f"run:{truth.seed}:{truth.size}")
        self.seats: list[Seat] = []
        self.last_night: Snapshot = {}
        self.held = Holdings(asked=truth.asked)
        self.unable: list[tuple[str, Seat]] = []

    async def whole(self) -> Holdings:
        self.reader = Reader(self.programme.database_path)
        try:
            await self._open()
            await self._answer()
            await self._look_open()
            if PHONES in self.looks:
                await self._look_from_other_phones()
            if DEPARTURES in self.looks:
                await self._depart(is_open=True)
            await self._close()
            if DEPARTURES in self.looks:
                await self._depart(is_open=False)
        finally:
            self.reader.close()
        return self.held

    async def _open(self) -> None:
        programme, body = self.programme, self.programme.asked.body
        board = await programme.board()
        taken = list((await programme.circle()).taken)
        self.random.shuffle(taken)
        self.seats = taken[: self.truth.size]
        self.unable = list(zip(self.truth.unable, taken[self.truth.size :], strict=False))
        await self._disable()
        await programme.asked.surveys.open(programme.hr, programme.survey, len(board.respondents))
        await self._deliver()
        for seat in taken[self.truth.asked :]:
            who = await programme.person(seat)
            await programme.asked.answering.decline(who, seat.id, "Родственник")
        self.held.chairs = tuple(
            Chair(seat.id, seat.respondent, _telegram(seat), seat.side.value) for seat in self.seats
        )
        seats = await programme.asked.answering.mine(await programme.person(self.seats[0]))
        (mine,) = (one for one in seats if one.seat.id == self.seats[0].id)
        self.held.keys = tuple(one.key for one in mine.competences)
        self.held.token = board.survey.token
        key = programme.keys / f"{board.survey.token}.key"
        self.held.stolen_key = key.read_bytes()
        assert body.name_of(mine.circle.person) == EVALUATEE

    async def _disable(self) -> None:
        """Some can't answer from the beginning."""
        body = self.programme.asked.body
        for why, seat in self.unable:
            if why == AWAY:
                await body.leaves_the_bot(body.name_of(seat.respondent))
            elif why == STOPPED:
                address = address_of(_telegram(seat))
                await body.joining.reachable(address, reachable=False)

    async def _deliver(self) -> None:
        body = self.programme.asked.body
        minute = int(body.clock.moment.timestamp() // 60)
        for letter in await body.delivers():
            self.held.letters.append(LetterSent(minute, letter.recipient.id, letter.kind))

    # While it is open

    async def _answer(self) -> None:
        for day in range(DAYS + 1):
            await self._night(day)
            self._copy()
            await self._day(day)
            if day and day == self.truth.restored_on:
                await self._put_back(self.last_night)
                self._copy()
                await self._day(day)
            if day == LEAPS_ON:
                await self._leap(day)
        await self._night(DAYS + 1)

    async def _day(self, day: int) -> None:
        if day == MOVES_ON:
            for number in self.truth.moves:
                await self._link(self.seats[number], MOVED + number)
        for sitting in (one for one in self.truth.sittings if one.day == day):
            await self._sit(sitting)
            self._copy()
            if VIEWS in self.looks:
                await self._view(f"day {day}", self.held.views)

    async def _leap(self, day: int) -> None:
        """The clock is wrong for an evening: whatever it asks for comes then."""
        for days in self.truth.leaps:
            self.programme.at(day + days, 20 * 60)
            await self.programme.asked.closing.keep_keys()
            await self.programme.asked.closing.look_for_enough()
            assert await self.programme.asked.closing.due() == ()
            await self._deliver()

    async def _put_back(self, copy: Snapshot, but: Collection[SeatId] = ()) -> None:
        """The rows of a copy in the place of today's, without some drafts."""
        rows = {table: copy[table].rows if table in copy else () for table in PUT_BACK}
        rows["sealed_drafts"] = tuple(one for one in rows["sealed_drafts"] if one[0] not in but)

        def act(books: Books) -> None:
            connection = books.connection
            connection.execute("PRAGMA defer_foreign_keys = ON")
            for table in reversed(PUT_BACK):
                connection.execute(f"DELETE FROM {table}")
            for table, lines in rows.items():
                for line in lines:
                    marks = ", ".join("?" * len(line))
                    connection.execute(f"INSERT INTO {table} VALUES ({marks})", line)

        await self.programme.asked.body.database.write(act)

    async def _link(self, seat: Seat, telegram: int) -> None:
        """HR takes somebody's account away and links another, as the person at it says yes."""
        programme, person = self.programme, seat.respondent
        body, hr = programme.asked.body, programme.hr
        await body.joining.unlink(hr, person)
        (link,) = await body.joining.invite(hr, [person])
        guest = Guest(address_of(telegram), None, "Кто-то")
        await body.joining.come_by_code(guest, link.code)
        assert await body.joining.answer(guest, is_me=True) is not None
        body.accounts[body.name_of(person)] = telegram

    async def _look_from_other_phones(self) -> None:
        """Each is linked with another phone for a while, and the survey opened on it."""
        programme, answering = self.programme, self.programme.asked.answering
        programme.at(DAYS + 1, 600)
        for number, seat in enumerate(self.seats):
            name = programme.asked.body.name_of(seat.respondent)
            own = programme.asked.body.accounts[name]
            await self._link(seat, OTHER + number)
            who = await programme.person(seat)
            for message in (900, 901):
                self.held.phones.append((number, await answering.see(who, seat.id)))
                await answering.shown_in(who, [seat.id], message)
            await self._link(seat, own)

    def _copy(self) -> None:
        """After each night, which seals all anew, and after each sitting."""
        if COPIES in self.looks or MANY in self.looks:
            self.held.copies.append(self.reader.snapshot())

    async def _night(self, day: int) -> None:
        programme = self.programme
        programme.at(day, 1)
        if day == GOES_ON:
            for seat in (seat for why, seat in self.unable if why == GONE):
                name = programme.asked.body.name_of(seat.respondent)
                gone = OPENED_ON + timedelta(days=day - 1)
                await programme.asked.body.changes(name, dismissed=gone)
        if day:
            await programme.asked.closing.look_for_enough()
        if day and day == self.truth.restored_on:
            self.last_night = self.reader.snapshot()
        programme.at(day, 8 * 60 + 59)
        if day in NUDGE_DAYS:
            await programme.asked.surveys.nudge(programme.hr, programme.survey)
        programme.at(day, 9 * 60)
        await self._deliver()

    async def _sit(self, sitting: Sitting) -> None:
        programme, seat = self.programme, self.seats[sitting.seat]
        who, answering = await programme.person(seat), programme.asked.answering
        programme.at(sitting.day, sitting.minute)
        message = self._message(sitting.seat)
        seats = [one.seat.id for one in await answering.mine(who)]
        await answering.shown_in(who, seats, message)  # the list of his colleagues
        items = sitting.items
        if sitting.seat in self.truth.moves and sitting.day >= MOVES_ON:
            items = tuple(range(max(items) + 1))  # what the other account gave isn't shown to him
        for item in items:
            value = self.truth.given[sitting.seat][item]
            if self.random.random() < 0.05:  # a slip of the finger, put right at once
                await answering.mark(who, seat.id, item, self.random.randrange(6), message)
            await answering.mark(who, seat.id, item, value, message)
        if sitting.finishes:
            await answering.finish(who, seat.id, message)

    def _message(self, chair: int) -> int:
        """He answers under the letter, or comes from Home, in another message each time."""
        if self.random.random() < 0.5:
            return HOME + self.random.randrange(1000)
        return LETTER + 1 + chair

    async def _view(self, moment: str, views: list[View]) -> None:
        """Whatever HR, the boss and the evaluatee can open now."""
        programme, asked = self.programme, self.programme.asked
        circle = await programme.circle()
        hr, boss, about = programme.hr, asked.body["marat"], asked.body[EVALUATEE]
        views.append(View(moment, "board", await programme.board()))
        views.append(View(moment, "circle", await asked.adjusting.circle(hr, circle.id)))
        for name, who in (("hr", hr), ("boss", boss), ("evaluatee", about)):
            views.append(View(moment, f"{name} duties", await asked.body.duties.of(who)))
            found = await _shown(asked.reports.see(who, circle.id))
            views.append(View(moment, f"{name} report", found))
        training = await _shown(asked.reports.training(hr, programme.survey))
        views.append(View(moment, "training", training))

    async def _look_open(self) -> None:
        self.held.open_rows = self.reader.snapshot()
        self.held.open_files = self._files()

    def _files(self) -> Files:
        folder = self.programme.folder
        files = {
            str(path.relative_to(folder)): path.read_bytes()
            for path in sorted(folder.rglob("*"))
            if path.is_file() and path.suffix != ".key"
        }
        sql = "SELECT name, rootpage FROM sqlite_master WHERE type = 'table'"
        return Files(files, dict(self.reader._connection.execute(sql)))

    # Somebody leaves

    async def _depart(self, *, is_open: bool) -> None:
        programme = self.programme
        for number, seat in enumerate(self.seats):
            day = DAYS + 2 + 2 * number if is_open else CLOSE_DAY + 1 + 2 * number
            views: list[View] = []
            who = (await programme.person(seat)).number
            await self._night_of_departure(day, is_open=is_open)
            await self._view("before", views)
            await self._goes(who, day)
            await self._night_of_departure(day + 1, is_open=is_open)
            await self._view("after", views)
            await self._comes_back(who)
            self.held.departures.append((number, views))

    async def _night_of_departure(self, day: int, *, is_open: bool) -> None:
        self.programme.at(day, 1)
        if is_open:
            await self.programme.asked.closing.look_for_enough()

    async def _goes(self, who: str, day: int) -> None:
        """Dismissed as of the day before, or moved to another unit."""
        body = self.programme.asked.body
        if self.truth.seed % 4 == 1 and who != "marat":
            await body.changes(who, unit="Кадры", superior="saule")
        else:
            gone = OPENED_ON + timedelta(days=day - 1)
            await body.changes(who, dismissed=gone)

    async def _comes_back(self, who: str) -> None:
        superior = "gulnar" if who == "marat" else "marat"
        body = self.programme.asked.body
        await body.changes(who, dismissed=None, unit="Финансы", superior=superior)

    # The close

    async def _close(self) -> None:
        programme, closing = self.programme, self.programme.asked.closing
        opened = self.reader.snapshot()
        await self._close_circles()
        if TWICE in self.looks:
            await self._close_again(opened)
        assert await closing.finish(programme.survey)
        programme.at(CLOSE_DAY, 18 * 60 + 31)
        await self._deliver()
        await self._view("closed", self.held.views)
        self.held.closed_rows = self.reader.snapshot()
        self.held.closed_files = self._with_keys(self._files())
        self.held.figures = await self._figures()

    async def _close_circles(self) -> None:
        programme, closing = self.programme, self.programme.asked.closing
        programme.at(CLOSE_DAY, 18 * 60 + 30)
        assert programme.survey in await closing.due()
        await closing.last_messages(programme.survey)
        while await closing.close_next(programme.survey):
            pass

    async def _close_again(self, opened: Snapshot) -> None:
        """Cut off before its end, with the key still there: from copies with drafts deleted, first
        as many as leave figures, then all but those of two and of each in turn.
        """
        whole = await self._figures()
        everybody = [seat.id for seat in self.seats]
        kept = list(everybody)
        for seat in everybody:
            rest = [one for one in kept if one != seat]
            if await self._closed_with(opened, rest) is not None:
                kept = rest
        for seat in everybody:
            three = kept if seat in kept else [seat, *kept[1:]]
            self.held.closes.append(await self._closed_with(opened, three))
        assert await self._closed_with(opened, everybody) == whole

    async def _closed_with(self, opened: Snapshot, kept: Collection[SeatId]) -> Figures:
        """The clock is turned back, and a copy put back without the drafts of the others."""
        self.programme.at(DAYS + 2, 600)
        await self._put_back(opened, [one.id for one in self.seats if one.id not in kept])
        await self._close_circles()
        return await self._figures()

    def _with_keys(self, found: Files) -> Files:
        """After the close the folder of keys is looked into as well."""
        keys = {f"keys/{path.name}": path.read_bytes() for path in self.programme.keys.iterdir()}
        return replace(found, files={**found.files, **keys})

    async def _figures(self) -> Figures:
        circle = await self.programme.circle()
        if circle.figures is None:
            return None
        shown = tuple(circle.figures.get(key) for key in self.held.keys)
        assert len(shown) == COUNT
        return shown


async def _shown(verb: Awaitable[object]) -> object:
    """What a verb returned, or the word by which it refused."""
    try:
        return await verb
    except Refusal as no:
        return no.key


def _telegram(seat: Seat) -> int:
    return 77_000_000 + seat.respondent
