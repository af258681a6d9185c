"""A small state body to try the verbs on: people by nickname, acts as sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from bot.processes import make_duties, make_notices, make_reminders
from evaluation.base.ids import CampaignId, PersonId, ResultId, SheetId
from evaluation.base.person import Person
from evaluation.base.place import Place
from evaluation.base.refusal import Refusal
from evaluation.base.roles import Role
from evaluation.base.trail import first_fault
from evaluation.calendar.calendar import Quarter
from evaluation.calendar.days import Days
from evaluation.calendar.office import ALMATY, Office
from evaluation.calendar.periods import Period, parse_period
from evaluation.calibration.contests import CaseContests
from evaluation.calibration.sessions import Sessions
from evaluation.law.moment import Moment, Moments
from evaluation.law.shelf import Shelf
from evaluation.law.stored import Acts
from evaluation.plans.drafting import WorkPlans
from evaluation.plans.planning import Plannings
from evaluation.plans.values import KciValues
from evaluation.quarter.absences import Absences
from evaluation.quarter.admissions import Admissions
from evaluation.quarter.apparatus import ToldDecision
from evaluation.quarter.board import Boards
from evaluation.quarter.campaigns import Campaigns
from evaluation.quarter.finals import Finals
from evaluation.quarter.naming import Namings
from evaluation.quarter.nouns import Campaign, Choices, Plan, Result
from evaluation.quarter.nudging import Nudging
from evaluation.quarter.rearranging import Rearranging
from evaluation.quarter.received import ReceivedMarks
from evaluation.quarter.results import Results, ResultView
from evaluation.quarter.schedules import Schedules, days_of, needs_schedule, schedule_state
from evaluation.quarter.sheets import Sheets, SheetView
from evaluation.staff.account import Account, Guest
from evaluation.staff.held import HeldChanges
from evaluation.staff.joining import Joining
from evaluation.staff.naming import ActingHeads
from evaluation.staff.row import StaffRow
from evaluation.staff.staff import Staff
from handlers.kit.telegram import CHANNEL, address_of
from storage.books import Books, every_book
from storage.database import Database

ACT = "mangystau-2025"
DECISION = ToldDecision("12-ө", date(2026, 4, 1))
"""Of the first head, that the head of the apparatus evaluates for him (M-3e)."""
LONG_AGO = date(2020, 1, 1)
Q1 = Quarter(2026, 1)

STAFF = (
    StaffRow("akim", "Акимов", "аким", "", "Аппарат", True, True),
    StaffRow(
        "gulnar", "Гульнар", "руководитель аппарата", "D-1", "Аппарат", True, True, "akim",
        LONG_AGO, roles=frozenset({Role.APPARATUS_HEAD}),
    ),
    StaffRow(
        "saule", "Сауле", "руководитель службы", "D-3", "Кадры", True, True, "gulnar",
        LONG_AGO, roles=frozenset({Role.HR_HEAD}),
    ),
    StaffRow(
        "dana", "Дана", "специалист", "D-5", "Кадры", False, False, "saule",
        LONG_AGO, roles=frozenset({Role.HR}),
    ),
    StaffRow("marat", "Марат", "руководитель отдела", "D-3", "Финансы", True, True, "gulnar",
             LONG_AGO),
    StaffRow("aigul", "Айгуль", "специалист", "D-5", "Финансы", False, False, "marat", LONG_AGO),
    StaffRow("bolat", "Болат", "специалист", "D-5", "Финансы", False, False, "marat", LONG_AGO),
)  # fmt: skip
"""The akim is no servant of corpus "B"; Saule is the head of HR and Dana her specialist."""


def servant(number: str, superior: str = "marat", **fields: Any) -> StaffRow:
    """A specialist of Marat's unit, unless said otherwise."""
    known: dict[str, Any] = {"category": "D-5", "unit": "Финансы", "appointed": LONG_AGO}
    return StaffRow(number, number.title(), superior=superior, **(known | fields))


