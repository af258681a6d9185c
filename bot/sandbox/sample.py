"""The sample state body: a staff file, people who have joined, a quarter just opened."""

from __future__ import annotations

from importlib import resources
from typing import TYPE_CHECKING

from bot.sandbox.people import People, Phone
from bot.spreadsheets import read_table
from evaluation.calendar import Quarter
from evaluation.campaigns import Campaigns, Choices
from evaluation.joining import Joining
from evaluation.staff import Person, Staff

if TYPE_CHECKING:
    from bot.app import App

ACT = "mangystau-2025"
PERIOD = Quarter(2026, 1)
NOT_JOINED = frozenset({"0012", "0023"})
HR_HEAD = "0004"


async def furnish(app: App, people: People) -> None:
    """Import the staff file, let people join by their links, open the quarter."""
    staff: Staff = app.verbs["staff"]
    file = resources.files("bot.sandbox") / "sample.csv"
    await staff.apply(None, read_table(file.read_bytes(), file.name))
    everybody = await app.database.read(lambda books: books.people.all())
    for person in sorted(everybody, key=lambda one: one.number):
        await _meet(app, people, person)
    head = next(person for person in everybody if person.number == HR_HEAD)
    await _open_quarter(app, head)
    await app.tick()


async def _meet(app: App, people: People, person: Person) -> None:
    """A phone for everybody present; all but two have followed their link."""
    last_name, first_name, *_ = person.name.split()
    phone = people.add(
        first_name, last_name, language_code=person.language or "ru", phone=person.phone
    )
    left = person.has_left(app.verbs["staff"].today())
    if person.number in NOT_JOINED or left:
        return
    joining: Joining = app.verbs["joining"]
    (link,) = await joining.invite(None, [person.id])
    await phone.say(f"/start {link.code}")
    await people.idle()
    await _say_who(phone, person.language or "ru")


async def _say_who(phone: Phone, language: str) -> None:
    """The two taps of joining: the language, and "yes, it's me"."""
    column = ("kk", "ru", "en").index(language)
    await _press_newest(phone, column)
    await _press_newest(phone, 0)


async def _press_newest(phone: Phone, column: int) -> None:
    message = next(m for m in reversed(phone.from_bot) if m.buttons)
    await phone.press(message.message_id, 0, column)


async def _open_quarter(app: App, head: Person) -> None:
    campaigns: Campaigns = app.verbs["campaigns"]
    plan = await campaigns.plan(head, ACT, PERIOD, Choices())
    await campaigns.open(head, ACT, PERIOD, Choices(), len(plan.sheets))
