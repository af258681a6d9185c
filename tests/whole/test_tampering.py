"""Ways of changing results past the bot, with the file and a shell: `doctor` says what and where.

The body has a signed quarter, receipts, evidence, a case that was voted on and signed, one that
sits, plans, values, a schedule, a closed survey: everything in it was written by the bot.
"""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.commands.doctor import HEAD
from bot.commands.record import look_at_record
from bot.kit.clock import SystemClock
from evaluation.base.ids import CaseId, SheetId
from evaluation.base.refusal import Refusal
from evaluation.base.trail import FIRST, hash_of
from evaluation.calendar.office import Office
from evaluation.calibration.contests import CaseContests
from evaluation.desk.books import Books
from evaluation.desk.printing import Printing
from evaluation.law.moment import Moments
from evaluation.law.stored import Acts
from papers.calibration.papers import ProtocolPaper
from papers.papers import Papers
from storage.books import every_book
from storage.database import Database
from tests.access.body import make

UNLOCKED = """
    DROP TRIGGER trail_is_never_changed;
    DROP TRIGGER trail_is_never_cut;
    DROP TRIGGER trail_payload_is_never_changed;
"""

VALUES = """
    INSERT INTO kci_reports (id, plan_id, period, revision, state, parts)
    VALUES (1, 1, '2026-Q1', 1, 'sent', '{"values":["95","1",true],"steps":[]}')
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The database of such a body, closed."""
    folder = tmp_path_factory.mktemp("body")
    asyncio.run(make(folder, "shymkent-2023"))
    path = folder / "bagalau.db"
    asyncio.run(_by_the_bot(path, VALUES))
    return path


async def _by_the_bot(path: Path, sql: str) -> None:
    async with await Database.open(path) as database:
        await database.write(lambda books: books.connection.execute(sql))


@dataclass
class Stolen:
    """A copy of the file in the hands of somebody with a shell."""

    path: Path

    def run(self, sql: str) -> None:
        with closing(sqlite3.connect(self.path)) as connection:
            connection.executescript(UNLOCKED + sql)

    def doctor(self, noted: str | None = None) -> list[str]:
        """What the doctor says has to be mended in the record."""

        async def look() -> list[Any]:
            async with await Database.open(self.path, exclusive=False) as database:
                return await look_at_record(database, Office(), noted)

        return [found.state for found in asyncio.run(look()) if found.cure]

    def head(self) -> str:
        """What somebody has noted of the chain outside."""
        with closing(sqlite3.connect(self.path)) as connection:
            sql = "SELECT seq, hash FROM trail ORDER BY seq DESC LIMIT 1"
            seq, hashed = connection.execute(sql).fetchone()
        return f"{seq}-{hashed[:32]}"


@pytest.fixture
def stolen(made: Path, tmp_path: Path) -> Stolen:
    shutil.copy(made, tmp_path / "bagalau.db")
    return Stolen(tmp_path / "bagalau.db")


def test_what_nobody_has_touched_is_whole(stolen: Stolen) -> None:
    assert stolen.doctor(stolen.head()) == []


LAST = "(SELECT max(seq) FROM trail)"
SIGNING = "(SELECT min(seq) FROM trail WHERE act = 'signed')"
CUT = f"""
    DELETE FROM trail_payloads WHERE seq = {LAST};
    DELETE FROM seals WHERE entry = {LAST};
    DELETE FROM trail WHERE seq = {LAST};
"""

SINCE_SEALS = (
    "decided_results",
    "acquaintances",
    "counted_results",
    "counted_sheets",
    "target_results",
    "target_sheets",
    "target_plans",
    "target_years",
    "commission_records",
    "sitting_matters",
    "sittings",
    "commission_members",
    "commissions",
    "points_results",
    "points_sheets",
    "incentive_scales",
)
"""What later upgrades make, in an order in which it can be dropped."""

