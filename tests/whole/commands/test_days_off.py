"""`bagalau calendar`: days off and working days."""

from __future__ import annotations

import json
import re

from tests.whole.commands.terminal import (
    Terminal,
    refused,
)


def test_days_off(bagalau: Terminal) -> None:
    bagalau.employ()
    year = bagalau("calendar", "2026")
    assert (year.code, year.err) == (0, "")
    assert "2026-03-23" in year.out
    assert re.search(r"^\d{3} working days in 2026$", year.out, re.MULTILINE)
    assert bagalau("calendar").out == year.out, "without a year it is this one"
    off = bagalau("calendar", "--off", "2026-04-10", "--reason", "Буран", "--json")
    assert {"date": "2026-04-10", "reason": "override:Буран"} in json.loads(off.out)
    worked = bagalau("calendar", "--working", "2026-04-10", "--reason", "Отработка", "--json")
    days = json.loads(worked.out)
    assert "2026-04-10" not in {day["date"] for day in days}
    forgotten = bagalau("calendar", "--forget", "2026-04-10")
    assert forgotten.out == year.out
    assert bagalau.rows("SELECT count(*) FROM calendar_overrides") == [(0,)]
    refused(bagalau("calendar", "--off", "2026-04-10"), "calendar", "reason")
    refused(bagalau("calendar", "1999"), "calendar", "2000 to 2100")
    assert "not yet checked" in bagalau("calendar", "2031").out
