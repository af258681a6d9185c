"""What the books say of a database, told without the names of classes and modules."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Any

from bot.processes import make_notices
from evaluation.agenda.notices import Notices
from evaluation.base.place import Address
from evaluation.base.refusal import Refusal
from evaluation.base.trail import FOUND, first_fault
from evaluation.calendar.calendar import Quarter
from evaluation.calendar.office import Office
from evaluation.calibration.nouns import OrderPaper, PaperRecord, VotePaper
from evaluation.kci.plan import PlanPeriod
from evaluation.law.moment import Moments
from evaluation.law.stored import Acts
from evaluation.outbox.nouns import WaitingLetter
from evaluation.survey import report_disputes, urn
from handlers.letters import letter as letters
from locales import texts
from storage.database import Database
from storage.survey.vault import Vault

THEN = {
    ("WaitingLetter", "address"): "chat",
    ("Draft", "account"): "chat",
    ("Guest", "address"): "telegram",
}
"""What a field of a noun was called when the databases were written, where it was renamed."""

SINCE = {
    ("Case", "absence"): "",
    ("Case", "came_on"): None,
    ("Case", "told"): (),
    ("Dispute", "told"): None,
    ("PaperDraft", "absence"): "",
    ("Person", "account"): 0,
    ("Person", "probation_until"): None,
    ("QuarterMark", "received"): None,
    ("Result", "decision"): None,
    ("StaffRow", "probation_until"): None,
    ("VotePaper", "absence"): "",
}
"""A field that came later says nothing of what was written before: that it is empty."""

NOT_CARRIED = {
    ("Claim", "made_at"),
    ("Claim", "phone"),
    ("Invitation", "by_head"),
    ("QuarterMark", "signed_by"),
}
"""Fields that came later and say something of what was written before: when, by what, by whom."""

NEWER_TASKS = ("case-tell",)
"""Tasks that came later, in letters that list tasks."""

FAR = datetime(2100, 1, 1, tzinfo=UTC)


class StandingClock:
    """Shows the moment of the last act in the file."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def now(self) -> datetime:
        """Always the same."""
        return self.moment


def neutral(value: Any) -> Any:
    """A noun as JSON: fields by name, enums by value, numbers and days as text, sets in order."""
    for kinds, told in _PLAIN:
        if isinstance(value, kinds):
            return told(value)
    if dataclasses.is_dataclass(value):
        noun = type(value).__name__
        return {
            THEN.get((noun, field.name), field.name): neutral(getattr(value, field.name))
            for field in dataclasses.fields(value)
            if (noun, field.name) not in NOT_CARRIED
            and SINCE.get((noun, field.name), ...) != getattr(value, field.name)
        }
    if isinstance(value, Iterable):
        return [neutral(one) for one in value]
    return value


def _as_it_is(value: Any) -> Any:
    return value


def _in_order(values: Any) -> Any:
    return sorted((neutral(one) for one in values), key=str)


def _by_key(values: Any) -> Any:
    return {str(neutral(key)): neutral(one) for key, one in values.items()}


_PLAIN: tuple[tuple[Any, Callable[[Any], Any]], ...] = (
    (Enum, lambda value: value.value),
    (Address, lambda value: value.number),
    (str, _as_it_is),
    (Quarter | PlanPeriod | Decimal, str),
    (date, lambda value: value.isoformat()),
    (timedelta, timedelta.total_seconds),
    (bytes, lambda value: hashlib.sha256(value).hexdigest()),
    (Mapping, _by_key),
    (set | frozenset, _in_order),
)


def _ids(books: Any, table: str, columns: str = "id") -> list[tuple[Any, ...]]:
    sql = f"SELECT {columns} FROM {table} ORDER BY {columns}"
    return list(books.connection.execute(sql).fetchall())


def _numbers(books: Any, table: str, column: str = "id") -> list[Any]:
    return [row[0] for row in _ids(books, table, column)]


def told(books: Any, vault: Vault) -> dict[str, Any]:
    """Everything that the books can read, by what it is and by its number."""
    found = {
        **_of_people(books),
        **_of_quarters(books),
        **_of_plans(books),
        **_of_cases(books),
        **_of_surveys(books, vault),
        **_of_program(books),
        **_of_file(books),
    }
    return {name: neutral(value) for name, value in found.items()}