SIXTEEN = {
    "an entry's payload": (
        "UPDATE trail_payloads SET payload = '{}' WHERE seq = 9",
        "broken at entry 9",
    ),
    "an entry's time": ("UPDATE trail SET at = at - 604800 WHERE seq = 9", "broken at entry 9"),
    "an entry's actor": ("UPDATE trail SET actor_id = 2 WHERE seq = 9", "broken at entry 9"),
    "an entry out of the middle": (
        (
            "DELETE FROM trail_payloads WHERE seq = 9; DELETE FROM seals WHERE entry = 9;"
            "DELETE FROM trail WHERE seq = 9"
        ),
        "broken at entry 9",
    ),
    "a mark in a result": (
        "UPDATE result_items SET value = 500 WHERE result_id = 1 AND item = 3",
        "mark 3 of result 1 was changed",
    ),
    "a mean": ("UPDATE results SET total = 2000 WHERE id = 1", "result 1 was changed"),
    "both with the sheet's marks": (
        (
            "UPDATE result_items SET value = 500 WHERE result_id = 1;"
            "UPDATE results SET total = 2000 WHERE id = 1;"
            "UPDATE marks SET value = 500 WHERE sheet_id = 4"
        ),
        "mark 0 of result 1 was changed",
    ),
    "a receipt removed": (
        "UPDATE results SET received_at = NULL, received_by = NULL WHERE id = 2",
        "result 2 was changed",
    ),
    "a receipt moved a week": (
        "UPDATE results SET received_at = received_at - 604800 WHERE id = 2",
        "result 2 was changed",
    ),
    "evidence deleted": ("DELETE FROM evidence WHERE id = 2", "evidence 2 is gone"),
    "a recall": ("UPDATE results SET recalled_at = signed_at WHERE id = 1", "result 1 was changed"),
    "who signed": ("UPDATE results SET signed_by = 2 WHERE id = 1", "result 1 was changed"),
    "a role raised": (
        "UPDATE roles SET role = 'hr_head' WHERE person_id = 8",
        "role hr_head of person 8 was put in",
    ),
    "a deadline moved": (
        "UPDATE campaigns SET deadline = '2026-05-10' WHERE id = 1",
        "quarter 1 was changed",
    ),
    "the last entry cut off": (CUT, "is no longer in the trail"),
    "the last three cut off": (CUT * 3, "is no longer in the trail"),
}

