"""The office that calibration is tried on."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
import pytest_asyncio

from evaluation.calendar.office import Office
from tests.prepared import open_new
from tests.verbs.body import ACT
from tests.verbs.calibration.office import PEOPLE, Court
from tests.verbs.calibration.rules import ACTS_OF_2023
from tests.verbs.conftest import SHELF


@asynccontextmanager
async def sitting(folder: Path, act: str = ACT) -> AsyncIterator[Court]:
    """Ten people on a real file, Thursday 2 April 2026, ten in the morning."""
    async with await open_new(folder / "office.db") as database:
        office = Court(database, Office(), SHELF, act)
        await office.employs(*PEOPLE)
        yield office


@pytest_asyncio.fixture
async def court(tmp_path: Path) -> AsyncIterator[Court]:
    """Under the act of 2025."""
    async with sitting(tmp_path) as office:
        yield office


@pytest_asyncio.fixture(params=ACTS_OF_2023)
async def lenient(tmp_path: Path, request: pytest.FixtureRequest) -> AsyncIterator[Court]:
    """Under each of the acts of 2023."""
    async with sitting(tmp_path, request.param) as office:
        yield office
