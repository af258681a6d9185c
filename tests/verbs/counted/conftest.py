"""A body that evaluates whom a chapter about a past period is about."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio

from tests.verbs.counted.office import ChapterOffice, chapter_office


@pytest_asyncio.fixture
async def office(tmp_path: Path) -> AsyncIterator[ChapterOffice]:
    async with chapter_office(tmp_path) as found:
        yield found
