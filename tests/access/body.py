"""A body with everything of §10 in it, made once per act and copied for each role."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from bot.app import App
from bot.telegram.pace import Pace
from evaluation.base.ids import CaseId, CircleId, PersonId, ResultId, SeatId, SheetId, SurveyId
from evaluation.base.person import Person
from evaluation.base.roles import Role
from evaluation.calibration.cases import Stage
from evaluation.calibration.nouns import VotePaper
from evaluation.quarter.nouns import YearMark
from evaluation.staff.account import Account, Guest
from evaluation.survey import urn
from evaluation.survey.nouns import Side, SurveyState
from evaluation.survey.parts import competences_of
from evaluation.survey.questionnaire import Draft
from handlers.kit.telegram import address_of
from sandbox.body.stage import BotEngine, make_people, sandbox_settings
from sandbox.telegram.engine import START, SandboxClock
from sandbox.telegram.people import People, Phone
from sandbox.telegram.session import InProcessSession
from storage.database import Database
from storage.survey.vault import Vault
from tests.access.table import ROLES
from tests.conversations.conftest import JANUARY, House, run_house
from tests.routing import build

YEAR, SURVEYED_YEAR, ASKED_YEAR = 2026, 2025, 2026
PHOTO = ("бумага.pdf", b"%PDF-1.7")
WHO: dict[str, dict[str, Any]] = {
    "mangystau-2025": {
        "evaluator": "0014", "owner": "0016", "applicant": "0017", "former-applicant": "0015",
        "higher-superior": "0003", "hr-head": "0004", "hr-specialist": "0005", "official": "0002",
        "planning": "0024", "respondent": "0019", "outsider": "0022",
        "members": ("0004", "0020", "0008"),
    },
    "shymkent-2023": {
        "evaluator": "1003", "owner": "1006", "applicant": "1004", "former-applicant": "1005",
        "higher-superior": "1002", "hr-head": "1007", "hr-specialist": "1008", "official": "1001",
        "planning": "1009", "respondent": "1019", "outsider": "1017",
        "members": ("1007", "1016", "1012"),
    },
    "baidibek-2023": {
        "evaluator": "2010", "owner": "2011", "applicant": "2012", "former-applicant": "2008",
        "higher-superior": "2002", "hr-head": "2003", "hr-specialist": "2004", "official": "2001",
        "planning": "2013", "respondent": "2005", "outsider": "2006",
        "members": ("2003", "2007"),
    },
}  # fmt: skip
"""Who plays which part, by personnel number; "member" is the second of the members."""


@dataclass(frozen=True)
class Things:
    """What lies in a body, by number."""

    sheet: SheetId
    result: ResultId
    owner: PersonId
    case: CaseId
    ended: CaseId
    record: int
    campaign: int
    report: CircleId | None
    closed: SurveyId | None
    circle: CircleId | None
    asked: SurveyId | None
    seat: SeatId | None


def number_of(role: str, act: str) -> str:
    """Who plays a role."""
    name = role.removeprefix("gone-")
    return members_of(act)[1] if name == "member" else str(WHO[act][name])


def members_of(act: str) -> tuple[str, ...]:
    """Who sits in both cases; the head of HR, who runs them, is the first."""
    return tuple(WHO[act]["members"])


@dataclass
class Making:
    """The body while it is made, past the screens."""

    house: House
    act: str

    async def who(self, role: str) -> Person:
        return await self.house.person(number_of(role, self.act))

    async def sheets(self) -> dict[str, SheetId]:
        """Each of the three is evaluated by the evaluator, whoever it was by the routes."""
        verbs, found = self.house.app.verbs, {}
        evaluator, head = await self.who("evaluator"), await self.who("hr-head")
        for letter, role in (("U", "owner"), ("S", "applicant"), ("T", "former-applicant")):
            person = await self.who(role)
            rows = await self.rows(
                "SELECT id, evaluator_id FROM sheets WHERE person_id = ?", person.id
            )
            ((sheet, by),) = rows
            if by != evaluator.id:
                await verbs.rearranging.correct_evaluator(head, sheet, evaluator.id, "проверка")
            view = await verbs.sheets.sheet(evaluator, sheet)
            marks = [4] * (len(view.form.items) - 1) + [3]
            for item, value in enumerate(marks):
                await verbs.sheets.mark(evaluator, sheet, item, value)
            await verbs.sheets.comment(evaluator, sheet, 0, f"ТАЙНА-ЛИСТ-{letter}")
            await verbs.sheets.sign(evaluator, [sheet])
            found[letter] = sheet
        return found

    async def rows(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        return await self.house.app.database.read(
            lambda books: [tuple(row) for row in books.connection.execute(sql, values)]
        )

    async def case(self, letter: str, role: str) -> CaseId:
        """An application, a body, a session at its table, with the words of the evaluator."""
        verbs, head = self.house.app.verbs, await self.who("hr-head")
        applicant, official = await self.who(role), await self.who("official")
        ((result,),) = await self.rows("SELECT id FROM results WHERE person_id = ?", applicant.id)
        await verbs.results.open(applicant, result)
        await verbs.results.acknowledge(applicant, result)
        hearing = await verbs.applications.apply(applicant, result, f"ТАЙНА-ДЕЛО-{letter}")
        case: CaseId = hearing.case.id
        members = [await self.house.person(number) for number in members_of(self.act)]
        await verbs.applications.hold(official, case, [one.id for one in members])
        await verbs.sessions.call(head, case, self.house.clock.now() + timedelta(hours=1), "305")
        await verbs.sessions.open(head, case)
        for member in members:
            await verbs.sessions.take_part(member, case)
        await verbs.sessions.speak(await self.who("evaluator"), case, f"ТАЙНА-ДОВОД-{letter}")
        await verbs.sessions.speak(applicant, case, "Прошу учесть объём")
        return case

    async def end(self, case: CaseId) -> None:
        """To the signed protocol; the evaluator's mark stands."""
        verbs, head = self.house.app.verbs, await self.who("hr-head")
        members = [await self.house.person(number) for number in members_of(self.act)]
        for member in members:
            await verbs.sessions.put_forward(member, case, Decimal(5), "Работы было больше")
        until = self.house.clock.now() + timedelta(hours=1)
        hearing = await verbs.sessions.begin_vote(head, case, until)
        for member in members:
            if hearing.case.stage is Stage.VOTING:
                hearing = await verbs.sessions.vote(member, case, Decimal(5), for_it=True)
        await verbs.protocols.word(head, case, "ТАЙНА-ПРОТОКОЛ-T")
        await verbs.protocols.to_sign(head, case)
        for member in members:
            hearing = await verbs.protocols.sign(member, case)
        assert hearing.case.stage is Stage.SIGNED

    async def record(self, case: CaseId) -> int:
        """A vote in the room, written down by the head of HR."""
        members = [await self.house.person(number) for number in members_of(self.act)]
        people = tuple(one.id for one in members)
        paper = VotePaper(people, "ТАЙНА-БУМАГА", "Слова заявителя", (), ())
        found = await self.house.app.verbs.records.record(
            await self.who("hr-head"), case, "vote", paper, PHOTO
        )
        return int(found.id)

    async def surveys(self, folder: Path) -> dict[str, Any]:
        """A closed one with its report about the owner, an open one with an answer about him."""
        act = self.house.app.verbs.campaigns
        methodology = await act.in_force(await self.who("hr-head"))
        assert methodology is not None
        if methodology.survey is None:
            return dict.fromkeys(("report", "closed", "circle", "asked", "seat"))
        owner, respondent = await self.who("owner"), await self.who("respondent")
        line = [await self.who("evaluator"), await self.who("higher-superior")]
        vault = Vault(folder / "keys")
        route = methodology.route_for(owner)
        account = self.house.phones[respondent.number].id
        answers = Draft(dict.fromkeys(range(8), 2), True, account=account)
        moments = self.house.app.verbs.survey_reports._moments

        def change(moment: Any) -> dict[str, Any]:
            books = moment.books.surveys
            when = datetime(2026, 1, 9, 13, tzinfo=UTC)
            closed = books.add(methodology, SURVEYED_YEAR, "closed", 1, when)
            report = books.add_circle(closed.id, owner, route.form)
            keys = [one.key for one in competences_of(moment, closed, books.circle(report))]
            figures = dict.fromkeys(keys, "1.5")
            books.save_circle(replace(books.circle(report), is_closed=True, figures=figures))
            books.save(replace(closed, state=SurveyState.CLOSED))
            books.put_report_readers(report, tuple(one.id for one in line))
            asked = books.add(methodology, ASKED_YEAR, "asked", 1, when.replace(year=2027))
            circle = books.add_circle(asked.id, owner, route.form)
            seat = books.add_seat(circle, respondent.id, Side.PEER, "seat-peer-unit")
            books.add_seat(circle, line[0].id, Side.SUPERIOR, "seat-superior")
            asked = replace(asked, state=SurveyState.OPEN)
            books.save(asked)
            vault.make(asked.token)
            whole = books.circle(circle)
            urn.sealed_anew(moment.books, vault, asked, whole, {seat: answers})
            return {
                "report": report, "closed": closed.id,
                "circle": circle, "asked": asked.id, "seat": seat,
            }  # fmt: skip

        made: dict[str, Any] = await moments.write(change)
        return made


