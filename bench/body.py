"""A state body of any size with a running quarter, and the taps of its evaluators."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import date
from itertools import cycle, islice
from pathlib import Path
from typing import Any

from aiogram.client.session.base import BaseSession

from bot.app import App, build
from bot.telegram.pace import Pace
from evaluation.base.person import Person
from evaluation.base.roles import Role
from evaluation.calendar.calendar import Quarter
from evaluation.quarter.nouns import Choices, Plan
from evaluation.staff.account import Account, Guest
from evaluation.staff.row import StaffRow
from handlers.buttons.quarter import Mark
from handlers.kit.telegram import address_of
from sandbox.body.stage import sandbox_settings
from sandbox.telegram.engine import SandboxClock
from storage.books import Books
from storage.cipher import Cipher

ACT = "mangystau-2025"
PERIOD = Quarter(2026, 1)
UNIT = 20
FIRST_TELEGRAM = 500_000
LONG_AGO = date(2020, 1, 1)
CHIEF = StaffRow("0", "Әкімов Асан Бекұлы", "аким", unit="Аппарат", is_unit_head=True)

Json = dict[str, Any]


@dataclass(frozen=True)
class Desk:
    """One sheet and the account of its evaluator."""

    telegram: int
    sheet: int
    items: int


@asynccontextmanager
async def office(
    folder: Path,
    session: BaseSession | None = None,
    address: str = "http://127.0.0.1:9",
    pace: Pace | None = None,
    cipher: Cipher | None = None,
) -> AsyncIterator[App]:
    """The real bot as it is put together for everybody, on Thursday 2 April 2026."""
    settings = replace(sandbox_settings(address, folder), cipher=cipher)
    clock = SandboxClock(running=False)
    async with build(settings, clock=clock, session=session, create=True, pace=pace) as app:
        yield app


def staff(count: int) -> Iterator[StaffRow]:
    """A chief, a head of HR above all, units of a head and nineteen servants."""
    yield CHIEF
    for number in range(1, count):
        head = number % UNIT == 1
        superior = "0" if number == 1 else "1" if head else str(number - (number - 1) % UNIT)
        yield StaffRow(
            str(number),
            f"Сыздықова Әсел Ғаниқызы {number}",
            "бас маман",
            "D-3" if head else "D-5",
            f"Бөлім {(number - 1) // UNIT}",
            is_unit_head=head,
            is_managerial=head,
            superior=superior,
            appointed=LONG_AGO,
            days_worked=60,
            language="kk",
            roles=frozenset({Role.HR_HEAD}) if number == 1 else frozenset(),
        )


async def employ(app: App, count: int) -> None:
    """Everybody is in the staff and has an account."""
    rows = list(staff(count))
    now = app.clock.now()

    def act(books: Books) -> None:
        books.people.put(rows, PERIOD)
        for person in books.people.all():
            telegram = FIRST_TELEGRAM + person.id
            books.joining.link(
                Account(person.id, Guest(address_of(telegram), None, person.name), now, True)
            )

    await app.database.write(act)


async def planned(app: App) -> tuple[Person, Plan]:
    """The head of HR, and what she sees before the opening."""
    campaigns = app.verbs.campaigns
    head = await app.database.read(lambda books: books.people.by_number("1"))
    assert head is not None
    return head, await campaigns.plan(head, ACT, PERIOD, Choices())


async def opened(app: App, head: Person, plan: Plan) -> None:
    """The one transaction of the opening."""
    await app.verbs.campaigns.open(head, ACT, PERIOD, Choices(), len(plan.sheets))


async def open_quarter(app: App) -> None:
    """HR looks at the plan and opens it."""
    await opened(app, *await planned(app))


async def empty_outbox(app: App) -> None:
    """Nothing is to be sent: the taps are measured alone."""
    sql = "UPDATE outbox SET state = 'dropped' WHERE state = 'waiting'"
    await app.database.write(lambda books: books.connection.execute(sql))


async def desks(app: App) -> list[Desk]:
    """Every open sheet, neighbours belonging to different evaluators."""
    (act,) = (act for act in app.verbs.campaigns.methodologies() if act.key == ACT)

    def look(books: Books) -> list[Desk]:
        rows = books.connection.execute(
            """
            SELECT evaluator_id, id, form FROM sheets WHERE state = 'draft'
            ORDER BY row_number() OVER (PARTITION BY evaluator_id ORDER BY id), evaluator_id
            """
        )
        return [
            Desk(FIRST_TELEGRAM + evaluator, sheet, len(act.forms[form].items))
            for evaluator, sheet, form in rows
        ]

    return await app.database.read(look)


def taps(found: Sequence[Desk], count: int, first: int = 1) -> list[Json]:
    """Updates with a mark each: every one writes, none repeats the mark that stands."""
    numbered = enumerate(islice(marks(found), count), first)
    return [tap(update, desk, mark) for update, (desk, mark) in numbered]


def marks(found: Sequence[Desk]) -> Iterator[tuple[Desk, Mark]]:
    for value in cycle((5, 4, 3)):
        for item in range(max(desk.items for desk in found)):
            for desk in found:
                if item < desk.items:
                    yield desk, Mark(sheet=desk.sheet, item=item, value=value)


def tap(update: int, desk: Desk, mark: Mark) -> Json:
    person = {
        "id": desk.telegram,
        "is_bot": False,
        "first_name": "Әсел",
        "language_code": "kk",
    }
    chat = {"id": desk.telegram, "type": "private", "first_name": "Әсел"}
    message = {
        "message_id": 7,
        "date": 1_775_000_000,
        "chat": chat,
        "from": {"id": 1_000_000_001, "is_bot": True, "first_name": "Бот"},
        "text": "…",
    }
    query = {
        "id": str(update),
        "from": person,
        "chat_instance": "1",
        "message": message,
        "data": mark.pack(),
    }
    return {"update_id": update, "callback_query": query}
