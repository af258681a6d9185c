"""A state body at hand: the real bot on an in-process Telegram, its people with their phones."""

from __future__ import annotations

import pickle
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from bot.app import App
from bot.files.spreadsheets import read_table
from bot.settings import Settings, WebhookAddress
from bot.telegram.pace import Pace
from evaluation.base.person import Person
from evaluation.calendar.calendar import Quarter
from evaluation.calendar.office import Office
from evaluation.quarter.nouns import Campaign, Choices
from evaluation.quarter.schedules import needs_schedule
from evaluation.staff.account import Account, Guest
from handlers.kit.telegram import address_of
from sandbox.body.sample import Sample, read_sample
from sandbox.body.stage import BotEngine, make_people, sandbox_settings
from sandbox.body.story import SampleBody
from sandbox.telegram.api import BotApi
from sandbox.telegram.engine import OFFICE, START, SandboxClock
from sandbox.telegram.people import People, Phone, Pressed
from sandbox.telegram.session import InProcessSession
from storage.cipher import Cipher
from tests.courier import Courier, bringing
from tests.prepared import put_new
from tests.routing import build

ACT = "mangystau-2025"
MANGYSTAU = read_sample(ACT, ACT)
FIRST_QUARTER = Quarter(2026, 1)
JANUARY = datetime(2026, 1, 8, 10, 0, tzinfo=OFFICE)

CHIEF = "0001"
BODY_HEAD = "0002"
DEPUTY = "0003"
HR_HEAD = "0004"
HR = "0005"
LAWYER = "0006"
HEAD = "0008"
SERVANT = "0009"
NOT_JOINED = "0012"
RUSSIAN_HEAD = "0014"
RUSSIAN_SERVANT = "0016"
DISMISSED = "0018"


@dataclass
class House:
    """The running bot with its Telegram, and the people by their personnel numbers."""

    app: App
    people: People
    clock: SandboxClock
    phones: dict[str, Phone]
    sample: Sample = MANGYSTAU
    courier: Courier | None = None

    def phone(self, number: str) -> Phone:
        """Somebody's phone."""
        return self.phones[number]

    async def person(self, number: str) -> Person:
        """Somebody as the bot knows her; at her phone, where she has joined."""
        found = await self.app.database.read(lambda books: books.people.by_number(number))
        assert found is not None
        account = await self.app.database.read(lambda books: books.joining.account(found.id))
        return found if account is None else replace(found, account=account.guest.address.number)

    async def say(self, number: str, text: str) -> str:
        """Somebody types; what stands on her screen afterwards."""
        await self.phones[number].say(text)
        await self.people.idle()
        return self.phones[number].screen

    async def tap(self, number: str, label: str) -> Pressed:
        """Somebody presses the newest button with this label."""
        pressed = await self.phones[number].tap(label)
        await self.people.idle()
        return pressed

    async def press(self, number: str, data: str) -> Pressed:
        """Somebody's patched client sends this callback data under the newest message."""
        phone = self.phones[number]
        pressed = await phone.press_data(phone.from_bot[-1].message_id, data)
        await self.people.idle()
        return pressed

    def screen(self, number: str) -> str:
        """The newest message of the bot to somebody."""
        return self.phones[number].screen

    def labels(self, number: str) -> list[str]:
        """The buttons under the newest message of the bot, flat."""
        return [label for row in self.phones[number].labels for label in row]

    async def make_plans(self) -> None:
        """What the sample says of work plans, from opening to posting; then it is 2 April."""
        if self.sample.planning is None:
            return
        body = await self._body()
        await body.plan(self.sample.planning)
        self.clock.advance_to(START)
        await self.app.tick()
        await self.people.idle()

    async def _body(self) -> SampleBody:
        everybody = await self.app.database.read(lambda books: books.people.all())
        by_number = {person.number: person for person in everybody}
        return SampleBody(self.app, self.people, self.clock, by_number, self.sample)

    async def open_quarter(
        self, *, choices: Choices | None = None, names_servants: bool = True
    ) -> Campaign:
        """HR opens the first quarter of 2026; the head of the body names the heads of divisions."""
        head = await self.person(self.sample.hr_head)
        campaigns = self.app.verbs.campaigns
        act, chosen = self.sample.act, choices or Choices()
        await self.approve_schedule()
        plan = await campaigns.plan(head, act, FIRST_QUARTER, chosen)
        chosen = replace(chosen, by_superior=len(plan.by_superior))
        campaign: Campaign = await campaigns.open(
            head, act, FIRST_QUARTER, chosen, len(plan.sheets)
        )
        if names_servants:
            await self.name_servants(campaign)
        await self.people.idle()
        return campaign

    async def approve_schedule(self, quarter: Quarter = FIRST_QUARTER) -> None:
        """HR drafts the quarter's schedule, the official approves it, where the act asks (X-54)."""
        act, campaigns = self.sample.act, self.app.verbs.campaigns
        if needs_schedule(next(one for one in campaigns.methodologies() if one.key == act)):
            schedules, hr = self.app.verbs.schedules, await self.person(self.sample.hr_head)
            view = await schedules.draft(hr, act, quarter)
            assert view.schedule is not None
            await schedules.approve(await self.person(self.sample.official), view.schedule.id)
            await self.people.idle()

    async def name_servants(self, campaign: Campaign) -> None:
        """Evaluators of more than twenty accept whom the bot proposes (M-17c)."""
        await (await self._body()).name_servants(campaign)
        await self.people.idle()

    async def sign(self, evaluator: str, evaluatee: str, marks: Sequence[int | Decimal]) -> None:
        """An evaluator marks and signs, past the screens."""
        actor, person = await self.person(evaluator), await self.person(evaluatee)
        sheets = self.app.verbs.sheets
        (campaign,) = await self.app.database.read(lambda books: books.campaigns.running())
        team = await sheets.team(actor, campaign.id)
        (view,) = [view for view in team.views if view.sheet.person == person.id]
        for item, value in enumerate(marks):
            await sheets.mark(actor, view.sheet.id, item, value)
        await sheets.sign(actor, [view.sheet.id])
        await self.people.idle()

    async def turn(self, span: str) -> None:
        """Time passes: "3d", "2h", "30m"."""
        await self.people.advance(span)
        await self.people.idle()