VOTE = """'$.rounds[0].votes."7"'"""
MORE = {
    "a vote": (
        f"UPDATE cases SET parts = json_set(parts, {VOTE}, json('false')) WHERE id = 1",
        "case 1 was changed",
    ),
    "a member's signature": (
        "UPDATE cases SET parts = json_remove(parts, '$.signatures[0]') WHERE id = 1",
        "case 1 was changed",
    ),
    "the session's mark": (
        "UPDATE results SET calibrated = 300 WHERE id = 3",
        "result 3 was changed",
    ),
    "who may read a case": ("DELETE FROM case_members WHERE case_id = 1", "of case 1 is gone"),
    "a КЦИ of an approved plan": (
        "UPDATE work_plans SET parts = json_remove(parts, '$.kcis[0]') WHERE id = 1",
        "plan 1 was changed",
    ),
    "a value of a КЦИ": (
        "UPDATE kci_reports SET parts = json_set(parts, '$.values[0]', '120') WHERE id = 1",
        "values 1 of КЦИ was changed",
    ),
    "a plan's approval": (
        "UPDATE work_plans SET approved_at = approved_at - 864000 WHERE id = 1",
        "plan 1 was changed",
    ),
    "somebody's superior": (
        "UPDATE people SET superior_id = 8 WHERE id = 6",
        "person 6 was changed",
    ),
    "the post of an evaluator": (
        "UPDATE people SET category = 'D-1' WHERE id = 3",
        "person 3 was changed",
    ),
    "somebody as he stood at the opening": (
        "UPDATE members SET days_worked = 1 WHERE campaign_id = 1 AND person_id = 6",
        "member 6 of quarter 1 was changed",
    ),
    "whose sheet it is": ("UPDATE sheets SET evaluator_id = 2 WHERE id = 7", "sheet 7 was changed"),
    "a final mark": (
        "UPDATE year_marks SET total = '20' WHERE id = 1",
        "final mark 1 was changed",
    ),
    "a final mark's hand-over": (
        "DELETE FROM handed_finals",
        "hand-over 1 of a final",
    ),
    "a stored act's text": (
        "UPDATE acts SET text = replace(text, 'verified', 'verified ')",
        "was changed",
    ),
    "a schedule's approval": (
        "UPDATE schedules SET approved_at = approved_at - 86400 WHERE id = 1",
        "schedule 1 was changed",
    ),
    "a day of a schedule": (
        "UPDATE schedule_days SET day = '2026-04-30' WHERE event = 'quarter_mark'",
        "of schedule 1 was",
    ),
    "figures of a report": (
        "UPDATE circles SET figures = json_set(figures, '$.ethics', '4.5') WHERE id = 1",
        "circle 1 was changed",
    ),
    "who may read a report": (
        "INSERT INTO report_readers VALUES (1, 8)",
        "reader 8 of the report of circle 1 was put in",
    ),
    "whose Telegram it is": (
        (
            "DELETE FROM accounts WHERE person_id = 8;"
            "UPDATE accounts SET number = 5000000099 WHERE person_id = 7"
        ),
        "account of person 7 was changed",
    ),
    "a paper's photograph": (
        "UPDATE case_files SET content = x'00' WHERE id = 1",
        "file 1 of a case was changed",
    ),
    "a second person's confirmation": (
        "UPDATE case_records SET confirmed_by = 8, confirmed_at = recorded_at WHERE id = 1",
        "paper 1 of a case was changed",
    ),
    "a day of the calendar": (
        "INSERT INTO calendar_overrides VALUES ('2026-04-10', 0, 'x')",
        "calendar's 2026-04-10 was put in",
    ),
    "a result that nobody signed": (
        """
        INSERT INTO results
            (id, sheet_id, revision, person_id, period, total, count, signed_by, signed_at, is_late)
        VALUES (9, 1, 1, 2, '2026-Q1', 2500, 5, 1, 1775106000, 0)
        """,
        "result 9 was put in",
    ),
    "a result deleted with its entry": (
        f"""
        DELETE FROM result_items WHERE result_id = 1;
        DELETE FROM evidence WHERE result_id = 1;
        DELETE FROM results WHERE id = 1;
        DELETE FROM seals WHERE entry = {SIGNING};
        DELETE FROM trail_payloads WHERE seq = {SIGNING};
        DELETE FROM trail WHERE seq = {SIGNING};
        """,
        "broken at entry",
    ),
    "entries swapped": (
        (
            "UPDATE trail SET seq = -1 WHERE seq = 9; UPDATE trail SET seq = 9 WHERE seq = 10;"
            "UPDATE trail SET seq = 10 WHERE seq = -1"
        ),
        "broken at entry 9",
    ),
    "a payload taken out before its term": (
        (
            "DELETE FROM trail_payloads WHERE seq ="
            " (SELECT min(seq) FROM trail WHERE act = 'signed')"
        ),
        "says no more what it was",
    ),
    "all seals thrown away, for the upgrade to make them anew": (
        (
            "DELETE FROM evidence WHERE id = 2; DROP TABLE seals; PRAGMA user_version = 17;"
            + "".join(f"DROP TABLE {table};" for table in SINCE_SEALS)
            + "ALTER TABLE results DROP COLUMN points;"
            + "ALTER TABLE people DROP COLUMN probation_until"
        ),
        "the seals of entry",
    ),
    "a mark with its seal taken out": (
        (
            "UPDATE result_items SET value = 500 WHERE result_id = 1 AND item = 3;"
            "DELETE FROM seals WHERE place = 'result_items:1:3'"
        ),
        "seals of entry",
    ),
}