def _of_people(books: Any) -> dict[str, Any]:
    everybody = books.people.all()
    return {
        "people": {one.id: one for one in everybody},
        "accounts": {one.id: books.joining.account(one.id) for one in everybody},
        "invitations": {
            code: books.joining.invitation(code)
            for code in _numbers(books, "invitations", "code_hash")
        },
        "claims": {
            number: books.joining.claim_of(Address(channel, number))
            for channel, number in _ids(books, "claims", "channel, number")
        },
        "days": books.days.overrides(),
        "absences": {one: books.absences.get(one) for one in _numbers(books, "absences")},
        "absences standing": books.absences.all(),
        "year marks": {one.id: books.years.of_person(one.id) for one in everybody},
        "worked days": {
            str(quarter): books.people.rows(Quarter.parse(quarter))
            for quarter in sorted(set(_numbers(books, "worked_days", "period")))
        },
    }


def _of_quarters(books: Any) -> dict[str, Any]:
    results = _numbers(books, "results")
    campaigns = books.campaigns.all()
    return {
        "campaigns": campaigns,
        "acts": {one: books.acts.text(one)[0] for one in _numbers(books, "acts", "digest")},
        "left out": {one.id: books.campaigns.left_out(one.id) for one in campaigns},
        "sheets": {one: books.sheets.get(one) for one in _numbers(books, "sheets")},
        "flagged": [one.id for one in books.sheets.flagged()],
        "results": {one: books.results.get(one) for one in results},
        "result items": {one: books.results.items(one) for one in results},
        "opened": {one: books.results.is_opened(one) for one in results},
        "quarter marks": {
            one.id: books.results.quarter_marks(one.id, 2026) for one in books.people.all()
        },
        "evidence": _ids(books, "evidence", "id, result_id, kind, at, recorded_by, channel, note"),
        "shown": {
            f"{result} {person}": books.outbox.messages_of(result, person)
            for result in results
            for (person,) in books.connection.execute(
                "SELECT person_id FROM results WHERE id = ?", (result,)
            )
        },
    }


def _of_plans(books: Any) -> dict[str, Any]:
    drafts = _ids(books, "kci_drafts", "person_id, plan_id, place")
    acts = sorted(set(_numbers(books, "acts", "key")))
    return {
        "plannings": books.work_plans.plannings(),
        "plans": {one: books.work_plans.get(one) for one in _numbers(books, "work_plans")},
        "unposted": [one.id for one in books.work_plans.unposted()],
        "values": {
            one: books.work_plans.report_by_id(one) for one in _numbers(books, "kci_reports")
        },
        "kci drafts": {" ".join(map(str, key)): books.kci_drafts.get(*key) for key in drafts},
        "allowed tables": {one: books.allowed_tables.latest(one) for one in acts},
    }


def _of_cases(books: Any) -> dict[str, Any]:
    cases = _numbers(books, "cases")
    drafts = _ids(books, "paper_drafts", "person_id, case_id, kind")
    files = {one: books.records.files(one) for one in cases}
    return {
        "cases": {one: books.cases.get(one) for one in cases},
        "live cases": [one.id for one in books.cases.live()],
        "members": {
            one.id: [c.id for c in books.cases.of_member(one.id)] for one in books.people.all()
        },
        "records": {
            one: _record(books.records.get(one)) for one in _numbers(books, "case_records")
        },
        "records waiting": {one: list(map(_record, books.records.waiting(one))) for one in cases},
        "records confirmed": {
            one: list(map(_record, books.records.confirmed(one))) for one in cases
        },
        "files": files,
        "contents": {
            file.id: books.records.content(file.id) for some in files.values() for file in some
        },
        "paper drafts": {" ".join(map(str, key)): books.records.draft(*key) for key in drafts},
        "disputes": {one.id: one for one in books.disputes.all()},
    }


def _record(record: PaperRecord | None) -> Any:
    """An act on paper, its details as they were told before they were nouns."""
    if record is None:
        return None
    paper = record.details
    told: dict[str, Any]
    if isinstance(paper, OrderPaper):
        told = {"number": paper.number, "date": paper.day}
        told |= {"refusal": paper.refusal} if paper.refusal else {"members": paper.members}
    elif isinstance(paper, VotePaper):
        told = {"present": paper.present, "argument": paper.argument, "objection": paper.objection}
        told["proposals"] = [(one.by, one.mark, one.reason) for one in paper.proposals]
        told["votes"] = [(one.mark, one.in_favour) for one in paper.votes]
    else:
        told = {"signed": paper.signed, "refused": list(paper.refused.items())}
    return {**neutral(record), "details": neutral(told)}