@asynccontextmanager
async def run_house(
    folder: Path,
    office: Office | None = None,
    *,
    act: str = ACT,
    start: datetime = START,
    methodologies: Path | None = None,
    webhook: WebhookAddress | None = None,
    more: str = "",
    cipher: Cipher | None = None,
) -> AsyncIterator[House]:
    """Everybody of an act's sample body; all have joined but its few, and those who have left.

    `methodologies`: the office's own files of acts; `more`: rows of its staff file beside those;
    `cipher`: the key that its database is under. With a `webhook` a courier brings the updates.
    """
    settings = sandbox_settings("http://127.0.0.1:9", folder)
    settings = replace(settings, office=office or settings.office, username="TestBot")
    settings = replace(settings, methodologies_dir=methodologies, webhook=webhook, cipher=cipher)
    if (office, methodologies, webhook, more, cipher) == (None, None, None, "", None):
        town = await _moved_in(settings, act, start)
        async with _running(settings, town) as app:
            yield House(app, town.people, town.clock, town.phones, town.sample)
        return
    town = _empty(act, start)
    put_new(settings.database, cipher)
    async with _running(settings, town) as app, AsyncExitStack() as beside:
        courier = None
        if app.webhook is not None:
            courier = Courier(town.people.telegram, app.webhook.port)
            await beside.enter_async_context(bringing(courier))
        town.phones = await _fill(app, town.people, town.sample, more)
        yield House(app, town.people, town.clock, town.phones, town.sample, courier)


@dataclass
class Town:
    """What is outside of the bot: its Telegram, the clock, and everybody's phone by number."""

    people: People
    clock: SandboxClock
    sample: Sample
    phones: dict[str, Phone]


def _empty(act: str, start: datetime) -> Town:
    clock = SandboxClock(start, running=False)
    return Town(make_people(clock, limits=False), clock, read_sample(act, act), {})


_TOWNS: dict[tuple[str, datetime], tuple[bytes, bytes]] = {}
"""Towns that have moved in, and the databases of their bots: made once, for each test a copy."""


async def _moved_in(settings: Settings, act: str, start: datetime) -> Town:
    """A town of its own, whose people have all written to a bot that has stopped since."""
    if (act, start) not in _TOWNS:
        with TemporaryDirectory() as folder:
            first = replace(settings, database=Path(folder) / settings.database.name)
            town = _empty(act, start)
            put_new(first.database)
            async with _running(first, town) as app:
                phones = await _fill(app, town.people, town.sample)
            ids = {number: phone.id for number, phone in phones.items()}
            kept = pickle.dumps((town.people.telegram, town.clock, ids))
            _TOWNS[act, start] = kept, first.database.read_bytes()
    kept, database = _TOWNS[act, start]
    settings.database.write_bytes(database)
    telegram, clock, ids = pickle.loads(kept)
    people = People(telegram, BotApi(telegram))
    phones = {number: people[person] for number, person in ids.items()}
    return Town(people, clock, read_sample(act, act), phones)


@asynccontextmanager
async def _running(settings: Settings, town: Town) -> AsyncIterator[App]:
    """The bot of a town, at work."""
    session = InProcessSession(town.people.api)
    pace = Pace(per_second=100_000, chat_seconds=0.0)
    async with build(settings, clock=town.clock, session=session, pace=pace) as app:
        await app.start()
        town.people.engine = BotEngine(app, town.clock)
        try:
            yield app
        finally:
            await app.stop()


async def _fill(app: App, people: People, sample: Sample, more: str = "") -> dict[str, Phone]:
    await app.verbs.staff.apply(None, read_table(sample.file() + more.encode(), "staff.csv"))
    everybody: list[Person] = await app.database.read(lambda books: list(books.people.all()))
    phones = {}
    for person in everybody:
        last, first, *_ = person.name.split()
        language = person.language or "ru"
        phones[person.number] = people.add(first, last, language_code=language, phone=person.phone)
    absent = {p.number for p in everybody if p.has_left(START.date())} | sample.not_joined
    joined = [p for p in everybody if p.number not in absent]
    now = app.clock.now()

    def link(books: object) -> None:
        for person in joined:
            guest = Guest(address_of(phones[person.number].id), None, person.name)
            books.joining.link(Account(person.id, guest, now, True))  # type: ignore[attr-defined]

    await app.database.write(link)
    for person in joined:
        await phones[person.number].say("/tasks")
    await people.idle()
    return phones


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """The sample body on Thursday 2 April 2026, 10:00; no quarter is open."""
    async with run_house(tmp_path) as running:
        yield running


@pytest.fixture
async def shymkent(tmp_path: Path) -> AsyncIterator[House]:
    """The Russian act of 2023 on Thursday 8 January 2026, 10:00; no planning is open."""
    async with run_house(tmp_path, act="shymkent-2023", start=JANUARY) as running:
        yield running


@pytest.fixture
async def baidibek(tmp_path: Path) -> AsyncIterator[House]:
    """The Kazakh act of 2023 on the same day."""
    async with run_house(tmp_path, act="baidibek-2023", start=JANUARY) as running:
        yield running
