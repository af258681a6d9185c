"""The office in which a year is evaluated by competences."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio

from evaluation.calendar.office import Office
from tests.prepared import open_new
from tests.verbs.competences.office import STAFF, CompetenceOffice


@pytest_asyncio.fixture
async def office(tmp_path: Path) -> AsyncIterator[CompetenceOffice]:
    """Marat evaluates Aigul, Bolat and Kanat; Thursday 2 April 2026, ten in the morning."""
    async with await open_new(tmp_path / "office.db") as database:
        found = CompetenceOffice(database, Office())
        await found.employs(*STAFF)
        await found.has_joined("akim", "gulnar", "saule", "dana", "marat", "aigul", "bolat")
        await found.begins("aigul", "bolat", "kanat")
        yield found
