"""From whole marks to hundredths (A-04): a file of version 3 comes through with every mark."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evaluation.base.ids import CaseId, ResultId, SheetId
from evaluation.law.shelf import Shelf
from storage.database import Database, migrations

ACT = Shelf.open(None)["mangystau-2025"]

PEOPLE = """
INSERT INTO people VALUES
    (1, '1', 'Марат', 'начальник', 'D-3', 'Финансы', 1, 1, NULL, NULL, NULL, NULL, 'ru'),
    (2, '2', 'Айгуль', 'специалист', 'D-5', 'Финансы', 0, 0, 1, NULL, NULL, NULL, 'kk');
INSERT INTO campaigns VALUES (1, :act, '2026-Q1', 0, 1, '2026-04-20', 'open', NULL);
INSERT INTO members VALUES
    (1, 2, '2', 'Айгуль', 'специалист', 'D-5', 'Финансы', 0, 0, 1, NULL, NULL, 60,
     NULL, NULL, NULL);
INSERT INTO sheets VALUES (1, 1, 2, '2026-Q1', 'appendix-2', 'M-16d', 1, NULL, 'signed', 1, NULL);
INSERT INTO comments VALUES (1, 0, 'Хорошо');
INSERT INTO evidence VALUES (1, 1, 'sent', 0, NULL, 'bot', '');
"""

PARTS = """
{"by_maslikhat": false, "basis": "", "decided_by": null, "decided_at": null, "refusal": "",
 "approved": [], "members": [], "call": null, "argument": "", "objection": "", "proposals": [],
 "queue": [], "rounds": [], "vote_until": null, "vote_time": 0, "final": null, "wording": "",
 "signatures": [], "signed_at": null, "posted_at": null, "feedback_at": null, "feedback_note": ""}
"""

marks = st.lists(st.integers(0, 5), min_size=1, max_size=8)


def version_3(path: Path, values: list[int], calibrated: int | None = None) -> None:
    """A file as the version before wrote it: a signed sheet, its result, an application."""
    with closing(sqlite3.connect(path)) as old:
        for number, sql in migrations():
            if number <= 3:
                old.executescript(f"{sql}\nPRAGMA user_version = {number};")
        old.execute("PRAGMA foreign_keys = ON")
        old.execute("INSERT INTO acts VALUES (?, ?, ?)", (ACT.digest, ACT.key, ACT.text))
        for statement in filter(str.strip, PEOPLE.split(";")):
            named = {"act": ACT.digest} if ":act" in statement else {}
            if "INTO evidence" not in statement:
                old.execute(statement, named)
        old.executemany("INSERT INTO marks VALUES (1, ?, ?)", list(enumerate(values)))
        old.execute(
            "INSERT INTO results VALUES (1, 1, 1, 2, '2026-Q1', ?, ?, 1, 10, 0, 20, 'bot', NULL,"
            " NULL, ?, NULL)",
            (sum(values), len(values), calibrated),
        )
        rows = [(item, value, f"№ {item}") for item, value in enumerate(values)]
        old.executemany("INSERT INTO result_items VALUES (1, ?, ?, ?)", rows)
        old.execute("INSERT INTO evidence VALUES (1, 1, 'sent', 0, NULL, 'bot', '')")
        old.execute(
            "INSERT INTO cases VALUES (1, 'К-2026-0001', 2, 1, 1, ?, ?, 'Не согласна', 30, 0,"
            " 'registered', ?)",
            (sum(values), len(values), PARTS),
        )
        old.commit()


async def looked(path: Path) -> Any:
    async with await Database.open(path) as database:
        return await database.read(
            lambda books: (
                books.sheets.get(SheetId(1)),
                books.results.get(ResultId(1)),
                books.results.items(ResultId(1)),
                books.cases.get(CaseId(1)),
                list(books.connection.execute("PRAGMA foreign_key_check")),
            )
        )


class TestHundredths:
    async def test_a_file_of_version_3_comes_through(self, tmp_path: Path) -> None:
        """The same marks, comments, means and grade as before; nothing hangs in the air."""
        path = tmp_path / "office.db"
        version_3(path, [5, 4, 4, 3])
        sheet, result, items, case, orphans = await looked(path)
        assert sheet.marks == {0: 5, 1: 4, 2: 4, 3: 3}
        assert sheet.comments == {0: "Хорошо"}
        assert items == ((0, 5, "№ 0"), (1, 4, "№ 1"), (2, 4, "№ 2"), (3, 3, "№ 3"))
        assert (result.mean.total, result.mean.count) == (16, 4)
        assert (case.evaluator_mean.total, case.evaluator_mean.count) == (16, 4)
        assert ACT.grade_of(result.mean.value).number == 4
        assert orphans == []

    async def test_what_a_session_decided_stays(self, tmp_path: Path) -> None:
        """M-22: a decision was kept in hundredths before; it isn't multiplied again."""
        path = tmp_path / "office.db"
        version_3(path, [3, 3, 4], calibrated=375)
        _, result, *_ = await looked(path)
        assert result.mean.value == Decimal("3.75")
        assert (result.signed_mean.total, result.signed_mean.count) == (10, 3)

    @given(marks)
    @settings(max_examples=25, deadline=None)
    def test_means_and_grades_are_those_of_before(self, values: list[int]) -> None:
        """G-1: a mean is its sum and count, to the last digit."""
        with TemporaryDirectory() as folder:
            path = Path(folder) / "office.db"
            version_3(path, values)
            sheet, result, items, case, _ = asyncio.run(looked(path))
        before = Decimal(sum(values)) / len(values)
        assert list(sheet.marks.values()) == values == [mark for _, mark, _ in items]
        assert result.mean.value == before == case.evaluator_mean.value
        assert ACT.grade_of(result.mean.value) == ACT.grade_of(before)

    @pytest.mark.parametrize("value", [-1, 501])
    async def test_no_mark_outside_the_scale_is_stored(self, tmp_path: Path, value: int) -> None:
        """M-17b, S-28b, S-32: 0 to 5, held by the file itself."""
        path = tmp_path / "office.db"
        version_3(path, [5])
        async with await Database.open(path) as database:
            sql = "INSERT INTO marks VALUES (1, 7, ?)"
            with pytest.raises(sqlite3.IntegrityError):
                await database.write(lambda books: books.connection.execute(sql, (value,)))