async def make(folder: Path, act: str) -> Things:
    """The body in a folder; afterwards nothing runs on it."""
    start = START if act == "mangystau-2025" else JANUARY
    async with run_house(folder, act=act, start=start) as house:
        making = Making(house, act)
        parts = [role for role in ROLES if not role.startswith("gone-")]
        for number in {number_of(role, act) for role in parts} | {*members_of(act)}:
            await _joins(house, number)
        await house.make_plans()
        planning = (await making.who("planning")).id
        await house.app.verbs.staff.give_roles(None, planning, frozenset({Role.PLANNING}))
        campaign = await house.open_quarter()
        sheets = await making.sheets()
        ended = await making.case("T", "former-applicant")
        await making.end(ended)
        case = await making.case("S", "applicant")
        record = await making.record(case)
        owner = await making.who("owner")
        ((result,),) = await making.rows("SELECT id FROM results WHERE person_id = ?", owner.id)
        surveys = await making.surveys(folder)

        def year(books: Any) -> None:
            found = books.results.get(result)
            mark = YearMark(owner.id, YEAR, 1, found.act, found.mean, 1, house.clock.now())
            books.years.add(mark)

        await house.app.database.write(year)
        await house.app.verbs.finals.hand(
            await making.who("hr-head"), owner.id, YEAR, "премирование"
        )
        await house.turn("4d")  # unopened by the second working day: HR has to tell it
        await house.app.database.write(_closing_again)
        return Things(sheets["U"], result, owner.id, case, ended, record, campaign.id, **surveys)


