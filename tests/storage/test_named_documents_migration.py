"""From documents of places to documents of names: a file of version 10 is read as it was then."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from evaluation.base.ids import CaseId, KciReportId, PersonId, RecordId, WorkPlanId
from evaluation.calibration.cases import Case, Round
from evaluation.law.shelf import Shelf
from storage.books import Books
from storage.database import Database, DatabaseError, migrations
from tests.storage.test_documents import (
    CASE,
    DRAFT,
    HANDS,
    KCI_DRAFT,
    KCI_DRAFT_TEXT,
    ORDER,
    PLAN,
    REPORT,
    TABLE,
    VOTE,
)

ACT = Shelf.open(None)["shymkent-2023"]
NOON = int(CASE.registered_at.timestamp())

# As the version before wrote them.
CASE_PARTS = """
{"by_maslikhat": true, "basis": "order:12-к:2026-04-02", "decided_by": 2, "decided_at": NOON,
 "refusal": "нет «Ә»", "approved": [[3, "other"]], "members": [[3, "hr-worker", "comes", true]],
 "out": [2], "call": [NOON, "Зал"], "argument": "Сроки", "objection": "Всё сделано",
 "proposals": [[3, "3.50", "Так"]], "queue": ["2.25"],
 "rounds": [["3.5", [[3, true], [1, false]], true, [1]]], "vote_until": NOON, "vote_time": 3600,
 "final": "3.5", "wording": "Решили", "signatures": [[3, NOON, "Болен"]], "signed_at": NOON,
 "posted_at": NOON, "feedback_at": NOON, "feedback_note": "Поговорили"}
"""
BLANK_PARTS = """
{"by_maslikhat": false, "basis": "", "decided_by": null, "decided_at": null, "refusal": "",
 "approved": [], "members": [], "call": null, "argument": "", "objection": "", "proposals": [],
 "queue": [], "rounds": [["4", [], false]], "vote_until": null, "vote_time": 0, "final": null,
 "wording": "", "signatures": [], "signed_at": null, "posted_at": null, "feedback_at": null,
 "feedback_note": ""}
"""
PLAN_PARTS = """
{"ground": "functions", "ground_words": "Приказ",
 "kcis": [{"name": "Доля", "unit": "%", "direction": "more", "planned": ["1.50"],
           "due": "2026-12-31", "change": "рост", "document": "План"},
          {"name": "Устав", "unit": "", "direction": "done", "planned": [], "due": "2026-06-30",
           "change": "есть", "document": "Карта"}],
 "asked": ["planning", "hr"],
 "steps": [["submitted", 2, NOON, ""], ["sent-back", 3, NOON, "Мало"]],
 "notes": [[1, NOON, "Иду"]]}
"""
REPORT_PARTS = """
{"values": ["12.50", true, false, null, "1E+2"], "steps": [["sent", 2, NOON, ""]]}
"""
ORDER_DETAILS = '{"number": "12-к", "date": "2026-04-02", "members": [1, 3]}'
REFUSAL_DETAILS = '{"number": "12-к", "date": "2026-04-02", "refusal": "Срок"}'
VOTE_DETAILS = """
{"present": [1, 3], "argument": "Сроки", "objection": "", "proposals": [[3, "3.5", "Так"]],
 "votes": [["3.5", [3, 1]], ["4", []]]}
"""
HANDS_DETAILS = '{"signed": [1], "refused": [[3, "Не согласен"]]}'
DRAFT_DETAILS = """
{"number": "12-к", "day": "2026-04-02", "members": [1], "refusal": "Срок", "present": [3],
 "argument": "Сроки", "objection": "Нет", "proposals": [[3, "3.5", "Так"]],
 "favour": [["3.5", [3]], ["4", []]], "signed": [1], "refused": [[3, "Болен"]]}