def _of_surveys(books: Any, vault: Vault) -> dict[str, Any]:
    surveys = books.surveys.all()
    circles = [circle for one in surveys for circle in books.surveys.circles(one.id)]
    return {
        "surveys": surveys,
        "circles": {one.id: one for one in circles},
        "own answers": {one.id: books.surveys.self_assessment(one.id) for one in circles},
        "sealed": {one.id: len(books.surveys.sealed(one.id)) for one in circles},
        "answers": {
            circle.id: urn.opened(books, vault, survey, circle)
            for survey in surveys
            if vault.has(survey.token)
            for circle in books.surveys.circles(survey.id)
        },
        "seals": {one.id: report_disputes._is_sealed(books, one) for one in circles},
    }


def _of_program(books: Any) -> dict[str, Any]:
    return {
        "jobs": books.desk.jobs(),
        "uploads": {
            number: books.desk.upload(number, person)
            for number, person in _ids(books, "uploads", "id, person_id")
        },
        "prompts": {f"{chat} {user}": one for (chat, user), one in books.desk.prompts().items()},
        "letters due": books.outbox.due(FAR, "telegram", 10_000),
        "mornings": _ids(books, "mornings", "cause, day"),
    }


def _of_file(books: Any) -> dict[str, Any]:
    entries = list(books.trail.entries())
    return {
        "trail": [(one.seq, one.at, one.act, one.hash) for one in entries if one.act != FOUND],
        "trail fault": first_fault(entries),
        "broken links": len(books.connection.execute("PRAGMA foreign_key_check").fetchall()),
        "integrity": books.connection.execute("PRAGMA integrity_check").fetchone()[0],
    }


async def worded(database: Database) -> dict[str, Any]:
    """Every unsent letter as its reader would get it, in his language."""
    office, acts = Office(), Acts()
    last = await database.read(lambda books: [one.at for one in books.trail.entries()][-1])
    notices = make_notices(Moments(database, StandingClock(last), office, acts))
    rows = await database.read(
        lambda books: [
            (number, person, kind)
            for number, person, kind in _ids(books, "outbox", "id, person_id, kind")
            if _is_waiting(books, number)
        ]
    )
    details = await database.read(_details)
    found = {}
    for number, person, kind in rows:
        waiting = WaitingLetter(number, person, Address("telegram", 1), kind, details[number])
        found[f"{number} {kind}"] = await _worded(notices, office, waiting)
    return found


async def _worded(notices: Notices, office: Office, waiting: WaitingLetter) -> Any:
    try:
        letter = await notices.letter(waiting)
    except Refusal as refusal:
        return refusal.key
    if letter is None:
        return None
    words = texts(letter.recipient.language or office.languages[0])
    screen = letters.letter(_as_then(letter), office, words)
    buttons = [[(button.text, button.data) for button in row] for row in screen.rows]
    return neutral({"text": screen.text, "buttons": buttons})


def _as_then(letter: Any) -> Any:
    """The letter without the tasks that came later."""
    if not hasattr(letter, "duties"):
        return letter
    then = tuple(duty for duty in letter.duties if duty.kind not in NEWER_TASKS)
    return dataclasses.replace(letter, duties=then)


def _is_waiting(books: Any, number: int) -> bool:
    sql = "SELECT state = 'waiting' FROM outbox WHERE id = ?"
    return bool(books.connection.execute(sql, (number,)).fetchone()[0])


def _details(books: Any) -> dict[int, Any]:
    rows = books.connection.execute("SELECT id, details FROM outbox").fetchall()
    return {number: json.loads(text) for number, text in rows}


async def read_file(path: Path, keys: Path) -> dict[str, Any]:
    """All that is to be read in a database, migrated if need be."""
    async with await Database.open(path) as database:
        vault = Vault(keys)
        found = await database.read(lambda books: told(books, vault))
        return {**found, "letters": await worded(database)}