def _closing_again(books: Any) -> None:
    """Nothing waits to be sent in the copies."""
    books.connection.execute("DELETE FROM outbox")


async def _joins(house: House, number: str) -> None:
    person, phone = await house.person(number), house.phones[number]
    now = house.app.clock.now()
    guest = Guest(address_of(phone.id), None, person.name)

    def link(books: Any) -> None:
        if books.joining.account(person.id) is None:
            books.joining.link(Account(person.id, guest, now, True))

    await house.app.database.write(link)


class Rehearsal:
    """The store, but whatever is written is undone: every reply is seen, and nothing changes."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def read(self, look: Any) -> Any:
        return await self._database.read(look)

    def glance(self, look: Any) -> Any:
        return self._database.glance(look)

    async def write(self, change: Any) -> Any:
        found: list[Any] = []

        def run(books: Any) -> None:
            found.append(change(books))
            raise UndoneError

        with suppress(UndoneError):
            await self._database.write(run)
        return found[0]

    async def wipe(self) -> bool:
        return True


class UndoneError(Exception):
    """What was rehearsed is undone."""


@dataclass
class Copy:
    """A copy of the body with somebody at his phone, and all verbs rehearsed."""

    app: App
    people: People
    phone: Phone
    actor: Person
    is_home: bool = False


@asynccontextmanager
async def copied(made: Path, folder: Path, role: str, act: str) -> AsyncIterator[Copy]:
    """The bot on a copy; whoever is gone has left the day before."""
    shutil.copytree(made, folder, dirs_exist_ok=True)
    number = number_of(role, act)
    clock = SandboxClock(datetime(2026, 4, 6, 7, tzinfo=UTC), running=False)
    people = make_people(clock, limits=False)
    settings = replace(sandbox_settings("http://127.0.0.1:9", folder), username="TestBot")
    session, pace = InProcessSession(people.api), Pace(per_second=100_000, chat_seconds=0.0)
    async with build(settings, clock=clock, session=session, pace=pace) as app:
        person = await app.database.read(lambda books: books.people.by_number(number))
        assert person is not None
        if role.startswith("gone-"):
            await app.database.write(lambda books: _leaves(books, person.id))
        account = await app.database.read(lambda books: books.joining.account(person.id))
        assert account is not None, f"{role} has no account"
        chat = account.guest.address.number
        phone = people.add("Имя", "Фамилия", id=chat, language_code="ru")
        app.intake.start()
        app.delivery.start()
        people.engine = BotEngine(app, clock)
        actor = await app.verbs.joining.actor(account.guest.address)
        assert actor is not None
        await app.verbs.joining.choose_language(actor, "ru")
        app.verbs.results._moments._store = Rehearsal(app.database)
        try:
            yield Copy(app, people, phone, actor)
        finally:
            await app.stop()


def _leaves(books: Any, person: PersonId) -> None:
    day = date(2026, 4, 5).isoformat()
    books.connection.execute("UPDATE people SET dismissed = ? WHERE id = ?", (day, person))
