"""The office that calibration is tried on."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio

from evaluation.office import Office
from storage.database import Database
from tests.calibration.office import PEOPLE, Court
from tests.verbs.conftest import SHELF


@pytest_asyncio.fixture
async def court(tmp_path: Path) -> AsyncIterator[Court]:
    """Ten people on a real file, Thursday 2 April 2026, ten in the morning."""
    async with await Database.open(tmp_path / "office.db", create=True) as database:
        office = Court(database, Office(), SHELF)
        await office.employs(*PEOPLE)
        yield office