@pytest.mark.parametrize("name", [*SIXTEEN, *MORE])
def test_a_change_past_the_bot_is_found(stolen: Stolen, name: str) -> None:
    sql, said = {**SIXTEEN, **MORE}[name]
    head = stolen.head()
    stolen.run(sql)
    found = stolen.doctor(head)
    assert [line for line in found if said in line], found


def test_a_mark_that_the_program_itself_was_made_to_change(stolen: Stolen) -> None:
    """With a seal for the new row and a chain that holds: the signature is of another mark."""
    sql = "UPDATE result_items SET value = 500 WHERE result_id = 1 AND item = 3"
    asyncio.run(_by_the_bot(stolen.path, sql))
    found = stolen.doctor(stolen.head())
    assert [line.partition(" (")[0] for line in found] == [
        "the marks of result 1 aren't those that were signed",
        "the mean of result 1 isn't that of its marks",
    ]


def test_a_trail_written_anew_is_found_by_a_noted_head_alone(stolen: Stolen) -> None:
    """Whoever has the file can make every hash of it again: no file can tell by itself."""
    head = stolen.head()
    stolen.run("UPDATE trail SET actor_id = 2 WHERE seq = 9")
    with closing(sqlite3.connect(stolen.path)) as connection:
        previous = FIRST
        for seq, at, actor, act, digest in connection.execute(
            "SELECT seq, at, actor_id, act, digest FROM trail ORDER BY seq"
        ).fetchall():
            hashed = hash_of(seq, datetime.fromtimestamp(at, UTC), actor, act, digest, previous)
            sql = "UPDATE trail SET previous = ?, hash = ? WHERE seq = ?"
            connection.execute(sql, (previous, hashed, seq))
            previous = hashed
        connection.commit()
    assert stolen.doctor() == []
    assert stolen.doctor(head) == [f"{head} is no longer in the trail"]


SHOWN = {
    "sheet 4": (
        "a mark in a result",
        "a mean",
        "both with the sheet's marks",
        "who signed",
        "a deadline moved",
        "somebody as he stood at the opening",
        "a stored act's text",
        "a mark with its seal taken out",
    ),
    "sheet 5": ("a receipt removed", "a receipt moved a week"),
    "protocol 1": (
        "a vote",
        "a member's signature",
        "the session's mark",
        "who may read a case",
    ),
}


@pytest.mark.parametrize(
    ("paper", "name"), [(paper, name) for paper, names in SHOWN.items() for name in names]
)
def test_no_paper_shows_what_was_changed_past_the_bot(
    stolen: Stolen, paper: str, name: str
) -> None:
    assert asyncio.run(_printed(stolen.path, paper)) == "printed"
    stolen.run({**SIXTEEN, **MORE}[name][0])
    assert asyncio.run(_printed(stolen.path, paper)) == "refuse-paper-changed"


class Unprinted:
    """A printer for which only what it is given counts."""

    async def pdf(self, paper: Any, language: str) -> bytes:
        assert not isinstance(paper, ProtocolPaper) or HEAD.fullmatch(paper.head)
        return b""


async def _printed(path: Path, paper: str) -> str:
    kind, _, number = paper.partition(" ")
    async with await Database.open(path) as database:
        moments: Moments[Books] = Moments(database, SystemClock(), Office(), Acts())
        printing, printer = Printing(moments, CaseContests(every_book)), Unprinted()
        papers = Papers(moments, printer)  # type: ignore[arg-type]
        try:
            if kind == "sheet":
                view = await printing.sheet(SheetId(int(number)))
                await papers.of_result(view, "kk", look=False)
            else:
                hearing = await printing.case("protocol", CaseId(int(number)))
                await papers.of_case("protocol", hearing, "kk", look=False)
        except Refusal as refusal:
            return refusal.key
    return "printed"
