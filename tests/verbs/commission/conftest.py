"""The office that the Commission is tried on."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest_asyncio

from evaluation.calendar.office import Office
from tests.prepared import open_new
from tests.verbs.commission.acts import CHAPTER, COMPETENCES, POINTS, TIES
from tests.verbs.commission.office import PEOPLE, Panel


@asynccontextmanager
async def office_of(folder: Path, act: str) -> AsyncIterator[Panel]:
    """Ten people on a real file, Thursday 2 April 2026, ten in the morning."""
    async with await open_new(folder / "office.db") as database:
        office = Panel(database, Office(), act)
        await office.employs(*PEOPLE)
        yield office


@pytest_asyncio.fixture
async def panel(tmp_path: Path) -> AsyncIterator[Panel]:
    """The decision is the approval, as under V."""
    async with office_of(tmp_path, POINTS) as office:
        yield office


@pytest_asyncio.fixture
async def chapter(tmp_path: Path) -> AsyncIterator[Panel]:
    """The authorised person approves (B-65)."""
    async with office_of(tmp_path, CHAPTER) as office:
        yield office


@pytest_asyncio.fixture
async def five(tmp_path: Path) -> AsyncIterator[Panel]:
    """Five members at least (T-5b)."""
    async with office_of(tmp_path, COMPETENCES) as office:
        yield office


@pytest_asyncio.fixture
async def ties(tmp_path: Path) -> AsyncIterator[Panel]:
    """Nobody breaks a tie."""
    async with office_of(tmp_path, TIES) as office:
        yield office
