"""The office that the verbs are tried on."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio

from evaluation.calendar.office import Office
from evaluation.law.shelf import Shelf
from tests.prepared import open_new
from tests.verbs.body import STAFF, Body

SHELF = Shelf.open(None)


@pytest_asyncio.fixture
async def body(tmp_path: Path) -> AsyncIterator[Body]:
    """Seven people on a real file, Thursday 2 April 2026, ten in the morning."""
    async with await open_new(tmp_path / "office.db") as database:
        office = Body(database, Office(), SHELF)
        await office.employs(*STAFF)
        yield office
