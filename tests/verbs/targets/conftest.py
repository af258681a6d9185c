"""The office of a year by targets."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio

from tests.verbs.targets.office import YearOffice, year_office


@pytest_asyncio.fixture
async def office(tmp_path: Path) -> AsyncIterator[YearOffice]:
    """Plans of 2026 are open, on Monday 5 January."""
    async with year_office(tmp_path) as found:
        yield found
