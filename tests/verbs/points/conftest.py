"""An office that evaluates by points: the first quarter of 2026 under the act of 2017."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio

from evaluation.calendar.office import Office
from tests.prepared import open_new
from tests.verbs.body import STAFF
from tests.verbs.conftest import SHELF
from tests.verbs.points.office import PointsOffice


@pytest_asyncio.fixture
async def office(tmp_path: Path) -> AsyncIterator[PointsOffice]:
    """Marat evaluates Aigul and Bolat, Gulnar the heads, Saule Dana; all have joined.

    Thursday 2 April 2026, ten in the morning; every department has its scale.
    """
    async with await open_new(tmp_path / "office.db") as database:
        found = PointsOffice(database, Office(), SHELF)
        await found.employs(*STAFF)
        await found.has_joined("gulnar", "saule", "dana", "marat", "aigul", "bolat")
        await found.begins()
        yield found
