"""A thousand wrong updates of each act; `make mutated` sends a hundred thousand."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.mutated.sending import ACTS, send


@pytest.mark.parametrize("act", ACTS)
async def test_no_wrong_update_breaks_anything(act: str, tmp_path: Path) -> None:
    tally = await send(act, 7, 300, tmp_path)
    assert tally.faults == []
    assert tally.sent == 300
    assert 10 < tally.set_aside < 200, "most get through to the handlers, some can't be read"