class SettableClock:
    """Stands still until it is set."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 4, 2, 5, tzinfo=UTC)

    def now(self) -> datetime:
        return self.moment


def local(text: str) -> datetime:
    """An instant by the clock of the office: "2026-04-20 10:00", noon where no hour is said."""
    words = text if " " in text else f"{text} 12:00"
    return datetime.fromisoformat(words).replace(tzinfo=ALMATY).astimezone(UTC)


@contextmanager
def refused(key: str, **details: object) -> Iterator[None]:
    """The act inside must be refused with this very answer."""
    with pytest.raises(Refusal) as no:
        yield
    assert no.value.key == key
    assert details.items() <= no.value.details.items()


class Body:
    """One office over one file. People are called by their numbers, which are nicknames here."""

    def __init__(self, database: Database, office: Office, shelf: Shelf) -> None:
        self.database = database
        self.clock = clock = SettableClock()
        self.office = office
        self.shelf = shelf
        self.known_acts = acts = Acts()
        self.moments = moments = Moments(database, clock, office, acts)
        self.staff = Staff(moments)
        self.joining = Joining(moments)
        self.held_changes = HeldChanges(moments)
        self.acting_heads = ActingHeads(moments)
        self.campaigns = Campaigns(moments, shelf)
        self.schedules = Schedules(moments, shelf)
        self.sheets = Sheets(moments)
        self.results = Results(moments, CaseContests(every_book))
        self.finals = Finals(moments)
        self.rearranging = Rearranging(moments)
        self.received_marks = ReceivedMarks(moments)
        self.notices = make_notices(moments)
        self.reminders = make_reminders(moments, Sessions(moments))
        self.namings = Namings(moments)
        self.nudging = Nudging(moments)
        self.boards = Boards(moments)
        self.duties = make_duties(moments)
        self.absences = Absences(moments)
        self.admissions = Admissions(moments)
        self.days = Days(database, clock)
        self.plannings = Plannings(moments, shelf)
        self.work_plans = WorkPlans(moments)
        self.kci_values = KciValues(moments)
        self._people: dict[str, Person] = {}
        self.accounts: dict[str, int] = {}
        """From which account somebody acts, by nickname: what the messenger says of the sender."""

    # the staff

    async def employs(
        self, *rows: StaffRow, days: int | None = 60, period: str = "2026-Q1"
    ) -> None:
        """Take people over; those without a number of days worked `days` in the period."""
        counted = [r if r.days_worked is not None else replace(r, days_worked=days) for r in rows]

        def act(books: Books) -> tuple[Person, ...]:
            books.people.put(counted, Quarter.parse(period))
            return books.people.all()

        self._people = {p.number: p for p in await self.database.write(act)}

    async def changes(self, who: str, **fields: Any) -> None:
        """Something in somebody's row changes, as a staff file would change it."""
        rows = await self.database.read(lambda books: books.people.rows(Q1))
        row = next(row for row in rows if row.number == who)
        await self.employs(replace(row, **fields), days=None)

    def __getitem__(self, name: str) -> Person:
        return replace(self._people[name], account=self.accounts.get(name, 0))

    def id(self, name: str) -> PersonId:
        return self._people[name].id

    def name_of(self, person: PersonId) -> str:
        return next(p.number for p in self._people.values() if p.id == person)

    # time

    def at(self, text: str) -> None:
        """Set the clock by the office's time."""
        self.clock.moment = local(text)

    # the quarter

    async def plans(self, period: str = "2026-Q1", **choices: Any) -> Plan:
        return await self.campaigns.plan(
            self["saule"], ACT, parse_period(period), self._choices(choices)
        )

    async def opens(self, period: str = "2026-Q1", act: str = ACT, **choices: Any) -> Campaign:
        """The head of HR looks at the plan and opens it."""
        about, chosen = parse_period(period), self._choices(choices)
        await self.schedules_approved(act, about)
        if chosen.apparatus_head is not None:
            await self.campaigns.decide_apparatus(
                self["saule"], act, about, chosen.apparatus_head, DECISION
            )
        plan = await self.campaigns.plan(self["saule"], act, about, chosen)
        chosen = replace(chosen, by_superior=len(plan.by_superior))
        return await self.campaigns.open(self["saule"], act, about, chosen, len(plan.sheets))

    async def schedules_approved(self, act: str, about: Period) -> None:
        """A schedule on paper, past the verbs, where the act asks for one (X-54)."""
        methodology = self.shelf.get(act)
        if methodology is None or not needs_schedule(methodology):
            return

        def approve(moment: Moment[Books]) -> None:
            if schedule_state(moment, methodology, about) in (None, "approved"):
                return
            days = days_of(methodology, about, moment.calendar)
            by, now, books = self["saule"], moment.now, moment.books
            new = books.schedules.add(methodology, about, days, by, now)
            books.schedules.approve(new.id, None, now, "1", moment.today)

        await self.moments.write(approve)

    def _choices(self, choices: dict[str, Any]) -> Choices:
        head = choices.get("apparatus_head")
        chosen = self.id(head) if isinstance(head, str) else head
        return Choices(bool(choices.get("full_quarter", False)), chosen)

    async def left_out(self, campaign: Campaign) -> dict[str, tuple[str, str]]:
        """Nickname -> (why, rule)."""
        members = await self.database.read(lambda books: books.campaigns.left_out(campaign.id))
        return {
            m.person.number: (m.left_out.key.removeprefix("left-out-"), m.left_out.rule)
            for m in members
            if m.left_out
        }

    # sheets

    async def sheet_of(self, name: str, period: str = "2026-Q1") -> SheetId:
        """The number of somebody's sheet that isn't withdrawn."""
        sql = "SELECT id FROM sheets WHERE person_id = ? AND period = ? AND state <> 'withdrawn'"
        ((sheet,),) = await self.sql(sql, self.id(name), period)
        return SheetId(sheet)

    async def evaluator_of(self, name: str, period: str = "2026-Q1") -> str:
        ((found,),) = await self.sql(
            "SELECT evaluator_id FROM sheets WHERE id = ?", await self.sheet_of(name, period)
        )
        return self.name_of(found)

    async def rule_of(self, name: str) -> str:
        ((rule,),) = await self.sql(
            "SELECT rule FROM sheets WHERE id = ?", await self.sheet_of(name)
        )
        return str(rule)

    async def marks(
        self, evaluator: str, evaluatee: str, marks: Sequence[int], period: str = "2026-Q1"
    ) -> SheetView:
        """Set the marks in the order of the form."""
        sheet = await self.sheet_of(evaluatee, period)
        view = await self.sheets.sheet(self[evaluator], sheet)
        for item, value in enumerate(marks):
            view = await self.sheets.mark(self[evaluator], sheet, item, value)
        return view

    async def signs(
        self, evaluator: str, evaluatee: str, marks: Sequence[int], period: str = "2026-Q1"
    ) -> Result:
        """Mark and sign; a single mark stands for all items."""
        sheet = await self.sheet_of(evaluatee, period)
        view = await self.sheets.sheet(self[evaluator], sheet)
        every = list(marks) * len(view.form.items) if len(marks) == 1 else marks
        await self.marks(evaluator, evaluatee, every, period)
        await self.sheets.sign(self[evaluator], [sheet])
        return await self.result_of(evaluatee, period)

    # results

    async def result_of(self, name: str, period: str = "2026-Q1") -> Result:
        """The standing result."""
        mine, _ = await self.results.mine(self[name])
        return next(result for result in mine if str(result.period) == period)

    async def reads(self, name: str, period: str = "2026-Q1") -> ResultView:
        """Somebody opens his own result."""
        return await self.results.open(self[name], (await self.result_of(name, period)).id)

    async def evidence(self, result: Result | ResultId) -> list[str]:
        number = result.id if isinstance(result, Result) else result
        rows = await self.sql("SELECT kind FROM evidence WHERE result_id = ? ORDER BY id", number)
        return [kind for (kind,) in rows]

    # joining and notices

    def guest(self, name: str) -> Guest:
        """The Telegram account of somebody with this nickname."""
        return Guest(address_of(1000 + self.id(name)), name, name.title())

    async def joins(self, *names: str) -> None:
        """Each takes a link from the head of HR and says yes."""
        for name in names:
            (link,) = await self.joining.invite(None, [self.id(name)])
            await self.joining.come_by_code(self.guest(name), link.code)
            assert await self.joining.answer(self.guest(name), is_me=True) is not None
            self.accounts[name] = self.guest(name).address.number

    async def has_joined(self, *names: str) -> None:
        """Each has had a chat with the bot for long."""

        def link(books: Books) -> None:
            for name in names:
                account = Account(self.id(name), self.guest(name), self.clock.now(), True)
                books.joining.link(account)

        await self.database.write(link)
        self.accounts |= {name: self.guest(name).address.number for name in names}

    async def leaves_the_bot(self, *names: str) -> None:
        """Each is joined to no account any more."""

        def unlink(books: Books) -> None:
            for name in names:
                books.joining.unlink(self.id(name))

        await self.database.write(unlink)

    async def delivers(self) -> list[Any]:
        """Send what is due as the delivery does; the letters that went."""
        letters = []
        for waiting in await self.notices.due(CHANNEL, 1000):
            letter = await self.notices.letter(waiting)
            if letter is None:
                await self.notices.drop(waiting.id)
            else:
                letters.append(letter)
                await self.notices.sent(waiting.id, Place(waiting.address, 7000 + waiting.id))
        return letters

    async def kinds_delivered(self) -> list[tuple[str, str]]:
        """(to whom, what) of everything that went just now, in alphabetical order."""
        return sorted((letter.recipient.number, letter.kind) for letter in await self.delivers())

    # looking behind the wall

    async def sql(self, statement: str, *parameters: object) -> list[tuple[Any, ...]]:
        """Rows of a raw query on the file."""

        def look(books: Any) -> list[tuple[Any, ...]]:
            return list(books.connection.execute(statement, parameters).fetchall())

        return await self.database.read(look)

    async def trail(self) -> list[str]:
        """The acts of the trail, in order, without what only seals rows."""
        sql = "SELECT act FROM trail WHERE act <> 'sealed' ORDER BY seq"
        return [act for (act,) in await self.sql(sql)]

    async def trail_is_whole(self) -> bool:
        return await self.database.read(lambda books: first_fault(books.trail.entries())) is None

    async def nobody_could_do_it(self, campaign: CampaignId) -> int:
        """How many sheets of a campaign are neither signed nor withdrawn."""
        ((count,),) = await self.sql(
            "SELECT count(*) FROM sheets WHERE campaign_id = ? AND state = 'draft'", campaign
        )
        return int(count)