"""
BANDS = '[["0", "79.99", "0", "2"], ["80", null, "2.5", "5"]]'

ROWS: list[tuple[str, tuple[Any, ...]]] = [
    ("INSERT INTO acts VALUES (?, ?, ?)", (ACT.digest, ACT.key, ACT.text)),
    *(
        (
            "INSERT INTO people VALUES (?, ?, ?, '', '', '', 0, 0, NULL, NULL, NULL, NULL, 'ru')",
            (number, str(number), name),
        )
        for number, name in enumerate(("Марат", "Асель", "Сауле"), 1)
    ),
    *(
        (
            "INSERT INTO cases VALUES (?, ?, 1, 4, 2, 1600, 4, 'Не согласна', ?, 0, ?, ?)",
            (number, f"К-2026-000{number}", NOON, stage, parts),
        )
        for number, stage, parts in ((7, "signing", CASE_PARTS), (8, "withdrawn", BLANK_PARTS))
    ),
    *(
        (
            "INSERT INTO case_records VALUES (?, 7, ?, ?, 1, ?, NULL, NULL, NULL)",
            (number, kind, details, NOON),
        )
        for number, (kind, details) in enumerate(
            (
                ("order", ORDER_DETAILS),
                ("maslikhat", REFUSAL_DETAILS),
                ("vote", VOTE_DETAILS),
                ("signatures", HANDS_DETAILS),
            ),
            1,
        )
    ),
    ("INSERT INTO paper_drafts VALUES (1, 7, 'vote', ?)", (DRAFT_DETAILS,)),
    ("INSERT INTO plannings VALUES (1, ?, '2026', ?, 1)", (ACT.digest, NOON)),
    (
        """
        INSERT INTO work_plans VALUES (5, 1, 1, 2, 3, 2, 'agreeing', '2026-01-20', NULL, NULL, ?,
                                       'начальник', 'Финансы', ?)
        """,
        ("Марат", PLAN_PARTS),
    ),
    ("INSERT INTO kci_reports VALUES (3, 5, '2026-Q1', 1, 'sent', ?)", (REPORT_PARTS,)),
    ("INSERT INTO kci_drafts VALUES (2, 5, 0, ?)", (KCI_DRAFT_TEXT,)),
    ("INSERT INTO allowed_tables VALUES (1, ?, ?, ?, 3)", (ACT.key, BANDS, NOON)),
]


def version_10(path: Path) -> None:
    """A file of the version before, with one of every document."""
    with closing(sqlite3.connect(path)) as old:
        for number, step in migrations():
            if number <= 10:
                assert isinstance(step, str)
                old.executescript(f"{step}\nPRAGMA user_version = {number};")
        for sql, values in ROWS:
            told = [v.replace("NOON", str(NOON)) if isinstance(v, str) else v for v in values]
            old.execute(sql, told)
        old.commit()


def damage(path: Path, sql: str) -> None:
    with closing(sqlite3.connect(path)) as raw:
        raw.execute(sql)
        raw.commit()


def look(books: Books) -> dict[str, Any]:
    return {
        "case": books.cases.get(CaseId(7)),
        "blank": books.cases.get(CaseId(8)),
        "papers": [
            record.details
            for record in map(books.records.get, map(RecordId, range(1, 5)))
            if record is not None
        ],
        "draft": books.records.draft(PersonId(1), CaseId(7), "vote"),
        "plan": books.work_plans.get(WorkPlanId(5)),
        "values": books.work_plans.report_by_id(KciReportId(3)),
        "kci draft": books.kci_drafts.get(PersonId(2), WorkPlanId(5), 0),
        "table": books.allowed_tables.latest(ACT.key),
    }


async def test_every_document_is_read_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "office.db"
    version_10(path)
    async with await Database.open(path) as database:
        found = await database.read(look)
    blank = found.pop("blank")
    assert found == {
        "case": replace(CASE, number="К-2026-0007", absence="", came_on=None, told=()),
        "papers": [
            ORDER,
            replace(ORDER, members=(), refusal="Срок"),
            replace(VOTE, absence=""),
            HANDS,
        ],
        "draft": replace(DRAFT, absence=""),
        "plan": replace(PLAN, act=ACT.digest),
        "values": REPORT,
        "kci draft": KCI_DRAFT,
        "table": replace(TABLE, act=ACT.key),
    }
    assert isinstance(blank, Case)
    assert (blank.members, blank.call, blank.final, blank.out) == ((), None, None, frozenset())
    assert blank.rounds == (Round(Decimal(4)),)


@pytest.mark.parametrize(
    ("sql", "words"),
    [
        ("UPDATE cases SET parts = '{Тайна' WHERE id = 7", "parts of cases 7"),
        ("UPDATE cases SET parts = '[\"Тайна\"]' WHERE id = 8", "parts of cases 8"),
        ("UPDATE case_records SET details = '{}' WHERE id = 3", "details of case_records 3"),
        ("UPDATE paper_drafts SET details = 'null'", "details of paper_drafts 1-7-vote"),
        (
            "UPDATE work_plans SET parts = replace(parts, '\"submitted\", ', '')",
            "parts of work_plans 5",
        ),
        ("UPDATE kci_reports SET parts = '{\"values\": []}'", "parts of kci_reports 3"),
        ("UPDATE allowed_tables SET bands = '[[\"Тайна\"]]'", "bands of allowed_tables 1"),
    ],
)
async def test_a_damaged_one_stops_it_and_the_file_stays_as_it_was(
    tmp_path: Path, sql: str, words: str
) -> None:
    """All or none: no half of an office's documents in one way, the other half in another."""
    path = tmp_path / "office.db"
    version_10(path)
    damage(path, sql)
    with closing(sqlite3.connect(path)) as raw:
        before = list(raw.iterdump())
    with pytest.raises(DatabaseError, match=f"can't be brought to version 11: {words}") as no:
        await Database.open(path)
    assert "Тайна" not in str(no.value)
    assert "\n" not in str(no.value)
    with closing(sqlite3.connect(path)) as raw:
        assert list(raw.iterdump()) == before
        assert raw.execute("PRAGMA user_version").fetchone() == (10,)
