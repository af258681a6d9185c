"""A body with a survey to try verbs on."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio

from evaluation.calendar.office import Office
from evaluation.law.shelf import Shelf
from tests.prepared import open_new
from tests.verbs.body import STAFF, Body
from tests.verbs.survey.people import MORE, Asked

SHELF = Shelf.open(None)


@pytest_asyncio.fixture
async def asked(tmp_path: Path) -> AsyncIterator[Asked]:
    """Ten people on a real file, Tuesday 1 December 2026; all have joined.

    Keys lie in a folder of their own.
    """
    async with await open_new(tmp_path / "office.db") as database:
        body = Body(database, Office(), SHELF)
        await body.employs(*STAFF, *MORE)
        body.at("2026-12-01 10:00")
        await body.has_joined(*(row.number for row in (*STAFF, *MORE)))
        yield Asked(body, tmp_path / "keys")
