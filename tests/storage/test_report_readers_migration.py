"""Who reads a report of 360 is fixed at the migration for reports made before (X-38, rules §10)."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from storage.database import Database, migrations

PEOPLE = """
INSERT INTO people VALUES
    (1, '1', 'Аким', 'аким', '', 'А', 0, 0, NULL, NULL, NULL, NULL, 'ru'),
    (2, '2', 'Высший', 'руководитель', 'E-1', 'А', 1, 1, 1, NULL, NULL, NULL, 'ru'),
    (3, '3', 'Ушёл до', 'начальник', 'E-2', 'А', 1, 1, 2, NULL, '2026-12-31', NULL, 'ru'),
    (4, '4', 'Ушёл после', 'начальник', 'E-2', 'А', 1, 1, 3, NULL, '2027-02-01', NULL, 'ru'),
    (5, '5', 'Служащий', 'специалист', 'E-4', 'А', 0, 0, 4, NULL, NULL, NULL, 'ru'),
    (6, '6', 'Один', 'специалист', 'E-4', 'А', 0, 0, NULL, NULL, NULL, NULL, 'ru'),
    (7, '7', 'Кольцо', 'специалист', 'E-4', 'А', 0, 0, 8, NULL, NULL, NULL, 'ru'),
    (8, '8', 'Кольцо', 'специалист', 'E-4', 'А', 0, 0, 7, NULL, NULL, NULL, 'ru');
INSERT INTO acts VALUES ('d', 'shymkent-2023', '');
"""

CLOSES = 1799571600  # 10 January 2027


def circle(number: int, person: int, survey: int = 1) -> str:
    return f"""
    INSERT INTO circles (id, survey_id, person_id, form, name, position, unit)
    VALUES ({number}, {survey}, {person}, 'ranking', 'Имя', 'Должность', 'А');
    """


@pytest.mark.parametrize(
    ("state", "readers"),
    [
        ("closed", {(1, 2), (1, 4), (2, 1), (4, 8), (5, 7)}),
        ("open", set()),
        ("closing", set()),
    ],
)
async def test_x38_old_reports_keep_the_line_of_the_migration(
    tmp_path: Path, state: str, readers: set[tuple[int, int]]
) -> None:
    """X-38: two superiors, those who had left by the close passed over; a ring has an end."""
    path = tmp_path / "old.db"
    with closing(sqlite3.connect(path)) as old:
        for number, step in migrations():
            if number < 15:
                if isinstance(step, str):
                    old.executescript(step)
                else:
                    step(old)
                old.execute(f"PRAGMA user_version = {number}")
        old.executescript(PEOPLE)
        old.execute("INSERT INTO surveys VALUES (1, 'token', 'd', 2026, 0, ?, ?)", (state, CLOSES))
        people = {1: 5, 2: 2, 3: 6, 4: 7, 5: 8}
        old.executescript("".join(circle(number, one) for number, one in people.items()))
        old.commit()
    async with await Database.open(path):
        pass
    with closing(sqlite3.connect(path)) as new:
        rows = new.execute("SELECT circle_id, person_id FROM report_readers").fetchall()
    assert set(rows) == readers
